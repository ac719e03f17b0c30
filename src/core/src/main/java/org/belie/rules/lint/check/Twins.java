package org.belie.rules.lint.check;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two rules of one id, or of one name in a package. */
final class Twins implements SurveyCheck {
    @Override
    public void look(Survey survey, Findings found) {
        each(
                survey,
                Study::id,
                (study, first) -> found.tell(
                        LintCode.SAME_ID,
                        study,
                        study.metaAt("id"),
                        "the id " + study.id() + " is taken by " + named(first),
                        "take the next free number"));
        each(
                survey,
                s -> s.rule().pack() + "/" + s.rule().name(),
                (study, first) -> found.tell(
                        LintCode.SAME_NAME,
                        study,
                        study.rule().at(),
                        "the name is taken in this package by " + named(first),
                        "give it a headline of its own"));
    }

    private static String named(Study other) {
        return "rule \"" + other.rule().name() + "\" in " + other.file().file() + ":"
                + other.rule().at().line();
    }

    /** Of several the first keeps it: a shipped one before others, then by path. */
    private static void each(Survey survey, Function<Study, String> key, BiConsumer<Study, Study> told) {
        var groups = survey.studies().stream()
                .filter(s -> key.apply(s) != null)
                .sorted(Comparator.comparing((Study s) -> !survey.ships(s)))
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        groups.values().stream().filter(g -> g.size() > 1).forEach(g -> tell(survey, g, told));
    }

    private static void tell(Survey survey, List<Study> group, BiConsumer<Study, Study> told) {
        var others =
                group.subList(1, group.size()).stream().filter(survey::asks).toList();
        others.forEach(s -> told.accept(s, group.get(0)));
        if (others.isEmpty() && survey.asks(group.get(0))) {
            told.accept(group.get(0), group.get(1));
        }
    }
}
