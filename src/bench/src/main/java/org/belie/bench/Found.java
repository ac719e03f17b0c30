package org.belie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Against;
import org.belie.model.Candidate;
import org.belie.model.Finding;
import org.belie.model.For;

/** What a run found, as lines in order: two runs that did the same work have the same. */
record Found(SortedSet<String> lines) {
    static Found of(Stream<String> lines) {
        return new Found(lines.collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Every finding by rule, claim and what was seen. */
    static Found findings(Stream<?> facts) {
        return of(
                facts.filter(Finding.class::isInstance).map(Finding.class::cast).map(f -> f.rule() + " " + pair(f)));
    }

    /** What the rules of {@code src/bench/rules} conclude, in the words of those who have no rule ids. */
    static Found peers(Collection<?> facts) {
        return of(facts.stream().map(Found::peer).filter(line -> !line.isEmpty()));
    }

    private static String peer(Object fact) {
        if (fact instanceof Against against) {
            return "against " + pair(against);
        }
        if (fact instanceof For supporting) {
            return "for " + pair(supporting);
        }
        return fact instanceof Candidate outcome
                ? outcome.outcome().label() + " " + outcome.claim().id()
                : "";
    }

    private static String pair(Finding finding) {
        return finding.pair().claim().id() + " " + finding.pair().seen().id();
    }

    static Found read(Path file) {
        try (var lines = Files.lines(file)) {
            return of(lines.toList().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only findings: what those can say who have no word for absence. */
    Found evidence() {
        return of(lines.stream().filter(l -> l.startsWith("against ") || l.startsWith("for ")));
    }

    /** Stops the benchmark where somebody did other work. */
    void sameAs(Found other, String who) {
        if (!lines.equals(other.lines)) {
            throw new IllegalStateException(
                    who + " found " + other.lines.size() + " things where others found " + lines.size());
        }
    }
}
