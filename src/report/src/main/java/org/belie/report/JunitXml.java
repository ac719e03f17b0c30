package org.belie.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.belie.problem.Escaped;

/** JUnit XML, as build servers read it, of tests of any sort. */
final class JunitXml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Tests that belong together. */
    record Suite(String name, List<Test> tests) {}

    /**
     * One test.
     *
     * @param failure why it failed, in a line, or null
     * @param details more on that, for a person to read
     */
    record Test(String group, String name, String failure, String details) {}

    private JunitXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(List<Suite> suites) {
        try {
            return new JunitXml().suites(suites);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to memory", e);
        }
    }

    private String suites(List<Suite> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        for (var suite : suites) {
            suite(suite);
        }
        line(0);
        xml.writeEndDocument();
        return text + "\n";
    }

    private void suite(Suite suite) throws XMLStreamException {
        var failures = suite.tests().stream().filter(t -> t.failure() != null).count();
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", suite.name());
        attribute("tests", String.valueOf(suite.tests().size()));
        attribute("failures", String.valueOf(failures));
        for (var test : suite.tests()) {
            test(test);
        }
        line(1);
        xml.writeEndElement();
    }

    private void test(Test test) throws XMLStreamException {
        line(2);
        if (test.failure() == null) {
            xml.writeEmptyElement("testcase");
            named(test);
            return;
        }
        xml.writeStartElement("testcase");
        named(test);
        line(3);
        xml.writeStartElement("failure");
        attribute("message", test.failure());
        xml.writeCharacters(sound(test.details()));
        xml.writeEndElement();
        line(2);
        xml.writeEndElement();
    }

    private void named(Test test) throws XMLStreamException {
        attribute("classname", test.group());
        attribute("name", test.name());
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, sound(value));
    }

    /** Characters that XML cannot have are replaced. */
    private static String sound(String value) {
        return value.lines().map(JunitXml::line).collect(Collectors.joining("\n"));
    }

    private static String line(String value) {
        return Escaped.of(value).replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
