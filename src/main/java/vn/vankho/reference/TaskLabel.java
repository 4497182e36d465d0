package vn.vankho.reference;

/**
 * Nhãn của nhiệm vụ: a row of {@code task_labels.csv}, the words before a colon in the tasks of a
 * plan.
 *
 * @param label such as {@code Cơ quan chủ trì}
 * @param field {@code lead}, {@code coordinating}, {@code time}, or {@code detail} for what is not
 *     kept
 * @param alone whether the label makes what stands above it a task; others, such as {@code Thời
 *     gian}, also stand in invitations
 */
public record TaskLabel(String label, String field, boolean alone) {

  static TaskLabel from(CsvTable.Row row) {
    return new TaskLabel(row.text("label_vi"), row.text("field"), row.text("alone").equals("yes"));
  }
}
