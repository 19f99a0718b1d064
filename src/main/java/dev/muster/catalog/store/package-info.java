/** The catalogue in the database: imported from files or by the API, and remembered in memory. */
@NullMarked
package dev.muster.catalog.store;

import org.jspecify.annotations.NullMarked;
