package org.belie.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Verdicts as web pages that need nothing but themselves: on one page, or an index beside a page for each bundle. */
public final class HtmlReport {
    private static final String INDEX = "index.html";

    private HtmlReport() {}

    /** All bundles on one page. */
    public static String page(Library library, List<Dossier> dossiers) {
        var only = dossiers.size() == 1;
        var chapters = IntStream.range(0, dossiers.size())
                .mapToObj(i -> new Chapter(dossiers.get(i), library, only ? "" : "m" + (i + 1) + "-"))
                .toList();
        var index = only
                ? List.<IndexRow>of()
                : chapters.stream().map(c -> IndexRow.of(c, "#" + c.anchor())).toList();
        return Templates.page(new Page(library, chapters, index, null));
    }

    /** An index and a page for each bundle, by the names of their files. */
    public static Map<String, String> folder(Library library, List<Dossier> dossiers) {
        var chapters = dossiers.stream().map(d -> new Chapter(d, library, "")).toList();
        var names = names(chapters);
        var index = IntStream.range(0, names.size())
                .mapToObj(i -> IndexRow.of(chapters.get(i), names.get(i)))
                .toList();
        var files = new LinkedHashMap<String, String>();
        files.put(INDEX, Templates.page(new Page(library, List.of(), index, null)));
        for (var i = 0; i < names.size(); i++) {
            files.put(names.get(i), Templates.page(new Page(library, List.of(chapters.get(i)), List.of(), INDEX)));
        }
        return files;
    }

    private static List<String> names(List<Chapter> chapters) {
        var taken = new TreeSet<>(Set.of(INDEX));
        return chapters.stream()
                .map(c -> name(Anchor.of(c.bundle().id()), taken))
                .toList();
    }

    /** Some file systems take two names for one that differ only in their case. */
    private static String name(String id, Set<String> taken) {
        var name = id + ".html";
        for (var n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = id + "." + n + ".html";
        }
        return name;
    }
}
