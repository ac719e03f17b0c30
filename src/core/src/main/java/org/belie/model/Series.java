package org.belie.model;

/**
 * One thing whose levels a bundle gives: an actor, an object, a place and a family of units. The session inserts one for each
 * that the statements name.
 *
 * @param key what {@link Statement#seriesKey} gives for each of its levels
 */
public record Series(String key) {}
