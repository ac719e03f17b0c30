package org.belie.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.json.Decided;
import org.belie.json.Report;
import org.belie.model.Label;
import org.belie.review.Held;
import org.belie.review.Policy;
import org.belie.review.Review;
import org.belie.review.Store;
import org.belie.setup.Setup;
import org.belie.verdict.Judgement;

/** Puts decisions beside the verdicts of a report. The verdicts stay as the engine found them. */
public final class DecisionsBeside {
    private final Store store;
    private final Setup setup;
    private final Map<String, String> names;

    public DecisionsBeside(Store store, Setup setup) {
        this.store = store;
        this.setup = setup;
        this.names = store.people().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().name()));
    }

    /** What came of a bundle, with what was decided on it. */
    public Report.Entry with(Report.Entry entry) {
        var decided = new TreeMap<String, List<Decided>>();
        entry.judged().verdicts().forEach(v -> decided.put(v.claim().id(), on(entry, v)));
        decided.values().removeIf(List::isEmpty);
        return entry.with(decided);
    }

    private List<Decided> on(Report.Entry entry, Judgement verdict) {
        var recorded = store.on(entry.judged().bundle().id(), verdict.claim().id());
        var subject = Subjects.of(setup, entry, verdict);
        return Review.of(Policy.USUAL, subject, verdict.outcome(), recorded, store::verdict).all().stream()
                .map(held -> decided(held, verdict))
                .toList();
    }

    private Decided decided(Held held, Judgement verdict) {
        var told = Told.of(held, names, verdict.outcome());
        var d = held.decision();
        return new Decided(
                says(told),
                told.when(),
                d.choice().label(),
                word(d.opinion().outcome()),
                word(d.confidence()),
                held.moved().stream().sorted().map(Label::label).toList(),
                held.stands(),
                held.recorded().hash());
    }

    private static String says(Told told) {
        var stale = told.stands() ? "" : " (stale: " + told.moved() + " changed since)";
        var sentence = told.sentence().isEmpty() ? "" : " \"" + told.sentence() + "\"";
        return told.when().substring(0, 10) + " " + told.who() + " " + told.what() + ": " + told.why() + "." + sentence
                + stale;
    }

    private static String word(Label label) {
        return label == null ? "" : label.label();
    }
}
