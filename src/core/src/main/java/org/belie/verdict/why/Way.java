package org.belie.verdict.why;

import java.util.List;
import java.util.Map;
import org.belie.rules.RuleCard;
import org.belie.verdict.Template;

/**
 * One way in which a fact was concluded.
 *
 * @param card what the rule says of itself
 * @param bindings what fills the holes of its sentence
 * @param premises the facts that it rests on, those that it collected in place of their collections
 */
record Way(RuleCard card, Map<String, Object> bindings, List<Object> premises) {
    Way {
        premises = List.copyOf(premises);
    }

    Way with(List<Object> others) {
        return new Way(card, bindings, others);
    }

    /** The rule's sentence with its holes; of a rule that says nothing its name. */
    String sentence() {
        return card.says() == null ? card.name() + "." : card.says();
    }

    /** The rule and its sentence, complete in itself. */
    String says() {
        return card.id() + " " + Template.fill(sentence(), bindings);
    }

    /** Whether a reader would take the other for the same: one rule, resting on the same. */
    boolean reads(Way other) {
        return card.equals(other.card) && premises.equals(other.premises);
    }
}
