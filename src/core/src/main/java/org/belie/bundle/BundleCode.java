package org.belie.bundle;

import org.belie.problem.Code;

/** What can be wrong with what a bundle says. */
public enum BundleCode implements Code {
    VERSION("BUN-001", "a format version that is not known", true),
    NO_STATEMENTS("BUN-002", "a bundle without statements", true),
    BAD_DATE("BUN-003", "something else where a date is wanted", true),
    NO_SUCH_DAY("BUN-004", "a day that no calendar has", false),
    BACKWARDS("BUN-005", "a time that ends before it begins", false),
    UNKNOWN_SOURCE("BUN-006", "an asserter that is no source of the bundle", false),
    UNKNOWN_DOCUMENT("BUN-007", "a document that the bundle does not declare", false),
    UNKNOWN_STATEMENT("BUN-008", "a reference to a statement that does not exist", false),
    DUPLICATE_ID("BUN-009", "two statements of one id", false),
    UNKNOWN_ACTION("BUN-010", "an action that is not in the vocabulary", false),
    CIRCLE("BUN-011", "references that lead back to where they started", false),
    NO_ASSERTER("BUN-012", "a statement that nobody asserts", true),
    ASSERTED_HYPOTHESIS("BUN-013", "a hypothesis that somebody asserts", true),
    QUANTITY("BUN-014", "a figure that contradicts itself or is no figure", false),
    OTHER_SIDE("BUN-015", "a statement replaced by somebody of another side", false),
    REPLACES_LATER("BUN-016", "a statement that replaces a later one", false),
    ABOUT("BUN-017", "a hypothesis about something that gets no verdict of its own", false),
    CITES_NOBODY("BUN-018", "a statement that cites a hypothesis", false),
    UNDATED("BUN-019", "nothing from which the date of judgement follows", false),
    TOO_MANY("BUN-020", "more statements than one bundle may have", true),
    OUTSIDE("BUN-021", "a document's file outside the bundle's folder", false),
    UNGRADED("BUN-022", "a source without a grade (a warning)", false),
    ALONE("BUN-023", "a claim in a bundle where nobody independent speaks (a warning)", false),
    NOT_QUOTED("BUN-024", "a quote that is not in the document's file (a warning)", false),
    UNKNOWN_CLAIM("BUN-025", "an expectation of a claim that the bundle does not judge", false),
    NO_CASES("BUN-026", "a cases file without a case", false),
    LONG_CHAIN("BUN-027", "a chain of citations longer than anybody can have followed", false),
    UNKNOWN_PARAMETER("BUN-028", "a case that gives a number to a parameter that there is not", false),
    NO_ZONE("BUN-029", "something that is no time zone", false),
    NO_FISCAL_YEAR("BUN-030", "a fiscal year, and nobody says when one begins", false),
    DISPUTES_NOBODY("BUN-031", "a dispute of what nobody said, or of a dispute", false),
    AHEAD("BUN-032", "an assessment of the time to come that is not called a forecast (a warning)", false),
    BLOCKS_NO_PROMISE("BUN-033", "a report that blocks something else than a promise", false),
    TWO_BEGINNINGS("BUN-034", "a promise with two beginnings", false),
    JOINS("BUN-035", "a hypothesis that joins others, and says more or joins too few", false),
    READING("BUN-036", "a reading of a claim that is not judged", false),
    GRADED_OTHERWISE("BUN-040", "a source graded otherwise than among the known sources (a warning)", false);

    private final String id;
    private final String meaning;
    private final boolean structural;

    BundleCode(String id, String meaning, boolean structural) {
        this.id = id;
        this.meaning = meaning;
        this.structural = structural;
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
        return structural;
    }
}
