/** What lint says of rules: what is found, what is ignored, and a page on each kind of problem. */
package org.belie.rules.lint;
