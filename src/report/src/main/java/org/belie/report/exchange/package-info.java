/**
 * Verdicts in the formats that other programs and people exchange. Each loses something, and {@code facts/README.md#formats}
 * says what. All of them take what a bundle says for text from a stranger, and print the same bytes for the same input.
 */
package org.belie.report.exchange;
