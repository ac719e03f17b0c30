package org.belie.vocabulary;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.belie.model.Action;
import org.belie.model.Aspect;
import org.belie.model.Bond;
import org.belie.model.Link;
import org.belie.model.Statement;

/** The terms a bundle may use, and what seeing one action tells about a claim of another. */
public final class Vocabulary {
    /** Without a single term. */
    public static final Vocabulary EMPTY = new Vocabulary(
            Collections.emptySortedMap(),
            new Bonds(Collections.emptySortedMap()),
            new Units(Collections.emptySortedMap(), Collections.emptySortedMap()),
            TermTable.EMPTY,
            TermTable.EMPTY,
            TermTable.EMPTY,
            List.of());

    private final SortedMap<String, Declaration> declarations;
    private final Map<String, Action> actions = new ConcurrentHashMap<>();
    private final Bonds bonds;
    private final Units units;
    private final TermTable actors;
    private final TermTable places;
    private final TermTable objects;
    private final List<String> adverse;

    Vocabulary(
            SortedMap<String, Declaration> declarations,
            Bonds bonds,
            Units units,
            TermTable actors,
            TermTable places,
            TermTable objects,
            List<String> adverse) {
        this.declarations = Collections.unmodifiableSortedMap(declarations);
        this.bonds = bonds;
        this.units = units;
        this.actors = actors;
        this.places = places;
        this.objects = objects;
        this.adverse = List.copyOf(adverse);
    }

    private Action action(Declaration declared) {
        return new Action(
                declared.id(),
                declared.gloss(),
                inherited(declared, Declaration::aspect, Aspect.ACT),
                inherited(declared, Declaration::trend, null),
                bonds.lineage(declared.id()),
                declared.cameo(),
                inherited(declared, Declaration::adverse, glossedAsAdverse(declared)),
                declared.local(),
                declared.wording(),
                stock(declared.id()));
    }

    /** The broadest state that an action carries out, or the action itself: who deploys is present, who stalls cattle has it. */
    private String stock(String action) {
        var states = new TreeSet<>(bonds.fulfils(action));
        states.removeIf(id -> !declarations.containsKey(id)
                || inherited(declarations.get(id), Declaration::aspect, Aspect.ACT) != Aspect.STATE);
        return states.stream()
                .filter(id ->
                        bonds.fulfils(id).stream().noneMatch(wider -> !wider.equals(id) && states.contains(wider)))
                .findFirst()
                .orElse(action);
    }

    private boolean glossedAsAdverse(Declaration declared) {
        return bonds.lineage(declared.id()).stream()
                .map(declarations::get)
                .anyMatch(d -> d != null && adverse.stream().anyMatch(o -> (d.gloss() + " ").startsWith(o + " ")));
    }

    /** How the glosses of acts begin to which nobody owns up lightly. */
    List<String> adverse() {
        return adverse;
    }

    private <T> T inherited(Declaration declared, Function<Declaration, T> property, T otherwise) {
        var saying = saying(declared.id(), property);
        return saying == null ? otherwise : property.apply(saying);
    }

    /** The term itself when it says so, or else the nearest broader term that does: a kind of a state is a state; or null. */
    Declaration saying(String action, Function<Declaration, ?> property) {
        var met = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(action));
        while (!open.isEmpty()) {
            var next = declarations.get(open.poll());
            if (next != null && met.add(next.id())) {
                if (property.apply(next) != null) {
                    return next;
                }
                open.addAll(next.named(Tie.BROADER));
            }
        }
        return null;
    }

    /** The action of that id, or null. */
    public Action action(String id) {
        var declared = declarations.get(id);
        return declared == null ? null : actions.computeIfAbsent(id, k -> action(declared));
    }

    /** All actions, by id. */
    public SortedMap<String, Action> actions() {
        var all = new TreeMap<String, Action>();
        declarations.keySet().forEach(id -> all.put(id, action(id)));
        return Collections.unmodifiableSortedMap(all);
    }

    /** All ids of actions, sorted. */
    public SortedSet<String> actionIds() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(declarations.keySet()));
    }

    /** An action as it is declared, or null: the ties it states itself, for printing. */
    public Declaration declaration(String id) {
        return declarations.get(id);
    }

    /** All that is declared, by id. */
    SortedMap<String, Declaration> declarations() {
        return declarations;
    }

    /** Everything that is done when the action is done: itself, what is broader, and what it carries out. */
    public SortedSet<String> fulfils(String action) {
        return bonds.fulfils(action);
    }

    /** What seeing the one action tells about a claim of the other; empty when nothing, two when it also presupposes. */
    public List<Bond> bonds(String claimed, String seen) {
        return bonds.between(claimed, seen);
    }

    /** What the bonds between its actions follow from. */
    Grounds grounds() {
        return new Grounds(declarations, bonds);
    }

    /** The cells of the diagnosticity table that these statements can need, sorted. */
    public List<Link> links(Collection<Statement> statements) {
        return new Links(this).of(statements);
    }

    public Units units() {
        return units;
    }

    public TermTable actors() {
        return actors;
    }

    public TermTable places() {
        return places;
    }

    public TermTable objects() {
        return objects;
    }

    /** Everything that bears on a verdict, in one order: what a fingerprint is taken of. */
    public String canonical() {
        return new Canonical().of(this);
    }
}
