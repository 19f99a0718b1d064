/** Where the incident meets its process: commands in, delegates and listeners out. */
@NullMarked
package dev.muster.incident.process;

import org.jspecify.annotations.NullMarked;
