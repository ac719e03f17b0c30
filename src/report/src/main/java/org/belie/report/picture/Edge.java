package org.belie.report.picture;

/**
 * A line between two boxes, in the direction of the verdict.
 *
 * @param look the CSS class of its side; empty where it has none
 */
record Edge(Box from, Box to, String look) {}
