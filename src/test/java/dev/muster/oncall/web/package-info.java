/** On-call through its surface: API and page. */
@NullMarked
package dev.muster.oncall.web;

import org.jspecify.annotations.NullMarked;
