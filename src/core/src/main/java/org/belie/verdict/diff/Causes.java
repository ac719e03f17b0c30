package org.belie.verdict.diff;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.model.AsOf;
import org.belie.model.Link;
import org.belie.model.Parameter;
import org.belie.model.Precedence;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.model.Term;

/** Finds among all that differs between two versions what a conclusion of one of them rests on. */
final class Causes {
    private final List<Change> changes;
    private final Version here;
    private final Version there;

    /**
     * @param here the version that has the conclusion
     * @param there the other
     */
    Causes(List<Change> changes, Version here, Version there) {
        this.changes = changes;
        this.here = here;
        this.there = there;
    }

    /** What differs among all that these facts rest on. */
    List<Change> of(Collection<?> facts) {
        var support = Support.of(here, facts);
        var ids = ids(support);
        ids.put(Thing.RULE, support.rules());
        return changes.stream()
                .filter(c -> ids.getOrDefault(c.thing(), Set.of()).contains(c.id()))
                .toList();
    }

    /** What differs of rules by their ids alone. */
    List<Change> ofRule(String id) {
        return changes.stream()
                .filter(c -> c.thing() == Thing.RULE && c.id().equals(id))
                .toList();
    }

    private Map<Thing, Set<String>> ids(Support support) {
        var ids = new EnumMap<Thing, Set<String>>(Thing.class);
        support.statements().forEach(s -> statement(s, ids));
        support.told().forEach(fact -> fact(fact, support, ids));
        return ids;
    }

    private static void statement(Statement statement, Map<Thing, Set<String>> ids) {
        put(ids, Thing.STATEMENT, statement.id());
        var what = statement.proposition();
        Stream.concat(statement.by().stream(), statement.origins().stream()).forEach(s -> source(s, ids));
        terms(ids, Thing.ACTOR, what.actor());
        terms(ids, Thing.OBJECT, what.object());
        terms(ids, Thing.OBJECT, what.target());
        terms(ids, Thing.PLACE, what.place());
    }

    private static void source(Source source, Map<Thing, Set<String>> ids) {
        put(ids, Thing.SOURCE, source.id());
        terms(ids, Thing.ACTOR, source.affiliation());
    }

    private void fact(Object fact, Support support, Map<Thing, Set<String>> ids) {
        if (fact instanceof Parameter parameter) {
            put(ids, Thing.PARAMETER, parameter.name());
        } else if (fact instanceof Precedence) {
            put(ids, Thing.PRECEDENCE, "precedence");
        } else if (fact instanceof AsOf) {
            put(ids, Thing.DATE, "date");
        } else if (fact instanceof Link && !there.told().contains(fact)) {
            support.statements().stream()
                    .filter(s -> s.proposition().action() != null)
                    .forEach(s -> s.proposition().action().lineage().forEach(id -> put(ids, Thing.ACTION, id)));
        }
    }

    private static void terms(Map<Thing, Set<String>> ids, Thing thing, Scope scope) {
        scope.terms().stream().map(Term::lineage).flatMap(Set::stream).forEach(id -> put(ids, thing, id));
    }

    private static void put(Map<Thing, Set<String>> ids, Thing thing, String id) {
        ids.computeIfAbsent(thing, t -> new HashSet<>()).add(id);
    }
}
