package org.belie.rules.lint.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A rule that fires only where another does, and concludes the same with the same force. */
final class Shadowed implements SurveyCheck {
    @Override
    public void look(Survey survey, Findings found) {
        survey.studies().stream()
                .map(Shape::of)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Shape s) -> !survey.ships(s.study())))
                .collect(Collectors.groupingBy(Shape::effect, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(group -> look(survey, group, found));
    }

    private static void look(Survey survey, List<Shape> group, Findings found) {
        for (var i = 0; i < group.size(); i++) {
            if (survey.asks(group.get(i).study())) {
                look(survey, group, i, found);
            }
        }
    }

    /** Of two that are the same the first is not told of, if both are looked at. */
    private static void look(Survey survey, List<Shape> group, int index, Findings found) {
        var shape = group.get(index);
        for (var i = 0; i < group.size(); i++) {
            var other = group.get(i);
            if (i != index && shape.within(other)) {
                var same = other.within(shape);
                if (!same || i < index || !survey.asks(other.study())) {
                    tell(shape.study(), other.study(), same, found);
                    return;
                }
            }
        }
    }

    private static void tell(Study study, Study other, boolean same, Findings found) {
        found.tell(
                LintCode.SHADOWED,
                study,
                study.rule().at(),
                same
                        ? other.id() + " asks for the same and concludes the same"
                        : "wherever this rule fires " + other.id() + " fires too, and concludes the same",
                "leave one of them out, or let them press differently");
    }
}
