/** What lint looks for: one class a check, told by the codes of {@link org.belie.rules.lint.check.LintCode}. */
package org.belie.rules.lint.check;
