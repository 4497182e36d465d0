package vn.vankho.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.DocumentText;
import vn.vankho.document.SourceFile;

class JsonTest {

  @Test
  void aDocumentComesBackAsItWas() {
    AdministrativeDocument document = Examples.document();
    assertThat(Json.read(Json.write(document), AdministrativeDocument.class)).isEqualTo(document);
  }

  @Test
  void aTextComesBackAsItWas() {
    DocumentText text = Examples.text("Kế hoạch năm 2023", "trang hai");
    assertThat(Json.read(Json.write(text), DocumentText.class)).isEqualTo(text);
  }

  @Test
  void aSourceFileComesBackAsItWas() {
    SourceFile source = Examples.source("Trà Vinh/KH 12 📄.pdf");
    assertThat(Json.read(Json.write(source), SourceFile.class)).isEqualTo(source);
  }

  @Test
  void wordsTakeLittleRoom() {
    String json = Json.write(Examples.text("Kế"));
    assertThat(json).contains("[\"Kế\",[72.25,100.0,30.1,12.0],0.875,\"HAND\",null]");
  }

  @Test
  void aWordKeptBeforeThereWereSecondReadingsHasNone() {
    DocumentText text = Examples.text("Kế");
    String old = Json.write(text).replace(",null]", "]");
    assertThat(Json.read(old, DocumentText.class)).isEqualTo(text);
  }
}
