/** The catalogue for people and programs: services, teams, people, changes and maintenance windows. */
@NullMarked
package dev.muster.catalog.web;

import org.jspecify.annotations.NullMarked;
