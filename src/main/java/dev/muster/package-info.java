/** The application: starts everything, holds nothing. */
@NullMarked
package dev.muster;

import org.jspecify.annotations.NullMarked;
