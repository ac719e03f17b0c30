package org.belie.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON text of lists, maps and strings, in the order they are given, with line feeds on every machine. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    static String pretty(Object value) {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return write(value, printer) + "\n";
    }

    static String line(Object value) {
        return write(value, null) + "\n";
    }

    private static String write(Object value, DefaultPrettyPrinter printer) {
        try {
            return printer == null
                    ? MAPPER.writeValueAsString(value)
                    : MAPPER.writer(printer).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain data can be written as JSON", e);
        }
    }
}
