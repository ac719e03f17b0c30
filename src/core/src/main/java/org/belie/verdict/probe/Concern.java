package org.belie.verdict.probe;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.model.Comparison;
import org.belie.model.Statement;
import org.belie.rules.gate.Answer;
import org.belie.rules.gate.Answers;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.RuleTree;

/**
 * Which statement a conclusion is about, read from what the rule gives to it: {@code new Cap( ..., pair )} is about the claim
 * of the pair, {@code new Gap( ..., standing.claim() )} about the claim of the standing.
 *
 * @param name what the rule calls the fact that leads to the statement
 * @param path from that fact on
 */
public record Concern(String name, Expression path) {

    /** Of a rule; null when what it concludes is about no statement. */
    public static Concern of(RuleTree rule) {
        var types = types(rule);
        return rule.conclusion().arguments().stream()
                .filter(a -> leads(type(a, types)))
                .map(a -> new Concern(root(a), a))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Class<?>> types(RuleTree rule) {
        var types = new HashMap<String, Class<?>>();
        rule.when().stream().flatMap(Concern::patterns).forEach(p -> types.put(p.binding(), Properties.type(p.type())));
        return types;
    }

    private static Stream<Condition.Pattern> patterns(Condition condition) {
        return condition instanceof Condition.Pattern pattern && pattern.binding() != null
                ? Stream.of(pattern)
                : Stream.empty();
    }

    private static boolean leads(Class<?> type) {
        return type != null
                && (Statement.class.isAssignableFrom(type)
                        || Comparison.class == type
                        || step(type, "claim") != null
                        || step(type, "pair") != null);
    }

    private static Class<?> type(Expression path, Map<String, Class<?>> types) {
        if (path instanceof Expression.Name name) {
            return types.get(name.name());
        }
        if (path instanceof Expression.Call call
                && call.of() != null
                && call.arguments().isEmpty()) {
            return after(type(call.of(), types), call.name());
        }
        return path instanceof Expression.Member member ? after(type(member.of(), types), member.name()) : null;
    }

    private static Class<?> after(Class<?> type, String name) {
        var step = type == null ? null : step(type, name);
        return step == null ? null : step.type();
    }

    private static Answer step(Class<?> type, String name) {
        return Answers.property(type, name);
    }

    private static String root(Expression path) {
        return path.all()
                .filter(Expression.Name.class::isInstance)
                .map(n -> ((Expression.Name) n).name())
                .findFirst()
                .orElseThrow();
    }

    /** The statement that a match is about. */
    public Statement of(Map<String, Object> bound) {
        return claim(new Evaluator(bound).value(path));
    }

    /** The statement that a match would be about in which the name is bound to a fact. */
    Statement through(Object fact) {
        return of(Map.of(name, fact));
    }

    private static Statement claim(Object value) {
        if (value instanceof Statement statement) {
            return statement;
        }
        var type = value.getClass();
        return step(type, "claim") != null
                ? (Statement) Properties.of(value, "claim")
                : claim(Properties.of(value, "pair"));
    }

    /** What tells concerns of one kind of fact apart. */
    String text() {
        return path.all().map(Concern::word).reduce("", (a, b) -> a + " " + b);
    }

    private static String word(Expression part) {
        if (part instanceof Expression.Member member) {
            return member.name();
        }
        return part instanceof Expression.Call call ? call.name() : "*";
    }
}
