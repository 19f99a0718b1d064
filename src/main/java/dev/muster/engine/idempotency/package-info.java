/** Answers a repeated request as the first time and does nothing twice. */
@NullMarked
package dev.muster.engine.idempotency;

import org.jspecify.annotations.NullMarked;
