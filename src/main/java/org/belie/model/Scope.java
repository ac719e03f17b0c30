package org.belie.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a statement says of one aspect: which actors, places or objects. Empty means that it does not say, which is never
 * "the same" and never "another".
 *
 * @param terms in the order of the bundle; on a claim all of them are meant, on evidence each
 */
public record Scope(List<Term> terms) {
    /** Nothing was said. */
    public static final Scope UNSTATED = new Scope(List.of());

    /** The word for an actor of whom it is said that nobody knows who it is. */
    public static final String UNKNOWN = "unknown";

    public Scope {
        terms = List.copyOf(terms);
    }

    /** Whether anything was said: that it is unknown names nobody. */
    public boolean stated() {
        return !terms.isEmpty() && !unknown();
    }

    private boolean unknown() {
        return terms.size() == 1 && terms.get(0).id().equals(UNKNOWN);
    }

    /** The ids joined by {@code +}, or null when nothing was said: what rules compare with {@code ==}. */
    public String key() {
        return terms.size() == 1 ? terms.get(0).id() : several();
    }

    private String several() {
        return !terms.isEmpty() ? terms.stream().map(Term::id).collect(Collectors.joining("+")) : null;
    }

    /** The names, for a sentence, or null when nothing was said. */
    public String names() {
        return !terms.isEmpty() ? terms.stream().map(Term::name).collect(Collectors.joining(" and ")) : null;
    }

    /** How {@code seen} lies to this scope of a claim. */
    public Relation relationOf(Scope seen) {
        if (unknown()) {
            return Relation.SAME;
        }
        if (!stated() || !seen.stated()) {
            return stated() == seen.stated() ? Relation.SAME : Relation.UNSTATED;
        }
        if (seen.terms.containsAll(terms)) {
            return Relation.SAME;
        }
        if (seen.anyWithin(this)) {
            return Relation.PART;
        }
        return anyWithin(seen) ? Relation.WIDER : Relation.UNRELATED;
    }

    /** Asked for every pair that is compared: plain loops are several times faster here. */
    private boolean anyWithin(Scope wider) {
        for (var mine : terms) {
            for (var term : wider.terms) {
                if (mine.within(term)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a term is one of these or lies within one. */
    boolean covers(Term term) {
        return terms.stream().anyMatch(term::within);
    }

    /** Whether any of the one is, lies within or contains any of the other. */
    public boolean touches(Scope other) {
        return anyWithin(other) || other.anyWithin(this);
    }
}
