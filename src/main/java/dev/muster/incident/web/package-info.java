/** The incident API and the pages about incidents. */
@NullMarked
package dev.muster.incident.web;

import org.jspecify.annotations.NullMarked;
