package org.belie.rules.tree;

/**
 * One line of what a rule says of itself.
 *
 * @param value without quotes
 * @param at where the name stands
 * @param valueAt where the value stands, without quotes
 */
public record Meta(String name, String value, Place at, Place valueAt) {}
