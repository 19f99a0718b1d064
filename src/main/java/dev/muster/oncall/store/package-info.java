/** On-call schedules as configured, and the tables of overrides and pages. */
@NullMarked
package dev.muster.oncall.store;

import org.jspecify.annotations.NullMarked;
