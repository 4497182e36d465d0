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

  /** {@code trước ngày 20 hằng tháng}, {@code chậm nhất ngày 15 tháng cuối quý}: no one day. */
  private static final Pattern EVERY_MONTH =
      Pattern.compile(
          "(?:trước|chậm nhất|muộn nhất|hạn cuối)(?: là| vào| đến)? ngày \\d{1,2}"
              + " (?:(?:hằng|hàng|của|mỗi) (?:tháng|quý)|tháng (?:cuối|đầu|liền kề|sau|tiếp theo))"
              + "(?: (?:cuối|của))?(?: (?:quý|kỳ|năm|sau))?");

  /** What is due by a day that opens the sentence stands behind a comma. */
  private static final int OPENING = 40;

  private static final int LONGEST = 160;

  /** A deadline's words stand so far before and behind its " ngày ". */
  private static final int BEFORE = 60;

  private static final int AFTER = 60;

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
      int end = node.paragraph().end();
      int after = node.content();
      for (int day = day(after); day >= 0 && day < end; day = day(Math.max(day + 1, after))) {
        int from = Math.max(after, day - BEFORE);
        Matcher due = DUE.matcher(flow.key());
        Matcher monthly = EVERY_MONTH.matcher(flow.key()).region(from, Math.min(end, day + AFTER));
        if (due.region(from, Math.min(end, day + AFTER)).find()) {
          deadline(node, due).ifPresent(found::add);
          after = due.end();
        } else if (monthly.find()) {
          int start = Clause.start(flow, monthly.start(), node.content());
          if (isDuty(node, start, monthly)) {
            found.add(due(node, Optional.empty(), start, monthly));
          }
          after = monthly.end();
        }
      }
    }
    return found;
  }

  /** The next place at which the text speaks of a day. */
  private int day(int from) {
    return flow.key().indexOf(" ngày ", from);
  }

  private Optional<Deadline> deadline(Node node, Matcher due) {
    int start = Clause.start(flow, due.start(), node.content());
    if (!isDuty(node, start, due)) {
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
    return Optional.of(due(node, date, start, due));
  }

  /** Whether the sentence says before the day what is to be done, or right after it. */
  private boolean isDuty(Node node, int start, Matcher due) {
    String before = flow.key().substring(start, due.start());
    if (PAST.matcher(before).find()) {
      return false;
    }
    if (DUTY.matcher(before).find()) {
      return true;
    }
    int end = Math.min(node.paragraph().end(), due.end() + LONGEST);
    String after = flow.key().substring(due.end(), Math.max(due.end(), end));
    int stop = after.indexOf(". ");
    return before.length() <= OPENING
        && after.startsWith(", ")
        && DUTY.matcher(stop < 0 ? after : after.substring(0, stop)).find();
  }

  private Deadline due(Node node, Optional<PartialDate> date, int start, Matcher due) {
    int from = due.start() - start > 200 ? Clause.partStart(flow, due.start(), start) : start;
    boolean ahead = DUTY.matcher(flow.key().substring(start, due.start())).find();
    int limit = Math.min(node.paragraph().end(), due.end() + LONGEST);
    int stop = flow.text().indexOf(". ", due.end());
    int end = ahead ? due.end() : stop < 0 || stop > limit ? limit : stop;
    String text = Clause.trimmed(flow.text(from, end));
    return new Deadline(date, text, flow.evidence(from, end, "due-date"));
  }

  private boolean isPast(PartialDate date) {
    return context.date().map(own -> date.compareTo(own) < 0).orElse(false);
  }
}
