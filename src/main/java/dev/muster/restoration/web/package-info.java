/** How runbooks went, for programs and on an incident's page. */
@NullMarked
package dev.muster.restoration.web;

import org.jspecify.annotations.NullMarked;
