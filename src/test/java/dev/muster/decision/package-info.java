/** The policy tables, every combination of their inputs. */
@NullMarked
package dev.muster.decision;

import org.jspecify.annotations.NullMarked;
