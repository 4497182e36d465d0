package vn.vankho.extract.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.vankho.document.PersonalDatum;

/** How much of what is planted on hundreds of invented pages is found, and how much else. */
class PersonalDataMeasureTest {

  private static final int PAGES = 400;
  private static final int FORMS = 10;

  @Test
  void findsNearlyAllPersonalDataAndHardlyAnythingElse() {
    PersonalDataFinder finder = new PersonalDataFinder();
    int planted = 0;
    int missed = 0;
    int found = 0;
    int wrong = 0;
    Map<String, Integer> misses = new TreeMap<>();
    for (int seed = 0; seed < PAGES; seed++) {
      PrivacyPages.Page page = PrivacyPages.of(seed, FORMS);
      List<PersonalDatum> data = finder.find(page.text());
      assertThat(page.planted()).hasSizeGreaterThanOrEqualTo(FORMS);
      for (PrivacyPages.Plant plant : page.planted()) {
        planted++;
        if (!isCovered(plant, data)) {
          missed++;
          misses.merge(plant.kind(), 1, Integer::sum);
          tell("missed", plant.kind() + " " + page.lines().get(plant.line()));
        }
      }
      for (PersonalDatum datum : data) {
        found++;
        if (page.planted().stream().noneMatch(p -> overlaps(p, datum))) {
          wrong++;
          tell("wrong", datum.kind() + " " + page.lines().get(datum.line()));
        }
      }
    }
    double recall = 1 - (double) missed / planted;
    double precision = 1 - (double) wrong / found;
    System.out.printf(
        "personal data: %d planted, recall %.4f, precision %.4f, missed %s%n",
        planted, recall, precision, misses);
    assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.98);
    assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.95);
  }

  private static void tell(String what, String line) {
    if (Boolean.getBoolean("tell")) {
      System.out.println(what + ": " + line);
    }
  }

  /** Every letter and digit of it, or nothing is gained. */
  private static boolean isCovered(PrivacyPages.Plant plant, List<PersonalDatum> data) {
    for (int i = 0; i < plant.value().length(); i++) {
      int at = plant.from() + i;
      if (Character.isLetterOrDigit(plant.value().charAt(i))
          && data.stream()
              .noneMatch(d -> d.line() == plant.line() && at >= d.from() && at < d.to())) {
        return false;
      }
    }
    return true;
  }

  private static boolean overlaps(PrivacyPages.Plant plant, PersonalDatum datum) {
    return plant.line() == datum.line() && plant.from() < datum.to() && datum.from() < plant.to();
  }
}
