/** Looks around an incident: changes before it, services behind it, incidents like it, problems known already. */
@NullMarked
package dev.muster.diagnosis.surroundings;

import org.jspecify.annotations.NullMarked;
