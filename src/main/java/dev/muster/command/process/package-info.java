/** The steps of command, requests and delegations that the models call. */
@NullMarked
package dev.muster.command.process;

import org.jspecify.annotations.NullMarked;
