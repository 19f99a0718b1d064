/** Handovers, requests for responders and delegations as rows. */
@NullMarked
package dev.muster.command.store;

import org.jspecify.annotations.NullMarked;
