package org.belie.verdict.flip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.belie.model.Attribution;
import org.belie.model.Parameter;
import org.belie.model.Proposition;
import org.belie.model.Reliability;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.verdict.Judge;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;

/**
 * Judges one matter at one date under suppositions, each in a session of its own. What was supposed for one claim is not judged
 * again for the next: most of what could change one verdict of a matter could change the others too.
 */
public final class Supposing {
    private final Judge judge;
    private final Map<List<Supposition>, List<Judgement>> seen = new HashMap<>();
    private final Map<Map<String, Double>, List<Judgement>> elsewhere = new HashMap<>();
    private Judged asItIs;

    /** @param judge with the rules and limits that the matter was judged with */
    public Supposing(Judge judge) {
        this.judge = judge;
    }

    /** The matter as it is. */
    Judged asItIs(Inquiry inquiry) {
        if (asItIs == null) {
            asItIs = judge.judge(inquiry.asItIs());
        }
        return asItIs;
    }

    /** All verdicts if these had been all the statements of the matter. */
    List<Judgement> verdicts(Inquiry inquiry, List<Statement> supposed) {
        return seen.computeIfAbsent(
                supposed.stream().map(Supposition::new).toList(),
                s -> judge.judge(inquiry.bundle().apply(supposed)).verdicts());
    }

    /** The numbers of judgement, as they are. */
    List<Parameter> parameters() {
        return judge.parameters();
    }

    /** All verdicts if a number of judgement had been another. */
    List<Judgement> where(Inquiry inquiry, Parameter parameter, double value) {
        var number = Map.of(parameter.name(), value);
        return elsewhere.computeIfAbsent(
                number, n -> judge.where(n).judge(inquiry.asItIs()).verdicts());
    }

    /** All that is ever supposed of a statement; statements themselves are equal by their id. */
    private record Supposition(
            String kind, String id, Proposition proposition, List<Reliability> grades, int credibility) {
        Supposition(Statement statement) {
            this(
                    statement.kind(),
                    statement.id(),
                    statement.proposition(),
                    grades(statement.attribution()),
                    statement.credibility());
        }

        private static List<Reliability> grades(Attribution said) {
            return Stream.of(said.by().stream(), said.origins().stream(), Stream.ofNullable(said.through()))
                    .flatMap(Function.identity())
                    .map(Source::reliability)
                    .toList();
        }
    }
}
