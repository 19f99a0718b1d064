/** Decides whom to tell, keeps every message until its channel took it, and knows what became of it. */
@NullMarked
package dev.muster.communication.outbox;

import org.jspecify.annotations.NullMarked;
