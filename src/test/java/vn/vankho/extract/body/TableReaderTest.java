package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.Level;
import vn.vankho.document.PlannedTask;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.extract.table.TablePages;
import vn.vankho.extract.table.TablePages.Align;
import vn.vankho.text.TextReader;

/** Tasks, results and funds that stand in tables. */
class TableReaderTest {

  private static final DocumentHead PLAN =
      Documents.head("Kế hoạch", "2023-02-12", "Trà Vinh", Optional.empty(), Level.PROVINCIAL);

  private static final String LONG =
      "Biên soạn, phát hành tài liệu giới thiệu các mô hình cải cách thủ tục hành chính của tỉnh";

  private static DocumentBody read(DocumentHead head, TablePages pages) {
    return new BodyReader().read(pages.pages(), head);
  }

  private static TablePages plan(Align align) {
    return new TablePages(align, 4, 30, 20, 20, 12, 12)
        .text("Nhiệm vụ cụ thể được giao tại bảng dưới đây:")
        .header(
            "STT",
            "Nhiệm vụ",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Thời gian hoàn thành",
            "Sản phẩm");
  }

  @ParameterizedTest
  @EnumSource(Align.class)
  void aRowIsATaskWhetherItsCellsStandAtTheTopOrInTheMiddle(Align align) {
    TablePages pages =
        plan(align)
            .row("1", LONG, "Sở Nội vụ", "Sở Tài chính; UBND các huyện", "Quý I/2023", "Tài liệu")
            .row("2", "Tổ chức tập huấn", "Sở Y tế", "Các sở, ban, ngành", "Tháng 6", "Lớp học")
            .row("3", LONG, "Sở Tư pháp, Công an tỉnh", "", "Thường xuyên", "Báo cáo");

    List<PlannedTask> tasks = read(PLAN, pages).tasks();

    assertThat(tasks).extracting(PlannedTask::number).containsExactly("1", "2", "3");
    assertThat(tasks)
        .extracting(PlannedTask::title)
        .containsExactly(LONG, "Tổ chức tập huấn", LONG);
    assertThat(tasks)
        .extracting(t -> t.lead().orElse(""))
        .containsExactly("Sở Nội vụ", "Sở Y tế", "Sở Tư pháp, Công an tỉnh");
    assertThat(tasks.get(0).coordinating()).containsExactly("Sở Tài chính", "UBND các huyện");
    assertThat(tasks.get(1).coordinating()).containsExactly("Các sở, ban, ngành");
    assertThat(tasks.get(2).coordinating()).isEmpty();
    assertThat(tasks)
        .extracting(t -> t.time().orElse(""))
        .containsExactly("Quý I/2023", "Tháng 6", "Thường xuyên");
    assertThat(tasks.get(0).evidence().rule()).isEqualTo("task-table");
  }

  @Test
  void headingsOverAllColumnsNumberTheRowsBelowThem() {
    TablePages pages =
        plan(Align.TOP)
            .heading("I", "Nhóm nhiệm vụ về hoàn thiện thể chế và tổ chức bộ máy của các cơ quan")
            .row("1", "Rà soát văn bản", "Sở Tư pháp", "Các sở", "Quý II", "Báo cáo")
            .heading("II", "Nhóm nhiệm vụ về truyền thông, đào tạo và hợp tác trong nước, quốc tế")
            .row("2", "Mở chuyên mục", "Báo tỉnh", "Sở Nội vụ", "Quý III", "Tin, bài");

    assertThat(read(PLAN, pages).tasks())
        .extracting(PlannedTask::number)
        .containsExactly("I.1", "II.2");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aTableGoesOnOverThePageWithOrWithoutItsHeader(boolean repeated) {
    TablePages pages =
        plan(Align.TOP)
            .row("1", "Rà soát văn bản", "Sở Tư pháp", "Các sở", "Quý II", "Báo cáo")
            .pageBreak(repeated)
            .row("2", "Mở chuyên mục", "Báo tỉnh", "Sở Nội vụ", "Quý III", "Tin, bài")
            .text("Các cơ quan, đơn vị căn cứ kế hoạch này tổ chức thực hiện và báo cáo kết quả.");

    List<PlannedTask> tasks = read(PLAN, pages).tasks();

    assertThat(tasks)
        .extracting(PlannedTask::title)
        .containsExactly("Rà soát văn bản", "Mở chuyên mục");
    assertThat(tasks.get(1).evidence().page()).isEqualTo(2);
    assertThat(tasks.get(1).time()).contains("Quý III");
  }

  @Test
  void aRowThatIsCutByThePageIsOneTask() {
    TablePages pages =
        plan(Align.TOP)
            .row("1", "Rà soát các văn bản", "Sở Tư pháp", "Các sở,", "Quý II", "Báo cáo")
            .pageBreak(true)
            .row("", "quy phạm pháp luật", "", "ban, ngành", "", "")
            .row("2", "Mở chuyên mục", "Báo tỉnh", "Sở Nội vụ", "Quý III", "Tin, bài");

    PlannedTask first = read(PLAN, pages).tasks().get(0);

    assertThat(first.title()).isEqualTo("Rà soát các văn bản quy phạm pháp luật");
    assertThat(first.coordinating()).containsExactly("Các sở, ban, ngành");
  }

  @Test
  void theTextBelowATableIsNoPartOfIt() {
    TablePages pages =
        plan(Align.TOP)
            .row("1", "Rà soát văn bản", "Sở Tư pháp", "Các sở", "Quý II", "Báo cáo")
            .text("III. TỔ CHỨC THỰC HIỆN")
            .text(
                "1. Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan theo dõi việc thực hiện"
                    + " Kế hoạch số 12/KH-UBND ngày 05/01/2023 của Ủy ban nhân dân tỉnh.");

    DocumentBody body = read(PLAN, pages);

    assertThat(body.tasks()).hasSize(1);
    assertThat(body.tasks().get(0).title()).isEqualTo("Rà soát văn bản");
    assertThat(body.citations()).hasSize(1);
    assertThat(body.citations().get(0).date()).isPresent();
  }

  @Test
  void aCitationWithinACellIsReadAsOne() {
    TablePages pages =
        plan(Align.MIDDLE)
            .row(
                "1",
                "Sửa đổi Quyết định số 15/2019/QĐ-UBND ngày 20/6/2019 của Ủy ban nhân dân tỉnh",
                "Sở Thông tin và Truyền thông",
                "Sở Tư pháp và các cơ quan có liên quan",
                "Quý II",
                "Quyết định");

    var citation = read(PLAN, pages).citations().get(0);

    assertThat(citation.numberSymbol()).isEqualTo("15/2019/QĐ-UBND");
    assertThat(citation.date().orElseThrow()).hasToString("2019-06-20");
    assertThat(citation.issuer()).contains("Ủy ban nhân dân tỉnh Trà Vinh");
  }

  @Test
  void aReportsTableGivesWhatWasReachedNotWhatWasPlanned() {
    TablePages pages =
        new TablePages(Align.MIDDLE, 4, 30, 10, 12, 12, 10)
            .header(
                "TT",
                "Chỉ tiêu",
                "Đơn vị tính",
                "Kế hoạch năm 2022",
                "Thực hiện năm 2022",
                "Tỷ lệ (%)")
            .row("1", "Số lớp tập huấn về chuyển đổi số đã mở", "Lớp", "4", "5", "125")
            .row("2", "Hồ sơ trực tuyến", "%", "80", "91,5", "114")
            .row("3", "Số hộ được hỗ trợ", "Hộ", "1.200", "", "");

    var results = read(Documents.TRA_VINH, pages).results();

    assertThat(results).extracting(r -> r.value().toPlainString()).containsExactly("5", "91.5");
    assertThat(results).extracting(r -> r.unit()).containsExactly("Lớp", "%");
    assertThat(results).extracting(r -> r.year().orElse("")).containsOnly("2022");
  }

  @Test
  void amountsTakeTheirUnitFromTheHeadOrTheCaption() {
    TablePages inHead =
        new TablePages(Align.TOP, 4, 40, 16, 10)
            .header("TT", "Nội dung chi", "Kinh phí (triệu đồng)", "Ghi chú")
            .row("1", "Tập huấn nghiệp vụ", "150", "")
            .row("2", "In ấn", "1.250,5", "")
            .row("", "Tổng cộng", "1.400,5", "");
    TablePages inCaption =
        new TablePages(Align.TOP, 4, 40, 16, 10)
            .text("Đơn vị tính: đồng")
            .header("TT", "Nội dung", "Kinh phí", "Ghi chú")
            .row("1", "Tập huấn nghiệp vụ", "45.000.000", "");
    TablePages unsaid =
        new TablePages(Align.TOP, 4, 40, 16, 10)
            .header("TT", "Nội dung", "Kinh phí", "Ghi chú")
            .row("1", "Tập huấn nghiệp vụ", "45", "");

    assertThat(read(PLAN, inHead).budget())
        .extracting(b -> b.amount().toPlainString())
        .containsExactly("150000000", "1250500000", "1400500000");
    assertThat(read(PLAN, inCaption).budget())
        .extracting(b -> b.amount().toPlainString())
        .containsExactly("45000000");
    assertThat(read(PLAN, unsaid).budget()).isEmpty();
  }

  @Test
  void aListOfPeopleIsNoTableOfTasks() {
    TablePages pages =
        new TablePages(Align.TOP, 4, 20, 20, 20)
            .header("STT", "Họ và tên", "Chức vụ", "Đơn vị")
            .row("1", "Nguyễn Văn Bình", "Trưởng phòng", "Sở Nội vụ");

    assertThat(read(PLAN, pages).tasks()).isEmpty();
  }

  @Test
  void aWordProcessorsTableIsReadLikeAPrintedOne(@TempDir Path folder) throws IOException {
    String[][] rows = {
      {"STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"},
      {"I", "Nhóm nhiệm vụ về thể chế", "", "", ""},
      {"1", LONG, "Sở Nội vụ", "Sở Tài chính; UBND các huyện, thị xã", "Quý I/2023"},
      {"2", "Tổ chức tập huấn", "Sở Y tế", "Các sở, ban, ngành", "Tháng 6"},
    };
    Path file = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      XWPFTable table = document.createTable(rows.length, rows[0].length);
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          table.getRow(i).getCell(j).setText(rows[i][j]);
        }
      }
      document.write(out);
    }
    String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    Sha256 hash = Sha256.of("a.docx");
    List<SourceFile.Part> parts = List.of(new SourceFile.Part("a.docx", hash, type, 1));
    try (TextReader reader = new TextReader()) {
      Reading reading =
          reader.read(new SourceFile("a.docx", hash, type, 1, parts), List.of(file), n -> {});
      List<PlannedTask> tasks =
          new BodyReader().read(((Reading.Done) reading).text().pages(), PLAN).tasks();

      assertThat(tasks).extracting(PlannedTask::number).containsExactly("I.1", "I.2");
      assertThat(tasks.get(0).title()).isEqualTo(LONG);
      assertThat(tasks.get(0).coordinating())
          .containsExactly("Sở Tài chính", "UBND các huyện, thị xã");
      assertThat(tasks.get(1).time()).contains("Tháng 6");
    }
  }
}
