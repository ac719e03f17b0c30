package org.belie.rules.tree;

/**
 * Where a piece of a rule stands in its file.
 *
 * @param from offset of its first character, from 0
 * @param to offset after its last character
 * @param line from 1
 * @param column from 1, counted in code points
 */
public record Place(int from, int to, int line, int column) {}
