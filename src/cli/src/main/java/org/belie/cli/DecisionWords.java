package org.belie.cli;

import java.util.Map;
import org.belie.review.Decision;
import org.belie.review.Person;
import org.belie.review.Recorded;
import org.belie.review.Stage;

/** Decisions in words, for a terminal. */
final class DecisionWords {
    private DecisionWords() {}

    /** "2024-05-01T10:00:00Z  bridge-2024  pledge  Anna accept (the reasoning holds)". */
    static String line(Recorded recorded, Map<String, Person> people) {
        var d = recorded.decision();
        return d.when() + "  " + d.bundle() + "  " + d.claim() + "  " + said(recorded, people);
    }

    /** Who decided what, and why. */
    static String said(Recorded recorded, Map<String, Person> people) {
        var d = recorded.decision();
        var sentence = d.opinion().sentence();
        return who(d, people) + " " + what(d) + " (" + d.opinion().reason().meaning() + ")"
                + (sentence.isEmpty() ? "" : ": " + sentence.replaceAll("\\s+", " "));
    }

    private static String who(Decision d, Map<String, Person> people) {
        var person = people.get(d.reviewer());
        return person == null ? "somebody whose name was removed" : person.name();
    }

    private static String what(Decision d) {
        var approving = d.opinion().stage() == Stage.APPROVAL ? "approval: " : "";
        return approving
                + d.choice().label()
                + (d.opinion().outcome() == null
                        ? ""
                        : " " + d.opinion().outcome().label() + ", "
                                + d.confidence().label());
    }
}
