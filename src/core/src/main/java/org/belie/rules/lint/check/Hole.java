package org.belie.rules.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.belie.rules.tree.Meta;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.Sentence;

/**
 * A hole in a sentence of a rule, what it says or what it looks for in vain: {@code {pair.claim.by}}.
 *
 * @param path its words: a name and properties
 * @param places where each of them stands
 */
record Hole(List<String> path, List<Place> places) {
    /** More than a gate lets through are not looked at one by one. */
    private static final int MOST = 50;

    String name() {
        return path.get(0);
    }

    static Stream<Hole> of(Study study) {
        return sentences(study).flatMap(m -> of(study, m));
    }

    /** What a rule says in sentences that have holes. */
    static Stream<Meta> sentences(Study study) {
        return study.rule().meta().stream()
                .filter(m -> (m.name().equals("says") || m.name().equals("unless")) && m.value() != null);
    }

    private static Stream<Hole> of(Study study, Meta says) {
        return Sentence.of(says.value()).pieces().stream()
                .filter(Sentence.Piece::hole)
                .limit(MOST)
                .map(h -> {
                    var places = new ArrayList<Place>();
                    var at = h.from();
                    for (var word : h.path()) {
                        places.add(inside(study, says, at, at + word.length()));
                        at += word.length() + 1;
                    }
                    return new Hole(h.path(), List.copyOf(places));
                });
    }

    /** A stretch of a value, where it stands in the file; the place of the whole value where it is written otherwise. */
    static Place inside(Study study, Meta meta, int from, int to) {
        var at = meta.valueAt();
        return study.file().text().startsWith(meta.value(), at.from())
                ? study.file().place(at.from() + from, at.from() + to)
                : at;
    }
}
