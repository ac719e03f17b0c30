package org.belie.report;

import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Bond;
import org.belie.vocabulary.Card;
import org.belie.vocabulary.Cards;
import org.belie.vocabulary.Cell;
import org.belie.vocabulary.Stated;

/** Two actions beside each other: what the one tells when the other is claimed, a sentence each way. */
public final class TermPair {
    private final Cards cards;

    private TermPair(Cards cards) {
        this.cards = cards;
    }

    /** For a terminal: what each means, then both sentences. */
    public static String text(Cards cards, Card.OfAction one, Card.OfAction other) {
        var pair = new TermPair(cards);
        if (one.id().equals(other.id())) {
            return meaning(one) + "\n" + Wrap.lines("", "  ", pair.says(one, one));
        }
        return meaning(one) + meaning(other) + "\n" + Wrap.lines("", "  ", pair.says(one, other))
                + Wrap.lines("", "  ", pair.says(other, one));
    }

    private static String meaning(Card.OfAction card) {
        return Wrap.lines("", "  ", card.id() + ": " + card.action().gloss());
    }

    /** What seeing the one tells about a claim of the other. */
    static String says(Cards cards, Card.OfAction claimed, Card.OfAction seen) {
        return new TermPair(cards).says(claimed, seen);
    }

    private String says(Card.OfAction claimed, Card.OfAction seen) {
        var cells = cards.cells(claimed.id(), seen.id());
        var effects = cells.stream()
                .map(c -> effect(c.bond()))
                .reduce((one, other) -> Messages.of("list.and", one, other))
                .orElse("");
        var byTrend = cards.againstTrend(claimed.id(), seen.id()) ? trends(claimed, seen) : "";
        if (cells.isEmpty()) {
            return byTrend.isEmpty()
                    ? Messages.of("pair.nothing", claimed.id(), seen.id())
                    : Messages.of("pair.tells", claimed.id(), seen.id(), byTrend);
        }
        var because = cells.stream().map(TermPair::because).collect(Collectors.joining("; "));
        return byTrend.isEmpty()
                ? Messages.of("pair.because", claimed.id(), seen.id(), effects, because)
                : Messages.of("pair.because.too", claimed.id(), seen.id(), effects, because, byTrend);
    }

    private static String effect(Bond bond) {
        return Messages.of("pair.effect." + bond.label());
    }

    private static String trends(Card.OfAction claimed, Card.OfAction seen) {
        return Messages.of(
                "pair.trend." + claimed.trend().label() + "." + seen.trend().label());
    }

    private static String because(Cell cell) {
        return cell.because().isEmpty()
                ? Messages.of("pair.same")
                : cell.because().stream().map(TermPair::tie).collect(Collectors.joining(", "));
    }

    private static String tie(Stated stated) {
        return Messages.of(
                "pair.tie." + stated.tie().name(), stated.term(), stated.named(), TermText.place(stated.mark()));
    }
}
