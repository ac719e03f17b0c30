package org.belie.bundle;

/**
 * The text of a file.
 *
 * @param name as it is shown to the user
 */
public record NamedText(String name, String text) {}
