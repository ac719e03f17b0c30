package org.belie.verdict.why;

import org.belie.message.Messages;
import org.belie.model.Against;
import org.belie.model.Balance;
import org.belie.model.Candidate;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Evidence;
import org.belie.model.For;
import org.belie.model.Force;
import org.belie.model.Qualifier;
import org.belie.model.Standing;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.model.Weight;
import org.belie.verdict.Upshot;

/** What a fact comes to, in a few words that stand before its rule's sentence. */
final class Concluded {
    private Concluded() {}

    static String words(Kind kind, Object fact) {
        return switch (kind) {
            case VERDICT -> verdict((Verdict) fact);
            case STANDING ->
                Messages.of("why.outcome", ((Standing) fact).outcome().label());
            case CANDIDATE ->
                Messages.of("why.proposed", ((Candidate) fact).outcome().label());
            case BALANCE -> balance((Balance) fact);
            case WEIGHT -> weight((Weight) fact);
            case FOR -> Messages.of("why.for", ((For) fact).force().label());
            case AGAINST -> Messages.of("why.against", ((Against) fact).force().label());
            case CAP -> Messages.of("why.cap", ((Cap) fact).to().label());
            case CEILING ->
                Messages.of("why.ceiling", ((Ceiling) fact).confidence().label());
            case QUALIFIER ->
                Messages.of("why.qualifier", ((Qualifier) fact).word().label());
            case DERIVED, STATEMENT -> "[" + ((Statement) fact).id() + "]";
            default -> Messages.of("why.concluded." + kind.label());
        };
    }

    private static String verdict(Verdict verdict) {
        var beside =
                verdict.qualifiers().stream().map(Qualifier::word).distinct().toList();
        return new Upshot(verdict.outcome(), verdict.confidence(), verdict.lean(), beside).words();
    }

    private static String balance(Balance balance) {
        return Messages.of("why.balance", force(balance.pro()), force(balance.con()));
    }

    private static String force(int heaviest) {
        return heaviest == 0 ? Messages.of("why.nothing") : Force.values()[heaviest - 1].label();
    }

    private static String weight(Weight weight) {
        var proposed = weight.finding().force();
        var side = side(weight.finding());
        var force = weight.force().label();
        return proposed == weight.force()
                ? Messages.of("why.weight", side, force)
                : Messages.of("why.weight.capped", side, force, proposed.label());
    }

    private static String side(Evidence finding) {
        return finding instanceof For ? Messages.of("side.for") : Messages.of("side.against");
    }
}
