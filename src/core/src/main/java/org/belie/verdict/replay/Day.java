package org.belie.verdict.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.belie.model.Statement;
import org.belie.verdict.Judgement;

/**
 * What was known at the end of a day.
 *
 * @param date in UTC
 * @param said what came that day, in the order of the file; empty when a date passed and nothing was said
 * @param verdicts on every claim known by then, in the order of their ids
 * @param grounds what of it now stands below a verdict, by the id of the claim
 */
public record Day(
        LocalDate date, List<Statement> said, List<Judgement> verdicts, Map<String, List<Statement>> grounds) {
    public Day {
        said = List.copyOf(said);
        verdicts = List.copyOf(verdicts);
        grounds = Map.copyOf(grounds);
    }
}
