package org.belie.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** Claims by evidence: what speaks for and against each, first what tells claims best apart. */
record MatrixView(Filed filed, List<Judgement> claims, List<Line> lines, List<Filed> matters) {

    /**
     * A statement across the claims.
     *
     * @param signs {@code +}, {@code −}, {@code ±} or nothing, for each claim
     * @param apart of how many pairs of claims it speaks for one and not for the other
     */
    record Line(Statement statement, List<String> signs, int apart) {
        String words() {
            return Phrase.of(statement);
        }

        String who() {
            return Phrase.of(statement.by());
        }
    }

    static MatrixView of(Filed filed, List<Filed> matters) {
        var claims = filed.verdicts();
        var lines = filed.entry().judged().bundle().statements().stream()
                .map(s -> line(s, claims))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Line l) -> -l.apart())
                        .thenComparing(l -> l.statement().id()))
                .toList();
        return new MatrixView(filed, claims, lines, matters);
    }

    private static Line line(Statement statement, List<Judgement> claims) {
        var signs = claims.stream().map(c -> sign(statement, c)).toList();
        return signs.stream().allMatch(String::isEmpty) ? null : new Line(statement, signs, apart(signs));
    }

    private static String sign(Statement statement, Judgement claim) {
        var pro = names(claim.pro(), statement, claim);
        var against = names(claim.against(), statement, claim);
        return pro && against ? "±" : pro ? "+" : against ? "−" : "";
    }

    private static boolean names(List<Item> items, Statement statement, Judgement claim) {
        return !statement.equals(claim.claim())
                && items.stream().anyMatch(i -> i.statements().contains(statement));
    }

    private static int apart(List<String> signs) {
        var apart = 0;
        for (var i = 0; i < signs.size(); i++) {
            for (var j = i + 1; j < signs.size(); j++) {
                apart += signs.get(i).equals(signs.get(j)) ? 0 : 1;
            }
        }
        return apart;
    }

    static String spoken(String sign) {
        return Stream.of("+ for", "− against", "± both")
                .filter(word -> !sign.isEmpty() && word.startsWith(sign))
                .map(word -> word.substring(2))
                .findFirst()
                .orElse("");
    }
}
