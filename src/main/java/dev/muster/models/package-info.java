/** What a process owner may know and do about the models that run: check, compare with the package, move incidents. */
@NullMarked
package dev.muster.models;

import org.jspecify.annotations.NullMarked;
