package org.belie.model;

import java.util.List;
import java.util.SortedSet;

/**
 * A term of the vocabulary for something done, something that is so, or something kept by not doing.
 *
 * @param gloss what it means, to follow "to"
 * @param trend what a level of its object does when it happens; null when it tells nothing of a level
 * @param lineage its own id and everything broader, however far up
 * @param cameo CAMEO codes (strings, GDELT numbering) of the act and of the intent to do it
 * @param adverse whether nobody owns up to it lightly: a breach, a default
 * @param local declared by the bundle, not shipped
 * @param wording how it is said of somebody, or null where its id says it
 * @param stock what a level of it counts: the broadest state that it carries out, or itself
 */
public record Action(
        String id,
        String gloss,
        Aspect aspect,
        Direction trend,
        SortedSet<String> lineage,
        List<String> cameo,
        boolean adverse,
        boolean local,
        Wording wording,
        String stock) {
    public Action {
        cameo = List.copyOf(cameo);
    }

    /** Whether it is the named term or a kind of it. */
    public boolean isA(String term) {
        return lineage.contains(term);
    }

    /** By id: a session knows one action of a name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Action action && action.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
