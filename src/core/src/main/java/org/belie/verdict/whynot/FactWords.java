package org.belie.verdict.whynot;

import java.util.Collection;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.AsOf;
import org.belie.model.Comparison;
import org.belie.model.Finding;
import org.belie.model.Ground;
import org.belie.model.Kin;
import org.belie.model.Link;
import org.belie.model.Parameter;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.session.Trace;
import org.belie.verdict.Phrase;
import org.belie.verdict.Template;

/** Facts and values in few words: what was concluded in the sentence of the rule that concluded it. */
final class FactWords {
    private final RuleBook book;
    private final Trace trace;

    FactWords(RuleBook book, Trace trace) {
        this.book = book;
        this.trace = trace;
    }

    String fact(Object fact) {
        if (fact instanceof Comparison pair) {
            return Messages.of("whynot.pair", pair.claim().id(), pair.seen().id());
        }
        if (fact instanceof Finding finding) {
            return Messages.of("whynot.finding", finding.rule(), fact(finding.pair()));
        }
        if (fact instanceof Parameter parameter) {
            return parameter.name() + " = " + number(parameter.value());
        }
        if (fact instanceof Link link) {
            return Messages.of("whynot.link", link.claimed(), link.bond().label(), link.seen());
        }
        if (fact instanceof Kin kin) {
            return Messages.of("whynot.kin", kin.seen(), kin.claimed());
        }
        if (fact instanceof Ground ground) {
            return Messages.of("whynot.ground", ground.seen(), ground.claimed());
        }
        var how = fact instanceof Statement ? null : trace.of(fact);
        return how == null
                ? value(fact)
                : Template.fill(book.named(how.pack(), how.rule()).says(), how.bindings());
    }

    String value(Object value) {
        if (value == null) {
            return Messages.of("whynot.unstated");
        }
        if (value instanceof Boolean truth) {
            return truth ? Messages.of("whynot.yes") : Messages.of("whynot.no");
        }
        if (value instanceof Number number) {
            return number(number.doubleValue());
        }
        if (value instanceof Statement statement) {
            return "[" + statement.id() + "]";
        }
        if (value instanceof AsOf asOf) {
            return Messages.of("whynot.asOf", asOf.date());
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? Messages.of("whynot.none")
                    : many.stream().map(this::value).collect(Collectors.joining(", "));
        }
        return Phrase.of(value);
    }

    private static String number(double value) {
        var rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }
}
