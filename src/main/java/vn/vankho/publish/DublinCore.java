package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentHead;

/** Siêu dữ liệu Dublin Core (TCVN 7980): what a page's head says of the document to machines. */
final class DublinCore {

  /** One element: {@code dc.title} and its value. */
  public record Element(String name, String content) {}

  private DublinCore() {}

  static List<Element> of(ArchivedDocument document, Names names) {
    DocumentHead head = document.document().head();
    List<Element> elements = new ArrayList<>();
    elements.add(new Element("DC.identifier", document.id().value()));
    elements.add(new Element("DC.language", "vi"));
    head.title().stated().ifPresent(t -> elements.add(new Element("DC.title", Plain.text(t))));
    head.type().stated().ifPresent(t -> elements.add(new Element("DC.type", t)));
    head.date().stated().ifPresent(d -> elements.add(new Element("DC.date", d.toString())));
    Names.agency(document).ifPresent(a -> elements.add(new Element("DC.creator", a)));
    names.province(document).ifPresent(p -> elements.add(new Element("DC.coverage", p.name())));
    elements.add(new Element("DC.format", document.source().mediaType()));
    return elements;
  }
}
