/** The steps of the response deadline and of the escalation that the models call. */
@NullMarked
package dev.muster.oncall.process;

import org.jspecify.annotations.NullMarked;
