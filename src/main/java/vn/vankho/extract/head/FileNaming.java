package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Candidate;
import vn.vankho.document.Candidate.Source;
import vn.vankho.document.Evidence;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;

/**
 * Tên tệp và tiêu đề tệp: a number beside the document's own symbol or type, and a date, in what
 * somebody called the file ({@code 233-BC-UBND.pdf}, {@code KH 14 STTTT (05.3.2021).docx}); the
 * last and weakest evidence.
 */
final class FileNaming {

  private static final Pattern NUMBER = Pattern.compile("0{0,2}[1-9]\\d{0,4}[a-d]?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** {@code 05.3.2021}, {@code 05-03-2021}. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[._ -](\\d{1,2})[._ -]((?:19|20)\\d\\d)(?!\\d)");

  /** {@code 2021-03-05}, {@code 20210305}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[._ -]?(\\d\\d)[._ -]?(\\d\\d)(?!\\d)");

  /** {@code 05032021}. */
  private static final Pattern EIGHT =
      Pattern.compile("(?<!\\d)(\\d\\d)(\\d\\d)((?:19|20)\\d\\d)(?!\\d)");

  private FileNaming() {}

  /** One text in which a number or date may stand, and what to call its source. */
  private record Name(String text, Source source, String rule) {}

  static SelfMentions.Found in(String fileName, Map<String, String> metadata, String symbol) {
    SelfMentions.Found found = new SelfMentions.Found(new ArrayList<>(), new ArrayList<>());
    for (Name name : names(fileName, metadata)) {
      Evidence seen = new Evidence(1, Optional.empty(), name.text(), name.rule());
      number(name.text(), symbol)
          .ifPresent(n -> found.numbers().add(new Candidate<>(n, name.source(), seen)));
      date(name.text()).ifPresent(d -> found.dates().add(new Candidate<>(d, name.source(), seen)));
    }
    return found;
  }

  private static List<Name> names(String fileName, Map<String, String> metadata) {
    List<Name> names = new ArrayList<>();
    for (String key : List.of("title", "subject")) {
      Optional.ofNullable(metadata.get(key))
          .map(Vietnamese::clean)
          .filter(t -> !t.isBlank() && t.length() < 200)
          .ifPresent(t -> names.add(new Name(t, Source.FILE_METADATA, "file-" + key)));
    }
    String last =
        fileName.substring(fileName.lastIndexOf('/') + 1).replaceFirst("\\.\\w{1,5}$", "");
    if (!last.isBlank()) {
      names.add(new Name(Vietnamese.clean(last), Source.FILE_NAME, "file-name"));
    }
    return names;
  }

  /** The number just before the symbol, or just after the abbreviation that begins it. */
  static Optional<String> number(String name, String symbol) {
    List<String> parts = tokens(symbol);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<String> tokens = tokens(name);
    for (int i = 0; i < tokens.size(); i++) {
      boolean whole = i > 0 && parts.size() > 1 && startsWith(tokens, i, parts);
      if (whole && NUMBER.matcher(tokens.get(i - 1)).matches()) {
        return Optional.of(tokens.get(i - 1));
      }
      boolean after = tokens.get(i).equals(parts.get(0)) && i + 1 < tokens.size();
      if (after
          && !YEAR.matcher(parts.get(0)).matches()
          && NUMBER.matcher(tokens.get(i + 1)).matches()
          && startsWith(tokens, i + 2, parts.subList(1, parts.size()))) {
        return Optional.of(tokens.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(List<String> tokens, int at, List<String> parts) {
    return at + parts.size() <= tokens.size()
        && !parts.isEmpty()
        && tokens.subList(at, at + parts.size()).equals(parts);
  }

  private static List<String> tokens(String text) {
    return Arrays.stream(Vietnamese.bare(text).split("[^a-z0-9]+"))
        .filter(t -> !t.isEmpty())
        .toList();
  }

  static Optional<PartialDate> date(String name) {
    Matcher m = DAY_FIRST.matcher(name);
    if (m.find()) {
      return valid(m.group(3), m.group(2), m.group(1));
    }
    m = YEAR_FIRST.matcher(name);
    if (m.find()) {
      return valid(m.group(1), m.group(2), m.group(3));
    }
    m = EIGHT.matcher(name);
    return m.find() ? valid(m.group(3), m.group(2), m.group(1)) : Optional.empty();
  }

  private static Optional<PartialDate> valid(String year, String month, String day) {
    return PartialDate.ifValid(
        Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
