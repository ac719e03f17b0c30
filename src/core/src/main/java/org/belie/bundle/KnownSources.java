package org.belie.bundle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;
import org.belie.vocabulary.TermTable;

/**
 * Sources that are graded once for many bundles, which name them by their ids and declare them no more. What a bundle declares
 * itself counts more.
 */
public final class KnownSources {
    /** Nobody is known. */
    public static final KnownSources NONE = new KnownSources(new TreeMap<>());

    private static final int MOST = 10_000;

    private final SortedMap<String, Source> sources;

    private KnownSources(SortedMap<String, Source> sources) {
        this.sources = Collections.unmodifiableSortedMap(sources);
    }

    /** The sources of a file, or all that is wrong with it. */
    public static Reading<KnownSources> read(NamedText file) {
        var problems = new Problems();
        var map = Trees.map(SourceText.of(file.name(), file.text()), 1, file.text(), "this file", problems);
        return problems.reading(map == null ? null : known(map, problems));
    }

    private static KnownSources known(MapNode map, Problems problems) {
        var fields = new Fields(map, problems);
        fields.only(List.of("sources"), "a file of sources", Map.of());
        fields.require("a file of sources", "sources");
        var read = new SourcesReader(NONE, problems).read(fields.node("sources"), TermTable.EMPTY);
        if (read.size() > MOST) {
            problems.error(fields.mark("sources"), Shape.TOO_LARGE, "there are more than " + MOST + " sources here");
        }
        var known = new TreeMap<String, Source>();
        read.forEach((id, source) -> known.put(id, placed(source, (MapNode) fields.node("sources"))));
        return new KnownSources(known);
    }

    private static Source placed(Source source, MapNode all) {
        var own = (MapNode) all.get(source.id());
        var grade = own.get("reliability");
        var mark = grade == null ? all.entries().get(source.id()).key().mark() : grade.mark();
        return at(source, source.affiliation(), mark.text().file() + ":" + mark.line());
    }

    private static Source at(Source source, Scope affiliation, String place) {
        return new Source(source.id(), source.name(), source.kind(), source.reliability(), affiliation, place);
    }

    /** Their ids. */
    Set<String> ids() {
        return sources.keySet();
    }

    /** The source of an id, or null. */
    Source source(String id) {
        return sources.get(id);
    }

    /** The same in a bundle: it belongs to the bundle's actors of those names. */
    Source source(String id, TermTable actors) {
        var source = sources.get(id);
        return source == null ? null : at(source, in(source.affiliation(), actors), source.gradedIn());
    }

    private static Scope in(Scope affiliation, TermTable actors) {
        return new Scope(affiliation.terms().stream()
                .map(actor -> actors.term(actor.id()))
                .toList());
    }

    /** The grade of a source and where it stands, in words; null where it is not known. */
    String graded(String id) {
        var source = sources.get(id);
        return source == null ? null : source.reliability() + " in " + source.gradedIn();
    }

    /** All that they say, wherever it stands: the same sources have the same text. */
    public String text() {
        return text(sources.values());
    }

    /** What some sources say that were graded outside of their bundle; empty when none were. */
    public static String text(Iterable<Source> sources) {
        var text = new StringBuilder();
        for (var source : sources) {
            if (source.gradedIn() != null) {
                text.append(line(source));
            }
        }
        return text.toString();
    }

    private static String line(Source source) {
        var actors = source.affiliation().terms().stream().map(t -> t.id()).collect(Collectors.joining("+"));
        return String.join(
                "\t",
                source.id(),
                source.name(),
                source.kind().label(),
                source.reliability().name(),
                actors + "\n");
    }
}
