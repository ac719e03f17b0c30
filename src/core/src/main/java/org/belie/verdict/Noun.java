package org.belie.verdict;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Term;

/**
 * A name as a sentence has it.
 *
 * @param text with its article
 */
record Noun(String text, boolean plural) {
    private static final Set<String> NAMES =
            Set.of(Messages.of("nouns.with.article").split(", "));
    private static final Set<String> BODIES = Set.of(Messages.of("nouns.bodies").split(" "));
    private static final Pattern MANY = Pattern.compile(Messages.of("nouns.plural"));
    private static final Pattern PLACED = Pattern.compile(Messages.of("nouns.placed"));
    private static final Pattern ON = Pattern.compile(Messages.of("nouns.on"));
    private static final Pattern LINKED = Pattern.compile(Messages.of("nouns.linked"));
    private static final Pattern JOINED = Pattern.compile("(?<=[a-z])-(?=[a-z])");
    private static final Pattern AMOUNTS = Pattern.compile(Messages.of("nouns.amounts"));
    private static final String ARTICLE = Messages.of("nouns.article");

    /** The names of all that a scope holds; null of one that names nobody. */
    static Noun of(Scope scope) {
        var terms = scope.terms();
        return terms.isEmpty()
                ? null
                : new Noun(
                        listed(terms.stream().map(Noun::named).toList()),
                        terms.size() > 1 || many(terms.get(0).name()));
    }

    /** Who said something. */
    static String of(List<Source> sources) {
        return listed(sources.stream().map(Source::name).map(Noun::named).collect(Collectors.toList()));
    }

    /** A name, and the article where it takes one: "the United States". */
    static String named(String name) {
        return NAMES.contains(name) || body(name) ? ARTICLE + " " + name : name;
    }

    /** A term that nobody declared has its id for a name, of which hyphens are no part. */
    private static String named(Term term) {
        return named(term.name().equals(term.id()) ? JOINED.matcher(term.id()).replaceAll(" ") : term.name());
    }

    private static boolean body(String name) {
        return BODIES.contains(head(name))
                && name.indexOf(' ') > 0
                && Character.isUpperCase(name.charAt(0))
                && !name.contains("'");
    }

    private static boolean many(String name) {
        return MANY.matcher(head(name)).matches();
    }

    /** The word that says what it is: the last one before "of" or "in". */
    private static String head(String name) {
        var linked = LINKED.matcher(name);
        var own = linked.matches() ? linked.group(1) : name;
        return own.substring(own.lastIndexOf(' ') + 1).replaceAll(",$", "");
    }

    /** "A, B and C". */
    static String listed(List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        var last = names.size() - 1;
        var first = String.join(", ", names.subList(0, last));
        return last == 0 ? names.get(0) : Messages.of("list.and", first, names.get(last));
    }

    /** What of another's it is: "Eritrea's soldiers". */
    Noun of(Noun owner) {
        if (owner == null) {
            return this;
        }
        var said = text.startsWith(ARTICLE + " ") || owner.text.contains(" ")
                ? Messages.of("nouns.of", text, owner.text)
                : Messages.of(owner.text.endsWith("s") ? "nouns.owned.s" : "nouns.owned", owner.text, text);
        return new Noun(said, plural);
    }

    /** How much of it there is: "the number of soldiers"; a figure that has a name is its own. */
    Noun level() {
        return plural && !AMOUNTS.matcher(text).matches() ? new Noun(Messages.of("nouns.number", text), false) : this;
    }

    /** A place with the word that leads to it. */
    String placed() {
        return PLACED.matcher(text).lookingAt()
                ? text
                : Messages.of(ON.matcher(text).matches() ? "nouns.placed.on" : "nouns.placed.in", text);
    }

    /** Whether it leads to itself: "near the border". */
    boolean leads() {
        return PLACED.matcher(text).lookingAt();
    }
}
