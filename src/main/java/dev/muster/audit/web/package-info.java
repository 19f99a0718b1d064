/** The documents of an incident in the API. */
@NullMarked
package dev.muster.audit.web;

import org.jspecify.annotations.NullMarked;
