package vn.vankho.reference;

import java.util.Locale;
import java.util.Optional;

/**
 * Quy tắc công bố, see {@code publication_policy.csv}.
 *
 * @param finding what was found: the code of a diagnostic, or what the code begins with
 * @param action what is done about it
 * @param option the setting under which something else is done
 * @param optionAction what is done then
 * @param isForPersons whether a person may decide otherwise
 */
public record PolicyRule(
    String finding,
    Action action,
    Optional<String> option,
    Optional<Action> optionAction,
    boolean isForPersons) {

  /** Cách xử lý. */
  public enum Action {
    /** Công bố. */
    PUBLISH,
    /** Công bố, kèm nhãn dễ thấy. */
    BADGE,
    /** Che rồi công bố. */
    REDACT,
    /** Giữ lại chờ xem xét. */
    HOLD;

    static Action of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  static PolicyRule from(CsvTable.Row row) {
    return new PolicyRule(
        row.text("finding"),
        Action.of(row.text("action")),
        row.optional("option"),
        row.optional("option_action").map(Action::of),
        row.text("person_decides").equals("yes"));
  }
}
