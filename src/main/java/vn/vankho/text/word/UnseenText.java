package vn.vankho.text.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.vankho.text.pages.Unseen;
import vn.vankho.text.pages.Unseen.Kind;

/** Chữ không hiện trong tệp Word: comments, deleted and hidden words, objects within. */
final class UnseenText {

  private static final String PARTS =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final Set<String> OBJECTS =
      Set.of(POIXMLDocument.OLE_OBJECT_REL_TYPE, POIXMLDocument.PACK_OBJECT_REL_TYPE);
  private static final Set<String> TAKEN_AWAY = Set.of("del", "moveFrom");
  private static final Set<String> OFF = Set.of("0", "false", "off");

  private final Unseen unseen = new Unseen();

  private UnseenText() {}

  static Unseen of(XWPFDocument document) throws IOException {
    UnseenText text = new UnseenText();
    try {
      for (PackagePart part : document.getPackage().getParts()) {
        if (part.getContentType().startsWith(PARTS) && part.getContentType().endsWith("+xml")) {
          text.look(part);
        }
      }
      for (PackageRelationship relation : document.getPackagePart().getRelationships()) {
        boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
        text.unseen.addIf(
            inside && OBJECTS.contains(relation.getRelationshipType()), Kind.ATTACHMENTS);
      }
    } catch (OpenXML4JException e) {
      throw new IOException(e);
    }
    return text.unseen;
  }

  private void look(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      XMLStreamReader xml = PlainXml.factory().createXMLStreamReader(in);
      look(xml, part.getContentType().endsWith(".comments+xml"));
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void look(XMLStreamReader xml, boolean comments) throws XMLStreamException {
    int takenAway = 0;
    boolean inRun = false;
    boolean hidden = false;
    boolean words = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          takenAway += TAKEN_AWAY.contains(name) ? 1 : 0;
          words = name.equals("t") || name.equals("delText");
          if (name.equals("r")) {
            inRun = true;
            hidden = false;
          } else if (name.equals("vanish") && inRun) {
            hidden = !OFF.contains(String.valueOf(value(xml)));
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (words && !xml.isWhiteSpace()) {
            unseen.addIf(comments, Kind.COMMENTS);
            unseen.addIf(takenAway > 0, Kind.DELETIONS);
            unseen.addIf(hidden && inRun, Kind.HIDDEN);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          words = false;
          takenAway -= TAKEN_AWAY.contains(xml.getLocalName()) ? 1 : 0;
          inRun &= !xml.getLocalName().equals("r");
        }
        default -> {}
      }
    }
  }

  private static String value(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("val")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  static Unseen of(HWPFDocument document) throws IOException {
    Unseen unseen = new Unseen();
    Range all = document.getRange();
    for (int i = 0; i < all.numCharacterRuns(); i++) {
      CharacterRun run = all.getCharacterRun(i);
      if (run.text().chars().anyMatch(Character::isLetterOrDigit)) {
        unseen.addIf(run.isMarkedDeleted(), Kind.DELETIONS);
        unseen.addIf(run.isVanished() && !run.isMarkedDeleted(), Kind.HIDDEN);
      }
    }
    unseen.addIf(!document.getCommentsRange().text().isBlank(), Kind.COMMENTS);
    boolean objects =
        document.getDirectory().hasEntryCaseInsensitive("ObjectPool")
            && document.getDirectory().getEntryCaseInsensitive("ObjectPool")
                instanceof DirectoryEntry pool
            && pool.getEntryCount() > 0;
    unseen.addIf(objects, Kind.ATTACHMENTS);
    return unseen;
  }
}
