/** The API as a whole. */
@NullMarked
package dev.muster.api;

import org.jspecify.annotations.NullMarked;
