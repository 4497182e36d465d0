package vn.vankho.publish;

import java.io.Reader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.Sha256;
import vn.vankho.document.TemplateFault;
import vn.vankho.publish.search.ByteText;

/** Dựng trang: fills the templates. Safe for several threads. */
final class Pages {

  /** Fails on what it cannot write whole. */
  private static final JsonMapper WHOLE =
      JsonMapper.builder()
          .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /** Line ends with the space around them; not where space is shown. */
  private static final Pattern INDENTED =
      Pattern.compile("(?s)<(pre|textarea|script|style)\\b.*?</\\1>|\\s*\\n\\s*");

  private final TemplateFolder folder = new TemplateFolder();
  private final Map<Language, TemplateEngine> engines = new EnumMap<>(Language.class);
  private final Map<Language, PlainTemplates> plain = new EnumMap<>(Language.class);
  private final Map<String, String> templates = new ConcurrentHashMap<>();
  private final boolean prepared;
  private final Map<Language, Words> words = new EnumMap<>(Language.class);
  private final Names names = new Names();
  private final Portal portal = Portal.from(folder);
  private final Assets assets = new Assets(folder, portal);
  private final Map<String, String> assetAddresses = assets.addresses();
  private final Map<Language, Portal.Shown> shown = new EnumMap<>(Language.class);
  private final Map<Language, Navigation> navigation = new EnumMap<>(Language.class);

  Pages() {
    this(true);
  }

  /**
   * @param prepared whether plain templates are prepared; the pages are the same
   */
  Pages(boolean prepared) {
    this.prepared = prepared;
    for (Language language : Language.values()) {
      Words ofLanguage = new Words(folder, language);
      SpringTemplateEngine engine = new SpringTemplateEngine();
      engine.setDialect(Expressions.dialect());
      engine.setTemplateResolver(new FolderTemplates(this::template));
      engine.setMessageResolver(ofLanguage);
      engines.put(language, engine);
      plain.put(language, new PlainTemplates(this::template, ofLanguage));
      words.put(language, ofLanguage);
      shown.put(language, portal.in(language, assets));
      navigation.put(language, Navigation.of(language));
    }
  }

  TemplateFolder folder() {
    return folder;
  }

  Portal.Shown portal(Language language) {
    return shown.get(language);
  }

  Assets assets() {
    return assets;
  }

  Names names() {
    return names;
  }

  Words words(Language language) {
    return words.get(language);
  }

  /**
   * One page of the site.
   *
   * @param template its name, without ending
   * @param path of the page below the site's root
   * @param twin the same page in the other language
   * @param content what the template shows, by name
   */
  ByteText page(
      String template, Language language, String path, String twin, Map<String, Object> content) {
    Map<String, Object> shows = new HashMap<>(content);
    shows.put("root", Addresses.toRoot(path));
    shows.put("section", section(path));
    shows.putIfAbsent("feed", language.code + "/feed.xml");
    shows.putIfAbsent("description", words.get(language).of("home.intro"));
    shows.put("assets", assetAddresses);
    shows.put("path", path);
    shows.put("twin", twin);
    shows.put("lang", language.code);
    shows.put("nav", navigation.get(language));
    shows.put("portal", portal(language));
    try {
      return page(template, language, shows);
    } catch (TemplateFault e) {
      throw e;
    } catch (RuntimeException e) {
      throw new TemplateFault("site-templates/" + template + ".html: " + e.getMessage(), e);
    }
  }

  private ByteText page(String template, Language language, Map<String, Object> shows) {
    ByteText page = new ByteText(1 << 15);
    Optional<PlainPart> ready = prepared ? plain.get(language).of(template) : Optional.empty();
    if (ready.isPresent()) {
      try {
        ready.get().write(shows::get, page);
        return page;
      } catch (Expression.NotPlain e) {
        page.clear();
      }
    }
    Context context = new Context(Locale.forLanguageTag(language.code), shows);
    return page.put(engines.get(language).process(template, context));
  }

  /** Without the spaces that only make a template easier to read. */
  private String template(String name) {
    return templates.computeIfAbsent(
        name,
        n ->
            INDENTED
                .matcher(folder.text(n + ".html"))
                .replaceAll(m -> m.group(1) == null ? "\n" : "$0"));
  }

  /** Of all that decides a page apart from the templates: equal pages only when it is equal. */
  static String fingerprint(String template, String twin, Map<String, Object> content) {
    return Sha256.of(WHOLE.writeValueAsBytes(List.of(template, twin, content))).hex();
  }

  /** The address word after the language, which says in which part of the site a page lies. */
  private static String section(String path) {
    String[] parts = path.split("/");
    return parts.length > 2 ? parts[1] : "";
  }

  String report(Map<String, Object> shows) {
    Context context = new Context(Locale.forLanguageTag("vi"), shows);
    context.setVariable("style", folder.text("report.css"));
    return engines.get(Language.VI).process("report", context);
  }

  /** Templates by name. */
  private static final class FolderTemplates extends StringTemplateResolver {
    private final UnaryOperator<String> templates;

    FolderTemplates(UnaryOperator<String> templates) {
      this.templates = templates;
      setTemplateMode(TemplateMode.HTML);
      setCacheable(true);
    }

    @Override
    protected ITemplateResource computeTemplateResource(
        IEngineConfiguration configuration,
        String owner,
        String template,
        Map<String, Object> attributes) {
      return new TextResource(templates.apply(template));
    }
  }

  private record TextResource(String text) implements ITemplateResource {
    @Override
    public String getDescription() {
      return "template";
    }

    @Override
    public String getBaseName() {
      return null;
    }

    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public Reader reader() {
      return new StringReader(text);
    }

    @Override
    public ITemplateResource relative(String location) {
      throw new IllegalArgumentException("templates are named from the folder: " + location);
    }
  }
}
