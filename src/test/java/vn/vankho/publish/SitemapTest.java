package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class SitemapTest {

  private static final String BASE = "https://luutru.example/kho/";

  @Test
  void everyDocumentIsNamedInBothLanguagesWithItsTwin(@TempDir Path store) throws Exception {
    FakeHoldings holdings = FakeHoldings.ofEveryKind(store);
    Names names = new Names();
    List<Entry> entries =
        holdings.ids().stream().map(id -> Entry.of(holdings.document(id), names)).toList();
    Map<String, String> files = Sitemap.files(new Catalogue(entries, names), BASE);
    assertThat(files).containsOnlyKeys("sitemap.xml", "sitemap-lists.xml", "sitemap-1.xml");
    Document part = parsed(files.get("sitemap-1.xml"));
    assertThat(part.getElementsByTagName("url").getLength()).isEqualTo(2 * entries.size());
    assertThat(part.getElementsByTagName("xhtml:link").getLength()).isEqualTo(4 * entries.size());
    assertThat(part.getElementsByTagName("loc").item(0).getTextContent())
        .isEqualTo(BASE + Addresses.document(Language.VI, entries.get(0).id()));
    assertThat(parsed(files.get("sitemap.xml")).getElementsByTagName("loc").getLength())
        .isEqualTo(2);
    assertThat(files.get("sitemap-lists.xml")).contains(BASE + "vi/tinh/khanh-hoa/index.html");
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
