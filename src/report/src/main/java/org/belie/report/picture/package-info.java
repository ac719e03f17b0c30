/**
 * Pictures of a verdict as SVG inside a page: when everything happened, and what rests on what. Plain data goes in and text comes
 * out; how it looks is said in {@code pictures.css} alone, so that a page may forbid every style but its own.
 */
package org.belie.report.picture;
