/** The models over HTTP. */
@NullMarked
package dev.muster.models.web;

import org.jspecify.annotations.NullMarked;
