package org.belie;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.BundleReader;
import org.belie.bundle.Dates;
import org.belie.bundle.Matter;
import org.belie.json.Json;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.problem.Reading;
import org.belie.rules.Fingerprint;
import org.belie.rules.RuleFolder;
import org.belie.setup.Setup;

/**
 * The door for other programs: rules, read once, and asked about any number of bundles from any number of threads.
 *
 * <p>It never changes: {@link #within} and {@link #asOf} give another that shares the rules. It needs no closing: threads on
 * which rules can be stopped are kept for a while between calls and end by themselves. Whatever is wrong with a bundle or with
 * rules comes back as {@link org.belie.problem.Problem}s; only a fault in belie itself is thrown. Nothing is fetched, and no
 * file is written but the cache of compiled rules, for rules that do not ship ({@code src/core/README.md}).
 */
public final class Belie {
    private final Setup setup;
    private final String fingerprint;
    private final Limits limits;
    private final LocalDate asOf;

    private Belie(Setup setup, String fingerprint, Limits limits, LocalDate asOf) {
        this.setup = setup;
        this.fingerprint = fingerprint;
        this.limits = limits;
        this.asOf = asOf;
    }

    /** With the rules that ship. */
    public static Belie open() {
        return Workers.run(() -> open(RuleFolder.shippedWithoutCases())).value();
    }

    /**
     * With the rules of a folder, which may be a stranger's: what {@code belie check --rules} takes.
     *
     * @return no value and the reasons when they cannot be used
     * @throws java.io.UncheckedIOException when the folder cannot be read
     */
    public static Reading<Belie> open(Path rules) {
        Objects.requireNonNull(rules, "a folder with rules");
        return Workers.run(() -> open(RuleFolder.at(rules).over(RuleFolder.shippedWithoutCases())));
    }

    private static Reading<Belie> open(RuleFolder folder) {
        var read = Setup.of(folder);
        return new Reading<>(
                read.ok() ? new Belie(read.value(), Fingerprint.of(folder), Limits.DEFAULT, null) : null,
                read.problems());
    }

    /** The same with other limits to each run. */
    public Belie within(Limits other) {
        return new Belie(setup.within(other.ofSession()), fingerprint, other, asOf);
    }

    /**
     * The same with another date of judgement: whatever was said after that day, in UTC, is unknown.
     *
     * @param day null for the date that a bundle names itself, or the last on which anything was said
     */
    public Belie asOf(LocalDate day) {
        return new Belie(setup, fingerprint, limits, day);
    }

    /** The limits to each run. */
    public Limits limits() {
        return limits;
    }

    /** A hash of rules, vocabulary and parameters: the same rules have the same one everywhere. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Judges the bundle of a file, YAML or JSON, or of a folder with a {@code bundle.yaml}. Quotes are looked up in documents
     * beside it.
     */
    public Answer judge(Path bundle) {
        try (var found = files().read(bundle)) {
            return answer(found.findFirst().orElseThrow());
        }
    }

    /**
     * Judges the bundle of a text, YAML or JSON.
     *
     * @param name what the text is called in problems
     */
    public Answer judge(String name, String text) {
        return answer(new BundleReader(setup.vocabulary()).read(name, text));
    }

    /**
     * Judges a bundle given as plain data: maps by text, lists, texts, numbers and truths, as any reader of JSON makes them.
     *
     * @throws IllegalArgumentException when there is anything else in it
     */
    public Answer judge(Map<String, ?> bundle) {
        return judge("bundle", Json.plain(bundle));
    }

    /**
     * Judges the bundles of a file that has one a line (NDJSON), each when it is asked for. The stream holds the file open until
     * it is closed or read to its end.
     */
    public Stream<Answer> judgeAll(Path lines) {
        return files().read(lines).map(this::answer);
    }

    /** Judges bundles one by one, each when it is asked for; each text is one bundle. */
    public Stream<Answer> judgeAll(Stream<String> texts) {
        return texts.map(text -> judge("bundle", text));
    }

    /** Several answers as one {@code belie-verdicts/1}; those without verdicts are left out. */
    public String json(Stream<Answer> answers) {
        var stream = JsonReport.stream(fingerprint);
        var text = new StringBuilder();
        answers.filter(Answer::usable).forEach(a -> text.append(stream.next(JsonReport.element(a.entry()))));
        return text.append(stream.end()).toString();
    }

    private BundleFiles files() {
        return new BundleFiles(setup.vocabulary());
    }

    private Answer answer(Reading<Matter> reading) {
        return reading.ok() ? Workers.run(() -> judged(reading)) : new Answer(reading.problems());
    }

    private Answer judged(Reading<Matter> reading) {
        var matter = reading.value();
        var judged = setup.judge().judge(asOf == null ? matter.bundle() : matter.asOf(Dates.asOf(asOf.toString())));
        return new Answer(Report.Entry.of(matter, judged, reading.warnings()));
    }
}
