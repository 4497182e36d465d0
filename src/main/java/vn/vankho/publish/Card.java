package vn.vankho.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reference;

/**
 * Phiếu mục lục: what the rest of the site needs to know of a published document, kept with its
 * pages so that the document need not be read again.
 *
 * @param agencyNames other names by which a person may look for the issuing body
 * @param signers full names
 * @param since when it was first published; seconds
 */
record Card(Entry entry, List<String> agencyNames, List<String> signers, long since) {

  private static final Map<String, Province> PROVINCES =
      Reference.tables().provinces().stream().collect(Collectors.toMap(Province::id, p -> p));

  /** A province is written as its id: there are few of them, with much to each, and many cards. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Province.class, new ProvinceToId())
                  .addDeserializer(Province.class, new ProvinceOfId()))
          .build();

  private static final class ProvinceToId extends ValueSerializer<Province> {
    @Override
    public void serialize(Province p, JsonGenerator out, SerializationContext context) {
      out.writeString(p.id());
    }
  }

  private static final class ProvinceOfId extends ValueDeserializer<Province> {
    @Override
    public Province deserialize(JsonParser in, DeserializationContext context) {
      return Objects.requireNonNull(PROVINCES.get(in.getString()), "no such province");
    }
  }

  static Card of(ArchivedDocument document, Names names, Instant since) {
    return new Card(
        Entry.of(document, names),
        names.otherNames(document),
        document.document().head().signatures().stream()
            .flatMap(s -> s.name().stated().stream())
            .toList(),
        since.getEpochSecond());
  }

  /** One line. */
  String json() {
    return MAPPER.writeValueAsString(this);
  }

  static Card parse(String json) {
    return MAPPER.readValue(json, Card.class);
  }
}
