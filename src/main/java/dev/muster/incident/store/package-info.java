/** Keeps incidents and their facts in the database. */
@NullMarked
package dev.muster.incident.store;

import org.jspecify.annotations.NullMarked;
