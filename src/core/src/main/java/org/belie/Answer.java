package org.belie;

import java.time.LocalDate;
import java.util.List;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.problem.Problem;

/** What came of one bundle: verdicts, or the problems for which there are none. */
public final class Answer {
    private final Report.Entry entry;
    private final List<Problem> problems;
    private final List<Verdict> verdicts;

    Answer(List<Problem> problems) {
        this.entry = null;
        this.problems = List.copyOf(problems);
        this.verdicts = List.of();
    }

    Answer(Report.Entry entry) {
        this.entry = entry;
        this.problems = List.copyOf(entry.warnings());
        this.verdicts = entry.judged().verdicts().stream().map(Verdict::of).toList();
    }

    /** Whether the bundle could be read, and was judged. */
    public boolean usable() {
        return entry != null;
    }

    /** Whether the rules came to their end: false when a limit stopped them, and every claim is {@code undecided}. */
    public boolean complete() {
        return usable() && entry.judged().trace().complete();
    }

    /** What is wrong with the bundle, by place: errors for which it cannot be used, or warnings alone. */
    public List<Problem> problems() {
        return problems;
    }

    /** The verdicts, by the ids of their claims; none when the bundle cannot be used. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /**
     * The verdict on a claim.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Verdict verdict(String claim) {
        return verdicts.stream()
                .filter(v -> v.claim().equals(claim))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no verdict on " + claim));
    }

    /**
     * The bundle's id.
     *
     * @throws IllegalStateException when the bundle cannot be used
     */
    public String bundle() {
        return entry().judged().bundle().id();
    }

    /**
     * The date of judgement.
     *
     * @throws IllegalStateException when the bundle cannot be used
     */
    public LocalDate asOf() {
        return LocalDate.parse(JsonReport.day(entry().judged().bundle().asOf()));
    }

    /**
     * One element of the {@code bundles} of {@code belie-verdicts/1}, on one line with its line feed: a line of NDJSON.
     *
     * @throws IllegalStateException when the bundle cannot be used
     */
    public String json() {
        return JsonReport.line(entry());
    }

    Report.Entry entry() {
        if (entry == null) {
            throw new IllegalStateException("the bundle cannot be used: ask for its problems");
        }
        return entry;
    }
}
