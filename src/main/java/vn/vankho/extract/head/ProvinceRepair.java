package vn.vankho.extract.head;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reference;

/**
 * Dấu trong tên tỉnh: gives a province's name in a recognised title the marks back that recognition
 * lost or changed: {@code tỉnh Lâm Đông} is {@code tỉnh Lâm Đồng}.
 */
final class ProvinceRepair {

  private static final Pattern PROVINCE =
      Pattern.compile(
          "(?<=[Tt]ỉnh |[Tt]hành phố |TP\\. )(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2})");

  private final Map<String, Set<String>> names = new HashMap<>();

  ProvinceRepair() {
    Reference.tables()
        .provinces()
        .forEach(
            p ->
                names
                    .computeIfAbsent(Vietnamese.bare(p.name()), k -> new HashSet<>())
                    .add(p.name()));
  }

  String mended(String title) {
    Matcher m = PROVINCE.matcher(title);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(out, Matcher.quoteReplacement(right(m.group(1))));
    }
    return m.appendTail(out).toString();
  }

  private String right(String printed) {
    Set<String> known = names.getOrDefault(Vietnamese.bare(printed), Set.of());
    boolean one = known.stream().map(Vietnamese::key).distinct().count() == 1;
    return !one || known.stream().map(Vietnamese::key).anyMatch(Vietnamese.key(printed)::equals)
        ? printed
        : known.iterator().next();
  }
}
