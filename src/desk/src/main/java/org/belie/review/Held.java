package org.belie.review;

import java.util.Set;

/**
 * A decision beside the verdict of now.
 *
 * @param verdict the one that it was made on, as JSON
 * @param moved how the verdict has changed since
 * @param stands whether the project lets it stand
 */
public record Held(Recorded recorded, String verdict, Set<Moved> moved, boolean stands) {
    public Held {
        moved = Set.copyOf(moved);
    }

    public Decision decision() {
        return recorded.decision();
    }
}
