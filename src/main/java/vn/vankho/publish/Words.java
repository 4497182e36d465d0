package vn.vankho.publish;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import vn.vankho.document.TemplateFault;

/** Lời trên trang: the words of one language, from the messages files of the templates' folder. */
final class Words extends AbstractMessageResolver {

  private static final List<String> FILES = List.of("messages", "search");

  private final Properties words = new Properties();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Locale locale;

  /** {@code page 2}, {@code page 3}: the same words are asked for on every page. */
  private record Said(String pattern, List<Object> args) {}

  private static final int MANY = 4096;

  private final Map<Said, String> lately = new ConcurrentHashMap<>();

  Words(TemplateFolder folder, Language language) {
    locale = Locale.forLanguageTag(language.code);
    for (String file : FILES) {
      try (Reader reader =
          new InputStreamReader(
              folder.open(file + "_" + language.code + ".properties"), StandardCharsets.UTF_8)) {
        words.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * @throws TemplateFault when the messages file has no such key: a page is never published with a
   *     hole in it
   */
  String of(String key, Object... args) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new TemplateFault("messages_" + locale + ".properties: no words for " + key);
    }
    if (args.length == 0) {
      return pattern;
    }
    Said said = new Said(pattern, List.of(args));
    String words = lately.get(said);
    if (words == null) {
      words = format(pattern).format(args);
      if (lately.size() < MANY) {
        lately.put(said, words);
      }
    }
    return words;
  }

  /** A copy, because a format serves one thread only; copying is much cheaper than reading it. */
  private MessageFormat format(String pattern) {
    return (MessageFormat)
        formats.computeIfAbsent(pattern, p -> new MessageFormat(p, locale)).clone();
  }

  @Override
  public String resolveMessage(
      ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
    return of(key, parameters == null ? new Object[0] : parameters);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
    throw new TemplateFault("no words for " + key);
  }
}
