package org.belie.verdict;

import java.util.HashMap;
import org.belie.message.Messages;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.rules.RuleBook;
import org.belie.session.Derivation;
import org.belie.session.RuleFailure;
import org.belie.session.Trace;

/** Rules that leave a bundle without verdicts: one that failed while it ran, and one that gives a claim a second verdict. */
final class Faults {
    private final RuleBook book;

    private Faults(RuleBook book) {
        this.book = book;
    }

    /** A run as it can be told of: where a rule was at fault it says nothing else, and names the rule and its place. */
    static Trace told(RuleBook book, Trace trace) {
        var faults = new Faults(book);
        return trace.failure() != null ? faults.failed(trace) : trace.complete() ? faults.once(trace) : trace;
    }

    private Trace failed(Trace trace) {
        var failure = trace.failure();
        var named = failure.rule() == null ? null : named(failure.pack(), failure.rule());
        var why = named == null
                ? Messages.of("verdict.someRuleFailed", failure.why())
                : Messages.of("verdict.ruleFailed", named, failure.why());
        return trace.without(why, failure);
    }

    private Trace once(Trace trace) {
        var first = new HashMap<Statement, Verdict>();
        for (var verdict : (Iterable<Verdict>) trace.all(Verdict.class)::iterator) {
            var before = first.putIfAbsent(verdict.claim(), verdict);
            if (before != null) {
                return twice(trace, trace.of(before), trace.of(verdict));
            }
        }
        return trace;
    }

    private Trace twice(Trace trace, Derivation one, Derivation other) {
        var why = Messages.of("verdict.twoVerdicts", named(one.pack(), one.rule()), named(other.pack(), other.rule()));
        return trace.without(why, new RuleFailure(other.pack(), other.rule(), why));
    }

    private String named(String pack, String rule) {
        return book.cards().values().stream()
                .filter(c -> c.name().equals(rule) && pack.endsWith(c.pack()))
                .map(c -> "\"" + c.name() + "\" (" + c.file() + ":" + c.line() + ")")
                .findFirst()
                .orElse("\"" + rule + "\"");
    }
}
