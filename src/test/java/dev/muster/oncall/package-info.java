/** On-call: the calculation of schedules, escalation, pages and what is shown of them. */
@NullMarked
package dev.muster.oncall;

import org.jspecify.annotations.NullMarked;
