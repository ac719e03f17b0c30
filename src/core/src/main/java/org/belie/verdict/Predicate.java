package org.belie.verdict;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belie.message.Messages;
import org.belie.model.Wording;

/**
 * What is said of somebody: a verb in its plain form, and what follows it.
 *
 * @param verb the plain form
 * @param rest all that follows, with the space before it; may be empty
 * @param past the whole in the past where the vocabulary says it, or null
 */
record Predicate(String verb, String rest, String past) {
    private static final Pattern HOLE = Pattern.compile("\\s*\\{([^{}]*)}");
    private static final Pattern WORDS = Pattern.compile("(?<!\\b(?:de|re))-");
    private static final Pattern DOING = Pattern.compile(Messages.of("clause.doing"));
    private static final Set<String> PARTICLES =
            Set.of(Messages.of("clause.particles").split(" "));
    private static final Set<String> LINKS = Set.of(Messages.of("clause.links").split(" "));
    private static final Set<String> MASS = Set.of(Messages.of("clause.mass").split(" "));
    private static final Pattern VOWEL = Pattern.compile("[aeiou].*");

    /**
     * The predicate of an action.
     *
     * @param wording how the vocabulary says it, or null where its id does
     * @param slots the names of {@code object}, {@code target} and {@code place}, those that are stated
     */
    static Predicate of(String action, Wording wording, Map<String, Noun> slots) {
        var template = wording == null ? plain(action, slots) : wording.will();
        var said = completed(template, slots);
        var past = wording == null || wording.did() == null ? null : completed(wording.did(), slots);
        var space = said.indexOf(' ');
        return space < 0
                ? new Predicate(said, "", past)
                : new Predicate(said.substring(0, space), said.substring(space), past);
    }

    /** Whether the vocabulary or the id has its object behind the verb, so that it can be said of the object. */
    static boolean turns(String action, Wording wording, Map<String, Noun> slots) {
        var template = wording == null ? plain(action, slots) : wording.will();
        return wording != null && wording.did() != null ? false : template.matches("(?!be )[\\w-]+ \\{object}.*");
    }

    /** The same said of the object: "be withdrawn". */
    Predicate turned() {
        return new Predicate("be", " " + Verbs.participle(verb) + rest, null);
    }

    /** In the plain form. */
    String base() {
        return verb + rest;
    }

    /** In the past. */
    String past(boolean plural) {
        return past != null ? past : Verbs.past(verb, plural) + rest;
    }

    boolean isBe() {
        return verb.equals("be");
    }

    private static String plain(String action, Map<String, Noun> slots) {
        var words = Arrays.asList(WORDS.split(action));
        var particles = 1;
        while (particles < words.size() && PARTICLES.contains(words.get(particles))) {
            particles++;
        }
        var verb = String.join(" ", words.subList(0, particles));
        return words.size() == particles
                ? verb + " {object}"
                : tailed(verb, words.subList(particles, words.size()), slots.containsKey("object"));
    }

    private static String tailed(String verb, List<String> tail, boolean object) {
        var noun = String.join(" ", tail);
        if (LINKS.contains(tail.get(0))) {
            return verb + " " + noun + " {object}";
        }
        if (!object) {
            return verb + " " + single(noun, tail.get(tail.size() - 1));
        }
        return tail.size() > 1 || DOING.matcher(noun).matches()
                ? verb + " the " + noun + " {of object}"
                : verb + " {object}";
    }

    private static String single(String noun, String last) {
        if (last.endsWith("s") || MASS.contains(last) || PARTICLES.contains(last) || LINKS.contains(last)) {
            return noun;
        }
        return Messages.of(VOWEL.matcher(noun).matches() ? "clause.article.vowel" : "clause.article", noun);
    }

    private static String completed(String template, Map<String, Noun> slots) {
        var said = new HashSet<String>();
        var filled = new StringBuilder();
        var holes = HOLE.matcher(template);
        while (holes.find()) {
            holes.appendReplacement(filled, Matcher.quoteReplacement(hole(holes.group(1), slots, said)));
        }
        holes.appendTail(filled);
        return filled + left(template, slots, said);
    }

    private static String hole(String words, Map<String, Noun> slots, Set<String> said) {
        var either = words.split("\\|", 2);
        var slot = either[0].substring(Math.max(either[0].lastIndexOf(' '), either[0].lastIndexOf('-')) + 1);
        said.add(slot);
        if (either[0].startsWith("-")) {
            return "";
        }
        var noun = slots.get(slot);
        if (noun == null) {
            return either.length == 1 ? "" : " " + either[1];
        }
        var before = either[0].substring(0, either[0].length() - slot.length());
        return " " + (before.equals("in ") ? noun.placed() : before + noun.text());
    }

    /** What the words have no place for. */
    private static String left(String template, Map<String, Noun> slots, Set<String> said) {
        var left = new StringBuilder();
        for (var slot : List.of("object", "target")) {
            var noun = slots.get(slot);
            if (noun != null && said.add(slot)) {
                left.append(' ').append(to(template, slot, slots, noun));
            }
        }
        var place = slots.get("place");
        return place == null || said.contains("place") ? left.toString() : left + " " + place.placed();
    }

    private static String to(String template, String slot, Map<String, Noun> slots, Noun noun) {
        if (slot.equals("target") && slots.containsKey("object")) {
            return Messages.of("clause.against", noun.text());
        }
        return template.matches("[\\w-]+( \\{object})?") ? noun.text() : Messages.of("clause.of", noun.text());
    }
}
