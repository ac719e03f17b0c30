package org.belie.model;

/**
 * Who asserts: a person, body, outlet or sensor.
 *
 * @param id its id in the bundle
 * @param name how it is printed
 * @param affiliation the actors it belongs to, a party to the matter; {@link Scope#UNSTATED} for none
 * @param gradedIn where it was graded once for many bundles, such as {@code sources.yaml:3}; null when the bundle says so itself
 */
public record Source(
        String id, String name, SourceKind kind, Reliability reliability, Scope affiliation, String gradedIn) {
    /** A source that its bundle declares itself. */
    public Source(String id, String name, SourceKind kind, Reliability reliability, Scope affiliation) {
        this(id, name, kind, reliability, affiliation, null);
    }

    /** Whether it belongs to an actor, to a part of it, or to what the actor is part of. */
    public boolean belongsTo(Scope actor) {
        return affiliation.touches(actor);
    }

    /** Whether it is the other source, or both belong to one actor. */
    public boolean sides(Source other) {
        return id.equals(other.id) || affiliation.touches(other.affiliation);
    }

    /** By id: one bundle declares a source once. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && source.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
