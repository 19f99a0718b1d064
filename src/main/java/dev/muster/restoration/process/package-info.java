/** What the model {@code restoration} asks for. */
@NullMarked
package dev.muster.restoration.process;

import org.jspecify.annotations.NullMarked;
