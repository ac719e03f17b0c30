/** What is wrong with a text somebody wrote, as values: where it is, what it is, and what may have been meant. */
package org.belie.problem;
