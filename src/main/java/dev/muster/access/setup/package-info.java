/** What must be configured before Muster may start, and the refusal that names it. */
@NullMarked
package dev.muster.access.setup;

import org.jspecify.annotations.NullMarked;
