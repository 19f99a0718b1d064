/** The incident itself: its severity, impact, status, milestones, clocks and timeline, as plain types. */
@NullMarked
package dev.muster.incident;

import org.jspecify.annotations.NullMarked;
