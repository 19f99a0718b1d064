/** Reliability reviews, readiness checks and what Muster finds by itself, for programs. */
@NullMarked
package dev.muster.improvement.web;

import org.jspecify.annotations.NullMarked;
