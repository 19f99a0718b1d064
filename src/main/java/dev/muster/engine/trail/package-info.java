/** Records which sequence flows process instances took, so that their way can be drawn exactly. */
@NullMarked
package dev.muster.engine.trail;

import org.jspecify.annotations.NullMarked;
