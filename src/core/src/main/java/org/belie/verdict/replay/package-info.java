/** What was known when: the verdicts on a matter day by day, each with nothing seen that was said later. */
package org.belie.verdict.replay;
