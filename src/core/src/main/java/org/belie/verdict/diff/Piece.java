package org.belie.verdict.diff;

import java.util.List;
import org.belie.verdict.Item;

/**
 * A piece of reasoning that one version has and the other has not.
 *
 * @param rests what differs between the versions among the things that it rests on
 */
public record Piece(Side side, Item item, List<Change> rests) {
    public Piece {
        rests = List.copyOf(rests);
    }
}
