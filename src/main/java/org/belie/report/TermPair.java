package org.belie.report;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.model.Bond;
import org.belie.model.Direction;
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
        var start = "When " + claimed.id() + " is claimed, a report of " + seen.id() + " ";
        var effects = cells.stream().map(c -> effect(c.bond())).collect(Collectors.joining(" and "));
        var byTrend = cards.againstTrend(claimed.id(), seen.id()) ? trends(claimed, seen) : "";
        if (cells.isEmpty()) {
            return start + (byTrend.isEmpty() ? "tells nothing of it: no bond joins them." : byTrend + ".");
        }
        var because = cells.stream().map(TermPair::because).collect(Collectors.joining("; "));
        return start + effects + ": " + because + (byTrend.isEmpty() ? "" : "; and it " + byTrend) + ".";
    }

    private static String effect(Bond bond) {
        return switch (bond) {
            case FULFILS -> "fulfils it";
            case OPPOSES -> "goes against it";
            case PREPARES -> "points towards it without being it";
            case INCONCLUSIVE -> "tells nothing either way";
            case PRESUPPOSES -> "shows that it had been so";
            case MEASURES -> "measures it";
        };
    }

    private static String trends(Card.OfAction claimed, Card.OfAction seen) {
        return "goes against it by trend alone, without a bond: a level of the object "
                + (claimed.trend() == Direction.UP ? "rises" : "falls") + " by the one and "
                + (seen.trend() == Direction.UP ? "rises" : "falls") + " by the other";
    }

    private static String because(Cell cell) {
        return cell.because().isEmpty()
                ? "it is the same action"
                : cell.because().stream().map(TermPair::tie).collect(Collectors.joining(", "));
    }

    private static String tie(Stated stated) {
        var words = switch (stated.tie()) {
            case BROADER -> List.of(stated.term(), "is a kind of", stated.named());
            case FULFILLED_BY -> List.of(stated.named(), "carries out", stated.term());
            case OPPOSED_BY -> List.of(stated.term(), "is opposed by", stated.named());
            case PREPARED_BY -> List.of(stated.named(), "prepares", stated.term());
            case INCONCLUSIVE -> List.of(stated.named(), "is inconclusive for", stated.term());
            case PRESUPPOSES -> List.of(stated.term(), "presupposes", stated.named());
        };
        return String.join(" ", words) + " (" + TermText.place(stated.mark()) + ")";
    }
}
