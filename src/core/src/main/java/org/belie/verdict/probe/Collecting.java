package org.belie.verdict.probe;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Operator;

/** What the functions of {@code accumulate} make of what was found. */
final class Collecting {
    private Collecting() {}

    /** The result of one function over every match of what is collected. */
    static Object result(Condition.Result result, List<Map<String, Object>> found) {
        return switch (result.function()) {
            case "collectList" -> values(result, found).toList();
            case "collectSet" ->
                values(result, found).collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
            case "count" -> (long) found.size();
            case "sum" -> numbers(result, found).reduce(0, (a, b) -> Whole.reckoned(Operator.PLUS, a, b));
            case "min" ->
                numbers(result, found)
                        .min(Collecting::order)
                        .map(Object.class::cast)
                        .orElse(null);
            case "max" ->
                numbers(result, found)
                        .max(Collecting::order)
                        .map(Object.class::cast)
                        .orElse(null);
            case "average" ->
                numbers(result, found).mapToDouble(Number::doubleValue).average().stream()
                        .boxed()
                        .findFirst()
                        .orElse(null);
            default -> throw new IllegalStateException("no function " + result.function());
        };
    }

    private static Stream<Object> values(Condition.Result result, List<Map<String, Object>> found) {
        var path = result.arguments().isEmpty()
                ? new String[0]
                : result.arguments().get(0).strip().split("\\.");
        return found.stream().map(bound -> value(path, bound));
    }

    private static Object value(String[] path, Map<String, Object> bound) {
        var value = path.length == 0 ? null : bound.get(path[0]);
        for (var i = 1; i < path.length; i++) {
            value = Properties.of(value, path[i]);
        }
        return value;
    }

    /** Whole numbers stay whole; what is not stated is left out. */
    private static Stream<Number> numbers(Condition.Result result, List<Map<String, Object>> found) {
        return values(result, found).filter(Number.class::isInstance).map(Number.class::cast);
    }

    private static int order(Number one, Number other) {
        return Double.compare(one.doubleValue(), other.doubleValue());
    }
}
