/** What written documents about an incident share: Markdown that is safe, timelines as lines, and HTML of it. */
@NullMarked
package dev.muster.document;

import org.jspecify.annotations.NullMarked;
