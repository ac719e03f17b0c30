package org.belie.rules.graph;

import java.util.Arrays;
import java.util.List;
import org.belie.model.Action;
import org.belie.model.AsOf;
import org.belie.model.Ground;
import org.belie.model.Kin;
import org.belie.model.Link;
import org.belie.model.Parameter;
import org.belie.model.Precedence;
import org.belie.model.Series;
import org.belie.model.Statement;
import org.belie.rules.lint.sense.Types;

/** The types that rules name, and which of them a pattern of another matches. */
public final class Kinds {
    /** What a session is told before any rule fires. */
    static final List<Class<?>> TOLD = List.of(
            Statement.class,
            AsOf.class,
            Parameter.class,
            Precedence.class,
            Action.class,
            Link.class,
            Kin.class,
            Ground.class,
            Series.class);

    private Kinds() {}

    /** Whether a pattern of one type matches facts of another: the same, or a family that it belongs to. */
    public static boolean matches(String pattern, String fact) {
        var wide = Types.named(pattern);
        var narrow = Types.named(fact);
        return wide == null || narrow == null ? pattern.equals(fact) : wide.isAssignableFrom(narrow);
    }

    /** Whether sessions are told facts that a pattern of a type matches. */
    public static boolean told(String pattern) {
        var type = Types.named(pattern);
        return type != null && TOLD.stream().anyMatch(t -> t.isAssignableFrom(type));
    }

    /** The component of a record that holds an enum, when there is one only; or null. */
    static String component(String type, String holding) {
        var record = Types.named(type);
        if (record == null || !record.isRecord()) {
            return null;
        }
        var found = Arrays.stream(record.getRecordComponents())
                .filter(c -> c.getType().getSimpleName().equals(holding))
                .toList();
        return found.size() == 1 ? found.get(0).getName() : null;
    }
}
