package vn.vankho.extract.head;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Commune;
import vn.vankho.reference.Reference;

/** Cơ quan cấp xã: bodies of communes whose name several communes bear. */
final class CommuneNames {

  /** A body's full name, and its commune's. */
  record Named(String body, String commune) {}

  /** {@code ỦY BAN NHÂN DÂN XÃ HẢI AN}; key. */
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:(ủy ban nhân dân|ubnd)|(hội đồng nhân dân|hđnd)|(đảng ủy)) (xã|phường|thị trấn|đặc khu) (.{2,40})$");

  private static final List<String> BODIES =
      List.of("Ủy ban nhân dân", "Hội đồng nhân dân", "Đảng ủy");

  private final Map<String, List<Commune>> communes = new HashMap<>();

  CommuneNames() {
    communes.putAll(
        Reference.tables().communes().stream()
            .collect(Collectors.groupingBy(c -> Vietnamese.key(c.kind() + " " + c.name()))));
  }

  /** The body, where communes of that kind and very name are known on a day. */
  Optional<Named> named(String printed, LocalDate day) {
    Matcher m = BODY.matcher(Vietnamese.key(printed));
    if (!m.matches()) {
      return Optional.empty();
    }
    int body = m.group(1) != null ? 0 : m.group(2) != null ? 1 : 2;
    return communes.getOrDefault(m.group(4) + " " + m.group(5), List.of()).stream()
        .filter(c -> c.validity().holdsOn(day))
        .findFirst()
        .map(c -> new Named(BODIES.get(body) + " " + c.kind() + " " + c.name(), c.name()));
  }
}
