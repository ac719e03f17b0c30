package org.belie.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Bond;
import org.belie.model.Direction;
import org.belie.problem.Mark;
import org.belie.vocabulary.Card;
import org.belie.vocabulary.Cell;

/** Terms for a terminal: what each means, and what other actions tell when it is claimed. */
public final class TermText {
    private static final String INDENT = "    ";

    private final Colour colour;
    private final StringBuilder out = new StringBuilder();

    private TermText(Colour colour) {
        this.colour = colour;
    }

    /** All that a word means. */
    public static String of(List<Card> cards, Colour colour) {
        var text = new TermText(colour);
        cards.forEach(text::card);
        return text.out.toString();
    }

    private void card(Card card) {
        out.append(out.isEmpty() ? "" : "\n");
        if (card instanceof Card.OfAction action) {
            action(action);
        } else if (card instanceof Card.OfThing thing) {
            thing(thing);
        } else if (card instanceof Card.OfUnit unit) {
            unit(unit);
        }
    }

    private void action(Card.OfAction card) {
        head(card.id(), card.action().gloss());
        line(Messages.of("terms.action"), place(card.mark()));
        line(Messages.of("terms.aspect"), card.action().aspect().label() + by(card.aspectOf(), card.id()));
        if (card.trend() != null) {
            line(
                    Messages.of("terms.trend"),
                    trend(card.trend()) + by(card.trendOf(), card.id()) + contrary(card.trend()));
        }
        if (card.action().adverse()) {
            line(Messages.of("terms.adverse"), Messages.of("terms.adverse.why"));
        }
        listed(Messages.of("terms.cameo"), card.action().cameo());
        listed(Messages.of("terms.kindOf"), steps(card.broader()));
        listed(Messages.of("terms.kinds"), card.narrower());
        groups(Messages.of("terms.fulfilledBy"), Bond.FULFILS, card);
        groups(Messages.of("terms.opposedBy"), Bond.OPPOSES, card);
        groups(Messages.of("terms.preparedBy"), Bond.PREPARES, card);
        groups(Messages.of("terms.inconclusive"), Bond.INCONCLUSIVE, card);
        groups(Messages.of("terms.presupposedBy"), Bond.PRESUPPOSES, card);
        seen(card);
    }

    private void head(String id, String gloss) {
        var title = colour.strong(id);
        out.append(Wrap.lines("", INDENT, id + ": " + gloss).replaceFirst("^\\Q" + id + "\\E", title));
    }

    private void line(String what, String text) {
        out.append(Wrap.lines("  ", INDENT, what + ": " + text));
    }

    private void listed(String what, List<String> words) {
        if (!words.isEmpty()) {
            line(what, String.join(", ", words));
        }
    }

    /** By steps up: what is one step up, then what is two. */
    private static List<String> steps(List<List<String>> levels) {
        return levels.isEmpty()
                ? List.of()
                : List.of(levels.stream().map(level -> String.join(", ", level)).collect(Collectors.joining(" > ")));
    }

    private static String by(String saying, String id) {
        return saying == null || saying.equals(id) ? "" : Messages.of("terms.asSays", saying);
    }

    static String trend(Direction trend) {
        return trend == Direction.UP ? "increase" : "decrease";
    }

    private static String contrary(Direction trend) {
        return trend == Direction.UP ? Messages.of("terms.fallAgainst") : Messages.of("terms.riseAgainst");
    }

    static String place(Mark mark) {
        return mark.text().file() + ":" + mark.line();
    }

    private void groups(String what, Bond bond, Card.OfAction card) {
        var groups = card.claimed().stream()
                .filter(cell -> cell.bond() == bond)
                .collect(Collectors.groupingBy(Ground::of, TreeMap::new, Collectors.toList()));
        if (!groups.isEmpty()) {
            out.append("  ").append(colour.strong(what)).append('\n');
            groups.forEach((ground, cells) -> out.append(Wrap.lines(
                    INDENT,
                    INDENT + "  ",
                    ground.text() + ": "
                            + cells.stream().map(c -> named(ground, c)).collect(Collectors.joining(", ")))));
        }
    }

    /** What states a bond itself is shown with its place. */
    private static String named(Ground ground, Cell cell) {
        return ground.theirs()
                ? cell.seen() + " (" + place(cell.because().get(0).mark()) + ")"
                : cell.seen();
    }

    private void seen(Card.OfAction card) {
        listed(Messages.of("terms.seen.fulfils"), claimed(card, Bond.FULFILS));
        listed(Messages.of("terms.seen.presupposes"), claimed(card, Bond.PRESUPPOSES));
        if (card.alone()) {
            line(Messages.of("terms.alone"), Messages.of("terms.noBond"));
        }
    }

    private static List<String> claimed(Card.OfAction card, Bond bond) {
        return card.seen().stream()
                .filter(cell -> cell.bond() == bond)
                .map(Cell::claimed)
                .toList();
    }

    private void thing(Card.OfThing card) {
        head(card.id(), card.entry().name());
        line(Messages.of("terms.kind." + card.kind()), place(card.mark()));
        listed(Messages.of("terms.within"), steps(card.within()));
        listed(Messages.of("terms.inside"), card.inside());
    }

    private void unit(Card.OfUnit card) {
        var unit = card.unit();
        head(
                card.id(),
                unit.name().equals(unit.base())
                        ? Messages.of("terms.aUnit")
                        : Messages.of("terms.isSoMany", unit.name(), factor(card)));
        line(Messages.of("terms.unit"), place(card.mark()));
        listed(Messages.of("terms.written"), card.words());
        listed(Messages.of("terms.convertsTo"), card.family());
    }

    private static String factor(Card.OfUnit card) {
        var factor = BigDecimal.valueOf(card.unit().factor()).stripTrailingZeros();
        return factor.toPlainString() + " " + card.unit().base();
    }
}
