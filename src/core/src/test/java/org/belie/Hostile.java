package org.belie;

import java.util.List;
import java.util.Map;
import org.belie.json.Json;

/** A bundle from a stranger who means harm to whoever looks at a report of it: its text is in every field that takes text. */
public final class Hostile {
    private static final String CONTROL = "\u0000\u0007\u001b[31m\u0085";
    private static final String ORDER = "\u202egnp.exe\u2066\u200b\u2028\ufeff";
    private static final String MARKUP =
            "<script>alert(1)</script><img src=x onerror=y>]]>--></system-out><!-- \"'&amp;&lt;</details>";
    private static final String MARKDOWN =
            "[x](http://evil.example) ![y](//z) `c` **b** _i_ | cell | ~~s~~ $m$ @everyone #12 user/repo#3 GH-4"
                    + " https://evil.example www.evil.example mailto:a@b.example {0} {{1}}";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"click\")";
    private static final String HALF = "\ud800 \uffff";

    /** All of it in a row. */
    public static final String TEXT = FORMULA + MARKUP + MARKDOWN + ORDER + CONTROL + HALF + "\r\n- item\n\t# head";

    public static final String BUNDLE = bundle();

    private Hostile() {}

    private static String bundle() {
        var source = Map.of("name", TEXT, "kind", "person", "affiliation", "A", "reliability", "C");
        var other = Map.of("name", "@" + TEXT, "kind", "media", "reliability", "B");
        var document = Map.of("title", TEXT, "publisher", TEXT, "url", "javascript:alert(1)//" + TEXT);
        var pledge = Map.of(
                "id",
                "a@b.c:d/e",
                "kind",
                "intent",
                "by",
                "bad",
                "said",
                "2024-01-01",
                "actor",
                "A",
                "action",
                "withdraw",
                "object",
                "troops",
                "quote",
                TEXT,
                "note",
                TEXT,
                "in",
                "doc");
        var more = Map.of(
                "id",
                "_m_",
                "kind",
                "observation",
                "by",
                "o@ther",
                "said",
                "2024-01-03",
                "actor",
                "A",
                "action",
                "reinforce",
                "object",
                "troops",
                "quote",
                TEXT,
                "in",
                "doc",
                "via",
                TEXT);
        var bundle = Map.of(
                "belie", 1,
                "id", "evil@bundle",
                "title", TEXT,
                "sources", Map.of("bad", source, "o@ther", other),
                "documents", Map.of("doc", document),
                "actors", Map.of("A", Map.of("name", TEXT)),
                "statements", List.of(pledge, more));
        return ascii(Json.pretty(bundle));
    }

    /** Every character that YAML would not take as it is, by its number. */
    private static String ascii(String json) {
        var text = new StringBuilder();
        json.chars().forEach(c -> text.append(c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return text.toString();
    }
}
