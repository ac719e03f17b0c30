package org.belie.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The fields of one map, read one by one; a field that cannot be read is told to the problems and read as left out. */
public final class Fields {
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_LIST = 1_000;
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}([,_' ]\\d{3})+(\\.\\d+)?");

    private final MapNode map;
    private final Problems problems;

    public Fields(MapNode map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** The fields of a node, or null when it is no map; {@code what} names it in the message. */
    public static Fields of(Node node, String what, Problems problems) {
        var map = map(node, what, problems);
        return map == null ? null : new Fields(map, problems);
    }

    /** The node as a map, or null when it is none. */
    public static MapNode map(Node node, String what, Problems problems) {
        if (node instanceof MapNode map) {
            return map;
        }
        problems.error(node.mark(), Shape.WRONG_TYPE, what + " is " + node.form() + ", not a map of fields");
        return null;
    }

    public MapNode map() {
        return map;
    }

    /** Where the whole map stands. */
    public Mark mark() {
        return map.mark();
    }

    /** Where a field's value stands, or the map when it is left out. */
    public Mark mark(String field) {
        return has(field) ? map.get(field).mark() : map.mark();
    }

    public boolean has(String field) {
        return map.get(field) != null;
    }

    /** The value of a field, or null. */
    public Node node(String field) {
        return map.get(field);
    }

    /**
     * Tells of every field that is not among those known.
     *
     * @param owner "an intent", for the message
     * @param elsewhere of fields known elsewhere, where: "intents"
     */
    public void only(Collection<String> known, String owner, Map<String, String> elsewhere) {
        map.entries().values().stream()
                .map(MapNode.Entry::key)
                .filter(key -> !known.contains(key.text()))
                .forEach(key -> unknown(key, known, owner, elsewhere));
    }

    private void unknown(ScalarNode key, Collection<String> known, String owner, Map<String, String> elsewhere) {
        var where = elsewhere.get(key.text());
        if (where == null) {
            var advice = Nearest.advice(key.text(), known);
            var fallback = known.size() > 12 ? null : "one of " + String.join(", ", known);
            problems.error(
                    key.mark(),
                    Shape.UNKNOWN_FIELD,
                    key.form() + " is not a field of " + owner,
                    advice == null ? fallback : advice);
        } else {
            problems.error(key.mark(), Shape.UNKNOWN_FIELD, key.form() + " belongs to " + where + "; this is " + owner);
        }
    }

    /** Tells of every one of these fields that is left out. */
    public void require(String owner, String... fields) {
        for (var field : fields) {
            if (!has(field)) {
                problems.error(mark(), Shape.MISSING_FIELD, owner + " needs `" + field + "`");
            }
        }
    }

    /** A field's one text, or null when it is left out. */
    public ScalarNode scalar(String field) {
        var node = map.get(field);
        return node == null ? null : scalar(node, field);
    }

    /** A field's one text, or null when it is left out. */
    public String text(String field) {
        var scalar = scalar(field);
        return scalar == null ? null : scalar.text();
    }

    private ScalarNode scalar(Node node, String field) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.error(node.mark(), Shape.WRONG_TYPE, "`" + field + "` is " + node.form() + ", not a text");
            return null;
        }
        if (scalar.nothing() || scalar.text().isBlank()) {
            problems.error(node.mark(), Shape.NO_VALUE, "`" + field + "` has no value", "leave it out");
            return null;
        }
        if (scalar.text().length() > LONGEST_TEXT) {
            problems.error(
                    node.mark(), Shape.TOO_LARGE, "`" + field + "` has more than " + LONGEST_TEXT + " characters");
            return null;
        }
        return scalar;
    }

    /** A field's texts, given as one or as a list; empty when it is left out. */
    public List<ScalarNode> scalars(String field) {
        var node = map.get(field);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof ListNode list)) {
            var one = scalar(node, field);
            return one == null ? List.of() : List.of(one);
        }
        return items(list, field);
    }

    private List<ScalarNode> items(ListNode list, String field) {
        if (list.items().size() > LONGEST_LIST) {
            problems.error(list.mark(), Shape.TOO_LARGE, "`" + field + "` lists more than " + LONGEST_LIST + " things");
            return List.of();
        }
        var texts = new ArrayList<ScalarNode>();
        for (var item : list.items()) {
            var scalar = scalar(item, field);
            if (scalar != null) {
                texts.add(scalar);
            }
        }
        return texts;
    }

    /** The value of a field whose words are a closed list; {@code otherwise} when it is left out. */
    public <T> T choice(String field, Map<String, T> words, T otherwise) {
        var scalar = scalar(field);
        return scalar == null ? otherwise : choice(scalar, field, words, otherwise);
    }

    /** The values of a field that gives one word, or several, of a closed list. */
    public <T> List<T> choices(String field, Map<String, T> words) {
        var chosen = new ArrayList<T>();
        for (var scalar : scalars(field)) {
            var value = choice(scalar, field, words, null);
            if (value != null) {
                chosen.add(value);
            }
        }
        return chosen;
    }

    private <T> T choice(ScalarNode scalar, String field, Map<String, T> words, T otherwise) {
        var value = words.get(scalar.text());
        if (value != null) {
            return value;
        }
        var near = Nearest.advice(scalar.text(), words.keySet());
        problems.error(
                scalar.mark(),
                Shape.UNKNOWN_WORD,
                "`" + field + "` cannot be " + scalar.form(),
                near == null ? oneOf(words.keySet()) : near);
        return otherwise;
    }

    private static String oneOf(Collection<String> words) {
        return words.size() == 1 ? "you meant `" + words.iterator().next() + "`" : "one of " + String.join(", ", words);
    }

    /** A field that says true or false; null when it is left out. */
    public Boolean flag(String field) {
        var scalar = scalar(field);
        if (scalar == null) {
            return null;
        }
        if (scalar.flag()) {
            return Boolean.valueOf(scalar.text());
        }
        problems.error(
                scalar.mark(),
                Shape.NOT_A_FLAG,
                "`" + field + "` is " + scalar.form() + ", which is neither true nor false",
                meantFlag(scalar.text()));
        return null;
    }

    private static String meantFlag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "on", "true", "1" -> "you meant true";
            case "no", "n", "off", "false", "0" -> "you meant false";
            default -> null;
        };
    }

    /** A field's number; null when it is left out. */
    public Double number(String field) {
        var scalar = scalar(field);
        if (scalar == null) {
            return null;
        }
        var value = scalar.number() ? Double.valueOf(scalar.text()) : null;
        if (value != null && !value.isInfinite()) {
            return value;
        }
        problems.error(
                scalar.mark(),
                Shape.NOT_A_NUMBER,
                "`" + field + "` is " + scalar.form()
                        + (value == null ? ", not a number" : ", more than can be reckoned with"),
                value == null ? meantNumber(scalar) : null);
        return null;
    }

    private static String meantNumber(ScalarNode scalar) {
        var text = scalar.text().strip();
        if (GROUPED.matcher(text).matches()) {
            return "you meant " + text.replaceAll("[,_' ]", "");
        }
        if (text.endsWith("%")) {
            return "put the figure alone, with `unit: percent`";
        }
        var bare = new ScalarNode(text, true, scalar.mark());
        return bare.number() ? "you meant " + text + " without quotes" : null;
    }
}
