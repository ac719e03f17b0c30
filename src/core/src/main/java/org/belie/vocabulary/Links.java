package org.belie.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belie.model.Aspect;
import org.belie.model.Bond;
import org.belie.model.Direction;
import org.belie.model.Link;
import org.belie.model.Statement;

/** Picks the cells of the diagnosticity table that a set of statements can need. */
final class Links {
    /** The act that a derived rise of a level is, and its opposite: no statement need show them. */
    private static final String RISE = "rise";

    private static final String FALL = "fall";
    private static final Comparator<Link> ORDER =
            Comparator.comparing(Link::claimed).thenComparing(Link::seen).thenComparing(Link::bond);

    private final Vocabulary vocabulary;
    private final List<Link> links = new ArrayList<>();

    Links(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Link> of(Collection<Statement> statements) {
        var claims = new TreeMap<String, Statement>();
        var acts = new TreeSet<>(Set.of(RISE, FALL));
        var levels = new TreeMap<String, String>();
        for (var statement : statements) {
            if (statement.action() != null) {
                sort(statement, claims, acts, levels);
            }
        }
        claims.values().forEach(claim -> cells(claim, acts, levels));
        return links.stream().sorted(ORDER).toList();
    }

    private static void sort(
            Statement statement,
            SortedMap<String, Statement> claims,
            Set<String> acts,
            SortedMap<String, String> levels) {
        if (statement.compared()) {
            claims.putIfAbsent(statement.asks(), statement);
        }
        if (statement.asserted() && statement.measuresLevel()) {
            levels.put(statement.shows(), statement.action());
        } else if (statement.asserted()) {
            acts.add(statement.shows());
        }
    }

    private void cells(Statement claim, Set<String> acts, SortedMap<String, String> levels) {
        acts.forEach(seen -> act(claim, seen));
        levels.forEach((shown, seen) -> level(claim, shown, seen));
    }

    private void act(Statement claim, String seen) {
        if (seen.endsWith(Statement.ABSENT)) {
            absence(claim, seen);
            return;
        }
        if (derivable(seen) && claim.trend() != null) {
            var up = seen.equals(RISE) ? Direction.UP : Direction.DOWN;
            link(claim, seen, claim.trend() == up ? Bond.FULFILS : Bond.OPPOSES, true);
            return;
        }
        var bonds = vocabulary.bonds(claim.action(), seen);
        bonds.forEach(bond -> link(claim, seen, bond, false));
        if (bonds.stream().allMatch(bond -> bond == Bond.PRESUPPOSES) && againstTrend(claim, seen)) {
            link(claim, seen, Bond.OPPOSES, true);
        }
    }

    /** The absence of an act denies what would be that act: no use of force, no shelling; but no shelling, perhaps force. */
    private void absence(Statement claim, String seen) {
        var absent = seen.substring(0, seen.length() - Statement.ABSENT.length());
        if (vocabulary.bonds(absent, claim.action()).contains(Bond.FULFILS)) {
            link(claim, seen, Bond.FULFILS, false);
        } else if (vocabulary.bonds(claim.action(), absent).contains(Bond.OPPOSES)) {
            link(claim, seen, Bond.OPPOSES, false);
        }
    }

    private static boolean derivable(String action) {
        return action.equals(RISE) || action.equals(FALL);
    }

    private boolean againstTrend(Statement claim, String seen) {
        var trend =
                vocabulary.action(seen) == null ? null : vocabulary.action(seen).trend();
        return trend != null && claim.trend() != null && trend != claim.trend();
    }

    /** A stated level is no act: it fulfils a claimed state, is set beside a claimed level, and else tells nothing. */
    private void level(Statement claim, String shown, String seen) {
        var bonds = vocabulary.bonds(claim.action(), seen);
        if (claim.measuresLevel()) {
            link(claim, shown, Bond.MEASURES, false);
        } else if (claim.aspect() == Aspect.STATE && bonds.contains(Bond.FULFILS)) {
            link(claim, shown, Bond.FULFILS, false);
        } else if (bonds.contains(Bond.FULFILS) || bonds.contains(Bond.OPPOSES) || claim.trend() != null) {
            link(claim, shown, Bond.INCONCLUSIVE, false);
        }
    }

    private void link(Statement claim, String seen, Bond bond, boolean byTrend) {
        links.add(new Link(claim.asks(), seen, bond, byTrend));
    }
}
