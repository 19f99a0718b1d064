/** What can be shown to others afterwards: the incident record. */
@NullMarked
package dev.muster.audit;

import org.jspecify.annotations.NullMarked;
