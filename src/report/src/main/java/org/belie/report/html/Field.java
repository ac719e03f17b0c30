package org.belie.report.html;

import java.util.List;

/**
 * One field of a statement.
 *
 * @param name as bundles write it
 * @param value with the statements that it names
 */
record Field(String name, List<Piece> value) {}
