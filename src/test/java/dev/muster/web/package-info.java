/** Tests of the pages as a whole. */
@NullMarked
package dev.muster.web;

import org.jspecify.annotations.NullMarked;
