/** What intake asks of the process engine: the routing table. */
@NullMarked
package dev.muster.intake.process;

import org.jspecify.annotations.NullMarked;
