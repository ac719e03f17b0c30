package org.belie.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.belie.json.JsonReport;
import org.belie.json.JsonStream;
import org.belie.json.Report;
import org.belie.report.TextReport;

/**
 * A format in which bundles are told one by one.
 *
 * @param apart writes what can be written of a bundle apart from all others, in any thread
 * @param following writes a bundle after those before
 * @param unread is told of a bundle that cannot be used
 * @param ending what stands at the end
 */
record StreamFormat(
        Function<Report.Entry, String> apart,
        Function<CheckedBundle, String> following,
        Runnable unread,
        Supplier<String> ending) {
    static StreamFormat text(TextReport text) {
        var unread = new int[1];
        return new StreamFormat(e -> "", b -> text.bundle(b.entry()), () -> unread[0]++, () -> text.end(unread[0]));
    }

    static StreamFormat json(JsonStream stream) {
        return new StreamFormat(JsonReport::element, b -> stream.next(b.text()), () -> {}, stream::end);
    }

    static StreamFormat ndjson() {
        return new StreamFormat(JsonReport::line, CheckedBundle::text, () -> {}, () -> "");
    }
}
