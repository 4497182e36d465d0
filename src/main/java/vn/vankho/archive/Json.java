package vn.vankho.archive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Field;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Sha256;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/** The domain's records as JSON and back without loss; the domain itself knows nothing of it. */
final class Json {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Field.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Field.Ambiguous.class, name = "ambiguous"),
    @JsonSubTypes.Type(value = Field.Unreadable.class, name = "unreadable"),
    @JsonSubTypes.Type(value = Field.Blank.class, name = "blank"),
    @JsonSubTypes.Type(value = Field.Absent.class, name = "absent")
  })
  private interface TaggedWithItsState {}

  private abstract static class PlainHash {
    @JsonCreator
    PlainHash(String hex) {}

    @JsonValue
    abstract String hex();
  }

  private abstract static class PlainId {
    @JsonCreator
    PlainId(String value) {}

    @JsonValue
    abstract String value();
  }

  private abstract static class IsoDate {
    @JsonCreator
    static PartialDate parse(String iso) {
      throw new UnsupportedOperationException("only its annotation counts");
    }

    @Override
    @JsonValue
    public abstract String toString();
  }

  /** Words are many: without names they take a third of the room. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"text", "box", "confidence", "ink", "raw"})
  private interface WordAsArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"left", "top", "width", "height"})
  private interface BoxAsArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"bold", "italic"})
  private interface StyleAsArray {}

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Field.class, TaggedWithItsState.class)
          .addMixIn(Sha256.class, PlainHash.class)
          .addMixIn(DocumentId.class, PlainId.class)
          .addMixIn(PartialDate.class, IsoDate.class)
          .addMixIn(Word.class, WordAsArray.class)
          .addMixIn(Box.class, BoxAsArray.class)
          .addMixIn(TextLine.Style.class, StyleAsArray.class)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private Json() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
