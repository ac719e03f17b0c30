package org.belie.rules.lint.sense;

import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;

/**
 * A place at which a rule uses what it has bound to a name.
 *
 * @param at the name where it is used; null when it is what an accumulate collects
 * @param in the condition that uses it; null in the consequence
 */
public record Use(Bound bound, Expression at, Condition in) {}
