package vn.vankho.document;

import java.util.List;
import java.util.Map;

/**
 * Văn bản trong kho: a document as the archive keeps it.
 *
 * @param source the file it was read from
 * @param files every input file of the same document (a duplicate, a re-scan, its Word form),
 *     sorted, the source's own among them
 * @param origin where most of its text comes from
 * @param pageCount pages of the document itself
 * @param held which cited documents the archive holds, by the citation's place in {@code
 *     document.body().citations()}, from 0
 */
public record ArchivedDocument(
    DocumentId id,
    SourceFile source,
    List<String> files,
    PageText.Origin origin,
    int pageCount,
    AdministrativeDocument document,
    Outcome outcome,
    Map<Integer, DocumentId> held) {
  public ArchivedDocument {
    files = List.copyOf(files);
    held = Map.copyOf(held);
    Checks.positive(pageCount, "pageCount");
  }
}
