package org.belie.model;

/**
 * Two actors that one bundle names and that are the same, lie within each other, or of which one is unstated. Joins find
 * comparisons by it.
 *
 * @param claimed key of the claim's actor; empty when unstated
 * @param seen key of the actor of what was seen
 * @param crowded whether so much was said of that actor that only what is said of a claim's own {@link Ground} is set
 *     beside it
 */
public record Kin(String claimed, String seen, boolean crowded) {}
