package org.belie.vocabulary;

import java.util.List;
import org.belie.model.Bond;

/**
 * One cell of the diagnosticity table with what it follows from: what seeing one action tells about a claim of another.
 *
 * @param because the ties it follows from, in order from what was seen to what is claimed; empty when the two are one action
 */
public record Cell(String claimed, String seen, Bond bond, List<Stated> because) {
    public Cell {
        because = List.copyOf(because);
    }

    /** Whether a file states it of just these two. */
    public boolean direct() {
        return because.size() == 1;
    }
}
