package vn.vankho.document;

/** Lỗi tệp mẫu: a file of {@code site-templates}, which people edit, cannot be used as it is. */
public final class TemplateFault extends IllegalStateException {

  /**
   * @param message names the file and what is wrong with it
   */
  public TemplateFault(String message) {
    super(message);
  }

  public TemplateFault(String message, Throwable cause) {
    super(message, cause);
  }
}
