/** What verdicts, explanations and reports say, kept apart from where it is said. */
package org.belie.message;
