/** The whole job from end to end, with everything running that runs in production. */
@NullMarked
package dev.muster.story;

import org.jspecify.annotations.NullMarked;
