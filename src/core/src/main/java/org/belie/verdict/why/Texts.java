package org.belie.verdict.why;

import java.util.List;
import java.util.Map;
import org.belie.message.Messages;
import org.belie.model.Bundle;
import org.belie.model.Candidate;
import org.belie.model.Comparison;
import org.belie.model.Parameter;
import org.belie.model.Precedence;
import org.belie.model.Standing;
import org.belie.model.Statement;
import org.belie.rules.RuleCard;

/** What a node says, before its place in the tree is known. */
final class Texts {
    private final Bundle bundle;
    private final Map<String, Place> parameters;
    private final Map<Statement, Standing> standings;

    /**
     * Texts about a bundle.
     *
     * @param parameters where each parameter stands, by its name; of the order of outcomes by {@code precedence}
     * @param standings the outcome that stands, by claim
     */
    Texts(Bundle bundle, Map<String, Place> parameters, Map<Statement, Standing> standings) {
        this.bundle = bundle;
        this.parameters = parameters;
        this.standings = standings;
    }

    /**
     * What a fact says.
     *
     * @param shown the kind that the reader takes it for
     */
    Node fact(Kind kind, Kind shown, Object fact, Reason reason, Words words) {
        var spoken = reason.spoken();
        var card = spoken == null ? null : spoken.card();
        return new Node(
                null,
                shown,
                Concluded.words(kind, fact),
                spoken == null ? sentence(fact, reason, words) : words.fill(spoken.sentence(), spoken.bindings()),
                note(fact, reason),
                card,
                kind == Kind.STATEMENT ? (Statement) fact : null,
                card == null ? place(kind, fact) : place(card),
                List.of(),
                List.of());
    }

    private static String sentence(Object fact, Reason reason, Words words) {
        if (!reason.ways().isEmpty()) {
            return Messages.of("why.ways", reason.ways().size());
        }
        return fact instanceof Statement statement ? Attested.words(statement, words) : Told.words(fact);
    }

    private String note(Object fact, Reason reason) {
        if (fact instanceof Comparison pair) {
            return Aspects.of(pair);
        }
        var ways = reason.ways().size() > 1 && reason.spoken() != null;
        var outranked = fact instanceof Candidate candidate ? outranked(candidate) : null;
        var many = Messages.of("why.inWays", reason.ways().size());
        return !ways ? outranked : outranked == null ? many : many + "; " + outranked;
    }

    private String outranked(Candidate candidate) {
        var standing = standings.get(candidate.claim());
        return standing == null || standing.rule().equals(candidate.rule())
                ? null
                : Messages.of("why.outranked", standing.outcome().label());
    }

    private Place place(Kind kind, Object fact) {
        if (kind == Kind.STATEMENT) {
            return new Place(bundle.file(), ((Statement) fact).attribution().line());
        }
        if (fact instanceof Parameter parameter) {
            return parameters.get(parameter.name());
        }
        return fact instanceof Precedence ? parameters.get("precedence") : null;
    }

    private static Place place(RuleCard card) {
        return new Place(card.file(), card.line());
    }

    /** The claim itself, which every tree begins with. */
    Node claim(Statement claim, Words words) {
        var text = fact(Kind.STATEMENT, Kind.STATEMENT, claim, Reason.NONE, words);
        return plain(Kind.STATEMENT, Messages.of("why.claim", text.concluded()), text.sentence(), claim, text.place());
    }

    Node way(Way way, Words words) {
        var card = way.card();
        return new Node(
                null,
                Kind.WAY,
                Messages.of("why.concluded.way"),
                words.fill(way.sentence(), way.bindings()),
                null,
                card,
                null,
                place(card),
                List.of(),
                List.of());
    }

    Node absence(Way way, Words words) {
        var sentence = Absence.words(words.fill(way.card().unless(), way.bindings()));
        return plain(Kind.ABSENCE, Messages.of("why.concluded.absence"), sentence, null, null);
    }

    /** The verdict of a claim that was not decided. */
    static Node undecided(String headline) {
        return plain(Kind.VERDICT, Messages.of("why.undecided"), headline, null, null);
    }

    private static Node plain(Kind kind, String concluded, String sentence, Statement statement, Place place) {
        return new Node(null, kind, concluded, sentence, null, null, statement, place, List.of(), List.of());
    }
}
