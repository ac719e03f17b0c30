package org.belie.rules.tree;

import java.util.List;
import org.belie.problem.Code;
import org.belie.problem.Mark;
import org.belie.problem.Problem;
import org.belie.problem.Severity;
import org.belie.problem.SourceText;

/**
 * A rule file as it is written: parsed, and nothing compiled.
 *
 * @param path below the rules folder
 * @param pack the DRL package, whole
 * @param text all of it
 * @param about the comment above the rule, on one line, or null
 * @param outside what stands beside rules and may not: functions, globals, declared types; by its word in DRL
 * @param unread pieces that belie's language does not have
 */
public record RuleFile(
        String path,
        SourceText source,
        String text,
        String pack,
        List<Foreign> imports,
        List<Foreign> outside,
        String about,
        List<RuleTree> rules,
        List<Problem> unread) {
    public RuleFile {
        imports = List.copyOf(imports);
        outside = List.copyOf(outside);
        rules = List.copyOf(rules);
        unread = List.copyOf(unread);
    }

    /** A piece of the file beside its rules: {@code org.belie.model.*}, {@code function}. */
    public record Foreign(String what, Place at) {}

    /** The file as it is shown to the user. */
    public String file() {
        return source.file();
    }

    /** What is written at a place. */
    public String text(Place at) {
        return text.substring(at.from(), at.to());
    }

    /** A stretch of the file, as offsets from its start. */
    public Place place(int from, int to) {
        return new Layout(text).place(from, to);
    }

    /** The first place of some words between two offsets; the first offset alone when they are not there. */
    public Place find(String words, int from, int to) {
        var at = text.indexOf(words, from);
        return at < 0 || at > to ? place(from, from) : place(at, at + words.length());
    }

    /** A problem at a place of this file. */
    public Problem problem(Place at, Code code, String what, String maybe, Severity severity) {
        return new Mark(source, at.line(), at.column()).problem(code, what, maybe, severity);
    }
}
