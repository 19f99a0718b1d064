/** What the model {@code diagnosis} asks for. */
@NullMarked
package dev.muster.diagnosis.process;

import org.jspecify.annotations.NullMarked;
