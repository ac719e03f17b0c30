package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/** One rule of a parsed file, with the places that the parser leaves out: its name, its metadata, its consequence. */
final class RuleReader {
    private static final Pattern META = Pattern.compile("@(\\w+)\\s*\\(");

    private final String text;
    private final Layout layout;
    private final Consumer<Unread> unread;

    RuleReader(String text, Layout layout, Consumer<Unread> unread) {
        this.text = text;
        this.layout = layout;
        this.unread = unread;
    }

    RuleTree rule(String pack, RuleDescr rule) {
        var start = rule.getStartCharacter();
        var then = then(rule);
        return new RuleTree(
                rule.getName(),
                pack,
                meta(rule, start, header(rule, then)),
                rule.getAttributes().keySet().stream().sorted().toList(),
                new ConditionReader(text, layout, unread).all(rule.getLhs()),
                statements(then),
                name(start),
                then);
    }

    private Place name(int start) {
        var from = start + "rule".length();
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        var to = from + 1;
        var quoted = from < text.length() && text.charAt(from) == '"';
        while (to < text.length() && (quoted ? text.charAt(to - 1) != '"' || to == from + 1 : word(text.charAt(to)))) {
            to++;
        }
        return layout.place(from, to);
    }

    private static boolean word(char next) {
        return !Character.isWhitespace(next);
    }

    private static int header(RuleDescr rule, Place then) {
        var conditions = rule.getLhs().getStartCharacter();
        return conditions < 0 ? then.from() : conditions;
    }

    private List<Meta> meta(RuleDescr rule, int from, int to) {
        var found = new ArrayList<Meta>();
        var matcher = META.matcher(text).region(from, Math.max(from, to));
        while (matcher.find()) {
            var annotation = rule.getAnnotation(matcher.group(1));
            if (annotation != null) {
                var value = annotation.getSingleValueStripped();
                found.add(new Meta(
                        matcher.group(1),
                        value == null ? null : String.valueOf(value),
                        layout.place(matcher.start(), matcher.end(1)),
                        value(matcher.end())));
            }
        }
        return found;
    }

    private Place value(int after) {
        var from = after;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (from < text.length() && text.charAt(from) == '"') {
            from++;
        }
        var to = from;
        while (to < text.length() && text.charAt(to) != '"' && text.charAt(to) != '\n') {
            to++;
        }
        return layout.place(from, to);
    }

    private Place then(RuleDescr rule) {
        var consequence = String.valueOf(rule.getConsequence());
        var line = Math.max(layout.start(rule.getConsequenceLine()), rule.getStartCharacter());
        var word = text.indexOf("then", line);
        var from = text.indexOf(consequence, Math.max(0, word));
        return word < 0 || from < 0
                ? layout.place(rule.getEndCharacter(), rule.getEndCharacter())
                : layout.place(from, from + consequence.length());
    }

    private List<Expression> statements(Place then) {
        try {
            return ExpressionParser.statements(text, layout, then.from(), then.to());
        } catch (Unread e) {
            unread.accept(e);
            return List.of();
        }
    }
}
