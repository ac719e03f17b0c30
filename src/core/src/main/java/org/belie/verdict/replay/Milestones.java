package org.belie.verdict.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Bundle;
import org.belie.model.Intent;
import org.belie.model.Span;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.RuleTree;
import org.belie.session.Settings;

/**
 * The days on which a verdict can change though nothing is said: a due date or the end of a window passes, or as many days
 * after it as some rule that reads the date of judgement counts.
 */
final class Milestones {
    private static final long LONGEST = 36_525;

    private final SortedSet<Long> counts = new TreeSet<>();

    Milestones(RuleBook book, Settings settings) {
        counts.add(0L);
        book.trees().values().stream().filter(Milestones::readsTheDate).forEach(r -> counted(r, settings));
    }

    private static boolean readsTheDate(RuleTree rule) {
        return patterns(rule).anyMatch(p -> p.type().equals("AsOf"));
    }

    private static Stream<Condition.Pattern> patterns(RuleTree rule) {
        return rule.conditions().filter(Condition.Pattern.class::isInstance).map(Condition.Pattern.class::cast);
    }

    private void counted(RuleTree rule, Settings settings) {
        patterns(rule)
                .flatMap(p -> p.constraints().stream())
                .map(Constraint::expression)
                .filter(e -> e != null)
                .flatMap(Expression::all)
                .filter(Expression.Literal.class::isInstance)
                .forEach(l -> counted(((Expression.Literal) l).value(), settings));
    }

    /** A number, or the name of a parameter; "more than so many days" begins a day later. */
    private void counted(Object value, Settings settings) {
        if (value instanceof Number number) {
            days(number.doubleValue());
        } else if (value instanceof String name) {
            settings.parameters().stream().filter(p -> p.name().equals(name)).forEach(p -> days(p.value()));
        }
    }

    private void days(double value) {
        var days = Math.round(value);
        if (days == value && days >= 0 && days <= LONGEST) {
            counts.add(days);
            counts.add(days + 1);
        }
    }

    /** Those after one day and before another, as far as is known on the first. */
    SortedSet<LocalDate> between(LocalDate from, LocalDate to, Bundle known) {
        return known.statements().stream()
                .flatMap(Milestones::edges)
                .filter(e -> e.isAfter(Span.PAST) && e.isBefore(Span.FUTURE))
                .flatMap(this::around)
                .filter(d -> d.isAfter(from) && d.isBefore(to))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Instant> edges(Statement statement) {
        var window = statement.window();
        var due = statement instanceof Intent intent ? intent.deadline() : null;
        var edges =
                Stream.of(window.earliest(), window.latest(), statement.said().latest());
        return due == null ? edges : Stream.concat(edges, Stream.of(due));
    }

    /** So many days after an edge: the day that ends no sooner, and the day that ends later, the next only at midnight. */
    private Stream<LocalDate> around(Instant edge) {
        return counts.stream()
                .map(n -> edge.plus(Duration.ofDays(n)))
                .flatMap(e -> Stream.of(day(e.minusNanos(1)), day(e)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
