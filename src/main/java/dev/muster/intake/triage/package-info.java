/** Decides what becomes of the signals of a body: pure rules over the alerts known so far. */
@NullMarked
package dev.muster.intake.triage;

import org.jspecify.annotations.NullMarked;
