package org.belie.desk;

import java.util.List;
import org.belie.rules.RuleCard;

/** All rules, as far as they say of themselves. */
record RulesView(List<RuleCard> cards, boolean editable) {
    String href(RuleCard card) {
        return Address.rule(card.path());
    }
}
