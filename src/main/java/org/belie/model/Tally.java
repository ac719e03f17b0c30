package org.belie.model;

import java.util.Comparator;
import java.util.List;

/**
 * The levels of one series, collected with the witnesses kept.
 *
 * @param levels in whatever order they were collected; kept oldest first. Bounds alone ("more than") are left out, since no rise or fall can be read from them
 */
public record Tally(Series series, List<Statement> levels) {
    private static final Comparator<Statement> ORDER = Comparator.comparing(
                    (Statement s) -> s.window().earliest())
            .thenComparing(s -> s.window().latest())
            .thenComparing(Statement::id);

    /** Collects levels without those that their own sources have replaced. */
    public Tally(Series series, List<?> levels, List<?> superseded) {
        this(
                series,
                levels.stream()
                        .map(Statement.class::cast)
                        .filter(l -> superseded.stream().noneMatch(s -> ((Superseded) s).carries(l)))
                        .toList());
    }

    public Tally {
        levels =
                levels.stream().filter(s -> !s.quantity().bound()).sorted(ORDER).toList();
    }

    /** Whether they are amounts over a time, each by one counter, rather than levels. */
    public boolean amounts() {
        return !levels.isEmpty() && !levels.get(0).measuresLevel();
    }

    /** What evidence each of them is, as a key for joins; empty when there is none. */
    public String shows() {
        return levels.isEmpty() ? "" : levels.get(0).shows();
    }

    /** What their act does to the level of its object, or null. */
    public Direction trend() {
        return levels.isEmpty() ? null : levels.get(0).trend();
    }

    /** The object measured, or null when unstated. */
    public String object() {
        return levels.isEmpty() ? null : levels.get(0).object();
    }

    /** The actor's key; empty when unstated. */
    public String actorKey() {
        return levels.isEmpty() ? "" : levels.get(0).actorKey();
    }
}
