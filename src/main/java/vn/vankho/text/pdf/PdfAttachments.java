package vn.vankho.text.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.vankho.text.pages.Unseen;

/** Tệp đính kèm trong PDF: whether other files lie in it, by name or beside a page. */
final class PdfAttachments {

  private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
  private static final String BESIDE_A_PAGE = "FileAttachment";

  private PdfAttachments() {}

  static Unseen of(PDDocument pdf) throws IOException {
    Unseen unseen = new Unseen();
    unseen.addIf(named(pdf) || besidePages(pdf), Unseen.Kind.ATTACHMENTS);
    return unseen;
  }

  private static boolean named(PDDocument pdf) {
    COSDictionary names = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
    COSDictionary files = names == null ? null : names.getCOSDictionary(EMBEDDED);
    return files != null && (isFilled(files, COSName.NAMES) || isFilled(files, COSName.KIDS));
  }

  private static boolean isFilled(COSDictionary dictionary, COSName key) {
    COSArray array = dictionary.getCOSArray(key);
    return array != null && array.size() > 0;
  }

  private static boolean besidePages(PDDocument pdf) {
    for (PDPage page : pdf.getPages()) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        if (annotations.getObject(i) instanceof COSDictionary a
            && BESIDE_A_PAGE.equals(a.getNameAsString(COSName.SUBTYPE))) {
          return true;
        }
      }
    }
    return false;
  }
}
