package org.belie.rules;

/**
 * What a rule says of itself: its metadata, as the author wrote it.
 *
 * @param id for machines, never reused: {@code POS-001}
 * @param name a headline
 * @param pack the folder, and the last part of the DRL package
 * @param path of its file below the rules folder
 * @param file as it is shown to the user
 * @param line of the rule, from 1
 * @param about the comment above the rule
 * @param force the word proposed by {@code @force}, or null
 * @param says the sentence, with holes
 * @param unless what each {@code not} looks for, in words, or null
 * @param doubt what could make it wrong
 * @param see a related rule's id, or null
 * @param source the norm behind it, or null
 */
public record RuleCard(
        String id,
        String name,
        String pack,
        String path,
        String file,
        int line,
        String about,
        String status,
        String force,
        String says,
        String unless,
        String doubt,
        String see,
        String source) {

    /** The same card of a file that is shown otherwise. */
    RuleCard in(String shown) {
        return new RuleCard(id, name, pack, path, shown, line, about, status, force, says, unless, doubt, see, source);
    }
}
