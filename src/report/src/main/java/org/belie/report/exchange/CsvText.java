package org.belie.report.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.report.Plain;

/**
 * Lines of CSV that a spreadsheet takes for text. What would start a formula gets a quotation mark in front, and every field is
 * quoted, so that no separator splits it.
 */
final class CsvText {
    /** Also the wide forms, which some spreadsheets take for the narrow ones. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    private CsvText() {}

    static String line(List<String> fields) {
        return fields.stream().map(CsvText::field).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Tabs and line ends, which start formulas too, are written out or gone before this looks at the first character. */
    private static String field(String text) {
        var plain = Plain.text(text);
        var safe = !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
