/** Deliveries, signals and alerts in the database. */
@NullMarked
package dev.muster.intake.store;

import org.jspecify.annotations.NullMarked;
