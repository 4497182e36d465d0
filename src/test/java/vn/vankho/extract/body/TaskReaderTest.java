package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.document.PlannedTask;

class TaskReaderTest {

  private static List<PlannedTask> tasks(String... lines) {
    return Documents.read(Documents.TRA_VINH, lines).tasks();
  }

  @Test
  void bulletedLabelsBelongToTheNumberedTaskAbove() {
    List<PlannedTask> tasks =
        tasks(
            "II. NHIỆM VỤ, GIẢI PHÁP",
            "1. Chỉ đạo, hướng dẫn công tác thông tin đối ngoại",
            "- Nội dung: Ban hành văn bản chỉ đạo.",
            "- Đơn vị chủ trì: Sở Thông tin và Truyền thông.",
            "- Đơn vị phối hợp: Công an tỉnh và các đơn vị liên quan.",
            "- Thời gian thực hiện: Quý I/2023.");

    assertThat(tasks).hasSize(1);
    PlannedTask task = tasks.get(0);
    assertThat(task.number()).isEqualTo("II.1");
    assertThat(task.title()).isEqualTo("Chỉ đạo, hướng dẫn công tác thông tin đối ngoại");
    assertThat(task.lead()).hasValue("Sở Thông tin và Truyền thông");
    assertThat(task.coordinating()).containsExactly("Công an tỉnh", "các đơn vị liên quan");
    assertThat(task.time()).hasValue("Quý I/2023");
  }

  @Test
  void labelLinesWithoutBulletsBelongToThePointAbove() {
    List<PlannedTask> tasks =
        tasks(
            "B. CÔNG TÁC TRIỂN KHAI",
            "II. CÁC NỘI DUNG",
            "2. Tiếp tục triển khai các nhiệm vụ. Cụ thể:",
            "a) Khai thác, sử dụng công nghệ thông tin.",
            "Đơn vị chủ trì: Sở Thông tin và Truyền thông,",
            "Đơn vị phối hợp: Các Sở, ban, ngành liên quan",
            "b) Tổ chức phong trào thi đua.",
            "Đơn vị chủ trì: Sở Nội vụ");

    assertThat(tasks).extracting(PlannedTask::number).containsExactly("II.2.a", "II.2.b");
    assertThat(tasks)
        .extracting(t -> t.lead().orElseThrow())
        .containsExactly("Sở Thông tin và Truyền thông", "Sở Nội vụ");
  }

  @Test
  void labelsMayStandInBracketsBehindTheTask() {
    PlannedTask task =
        tasks(
                "1. Tổ chức hội nghị tập huấn",
                "(Chủ trì: Sở Y tế; phối hợp: Sở Tài chính; thời gian: Quý II/2024).")
            .get(0);

    assertThat(task.title()).isEqualTo("Tổ chức hội nghị tập huấn");
    assertThat(task.lead()).hasValue("Sở Y tế");
    assertThat(task.coordinating()).containsExactly("Sở Tài chính");
    assertThat(task.time()).hasValue("Quý II/2024");
  }

  @Test
  void theTimeMayStandInTheTasksName() {
    assertThat(
            tasks(
                    "1. Trong 6 tháng cuối năm 2017 tập trung một số nhiệm vụ: Tuyên truyền.",
                    "Đơn vị chủ trì: Sở Nội vụ")
                .get(0)
                .time())
        .hasValue("6 tháng cuối năm 2017");
  }

  @Test
  void anInvitationsTimeAndPlaceAreNoTask() {
    assertThat(tasks("1. Hội nghị tổng kết", "- Thời gian: 8 giờ", "- Địa điểm: Hội trường"))
        .isEmpty();
  }
}
