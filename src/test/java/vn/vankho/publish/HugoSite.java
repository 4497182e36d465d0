package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Holdings;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Sha256;
import vn.vankho.document.TextLine;

/**
 * The documents as a project for Hugo, as a person would write it: what is known of a document in
 * the front matter, its text in Markdown, one layout. The documents' pages are asked for, equal to
 * ours in size, and the files beside them; these are made beforehand, so that Hugo but copies them.
 */
final class HugoSite {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What lies beside a document's pages, as static files that are copied. */
  private static final List<String> FILES = List.of("pdf", "txt", "json");

  private HugoSite() {}

  static void write(Holdings holdings, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("layouts/_default"));
    Files.writeString(
        folder.resolve("config.toml"),
        """
        baseURL = "/"
        title = "Văn khố"
        relativeURLs = true
        disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "404", "section", "robotsTXT"]
        """);
    try (var layout = HugoSite.class.getResourceAsStream("/bench/hugo.html")) {
      Files.copy(layout, folder.resolve("layouts/_default/single.html"));
    }
    for (DocumentId id : holdings.ids()) {
      ArchivedDocument document = holdings.document(id);
      Path files = Files.createDirectories(folder.resolve("static/files/" + id));
      Files.copy(holdings.originals(id).get(0), files.resolve(id + ".pdf"));
      Files.writeString(files.resolve(id + ".txt"), holdings.text(id).text());
      Files.writeString(files.resolve(id + ".json"), RecordWriter.line(document));
      for (Language language : Language.values()) {
        Path page =
            folder.resolve(
                "content/" + Addresses.document(language, id).replace("/index.html", ".md"));
        Files.createDirectories(page.getParent());
        Files.writeString(page, page(holdings, id, language));
      }
    }
  }

  private static Map<String, Object> file(ArchivedDocument document, String ending) {
    String name = document.id() + "." + ending;
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("@type", "MediaObject");
    file.put("contentUrl", "/files/" + document.id() + "/" + name);
    file.put("sha256", Sha256.of(name).hex());
    return file;
  }

  private static String page(Holdings holdings, DocumentId id, Language language) {
    ArchivedDocument d = holdings.document(id);
    DocumentHead head = d.document().head();
    Map<String, Object> front = new LinkedHashMap<>();
    front.put("title", head.title().read().orElseThrow());
    front.put("lang", language.code);
    front.put("identifier", id.value());
    front.put("type_name", head.type().read().orElseThrow());
    front.put("code", head.code().orElseThrow().toString());
    String agency = head.issuer().read().orElseThrow().name().orElseThrow();
    String province = head.issuer().read().orElseThrow().province().orElseThrow();
    PartialDate date = head.date().read().orElseThrow();
    front.put("agency", agency);
    front.put("province", province);
    front.put("iso", date.toString());
    front.put("day", Dates.of(date, language));
    front.put(
        "crumbs",
        List.of(
            List.of("/vi/tinh/" + Addresses.slug(province) + "/", province),
            List.of(
                "/vi/tinh/" + Addresses.slug(province) + "/" + date.year() + "/",
                date.year() + "")));
    front.put("encoding", FILES.stream().map(end -> file(d, end)).toList());
    Citing cite = Citing.of(d, language, "");
    front.put("cite", cite.plain());
    front.put("bibtex", cite.bibtex());
    front.put("ris", cite.bibtex());
    front.put("twin", "/" + Addresses.document(language.other(), id));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("Số", head.number().read().orElseThrow());
    facts.put("Ký hiệu", head.symbol().read().orElseThrow());
    facts.put("Ngày ban hành", head.date().read().orElseThrow().toString());
    facts.put("Địa danh", head.place().read().orElseThrow());
    facts.put("Cơ quan ban hành", head.issuer().read().orElseThrow().printed());
    facts.put("Cơ quan chủ quản", head.issuer().read().orElseThrow().parentPrinted().orElseThrow());
    facts.put("Tỉnh, thành phố", head.issuer().read().orElseThrow().province().orElseThrow());
    facts.put("Loại văn bản", head.type().read().orElseThrow());
    facts.put("Người ký", head.signatures().get(0).name().read().orElseThrow());
    facts.put("Số trang", d.pageCount() + "");
    front.put("facts", facts);
    List<List<String>> tasks = new ArrayList<>();
    d.document()
        .body()
        .tasks()
        .forEach(
            t ->
                tasks.add(
                    List.of(
                        t.number(),
                        t.title(),
                        t.lead().orElse(""),
                        String.join("; ", t.coordinating()),
                        t.time().orElse(""),
                        "2")));
    front.put("tasks", tasks);
    List<List<String>> results = new ArrayList<>();
    d.document()
        .body()
        .results()
        .forEach(
            r ->
                results.add(
                    List.of(r.value().toString(), r.unit(), r.year().orElse(""), r.text(), "2")));
    front.put("results", results);
    List<List<String>> citations = new ArrayList<>();
    d.document()
        .body()
        .citations()
        .forEach(
            c ->
                citations.add(
                    List.of(
                        c.numberSymbol(),
                        citations.isEmpty() ? "/" + Addresses.document(language, id) : "",
                        c.type().orElse(""),
                        "",
                        c.issuer().orElse(""),
                        "Thực hiện",
                        "1")));
    front.put("citations", citations);
    front.put("recipients", head.recipients());
    StringBuilder page = new StringBuilder(JSON.writeValueAsString(front)).append("\n\n");
    for (PageText text : holdings.text(id).pages()) {
      page.append("## Trang ").append(text.number()).append("\n\n");
      for (TextLine line : text.lines()) {
        page.append(line.text()).append("\n\n");
      }
    }
    return page.toString();
  }
}
