/** Command over HTTP: API and forms of the incident page. */
@NullMarked
package dev.muster.command.web;

import org.jspecify.annotations.NullMarked;
