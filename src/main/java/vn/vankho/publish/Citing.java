package vn.vankho.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentCode;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.Field;
import vn.vankho.document.PartialDate;

/**
 * Cách trích dẫn: how to cite a document, in the Vietnamese way, as BibTeX and as RIS. What was not
 * read is left out.
 *
 * @param bibtexLink the BibTeX as an address that is downloaded
 * @param risLink likewise the RIS
 */
public record Citing(String plain, String bibtex, String bibtexLink, String risLink) {

  private static final String BIBTEX = "application/x-bibtex";
  private static final String RIS = "application/x-research-info-systems";

  /**
   * @param baseUrl where the site lies; empty when that is not known
   */
  static Citing of(ArchivedDocument document, Language language, String baseUrl) {
    DocumentHead head = document.document().head();
    Optional<String> agency = Names.agency(document).map(Plain::text);
    Optional<String> title = head.title().stated().map(Plain::text);
    Optional<PartialDate> date = head.date().stated();
    Optional<String> code = code(head);
    boolean draft = head.status() == DocumentStatus.DRAFT;
    String type = (draft ? "Dự thảo " : "") + head.type().stated().map(Plain::text).orElse("");
    Optional<String> url =
        Optional.of(baseUrl)
            .filter(b -> !b.isEmpty())
            .map(b -> b + Addresses.document(language, document.id()));

    List<String> plain = new ArrayList<>();
    String year = date.map(d -> " (" + d.year() + ")").orElse("");
    agency.ifPresent(a -> plain.add(a + year));
    plain.add(
        type
            + code.map(c -> " số " + c).orElse("")
            + date.filter(PartialDate::isWhole)
                .map(d -> " ngày " + Dates.of(d, Language.VI))
                .orElse(""));
    date.filter(d -> !d.isWhole() && d.month().isPresent())
        .ifPresent(d -> plain.add("tháng " + Dates.of(d, Language.VI)));
    title.ifPresent(plain::add);
    url.ifPresent(plain::add);
    String bibtex = bibtex(document, agency, title, type, code, date, url);
    return new Citing(
        String.join(", ", plain) + ".",
        bibtex,
        link(BIBTEX, bibtex),
        link(RIS, ris(document, agency, title, type, code, date, url)));
  }

  /** The number and symbol; {@code …/BC-UBND} of a document whose number is not known. */
  private static Optional<String> code(DocumentHead head) {
    return head.symbol()
        .stated()
        .map(s -> Plain.code(new DocumentCode(head.number().read(), s).toString()));
  }

  /** What a reader must know who misses something: that it is a draft, what it does not give. */
  private static Optional<String> note(DocumentHead head) {
    if (head.status() == DocumentStatus.DRAFT) {
      return Optional.of("dự thảo");
    }
    List<String> missing = new ArrayList<>();
    if (isNotGiven(head.number())) {
      missing.add("số");
    }
    if (isNotGiven(head.date())) {
      missing.add("ngày");
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("không ghi " + String.join(" và ", missing));
  }

  private static boolean isNotGiven(Field<?> field) {
    return field instanceof Field.Blank<?> || field instanceof Field.Absent<?>;
  }

  private static String bibtex(
      ArchivedDocument document,
      Optional<String> agency,
      Optional<String> title,
      String type,
      Optional<String> code,
      Optional<PartialDate> date,
      Optional<String> url) {
    List<String> lines = new ArrayList<>();
    agency.ifPresent(a -> lines.add("author = {{" + safe(a) + "}}"));
    agency.ifPresent(a -> lines.add("institution = {" + safe(a) + "}"));
    title.ifPresent(t -> lines.add("title = {{" + safe(t) + "}}"));
    lines.add("type = {" + safe(type) + "}");
    code.ifPresent(c -> lines.add("number = {" + safe(c) + "}"));
    date.ifPresent(d -> lines.add("date = {" + d + "}"));
    date.ifPresent(d -> lines.add("year = {" + d.year() + "}"));
    date.filter(d -> d.month().isPresent())
        .ifPresent(d -> lines.add("month = {" + d.month().getAsInt() + "}"));
    note(document.document().head()).ifPresent(n -> lines.add("note = {" + n + "}"));
    url.ifPresent(u -> lines.add("url = {" + u + "}"));
    lines.add("language = {vietnamese}");
    return "@techreport{vankho-" + document.id() + ",\n  " + String.join(",\n  ", lines) + "\n}\n";
  }

  private static String ris(
      ArchivedDocument document,
      Optional<String> agency,
      Optional<String> title,
      String type,
      Optional<String> code,
      Optional<PartialDate> date,
      Optional<String> url) {
    List<String> lines = new ArrayList<>();
    lines.add("TY  - GOVDOC");
    lines.add("ID  - " + document.id());
    agency.ifPresent(a -> lines.add("AU  - " + a));
    title.ifPresent(t -> lines.add("TI  - " + t));
    lines.add("M3  - " + type);
    code.ifPresent(c -> lines.add("SN  - " + c));
    date.ifPresent(d -> lines.add("PY  - " + d.year()));
    date.filter(d -> d.month().isPresent())
        .ifPresent(
            d -> lines.add("DA  - " + d.toString().replace('-', '/') + (d.isWhole() ? "/" : "//")));
    note(document.document().head()).ifPresent(n -> lines.add("N1  - " + n));
    lines.add("LA  - vi");
    url.ifPresent(u -> lines.add("UR  - " + u));
    lines.add("ER  - ");
    return String.join("\r\n", lines) + "\r\n";
  }

  /** The file as part of the page, so that it needs no file of its own. */
  private static String link(String mediaType, String text) {
    return "data:"
        + mediaType
        + ";charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String safe(String text) {
    return text.replaceAll("[{}\\\\]", "");
  }
}
