package org.belie.verdict;

import java.util.List;
import org.belie.model.Qualifies;
import org.belie.model.Statement;

/**
 * What is said beside an outcome, in words.
 *
 * @param rule the rule's id
 * @param says the rule's sentence, filled
 * @param statements those that show it, by id
 */
public record Beside(Qualifies word, String rule, String says, List<Statement> statements) {}
