/** The rules that the source itself keeps. */
@NullMarked
package dev.muster.architecture;

import org.jspecify.annotations.NullMarked;
