package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.JobTitle;
import vn.vankho.reference.Reference;

/** Chức vụ bằng tiếng Anh: the lines over a signature, where the tables cover every one of them. */
final class Ranks {

  /** {@code KT. CHỦ TỊCH}, {@code TM.ỦY BAN NHÂN DÂN}, {@code T/M BAN THƯỜNG VỤ}. */
  private static final Pattern BY_AUTHORITY =
      Pattern.compile("^(TM|KT|TL|TUQ|Q|T/M|K/T|T/L)[. ]\\s*(.+)$");

  private static final Map<String, String> TITLES =
      Reference.tables().jobTitles().stream()
          .filter(t -> t.kind().equals("title"))
          .collect(
              Collectors.toUnmodifiableMap(
                  t -> Vietnamese.key(t.name()), JobTitle::nameEn, (first, second) -> first));

  private static final Map<String, String> AUTHORITIES =
      Reference.tables().jobTitles().stream()
          .filter(t -> t.kind().equals("authority-prefix"))
          .collect(
              Collectors.toUnmodifiableMap(
                  t -> t.name().replace(".", ""), JobTitle::nameEn, (first, second) -> first));

  private Ranks() {}

  static Optional<String> inEnglish(List<String> lines) {
    List<String> english = new ArrayList<>();
    for (String line : lines) {
      Optional<String> said = line(line.strip());
      if (said.isEmpty()) {
        return Optional.empty();
      }
      english.add(said.get());
    }
    return english.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", english));
  }

  private static Optional<String> line(String line) {
    Matcher m = BY_AUTHORITY.matcher(line);
    if (!m.matches()) {
      return title(line);
    }
    Optional<String> authority = Optional.ofNullable(AUTHORITIES.get(m.group(1).replace("/", "")));
    Optional<String> who =
        m.group(1).replace("/", "").equals("TM") ? body(m.group(2)) : title(m.group(2));
    String article = m.group(1).equals("Q") ? " " : " the ";
    return authority.flatMap(a -> who.map(w -> a + article + w));
  }

  private static Optional<String> title(String name) {
    return Optional.ofNullable(TITLES.get(Vietnamese.key(name)));
  }

  /** A body, when all that share its name are called the same in English. */
  private static Optional<String> body(String name) {
    List<String> names =
        Reference.tables().agencies(name).stream().map(a -> a.nameEn()).distinct().toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
