package org.belie.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.belie.rules.RuleCard;

/** An index page a pack, in Markdown: every rule with what it says and what could make it wrong. */
public final class RulePages {
    private static final String HEAD = """
            # %s

            <!-- Written by `belie rules docs` from the rules themselves: change those, not this page. -->

            | rule | name | force | says | doubt |
            |---|---|---|---|---|
            """;

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]|~$@#]");

    private RulePages() {}

    /** The pages by pack. */
    public static SortedMap<String, String> of(Collection<RuleCard> all) {
        var packs = all.stream().collect(Collectors.groupingBy(RuleCard::pack, TreeMap::new, Collectors.toList()));
        var pages = new TreeMap<String, String>();
        packs.forEach((pack, cards) -> pages.put(pack, page(pack, cards)));
        return pages;
    }

    private static String page(String pack, List<RuleCard> cards) {
        return HEAD.formatted(cell(pack)) + cards.stream().map(RulePages::row).collect(Collectors.joining());
    }

    private static String row(RuleCard card) {
        var file = card.path().substring(card.path().lastIndexOf('/') + 1);
        var draft = "draft".equals(card.status()) ? " (draft)" : "";
        return "| [" + cell(card.id()) + "](" + link(file) + ")" + draft + " | " + cell(card.name()) + " | "
                + cell(card.force()) + " | " + cell(card.says()) + unless(card) + " | " + cell(card.doubt()) + " |\n";
    }

    private static String unless(RuleCard card) {
        return card.unless() == null ? "" : " Unless: " + cell(card.unless());
    }

    /** What would end a cell, begin a tag or a link, or be read as Markdown otherwise stands for itself. */
    private static String cell(String text) {
        return text == null
                ? ""
                : MARKS.matcher(Plain.text(text))
                        .replaceAll("\\\\$0")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
    }

    /** A name of a file as part of a link: whatever is no plain letter is written as its bytes. */
    private static String link(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
