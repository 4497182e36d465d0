package vn.vankho.document;

import java.util.List;

/**
 * Thông báo: a problem and its remedy, for a person. The words stand in {@code
 * messages/diagnostics_vi.properties} and {@code _en}: {@code <code>.problem} and {@code
 * <code>.remedy}, with {@code {0}}, {@code {1}} … for the arguments.
 *
 * @param code kebab-case name of the problem, such as {@code pdf-encrypted}
 * @param page the page it concerns, 0 for the whole file
 * @param args what the words need, already free of secrets
 */
public record Diagnostic(String code, int page, List<String> args) {

  public Diagnostic {
    Checks.that(code.matches("[a-z0-9]+(-[a-z0-9]+)*"), "not a diagnostic code: " + code);
    Checks.that(page >= 0, "page is negative");
    args = List.copyOf(args);
  }

  public static Diagnostic of(String code, Object... args) {
    return new Diagnostic(code, 0, List.of(args).stream().map(String::valueOf).toList());
  }

  public Diagnostic onPage(int number) {
    return new Diagnostic(code, number, args);
  }
}
