package org.belie.vocabulary;

import java.util.List;
import org.belie.problem.Mark;

/**
 * An actor, a place or an object as a file declares it.
 *
 * @param within what it lies within, one step up
 */
public record TermEntry(String id, String name, List<String> within, Mark mark) {
    public TermEntry {
        within = List.copyOf(within);
    }
}
