package org.belie.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.belie.model.Label;
import org.belie.model.Outcome;
import org.belie.review.ReviewState;

/**
 * What is to be looked at.
 *
 * @param rows those that the filter lets through, as many as a page shows
 * @param found how many it lets through
 * @param states how many there are of each state, whatever the filter
 */
record QueueView(
        QueueFilter filter,
        List<Row> rows,
        int found,
        int all,
        Map<ReviewState, Integer> states,
        List<Outcome> outcomes,
        List<Filed> matters,
        Docket docket) {
    private static final int PAGE = 100;

    static QueueView of(QueueFilter filter, List<Row> all, Docket docket) {
        var states = new TreeMap<ReviewState, Integer>();
        all.forEach(row -> states.merge(row.state(), 1, Integer::sum));
        var outcomes =
                all.stream().map(r -> r.verdict().outcome()).distinct().sorted().toList();
        var found = new ArrayList<>(all.stream().filter(filter::lets).toList());
        found.sort(Comparator.comparing(Row::state, Comparator.comparingInt(QueueView::urgency)));
        var from = Math.min(found.size(), filter.page() * PAGE);
        var shown = found.subList(from, Math.min(found.size(), from + PAGE));
        return new QueueView(filter, shown, found.size(), all.size(), states, outcomes, docket.all(), docket);
    }

    /** What was decided and is no longer so comes first, what is done last. */
    private static int urgency(ReviewState state) {
        return switch (state) {
            case STALE -> 0;
            case DISAGREEMENT -> 1;
            case RETURNED -> 2;
            case APPROVAL -> 3;
            case OPEN -> 4;
            case READING -> 5;
            case DONE -> 6;
        };
    }

    int pages() {
        return (found + PAGE - 1) / PAGE;
    }

    boolean busy() {
        return docket.left() > 0 && !docket.stopped();
    }

    List<Filed> unusable() {
        return matters.stream().filter(m -> !m.usable()).toList();
    }

    static String words(Label label) {
        return label.label().toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
