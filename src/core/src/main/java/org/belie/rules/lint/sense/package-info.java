/** What each word of a rule means, as the engine will take it, read from the model. */
package org.belie.rules.lint.sense;
