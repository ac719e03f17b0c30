package org.belie.rules;

import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;

/** What a parsed rule says of itself, as a card. */
final class CardReader {
    private CardReader() {}

    static RuleCard card(RuleFile file, RuleTree rule) {
        return new RuleCard(
                rule.meta("id"),
                rule.name(),
                rule.pack().substring(rule.pack().lastIndexOf('.') + 1),
                file.path(),
                file.file(),
                rule.at().line(),
                file.about(),
                rule.meta("status"),
                rule.meta("force"),
                rule.meta("says"),
                rule.meta("unless"),
                rule.meta("doubt"),
                rule.meta("see"),
                rule.meta("source"));
    }
}
