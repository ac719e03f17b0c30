package org.belie.problem;

import java.util.Collection;
import java.util.Locale;

/** Finds the word that somebody may have meant. */
public final class Nearest {
    private static final int MOST = 20_000;

    private Nearest() {}

    /** The candidate that takes the fewest slips of the pen to become {@code word}, or null when none is near. */
    public static String to(String word, Collection<String> candidates) {
        String best = null;
        var least = Math.max(1, word.length() / 3);
        for (var candidate : (Iterable<String>) candidates.stream().sorted().limit(MOST)::iterator) {
            var slips = slips(folded(word), folded(candidate), least);
            if (slips < least || (slips == least && best == null && slips < word.length())) {
                best = candidate;
                least = slips;
            }
        }
        return best;
    }

    /** "you meant `x`" for the nearest candidate, or null when none is near. */
    public static String advice(String word, Collection<String> candidates) {
        var nearest = to(word, candidates);
        return nearest == null ? null : "you meant `" + nearest + "`";
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /** Letters added, dropped, changed or swapped with their neighbour; one more than {@code most} when there are more. */
    private static int slips(String from, String to, int most) {
        if (Math.abs(from.length() - to.length()) > most) {
            return most + 1;
        }
        var rows = new int[from.length() + 1][to.length() + 1];
        for (var i = 0; i <= from.length(); i++) {
            for (var j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, i, j, from, to);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int cheapest(int[][] rows, int i, int j, String from, String to) {
        var same = from.charAt(i - 1) == to.charAt(j - 1);
        var cost = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cost, rows[i - 2][j - 2] + 1) : cost;
    }
}
