package vn.vankho.publish.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.document.PartialDate;
import vn.vankho.publish.search.SearchDocument.Label;
import vn.vankho.publish.search.SearchDocument.Place;
import vn.vankho.reference.Agency;
import vn.vankho.reference.Commune;
import vn.vankho.reference.DocumentType;
import vn.vankho.reference.GlossaryTerm;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reference;

/**
 * Plausible administrative documents out of the reference tables and a seed. A word of the text is
 * a term of the glossary (frequent ones far more often), a place, an agency, a number, a citation,
 * a name, or two syllables of a long tail.
 */
public final class SyntheticArchive {

  private static final String[] ONSET = {
    "", "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t",
    "th", "tr", "v", "x"
  };
  private static final String[] RIME = {
    "a", "á", "ả", "an", "án", "ang", "anh", "ao", "ay", "ăn", "ắc", "ân", "ấp", "âu", "em", "ên",
    "i", "iên", "iếp", "im", "inh", "o", "oan", "oài", "ong", "ô", "ôi", "ông", "ốt", "ơ", "ơn",
    "u", "uân", "ung", "uôn", "ư", "ưng", "ước", "ương", "uyên", "ửi", "ội"
  };
  private static final String[] LINKS = {
    "và",
    "của",
    "các",
    "trong",
    "được",
    "cho",
    "về",
    "theo",
    "với",
    "tại",
    "trên địa bàn",
    "tổ chức thực hiện",
    "căn cứ",
    "triển khai",
    "phối hợp",
    "đề nghị",
    "tiếp tục",
    "có",
    "là",
    "không",
    "những",
    "đã",
    "từ",
    "đến",
    "năm",
    "kế hoạch",
    "báo cáo",
    "kết quả"
  };
  private static final String[] FAMILY = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"
  };
  private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Minh", "Thanh", "Quốc", "Hữu"};
  private static final String[] GIVEN = {
    "An", "Bình", "Cường", "Dung", "Hạnh", "Hùng", "Lan", "Long", "Mai", "Nam", "Phúc", "Sơn"
  };

  private final List<Province> provinces =
      Reference.tables().provinces(LocalDate.of(2020, 1, 1)).stream().toList();
  private final List<Agency> agencies =
      Reference.tables().agencies().stream()
          .filter(a -> a.level().equals("provincial") && !a.abbreviations().isEmpty())
          .limit(24)
          .toList();
  private final List<DocumentType> types =
      Reference.tables().documentTypes().stream()
          .filter(t -> t.system().equals("administrative") && t.abbreviation().isPresent())
          .limit(12)
          .toList();
  private final List<GlossaryTerm> glossary = Reference.tables().glossary();
  private final List<Commune> communes = Reference.tables().communes();
  private final int words;
  private final long seed;

  /**
   * @param words of a document's text, about
   */
  public SyntheticArchive(int words, long seed) {
    this.words = words;
    this.seed = seed;
  }

  public static Stream<SearchDocument> documents(int count, int words, long seed) {
    SyntheticArchive archive = new SyntheticArchive(words, seed);
    return IntStream.range(0, count).mapToObj(archive::document);
  }

  /** The n-th document, always the same. */
  public SearchDocument document(int n) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + n);
    Province province = provinces.get(random.nextInt(provinces.size()));
    int year = 2005 + random.nextInt(20);
    // The hand-written documents of these two years answer the queries on this province.
    if (province.name().equals("Quảng Ngãi") && (year == 2017 || year >= 2022)) {
      year = 2010;
    }
    PartialDate date = PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    DocumentType type = types.get(skewed(random, types.size()));
    Agency agency = agencies.get(skewed(random, agencies.size()));
    String number =
        (1 + random.nextInt(3000))
            + "/"
            + type.abbreviation().orElseThrow()
            + "-"
            + agency.abbreviations().get(0);
    Province now = Reference.tables().today(province);
    String id = String.format(Locale.ROOT, "syn-%06d", n);
    return new SearchDocument(
        id,
        new Label("vi/van-ban/" + id + "/index.html", "en/documents/" + id + "/index.html"),
        upperFirst(topic(random) + " " + topic(random) + " năm " + year),
        Optional.empty(),
        Optional.of(number),
        Optional.of(date),
        Optional.of(new Label(type.name(), type.nameEn())),
        Optional.of(
            new Place(
                new Label(province.name(), province.nameEn()),
                new Label(now.name(), now.nameEn()))),
        Optional.of(new Label(agency.name(), agency.nameEn())),
        agency.abbreviations(),
        List.of(person(random)),
        pages(random, province, year));
  }

  private List<String> pages(SplittableRandom random, Province province, int year) {
    List<String> pages = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    int length = 0;
    int onPage = 0;
    while (length < words) {
      String next = passage(random, province, year);
      int added = 1 + (int) next.chars().filter(c -> c == ' ').count();
      page.append(next).append(random.nextInt(12) == 0 ? ". " : " ");
      length += added;
      onPage += added;
      if (onPage > 380) {
        pages.add(page.toString());
        page.setLength(0);
        onPage = 0;
      }
    }
    pages.add(page.toString());
    return pages;
  }

  private String passage(SplittableRandom random, Province province, int year) {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4 -> LINKS[skewed(random, LINKS.length)];
      case 5, 6, 7, 8 -> topic(random);
      case 9 -> agencies.get(skewed(random, agencies.size())).name();
      case 10 -> communes.get(random.nextInt(communes.size())).name() + " tỉnh " + province.name();
      case 11 -> "số " + random.nextInt(5000) + "/QĐ-UBND ngày " + day(random) + "/" + year;
      case 12 -> random.nextInt(1000) + " " + (random.nextBoolean() ? "người" : "triệu đồng");
      case 13 -> random.nextInt(3) == 0 ? person(random) : topic(random);
      default -> syllable(random) + " " + syllable(random);
    };
  }

  private static String day(SplittableRandom random) {
    return (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12));
  }

  private String topic(SplittableRandom random) {
    return glossary.get(skewed(random, glossary.size())).vietnamese();
  }

  private static String syllable(SplittableRandom random) {
    return ONSET[random.nextInt(ONSET.length)] + RIME[skewed(random, RIME.length)];
  }

  private static String person(SplittableRandom random) {
    return FAMILY[skewed(random, FAMILY.length)]
        + " "
        + MIDDLE[random.nextInt(MIDDLE.length)]
        + " "
        + GIVEN[random.nextInt(GIVEN.length)];
  }

  /** The first places far more often than the last. */
  private static int skewed(SplittableRandom random, int size) {
    double u = random.nextDouble();
    return (int) (size * u * u);
  }

  private static String upperFirst(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
