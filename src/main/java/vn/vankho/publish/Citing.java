package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentHead;

/** Cách trích dẫn: how to cite a document, in the Vietnamese way and as BibTeX. */
public record Citing(String plain, String bibtex) {

  static Citing of(ArchivedDocument document, Language language, Words words) {
    DocumentHead head = document.document().head();
    List<String> parts = new ArrayList<>();
    Names.agency(document).ifPresent(parts::add);
    String code = head.code().map(Object::toString).orElse("");
    String type = head.type().stated().orElse("");
    String named =
        (type + (code.isEmpty() || head.number().read().isEmpty() ? "" : " số " + code)).strip();
    String date = head.date().read().map(d -> " ngày " + Dates.of(d, Language.VI)).orElse("");
    parts.add(named + date);
    head.title().stated().ifPresent(parts::add);
    String plain = Plain.text(String.join(", ", parts));
    StringBuilder bibtex = new StringBuilder("@techreport{vankho-" + document.id() + ",\n");
    Names.agency(document)
        .ifPresent(a -> bibtex.append("  institution = {").append(safe(a)).append("},\n"));
    head.title()
        .stated()
        .ifPresent(t -> bibtex.append("  title = {").append(safe(t)).append("},\n"));
    bibtex.append("  type = {").append(safe(type)).append("},\n");
    if (head.number().read().isPresent()) {
      bibtex.append("  number = {").append(safe(code)).append("},\n");
    }
    head.date()
        .stated()
        .ifPresent(d -> bibtex.append("  year = {").append(d.year()).append("},\n"));
    bibtex.append("  language = {vietnamese}\n}");
    return new Citing(plain, bibtex.toString());
  }

  private static String safe(String text) {
    return Plain.text(text).replaceAll("[{}\\\\]", "");
  }
}
