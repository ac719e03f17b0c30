package org.belie.verdict.why;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Action;
import org.belie.model.AsOf;
import org.belie.model.Bond;
import org.belie.model.Ground;
import org.belie.model.Kin;
import org.belie.model.Link;
import org.belie.model.Outcome;
import org.belie.model.Parameter;
import org.belie.model.Precedence;
import org.belie.model.Series;
import org.belie.model.Statement;

/** Sentences for what no rule concludes: numbers that are judgement, the date, rows of tables. */
final class Told {

    private Told() {}

    static String words(Object fact) {
        if (fact instanceof Parameter parameter) {
            return Messages.of("why.parameter", parameter.name(), number(parameter.value()), parameter.gloss());
        }
        if (fact instanceof AsOf asOf) {
            return Messages.of("why.asOf", day(asOf));
        }
        if (fact instanceof Precedence precedence) {
            return Messages.of(
                    "why.precedence",
                    precedence.order().stream().map(Outcome::label).collect(Collectors.joining(", ")));
        }
        if (fact instanceof Action action) {
            return Messages.of("why.action", action.id(), action.gloss());
        }
        if (fact instanceof Link link) {
            return link(link);
        }
        if (fact instanceof Kin kin) {
            return kin(kin);
        }
        if (fact instanceof Ground ground) {
            return Messages.of("why.ground", ground.claimed(), ground.seen());
        }
        return fact instanceof Series series ? series(series) : Messages.of("why.given");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static LocalDate day(AsOf asOf) {
        return LocalDate.ofInstant(asOf.date().minusNanos(1), ZoneOffset.UTC);
    }

    private static String link(Link link) {
        var how = link.seen().endsWith(Statement.ABSENT) ? absence(link) : presence(link);
        return link.byTrend() ? Messages.of("why.link.byTrend", how) : Messages.of("why.link", how);
    }

    private static String presence(Link link) {
        return Messages.of("why.link." + link.bond().label(), seen(link.seen()), claimed(link.claimed()));
    }

    /** That an act was not there tells of what would have been that act. */
    private static String absence(Link link) {
        var act = link.seen().substring(0, link.seen().length() - Statement.ABSENT.length());
        return link.bond() == Bond.FULFILS
                ? Messages.of("why.link.neither", act, claimed(link.claimed()))
                : Messages.of("why.link.opposite", act, claimed(link.claimed()));
    }

    /** What {@link Statement#shows} wrote. */
    private static String seen(String key) {
        return key.startsWith("#") ? Messages.of("why.level", key.substring(key.indexOf(':') + 1)) : "`" + key + "`";
    }

    /** What {@link Statement#asks} wrote. */
    private static String claimed(String key) {
        var level = key.endsWith("#level");
        var act = key.split("[>#]")[0];
        return level ? Messages.of("why.level", act) : "`" + act + "`";
    }

    private static String kin(Kin kin) {
        if (kin.claimed().isEmpty() || kin.seen().isEmpty()) {
            return Messages.of("why.kin.unstated");
        }
        return kin.claimed().equals(kin.seen())
                ? Messages.of("why.kin.same", kin.seen())
                : Messages.of("why.kin", kin.claimed(), kin.seen());
    }

    private static String series(Series series) {
        return Messages.of(
                "why.series",
                Stream.of(series.key().split("\\|"))
                        .filter(part -> !part.isEmpty() && !part.equals("null"))
                        .collect(Collectors.joining(", ")));
    }
}
