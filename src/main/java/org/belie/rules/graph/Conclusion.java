package org.belie.rules.graph;

import java.util.HashMap;
import java.util.Map;
import org.belie.model.Observation;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.RuleTree;

/**
 * What a rule concludes, as far as the rule itself says.
 *
 * @param known values of its properties that are the same whenever the rule fires
 */
public record Conclusion(String type, Map<String, Object> known) {
    private static final String OBSERVATION = Observation.class.getSimpleName();

    /** The conclusion of a rule, or null when it has none that belie reads. */
    public static Conclusion of(RuleTree rule) {
        var made = rule.conclusion();
        if (made == null) {
            return null;
        }
        var derived = made.type().equals(OBSERVATION);
        var known = new HashMap<String, Object>(derived ? Derived.KNOWN : Map.of());
        if (derived && made.arguments().size() > 1) {
            known.put("isA", Derived.ACTS);
        }
        for (var argument : made.arguments()) {
            if (argument instanceof Expression.Member member && Verity.constant(member) != null) {
                var component = Kinds.component(made.type(), ((Expression.Name) member.of()).name());
                known.computeIfAbsent(String.valueOf(component), c -> Verity.constant(member));
            }
        }
        if (Kinds.component(made.type(), "String") != null) {
            known.putIfAbsent("rule", rule.meta("id"));
        }
        return new Conclusion(made.type(), known);
    }

    /** Whether a pattern may match it: by its type, and by whatever the two say of one property. */
    public boolean matches(Condition.Pattern pattern) {
        var verity = new Verity(known);
        return Kinds.matches(pattern.type(), type)
                && pattern.constraints().stream()
                        .allMatch(c -> c.expression() == null || verity.possible(c.expression()));
    }
}
