package org.belie.report.exchange;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.message.Messages;
import org.belie.model.Outcome;
import org.belie.problem.Problem;
import org.belie.report.Plain;
import org.belie.verdict.Judgement;

/** JUnit XML, for build servers: a suite a bundle, a case a claim, failed when its outcome is one that is to fail. */
public final class JunitReport {
    private final StringWriter out = new StringWriter();
    private final Set<Outcome> failing;
    private final XmlLines xml;

    private JunitReport(Set<Outcome> failing) throws XMLStreamException {
        this.failing = failing;
        this.xml = new XmlLines(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
    }

    /**
     * The whole report.
     *
     * @param failing the outcomes that fail a case
     * @param unusable what is wrong with bundles that could not be judged: each file is a case with an error
     */
    public static String junit(Report report, Set<Outcome> failing, List<Problem> unusable) {
        try {
            var junit = new JunitReport(failing);
            junit.suites(report, unusable);
            return junit.out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can be written as XML", e);
        }
    }

    private void suites(Report report, List<Problem> unusable) throws XMLStreamException {
        xml.open("testsuites", "name", "belie");
        for (var entry : report.bundles()) {
            suite(entry);
        }
        if (!unusable.isEmpty()) {
            unusable(unusable);
        }
        xml.close();
        xml.end();
    }

    private void suite(Report.Entry entry) throws XMLStreamException {
        var bundle = entry.judged().bundle();
        var verdicts = entry.judged().verdicts();
        var day = JsonReport.day(bundle.asOf());
        xml.open(
                "testsuite",
                "name",
                bundle.id(),
                "tests",
                String.valueOf(verdicts.size()),
                "failures",
                count(verdicts, failing),
                "errors",
                count(verdicts, Set.of(Outcome.UNDECIDED)),
                "timestamp",
                day + "T00:00:00",
                "time",
                "0");
        xml.open("properties");
        xml.leaf("property", "name", "asOf", "value", day);
        xml.leaf("property", "name", "file", "value", FileUri.of(bundle.file()));
        xml.leaf("property", "name", "fingerprint", "value", entry.fingerprint());
        xml.close();
        for (var verdict : verdicts) {
            testcase(bundle.id(), verdict);
        }
        xml.close();
    }

    private static String count(List<Judgement> verdicts, Set<Outcome> outcomes) {
        return String.valueOf(
                verdicts.stream().filter(v -> outcomes.contains(v.outcome())).count());
    }

    private void testcase(String bundle, Judgement verdict) throws XMLStreamException {
        var outcome = verdict.outcome();
        xml.open("testcase", "name", verdict.claim().id(), "classname", bundle, "status", outcome.label(), "time", "0");
        if (outcome == Outcome.UNDECIDED) {
            xml.leaf("error", "type", outcome.label(), "message", verdict.headline());
        } else if (failing.contains(outcome)) {
            xml.leaf("failure", "type", outcome.label(), "message", verdict.headline());
        }
        xml.text("system-out", lines(verdict));
        xml.close();
    }

    private static String lines(Judgement verdict) {
        var lines = new StringBuilder();
        line(lines, Wording.upshot(verdict));
        line(lines, verdict.headline());
        for (var side : Side.evidence(verdict)) {
            side.items()
                    .forEach(i -> line(
                            lines,
                            Messages.of("side." + side.word()) + ": " + Wording.rule(i) + ": " + i.says() + " ("
                                    + Wording.who(i.seen()) + ")"));
        }
        verdict.missing().forEach(m -> line(lines, Messages.of("changes.missing", m)));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String text) {
        lines.append('\n').append(Plain.text(text));
    }

    private void unusable(List<Problem> problems) throws XMLStreamException {
        var files = new TreeMap<String, StringBuilder>();
        problems.forEach(p -> line(
                files.computeIfAbsent(p.file(), f -> new StringBuilder()),
                p.line() + ":" + p.column() + ": " + p.what() + " [" + p.code() + "]"));
        var count = String.valueOf(files.size());
        xml.open("testsuite", "name", "unusable", "tests", count, "failures", "0", "errors", count, "time", "0");
        for (var file : files.entrySet()) {
            xml.open("testcase", "name", FileUri.of(file.getKey()), "classname", "unusable", "time", "0");
            xml.text("error", file.getValue().toString(), "type", "unusable", "message", Messages.of("junit.unusable"));
            xml.close();
        }
        xml.close();
    }
}
