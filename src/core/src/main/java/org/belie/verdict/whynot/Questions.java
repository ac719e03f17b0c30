package org.belie.verdict.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Candidate;
import org.belie.model.Outcome;
import org.belie.model.Standing;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.rules.tree.RuleTree;
import org.belie.session.Trace;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;

/** The questions that can be asked about what a claim's verdict is not. */
public final class Questions {
    private final Judged judged;
    private final Statement claim;
    private final WhyNot whyNot;

    public Questions(RuleBook book, Judged judged, Statement claim) {
        this.judged = judged;
        this.claim = claim;
        this.whyNot = new WhyNot(book, judged.trace());
    }

    /** Why the named rules say nothing about the claim. */
    public Refusal rules(List<String> ids) {
        return refusal(null, whyNot.answers(claim, r -> ids.contains(r.meta("id"))), Integer.MAX_VALUE);
    }

    /**
     * Why there is no other evidence: the rules of evidence that came nearest.
     *
     * @param most how many at most
     */
    public Refusal evidence(int most) {
        return refusal(null, silent(WhyNot::findsEvidence), most);
    }

    /**
     * Why an outcome does not stand: the rules that would propose it, and the rules of evidence that came nearest.
     *
     * @param most how many of each at most
     */
    public Refusal outcome(Outcome outcome, int most) {
        if (judgement().outcome() == outcome) {
            return refusal(Messages.of("whynot.isSo", outcome.label()), List.of(), most);
        }
        var proposed = proposed(outcome);
        if (!proposed.isEmpty()) {
            return refusal(outranked(outcome, proposed), List.of(), most);
        }
        var proposing = silent(r -> WhyNot.proposes(r, outcome));
        var evidence = silent(WhyNot::findsEvidence);
        var all = new ArrayList<>(proposing);
        all.addAll(evidence.subList(0, Math.min(most, evidence.size())));
        var none = Messages.of("whynot.noRule", outcome.label());
        return new Refusal(
                judged.bundle(),
                judgement(),
                proposing.isEmpty() ? none : null,
                all,
                Math.max(0, evidence.size() - most));
    }

    private List<Answer> silent(Predicate<RuleTree> which) {
        return whyNot.answers(claim, which).stream().filter(a -> !a.fired()).toList();
    }

    private Refusal refusal(String note, List<Answer> answers, int most) {
        var shown = answers.subList(0, Math.min(most, answers.size()));
        return new Refusal(judged.bundle(), judgement(), note, shown, answers.size() - shown.size());
    }

    private Judgement judgement() {
        return judged.verdicts().stream()
                .filter(v -> v.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private List<String> proposed(Outcome outcome) {
        Trace trace = judged.trace();
        return trace.all(Candidate.class)
                .filter(c -> c.claim().equals(claim) && c.outcome() == outcome)
                .map(Candidate::rule)
                .sorted()
                .collect(Collectors.toList());
    }

    private String outranked(Outcome outcome, List<String> by) {
        var standing = judged.trace()
                .all(Standing.class)
                .filter(s -> s.claim().equals(claim))
                .findFirst()
                .orElseThrow();
        return Messages.of(
                "whynot.outranked",
                String.join(", ", by),
                outcome.label(),
                standing.outcome().label(),
                standing.rule());
    }
}
