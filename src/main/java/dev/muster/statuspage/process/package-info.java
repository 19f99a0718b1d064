/** Sets component states by policy when an incident changes. */
@NullMarked
package dev.muster.statuspage.process;

import org.jspecify.annotations.NullMarked;
