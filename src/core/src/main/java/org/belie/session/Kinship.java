package org.belie.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.belie.model.Ground;
import org.belie.model.Kin;
import org.belie.model.Proposition;
import org.belie.model.Statement;
import org.belie.rules.gate.Fuel;

/**
 * Which statements can bear on which claims by what they are about. Of most actors little is said, and actors alone decide:
 * a report of another place is shown as set aside. Of a crowded one that would be a pile without end, so there the whole
 * ground decides.
 */
final class Kinship {
    private final SortedMap<String, List<Statement>> claims = new TreeMap<>();
    private final SortedMap<String, Company> actors = new TreeMap<>();
    private final Nearness<Company> near = new Nearness<>();
    private final double crowd;
    private final long most;

    /**
     * @param crowd with more statements than this, an actor is crowded
     * @param most so many pairs may be found, or the run is stopped: where little is stated, any ground can be near any other
     */
    Kinship(Collection<Statement> statements, double crowd, long most) {
        this.crowd = crowd;
        this.most = most;
        statements.forEach(this::add);
    }

    private void add(Statement statement) {
        var key = statement.actorKey();
        var actor = statement.proposition().actor();
        actors.computeIfAbsent(key, k -> near.add(actor, new Company(k)))
                .statements
                .add(statement);
        if (statement.compared()) {
            claims.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
        }
    }

    /** The pairs of actors, and of grounds where an actor is crowded; claims on the left, in the order of their keys. */
    List<Object> facts() {
        var facts = new ArrayList<Object>();
        claims.forEach((key, said) -> {
            var others = near.to(said.get(0).proposition().actor()).stream()
                    .sorted(Comparator.comparing(Company::key))
                    .toList();
            others.forEach(other -> facts.add(new Kin(key, other.key(), crowded(other))));
            var crowds = others.stream().filter(this::crowded).toList();
            distinct(said).forEach(claim -> grounds(claim, crowds, facts));
        });
        return facts;
    }

    private void grounds(Statement claim, List<Company> crowds, List<Object> facts) {
        var claimed = claim.groundKey();
        crowds.stream()
                .flatMap(other -> other.grounds().near(claim))
                .sorted()
                .forEach(seen -> facts.add(new Ground(claimed, seen)));
        if (facts.size() > most) {
            throw RunGauge.tooManyFacts(most);
        }
    }

    private boolean crowded(Company company) {
        return company.statements.size() > crowd;
    }

    private static Collection<Statement> distinct(List<Statement> statements) {
        var grounds = new TreeMap<String, Statement>();
        statements.forEach(s -> grounds.putIfAbsent(s.groundKey(), s));
        return grounds.values();
    }

    /** All that is said of one actor. */
    private static final class Company {
        private final String key;
        private final List<Statement> statements = new ArrayList<>();
        private Grounds grounds;

        Company(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        Grounds grounds() {
            if (grounds == null) {
                grounds = new Grounds(distinct(statements));
            }
            return grounds;
        }
    }

    /** The grounds of one actor, to be found by whichever of object, target and place leaves the fewest. */
    private static final class Grounds {
        private final Nearness<Statement> objects = new Nearness<>();
        private final Nearness<Statement> targets = new Nearness<>();
        private final Nearness<Statement> places = new Nearness<>();
        private final Map<Statement, String> keys = new HashMap<>();

        Grounds(Collection<Statement> distinct) {
            for (var statement : distinct) {
                var ground = statement.proposition();
                objects.add(ground.object(), statement);
                targets.add(ground.target(), statement);
                places.add(ground.place(), statement);
                keys.put(statement, statement.groundKey());
            }
        }

        Stream<String> near(Statement claim) {
            var ground = claim.proposition();
            return Stream.of(objects.to(ground.object()), targets.to(ground.target()), places.to(ground.place()))
                    .min(Comparator.comparingInt(Collection::size))
                    .orElseThrow()
                    .stream()
                    .filter(seen -> meets(ground, seen))
                    .map(keys::get);
        }

        private static boolean meets(Proposition claimed, Statement seen) {
            Fuel.tick();
            return claimed.meets(seen.proposition());
        }
    }
}
