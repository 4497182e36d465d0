package vn.vankho.publish;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.TemplateFault;

/**
 * Bảng trích yếu tiếng Anh: the titles that people gave or corrected in {@code titles.csv}, which
 * win over those of the phrases. A row without a title takes the phrases' title away.
 */
final class EnglishTitles {

  private static final String TABLE = "titles.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<DocumentId, String> given = new TreeMap<>();

  /** A title is asked for several times while its document's pages are made. */
  private record Found(DocumentHead head, EnglishTitle title) {}

  private static final int MANY = 64;

  private final Map<DocumentId, Found> lately = new ConcurrentHashMap<>();

  private static final class Holder {
    private static final EnglishTitles STANDING = of(new TemplateFolder().text(TABLE));
  }

  private EnglishTitles() {}

  /** Those of the templates' folder, read once. */
  static EnglishTitles standing() {
    return Holder.STANDING;
  }

  /**
   * @param csv with the columns {@code id} and {@code title_en}; others are for people
   * @throws TemplateFault when a row has no id, or one that another row has
   */
  static EnglishTitles of(String csv) {
    EnglishTitles titles = new EnglishTitles();
    try (var rows = FORMAT.parse(new StringReader(csv.replace("\uFEFF", "")))) {
      for (CSVRecord row : rows) {
        titles.add(row);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new TemplateFault("site-templates/" + TABLE + ": " + e.getMessage(), e);
    }
    return titles;
  }

  private void add(CSVRecord row) {
    DocumentId id = new DocumentId(row.get("id").strip());
    if (given.putIfAbsent(id, row.get("title_en")) != null) {
      throw new IllegalArgumentException("two rows for " + id);
    }
  }

  EnglishTitle of(ArchivedDocument document) {
    String byPerson = given.get(document.id());
    if (byPerson != null) {
      return EnglishTitle.byPerson(byPerson);
    }
    DocumentHead head = document.document().head();
    Found found = lately.get(document.id());
    if (found == null || found.head() != head) {
      found = new Found(head, EnglishTitle.byTable(head));
      if (lately.size() > MANY) {
        lately.clear();
      }
      lately.put(document.id(), found);
    }
    return found.title();
  }
}
