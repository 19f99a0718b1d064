/** Component states as rows. */
@NullMarked
package dev.muster.statuspage.store;

import org.jspecify.annotations.NullMarked;
