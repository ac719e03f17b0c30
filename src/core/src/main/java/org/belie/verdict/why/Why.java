package org.belie.verdict.why;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.belie.model.Outcome;
import org.belie.model.Standing;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.rules.RuleBook;
import org.belie.verdict.Judged;

/** Explains verdicts: the whole tree of reasons from a verdict down to who said what. */
public final class Why {
    private final RuleBook book;
    private final Map<String, Place> parameters;

    /**
     * An explainer.
     *
     * @param parameters where each parameter stands, by its name; of the order of outcomes by {@code precedence}
     */
    public Why(RuleBook book, Map<String, Place> parameters) {
        this.book = book;
        this.parameters = Map.copyOf(parameters);
    }

    /** Why the verdict on a claim of a judged bundle is what it is. */
    public Explanation explain(Judged judged, Statement claim, Detail detail) {
        var judgement = judged.verdicts().stream()
                .filter(j -> j.claim().equals(claim))
                .findFirst()
                .orElseThrow();
        var folds = new Folds(new Reasons(book, judged.trace()), detail);
        var grower = new Grower(folds, new Texts(judged.bundle(), parameters, standings(judged)), detail);
        var root = judgement.outcome() == Outcome.UNDECIDED
                ? grower.tree(judgement.headline(), claim)
                : grower.tree(verdict(judged, claim), claim);
        return new Explanation(judged.bundle(), judgement, detail, root);
    }

    private static Map<Statement, Standing> standings(Judged judged) {
        return judged.trace()
                .all(Standing.class)
                .collect(Collectors.toMap(Standing::claim, Function.identity(), (a, b) -> a));
    }

    private static Verdict verdict(Judged judged, Statement claim) {
        return judged.trace()
                .all(Verdict.class)
                .filter(v -> v.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }
}
