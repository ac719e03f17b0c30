package org.belie.verdict.whynot;

import java.util.List;
import org.belie.model.Bundle;
import org.belie.verdict.Judgement;

/**
 * Why a claim's verdict is not another, or why rules say nothing about the claim.
 *
 * @param judgement the verdict that stands
 * @param note what is to be said before any rule is looked at, or null: that an outcome does stand, or what stands before it
 * @param answers the rules that came nearest, nearest first
 * @param further how many rules came less near and are not among them
 */
public record Refusal(Bundle bundle, Judgement judgement, String note, List<Answer> answers, int further) {
    /** The same with reports that would make the rules speak. */
    public Refusal with(Remedies remedies) {
        return new Refusal(bundle, judgement, note, remedies.with(answers), further);
    }
}
