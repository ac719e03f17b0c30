package org.belie.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What belie's own voice may not say (ICD 203, and no claim to know sincerity), as patterns over sentences.
 *
 * <p>The words of likelihood are those of one row of the scale: remote, highly improbable, improbable, roughly even odds,
 * probable, highly probable, nearly certain. The other row and words that would pass for likelihood are faults. Not meant are
 * "may" and "could", which say that something is not excluded and no more; "Maybe" at the start of a sentence, which begins the
 * advice that follows a problem; and the grades that a bundle gives, quoted as such ("given as possible", "3, possibly true").
 */
public final class Discipline {
    private static final Pattern END = Pattern.compile("(?<=[.!?][\"')\\]]{0,2})\\s+");

    private static final Pattern GRADES =
            words("[1-6], (probably true|possibly true|doubtful|improbable)|certainty:? (probable|possible)"
                    + "|(given as|said to be|calls) (probable|possible)|doubtful information|graded doubtful");
    private static final Pattern FILES = Pattern.compile("[\\w./-]+\\.(drl|yaml)\\b");
    private static final Pattern DISCLAIMED = words("silent on motive|does not say what anybody knew or meant");
    private static final Pattern ROW =
            words("remote|(highly )?(im)?probabl[ey]|roughly even odds|nearly certain|probability|likelihood");
    private static final Pattern OTHERS = words(
            "(very )?(un)?likely|(un)?likelihood|almost no chance|almost certain(ly)?|chances?|odds|(im)?possibl[ey]"
                    + "|possibilit(y|ies)|perhaps|maybe|presumabl[ey]|conceivabl[ey]|(im)?plausibl[ey]|doubtless|doubtful"
                    + "|undoubtedly|surely|certainly|definitely|might|apparently|seemingly|in all probability");
    private static final Pattern CONFIDENCE = words("confiden(ce|t|tly)");

    private static final Map<String, Pattern> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put("calls somebody a liar", words("lies?|lied|lying|liars?"));
        NEVER.put(
                "claims to know what somebody wanted",
                words(
                        "wants?|wanted|wanting|intends?|intended|intending|deceiv\\w*|decept\\w*|(bad|good) faith|on purpose"
                                + "|deliberate(ly)?|(in)?sincer\\w*|(dis)?honest\\w*|hypocri\\w*|pretend\\w*|motives?|secretly"
                                + "|knowingly|knew|hop(es?|ed|ing)|tricks?|tricked"));
    }

    private Discipline() {}

    private static Pattern words(String any) {
        return Pattern.compile("\\b(" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Each sentence that breaks a rule, with the rule; what others say is not looked at. */
    public static List<String> faults(String text, Collection<String> others) {
        var own = FILES.matcher(without(plain(text), others)).replaceAll("");
        var faults = new ArrayList<String>();
        for (var sentence : END.split(own)) {
            look(sentence, faults);
        }
        return faults;
    }

    /** Each sentence of a text that is all belie's own. */
    public static List<String> faults(String text) {
        return faults(text, List.of());
    }

    private static void look(String sentence, List<String> faults) {
        var advised = sentence.replaceFirst("^Maybe\\b", "");
        var ungraded = GRADES.matcher(advised).replaceAll("");
        if (CONFIDENCE.matcher(ungraded).find()
                && (ROW.matcher(ungraded).find() || OTHERS.matcher(ungraded).find())) {
            faults.add("mixes confidence and likelihood: " + sentence);
        }
        var other = OTHERS.matcher(ROW.matcher(ungraded).replaceAll(""));
        if (other.find()) {
            faults.add("likelihood in another word than the scale's, \"" + other.group() + "\": " + sentence);
        }
        NEVER.forEach((what, pattern) -> {
            var found = pattern.matcher(DISCLAIMED.matcher(sentence).replaceAll(""));
            if (found.find()) {
                faults.add(what + ", \"" + found.group() + "\": " + sentence);
            }
        });
    }

    /** On one line, without what a format escapes with. */
    static String plain(String text) {
        return text.replace("\\", "")
                .replace("\"\"", "\"")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    private static String without(String text, Collection<String> others) {
        var left = text;
        var longest = others.stream()
                .map(Discipline::plain)
                .map(String::strip)
                .filter(o -> !o.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(o -> o))
                .toList();
        for (var other : longest) {
            left = left.replace(other, "…");
        }
        return left;
    }
}
