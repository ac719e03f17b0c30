package org.belie.report.exchange;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.belie.report.Plain;

/** XML with an element a line. Text from outside is on one line already, and here loses what XML 1.0 cannot say. */
final class XmlLines {
    private final XMLStreamWriter xml;
    private int depth;

    XmlLines(XMLStreamWriter xml) throws XMLStreamException {
        this.xml = xml;
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** Starts an element; attributes are names and values in turn. */
    void open(String name, String... attributes) throws XMLStreamException {
        start(name, attributes);
        depth++;
    }

    void close() throws XMLStreamException {
        depth--;
        newLine();
        xml.writeEndElement();
    }

    void leaf(String name, String... attributes) throws XMLStreamException {
        newLine();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with text of several lines, each safe. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        start(name, attributes);
        xml.writeCharacters(characters(text));
        newLine();
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], characters(Plain.text(attributes[i + 1])));
        }
    }

    /** Every other character that XML 1.0 has no place for is a control character or half a pair, and written out before. */
    private static String characters(String text) {
        return text.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff");
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
