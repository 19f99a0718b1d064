/** The catalogue as a text: read, checked against its schema, and against itself. */
@NullMarked
package dev.muster.catalog.file;

import org.jspecify.annotations.NullMarked;
