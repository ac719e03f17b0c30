package org.belie.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object over several lines whose last field is a long list: the list is written item by item, and never kept. */
public final class JsonStream {
    private static final String EMPTY = "[ ]";
    private static final String INDENT = "\n    ";

    private final String opening;
    private boolean begun;

    /**
     * @param head the fields before the list
     * @param list the name of the list
     */
    JsonStream(Map<String, ?> head, String list) {
        var all = new LinkedHashMap<String, Object>(head);
        all.put(list, List.of());
        var text = Json.pretty(all);
        opening = text.substring(0, text.lastIndexOf(EMPTY) + 1);
    }

    /** The text of the next item, and of all that stands before it. */
    public String next(String item) {
        var before = begun ? "," : opening;
        begun = true;
        return before + INDENT + item.stripTrailing().replace("\n", INDENT);
    }

    /** The rest. */
    public String end() {
        return begun ? "\n  ]\n}\n" : opening + " ]\n}\n";
    }
}
