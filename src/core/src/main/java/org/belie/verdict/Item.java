package org.belie.verdict;

import java.util.List;
import org.belie.model.Finding;
import org.belie.model.Force;
import org.belie.model.Statement;

/**
 * One finding on a claim, in words.
 *
 * @param rule the rule's id
 * @param title the rule's name
 * @param proposed the force that the rule proposes; null for what does not press
 * @param force that force under its caps; null for what does not press
 * @param caps why it was held down, lowest first; only those that bind or are as low
 * @param says the rule's sentence, filled
 * @param seen the statement it rests on, which may be derived
 * @param statements what it rests on, down to what somebody said
 * @param origins ids of the first asserters behind those
 * @param doubt what could make the rule wrong here
 */
public record Item(
        String rule,
        String title,
        Force proposed,
        Force force,
        List<Reason> caps,
        String says,
        Statement seen,
        List<Statement> statements,
        List<String> origins,
        String doubt,
        Finding finding) {

    /**
     * Why something was held down.
     *
     * @param to the word for what it was held down to
     * @param because a rule's sentence, filled
     */
    public record Reason(String rule, String to, String because) {}
}
