/** What is looked at between incidents: whether the services get more reliable, and whether everybody is ready. */
@NullMarked
package dev.muster.improvement;

import org.jspecify.annotations.NullMarked;
