/** Asks the process engine about models, and moves running incidents to another version. */
@NullMarked
package dev.muster.models.process;

import org.jspecify.annotations.NullMarked;
