/** The steps of an escalation by themselves. */
@NullMarked
package dev.muster.oncall.process;

import org.jspecify.annotations.NullMarked;
