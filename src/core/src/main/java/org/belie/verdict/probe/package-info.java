/**
 * Rules read by belie itself, over the facts that a run left: which facts a condition holds for, and which it does not. The
 * engine decides; what is read here only explains, counts and tests, and {@code ProbeTest} holds that the two agree on every
 * rule, matter and date.
 */
package org.belie.verdict.probe;
