/** Keeps evidence and hypotheses in the database. */
@NullMarked
package dev.muster.diagnosis.store;

import org.jspecify.annotations.NullMarked;
