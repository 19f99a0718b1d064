/** What a deployed model, table or form may contain: who deploys must not thereby run code on the server. */
@NullMarked
package dev.muster.engine.guard;

import org.jspecify.annotations.NullMarked;
