package org.belie.verdict.flip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.model.Attribution;
import org.belie.model.Basis;
import org.belie.model.Bundle;
import org.belie.model.Certainty;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Observation;
import org.belie.model.Proposition;
import org.belie.model.Reliability;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.SourceKind;
import org.belie.model.Span;
import org.belie.model.Statement;

/**
 * Reports about a claim that nobody made: what the rules' gaps ask for. Each is witnessed, graded B and of no side, and could be
 * written into the bundle as it is.
 */
public final class Imagined {
    private static final long DAY = 24 * 60 * 60;

    private final Inquiry inquiry;
    private final Bundle bundle;
    private final Set<String> taken = new HashSet<>();

    public Imagined(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.bundle = inquiry.asItIs();
        taken.addAll(bundle.sources().keySet());
        inquiry.statements().forEach(s -> taken.add(s.id()));
    }

    /** Reports of what is claimed, or of the claim that a hypothesis is about; the plainest first. */
    public List<Observation> ofTheClaim() {
        var claim = inquiry.claim();
        return of(claim instanceof Hypothesis asked && asked.about() != null ? known(asked.about()) : claim);
    }

    /** Reports of what a promise hangs on. */
    public List<Observation> ofItsConditions() {
        if (!(inquiry.claim() instanceof Intent pledge)) {
            return List.of();
        }
        return Stream.of(pledge.onlyIf(), pledge.unless())
                .filter(Objects::nonNull)
                .flatMap(id -> of(known(id)).stream())
                .toList();
    }

    private Statement known(String id) {
        return bundle.statements().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The same report, made by another source on its own. */
    Observation again(Observation report) {
        return report("second-report", "second-source", report.proposition());
    }

    private List<Observation> of(Statement subject) {
        if (subject == null || subject.action() == null) {
            return List.of();
        }
        var told = new Tellings(subject, inquiry.vocabulary()).all();
        return times(subject.window()).stream()
                .flatMap(time -> told.stream().map(p -> report("first-report", "first-source", p.during(time))))
                .toList();
    }

    /** When it can have happened by the date of judgement: on the last day, and all the time up to then. */
    private List<Span> times(Span window) {
        var end = Collections.min(List.of(window.latest(), bundle.asOf().date()));
        var start = window.earliest();
        if (!start.isBefore(end)) {
            return List.of();
        }
        var last = Stream.of(dayOf(end), dayBefore(end))
                .filter(day -> !day.earliest().isBefore(start) && !day.latest().isAfter(end))
                .findFirst()
                .orElse(Span.within(end.minusSeconds(1), end));
        return start.equals(Span.PAST) || start.equals(last.earliest())
                ? List.of(last)
                : List.of(last, Span.between(first(start), last(end)));
    }

    /** The day that the instant ends or lies in. */
    private static Span dayOf(Instant end) {
        return Span.day(LocalDate.ofInstant(end.minusNanos(1), ZoneOffset.UTC));
    }

    private static Span dayBefore(Instant end) {
        return dayOf(end.minusSeconds(DAY));
    }

    /** The day that begins with the instant, or its second. */
    private static Span first(Instant start) {
        var day = dayOf(start.plusSeconds(1));
        return day.earliest().equals(start) ? day : Span.within(start, start.plusSeconds(1));
    }

    /** The day that ends with the instant, or the second before it. */
    private static Span last(Instant end) {
        var day = dayOf(end);
        return day.latest().equals(end) ? day : Span.within(end.minusSeconds(1), end);
    }

    private Observation report(String id, String by, Proposition told) {
        var source = new Source(free(by), by.replace('-', ' '), SourceKind.AGENCY, Reliability.B, Scope.UNSTATED);
        return new Observation(said(free(id), source, dayOf(bundle.asOf().date())), told, List.of());
    }

    /** A name that nothing in the bundle has. */
    private String free(String name) {
        return taken.contains(name) ? free("new-" + name) : name;
    }

    private static Attribution said(String id, Source by, Span said) {
        return new Attribution(
                id,
                List.of(by),
                said,
                null,
                null,
                null,
                Basis.WITNESSED,
                Certainty.CERTAIN,
                6,
                List.of(),
                Collections.emptySortedSet(),
                List.of(by),
                null,
                null,
                false,
                false,
                0);
    }
}
