package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.BudgetLine;
import vn.vankho.document.Deadline;

class BudgetAndDeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND huyện đã bố trí 54.000.000đ, trong đó:|54000000|VND",
        "Kinh phí thực hiện là 1,5 tỷ đồng.|1500000000|VND",
        "Tổng mức đầu tư 200 triệu USD|200000000|USD",
        "bố trí 1.234,5 triệu đồng từ nguồn sự nghiệp|1234500000|VND",
      })
  void anAmountInWhatIsSaidOfFundingIsABudgetLine(String text, String amount, String currency) {
    BudgetLine line = Documents.read(Documents.TRA_VINH, text).budget().get(0);

    assertThat(line.amount()).isEqualByComparingTo(amount);
    assertThat(line.currency()).isEqualTo(currency);
  }

  @Test
  void otherMoneyIsNoBudgetLine() {
    assertThat(Documents.read(Documents.TRA_VINH, "Phạt tiền 5.000.000 đồng đối với").budget())
        .isEmpty();
    assertThat(
            Documents.read(Documents.TRA_VINH, "Thu đạt 250 tỷ đồng, bằng 96,5% dự toán").budget())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Báo cáo kết quả cho UBND tỉnh trước ngày 15/11/2023.|2023-11-15",
        "gửi ý kiến về Sở trước 16 giờ 30 ngày 12 tháng 6 năm 2024 để tổng hợp|2024-06-12",
        "gửi báo cáo chậm nhất là ngày 20/12/2023|2023-12-20",
        "báo cáo về Sở trước ngày 30/11 hằng năm|",
        "Định kỳ trước ngày 20 hằng tháng, các sở gửi báo cáo về Ủy ban nhân dân tỉnh|",
        "các xã báo cáo trước ngày 15 tháng cuối quý|",
        "Trước ngày 25/12/2023, các đơn vị hoàn thành việc rà soát|2023-12-25",
      })
  void aDutyByADayIsADeadline(String text, String date) {
    Deadline deadline = Documents.read(Documents.TRA_VINH, text).deadlines().get(0);

    assertThat(deadline.date().map(Object::toString).orElse(null)).isEqualTo(date);
    assertThat(deadline.text()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "các văn bản ban hành trước ngày 01/7/2015",
        "báo cáo trước ngày 32/13/2023",
        "tổ chức từ ngày 23/12/2023 đến hết ngày 27/12/2023",
        "đã báo cáo trước ngày 15/3/2020",
        "Trước ngày 25/12/2019, tỉnh đã hoàn thành việc rà soát",
        "Lãi tính trước ngày 20 hằng tháng",
      })
  void anotherDayIsNone(String text) {
    assertThat(Documents.read(Documents.TRA_VINH, text).deadlines()).isEmpty();
  }
}
