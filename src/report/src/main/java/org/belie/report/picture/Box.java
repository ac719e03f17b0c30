package org.belie.report.picture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing in a graph of evidence.
 *
 * @param id unlike that of any other
 * @param look the CSS class of its side; empty where it has none
 */
record Box(String id, Layer layer, String look, List<Para> words) {
    Box {
        words = List.copyOf(words);
    }

    /** What it says, for one who does not see it. */
    String told() {
        return words.stream().map(Para::text).collect(Collectors.joining(", "));
    }
}
