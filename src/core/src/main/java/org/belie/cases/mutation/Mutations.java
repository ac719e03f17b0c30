package org.belie.cases.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.belie.cases.Conditions;
import org.belie.model.Confidence;
import org.belie.model.Force;
import org.belie.model.Outcome;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Meta;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;

/**
 * Every way to break a rule by one small slip: a condition left out, turned round or moved by one, another force or outcome
 * concluded. A pattern without all its constraints is not among them: whoever notices that one is gone notices that.
 */
final class Mutations {
    private final String file;
    private final RuleTree rule;
    private final List<Mutation> found = new ArrayList<>();

    private Mutations(RuleFile file, RuleTree rule) {
        this.file = file.text();
        this.rule = rule;
    }

    /** In the order of the file: the conditions, then the force, then the conclusion. */
    static List<Mutation> of(RuleFile file, RuleTree rule) {
        var mutations = new Mutations(file, rule);
        rule.when().forEach(mutations::whole);
        rule.when().forEach(c -> mutations.condition(c, ""));
        rule.meta().stream().filter(m -> m.name().equals("force")).forEach(mutations::force);
        mutations.conclusion();
        return mutations.apart();
    }

    /** Names that no other mutation of the rule has. */
    private List<Mutation> apart() {
        var seen = new HashMap<String, Integer>();
        return found.stream()
                .map(m -> {
                    var times = seen.merge(m.name(), 1, Integer::sum);
                    return times == 1 ? m : m.named(m.name() + " (" + times + ")");
                })
                .toList();
    }

    private void whole(Condition condition) {
        if (condition instanceof Condition.Absent || condition instanceof Condition.Present) {
            var edit = Edit.whole(file, condition.at().from(), condition.at().to(), "");
            found.add(new Mutation("without " + prefix(condition) + Conditions.type(condition), condition.at(), edit));
        }
    }

    private static String prefix(Condition condition) {
        return condition instanceof Condition.Absent ? "not " : condition instanceof Condition.Present ? "exists " : "";
    }

    private void condition(Condition condition, String prefix) {
        var owner = prefix
                + (condition instanceof Condition.Pattern pattern
                        ? pattern.binding() == null ? pattern.type() : pattern.binding()
                        : "accumulate");
        var all = condition instanceof Condition.Pattern pattern
                ? pattern.constraints()
                : condition instanceof Condition.Collected collected ? collected.constraints() : List.<Constraint>of();
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).binding() == null) {
                var name = owner + " without " + Conditions.plain(all.get(i).text());
                found.add(new Mutation(name, all.get(i).at(), without(condition, all, i)));
                found.addAll(new ConstraintMutations(file, owner, condition, all.get(i)).all());
            }
        }
        condition.parts().forEach(c -> condition(c, prefix + prefix(condition)));
    }

    /** A constraint goes with one of its commas; the last one on what was collected with the semicolon before it. */
    private Edit without(Condition condition, List<Constraint> all, int index) {
        var at = all.get(index).at();
        if (index + 1 < all.size()) {
            return new Edit(at.from(), all.get(index + 1).at().from(), "");
        }
        if (index > 0) {
            return new Edit(all.get(index - 1).at().to(), at.to(), "");
        }
        return new Edit(
                condition instanceof Condition.Collected ? file.lastIndexOf(';', at.from()) : at.from(), at.to(), "");
    }

    private void force(Meta meta) {
        Arrays.stream(Force.values())
                .filter(f -> f.label().equals(meta.value()))
                .flatMap(f -> Constants.near(f).stream())
                .forEach(other -> {
                    var word = other.name().toLowerCase(Locale.ROOT);
                    var edit = new Edit(meta.valueAt().from(), meta.valueAt().to(), word);
                    found.add(new Mutation("@force with " + word + " for " + meta.value(), meta.at(), edit, word));
                });
    }

    private void conclusion() {
        rule.then().stream().flatMap(s -> s.all()).forEach(part -> {
            var constant = Constants.of(part);
            if (constant instanceof Outcome || constant instanceof Confidence) {
                var at = part.at();
                var type = constant.getDeclaringClass().getSimpleName() + ".";
                Constants.near(constant)
                        .forEach(other -> found.add(new Mutation(
                                "then with " + type + other.name() + " for " + type + constant.name(),
                                at,
                                new Edit(at.from(), at.to(), type + other.name()),
                                Constants.word(other))));
            }
        });
    }
}
