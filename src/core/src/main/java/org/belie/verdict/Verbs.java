package org.belie.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.belie.message.Messages;

/** Forms of verbs: the irregular ones from the messages, the others by rule. */
final class Verbs {
    private static final Map<String, String[]> IRREGULAR = irregular();
    private static final Set<String> DOUBLED =
            Set.of(Messages.of("verbs.doubled").split(" "));
    private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiou][bdgklmnprtvz]");

    private Verbs() {}

    private static Map<String, String[]> irregular() {
        var forms = new HashMap<String, String[]>();
        for (var entry : Messages.of("verbs.irregular").split(" ")) {
            var three = entry.split("/");
            forms.put(three[0], new String[] {three[1], three[three.length - 1]});
        }
        return forms;
    }

    /** "withdraw" to "withdrew"; to be is asked for its number. */
    static String past(String verb, boolean plural) {
        return verb.equals("be") ? Messages.of(plural ? "verbs.were" : "verbs.was") : form(verb, 0);
    }

    /** "withdraw" to "withdrawn". */
    static String participle(String verb) {
        return form(verb, 1);
    }

    private static String form(String verb, int which) {
        var known = IRREGULAR.get(verb);
        return known != null ? known[which] : regular(verb);
    }

    private static String regular(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.matches(".*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return DOUBLED.contains(verb) || SHORT.matcher(verb).matches()
                ? verb + verb.charAt(verb.length() - 1) + "ed"
                : verb + "ed";
    }
}
