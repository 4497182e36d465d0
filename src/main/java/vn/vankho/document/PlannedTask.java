package vn.vankho.document;

import java.util.List;
import java.util.Optional;

/**
 * Nhiệm vụ trong kế hoạch: something that a plan orders to be done.
 *
 * @param number its path in the plan, such as {@code II.2.a}
 * @param lead cơ quan chủ trì
 * @param coordinating cơ quan phối hợp, in printed order
 * @param time thời gian thực hiện, as printed
 */
public record PlannedTask(
    String number,
    String title,
    Optional<String> lead,
    List<String> coordinating,
    Optional<String> time,
    Evidence evidence) {
  public PlannedTask {
    Checks.text(title, "title");
    coordinating = List.copyOf(coordinating);
  }
}
