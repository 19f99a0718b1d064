/** Who commands an incident, who is called in, and what is handed to whom for how long. */
@NullMarked
package dev.muster.command;

import org.jspecify.annotations.NullMarked;
