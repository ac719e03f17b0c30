package org.belie.rules.lint.check;

import static org.belie.problem.Severity.ERROR;
import static org.belie.problem.Severity.WARNING;

import java.util.EnumSet;
import java.util.Set;
import org.belie.problem.Code;
import org.belie.problem.Severity;

/** What can be wrong with rules that can be read. An id is never given to another kind. */
public enum LintCode implements Code {
    COMPILE("BEL-002", ERROR, "a rule that the compiler refuses"),
    NO_ID("BEL-003", ERROR, "a rule without an id"),
    SAME_ID("BEL-004", ERROR, "two rules with one id"),
    NO_RULES("BEL-005", ERROR, "a folder without rules"),

    NO_TYPE("BEL-110", ERROR, "a type that the model does not have"),
    NO_PROPERTY("BEL-111", ERROR, "a property that a type does not have"),
    NO_NAME("BEL-112", ERROR, "a name that nothing is bound to"),
    NO_CONSTANT("BEL-113", ERROR, "a word that is not on a closed list"),
    NO_METHOD("BEL-114", ERROR, "a question that a type does not answer"),
    ARGUMENTS("BEL-115", ERROR, "a question or a conclusion that takes something else"),
    TEXT_FOR_CONSTANT("BEL-116", ERROR, "text where one of a closed list is meant"),
    TEXT_FOR_TIME("BEL-117", ERROR, "text where a time is meant"),
    NEVER_EQUAL("BEL-118", ERROR, "two things that can never be equal"),
    NO_ORDER("BEL-119", ERROR, "two things of which none is the greater"),
    NO_CONDITION("BEL-120", ERROR, "something that is neither true nor false"),
    NO_TERM("BEL-121", ERROR, "an action that the vocabulary does not have"),
    NO_KIND("BEL-122", ERROR, "a kind of statement that there is not"),
    NO_PARAMETER("BEL-123", ERROR, "a parameter that nobody gives"),
    NO_NUMBER("BEL-124", ERROR, "reckoning with what is no number"),
    TEMPORAL("BEL-125", ERROR, "a property named like a temporal operator, negated"),
    NO_LIST("BEL-126", ERROR, "membership in what is no list"),
    FIELD("BEL-127", ERROR, "a property read in a consequence"),
    WHOLE_DIVISION("BEL-128", ERROR, "a division of whole numbers"),
    BEST_FIRST("BEL-129", WARNING, "an order that begins with the best"),

    HIDING_NAME("BEL-130", ERROR, "a name that a property hides"),
    SELF_COMPARED("BEL-131", ERROR, "a thing compared with itself"),
    BOUND_TWICE("BEL-132", ERROR, "one name for two things"),
    UNUSED_NAME("BEL-133", WARNING, "a name that is never used"),
    NAMELESS("BEL-134", WARNING, "a pattern without a name"),
    CROSS_JOIN("BEL-135", WARNING, "patterns that nothing joins"),
    OUT_OF_REACH("BEL-136", ERROR, "a name that is not known there"),

    UNKNOWN_META("BEL-140", ERROR, "metadata that rules do not have"),
    MISSING_META("BEL-141", ERROR, "metadata that is missing"),
    BAD_META("BEL-142", ERROR, "metadata with a value that it cannot have"),
    META_TWICE("BEL-143", ERROR, "metadata that is given twice"),
    NO_SUCH_RULE("BEL-144", WARNING, "a reference to a rule that there is not"),
    UNEXPLAINED("BEL-145", WARNING, "a rule that is not explained"),
    IDLE_FORCE("BEL-146", WARNING, "a force that nothing reads"),
    LONG_NAME("BEL-147", WARNING, "a name that is no headline"),

    HOLE_NAME("BEL-150", ERROR, "a hole for something that the rule does not bind"),
    HOLE_PROPERTY("BEL-151", ERROR, "a hole for a property that a type does not have"),
    HOLE_FORM("BEL-152", ERROR, "a brace that makes no hole"),

    SILENT_NOT("BEL-160", WARNING, "an absence that is not said in words"),
    IDLE_UNLESS("BEL-161", WARNING, "words for an absence that is not looked for"),
    NO_WITNESSES("BEL-162", WARNING, "a count without its witnesses"),
    EXISTS_NOT("BEL-163", WARNING, "a `not` inside an `exists`"),
    UNGUARDED("BEL-165", WARNING, "something asked of what may not be stated"),

    NEVER_THERE("BEL-170", WARNING, "a fact that nothing brings"),
    CONTRADICTION("BEL-171", WARNING, "conditions that cannot hold together"),
    SAID_TWICE("BEL-172", WARNING, "a condition that is said twice"),
    SHADOWED("BEL-173", WARNING, "a rule that says no more than another"),
    RECURSION("BEL-174", WARNING, "rules that feed themselves"),

    SAME_NAME("BEL-180", ERROR, "two rules with one name"),
    PACKAGE("BEL-181", ERROR, "a package that is not the folder"),
    ONE_RULE("BEL-182", ERROR, "a file that does not hold one rule"),
    NO_CASES("BEL-183", WARNING, "a rule without cases"),
    STRAY_CASES("BEL-184", WARNING, "cases without a rule"),

    CONSEQUENCE("BEL-190", ERROR, "a consequence that is not one conclusion"),
    IMPORT("BEL-191", ERROR, "an import that rules do not use"),
    STEERING("BEL-192", ERROR, "a rule that steers the engine"),
    DECLARATION("BEL-193", ERROR, "something beside the rule"),

    NO_REASON("BEL-196", WARNING, "an ignore without a reason"),
    IDLE_IGNORE("BEL-197", WARNING, "an ignore that ignores nothing");

    /** What the program itself relies on: a gate refuses the same, and a comment of a stranger changes nothing. */
    private static final Set<LintCode> RELIED_ON = EnumSet.of(
            COMPILE,
            NO_ID,
            SAME_ID,
            NO_RULES,
            UNKNOWN_META,
            MISSING_META,
            BAD_META,
            META_TWICE,
            HOLE_NAME,
            HOLE_PROPERTY,
            HOLE_FORM,
            SAME_NAME,
            PACKAGE,
            ONE_RULE,
            CONSEQUENCE,
            IMPORT,
            STEERING,
            DECLARATION);

    private final String id;
    private final Severity severity;
    private final String meaning;

    LintCode(String id, Severity severity, String meaning) {
        this.id = id;
        this.severity = severity;
        this.meaning = meaning;
    }

    /** Whether the author of a file can ask to leave it unsaid. */
    public boolean ignorable() {
        return !RELIED_ON.contains(this);
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether a rule with it can be used. */
    public Severity severity() {
        return severity;
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
