/** Finding the cause: evidence and hypotheses. */
@NullMarked
package dev.muster.diagnosis;

import org.jspecify.annotations.NullMarked;
