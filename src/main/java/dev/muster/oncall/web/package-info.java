/** Who is on call, on pages and for programs. */
@NullMarked
package dev.muster.oncall.web;

import org.jspecify.annotations.NullMarked;
