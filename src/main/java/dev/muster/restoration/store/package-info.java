/** Keeps validation rounds in the database. */
@NullMarked
package dev.muster.restoration.store;

import org.jspecify.annotations.NullMarked;
