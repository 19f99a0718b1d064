/** Keeps the rounds in the database. */
@NullMarked
package dev.muster.improvement.store;

import org.jspecify.annotations.NullMarked;
