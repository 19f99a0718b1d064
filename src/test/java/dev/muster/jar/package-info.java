/** Drills with the jar as it is shipped: started, killed and started again in a folder of its own. */
@NullMarked
package dev.muster.jar;

import org.jspecify.annotations.NullMarked;
