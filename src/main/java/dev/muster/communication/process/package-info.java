/** What the models ask of communication: the steps of the communication plan, and the table of audiences. */
@NullMarked
package dev.muster.communication.process;

import org.jspecify.annotations.NullMarked;
