package org.belie.desk;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.bundle.Matter;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.problem.Problem;
import org.belie.review.Subject;
import org.belie.setup.Setup;
import org.belie.verdict.Judgement;

/**
 * A bundle as it was judged last.
 *
 * @param key by which pages name it: no path comes from a request
 * @param path of its file
 * @param stamp of the file when it was read
 * @param matter null when it cannot be used; likewise {@code entry}
 */
record Filed(
        String key,
        Path path,
        String name,
        String stamp,
        Setup setup,
        Matter matter,
        Report.Entry entry,
        List<Problem> problems,
        Map<String, Subject> subjects) {

    static Filed unusable(String key, Path path, String name, String stamp, Setup setup, List<Problem> problems) {
        return new Filed(key, path, name, stamp, setup, null, null, problems, Map.of());
    }

    static Filed judged(
            String key,
            Path path,
            String name,
            String stamp,
            Setup setup,
            Matter matter,
            Report.Entry entry,
            List<Problem> problems) {
        var subjects = new LinkedHashMap<String, Subject>();
        entry.judged().verdicts().forEach(v -> subjects.put(v.claim().id(), Subjects.of(setup, entry, v)));
        return new Filed(key, path, name, stamp, setup, matter, entry, problems, subjects);
    }

    boolean usable() {
        return entry != null;
    }

    List<Judgement> verdicts() {
        return usable() ? entry.judged().verdicts() : List.of();
    }

    /** The verdict on a claim, or null. */
    Judgement verdict(String claim) {
        return verdicts().stream()
                .filter(v -> v.claim().id().equals(claim))
                .findFirst()
                .orElse(null);
    }

    String title() {
        return usable() && matter.title() != null ? matter.title() : name;
    }

    String id() {
        return usable() ? matter.id() : name;
    }

    String asOf() {
        return usable() ? JsonReport.day(entry.judged().bundle().asOf()) : "";
    }
}
