/** What happens on every user task of every process: the server's check of its form, and the features' hooks. */
@NullMarked
package dev.muster.engine.tasks;

import org.jspecify.annotations.NullMarked;
