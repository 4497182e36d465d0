package vn.vankho.text.pdfa;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Ảnh theo PDF/A: a PDF's image as PDF/A-2 allows it: its stream byte for byte, its dictionary rid
 * of what is not allowed. Source: ISO 19005-2, 6.1.7, 6.2.4 and 6.2.8.
 */
final class PdfaImage {

  /** Encodings that may be taken over; LZW and encryption are forbidden. */
  private static final Set<COSName> FILTERS =
      Set.of(
          COSName.DCT_DECODE,
          COSName.FLATE_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.JPX_DECODE,
          COSName.RUN_LENGTH_DECODE,
          COSName.ASCII85_DECODE,
          COSName.ASCII_HEX_DECODE);

  private static final List<COSName> KEPT =
      List.of(
          COSName.TYPE,
          COSName.SUBTYPE,
          COSName.WIDTH,
          COSName.HEIGHT,
          COSName.BITS_PER_COMPONENT,
          COSName.IMAGE_MASK,
          COSName.DECODE,
          COSName.getPDFName("Matte"));

  private PdfaImage() {}

  /**
   * The image for the copy; nothing when it cannot be taken over as it is.
   *
   * @param image stays the source's own; the source must be open until the copy is saved
   */
  static Optional<COSStream> of(COSStream image) {
    Optional<COSBase> filter = filter(image.getFilters());
    boolean jpeg2000 = filter.filter(COSName.JPX_DECODE::equals).isPresent();
    if (filter.isEmpty() || (jpeg2000 && !isAllowed(image))) {
      return Optional.empty();
    }
    COSStream copy =
        new BorrowedStream(
            image::createRawInputStream,
            image.getLength(),
            filter.get(),
            parms(image.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)));
    for (COSName key : KEPT) {
      COSBase value = image.getDictionaryObject(key);
      if (value != null) {
        copy.setItem(key, value);
      }
    }
    copy.setItem(COSName.TYPE, COSName.XOBJECT);
    boolean stencil = image.getBoolean(COSName.IMAGE_MASK, false);
    COSBase space = image.getDictionaryObject(COSName.COLORSPACE);
    // A JPEG 2000 image may tell its colours itself.
    if (!stencil && !(jpeg2000 && space == null)) {
      Optional<COSBase> colours = colours(space);
      if (colours.isEmpty()) {
        return Optional.empty();
      }
      copy.setItem(COSName.COLORSPACE, colours.get());
    }
    return masks(image, copy) ? Optional.of(copy) : Optional.empty();
  }

  private static boolean isAllowed(COSStream jpeg2000) {
    try {
      return Jpeg2000Header.isAllowed(jpeg2000.createRawInputStream());
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean masks(COSStream image, COSStream copy) {
    for (COSName key : List.of(COSName.SMASK, COSName.MASK)) {
      COSBase mask = image.getDictionaryObject(key);
      if (mask instanceof COSStream pixels) {
        Optional<COSStream> clean = of(pixels);
        if (clean.isEmpty()) {
          return false;
        }
        copy.setItem(key, clean.get());
      } else if (mask instanceof COSArray range) {
        copy.setItem(key, range);
      }
    }
    return true;
  }

  private static Optional<COSBase> filter(COSBase filters) {
    if (filters instanceof COSName name) {
      return FILTERS.contains(name) ? Optional.of(name) : Optional.empty();
    } else if (filters instanceof COSArray list && list.size() > 0) {
      COSArray names = new COSArray();
      for (int i = 0; i < list.size(); i++) {
        if (!(list.getObject(i) instanceof COSName name)
            || !FILTERS.contains(name)
            || name.equals(COSName.JPX_DECODE)) {
          return Optional.empty();
        }
        names.add(name);
      }
      return Optional.of(names);
    }
    return Optional.empty();
  }

  private static COSBase parms(COSBase parms) {
    if (parms instanceof COSArray list) {
      COSArray copy = new COSArray();
      for (int i = 0; i < list.size(); i++) {
        COSBase entry = parms(list.getObject(i));
        copy.add(entry == null ? org.apache.pdfbox.cos.COSNull.NULL : entry);
      }
      return copy;
    } else if (parms instanceof COSDictionary dictionary) {
      COSDictionary copy = new COSDictionary();
      for (COSName key : dictionary.keySet()) {
        COSBase value = dictionary.getDictionaryObject(key);
        copy.setItem(key, value instanceof COSStream s ? borrowed(s) : value);
      }
      return copy;
    }
    return null;
  }

  /** A stream of data, such as the segments that JBIG2 images share. */
  private static COSStream borrowed(COSStream data) {
    return new BorrowedStream(
        data::createRawInputStream,
        data.getLength(),
        data.getFilters() == null ? org.apache.pdfbox.cos.COSNull.NULL : data.getFilters(),
        parms(data.getDictionaryObject(COSName.DECODE_PARMS)));
  }

  /** The colour space, when it means the same beside an output intent for screens. */
  private static Optional<COSBase> colours(COSBase space) {
    if (COSName.DEVICERGB.equals(space) || COSName.DEVICEGRAY.equals(space)) {
      return Optional.of(space);
    } else if (space instanceof COSArray array
        && array.size() > 1
        && array.getObject(0) instanceof COSName kind) {
      if (kind.equals(COSName.ICCBASED) && array.getObject(1) instanceof COSStream profile) {
        return profile(profile);
      } else if (kind.equals(COSName.INDEXED) && array.size() == 4) {
        return indexed(array);
      } else if (kind.equals(COSName.CALRGB) || kind.equals(COSName.CALGRAY)) {
        return Optional.of(array);
      }
    }
    return Optional.empty();
  }

  private static Optional<COSBase> indexed(COSArray space) {
    Optional<COSBase> base = colours(space.getObject(1));
    COSBase table = space.getObject(3);
    return base.map(
        b -> {
          COSArray copy = new COSArray();
          copy.add(COSName.INDEXED);
          copy.add(b);
          copy.add(space.getObject(2));
          copy.add(table instanceof COSStream s ? borrowed(s) : table);
          return copy;
        });
  }

  /** A profile is kept when it is sound; else the device's own colours stand in for it. */
  private static Optional<COSBase> profile(COSStream stream) {
    int components = stream.getInt(COSName.N);
    if (components != 1 && components != 3) {
      return Optional.empty();
    }
    COSName device = components == 3 ? COSName.DEVICERGB : COSName.DEVICEGRAY;
    if (!isSound(stream, components)) {
      return Optional.of(device);
    }
    COSStream copy = borrowed(stream);
    copy.setInt(COSName.N, components);
    COSArray space = new COSArray();
    space.add(COSName.ICCBASED);
    space.add(copy);
    return Optional.of(space);
  }

  private static boolean isSound(COSStream stream, int components) {
    try (var in = stream.createInputStream()) {
      ICC_Profile profile = ICC_Profile.getInstance(in);
      int use = profile.getProfileClass();
      return profile.getNumComponents() == components
          && profile.getMajorVersion() <= 4
          && (use == ICC_Profile.CLASS_INPUT
              || use == ICC_Profile.CLASS_DISPLAY
              || use == ICC_Profile.CLASS_OUTPUT
              || use == ICC_Profile.CLASS_COLORSPACECONVERSION);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
