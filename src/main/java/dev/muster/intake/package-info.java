/** Where alerts come in: integrations, deliveries, signals, and what was decided about each. */
@NullMarked
package dev.muster.intake;

import org.jspecify.annotations.NullMarked;
