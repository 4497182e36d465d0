package vn.vankho.text.ocr;

import java.util.Optional;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.image.Raster;

/** Ảnh nhìn gần: a page's larger image for second looks, made when the first doubt asks for it. */
final class Closer implements AutoCloseable {

  /** This image's pixels for one of the first look's. */
  static final double TIMES = (double) Prepared.CLOSE_DPI / Prepared.DPI;

  private final Prepared prepared;
  private final Raster raster;
  private Optional<Prepared> made = Optional.empty();

  Closer(Prepared prepared, Raster raster) {
    this.prepared = prepared;
    this.raster = raster;
  }

  PIX gray() {
    if (made.isEmpty()) {
      made = Optional.of(prepared.closer(raster));
    }
    return made.get().gray();
  }

  @Override
  public void close() {
    made.ifPresent(Prepared::close);
  }
}
