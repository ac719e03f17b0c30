package org.belie.report.html;

import java.util.Map;
import org.belie.rules.RuleCard;

/**
 * The rules that a report can show.
 *
 * @param fingerprint hash of rules, vocabulary and parameters
 * @param cards what each rule says of itself, by id
 * @param texts the rule files, by path below the rules folder
 */
public record Library(String fingerprint, Map<String, RuleCard> cards, Map<String, String> texts) {
    /** The file of a rule as it is written. */
    String text(RuleCard card) {
        return texts.getOrDefault(card.path(), "");
    }
}
