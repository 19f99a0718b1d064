/** Who is told what, and proof that they were: audiences, status updates, the outbox and its channels. */
@NullMarked
package dev.muster.communication;

import org.jspecify.annotations.NullMarked;
