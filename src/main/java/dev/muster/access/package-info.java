/** Who may do what: people, groups, signing in, and the first administrator. */
@NullMarked
package dev.muster.access;

import org.jspecify.annotations.NullMarked;
