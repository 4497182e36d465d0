package vn.vankho.text.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.vankho.text.legacy.LegacyText;
import vn.vankho.text.word.Flow.Align;
import vn.vankho.text.word.Flow.Block;
import vn.vankho.text.word.Flow.Cell;
import vn.vankho.text.word.Flow.PageBreak;
import vn.vankho.text.word.Flow.Paragraph;
import vn.vankho.text.word.Flow.Run;
import vn.vankho.text.word.Flow.Table;

/** Đọc ODT: body, tables, lists and notes in their order, from the package's content. */
final class OdtReader {

  /** No text of a document is larger; what is, is a bomb. */
  private static final long MAX_BYTES = 200L << 20;

  /** How a style sets text; a style knows nothing of its parent beyond what it copied. */
  private record Style(
      boolean bold, boolean italic, Align align, boolean breakBefore, String font) {
    static final Style PLAIN = new Style(false, false, Align.LEFT, false, "");
  }

  /** The text behind a password. */
  static final class Encrypted extends IOException {}

  private final Map<String, Style> styles = new HashMap<>();
  private final List<Block> notes = new ArrayList<>();
  private final Asides asides = new Asides();
  private final OdtPictures pictures;
  private XMLStreamReader xml;
  private boolean knowsBreaks;

  private OdtReader(Path file) {
    pictures = new OdtPictures(file);
  }

  static FlowDocument read(Path file) throws IOException {
    // By path, not by name: a name of other letters than the system knows has no File.
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path manifest = zip.getPath("META-INF/manifest.xml");
      if (Files.exists(manifest) && text(manifest).contains("encryption-data")) {
        throw new Encrypted();
      }
      OdtReader reader = new OdtReader(file);
      Path shared = zip.getPath("styles.xml");
      if (Files.exists(shared)) {
        reader.parse(shared);
      }
      Path content = zip.getPath("content.xml");
      if (!Files.exists(content)) {
        throw new IOException("no content");
      }
      List<Block> blocks = reader.parse(content);
      blocks.addAll(reader.notes);
      return new FlowDocument(
          blocks, reader.knowsBreaks, reader.asides.lines(), reader.pictures.all());
    }
  }

  private static String text(Path entry) throws IOException {
    try (InputStream in = Files.newInputStream(entry)) {
      return new String(in.readNBytes(10 << 20), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private List<Block> parse(Path entry) throws IOException {
    if (Files.size(entry) > MAX_BYTES) {
      throw new IOException("too large");
    }
    XMLInputFactory factory = PlainXml.factory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    List<Block> blocks = new ArrayList<>();
    try (InputStream in = Files.newInputStream(entry)) {
      xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "style" -> readStyle();
            case "text" -> blocks.addAll(blocks("text"));
            case "header", "header-left", "header-first", "footer", "footer-left", "footer-first" ->
                addAsides(blocks(xml.getLocalName()));
            default -> {}
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return blocks;
  }

  /** A box with a paragraph's text is read where it is anchored. */
  private void addBox(List<Block> box, List<Block> blocks) {
    if (box.stream().allMatch(b -> b instanceof Paragraph p && Asides.isShort(text(p)))) {
      addAsides(box);
    } else {
      blocks.addAll(box);
    }
  }

  private static String text(Paragraph p) {
    return p.runs().stream().map(Run::text).collect(Collectors.joining());
  }

  private void addAsides(List<Block> margin) {
    for (Block block : margin) {
      if (block instanceof Paragraph p) {
        asides.add(text(p));
      } else if (block instanceof Table t) {
        t.rows().forEach(row -> row.forEach(cell -> addAsides(cell.blocks())));
      }
    }
  }

  private String attribute(String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void readStyle() throws XMLStreamException {
    String name = attribute("name");
    Style parent = styles.getOrDefault(attribute("parent-style-name"), Style.PLAIN);
    boolean bold = parent.bold();
    boolean italic = parent.italic();
    boolean breakBefore = false;
    Align align = parent.align();
    String font = parent.font();
    while (!endsHere("style")) {
      if (xml.getEventType() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("text-properties")) {
        String weight = attribute("font-weight");
        bold = weight.isEmpty() ? bold : !weight.equals("normal");
        String slant = attribute("font-style");
        italic = slant.isEmpty() ? italic : !slant.equals("normal");
        font = attribute("font-name").isEmpty() ? font : attribute("font-name");
      } else if (xml.getLocalName().equals("paragraph-properties")) {
        breakBefore = attribute("break-before").equals("page");
        align =
            switch (attribute("text-align")) {
              case "center" -> Align.CENTER;
              case "end", "right" -> Align.RIGHT;
              case "" -> align;
              default -> Align.LEFT;
            };
      }
    }
    styles.put(name, new Style(bold, italic, align, breakBefore, font));
  }

  /** Moves on; true at the end tag of this element. */
  private boolean endsHere(String element) throws XMLStreamException {
    return xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private List<Block> blocks(String element) throws XMLStreamException {
    List<Block> blocks = new ArrayList<>();
    int depth = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        if (depth == 0 && xml.getLocalName().equals(element)) {
          return blocks;
        }
        depth -= xml.getLocalName().equals(element) ? 1 : 0;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "p", "h" -> paragraph(xml.getLocalName(), blocks);
          case "table" -> blocks.add(table());
          case "soft-page-break" -> addBreak(blocks);
          case "frame" -> pictures.frame(attribute("width"), attribute("height"));
          case "image" -> pictures.add(attribute("href"));
          // What was deleted, and what somebody remarked, is no part of the document.
          case "tracked-changes", "annotation" -> blocks(xml.getLocalName());
          default -> depth += xml.getLocalName().equals(element) ? 1 : 0;
        }
      }
    }
  }

  private void addBreak(List<Block> blocks) {
    knowsBreaks = true;
    blocks.add(new PageBreak());
  }

  private void paragraph(String element, List<Block> blocks) throws XMLStreamException {
    Style style = styles.getOrDefault(attribute("style-name"), Style.PLAIN);
    if (style.breakBefore()) {
      blocks.add(new PageBreak());
    }
    List<Run> runs = new ArrayList<>();
    Deque<Style> spans = new ArrayDeque<>();
    spans.push(style);
    while (!endsHere(element)) {
      switch (xml.getEventType()) {
        case XMLStreamReader.CHARACTERS -> add(xml.getText(), spans.peek(), runs);
        case XMLStreamReader.START_ELEMENT -> inline(spans, runs, blocks, style);
        case XMLStreamReader.END_ELEMENT -> {
          if (xml.getLocalName().equals("span")) {
            spans.poll();
          }
        }
        default -> {}
      }
    }
    blocks.add(new Paragraph(runs, style.align(), 0));
  }

  private void inline(Deque<Style> spans, List<Run> runs, List<Block> blocks, Style style)
      throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "span" -> spans.push(styles.getOrDefault(attribute("style-name"), spans.peek()));
      case "tab" -> add("\t", style, runs);
      case "line-break" -> add("\n", style, runs);
      case "s" -> {
        String count = attribute("c");
        int n = count.matches("\\d{1,3}") ? Integer.parseInt(count) : 1;
        add(" ".repeat(n), style, runs);
      }
      case "soft-page-break" -> {
        blocks.add(new Paragraph(runs, style.align(), 0));
        runs.clear();
        addBreak(blocks);
      }
      case "frame" -> pictures.frame(attribute("width"), attribute("height"));
      case "image" -> pictures.add(attribute("href"));
      case "text-box" -> addBox(blocks("text-box"), blocks);
      case "note" -> notes.addAll(blocks("note"));
      case "annotation" -> blocks("annotation");
      default -> {}
    }
  }

  private static void add(String text, Style style, List<Run> runs) {
    String unicode = LegacyText.toUnicode(text, style.font());
    runs.add(new Run(unicode, style.bold(), style.italic()));
  }

  private Table table() throws XMLStreamException {
    List<List<Cell>> rows = new ArrayList<>();
    List<List<Block>> row = new ArrayList<>();
    while (!endsHere("table")) {
      boolean starts = xml.getEventType() == XMLStreamReader.START_ELEMENT;
      if (starts && xml.getLocalName().equals("table-cell")) {
        row.add(blocks("table-cell"));
      } else if (xml.getEventType() == XMLStreamReader.END_ELEMENT
          && xml.getLocalName().equals("table-row")) {
        double width = FlowLayout.TEXT_WIDTH / Math.max(1, row.size());
        List<Cell> cells = new ArrayList<>();
        for (List<Block> blocks : row) {
          cells.add(new Cell(cells.size() * width, width, blocks));
        }
        rows.add(cells);
        row.clear();
      }
    }
    return new Table(rows);
  }
}
