package org.belie.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON is the format that keeps everything: whatever CSV says of a statement or a finding, it says too. */
class JsonKeepsAllTest {
    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void whatCsvHasIsInJson(Path folder) {
        var matter = Shop.matter(folder);
        var entry = Report.Entry.of(matter, Shop.JUDGE.judge(matter.bundle()), List.of());
        var json = JsonReport.json(new Report("0", List.of(entry)));
        assertEquals(Set.of(), missing(entry, json));
    }

    @Test
    void whatJsonHasNotIsFound() {
        var matter = Shop.matter(Path.of("facts/nato-2022-02-16"));
        var entry = Report.Entry.of(matter, Shop.JUDGE.judge(matter.bundle()), List.of());
        assertTrue(missing(entry, "").contains("partial troop withdrawals"));
    }

    private static Set<String> missing(Report.Entry entry, String json) {
        var words = new TreeSet<String>();
        for (var verdict : entry.judged().verdicts()) {
            words.add(verdict.headline());
            words.add(verdict.rule());
            Stream.of(verdict.against(), verdict.pro(), verdict.discounted(), verdict.context())
                    .flatMap(List::stream)
                    .forEach(item -> {
                        words.addAll(List.of(item.title(), item.says(), item.rule()));
                        var statements = Stream.concat(item.statements().stream(), Stream.of(verdict.claim()));
                        statements.forEach(s -> {
                            words.add(
                                    s.attribution().quote() == null
                                            ? s.id()
                                            : s.attribution().quote());
                            words.add(s.by().isEmpty() ? s.id() : s.said().toString());
                            s.by().stream().map(Source::name).forEach(words::add);
                            var document = s.attribution().in();
                            if (document != null) {
                                Stream.of(document.title(), document.url())
                                        .filter(text -> text != null)
                                        .forEach(words::add);
                            }
                        });
                    });
        }
        words.removeIf(word -> json.contains(word.replace("\"", "\\\"")));
        return words;
    }
}
