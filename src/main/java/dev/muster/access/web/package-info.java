/** Signing in over HTTP, and the rule of every path. */
@NullMarked
package dev.muster.access.web;

import org.jspecify.annotations.NullMarked;
