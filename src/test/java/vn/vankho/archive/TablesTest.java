package vn.vankho.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

class TablesTest {

  private final JdbcTemplate db = TestDatabase.fresh();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decision    | sha256, first_page, field
          source_file | path, sha256
          citation    | document_id, ordinal
          history     | entry
          """)
  void rowsComeInTheOrderOfTheWholeKey(String table, String key) {
    assertThat(Tables.rows(db, table)).isEqualTo("SELECT * FROM " + table + " ORDER BY " + key);
  }

  @Test
  void everyTableHasAnOrder() {
    assertThat(Tables.of(db))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(Tables.rows(db, t)).matches(".* ORDER BY \\w.*"));
  }
}
