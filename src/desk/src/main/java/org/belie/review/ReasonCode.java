package org.belie.review;

import java.util.List;
import java.util.stream.Stream;
import org.belie.model.Label;

/** Why a person decided so, from a list that grows and of which no word changes its meaning. */
public enum ReasonCode implements Label {
    SOUND("the reasoning holds", Choice.ACCEPT),
    CHECKED("sources were looked at again", Choice.ACCEPT),
    MISSING_EVIDENCE("something is known that the bundle does not say", Choice.OVERRIDE, Choice.RETURN),
    WRONG_STATEMENT("the bundle does not say what the source says", Choice.OVERRIDE, Choice.RETURN),
    WRONG_GRADE("a source is graded too high or too low", Choice.OVERRIDE, Choice.RETURN),
    RULE_TOO_STRONG("a rule presses harder than it should here", Choice.OVERRIDE, Choice.RETURN),
    RULE_TOO_WEAK("a rule sees less than a reader does", Choice.OVERRIDE, Choice.RETURN),
    ANOTHER_READING("the claim can be understood otherwise", Choice.OVERRIDE, Choice.RETURN, Choice.ABSTAIN),
    INVOLVED("I am too near to the matter", Choice.ABSTAIN),
    UNSURE("I cannot tell", Choice.ABSTAIN),
    OTHER("as the sentence says", Choice.values());

    /** Of the list: it grows by one whenever a word is added. */
    public static final int VERSION = 1;

    private final String meaning;
    private final List<Choice> choices;

    ReasonCode(String meaning, Choice... choices) {
        this.meaning = meaning;
        this.choices = List.of(choices);
    }

    /** In a few words. */
    public String meaning() {
        return meaning;
    }

    /** Whether it can be the reason for a choice. */
    public boolean fits(Choice choice) {
        return choices.contains(choice);
    }

    /** The choices that it can be the reason for, as words. */
    public String choices() {
        return String.join(" ", choices.stream().map(Choice::label).toList());
    }

    /** The reason of a word, or null. */
    public static ReasonCode of(String word) {
        return Stream.of(values())
                .filter(code -> code.label().equals(word))
                .findFirst()
                .orElse(null);
    }
}
