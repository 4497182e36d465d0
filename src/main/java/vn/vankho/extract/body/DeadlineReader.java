package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Deadline;
import vn.vankho.document.PartialDate;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.body.Outline.Node;

/** Thời hạn: days by which something is due, {@code trước ngày 15/11/2023}. */
final class DeadlineReader {

  /**
   * {@code trước ngày 15/11/2023}, {@code trước 16 giờ 30 ngày 12 tháng 6 năm 2024}, {@code chậm
   * nhất là ngày 30/11 hằng năm}; day, month and year in groups 1 to 3.
   */
  private static final Pattern DUE =
      Pattern.compile(
          "(?:trước|chậm nhất|muộn nhất|hạn cuối|đến hết)(?: là| vào| đến)?"
              + "(?: \\d{1,2} ?(?:giờ|h|g) ?(?:\\d{2}(?: phút)?)?,?)? ngày (\\d{1,2})"
              + "(?:\\s?[/.-]\\s?|\\stháng\\s)(\\d{1,2})"
              + "(?:(?:\\s?[/.-]\\s?|\\snăm\\s)((?:19|20)\\d{2}))?(?!\\d)"
              + "(?: (?:hằng|hàng) (?:năm|quý|tháng))?");

  /** What is to be done by then; a date in the past of something else is no deadline. */
  private static final Pattern DUTY =
      Pattern.compile(
          "báo cáo|gửi|hoàn thành|nộp|trình|tổng hợp|đăng ký|ý kiến|hoàn tất|xong|triển khai|thực hiện"
              + "|ban hành|xây dựng|lập|cung cấp|phản hồi");

  private static final Pattern PAST =
      Pattern.compile(
          "(?:(?:đã|được|có hiệu lực|sinh|ban hành|thành lập|phát hành) |từ ngày [\\d/.-]{3,10} )$");

  private final FlowText flow;
  private final Context context;
  private final Outline outline;

  DeadlineReader(FlowText flow, Context context, Outline outline) {
    this.flow = flow;
    this.context = context;
    this.outline = outline;
  }

  List<Deadline> read() {
    List<Deadline> found = new ArrayList<>();
    for (Node node : outline.nodes()) {
      if (!speaksOfADay(node)) {
        continue;
      }
      Matcher due = DUE.matcher(flow.key()).region(node.content(), node.paragraph().end());
      while (due.find()) {
        deadline(node, due).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean speaksOfADay(Node node) {
    int day = flow.key().indexOf(" ngày ", node.content());
    return day >= 0 && day < node.paragraph().end();
  }

  private Optional<Deadline> deadline(Node node, Matcher due) {
    int start = Clause.start(flow, due.start(), node.content());
    String before = flow.key().substring(start, due.start());
    if (!DUTY.matcher(before).find() || PAST.matcher(before).find()) {
      return Optional.empty();
    }
    Optional<PartialDate> date =
        Optional.ofNullable(due.group(3))
            .flatMap(
                year ->
                    PartialDate.ifValid(
                        Integer.parseInt(year),
                        Integer.parseInt(due.group(2)),
                        Integer.parseInt(due.group(1))));
    boolean impossible = due.group(3) != null && date.isEmpty();
    if (impossible || date.map(this::isPast).orElse(false)) {
      return Optional.empty();
    }
    int from = due.start() - start > 200 ? Clause.partStart(flow, due.start(), start) : start;
    return Optional.of(
        new Deadline(date, flow.text(from, due.end()), flow.evidence(from, due.end(), "due-date")));
  }

  private boolean isPast(PartialDate date) {
    return context.date().map(own -> date.compareTo(own) < 0).orElse(false);
  }
}
