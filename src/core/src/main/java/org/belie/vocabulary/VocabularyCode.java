package org.belie.vocabulary;

import org.belie.problem.Code;

/** What can be wrong with terms. */
public enum VocabularyCode implements Code {
    TWICE("VOC-001", "a term or unit that two shipped files declare"),
    UNKNOWN_ACTION("VOC-002", "an action that names another which nobody declares"),
    CIRCLE("VOC-003", "actions that are broader than, or fulfilled by, each other in a circle"),
    FULFILS_AND_OPPOSES("VOC-004", "an action that both fulfils and opposes another"),
    ITSELF("VOC-005", "an action that names itself"),
    TERM_CIRCLE("VOC-006", "actors, places or objects that lie within each other in a circle"),
    BAD_UNIT("VOC-007", "a unit whose base is not a base, or whose factor is not above zero"),
    REPLACED("VOC-008", "a local action that replaces the shipped one of its name (a warning)"),
    SAME_GLOSS("VOC-009", "two actions whose glosses are the same"),
    HOLLOW_GLOSS("VOC-010", "a gloss that says no more than the term"),
    NO_EFFECT("VOC-011", "a tie that changes nothing, since it is there twice or a stronger bond stands"),
    CONTRARY_TREND("VOC-012", "a bond that the trends of the two actions deny"),
    UNDECLARED("VOC-013", "an actor, place or object within one that nobody declares"),
    TOO_FAR("VOC-014", "actions of which more follows than any vocabulary needs");

    private final String id;
    private final String meaning;

    VocabularyCode(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public boolean structural() {
        return false;
    }
}
