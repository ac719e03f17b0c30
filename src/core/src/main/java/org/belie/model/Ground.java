package org.belie.model;

/**
 * Two grounds (actor, object, target and place) that one bundle names and that bear on each other: in each of the four they
 * are the same, lie within each other, or one is unstated. The session inserts those of crowded actors.
 *
 * @param claimed {@linkplain Statement#groundKey key} of the claim's ground
 * @param seen key of the ground of what was seen
 */
public record Ground(String claimed, String seen) {}
