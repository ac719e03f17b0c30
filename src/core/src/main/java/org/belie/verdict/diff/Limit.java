package org.belie.verdict.diff;

import java.util.List;
import org.belie.verdict.Item;

/**
 * A reason that holds the confidence down in one version alone.
 *
 * @param rests what differs between the versions among the things that it rests on
 */
public record Limit(Item.Reason reason, List<Change> rests) {
    public Limit {
        rests = List.copyOf(rests);
    }
}
