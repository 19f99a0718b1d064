/** Component states for programs and on an incident's page. */
@NullMarked
package dev.muster.statuspage.web;

import org.jspecify.annotations.NullMarked;
