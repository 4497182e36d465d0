package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;

class AltoWriterTest {

  @TempDir Path folder;
  private DocumentText text;
  private List<Path> files;

  @BeforeEach
  void write() throws Exception {
    FakeHoldings holdings = FakeHoldings.ofEveryKind(folder);
    DocumentId id = holdings.ids().get(0);
    text = holdings.text(id);
    files = AltoWriter.write(holdings.document(id), text, folder.resolve("alto"));
  }

  private static List<Element> all(Path file, String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    NodeList nodes =
        factory
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagNameNS("http://www.loc.gov/standards/alto/ns-v4#", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void everyWordStandsInItsLineWithItsPlaceAndConfidence() throws Exception {
    assertThat(files).hasSize(text.pages().size());
    for (int n = 0; n < files.size(); n++) {
      PageText page = text.pages().get(n);
      Path file = files.get(n);
      assertThat(all(file, "String").stream().map(e -> e.getAttribute("CONTENT")))
          .containsExactlyElementsOf(
              page.lines().stream().flatMap(l -> l.words().stream()).map(w -> w.text()).toList());
      assertThat(all(file, "TextLine")).hasSize(page.lines().size());
      for (Element word : all(file, "String")) {
        assertThat(Integer.parseInt(word.getAttribute("WIDTH"))).isNotNegative();
        assertThat(Double.parseDouble(word.getAttribute("WC"))).isBetween(0.0, 1.0);
      }
      TextLine first = page.lines().get(0);
      assertThat(all(file, "TextLine").get(0).getAttribute("VPOS"))
          .isEqualTo(String.valueOf(Math.round(first.box().top() / 72 * 1200)));
    }
  }

  @Test
  void noIdIsGivenTwice() throws Exception {
    for (Path file : files) {
      Set<String> ids = new HashSet<>();
      for (Element element : all(file, "*")) {
        if (element.hasAttribute("ID")) {
          assertThat(ids.add(element.getAttribute("ID"))).isTrue();
        }
      }
      assertThat(ids).isNotEmpty();
    }
  }

  /** {@code -Dalto.schema=FILE} names the Library of Congress's schema, which is not in here. */
  @Test
  void theSchemaIsKept() throws Exception {
    String schema = System.getProperty("alto.schema", "");
    assumeThat(schema).isNotEmpty();
    assumeThat(Files.exists(Path.of(schema))).isTrue();
    var validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Path.of(schema).toFile())
            .newValidator();
    for (Path file : files) {
      validator.validate(new StreamSource(file.toFile()));
    }
  }
}
