package org.belie.rules.lint.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.belie.rules.graph.Conclusion;

/**
 * Rules of which one reads what another concludes, in a circle. Truth maintenance keeps such conclusions alive by each other
 * when what they came from is gone.
 */
final class Recursion implements SurveyCheck {
    @Override
    public void look(Survey survey, Findings found) {
        var next = next(survey.studies());
        var told = new HashSet<Study>();
        survey.asked(survey.studies())
                .sorted(Comparator.comparing(survey::ships))
                .forEach(s -> {
                    var circle = circle(s, next);
                    if (!circle.isEmpty() && circle.stream().noneMatch(told::contains)) {
                        told.addAll(circle);
                        tell(circle, found);
                    }
                });
    }

    /** The rules that read what a rule concludes. */
    private static Map<Study, List<Study>> next(List<Study> studies) {
        var reads = studies.stream().map(Reads::of).toList();
        var ofType = new HashMap<String, List<Reads>>();
        var next = new HashMap<Study, List<Study>>();
        for (var study : studies) {
            var conclusion = Conclusion.of(study.rule());
            next.put(
                    study,
                    conclusion == null
                            ? List.of()
                            : ofType.computeIfAbsent(conclusion.type(), t -> of(reads, t)).stream()
                                    .filter(r -> r.of(conclusion) != null)
                                    .map(Reads::study)
                                    .toList());
        }
        return next;
    }

    private static List<Reads> of(List<Reads> reads, String type) {
        return reads.stream()
                .map(r -> r.of(type))
                .filter(r -> !r.patterns().isEmpty())
                .toList();
    }

    /** The shortest way from a rule back to it, itself first; empty when there is none. */
    private static List<Study> circle(Study start, Map<Study, List<Study>> next) {
        var from = new HashMap<Study, Study>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var study = open.poll();
            for (var reader : next.get(study)) {
                if (reader == start) {
                    return way(start, study, from);
                }
                if (from.putIfAbsent(reader, study) == null) {
                    open.add(reader);
                }
            }
        }
        return List.of();
    }

    private static List<Study> way(Study start, Study end, Map<Study, Study> from) {
        var way = new ArrayList<Study>();
        for (var at = end; at != start; at = from.get(at)) {
            way.add(0, at);
        }
        way.add(0, start);
        return way;
    }

    private static void tell(List<Study> circle, Findings found) {
        var start = circle.get(0);
        var last = circle.get(circle.size() - 1);
        var through = Reads.of(start).of(Conclusion.of(last.rule()));
        found.tell(
                LintCode.RECURSION,
                start,
                through.typeAt(),
                what(circle),
                "let it read what comes before its own conclusion");
    }

    private static String what(List<Study> circle) {
        var what = new StringBuilder("the rule feeds itself: it concludes " + concludes(circle.get(0)));
        circle.stream().skip(1).forEach(s -> what.append(", from which " + s.id() + " concludes " + concludes(s)));
        return what.append(", which it reads here").toString();
    }

    private static String concludes(Study study) {
        return Said.quoted(study.rule().conclusion().type());
    }
}
