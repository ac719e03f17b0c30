package org.belie.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.belie.model.Statement;
import org.belie.problem.Mark;
import org.belie.problem.Problems;

/** Looks up quotes in the files of their documents, whatever the line breaks and the style of quotation marks. */
final class Quotes {
    private static final Pattern ELLIPSIS =
            Pattern.compile("\\s*(\\[\\.\\.\\.]|\\[…]|\\(\\.\\.\\.\\)|\\.\\.\\.|…)\\s*");

    /** How many characters are looked through for one bundle; it takes about a second. */
    private static final long MOST = 1_000_000_000;

    private final DocumentTexts documents;
    private long left = MOST;
    private final Map<String, String> read = new HashMap<>();

    Quotes(DocumentTexts documents) {
        this.documents = documents;
    }

    /** Whether a document's file stays inside the folder of its bundle. */
    static boolean inside(String file) {
        return !file.startsWith("/")
                && !file.contains("\\")
                && !file.contains(":")
                && file.chars().noneMatch(Character::isISOControl)
                && !List.of(file.split("/")).contains("..");
    }

    void check(List<Statement> statements, Map<String, Mark> places, Problems problems) {
        for (var statement : statements) {
            var said = statement.attribution();
            var file =
                    said.quote() == null || said.in() == null ? null : said.in().file();
            var text = file == null ? null : read.computeIfAbsent(file, this::text);
            left -= text == null ? 0 : text.length();
            if (left < 0) {
                problems.warn(
                        places.get(said.id()),
                        BundleCode.NOT_QUOTED,
                        "quotes from `" + said.id() + "` on were not looked up: there is too much text",
                        "cut the files of the documents to what is quoted");
                return;
            }
            if (text != null && !contains(text, said.quote())) {
                problems.warn(
                        places.get(said.id()),
                        BundleCode.NOT_QUOTED,
                        "the quote of `" + said.id() + "` is not in " + file,
                        "copy it word for word, with ... where words are left out");
            }
        }
    }

    private String text(String file) {
        var text = documents.text(file);
        return text == null ? null : flat(text);
    }

    private static boolean contains(String text, String quote) {
        var from = 0;
        for (var part : ELLIPSIS.split(flat(quote))) {
            var at = Search.indexOf(text, part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[\u2018\u2019\u201a\u201b`]", "'")
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .strip();
    }
}
