package org.belie.verdict.diff;

import java.util.List;
import org.belie.verdict.Item;

/**
 * Evidence that both versions have and that presses differently.
 *
 * @param rests what differs between the versions among the things that its weight rests on
 */
public record Weighed(Side side, Item before, Item after, List<Change> rests) {
    public Weighed {
        rests = List.copyOf(rests);
    }
}
