/** Where senders post, and where people read what was made of it. */
@NullMarked
package dev.muster.intake.web;

import org.jspecify.annotations.NullMarked;
