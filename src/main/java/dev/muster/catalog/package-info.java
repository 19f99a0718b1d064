/** What the organisation consists of: services, teams, people and whom to tell. */
@NullMarked
package dev.muster.catalog;

import org.jspecify.annotations.NullMarked;
