/** Learning from an incident: the post-mortem, from its draft to its publication. */
@NullMarked
package dev.muster.review;

import org.jspecify.annotations.NullMarked;
