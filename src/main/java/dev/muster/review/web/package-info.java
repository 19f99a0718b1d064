/** The post-mortem in the API. */
@NullMarked
package dev.muster.review.web;

import org.jspecify.annotations.NullMarked;
