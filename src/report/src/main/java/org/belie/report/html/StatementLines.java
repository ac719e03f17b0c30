package org.belie.report.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belie.model.Statement;
import org.belie.problem.SourceText;

/** Finds the lines of a bundle's file that a statement stands on: from its first to where another thing begins. */
public final class StatementLines {
    private static final int MOST = 60;

    /** A longer line is a file that a program wrote on one line. */
    private static final int WIDEST = 2_000;

    private final SourceText text;

    public StatementLines(SourceText text) {
        this.text = text;
    }

    /** By the id of the statement; none for one whose lines are too long to be read. */
    public Map<String, String> of(List<Statement> statements) {
        var starts = new TreeSet<Integer>();
        statements.forEach(s -> starts.add(s.attribution().line()));
        var lines = new TreeMap<String, String>();
        for (var statement : statements) {
            var from = statement.attribution().line();
            var next = starts.higher(from);
            var found = lines(from, next == null ? Integer.MAX_VALUE : next);
            if (found.stream().allMatch(line -> line.length() <= WIDEST)) {
                lines.put(statement.id(), String.join("\n", found));
            }
        }
        return lines;
    }

    private List<String> lines(int from, int next) {
        var indent = indent(text.line(from));
        var end = from + 1;
        var last = Math.min(Math.min(next, from + MOST), text.lines().size() + 1);
        while (end < last && (text.line(end).isBlank() || indent(text.line(end)) > indent)) {
            end++;
        }
        if (end < last && text.line(end).strip().startsWith("}")) {
            end++;
        }
        while (text.line(end - 1).isBlank() && end > from + 1) {
            end--;
        }
        return text.lines().subList(from - 1, end - 1).stream()
                .map(String::stripTrailing)
                .toList();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
