/** What the tests of all features share. */
@NullMarked
package dev.muster.support;

import org.jspecify.annotations.NullMarked;
