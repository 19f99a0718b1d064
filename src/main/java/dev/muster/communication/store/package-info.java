/** The outbox and the status updates as rows. */
@NullMarked
package dev.muster.communication.store;

import org.jspecify.annotations.NullMarked;
