/** The monitoring tools that Muster understands, one class each, and what they share in reading a body. */
@NullMarked
package dev.muster.intake.source;

import org.jspecify.annotations.NullMarked;
