package vn.vankho.extract.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reference;
import vn.vankho.reference.TableColumn;
import vn.vankho.reference.TableColumn.Kind;
import vn.vankho.reference.TaskLabel;

/** Tên cột: what the words at the head of a column say that it holds. */
final class HeaderLabels {

  /** {@code (triệu đồng)}, {@code (nếu có)} */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,60}\\)");

  /** {@code thực hiện năm 2023}, {@code kế hoạch 2024} */
  private static final Pattern YEAR = Pattern.compile("\\s?(?:năm )?(?:19|20)\\d{2}(?:-20\\d{2})?");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern AROUND_SLASH = Pattern.compile(" ?([/,]) ?");
  private static final Pattern EDGES = Pattern.compile("^[ .,:*-]+|[ .,:*-]+$");

  private static final Map<String, Kind> LABELS = labels();

  private HeaderLabels() {}

  private static Map<String, Kind> labels() {
    Map<String, Kind> labels = new HashMap<>();
    for (TaskLabel label : Reference.tables().taskLabels()) {
      Kind kind =
          switch (label.field()) {
            case "lead" -> Kind.LEAD;
            case "coordinating" -> Kind.COORDINATING;
            case "time" -> Kind.TIME;
            default -> Kind.OTHER;
          };
      labels.put(key(label.label()), kind);
    }
    for (TableColumn column : Reference.tables().tableColumns()) {
      labels.put(key(column.label()), column.kind());
    }
    return Map.copyOf(labels);
  }

  static Optional<Kind> kind(String header) {
    String key = key(header);
    Kind kind = LABELS.get(key);
    if (kind == null) {
      kind = LABELS.get(key(YEAR.matcher(Vietnamese.key(header)).replaceAll("")));
    }
    return Optional.ofNullable(kind);
  }

  private static String key(String label) {
    String bare = Vietnamese.bare(IN_BRACKETS.matcher(label).replaceAll(" "));
    String spaced = SPACES.matcher(bare.replace(';', ',')).replaceAll(" ");
    return EDGES.matcher(AROUND_SLASH.matcher(spaced).replaceAll("$1")).replaceAll("").strip();
  }
}
