package org.belie.rules.gate;

import java.util.List;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.RuleTree;

/** How many rules the engine makes of one: one for each way to meet it, and the ways of one {@code or} multiply another's. */
final class Ways {
    private Ways() {}

    /** Fits where the conditions are counted before: of 64 no more can be made than three to the power of 21. */
    static long of(RuleTree rule) {
        return together(rule.when());
    }

    private static long of(Condition condition) {
        return condition instanceof Condition.Either either
                ? either.parts().stream().mapToLong(Ways::of).sum()
                : together(condition.parts());
    }

    private static long together(List<Condition> parts) {
        return parts.stream().mapToLong(Ways::of).reduce(1, (a, b) -> a * b);
    }
}
