package org.belie.vocabulary;

import java.util.regex.Pattern;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;
import org.belie.problem.Shape;

/** Which words can be ids: keys for joins and derived ids are made of them, so their joints are kept out. */
public final class Names {
    /** A statement, a source, a document, an action: one word. */
    public static final String WORD = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:/@-]{0,199}";

    /** An actor, a place, an object, a unit: also several words. */
    public static final String TERM = "[^\\s+|#>\\p{Cntrl}]([^+|#>\\p{Cntrl}]{0,198}[^\\s+|#>\\p{Cntrl}])?";

    private static final Pattern WORDS = Pattern.compile(WORD);
    private static final Pattern TERMS = Pattern.compile(TERM);

    private Names() {}

    /** Tells of an id that is not one word. */
    public static void word(ScalarNode id, Problems problems) {
        if (!WORDS.matcher(id.text()).matches()) {
            problems.error(
                    id.mark(),
                    Shape.BAD_NAME,
                    id.form() + " cannot be an id",
                    "use letters, digits and `_ . : / @ -`, without spaces, at most 200");
        }
    }

    /** Tells of a term that has a sign in it which joins terms. */
    public static void term(ScalarNode id, Problems problems) {
        if (!TERMS.matcher(id.text()).matches()) {
            problems.error(
                    id.mark(),
                    Shape.BAD_NAME,
                    id.form() + " cannot be a term",
                    "leave out `+ | # >`, and keep it under 200 characters");
        }
    }
}
