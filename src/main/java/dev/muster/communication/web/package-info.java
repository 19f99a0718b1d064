/** The API of notifications, and the page of the mail that a Muster without a mail server writes. */
@NullMarked
package dev.muster.communication.web;

import org.jspecify.annotations.NullMarked;
