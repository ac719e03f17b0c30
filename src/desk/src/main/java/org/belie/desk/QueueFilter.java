package org.belie.desk;

import io.javalin.http.Context;
import java.util.Locale;

/**
 * Which verdicts a person wants to see; empty words let all through.
 *
 * @param page from 0
 */
record QueueFilter(String state, String outcome, String matter, String text, boolean sample, int page) {
    static QueueFilter of(Context request) {
        return new QueueFilter(
                word(request, "state"),
                word(request, "outcome"),
                word(request, "matter"),
                word(request, "q"),
                !word(request, "sample").isEmpty(),
                page(word(request, "page")));
    }

    private static String word(Context request, String name) {
        var word = request.queryParam(name);
        return word == null ? "" : word.strip();
    }

    private static int page(String word) {
        return word.matches("\\d{1,6}") ? Integer.parseInt(word) : 0;
    }

    boolean lets(Row row) {
        return (state.isEmpty() || row.state().label().equals(state))
                && (outcome.isEmpty() || row.verdict().outcome().label().equals(outcome))
                && (matter.isEmpty() || row.filed().key().equals(matter))
                && (!sample || row.sampled())
                && (text.isEmpty() || told(row).contains(text.toLowerCase(Locale.ROOT)));
    }

    private static String told(Row row) {
        return (row.claim() + "\n" + row.who() + "\n" + row.verdict().headline()).toLowerCase(Locale.ROOT);
    }

    String to(int other) {
        return "/?state=" + Address.word(state) + "&outcome=" + Address.word(outcome) + "&matter="
                + Address.word(matter) + "&q=" + Address.word(text) + (sample ? "&sample=1" : "") + "&page=" + other;
    }
}
