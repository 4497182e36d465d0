package vn.vankho.extract.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.document.PersonalDatum.Kind;
import vn.vankho.extract.privacy.DigitRuns.Run;

/**
 * Số định danh, số điện thoại, số tài khoản: a number after its cue; without a cue only where its
 * form alone tells: a personal identity number, a mobile phone.
 */
final class NumberRule implements Rule {

  /**
   * {@code 079 1 85 012345}: province, century with sex, year of birth (Decree 137/2015/NĐ-CP, now
   * 70/2024/NĐ-CP).
   */
  private static final Pattern CITIZEN_ID = Pattern.compile("0(0[1-9]|[1-8]\\d|9[0-6])[0-3]\\d{8}");

  private static final Pattern PRINTED_ID = Pattern.compile("\\d{12}|\\d{3}(\\.\\d{3}){3}");

  /** {@code 0912345678}, {@code 01234567890} before 2018. */
  private static final Pattern MOBILE =
      Pattern.compile("0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\\d)\\d{7}|01[2689]\\d{8}");

  /** As MOBILE, a digit lost or doubled in recognition. */
  private static final Pattern NEARLY_MOBILE = Pattern.compile("0[35789]\\d{7}|0[35789]\\d{9}");

  /** {@code 0912.345.678}, {@code 0912 345 678}, {@code 09 1234 5678}: how a phone is grouped. */
  private static final Pattern GROUPED = Pattern.compile("\\(?\\w{2,4}\\)?([ .-]\\w{2,4}){2,4}");

  /**
   * {@code 055.3822445}, {@code (08) 38291234}, {@code 0351.3823456}: landlines by the area codes
   * before 2017, which mobile phones begin with today.
   */
  private static final Pattern OLD_LANDLINE =
      Pattern.compile(
          "\\(?0[3578]\\d{1,2}\\)?[ .\\-]+3(\\d{6}|[ .]\\d{3}[ .]?\\d{3}|\\d{3}[ .]\\d{3})"
              + "|\\(?08\\)?[ .\\-]+[2356]\\d{3}[ .]?\\d{4}");

  private static final Set<Integer> CITIZEN_LENGTHS = Set.of(9, 12);
  private static final Set<Integer> PHONE_LENGTHS = Set.of(10, 11, 12);

  @Override
  public void find(PrivatePage page) {
    Governing governing = new Governing(page);
    for (int i = 0; i < page.size(); i++) {
      DigitRuns runs = new DigitRuns(page.line(i));
      int since = 0;
      for (int g = 0; g < runs.groups().size(); ) {
        Optional<Run> taken = take(page, governing, i, runs, g, since);
        if (taken.isPresent()) {
          since = taken.get().to();
          g = runs.after(taken.get());
        } else {
          g++;
        }
      }
    }
  }

  /** The run that begins with a group, noted when it is personal; empty when it says nothing. */
  private static Optional<Run> take(
      PrivatePage page, Governing governing, int line, DigitRuns runs, int g, int since) {
    int from = runs.groups().get(g).from();
    Optional<Cue> cue = governing.of(line, from, since);
    if (cue.isPresent()) {
      Optional<Run> run = runs.from(g, lengths(cue.get()), cue.get().least(), cue.get().most());
      if (run.isPresent() && cue.get().kind().isEmpty()) {
        return run;
      }
      if (run.isPresent() && isMeant(cue.get(), run.get(), page, line)) {
        note(page, cue.get().kind().get(), line, run.get(), "after-cue");
        return run;
      }
    }
    Optional<Run> bare = runs.from(g, Set.of(10, 12), 10, 12);
    if (bare.isPresent() && bare.get().digits().length() >= 10) {
      Run run = bare.get();
      Optional<Cue> head =
          cue.isPresent() ? Optional.empty() : governing.columnHead(line, run.from(), run.to());
      if (head.isPresent() && head.get().kind().isEmpty()) {
        return bare;
      }
      if (isCitizenIdByForm(page, line, run)) {
        note(page, Kind.CITIZEN_ID, line, run, "citizen-id-by-form");
        return bare;
      }
      if (isPhoneByForm(page, line, run)) {
        note(page, Kind.PHONE, line, run, "mobile-by-form");
        return bare;
      }
    }
    return inColumn(page, governing, line, runs, g);
  }

  private static Optional<Run> inColumn(
      PrivatePage page, Governing governing, int line, DigitRuns runs, int g) {
    Run group = runs.groups().get(g);
    if (group.digits().length() < 8) {
      return Optional.empty();
    }
    Optional<Cue> head = governing.columnHead(line, group.from(), group.to());
    if (head.isPresent()
        && head.get().kind().isPresent()
        && group.digits().length() >= head.get().least()
        && group.digits().length() <= head.get().most()
        && !group.digits().endsWith("000")
        && isMeant(head.get(), group, page, line)) {
      note(page, head.get().kind().get(), line, group, "under-column-head");
      return Optional.of(group);
    }
    return Optional.empty();
  }

  private static void note(PrivatePage page, Kind kind, int line, Run run, String how) {
    page.add(kind, line, run.from(), run.to(), how);
  }

  private static Set<Integer> lengths(Cue cue) {
    return cue.isKind(Kind.CITIZEN_ID)
        ? CITIZEN_LENGTHS
        : cue.isKind(Kind.PHONE) ? PHONE_LENGTHS : Set.of();
  }

  private static boolean isMeant(Cue cue, Run run, PrivatePage page, int line) {
    return switch (cue.shape()) {
      case LANDLINE -> true;
      case NUMBER ->
          switch (cue.kind().orElseThrow()) {
            case PHONE -> isPrivatePhone(page, line, run);
            case BANK_ACCOUNT -> !PublicAccount.isOn(page, line, run);
            default -> true;
          };
      default -> false;
    };
  }

  private static boolean isPrivatePhone(PrivatePage page, int line, Run run) {
    String printed = page.line(line).bare().substring(run.from(), run.to());
    return !OLD_LANDLINE.matcher(printed).matches()
        && (isMobile(run.digits()) || NEARLY_MOBILE.matcher(run.digits()).matches());
  }

  private static boolean isMobile(String digits) {
    return MOBILE.matcher(national(digits)).matches();
  }

  /** {@code 84912…} as it is dialled within the country. */
  private static String national(String digits) {
    return digits.startsWith("84") && digits.length() >= 11 ? "0" + digits.substring(2) : digits;
  }

  private static boolean isCitizenIdByForm(PrivatePage page, int line, Run run) {
    String printed = page.line(line).bare().substring(run.from(), run.to());
    return CITIZEN_ID.matcher(run.digits()).matches()
        && PRINTED_ID.matcher(printed).matches()
        && !printed.endsWith(".000");
  }

  private static long digits(String printed) {
    return printed.chars().filter(Character::isDigit).count();
  }

  private static boolean isPhoneByForm(PrivatePage page, int line, Run run) {
    String printed = page.line(line).bare().substring(run.from(), run.to());
    boolean international = printed.contains("+84") || !printed.startsWith("84");
    return international
        && digits(printed) >= run.digits().length() - 1
        && isMobile(run.digits())
        && !OLD_LANDLINE.matcher(printed).matches()
        && (!run.spaced() && !printed.contains(".")
            || GROUPED.matcher(printed).matches()
            || printed.contains("+84"));
  }
}
