package org.belie.model;

/**
 * One cell of the vocabulary's diagnosticity table: what seeing {@code seen} tells about a claim of {@code claimed}. The
 * session inserts the cells that a bundle can need.
 *
 * @param claimed what the claim {@linkplain Statement#asks asks}
 * @param seen what the other statement {@linkplain Statement#shows shows}
 * @param byTrend whether it follows from the two trends rather than from a bond that the vocabulary states
 */
public record Link(String claimed, String seen, Bond bond, boolean byTrend) {}
