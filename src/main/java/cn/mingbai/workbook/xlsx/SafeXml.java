package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.zip.ZipPart;
import cn.mingbai.workbook.zip.ZipParts;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part, read forwards. A document type of any kind is refused, so there are no entities to expand and nothing to
 * fetch; depth, attributes and the length of anything the parser would buffer are bounded.
 */
final class SafeXml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final MarkupGuard bytes;
    private final XMLStreamReader reader;

    SafeXml(ZipParts parts, ZipPart part) {
        bytes = new MarkupGuard(parts.read(part));
        try {
            reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
    }

    private static XMLInputFactory factory() {
        // The parser of the JDK by name: a faster one on the class path would not have these limits.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLReporter((message, type, related, location) -> {}); // else it prints to standard error
        factory.setProperty("jdk.xml.maxElementDepth", "64");
        factory.setProperty("jdk.xml.elementAttributeLimit", "256");
        // From JDK 24 on these are 100,000 and count every &amp; and line feed of a document. Without a document type
        // there is nothing they could protect from, and a large roster has more.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        return factory;
    }

    /** The next event; {@link XMLStreamConstants#END_DOCUMENT} at the end, after which nothing may be asked. */
    int next() {
        try {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                bytes.tag();
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new WorkbookRefused(RefusalReason.EXTERNAL_ENTITY);
            }
            return event;
        } catch (XMLStreamException e) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
    }

    /** Goes to the next start tag of a name; false when there is none. */
    boolean nextStart(String localName) {
        for (var event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT && name().equals(localName)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parser stands on the start tag of a name. */
    boolean starts(String localName) {
        return reader.isStartElement() && name().equals(localName);
    }

    /** Whether the parser stands on the end tag of a name. */
    boolean ends(String localName) {
        return reader.isEndElement() && name().equals(localName);
    }

    /** The name of the tag without prefix. The namespaces of the strict and the transitional format are not told apart. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its name without prefix, or null. */
    @Nullable
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The parser, for copying what it stands on. */
    XMLStreamReader current() {
        return reader;
    }

    /** Unpacked bytes read so far. */
    long position() {
        return bytes.count();
    }

    /** Reads on to the end of the bytes, where their checksum is compared. */
    void requireEnd() {
        try {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            bytes.close();
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException(e); // neither holds anything that can fail
        }
    }
}
