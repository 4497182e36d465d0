package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.ReportedResult;

class ResultReaderTest {

  private static List<ReportedResult> results(String... lines) {
    return Documents.read(Documents.TRA_VINH, lines).results();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2014, Sở in 1.000 quyển sách tuyên truyền|1000|quyển sách|2014|",
        "Từ năm 2013-2017, tỉnh tổ chức 05 Hội nghị tập huấn|5|Hội nghị tập huấn|2013-2017|",
        "Triển lãm thu hút được trên 1.600 lượt người đến xem|1600|lượt người|2023|trên",
        "Trong tháng 7/2022, đã trồng gần 12,5 ha rừng|12.5|ha|2022|gần",
        "Sở xuất bản Bản tin đối ngoại (song ngữ) 4 số/năm giới thiệu|4|số/năm|2023|",
        "tỷ lệ hồ sơ đúng hạn đạt 98,5%, tăng cao|98.5|%|2023|",
        "Có 97,2% trẻ được tiêm chủng|97.2|%|2023|",
        "Thu phí đạt 8.250 tỷ đồng|8250000000000|đồng|2023|",
        "Xuất khẩu gần 2,35 tỷ USD|2350000000|USD|2023|gần",
        "Thu nhập bình quân đạt 49,8 triệu đồng/người/năm|49800000|đồng/người/năm|2023|",
        "Gieo trồng 98,5 nghìn ha|98500|ha|2023|",
        "Đàn gia cầm có 5,2 triệu con|5200000|con|2023|",
        "Đào tạo nghề bình quân 8.100 người/năm|8100|người/năm|2023|",
        "Đã cấp 1.245 giấy chứng nhận|1245|giấy chứng nhận|2023|",
        "Tổ chức 05 hội nghị năm 2021|5|hội nghị|2021|",
        "Kiểm tra 17 cơ quan, đơn vị|17|cơ quan, đơn vị|2023|",
        "Có trên 7,000 lượt bạn đọc|7000|lượt bạn đọc|2023|trên",
        "Trồng 7,125 ha rừng|7.125|ha|2023|",
      })
  void aResultHasItsValueUnitYearAndQualifier(
      String text, String value, String unit, String year, String qualifier) {
    List<ReportedResult> found = results("1. Kết quả", "- " + text);

    assertThat(found).hasSize(1);
    ReportedResult result = found.get(0);
    assertThat(result.value()).isEqualByComparingTo(value);
    assertThat(result.unit()).isEqualTo(unit);
    assertThat(result.year()).hasValue(year);
    assertThat(result.qualifier().orElse(null)).isEqualTo(qualifier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thực hiện Điều 3 văn bản số 5 ngày 10/5/2013",
        "lắp đặt pa-nô (02 mặt, 27m²)",
        "giao 01 cán bộ theo dõi công tác này",
        "6 tháng đầu năm 2017 và 20 năm thành lập",
        "mức phạt 30% theo quy định",
        "tăng trưởng thấp hơn 0,6 điểm phần trăm",
        "tăng 1,5 điểm phần trăm",
        "mỗi năm giảm 4 - 5% theo kế hoạch",
        "các trường cấp 2 xã",
        "Kinh phí hỗ trợ là 61,2 tỷ đồng",
      })
  void whatCountsNothingIsNoResult(String text) {
    assertThat(results("1. Kết quả", "- " + text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trong năm, Sở đã in, phát hành 1.000 quyển sách, gửi đến các xã. Sách được đón nhận.|"
            + "Trong năm, Sở đã in, phát hành 1.000 quyển sách, gửi đến các xã",
        "Các huyện trồng mới rừng; Sở in 1.000 quyển sách, gửi các xã; các xã đón nhận.|"
            + "Sở in 1.000 quyển sách, gửi các xã",
      })
  void aQuoteIsTheWholeClause(String text, String quote) {
    assertThat(results("1. Kết quả", "- " + text))
        .extracting(ReportedResult::text)
        .containsExactly(quote);
  }

  @Test
  void ofAVeryLongClauseThePartBetweenCommasIsQuoted() {
    String long_ = "các ngành, các cấp và đoàn thể trong tỉnh phối hợp chặt chẽ, ".repeat(6);

    assertThat(results("1. Kết quả", "- " + long_ + "in 1.000 quyển sách, gửi các xã"))
        .extracting(ReportedResult::text)
        .containsExactly("in 1.000 quyển sách");
  }

  @Test
  void aPartsOwnTimeHoldsForItsItems() {
    assertThat(
            results(
                "5. Hoạt động quảng bá",
                "Trong giai đoạn 2013-2017, UBND tỉnh đã chỉ đạo thực hiện, cụ thể:",
                "- Năm 2015, thực hiện 01 phóng sự",
                "- Đài tỉnh thực hiện 02 phóng sự"))
        .extracting(r -> r.year().orElseThrow())
        .containsExactly("2015", "2013-2017");
  }

  @Test
  void whatIsPlannedIsNoResult() {
    assertThat(results("I. KẾT QUẢ", "Tổ chức 3 lớp", "II. PHƯƠNG HƯỚNG", "Tổ chức 5 lớp"))
        .extracting(r -> r.value().intValue())
        .containsExactly(3);
  }
}
