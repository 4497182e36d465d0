package vn.vankho.extract;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.extract.body.BodyReader;
import vn.vankho.extract.head.HeadReader;
import vn.vankho.extract.head.Letterheads;

/** Trích xuất: from a file's text to the documents in it. Safe for several threads. */
public final class DocumentExtractor {

  /** Changes with the rules: texts that were extracted by others are extracted anew. */
  private static final String VERSION = "16";

  private final Letterheads letterheads = new Letterheads();
  private final HeadReader heads = new HeadReader();
  private final BodyReader bodies = new BodyReader();

  public static String version() {
    return VERSION;
  }

  /**
   * The documents of a file, in page order; at least one.
   *
   * @param fileName the file's name, the last and weakest evidence
   */
  public List<AdministrativeDocument> extract(DocumentText text, String fileName) {
    List<AdministrativeDocument> documents = new ArrayList<>();
    for (List<PageText> pages : letterheads.split(text.pages())) {
      DocumentHead head = heads.read(pages, text, fileName);
      documents.add(
          new AdministrativeDocument(
              pages.get(0).number(),
              pages.get(pages.size() - 1).number(),
              head,
              bodies.read(pages, head),
              List.of()));
    }
    return documents;
  }
}
