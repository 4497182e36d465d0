package vn.vankho.hostile;

import static vn.vankho.hostile.HostileFile.harmless;

import java.util.List;
import java.util.Map;

/** Good files under bad names. */
final class HostileNames {

  private HostileNames() {}

  /** Each letter a name of its own, so that each file is its own document. */
  static List<HostileFile> all() {
    return List.of(
        named("<img src=x onerror=alert(1)>.docx"),
        named("\"><script>alert(1)<.docx"),
        named("'; DROP TABLE document; --.docx"),
        named("=cmd|' .C calc'!A0.docx"),
        named("@SUM(1+1)*cmd.docx"),
        named("-rf.docx"),
        named("\u202Exslx.exe\u202C.docx"),
        named("hai\ndòng\tvà\u0007chuông.docx"),
        named("a..%2f..%2fescaped.docx"),
        named("$(touch escaped) `touch escaped`.docx"),
        named("CON.docx"),
        named("khoảng trắng .docx"),
        named("${jndi:ldap:..127.0.0.1.a}.docx"),
        named("{{7*7}} [[${7*7}]] %s %n {0}.docx"),
        named("đ".repeat(120) + ".docx"));
  }

  private static HostileFile named(String name) {
    return harmless(
        name,
        () ->
            HostileWord.docx(
                HostileWord.plan(
                    String.valueOf(1000 + Math.abs(name.hashCode()) % 8000),
                    "Thông tin đối ngoại năm " + Math.abs(name.hashCode())),
                Map.of()));
  }
}
