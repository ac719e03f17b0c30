package org.belie.cli.project;

/**
 * What a {@code belie.yaml} says, and where.
 *
 * @param place such as {@code belie.yaml:3}
 */
public record Said<T>(T value, String place) {}
