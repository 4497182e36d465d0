package vn.vankho.text.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.vankho.text.pages.Unseen;
import vn.vankho.text.pages.Unseen.Kind;

/** Dấu hiệu của chữ không hiện: the marks of RTF and ODT that begin what no page shows. */
final class UnseenMarks {

  /** {@code \deleted}, {@code \v}, but not {@code \v0}, which ends hidden words. */
  private static final Map<String, Kind> RTF =
      Map.of(
          "deleted", Kind.DELETIONS,
          "annotation", Kind.COMMENTS,
          "v", Kind.HIDDEN,
          "objdata", Kind.ATTACHMENTS);

  private static final Map<String, Kind> ODT =
      Map.of(
          "deletion", Kind.DELETIONS,
          "annotation", Kind.COMMENTS,
          "hidden-text", Kind.HIDDEN,
          "object-ole", Kind.ATTACHMENTS);

  private static final int LONGEST = 32;

  private UnseenMarks() {}

  static Unseen ofRtf(Path file) throws IOException {
    Unseen unseen = new Unseen();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (int c = in.read(); c >= 0; ) {
        if (c != '\\') {
          c = in.read();
          continue;
        }
        StringBuilder word = new StringBuilder();
        c = in.read();
        while (c >= 'a' && c <= 'z' && word.length() < LONGEST) {
          word.append((char) c);
          c = in.read();
        }
        Kind kind = RTF.get(word.toString());
        if (kind != null && c != '0') {
          unseen.add(kind);
        } else if (word.isEmpty()) {
          // An escaped backslash begins no word.
          c = in.read();
        }
      }
    }
    return unseen;
  }

  /** Looks at the same entries as {@link OdtReader} reads, opened in the same way. */
  static Unseen ofOdt(Path file) throws IOException {
    Unseen unseen = new Unseen();
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      for (String name : List.of("styles.xml", "content.xml")) {
        Path entry = zip.getPath(name);
        if (Files.exists(entry)) {
          look(entry, unseen);
        }
      }
    }
    return unseen;
  }

  private static void look(Path entry, Unseen unseen) throws IOException {
    try (InputStream in = Files.newInputStream(entry)) {
      XMLStreamReader xml = PlainXml.factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          Kind kind = ODT.get(xml.getLocalName());
          if (kind != null) {
            unseen.add(kind);
          }
        }
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
