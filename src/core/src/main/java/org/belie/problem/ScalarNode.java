package org.belie.problem;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text, a number, {@code true}, {@code false} or nothing, kept as it is written: {@code 0356} stays {@code 0356}.
 *
 * @param plain written without quotes, so that it may be a number, a flag or nothing
 */
public record ScalarNode(String text, boolean plain, Mark mark) implements Node {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> FLAGS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    /** Whether no value is given. */
    public boolean nothing() {
        return plain && NOTHING.contains(text);
    }

    public boolean number() {
        return plain && NUMBER.matcher(text).matches();
    }

    /** Whether it is {@code true} or {@code false}. */
    public boolean flag() {
        return plain && FLAGS.contains(text);
    }

    @Override
    public String form() {
        if (nothing()) {
            return "nothing";
        }
        return "`" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "`";
    }
}
