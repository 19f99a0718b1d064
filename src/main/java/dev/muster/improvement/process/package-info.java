/** What the models of reliability reviews and readiness checks ask for. */
@NullMarked
package dev.muster.improvement.process;

import org.jspecify.annotations.NullMarked;
