/** The ways out: one class per channel, which sends one message and says how that went. */
@NullMarked
package dev.muster.communication.channel;

import org.jspecify.annotations.NullMarked;
