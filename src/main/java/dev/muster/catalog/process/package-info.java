/** The catalogue's view of the engine's user accounts. */
@NullMarked
package dev.muster.catalog.process;

import org.jspecify.annotations.NullMarked;
