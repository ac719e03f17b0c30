package org.belie.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.belie.problem.ListNode;
import org.belie.problem.MapNode;
import org.belie.problem.Mark;
import org.belie.problem.Node;
import org.belie.problem.ScalarNode;
import org.belie.problem.SourceText;

/**
 * Reads a JSON object in one pass, to the tree that the YAML parser makes of it. It gives up on
 * whatever is not plain, mistakes above all: the YAML parser then reads the text, and has the last word. {@code JsonTreeTest}
 * holds that the two never differ.
 */
final class JsonTree {
    private static final int DEEPEST = TreeBuilder.DEEPEST;

    /** The YAML parser takes no longer keys. */
    private static final int LONGEST_KEY = 1000;

    private static final Node NONE = null;

    private final SourceText source;
    private int line;
    private int lineStart;
    private final String text;
    private final Map<String, String> keys = new HashMap<>();
    private int at;
    private int depth;

    private JsonTree(SourceText source, int line, String text) {
        this.source = source;
        this.line = line;
        this.text = text;
    }

    /** The tree of a text, or null when the YAML parser has to look at it. */
    static Node read(SourceText source, int line, String text) {
        if (!text.startsWith("{")) {
            return NONE;
        }
        var tree = new JsonTree(source, line, text);
        var root = tree.value();
        tree.gap();
        return tree.at == text.length() ? root : NONE;
    }

    private Node value() {
        gap();
        return switch (peek()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> text();
            default -> word();
        };
    }

    private Node map() {
        var mark = mark(at++);
        var entries = new LinkedHashMap<String, MapNode.Entry>();
        if (++depth > DEEPEST) {
            return NONE;
        }
        if (closed('}')) {
            return new MapNode(entries, mark);
        }
        do {
            var key = key();
            var value = key == null ? NONE : value();
            if (value == NONE || entries.put(key.text(), new MapNode.Entry(key, value)) != null) {
                return NONE;
            }
            gap();
        } while (take(','));
        return closed('}') ? new MapNode(entries, mark) : NONE;
    }

    /** A key and its colon stand on one line. */
    private ScalarNode key() {
        gap();
        var start = at;
        var key = peek() == '"' ? text() : null;
        blanks();
        return key != null && take(':') && at - start <= LONGEST_KEY ? kept(key) : null;
    }

    /** A million statements have the same few keys. */
    private ScalarNode kept(ScalarNode key) {
        return new ScalarNode(keys.computeIfAbsent(key.text(), k -> k), key.plain(), key.mark());
    }

    private Node list() {
        var mark = mark(at++);
        var items = new ArrayList<Node>();
        if (++depth > DEEPEST) {
            return NONE;
        }
        if (closed(']')) {
            return new ListNode(items, mark);
        }
        do {
            var item = value();
            if (item == NONE) {
                return NONE;
            }
            items.add(item);
            gap();
        } while (take(','));
        return closed(']') ? new ListNode(items, mark) : NONE;
    }

    private boolean closed(char end) {
        gap();
        if (!take(end)) {
            return false;
        }
        depth--;
        return true;
    }

    private ScalarNode text() {
        var mark = mark(at++);
        var start = at;
        while (true) {
            var c = peek();
            if (c == '"') {
                return new ScalarNode(text.substring(start, at++), false, mark);
            }
            if (c == '\\') {
                return escaped(start, mark);
            }
            if (!plain(c)) {
                return null;
            }
            at++;
        }
    }

    private ScalarNode escaped(int start, Mark mark) {
        var read = new StringBuilder().append(text, start, at);
        for (var c = peek(); c != '"'; c = peek()) {
            at++;
            var said = c == '\\' ? escape() : c;
            if (said == 0 || c != '\\' && !plain(c)) {
                return null;
            }
            read.append(said);
        }
        at++;
        return new ScalarNode(read.toString(), false, mark);
    }

    /** The character that an escape stands for; 0 when it is none that is plain. */
    private char escape() {
        var c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> 0;
        };
    }

    private char hexadecimal() {
        var value = 0;
        for (var end = at + 4; at < end; at++) {
            var digit = Character.digit(peek(), 16);
            if (digit < 0 || peek() > 'f') {
                return 0;
            }
            value = value * 16 + digit;
        }
        return plain((char) value) ? (char) value : 0;
    }

    /** A number, {@code true}, {@code false}, {@code null} or another plain word, as it is written. */
    private Node word() {
        var mark = mark(at);
        var start = at;
        while (word(peek())) {
            at++;
        }
        var word = text.substring(start, at);
        var begins = word.startsWith("-") ? word.substring(1) : word;
        return begins.isEmpty() || begins.startsWith("-") || begins.startsWith(".") || begins.startsWith("+")
                ? NONE
                : new ScalarNode(word, true, mark);
    }

    private static boolean word(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'E';
    }

    /** Whether a character stands for itself in both languages, whatever is around it. */
    private static boolean plain(char c) {
        return c >= ' ' && c < 0x7f || c > 0xa0 && c < 0x2028 || c > 0x2029 && c < 0xd800 || c >= 0xe000 && c < 0xfeff;
    }

    /** Blanks and ends of lines, as they stand between any two things. */
    private void gap() {
        blanks();
        while (take('\n')) {
            line++;
            lineStart = at;
            blanks();
        }
    }

    private void blanks() {
        while (peek() == ' ') {
            at++;
        }
    }

    private boolean take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private Mark mark(int offset) {
        return new Mark(source, line, offset - lineStart + 1);
    }
}
