/** Writes the incident record from the stored facts. */
@NullMarked
package dev.muster.audit.store;

import org.jspecify.annotations.NullMarked;
