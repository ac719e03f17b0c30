package org.belie.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.belie.model.Candidate;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Comparison;
import org.belie.model.Evidence;
import org.belie.model.Overtaken;
import org.belie.model.Qualifier;
import org.belie.model.Statement;
import org.belie.model.Superseded;
import org.belie.model.Verdict;
import org.belie.model.Weight;
import org.belie.rules.gate.Answers;

/** The words by which cases and their results speak of facts. */
final class Wording {
    private static final List<String> NAMING = List.of("rule", "id", "name", "key");

    private Wording() {}

    /** What a conclusion carries: a force, an outcome, a confidence or a qualifier; null when it carries none. */
    static String conclusion(Object fact) {
        if (fact instanceof Evidence evidence) {
            return evidence.force().label();
        }
        if (fact instanceof Cap cap) {
            return cap.to().label();
        }
        if (fact instanceof Candidate candidate) {
            return candidate.outcome().label();
        }
        if (fact instanceof Verdict verdict) {
            return verdict.outcome().label();
        }
        if (fact instanceof Qualifier qualifier) {
            return qualifier.word().label();
        }
        return fact instanceof Ceiling ceiling ? ceiling.confidence().label() : null;
    }

    /** What matches bind to a name, all together and sorted: neither matches nor collections are in any order. */
    static List<String> bound(String name, List<Map<String, Object>> matches) {
        return matches.stream().flatMap(m -> words(m.get(name))).sorted().toList();
    }

    private static Stream<String> words(Object bound) {
        return bound instanceof Collection<?> many ? many.stream().map(Wording::word) : Stream.of(word(bound));
    }

    /** A statement by its id, what a rule concluded by the rule's, anything else by its name. */
    private static String word(Object fact) {
        if (fact instanceof Statement statement) {
            return statement.id();
        }
        if (fact instanceof Comparison pair) {
            return pair.seen().id() + " beside " + pair.claim().id();
        }
        if (fact instanceof Superseded gone) {
            return gone.statement().id();
        }
        if (fact instanceof Overtaken overtaken) {
            return word(overtaken.weight());
        }
        if (fact instanceof Weight weight) {
            return weight.finding().rule();
        }
        return fact instanceof Record ? named(fact) : String.valueOf(fact);
    }

    private static String named(Object fact) {
        return NAMING.stream()
                .map(name -> Answers.property(fact.getClass(), name))
                .filter(Objects::nonNull)
                .map(a -> String.valueOf(a.of(fact)))
                .findFirst()
                .orElse(fact.getClass().getSimpleName());
    }
}
