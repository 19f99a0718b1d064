/** The process engine: its configuration, its hardening and the guard rails for those who deploy models. */
@NullMarked
package dev.muster.engine;

import org.jspecify.annotations.NullMarked;
