/** The catalogue as it is written in the configuration. */
@NullMarked
package dev.muster.catalog.store;

import org.jspecify.annotations.NullMarked;
