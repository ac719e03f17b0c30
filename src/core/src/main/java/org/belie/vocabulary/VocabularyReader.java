package org.belie.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.Shape;

/** Makes a vocabulary of parsed files, or of what a bundle declares over a shipped one. */
public final class VocabularyReader {
    private static final List<String> SHIPPED = List.of("actions", "units", "actors", "places", "objects", "adverse");
    /** A bundle's own actions: what follows from what is worked out for all of them together. */
    private static final int MOST_LOCAL = 500;

    private static final List<String> LOCAL = List.of("actions", "units");
    private static final String TOP = "the bundle itself, beside `vocabulary`";

    private final Vocabulary base;
    private final Problems problems;

    /**
     * @param base what is there already
     */
    public VocabularyReader(Vocabulary base, Problems problems) {
        this.base = base;
        this.problems = problems;
    }

    /** The vocabulary of these files over the base; means nothing when the problems say that it failed. */
    public Vocabulary shipped(Collection<? extends Node> files) {
        var declarations = new TreeMap<String, Declaration>();
        var units = new UnitReader(base.units(), problems);
        var terms = new LinkedHashMap<String, TermReader>();
        SHIPPED.subList(2, 5).forEach(section -> terms.put(section, new TermReader(section, problems)));
        var adverse = new TreeSet<String>();
        for (var file : files) {
            var map = sections(file, SHIPPED, Map.of());
            new Fields(map, problems).scalars("adverse").forEach(opening -> adverse.add(opening.text()));
            each(map, "actions", node -> declare(node, declarations));
            each(map, "units", units::read);
            terms.forEach((section, reader) -> each(map, section, reader::read));
        }
        base.declarations().values().forEach(d -> under(d, declarations));
        base.adverse().forEach(adverse::add);
        return checked(
                declarations,
                units.units(),
                terms.get("actors").over(base.actors()),
                terms.get("places").over(base.places()),
                terms.get("objects").over(base.objects()),
                List.copyOf(adverse));
    }

    /** A file that is read over itself, as when one of the shipped is checked, replaces nothing. */
    private void under(Declaration shipped, Map<String, Declaration> declarations) {
        var over = declarations.putIfAbsent(shipped.id(), shipped);
        if (over != null && !file(over).equals(file(shipped))) {
            problems.warn(
                    over.key().mark(),
                    VocabularyCode.REPLACED,
                    "`" + over.id() + "` replaces the action of that name in " + file(shipped),
                    "choose another name, unless that is what you want");
        }
    }

    private static String file(Declaration declaration) {
        var path = declaration.key().mark().text().file();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private MapNode sections(Node file, List<String> known, Map<String, String> elsewhere) {
        var fields = Fields.of(file, "the vocabulary", problems);
        if (fields == null) {
            return new MapNode(Map.of(), file.mark());
        }
        fields.only(known, "a vocabulary", elsewhere);
        return fields.map();
    }

    private static void each(MapNode map, String section, Consumer<Node> reader) {
        if (map.get(section) != null) {
            reader.accept(map.get(section));
        }
    }

    private void declare(Node actions, Map<String, Declaration> declarations) {
        for (var declaration : new DeclarationReader(problems, false).read(actions)) {
            var earlier = declarations.putIfAbsent(declaration.id(), declaration);
            if (earlier != null) {
                var place = earlier.key().mark();
                problems.error(
                        declaration.key().mark(),
                        VocabularyCode.TWICE,
                        "`" + declaration.id() + "` is declared already, in "
                                + place.text().file() + ":" + place.line());
            }
        }
    }

    /**
     * The base with a bundle's own {@code vocabulary} over it; means nothing when the problems say that it failed.
     *
     * @param replaced is told of every action that stands in place of a shipped one, and of what the shipped one says that it
     *     does not; what it does not state it keeps
     */
    public Vocabulary local(Node node, BiConsumer<Declaration, List<String>> replaced) {
        var map = sections(node, LOCAL, Map.of("actors", TOP, "places", TOP, "objects", TOP));
        if (tooMany(map.get("actions"))) {
            return base;
        }
        var declarations = new TreeMap<>(base.declarations());
        each(
                map,
                "actions",
                actions -> new DeclarationReader(problems, true).read(actions).forEach(d -> {
                    var shipped = base.declarations().get(d.id());
                    if (shipped == null) {
                        declarations.put(d.id(), d);
                    } else {
                        declarations.put(d.id(), d.over(shipped));
                        replaced.accept(d, d.loses(shipped));
                    }
                }));
        var units = new UnitReader(base.units(), problems);
        each(map, "units", units::read);
        return checked(declarations, units.units(), base.actors(), base.places(), base.objects(), base.adverse());
    }

    private boolean tooMany(Node actions) {
        var many = actions instanceof MapNode map && map.entries().size() > MOST_LOCAL;
        if (many) {
            problems.error(
                    actions.mark(),
                    Shape.TOO_LARGE,
                    "a bundle declares at most " + MOST_LOCAL + " actions of its own",
                    "put them into rules/vocabulary");
        }
        return many;
    }

    private Vocabulary checked(
            TreeMap<String, Declaration> declarations,
            Units units,
            TermTable actors,
            TermTable places,
            TermTable objects,
            List<String> adverse) {
        var bonds = new Bonds(declarations);
        var beyond = Extent.beyond(declarations, bonds);
        if (beyond != null) {
            problems.error(
                    beyond.key().mark(),
                    VocabularyCode.TOO_FAR,
                    "more follows from these actions together than belie works out",
                    "let each name the next broader action alone");
            return base;
        }
        problems.addAll(new VocabularyCheck(declarations, bonds).run());
        return new Vocabulary(declarations, bonds, units, actors, places, objects, adverse);
    }
}
