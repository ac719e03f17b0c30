package org.belie.model;

import java.util.SortedSet;

/**
 * An actor, place or object as a bundle names it.
 *
 * @param id the word in the bundle
 * @param name how it is printed
 * @param lineage its own id and the id of everything it lies within, however far up
 */
public record Term(String id, String name, SortedSet<String> lineage) {
    /** Whether this is the other, or lies within it. */
    public boolean within(Term other) {
        return lineage.contains(other.id);
    }

    /** By id: two terms of one id in one bundle are the same term. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && term.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
