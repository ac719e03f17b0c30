package org.belie.verdict.why;

import org.belie.model.Against;
import org.belie.model.Balance;
import org.belie.model.Candidate;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Evidence;
import org.belie.model.For;
import org.belie.model.Force;
import org.belie.model.Lean;
import org.belie.model.Standing;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.model.Weight;

/** What a fact comes to, in a few words that stand before its rule's sentence. */
final class Concluded {
    private Concluded() {}

    static String words(Kind kind, Object fact) {
        return switch (kind) {
            case VERDICT -> verdict((Verdict) fact);
            case STANDING -> "outcome " + ((Standing) fact).outcome().label();
            case CANDIDATE -> "proposed, " + ((Candidate) fact).outcome().label();
            case BALANCE -> balance((Balance) fact);
            case WEIGHT -> weight((Weight) fact);
            case FOR -> "for, proposed " + ((For) fact).force().label();
            case AGAINST -> "against, proposed " + ((Against) fact).force().label();
            case RETRACTION -> "given up";
            case UNBOUND -> "does not bind";
            case HELD -> "condition held";
            case FAILED -> "condition failed";
            case OVERTAKEN -> "left behind";
            case CAP -> "no more than " + ((Cap) fact).to().label();
            case PARTIAL -> "a part only";
            case ADMISSION -> "admission";
            case CEILING -> "no surer than " + ((Ceiling) fact).confidence().label();
            case DISCOUNT -> "does not count";
            case ASIDE -> "could not count";
            case SUPERSEDED -> "replaced";
            case GAP -> "missing";
            case COMPARISON -> "compared";
            case DERIVED, STATEMENT -> "[" + ((Statement) fact).id() + "]";
            case COURSE -> "course";
            case TALLY -> "series";
            case PARAMETER -> "parameter";
            case TABLE -> "given";
            case ABSENCE -> "not found";
            case WAY -> "one way";
        };
    }

    private static String verdict(Verdict verdict) {
        return verdict.outcome().label() + ", " + verdict.confidence().label() + " confidence"
                + (verdict.lean() == Lean.NONE
                        ? ""
                        : ", evidence leans " + verdict.lean().label());
    }

    private static String balance(Balance balance) {
        return "for " + force(balance.pro()) + ", against " + force(balance.con());
    }

    private static String force(int heaviest) {
        return heaviest == 0 ? "nothing" : Force.values()[heaviest - 1].label();
    }

    private static String weight(Weight weight) {
        var proposed = weight.finding().force();
        return side(weight.finding()) + ", " + weight.force().label()
                + (proposed == weight.force() ? "" : " (proposed " + proposed.label() + ")");
    }

    private static String side(Evidence finding) {
        return finding instanceof For ? "for" : "against";
    }
}
