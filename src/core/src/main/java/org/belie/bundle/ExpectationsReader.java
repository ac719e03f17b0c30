package org.belie.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.belie.model.AsOf;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.problem.Fields;
import org.belie.problem.ListNode;
import org.belie.problem.Nearest;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.ScalarNode;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Words;

/** Reads the {@code expect.yaml} of a bundle. */
public final class ExpectationsReader {
    private static final Map<String, Outcome> OUTCOMES = Words.of(Outcome.class);
    private static final List<String> FIELDS = List.of("asOf", "claim", "outcome", "against", "for", "silent", "why");

    private final Problems problems = new Problems();
    private final Matter matter;
    private final Set<String> claims = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private ExpectationsReader(Matter matter) {
        this.matter = matter;
        matter.statements().stream().filter(Statement::judged).forEach(s -> claims.add(s.id()));
        matter.statements().forEach(s -> known.add(s.id()));
    }

    /** What a file expects of a bundle; a claim or statement that the bundle does not have is a problem. */
    public static Reading<List<Expectation>> read(NamedText file, Matter matter) {
        return new ExpectationsReader(matter).checks(file);
    }

    private Reading<List<Expectation>> checks(NamedText file) {
        var source = SourceText.of(file.name(), file.text());
        var map = Trees.map(source, 1, file.text(), "this file", problems);
        if (map == null) {
            return problems.reading(null);
        }
        var fields = new Fields(map, problems);
        fields.only(List.of("checks"), "this file", Map.of());
        fields.require("this file", "checks");
        return problems.reading(fields.has("checks") ? checks(fields.node("checks")) : null);
    }

    private List<Expectation> checks(Node node) {
        if (node instanceof ListNode list) {
            return list.items().stream()
                    .map(this::check)
                    .filter(Objects::nonNull)
                    .toList();
        }
        problems.error(node.mark(), Shape.WRONG_TYPE, "`checks` is " + node.form() + ", not a list");
        return List.of();
    }

    private Expectation check(Node node) {
        var fields = Fields.of(node, "a check", problems);
        if (fields == null) {
            return null;
        }
        fields.only(FIELDS, "a check", Map.of());
        fields.require("a check", "claim", "outcome");
        claim(fields.scalar("claim"));
        outcome(fields.node("outcome"));
        return new Expectation(
                asOf(fields),
                fields.text("asOf"),
                fields.text("claim"),
                fields.choices("outcome", OUTCOMES),
                statements(fields, "against"),
                statements(fields, "for"),
                statements(fields, "silent"),
                fields.text("why"),
                fields.mark().line());
    }

    private AsOf asOf(Fields fields) {
        var given = Dates.asOf(fields, new Reckoning(matter.zone(), null), problems);
        return given == null ? matter.asOf() : given;
    }

    private void claim(ScalarNode claim) {
        if (claim != null && !claims.contains(claim.text())) {
            problems.error(
                    claim.mark(),
                    BundleCode.UNKNOWN_CLAIM,
                    claim.form() + " is no claim that " + matter.id() + " judges",
                    Nearest.advice(claim.text(), claims));
        }
    }

    private void outcome(Node outcome) {
        if (outcome instanceof ListNode list && list.items().isEmpty()) {
            problems.error(
                    list.mark(),
                    Shape.NO_VALUE,
                    "`outcome` lists no outcome",
                    "list the best one, then acceptable ones");
        }
    }

    private List<String> statements(Fields fields, String side) {
        var ids = fields.scalars(side);
        ids.stream().filter(id -> !known.contains(id.text()) && !derived(id)).forEach(this::unknown);
        return ids.stream().map(ScalarNode::text).toList();
    }

    /** Derived statements, such as {@code rise(a,b)}, exist only once rules have run. */
    private static boolean derived(ScalarNode id) {
        return id.text().endsWith(")");
    }

    private void unknown(ScalarNode id) {
        problems.error(
                id.mark(),
                BundleCode.UNKNOWN_STATEMENT,
                id.form() + " is no statement of " + matter.id(),
                Nearest.advice(id.text(), known));
    }
}
