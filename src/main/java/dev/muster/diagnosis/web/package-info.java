/** The API of evidence, hypotheses, changes and problems, and their sections of an incident's page. */
@NullMarked
package dev.muster.diagnosis.web;

import org.jspecify.annotations.NullMarked;
