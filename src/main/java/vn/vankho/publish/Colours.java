package vn.vankho.publish;

import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.document.TemplateFault;

/**
 * Màu của cổng: a portal's own colours, as style rules after those of the style sheet. A colour on
 * which words could not be read is refused.
 */
final class Colours {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /** Of the style sheet: what words stand on in light and in dark. */
  private static final String PAPER = "#fbf9f4";

  private static final String DARK_PAPER = "#14171b";

  /** WCAG 2.2, success criterion 1.4.3. */
  private static final double READABLE = 4.5;

  private Colours() {}

  /** Empty when the portal has none of its own. */
  static String of(Portal portal) {
    String light = rules(portal, "", PAPER);
    String dark = rules(portal, ".dark", DARK_PAPER);
    return (light.isEmpty() ? "" : ":root{" + light + "}\n")
        + (dark.isEmpty() ? "" : "@media(prefers-color-scheme:dark){:root{" + dark + "}}\n");
  }

  private static String rules(Portal portal, String scheme, String paper) {
    StringBuilder rules = new StringBuilder();
    for (String name : List.of("accent", "link")) {
      String key = "colour." + name + scheme;
      String colour = portal.setting(key);
      if (colour.isEmpty()) {
        continue;
      }
      if (!COLOUR.matcher(colour).matches()) {
        throw new TemplateFault("portal.properties: " + key + " is no colour: " + colour);
      }
      if (contrast(colour, paper) < READABLE) {
        throw new TemplateFault(
            String.format(
                java.util.Locale.ROOT,
                "portal.properties: words in %s=%s could not be read on %s: contrast %.1f of %.1f",
                key,
                colour,
                paper,
                contrast(colour, paper),
                READABLE));
      }
      rules.append("--").append(name).append(':').append(colour).append(';');
    }
    return rules.toString();
  }

  /** Contrast ratio of two colours by WCAG: 1 to 21. */
  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
