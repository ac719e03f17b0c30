package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a rule, taken apart: text, and holes for what the rule matched. This is the one grammar of holes:
 * {@code {name.property.property}}, of letters, digits and underscores. A brace that makes no hole is odd.
 *
 * @param pieces in their order
 * @param odd where braces stand that make no hole
 */
public record Sentence(List<Piece> pieces, List<Integer> odd) {
    public Sentence {
        pieces = List.copyOf(pieces);
        odd = List.copyOf(odd);
    }

    /**
     * A stretch of a sentence as it is written, or a hole in it.
     *
     * @param text as it is written; of a hole without its braces
     * @param path of a hole: a name that the rule gives, and properties; empty where there is no hole
     * @param from where it begins in the sentence; a hole behind its brace
     */
    public record Piece(String text, List<String> path, int from) {
        public Piece {
            path = List.copyOf(path);
        }

        public boolean hole() {
            return !path.isEmpty();
        }
    }

    /** Takes a sentence apart, in one go. */
    public static Sentence of(String sentence) {
        var pieces = new ArrayList<Piece>();
        var odd = new ArrayList<Integer>();
        var text = 0;
        for (var at = 0; at < sentence.length(); at++) {
            var end = sentence.charAt(at) == '{' ? end(sentence, at + 1) : -1;
            if (end > 0) {
                add(pieces, sentence.substring(text, at), text);
                var hole = sentence.substring(at + 1, end);
                pieces.add(new Piece(hole, List.of(hole.split("\\.")), at + 1));
                at = end;
                text = end + 1;
            } else if (sentence.charAt(at) == '{' || sentence.charAt(at) == '}') {
                odd.add(at);
            }
        }
        add(pieces, sentence.substring(text), text);
        return new Sentence(pieces, odd);
    }

    private static void add(List<Piece> pieces, String text, int from) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, List.of(), from));
        }
    }

    /** Where the brace stands that ends a hole which begins here; nothing else stops what is no hole. */
    private static int end(String sentence, int from) {
        var named = false;
        var at = from;
        for (; at < sentence.length() && (letter(sentence.charAt(at)) || named && sentence.charAt(at) == '.'); at++) {
            named = sentence.charAt(at) != '.';
        }
        return named && at < sentence.length() && sentence.charAt(at) == '}' ? at : -1;
    }

    private static boolean letter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '_';
    }
}
