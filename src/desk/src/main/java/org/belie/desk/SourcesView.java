package org.belie.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.belie.model.Source;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Judgement;

/** The sources of all bundles: what each is graded, and the verdicts that it bears on. */
record SourcesView(List<Line> lines) {

    /**
     * One source of one bundle.
     *
     * @param claims those that it speaks for or against
     */
    record Line(Filed filed, Source source, String grade, long statements, List<String> claims) {
        String href(String claim) {
            return Address.claim(filed, claim);
        }
    }

    static SourcesView of(List<Filed> all) {
        var lines = new ArrayList<Line>();
        all.stream()
                .filter(Filed::usable)
                .forEach(f -> f.matter().sources().values().forEach(s -> lines.add(line(f, s))));
        lines.sort(Comparator.comparing((Line l) -> -l.claims().size())
                .thenComparing(l -> l.source().name())
                .thenComparing(l -> l.filed().title()));
        return new SourcesView(lines);
    }

    private static Line line(Filed filed, Source source) {
        var said = filed.matter().statements().stream()
                .filter(s -> s.by().contains(source))
                .count();
        var claims = new TreeSet<String>();
        filed.verdicts().stream()
                .filter(v -> bears(source, v))
                .forEach(v -> claims.add(v.claim().id()));
        return new Line(filed, source, Admiralty.of(source.reliability()), said, List.copyOf(claims));
    }

    private static boolean bears(Source source, Judgement verdict) {
        return Stream.concat(verdict.against().stream(), verdict.pro().stream())
                .flatMap(item -> item.statements().stream())
                .anyMatch(s -> !s.equals(verdict.claim()) && s.by().contains(source));
    }
}
