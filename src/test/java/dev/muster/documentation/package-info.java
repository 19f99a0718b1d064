/** What the documents claim, checked where a machine can check it. */
@NullMarked
package dev.muster.documentation;

import org.jspecify.annotations.NullMarked;
