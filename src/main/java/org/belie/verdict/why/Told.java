package org.belie.verdict.why;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Action;
import org.belie.model.AsOf;
import org.belie.model.Bond;
import org.belie.model.Kin;
import org.belie.model.Link;
import org.belie.model.Outcome;
import org.belie.model.Parameter;
import org.belie.model.Precedence;
import org.belie.model.Series;
import org.belie.model.Statement;

/** Sentences for what no rule concludes: numbers that are judgement, the date, rows of tables. */
final class Told {
    private static final String LEVEL = "#level:";

    private Told() {}

    static String words(Object fact) {
        if (fact instanceof Parameter parameter) {
            return parameter.name() + " is " + number(parameter.value()) + ": " + parameter.gloss() + ".";
        }
        if (fact instanceof AsOf asOf) {
            return "It is judged with what was said by " + day(asOf) + ".";
        }
        if (fact instanceof Precedence precedence) {
            return "Where several outcomes are proposed, the first of these stands: "
                    + precedence.order().stream().map(Outcome::label).collect(Collectors.joining(", ")) + ".";
        }
        if (fact instanceof Action action) {
            return "To " + action.id() + " is to " + action.gloss() + ".";
        }
        if (fact instanceof Link link) {
            return link(link);
        }
        if (fact instanceof Kin kin) {
            return kin(kin);
        }
        return fact instanceof Series series ? series(series) : "It was given.";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static LocalDate day(AsOf asOf) {
        return LocalDate.ofInstant(asOf.date().minusNanos(1), ZoneOffset.UTC);
    }

    private static String link(Link link) {
        return "By the vocabulary, "
                + (link.seen().endsWith(Statement.ABSENT) ? absence(link) : presence(link))
                + (link.byTrend() ? ", by what each does to the level." : ".");
    }

    private static String presence(Link link) {
        return seen(link.seen()) + " " + verb(link.bond()) + " " + claimed(link.claimed());
    }

    /** That an act was not there tells of what would have been that act. */
    private static String absence(Link link) {
        var act = link.seen().substring(0, link.seen().length() - Statement.ABSENT.length());
        return "where there was no `" + act + "` there was "
                + (link.bond() == Bond.FULFILS ? "no " : "the opposite of ") + claimed(link.claimed());
    }

    /** What {@link Statement#shows} wrote. */
    private static String seen(String key) {
        return key.startsWith(LEVEL) ? "a level of `" + key.substring(LEVEL.length()) + "`" : "`" + key + "`";
    }

    /** What {@link Statement#asks} wrote. */
    private static String claimed(String key) {
        var level = key.endsWith("#level");
        return (level ? "a level of `" : "`") + key.split("[>#]")[0] + "`";
    }

    private static String verb(Bond bond) {
        return switch (bond) {
            case FULFILS -> "counts as";
            case OPPOSES -> "is the opposite of";
            case PREPARES -> "points towards";
            case INCONCLUSIVE -> "tells nothing about";
            case PRESUPPOSES -> "presupposes";
            case MEASURES -> "measures";
        };
    }

    private static String kin(Kin kin) {
        if (kin.claimed().isEmpty() || kin.seen().isEmpty()) {
            return "One of the two names no actor.";
        }
        return kin.claimed().equals(kin.seen())
                ? "Both name the actor " + kin.seen() + "."
                : "The actors " + kin.claimed() + " and " + kin.seen() + " belong together.";
    }

    private static String series(Series series) {
        return "Levels are given of one thing: "
                + Stream.of(series.key().split("\\|"))
                        .filter(part -> !part.isEmpty() && !part.equals("null"))
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
