package org.belie.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the statements that a sentence names in brackets, so that each leads to its entry.
 *
 * @param known the ids of the statements that have one
 */
record References(String prefix, Set<String> known) {
    private static final Pattern NAMED = Pattern.compile("\\[([\\p{L}\\p{N}_][\\p{L}\\p{N}_.:/@-]*)]");

    References {
        known = Set.copyOf(known);
    }

    /** Where the entry of a statement is; null for what has none, as a derived rise has. */
    String href(String id) {
        return known.contains(id) ? "#" + anchor(id) : null;
    }

    String anchor(String id) {
        return prefix + "s-" + Anchor.of(id);
    }

    /** A sentence cut where it names a statement. */
    List<Piece> pieces(String sentence) {
        var pieces = new ArrayList<Piece>();
        var named = NAMED.matcher(sentence);
        var end = 0;
        while (named.find()) {
            var href = href(named.group(1));
            if (href != null) {
                add(pieces, sentence.substring(end, named.start()));
                pieces.add(new Piece(named.group(1), href));
                end = named.end();
            }
        }
        add(pieces, sentence.substring(end));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null));
        }
    }
}
