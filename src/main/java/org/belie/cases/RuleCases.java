package org.belie.cases;

import java.util.List;
import org.belie.bundle.Case;
import org.belie.model.Bundle;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.session.Session;
import org.belie.session.Settings;

/** Runs the cases beside a rule: whether the rule fires on them, together with all others. */
public final class RuleCases {
    private final RuleBook book;
    private final Settings settings;

    public RuleCases(RuleBook book, Settings settings) {
        this.book = book;
        this.settings = settings;
    }

    /**
     * What came of one case.
     *
     * @param line of the case in its file
     * @param fires whether the rule should fire
     * @param fired whether anything that the rule concluded was still standing at the end
     */
    public record Result(RuleCard rule, String name, int line, boolean fires, boolean fired) {
        public boolean passed() {
            return fired == fires;
        }
    }

    /** Every case of one rule, in the order of its file. */
    public List<Result> run(RuleCard rule, List<Case> cases) {
        return cases.stream()
                .map(c -> new Result(
                        rule,
                        c.name(),
                        c.line(),
                        c.fires(),
                        fired(rule, c.matter().bundle())))
                .toList();
    }

    private boolean fired(RuleCard rule, Bundle bundle) {
        return Session.run(book.base(), settings, bundle)
                .all()
                .anyMatch(d -> d.rule().equals(rule.name()) && d.pack().endsWith("." + rule.pack()));
    }
}
