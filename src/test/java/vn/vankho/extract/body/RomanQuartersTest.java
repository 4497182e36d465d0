package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Evidence;
import vn.vankho.document.PlannedTask;

class RomanQuartersTest {

  @ParameterizedTest
  @CsvSource({
    "Quý 1/2023,Quý III/2023,Quý I/2023",
    "quý l năm 2023,Quý IV,quý I năm 2023",
    "Quý 1,Quý II/2023,Quý I",
    // nothing says that it is a Roman number, or it is another's
    "Quý 1/2023,Quý 3/2023,Quý 1/2023",
    "Quý 1/2023,Tháng 12,Quý 1/2023",
    "Quý 12/2023,Quý III/2023,Quý 12/2023",
    "Ngày 1/2023,Quý III/2023,Ngày 1/2023",
  })
  void aQuarterIsWrittenAsTheOthersOfItsDocument(String read, String other, String written) {
    List<PlannedTask> alike = RomanQuarters.alike(List.of(task(read), task(other)));
    assertThat(alike.get(0).time()).contains(written);
    assertThat(alike.get(1).time()).contains(other);
  }

  private static PlannedTask task(String time) {
    return new PlannedTask(
        "1",
        "Tuyên truyền",
        Optional.empty(),
        List.of(),
        Optional.of(time),
        new Evidence(1, Optional.empty(), time, "test"));
  }
}
