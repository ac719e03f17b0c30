package org.belie.rules.gate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.belie.rules.tree.Piece;
import org.belie.rules.tree.RuleFile;

/**
 * Whether a rule file says anything that belie's reading of it does not: what was read is written down again, and the two
 * must be made of the same words. Where a parser skips, joins or adds something, the file is refused.
 */
final class Untold {
    /** What can be written or left out, or in two ways, and means the same. */
    private static final Set<String> LOOSE = Set.of("(", ")", ",", ";", "&&", "and");

    private Untold() {}

    static void look(RuleFile file, Refusals refusals) {
        var written = Piece.of(file.text()).stream().filter(Untold::counts).toList();
        var read = Piece.of(Transcript.of(file, file.rules())).stream()
                .filter(Untold::counts)
                .map(Untold::plain)
                .toList();
        for (var i = 0; i < written.size(); i++) {
            if (i >= read.size() || !plain(written.get(i)).equals(read.get(i))) {
                tell(written.get(i), refusals);
                return;
            }
        }
        if (read.size() > written.size()) {
            refusals.tell(GateCode.UNREAD, file.place(0, 0), "this file is read as more than it says", null);
        }
    }

    private static void tell(Piece piece, Refusals refusals) {
        refusals.tell(
                GateCode.UNREAD,
                piece.at(),
                "`" + piece.written() + "` stands here, and no rule that belie reads says it",
                "leave it out, or write the rule in the plain form of those that ship");
    }

    private static boolean counts(Piece piece) {
        return piece.text() || !LOOSE.contains(piece.written());
    }

    private static String plain(Piece piece) {
        var written = piece.written();
        if (piece.text()) {
            return written.substring(1, written.length() - 1);
        }
        return List.of("or", "||").contains(written)
                ? "or"
                : Character.isDigit(written.charAt(0)) ? number(written) : written;
    }

    private static String number(String written) {
        try {
            var number = new BigDecimal(written).stripTrailingZeros();
            return number.unscaledValue() + "e" + -number.scale();
        } catch (NumberFormatException e) {
            return written;
        }
    }
}
