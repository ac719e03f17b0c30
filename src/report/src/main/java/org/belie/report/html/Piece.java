package org.belie.report.html;

/**
 * A part of a sentence.
 *
 * @param href where it leads; null for plain text
 */
record Piece(String text, String href) {}
