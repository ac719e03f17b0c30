package org.belie.rules.lint.sense;

import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Place;

/**
 * A name that a rule gives to something.
 *
 * @param type of what it names; null when that is left open
 * @param by the pattern whose fact it names, or null when it names a value or what was collected
 */
public record Bound(String name, ValueType type, Place at, Condition.Pattern by) {}
