package org.belie.report;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.vocabulary.Cell;
import org.belie.vocabulary.Stated;
import org.belie.vocabulary.Tie;

/**
 * Why an action tells something when another is claimed, in a few words: what several cells of the table share.
 *
 * @param rank what is stated comes before what is inherited
 * @param text to stand before the actions
 * @param theirs whether the actions themselves state it, each in a place of its own
 */
record Ground(int rank, String text, boolean theirs) implements Comparable<Ground> {
    private static final Comparator<Ground> ORDER =
            Comparator.comparingInt(Ground::rank).thenComparing(Ground::text);

    static Ground of(Cell cell) {
        return switch (cell.bond()) {
            case FULFILS -> carriedOut(cell);
            case OPPOSES, PREPARES, INCONCLUSIVE, PRESUPPOSES -> cell.direct() ? stated(cell) : inherited(cell);
            case MEASURES -> throw new IllegalStateException("levels are measured, no vocabulary says so");
        };
    }

    private static Ground carriedOut(Cell cell) {
        var last = cell.because().get(cell.because().size() - 1);
        if (!cell.direct()) {
            return new Ground(
                    3, Messages.of("ground.through", last.tie() == Tie.BROADER ? last.term() : last.named()), false);
        }
        return last.tie() == Tie.BROADER ? new Ground(2, Messages.of("ground.kinds"), false) : stated(cell);
    }

    private static Ground stated(Cell cell) {
        var stated = cell.because().get(0);
        return stated.term().equals(cell.claimed())
                ? new Ground(0, Messages.of("ground.stated", TermText.place(stated.mark())), false)
                : new Ground(1, Messages.of("ground.theirs"), true);
    }

    /** Of what the one seen is a kind, and from what the claimed one has it. */
    private static Ground inherited(Cell cell) {
        var core = core(cell);
        var near = near(core, cell.claimed());
        var far = far(core, cell.claimed());
        var from = far.equals(cell.claimed()) ? null : Messages.of("ground.from", far);
        var kinds = near.equals(cell.seen()) ? null : Messages.of("ground.kindsOf", near);
        return new Ground(3, Stream.of(from, kinds).filter(Objects::nonNull).collect(Collectors.joining(", ")), false);
    }

    private static String near(Stated core, String claimed) {
        return switch (core.tie()) {
            case OPPOSED_BY -> core.named().equals(claimed) ? core.term() : core.named();
            case PRESUPPOSES -> core.term();
            default -> core.named();
        };
    }

    private static String far(Stated core, String claimed) {
        return switch (core.tie()) {
            case OPPOSED_BY -> claimed;
            case PRESUPPOSES -> core.named();
            default -> core.term();
        };
    }

    private static Stated core(Cell cell) {
        return cell.because().stream()
                .filter(s -> s.tie() != Tie.BROADER)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int compareTo(Ground other) {
        return ORDER.compare(this, other);
    }
}
