package org.belie.report.picture;

/**
 * One line of text that fits its place.
 *
 * @param full the whole text where this line ends before it does, or null
 */
record Line(Type type, String text, String full) {}
