/** Keeps post-mortems in the database and writes them as documents. */
@NullMarked
package dev.muster.review.store;

import org.jspecify.annotations.NullMarked;
