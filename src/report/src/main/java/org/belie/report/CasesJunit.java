package org.belie.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.belie.cases.CaseResult;
import org.belie.cases.mutation.RuleMutants;
import org.belie.cases.trial.Tested;
import org.belie.rules.RuleCard;

/** JUnit XML, as build servers read it: a suite a rule, a test a case, and one for each mutant that survives. */
public final class CasesJunit {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /**
     * One test.
     *
     * @param failure why it failed, or null
     * @param skipped why it was not run, or null
     * @param details for a person to read
     */
    private record Test(String name, String failure, String skipped, String details) {}

    private CasesJunit() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    public static String text(Tested tested) {
        try {
            var report = new CasesJunit();
            report.suites(tested);
            return report.text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to memory", e);
        }
    }

    private void suites(Tested tested) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newline(0);
        xml.writeStartElement("testsuites");
        for (var rule : tested.rules()) {
            suite(rule, tests(rule, tested));
        }
        newline(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static List<Test> tests(RuleCard rule, Tested tested) {
        var tests = new ArrayList<Test>();
        tested.cases().stream()
                .filter(c -> c.rule().id().equals(rule.id()))
                .map(CasesJunit::test)
                .forEach(tests::add);
        tested.mutants().stream().filter(m -> m.rule().id().equals(rule.id())).forEach(m -> mutants(m, tests));
        return tests;
    }

    private static Test test(CaseResult result) {
        var at = result.file() + ":" + result.line();
        return switch (result.state()) {
            case PASSED -> new Test(result.name(), null, null, "");
            case FAILED ->
                new Test(
                        result.name(),
                        "expected: " + result.expected() + ", got: " + result.got(),
                        null,
                        at + (result.because() == null ? "" : "\n" + result.because()));
            case SKIPPED -> new Test(result.name(), null, result.because(), "");
            case TODO -> new Test(result.name(), null, "not written yet", "");
        };
    }

    private static void mutants(RuleMutants mutants, List<Test> tests) {
        mutants.survivors().forEach(s -> tests.add(survivor(mutants, s)));
        mutants.stale()
                .forEach(s -> tests.add(
                        new Test("mutant " + s.mutant(), "a reason is given, and it does not survive", null, "")));
    }

    private static Test survivor(RuleMutants mutants, RuleMutants.Survivor survivor) {
        var at = mutants.rule().file() + ":" + survivor.line();
        return survivor.reason() == null
                ? new Test("mutant " + survivor.mutant(), "no case notices it", null, at)
                : new Test("mutant " + survivor.mutant(), null, survivor.reason(), "");
    }

    private void suite(RuleCard rule, List<Test> tests) throws XMLStreamException {
        newline(1);
        xml.writeStartElement("testsuite");
        attribute("name", rule.id() + " " + rule.name());
        attribute("tests", String.valueOf(tests.size()));
        attribute("failures", count(tests, true));
        attribute("errors", "0");
        attribute("skipped", count(tests, false));
        for (var test : tests) {
            test(rule, test);
        }
        newline(1);
        xml.writeEndElement();
    }

    private static String count(List<Test> tests, boolean failed) {
        return String.valueOf(tests.stream()
                .filter(t -> (failed ? t.failure() : t.skipped()) != null)
                .count());
    }

    private void test(RuleCard rule, Test test) throws XMLStreamException {
        newline(2);
        xml.writeStartElement("testcase");
        attribute("name", test.name());
        attribute("classname", rule.path().replaceFirst("\\.drl$", "").replace('/', '.'));
        if (test.failure() != null) {
            part("failure", test.failure(), test.details());
        } else if (test.skipped() != null) {
            part("skipped", test.skipped(), "");
        }
        xml.writeEndElement();
    }

    private void part(String element, String message, String details) throws XMLStreamException {
        newline(3);
        xml.writeStartElement(element);
        attribute("message", message);
        xml.writeCharacters(sound(details));
        xml.writeEndElement();
        newline(2);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, sound(value));
    }

    /** Characters that XML cannot have are replaced. */
    private static String sound(String value) {
        return value.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private void newline(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
