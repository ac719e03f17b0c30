package org.belie.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belie.model.Action;
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
            absence(claim, seen, seen.substring(0, seen.length() - Statement.ABSENT.length()));
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
    private void absence(Statement claim, String shown, String absent) {
        if (vocabulary.bonds(absent, claim.action()).contains(Bond.FULFILS)) {
            link(claim, shown, Bond.FULFILS, false);
        } else if (vocabulary.bonds(claim.action(), absent).contains(Bond.OPPOSES)) {
            link(claim, shown, Bond.OPPOSES, false);
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

    /**
     * A level of the stock that is claimed is set beside it. Otherwise it is what its action is, as if no figure had been given:
     * rules say where it tells nothing. What is said not to be at that level, or to be at none, is not so.
     */
    private void level(Statement claim, String shown, String seen) {
        var denied = shown.endsWith(Statement.ABSENT);
        var before = links.size();
        if (claim.measuresLevel() && !denied && oneStock(claim, seen)) {
            link(claim, shown, Bond.MEASURES, false);
        } else if (denied || shown.startsWith(Statement.NONE)) {
            absence(claim, shown, seen);
        } else {
            vocabulary.bonds(claim.action(), seen).forEach(bond -> link(claim, shown, bond, false));
        }
        if (links.size() == before && !denied && claim.trend() != null) {
            link(claim, shown, Bond.INCONCLUSIVE, false);
        }
    }

    /**
     * Whether a level of what was seen counts what the claim counts: one state, or acts of which one is a kind of the other. A
     * claim of a rise, a fall or an abstention counts its object, and so does whatever moves that object or is a state of it.
     */
    private boolean oneStock(Statement claim, String seen) {
        var claimed = vocabulary.action(claim.action());
        var other = vocabulary.action(seen);
        return claimed.stock().equals(other.stock())
                || vocabulary.fulfils(seen).contains(claimed.id())
                || vocabulary.fulfils(claimed.id()).contains(seen)
                || (countsItsObject(claimed) && (countsItsObject(other) || other.aspect() == Aspect.STATE));
    }

    private static boolean countsItsObject(Action action) {
        return action.trend() != null || action.aspect() == Aspect.ABSTENTION;
    }

    private void link(Statement claim, String seen, Bond bond, boolean byTrend) {
        links.add(new Link(claim.asks(), seen, bond, byTrend));
    }
}
