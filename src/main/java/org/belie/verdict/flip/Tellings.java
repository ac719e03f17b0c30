package org.belie.verdict.flip;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Action;
import org.belie.model.Bond;
import org.belie.model.Direction;
import org.belie.model.Extent;
import org.belie.model.Measure;
import org.belie.model.Polarity;
import org.belie.model.Proposition;
import org.belie.model.Quantity;
import org.belie.model.Statement;
import org.belie.vocabulary.Vocabulary;

/** What somebody could tell of a claimed act: done, not done, its opposite, a part of it, steps towards it. */
final class Tellings {
    private final Statement subject;
    private final Proposition claimed;
    private final Vocabulary vocabulary;

    Tellings(Statement subject, Vocabulary vocabulary) {
        this.subject = subject;
        this.claimed = subject.proposition();
        this.vocabulary = vocabulary;
    }

    /** All of them, each once, the plainest first. */
    Set<Proposition> all() {
        var told = new LinkedHashSet<Proposition>();
        told.add(done(claimed.quantity(), claimed.extent()));
        told.add(notDone(null));
        told.add(notDone(claimed.quantity()));
        acts(Bond.OPPOSES).forEach(act -> told.add(act(act)));
        trends().forEach(act -> told.add(act(act)));
        told.add(done(null, claimed.extent()));
        told.add(done(claimed.quantity(), Extent.PARTIAL));
        otherFigures().forEach(figure -> told.add(done(figure, claimed.extent())));
        acts(Bond.PREPARES).forEach(act -> told.add(act(act)));
        return told;
    }

    private Proposition done(Quantity figure, Extent extent) {
        return proposition(claimed.action(), figure, Polarity.AFFIRMED, extent);
    }

    private Proposition notDone(Quantity figure) {
        return proposition(claimed.action(), figure, Polarity.NEGATED, Extent.FULL);
    }

    private Proposition act(Action act) {
        return proposition(act, null, Polarity.AFFIRMED, Extent.FULL);
    }

    private Proposition proposition(Action action, Quantity figure, Polarity polarity, Extent extent) {
        return new Proposition(
                claimed.actor(),
                action,
                claimed.object(),
                claimed.target(),
                claimed.place(),
                claimed.window(),
                true,
                figure,
                polarity,
                extent);
    }

    /** The acts of that bond to the claimed one; of an act and what is broader, the broader. */
    private List<Action> acts(Bond bond) {
        return vocabulary.actions().values().stream()
                .filter(a -> tells(a.id(), bond))
                .filter(a -> a.lineage().stream().noneMatch(wider -> !wider.equals(a.id()) && tells(wider, bond)))
                .toList();
    }

    private boolean tells(String act, Bond bond) {
        return vocabulary.bonds(claimed.action().id(), act).contains(bond);
    }

    /** A rise and a fall, of what goes one of these ways. */
    private List<Action> trends() {
        return subject.trend() == null
                ? List.of()
                : Stream.of("rise", "fall")
                        .map(vocabulary::action)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** A change the other way; of other figures the half and the double. */
    private List<Quantity> otherFigures() {
        var figure = claimed.quantity();
        if (figure == null || (figure.bare() && figure.direction() == null)) {
            return List.of();
        }
        if (figure.measure() == Measure.CHANGE) {
            return List.of(reversed(figure));
        }
        return List.of(
                times(0.5, Messages.of("flip.half", figure.text()), figure),
                times(2, Messages.of("flip.twice", figure.text()), figure));
    }

    private static Quantity reversed(Quantity figure) {
        var other = figure.direction() == Direction.UP ? Direction.DOWN : Direction.UP;
        return quantity(figure, figure.low(), figure.high(), other, Messages.of("flip.reversed", figure.text()));
    }

    private static Quantity times(double factor, String text, Quantity figure) {
        return quantity(figure, figure.low() * factor, figure.high() * factor, figure.direction(), text);
    }

    private static Quantity quantity(Quantity like, double low, double high, Direction direction, String text) {
        return new Quantity(
                low,
                high,
                like.base(),
                like.measure(),
                like.since(),
                like.outOf(),
                direction,
                like.approximate(),
                like.bare(),
                text,
                like.slack(),
                like.strict());
    }
}
