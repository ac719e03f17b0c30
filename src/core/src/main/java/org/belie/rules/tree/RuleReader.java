package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.RuleDescr;

/** One rule of a parsed file, with the places that the parser leaves out: its name, its metadata, its consequence. */
final class RuleReader {
    private final String text;
    private final Layout layout;
    private final Consumer<Unread> unread;
    private final List<Token> tokens;

    RuleReader(String text, Layout layout, Consumer<Unread> unread) {
        this.text = text;
        this.layout = layout;
        this.unread = unread;
        this.tokens = new RoughTokens(text, layout).tokens();
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

    /** What stands in a comment or in the value of another is none. */
    private List<Meta> meta(RuleDescr rule, int from, int to) {
        var found = new ArrayList<Meta>();
        var after = from;
        for (var i = 0; i + 2 < tokens.size() && tokens.get(i).to() <= to; i++) {
            var begins = tokens.get(i).is("@") && tokens.get(i + 2).is("(");
            var meta = begins && tokens.get(i).from() >= after ? meta(rule, i) : null;
            if (meta != null) {
                found.add(meta);
                after = meta.valueAt().to();
            }
        }
        return found;
    }

    private Meta meta(RuleDescr rule, int token) {
        var name = tokens.get(token + 1);
        var annotation = rule.getAnnotation(name.text());
        if (annotation == null) {
            return null;
        }
        var value = annotation.getSingleValueStripped();
        var at = layout.place(tokens.get(token).from(), name.to());
        var from = tokens.get(token + 2).to();
        var said = value == null ? null : value instanceof String words ? words : written(from);
        return new Meta(name.text(), said, at, value(from, said));
    }

    /** What is no text is not put into words of its own, which differ from run to run. */
    private String written(int from) {
        var place = value(from);
        return text.substring(place.from(), place.to()).strip();
    }

    private Place value(int after, String value) {
        var place = value(after);
        return value != null && text.startsWith(value, place.from())
                ? layout.place(place.from(), place.from() + value.length())
                : place;
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
