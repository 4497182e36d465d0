package vn.vankho.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentHead;

/** Dữ liệu liên kết (schema.org, JSON-LD): what a page says of its document to search engines. */
final class LinkedData {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private LinkedData() {}

  /**
   * To stand within a script element as it is: no character of it ends the element or begins
   * another.
   */
  static String of(
      ArchivedDocument document,
      EnglishTitle english,
      Language language,
      Names names,
      Portal.Shown portal,
      List<DocumentPages.Download> files) {
    DocumentHead head = document.document().head();
    String page = Addresses.document(language, document.id());
    String site = portal.baseUrl().isEmpty() ? Addresses.toRoot(page) : portal.baseUrl();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "DigitalDocument");
    if (!portal.baseUrl().isEmpty()) {
      data.put("@id", portal.baseUrl() + page);
      data.put("url", portal.baseUrl() + page);
    }
    data.put("identifier", identifiers(document));
    head.title().stated().ifPresent(t -> data.put("name", Plain.text(t)));
    english
        .text()
        .ifPresent(
            t ->
                // Sorted: an unordered map prints differently in every process.
                data.put(
                    "alternateName",
                    new TreeMap<>(Map.of("@language", "en", "@value", Plain.text(t)))));
    head.type().stated().ifPresent(t -> data.put("genre", names.type(t, language)));
    head.date().stated().ifPresent(d -> data.put("dateCreated", d.toString()));
    data.put("inLanguage", "vi");
    Names.agency(document)
        .ifPresent(a -> data.put("author", named("GovernmentOrganization", Plain.text(a))));
    names
        .province(document)
        .ifPresent(p -> data.put("spatialCoverage", named("AdministrativeArea", p.fullName())));
    data.put("isAccessibleForFree", true);
    data.put("encoding", files.stream().map(f -> encoding(f, site)).toList());
    data.put("isPartOf", named("Collection", portal.name()));
    return MAPPER
        .writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static List<String> identifiers(ArchivedDocument document) {
    DocumentHead head = document.document().head();
    return head.number()
        .read()
        .flatMap(n -> head.code())
        .map(c -> List.of(document.id().value(), Plain.text(c.toString())))
        .orElse(List.of(document.id().value()));
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private static Map<String, Object> encoding(DocumentPages.Download file, String site) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@type", "MediaObject");
    object.put("contentUrl", site + file.href());
    object.put("sha256", file.sha256());
    return object;
  }
}
