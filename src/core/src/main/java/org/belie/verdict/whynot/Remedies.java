package org.belie.verdict.whynot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Observation;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.rules.tree.RuleTree;
import org.belie.session.Trace;
import org.belie.verdict.Judge;
import org.belie.verdict.flip.Imagined;
import org.belie.verdict.flip.Inquiry;
import org.belie.verdict.probe.Concern;

/**
 * Finds for rules that are silent the report with which they would speak: reports that nobody made are put beside the claim,
 * and each answer was seen in a run of the engine. In a large bundle they are tried beside the claim and what it names alone.
 */
public final class Remedies {
    private static final int LARGE = 300;

    private final Judge judge;
    private final RuleBook book;
    private final Inquiry inquiry;

    public Remedies(Judge judge, RuleBook book, Inquiry inquiry) {
        this.judge = judge;
        this.book = book;
        this.inquiry = inquiry;
    }

    /** The answers, with the plainest report that would make each rule speak, where one of those tried does. */
    public List<Answer> with(List<Answer> answers) {
        var found = found(answers);
        return answers.stream().map(a -> a.with(found.get(a.rule().id()))).toList();
    }

    private Map<String, Observation> found(List<Answer> answers) {
        var found = new HashMap<String, Observation>();
        var silent = new HashSet<RuleTree>();
        answers.stream()
                .filter(a -> !a.fired())
                .forEach(a -> silent.add(book.trees().get(a.rule().id())));
        var imagined = new Imagined(inquiry);
        var reports = Stream.concat(imagined.ofTheClaim().stream(), imagined.ofItsConditions().stream())
                .toList();
        for (var report : reports) {
            if (silent.isEmpty()) {
                break;
            }
            var trace = judge.judge(inquiry.bundle().apply(beside(report))).trace();
            silent.removeIf(rule -> speaks(rule, trace) && found.put(rule.meta("id"), report) == null);
        }
        return found;
    }

    private List<Statement> beside(Observation report) {
        var all = inquiry.statements();
        var statements = new ArrayList<>(all.size() > LARGE ? named() : all);
        statements.add(report);
        return statements;
    }

    private List<Statement> named() {
        var names = named(inquiry.claim());
        return inquiry.statements().stream().filter(s -> names.contains(s.id())).toList();
    }

    private static Set<String> named(Statement claim) {
        var names = new HashSet<String>();
        names.add(claim.id());
        if (claim instanceof Intent pledge) {
            Stream.of(pledge.after(), pledge.onlyIf(), pledge.unless())
                    .filter(Objects::nonNull)
                    .forEach(names::add);
        }
        if (claim instanceof Hypothesis asked && asked.about() != null) {
            names.add(asked.about());
        }
        return names;
    }

    private boolean speaks(RuleTree rule, Trace trace) {
        var concern = Concern.of(rule);
        return trace.all()
                .filter(d -> d.rule().equals(rule.name()) && d.pack().equals(rule.pack()))
                .anyMatch(d -> concern == null || concern.of(d.bindings()).equals(inquiry.claim()));
    }
}
