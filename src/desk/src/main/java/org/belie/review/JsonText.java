package org.belie.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.belie.bundle.Trees;
import org.belie.problem.MapNode;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;
import org.belie.problem.SourceText;

/** Reads lines of JSON with the reader of bundles, which has its limits and tells no lies about what it cannot read. */
final class JsonText {
    private JsonText() {}

    /**
     * An object.
     *
     * @throws Unreadable when the text is none
     */
    static MapNode object(String text) {
        var problems = new Problems();
        var node = Trees.json(SourceText.of("a line", text), text, problems);
        if (node instanceof MapNode map) {
            return map;
        }
        throw new Unreadable("it is no JSON object");
    }

    /** The texts of an object, by key; what is no text is left out. */
    static Map<String, String> texts(MapNode map) {
        var texts = new LinkedHashMap<String, String>();
        map.entries().forEach((key, entry) -> {
            if (entry.value() instanceof ScalarNode scalar && !scalar.plain()) {
                texts.put(key, scalar.text());
            }
        });
        return texts;
    }
}
