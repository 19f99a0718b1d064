/** Who is asked to respond, in which order, and what happens when nobody does. */
@NullMarked
package dev.muster.oncall;

import org.jspecify.annotations.NullMarked;
