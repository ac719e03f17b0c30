package org.belie.rules.lint.check;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.belie.problem.Nearest;
import org.belie.rules.lint.sense.Bound;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.Condition;

/** A word that is neither a property of what is matched nor a name that the rule binds nor a type. */
final class UnknownName implements Check {
    @Override
    public void look(Study study, Findings found) {
        if (study.conditions(Condition.Foreign.class).findAny().isPresent()) {
            return;
        }
        study.unknown(Sense.Kind.NAME, m -> {
            var type = m.sense().of();
            var name = m.sense().name();
            found.tell(
                    LintCode.NO_NAME,
                    study,
                    m.piece().at(),
                    (type == null ? "" : type.getSimpleName() + " has no " + Said.quoted(name) + ", and ")
                            + "nothing is called " + Said.quoted(name) + " here"
                            + (type == null ? "" : UnknownProperty.of(type, name)),
                    maybe(study, type, name));
        });
    }

    private static String maybe(Study study, Class<?> type, String name) {
        if (name.equals("System")) {
            return "leave it out: a rule concludes, and prints nothing";
        }
        var constant = constant(name);
        if (constant != null) {
            return "you meant " + Said.quoted(constant);
        }
        if (Character.isUpperCase(name.charAt(0))) {
            return Nearest.advice(name, Types.names());
        }
        var near = new TreeSet<String>();
        study.senses().bound().stream().map(Bound::name).forEach(near::add);
        if (type != null) {
            near.addAll(Types.properties(type));
        }
        return Nearest.advice(name, near);
    }

    /** A constant without its list: {@code OPPOSES}. */
    private static String constant(String name) {
        return !name.equals(name.toUpperCase(java.util.Locale.ROOT))
                ? null
                : Types.names().stream()
                        .map(Types::named)
                        .filter(Class::isEnum)
                        .flatMap(t -> Stream.of(t.getEnumConstants()))
                        .map(c -> (Enum<?>) c)
                        .filter(c -> c.name().equals(name))
                        .map(c -> c.getDeclaringClass().getSimpleName() + "." + c.name())
                        .findFirst()
                        .orElse(null);
    }
}
