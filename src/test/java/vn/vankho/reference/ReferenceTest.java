package vn.vankho.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferenceTest {

  private static final LocalDate LAST_DAY_OF_63 = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_DAY_OF_34 = LocalDate.of(2025, 7, 1);

  private final Reference tables = Reference.tables();

  @Test
  void thereAre63ProvincesOnOneDayAnd34OnTheNext() {
    assertThat(tables.provinces(LAST_DAY_OF_63)).hasSize(63);
    assertThat(tables.provinces(FIRST_DAY_OF_34)).hasSize(34);
  }

  @Test
  void aProvinceIsFoundInEitherTonePlacementAndLeadsToItsSuccessor() {
    Province ninhThuan = tables.province("ninh thuận", LAST_DAY_OF_63).orElseThrow();
    assertThat(tables.today(ninhThuan).name()).isEqualTo("Khánh Hòa");
    assertThat(tables.province("Khánh Hoà", FIRST_DAY_OF_34)).isPresent();
    assertThat(tables.province("Ninh Thuận", FIRST_DAY_OF_34)).isEmpty();
  }

  @Test
  void everyProvinceEverHasASuccessorOfToday() {
    assertThat(tables.provinces()).allSatisfy(p -> assertThat(tables.today(p)).isNotNull());
  }

  @Test
  void aCodeThatChangedHandsNamesTheProvinceOfItsDay() {
    assertThat(tables.provinceByCode("15", LAST_DAY_OF_63).orElseThrow().name())
        .isEqualTo("Yên Bái");
    assertThat(tables.provinceByCode("15", FIRST_DAY_OF_34).orElseThrow().name())
        .isEqualTo("Lào Cai");
  }

  @Test
  void aTypeIsFoundByItsNameInCapitals() {
    assertThat(tables.documentType("KẾ HOẠCH").orElseThrow().nameEn()).isEqualTo("Plan");
  }
}
