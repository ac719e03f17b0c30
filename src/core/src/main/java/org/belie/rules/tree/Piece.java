package org.belie.rules.tree;

import java.util.List;

/**
 * A word, number, text or sign of a rule file, whatever it means there.
 *
 * @param written as it is written, with quotes
 * @param text whether it stands in quotes
 */
public record Piece(String written, boolean text, Place at) {
    /** All of a file, left to right; comments and blanks are left out. */
    public static List<Piece> of(String file) {
        var layout = new Layout(file);
        return new RoughTokens(file, layout)
                .tokens().stream()
                        .filter(t -> t.kind() != Token.Kind.END)
                        .map(t -> new Piece(t.text(), t.kind() == Token.Kind.STRING, layout.place(t.from(), t.to())))
                        .toList();
    }
}
