/** The HTML report: pages that need nothing but themselves, made of templates in {@code src/main/jte}. */
package org.belie.report.html;
