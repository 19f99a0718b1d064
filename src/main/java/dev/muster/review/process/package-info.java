/** What the model {@code post-incident-review} asks for, and the way to waive a review. */
@NullMarked
package dev.muster.review.process;

import org.jspecify.annotations.NullMarked;
