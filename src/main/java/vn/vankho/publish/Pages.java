package vn.vankho.publish;

import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
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

/** Dựng trang: fills the templates. Safe for several threads. */
final class Pages {

  /** Fails on what it cannot write whole. */
  private static final JsonMapper WHOLE =
      JsonMapper.builder()
          .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private final TemplateFolder folder = new TemplateFolder();
  private final Map<Language, TemplateEngine> engines = new EnumMap<>(Language.class);
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
   * @param prepared whether the plain parts of the templates are prepared; the pages are the same
   */
  Pages(boolean prepared) {
    for (Language language : Language.values()) {
      Words ofLanguage = new Words(folder, language);
      SpringTemplateEngine engine = new SpringTemplateEngine();
      engine.setDialect(Expressions.dialect());
      PlainParts plain = new PlainParts(ofLanguage);
      engine.addDialect(plain);
      UnaryOperator<String> preparing = prepared ? plain::prepare : UnaryOperator.identity();
      engine.setTemplateResolver(new FolderTemplates(folder, preparing));
      engine.setMessageResolver(ofLanguage);
      engines.put(language, engine);
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
  String page(
      String template, Language language, String path, String twin, Map<String, Object> content) {
    Context context = new Context(Locale.forLanguageTag(language.code), content);
    String root = Addresses.toRoot(path);
    context.setVariable("root", root);
    context.setVariable("section", section(path));
    context.setVariable("feed", content.getOrDefault("feed", language.code + "/feed.xml"));
    context.setVariable(
        "description", content.getOrDefault("description", words.get(language).of("home.intro")));
    context.setVariable("assets", assetAddresses);
    context.setVariable("path", path);
    context.setVariable("twin", twin);
    context.setVariable("lang", language.code);
    context.setVariable("nav", navigation.get(language));
    context.setVariable("portal", portal(language));
    return engines.get(language).process(template, context);
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

  String report(List<ReportWriter.Row> rows, Instant now) {
    Context context = new Context(Locale.forLanguageTag("vi"));
    context.setVariable("rows", rows);
    context.setVariable("now", now.toString().substring(0, 16).replace('T', ' '));
    context.setVariable("style", folder.text("report.css"));
    return engines.get(Language.VI).process("report", context);
  }

  /** Templates by name out of the folder, each read once. */
  private static final class FolderTemplates extends StringTemplateResolver {
    private final TemplateFolder folder;
    private final UnaryOperator<String> preparing;
    private final Map<String, String> read = new ConcurrentHashMap<>();

    FolderTemplates(TemplateFolder folder, UnaryOperator<String> preparing) {
      this.folder = folder;
      this.preparing = preparing;
      setTemplateMode(TemplateMode.HTML);
      setCacheable(true);
    }

    @Override
    protected ITemplateResource computeTemplateResource(
        IEngineConfiguration configuration,
        String owner,
        String template,
        Map<String, Object> attributes) {
      String text = read.computeIfAbsent(template, t -> preparing.apply(folder.text(t + ".html")));
      return new TextResource(text);
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
