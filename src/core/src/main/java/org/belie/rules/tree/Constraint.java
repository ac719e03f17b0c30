package org.belie.rules.tree;

/**
 * One condition on what a pattern matches.
 *
 * @param binding the name given to the value, or null
 * @param expression what is said; null when belie does not read it
 * @param text as it is written
 */
public record Constraint(String binding, Expression expression, String text, Place at) {}
