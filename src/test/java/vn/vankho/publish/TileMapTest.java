package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.reference.Province;

class TileMapTest {

  private static final Names NAMES = new Names();

  private static TileMap map(LocalDate day, Language language) {
    List<Province> provinces = NAMES.provinces(day);
    return TileMap.of(
        "",
        provinces,
        NAMES.islands(provinces),
        Map.of(),
        Map.of(),
        language,
        (name, count) -> name);
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30,63", "2026-10-01,34"})
  void bothArchipelagosLieEastOfTheirProvincesOnTilesOfTheirOwn(LocalDate day, int provinces) {
    TileMap map = map(day, Language.VI);
    assertThat(map.tiles()).hasSize(provinces);
    assertThat(map.islands())
        .extracting(TileMap.Island::label)
        .containsExactly("Hoàng Sa (Đà Nẵng)", "Trường Sa (Khánh Hòa)");
    for (TileMap.Island island : map.islands()) {
      assertThat(map.tiles()).allMatch(t -> t.x() < island.x());
    }
    assertThat(
            Stream.concat(
                map.tiles().stream().map(t -> t.x() + " " + t.y()),
                map.islands().stream().map(i -> i.x() + " " + i.y())))
        .doesNotHaveDuplicates();
    String[] box = map.viewBox().split(" ");
    assertThat(map.islands())
        .allMatch(i -> i.x() + i.width() <= Integer.parseInt(box[2]))
        .allMatch(i -> i.y() + i.height() <= Integer.parseInt(box[3]));
  }

  @ParameterizedTest
  @CsvSource({"VI", "EN"})
  void namesKeepWithinTheirTiles(Language language) {
    assertThat(map(LocalDate.parse("2025-06-30"), language).tiles())
        .flatExtracting(TileMap.Tile::lines)
        .allMatch(w -> w.tight() || w.text().length() <= 7);
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30", "2026-10-01"})
  void theyAreNamedInEnglishToo(LocalDate day) {
    assertThat(map(day, Language.EN).islands())
        .extracting(TileMap.Island::label)
        .containsExactly("Hoang Sa (Da Nang)", "Truong Sa (Khanh Hoa)");
  }
}
