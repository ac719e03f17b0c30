package org.belie.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of verdicts and evidence that a spreadsheet reads as text. */
class CsvReportTest {
    /** Reads RFC 4180, and nothing looser. */
    static List<List<String>> rows(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        for (var at = 0; at < csv.length(); ) {
            assertEquals('"', csv.charAt(at), "every field is quoted");
            var field = new StringBuilder();
            for (at++; csv.charAt(at) != '"' || csv.startsWith("\"\"", at); at++) {
                at += csv.charAt(at) == '"' ? 1 : 0;
                field.append(csv.charAt(at));
            }
            row.add(field.toString());
            at++;
            if (csv.startsWith("\r\n", at)) {
                rows.add(row);
                row = new ArrayList<>();
                at += 2;
            } else {
                assertEquals(',', csv.charAt(at++));
            }
        }
        return rows;
    }

    @Test
    void aVerdictHasARowAndItsEvidenceFollows() {
        var rows = rows(CsvReport.csv(Reports.of(Path.of("facts", "nato-2022-02-16"))));
        assertTrue(rows.stream().allMatch(r -> r.size() == rows.get(0).size()));
        assertEquals(2, rows.stream().filter(r -> r.get(0).equals("verdict")).count());
        var more = rows.stream()
                .filter(r -> r.get(9).equals("POS-001"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("evidence", "nato-2022-02-16", "2022-02-16", "pledge", "contradicted", "moderate", "against"),
                more.subList(0, 7));
        assertEquals(List.of("strong", "moderate", "more", "Jens Stoltenberg"), more.subList(11, 15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"=1+1|'=1+1", "+1|'+1", "-1|'-1", "@x|'@x", "` \t=1`|'=1", "＝1|'＝1", "a=1|a=1", "'x|'x", "2|2"})
    void whatWouldStartAFormulaIsText(String text, String safe) {
        assertEquals(List.of(List.of(safe)), rows(CsvText.line(List.of(text))));
    }
}
