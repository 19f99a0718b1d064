/** What the public sees of the components behind the services, and what it saw before. */
@NullMarked
package dev.muster.statuspage;

import org.jspecify.annotations.NullMarked;
