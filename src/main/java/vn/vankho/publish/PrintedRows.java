package vn.vankho.publish;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Dòng của văn bản: the results and tasks of a record; the rest of it is passed over. */
record PrintedRows(JsonNode results, JsonNode tasks) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * @param document a line of the export
   */
  static PrintedRows of(byte[] document) {
    JsonNode results = MissingNode.getInstance();
    JsonNode tasks = MissingNode.getInstance();
    try (JsonParser in = MAPPER.createParser(document)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "results" -> results = in.readValueAsTree();
          case "tasks" -> tasks = in.readValueAsTree();
          default -> in.skipChildren();
        }
      }
    }
    return new PrintedRows(results, tasks);
  }
}
