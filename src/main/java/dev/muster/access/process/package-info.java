/** People, groups and grants in the engine's identity and authorisation services. */
@NullMarked
package dev.muster.access.process;

import org.jspecify.annotations.NullMarked;
