package vn.vankho.publish;

import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentId;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.Sha256;
import vn.vankho.document.Vietnamese;

/** Địa chỉ trong trang: where everything lies, as paths below the site's root. */
final class Addresses {
  /** Whatever has no place in an address: {@code " "}, {@code "/"}. */
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  /** A hyphen at the beginning or the end. */
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private Addresses() {}

  static String home(Language language) {
    return language.code + "/index.html";
  }

  static String document(Language language, DocumentId id) {
    return language.code + "/" + language.documents + "/" + id + "/index.html";
  }

  /** A page of a list; the first has no number. */
  static String list(Language language, String kind, String key, int page) {
    String file = page == 1 ? "index.html" : "page-" + page + ".html";
    return language.code + "/" + kind + "/" + (key.isEmpty() ? "" : key + "/") + file;
  }

  /** The feed of a list; of all documents when the kind is empty. */
  static String feed(Language language, String kind, String key) {
    return language.code
        + "/"
        + (kind.isEmpty() ? "" : kind + "/")
        + (key.isEmpty() ? "" : key + "/")
        + "feed.xml";
  }

  /** The original's file, or the folder of page images. */
  static String original(ArchivedDocument document, int part) {
    return "files/" + document.id() + "/" + OriginalName.of(document, part);
  }

  /**
   * The folder of a document's page images; another form of the document has another one, and so
   * have images on which something else is painted over.
   */
  static String images(ArchivedDocument document, PageImageSource.Look look) {
    String changes =
        (look.covered().isEmpty() ? "" : new TreeMap<>(look.covered()).toString())
            + (look.turned().isEmpty() ? "" : new TreeMap<>(look.turned()).toString());
    return "files/"
        + document.id()
        + "/"
        + document.source().sha256().hex().substring(0, 12)
        + "-"
        + look.width()
        + (changes.isEmpty() ? "" : "-" + Sha256.of(changes).hex().substring(0, 8))
        + "/";
  }

  static String text(DocumentId id) {
    return "files/" + id + "/" + id + ".txt";
  }

  /** The two-layer PDF/A of a scan. */
  static String preservationCopy(DocumentId id) {
    return "files/" + id + "/" + id + "-pdfa.pdf";
  }

  static String record(DocumentId id) {
    return "files/" + id + "/" + id + ".json";
  }

  /** How to get from a page to the root: {@code ../} for each folder it lies in. */
  static String toRoot(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }

  /** A name as part of an address: {@code Khánh Hòa} gives {@code khanh-hoa}. */
  static String slug(String name) {
    String slug =
        ENDS.matcher(OTHERS.matcher(Vietnamese.bare(name)).replaceAll("-")).replaceAll("");
    return slug.isEmpty() ? "x" : slug;
  }
}
