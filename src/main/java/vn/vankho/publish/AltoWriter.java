package vn.vankho.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.Region;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/**
 * Tệp ALTO: a document's text with the place and the confidence of every word, a file a page, in
 * the form that libraries and archives exchange (ALTO 4.4 of the Library of Congress).
 */
public final class AltoWriter {

  private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";
  private static final double POINTS_PER_INCH = 72;
  private static final double UNITS_PER_INCH = 1200;

  private final XMLStreamWriter xml;
  private final String page;
  private int blocks;

  private AltoWriter(XMLStreamWriter xml, String page) {
    this.xml = xml;
    this.page = page;
  }

  /**
   * Writes {@code <id>-p0001.xml} and so on; lengths in 1/1200 inch, on the page as it is read.
   *
   * @param folder is made when it is not there
   * @return the files, in page order
   * @throws IOException when the disk does not take them
   */
  public static List<Path> write(ArchivedDocument document, DocumentText text, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (PageText page : text.pages()) {
      String name = String.format(Locale.ROOT, "%s-p%04d.xml", document.id(), page.number());
      Path draft = folder.resolve(name + ".tmp");
      try (OutputStream out = Files.newOutputStream(draft)) {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        new AltoWriter(xml, "P" + page.number()).write(document, page);
        xml.close();
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
      files.add(Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING));
    }
    return files;
  }

  private void write(ArchivedDocument document, PageText text) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("alto");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("SCHEMAVERSION", "4.4");
    describe(document);
    xml.writeStartElement("Layout");
    xml.writeStartElement("Page");
    xml.writeAttribute("ID", page);
    xml.writeAttribute("PHYSICAL_IMG_NR", String.valueOf(text.number()));
    size(text.width(), text.height());
    if (text.origin() == PageText.Origin.OCR) {
      xml.writeAttribute("PC", share(text.quality().measure()));
    }
    xml.writeStartElement("PrintSpace");
    place(new Box(0, 0, text.width(), text.height()));
    for (Region region : text.regions()) {
      xml.writeEmptyElement("Illustration");
      xml.writeAttribute("ID", page + "_B" + ++blocks);
      place(region.box());
      xml.writeAttribute("TYPE", region.kind().name().toLowerCase(Locale.ROOT));
    }
    if (!text.lines().isEmpty()) {
      lines(text.lines());
    }
    xml.writeEndDocument();
  }

  private void describe(ArchivedDocument document) throws XMLStreamException {
    xml.writeStartElement("Description");
    element("MeasurementUnit", "inch1200");
    xml.writeStartElement("sourceImageInformation");
    element("fileName", document.source().path());
    element("fileIdentifier", "sha256:" + document.source().sha256().hex());
    xml.writeStartElement("documentIdentifier");
    xml.writeCharacters(document.id().value());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** The lines stand in one block: their order is the reading order. */
  private void lines(List<TextLine> lines) throws XMLStreamException {
    xml.writeStartElement("TextBlock");
    xml.writeAttribute("ID", page + "_B" + ++blocks);
    place(lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow());
    xml.writeAttribute("LANG", "vi");
    for (int i = 0; i < lines.size(); i++) {
      xml.writeStartElement("TextLine");
      String id = page + "_L" + (i + 1);
      xml.writeAttribute("ID", id);
      place(lines.get(i).box());
      words(id, lines.get(i).words());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void words(String line, List<Word> words) throws XMLStreamException {
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        xml.writeEmptyElement("SP");
      }
      xml.writeStartElement("String");
      xml.writeAttribute("ID", line + "_S" + (i + 1));
      xml.writeAttribute("CONTENT", words.get(i).text());
      place(words.get(i).box());
      xml.writeAttribute("WC", share(words.get(i).confidence()));
      if (words.get(i).raw().isPresent()) {
        xml.writeStartElement("ALTERNATIVE");
        xml.writeAttribute("PURPOSE", "recognised first");
        xml.writeCharacters(words.get(i).raw().get());
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void place(Box box) throws XMLStreamException {
    xml.writeAttribute("HPOS", length(box.left()));
    xml.writeAttribute("VPOS", length(box.top()));
    size(box.width(), box.height());
  }

  private void size(double width, double height) throws XMLStreamException {
    xml.writeAttribute("WIDTH", length(width));
    xml.writeAttribute("HEIGHT", length(height));
  }

  private static String length(double points) {
    return String.valueOf(Math.round(points / POINTS_PER_INCH * UNITS_PER_INCH));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
