package org.belie.model;

/**
 * Two actors that one bundle names and that are the same, lie within each other, or of which one is unstated. Joins find
 * comparisons by it.
 *
 * @param claimed key of the claim's actor; empty when unstated
 * @param seen key of the actor of what was seen
 */
public record Kin(String claimed, String seen) {}
