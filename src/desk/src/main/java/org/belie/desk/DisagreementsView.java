package org.belie.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belie.model.Outcome;
import org.belie.review.Agreement;
import org.belie.review.Held;
import org.belie.review.Review;
import org.belie.review.ReviewState;

/** Where readers came to different results, and how far they agree. */
record DisagreementsView(List<Pair> pairs, Agreement agreement) {

    /** A verdict that two read otherwise. */
    record Pair(Row row, List<Told> readings) {}

    static DisagreementsView of(List<Row> rows, Map<String, String> names) {
        var pairs = rows.stream()
                .filter(r -> r.state() == ReviewState.DISAGREEMENT)
                .map(r -> new Pair(r, readings(r, names)))
                .toList();
        var read = rows.stream()
                .map(Row::review)
                .filter(r -> r.policy().readers() > 1 && r.read())
                .map(DisagreementsView::results)
                .toList();
        return new DisagreementsView(pairs, Agreement.of(read));
    }

    private static List<Told> readings(Row row, Map<String, String> names) {
        Outcome engine = row.verdict().outcome();
        return row.review().readings().values().stream()
                .map(h -> Told.of(h, names, engine))
                .toList();
    }

    /** Of the first two that read it: a third was asked because they differed. */
    private static List<String> results(Review review) {
        return review.readings().values().stream()
                .limit(2)
                .map((Held h) -> review.result(h))
                .toList();
    }

    String alpha() {
        return String.format(Locale.ROOT, "%.2f", agreement.alpha());
    }
}
