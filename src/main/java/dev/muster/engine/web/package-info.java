/** How the engine and its rules answer over HTTP. */
@NullMarked
package dev.muster.engine.web;

import org.jspecify.annotations.NullMarked;
