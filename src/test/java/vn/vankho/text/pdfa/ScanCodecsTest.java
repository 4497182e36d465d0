package vn.vankho.text.pdfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.ScanCodecs;
import vn.vankho.text.TextReader;

/** Scans as the scanners' programs pack them: each is read, shown and kept as it is. */
class ScanCodecsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aScanIsReadAndItsStreamPassedThrough(ScanCodecs.Codec codec) throws Exception {
    Path file = folder.resolve("scan.pdf");
    byte[] packed = ScanCodecs.pdf(file, codec);
    SourceFile source = Scans.source("application/pdf", List.of(file));
    DocumentText text;
    try (TextReader reader = new TextReader()) {
      text = ((Reading.Done) reader.read(source, List.of(file), n -> {})).text();
    }
    assertThat(text.text()).contains("Thực hiện Công văn của Sở Thông tin và Truyền thông");
    Path copy = Scans.copy(source, text, List.of(file), folder);
    assertThat(Conformance.violations(copy)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
      PDResources resources = pdf.getPage(0).getResources();
      COSName only = resources.getXObjectNames().iterator().next();
      try (InputStream in = resources.getXObject(only).getCOSObject().createRawInputStream()) {
        assertThat(in.readAllBytes()).isEqualTo(packed);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aScanIsShownInBlackOnWhite(ScanCodecs.Codec codec) throws Exception {
    Path file = folder.resolve("scan.pdf");
    ScanCodecs.pdf(file, codec);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      BufferedImage page = new PDFRenderer(pdf).renderImage(0);
      long dark = 0;
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x = 0; x < page.getWidth(); x++) {
          dark += new Color(page.getRGB(x, y)).getGreen() < 128 ? 1 : 0;
        }
      }
      assertThat((double) dark / page.getWidth() / page.getHeight()).isBetween(0.005, 0.1);
    }
  }
}
