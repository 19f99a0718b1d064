/** Bringing the service back: the recovery procedure, and the checks that prove it. */
@NullMarked
package dev.muster.restoration;

import org.jspecify.annotations.NullMarked;
