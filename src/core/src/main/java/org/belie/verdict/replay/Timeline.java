package org.belie.verdict.replay;

import java.util.List;
import org.belie.model.Statement;

/**
 * The verdicts on one claim, day by day.
 *
 * @param turns from the day that it was made, oldest first
 */
public record Timeline(Statement claim, List<Turn> turns) {
    public Timeline {
        turns = List.copyOf(turns);
    }
}
