/** What Muster costs, counted and not timed. */
@NullMarked
package dev.muster.performance;

import org.jspecify.annotations.NullMarked;
