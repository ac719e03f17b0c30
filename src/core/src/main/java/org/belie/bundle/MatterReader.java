package org.belie.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.belie.model.AsOf;
import org.belie.model.Span;
import org.belie.model.Statement;
import org.belie.problem.Fields;
import org.belie.problem.ListNode;
import org.belie.problem.Mark;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.Shape;
import org.belie.vocabulary.Vocabulary;

/** Reads statements and what they name; what is common to bundles and to the cases of rules. */
final class MatterReader {
    private static final int MOST = 1_000_000;

    private final SettingReader settings;
    private final Problems problems;
    private final Map<String, Mark> places = new HashMap<>();

    MatterReader(Vocabulary shipped, Defaults defaults, Problems problems) {
        this.settings = new SettingReader(shipped, defaults, problems);
        this.problems = problems;
    }

    Setting setting(Fields fields) {
        return settings.read(fields);
    }

    /** Where each statement stands. */
    Map<String, Mark> places() {
        return places;
    }

    /** The items of a list of statements; none when it is no such list. */
    List<Node> items(Node node) {
        if (!(node instanceof ListNode list)) {
            problems.error(node.mark(), Shape.WRONG_TYPE, "`statements` is " + node.form() + ", not a list");
            return List.of();
        }
        if (list.items().isEmpty()) {
            problems.error(list.mark(), BundleCode.NO_STATEMENTS, "there is not one statement here");
        }
        if (list.items().size() > MOST) {
            problems.error(list.mark(), BundleCode.TOO_MANY, "there are more than " + MOST + " statements here");
            return List.of();
        }
        return list.items();
    }

    /** The statements, with all they refer to checked; empty when anything is wrong. */
    List<Statement> statements(List<Node> items, Setting setting, boolean judgeAll) {
        var reader = new StatementReader(setting, problems);
        var drafts = items.stream()
                .takeWhile(item -> !problems.full())
                .map(reader::read)
                .filter(Objects::nonNull)
                .toList();
        new References(drafts, problems).check();
        if (problems.failed()) {
            return List.of();
        }
        drafts.forEach(draft -> places.put(draft.id().text(), draft.mark()));
        var assembly = new Assembly(drafts, judgeAll);
        assembly.aboutUnjudged(problems);
        assembly.longChains(problems);
        return problems.failed() ? List.of() : assembly.statements();
    }

    /** The date of judgement that a field gives, or null. */
    AsOf asOf(Fields fields, Setting setting) {
        return Dates.asOf(fields, setting.reckoning(), problems);
    }

    /** The end of the latest day on which anything was said, or null when nothing was. */
    static AsOf latest(List<Statement> statements, Setting setting) {
        return statements.stream()
                .map(Statement::said)
                .filter(said -> !said.equals(Span.ALWAYS))
                .map(Span::latest)
                .max(Comparator.naturalOrder())
                .map(end -> new AsOf(end, setting.reckoning().zone()))
                .orElse(null);
    }

    /** Whether every statement is judged ({@code judge: all}). */
    static boolean judgeAll(Fields fields) {
        return fields.choice("judge", Map.of("all", true), false);
    }

    List<String> replaced() {
        return new ArrayList<>(settings.replaced());
    }
}
