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
    REPLACED("VOC-008", "a local action that replaces the shipped one of its name (a warning)");

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
