package org.belie.rules.graph;

import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belie.rules.RuleCard;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;
import org.belie.rules.tree.RuleTree;

/** Sets every pattern of every rule beside every rule's conclusion. */
final class GraphReader {
    private static final String PARAMETER = "Parameter";

    private final Collection<RuleTree> trees;
    private final SortedMap<String, Conclusion> conclusions = new TreeMap<>();
    private final SortedMap<String, Node> nodes = new TreeMap<>();
    private final SortedSet<Edge> edges = new TreeSet<>();

    GraphReader(Collection<RuleCard> cards, Collection<RuleTree> trees) {
        this.trees = trees;
        cards.forEach(c -> nodes.put(c.id(), new Node.OfRule(c)));
    }

    RuleGraph read() {
        for (var tree : trees) {
            var conclusion = Conclusion.of(tree);
            if (conclusion != null) {
                conclusions.put(tree.meta("id"), conclusion);
            }
        }
        trees.forEach(t -> t.when().forEach(c -> condition(c, t.meta("id"), Way.NEEDS)));
        return new RuleGraph(nodes, edges);
    }

    private void condition(Condition condition, String reader, Way way) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, reader, way);
        }
        var inner = condition instanceof Condition.Absent
                ? Way.UNLESS
                : condition instanceof Condition.Collected ? Way.COLLECTS : way;
        condition.parts().forEach(p -> condition(p, reader, inner));
    }

    private void pattern(Condition.Pattern pattern, String reader, Way way) {
        if (Kinds.told(pattern.type())) {
            var input = input(pattern);
            nodes.putIfAbsent(input, new Node.OfInput(input));
            edges.add(new Edge(input, reader, pattern.type(), way));
        }
        conclusions.forEach((rule, conclusion) -> {
            if (conclusion.matches(pattern)) {
                edges.add(new Edge(rule, reader, pattern.type(), way));
            }
        });
    }

    /** Parameters are told apart by the name that the pattern asks for. */
    private static String input(Condition.Pattern pattern) {
        return pattern.type().equals(PARAMETER)
                ? pattern.constraints().stream()
                        .map(c -> name(c.expression()))
                        .filter(n -> n != null)
                        .findFirst()
                        .map(n -> PARAMETER + " " + n)
                        .orElse(PARAMETER)
                : pattern.type();
    }

    private static String name(Expression expression) {
        return expression instanceof Expression.Operation asked
                        && asked.operator() == Operator.EQUAL
                        && asked.left() instanceof Expression.Name property
                        && property.name().equals("name")
                        && asked.right() instanceof Expression.Literal literal
                ? String.valueOf(literal.value())
                : null;
    }
}
