package vn.vankho.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.Box;
import vn.vankho.document.Limits;
import vn.vankho.document.PageImageSource.Look;
import vn.vankho.document.PageImageSource.PageImage;
import vn.vankho.document.PageText;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.Share;
import vn.vankho.text.pdfa.PreservationCopy;

/**
 * Thông điệp giữa hai tiến trình: what goes between the program and a process that reads for it.
 * Each message is its length in bytes and then JSON; nothing of it is ever written to a disk.
 */
final class ReaderMessages {

  /** What is to be done; for one program, whose limits do not change. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(ReadFile.class),
    @JsonSubTypes.Type(ShowPages.class),
    @JsonSubTypes.Type(MakeCopy.class)
  })
  sealed interface Request permits ReadFile, ShowPages, MakeCopy {
    Limits limits();
  }

  /**
   * What is to be read.
   *
   * @param parts as URIs, which keep the bytes of names that the system's letters cannot write
   * @param first page to be read, from 1
   * @param givenUp why this first page is only to be marked
   * @param share of the pages that this process reads
   */
  @JsonTypeName("read")
  record ReadFile(
      SourceFile file,
      List<URI> parts,
      Limits limits,
      int first,
      Optional<PageText.Reason> givenUp,
      Share share)
      implements Request {}

  /**
   * Which pages are to be shown as images.
   *
   * @param givenUp whether this first page is to be left out
   */
  @JsonTypeName("show")
  record ShowPages(
      SourceFile file,
      List<URI> parts,
      Limits limits,
      Look look,
      int first,
      boolean givenUp,
      Share share)
      implements Request {}

  /**
   * Which PDF/A is to be made.
   *
   * @param to the file to be written
   * @param spill see {@link PreservationCopy#writeTo}
   */
  @JsonTypeName("copy")
  record MakeCopy(PreservationCopy copy, Limits limits, URI to, URI spill) implements Request {}

  /** What is answered, one after the other. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(Started.class),
    @JsonSubTypes.Type(PageRead.class),
    @JsonSubTypes.Type(PageShown.class),
    @JsonSubTypes.Type(PageCopied.class),
    @JsonSubTypes.Type(Done.class)
  })
  sealed interface Answer permits Started, PageRead, PageShown, PageCopied, Done {}

  /** Once, when the process has started. */
  @JsonTypeName("started")
  record Started() implements Answer {}

  @JsonTypeName("text")
  record PageRead(PageText page) implements Answer {}

  /**
   * @param image nothing when the page cannot be shown
   */
  @JsonTypeName("image")
  record PageShown(int number, Optional<PageImage> image) implements Answer {}

  @JsonTypeName("copied")
  record PageCopied(int number) implements Answer {}

  /** At last. */
  @JsonTypeName("done")
  record Done(Ending ending) implements Answer {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"text", "box", "confidence", "ink", "raw"})
  private interface WordAsArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"left", "top", "width", "height"})
  private interface BoxAsArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"bold", "italic"})
  private interface StyleAsArray {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Word.class, WordAsArray.class)
          .addMixIn(Box.class, BoxAsArray.class)
          .addMixIn(TextLine.Style.class, StyleAsArray.class)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private ReaderMessages() {}

  static void write(DataOutputStream out, Object message) throws IOException {
    byte[] json = MAPPER.writeValueAsBytes(message);
    out.writeInt(json.length);
    out.write(json);
    out.flush();
  }

  /**
   * @throws IOException when the other side has gone, or does not speak this language
   */
  static <T> T read(DataInputStream in, Class<T> type) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("not a message");
    }
    byte[] json = in.readNBytes(length);
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new IOException("not a message");
    }
  }
}
