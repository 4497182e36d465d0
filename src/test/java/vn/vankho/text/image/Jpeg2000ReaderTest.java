package vn.vankho.text.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.text.ScanCodecs;

class Jpeg2000ReaderTest {

  private final byte[] image =
      ScanCodecs.jpeg2000(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), false);

  private static BufferedImage read(byte[] bytes) throws IOException {
    Jpeg2000Reader reader = new Jpeg2000Reader(new Jpeg2000Plugin());
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      return reader.read(0, null);
    }
  }

  private static int codeStream(byte[] bytes) {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    int at = 0;
    while (all.getInt(at) != 0xFF4FFF51) {
      at++;
    }
    return at;
  }

  @Test
  void anImageHasTheSizeThatItSays() throws IOException {
    assertThat(read(image).getWidth()).isEqualTo(120);
    assertThat(read(image).getHeight()).isEqualTo(80);
  }

  @ParameterizedTest(name = "width {0}")
  @ValueSource(ints = {121, 60_000, Integer.MAX_VALUE, -1})
  void noRoomIsMadeForOneThatLies(int width) {
    byte[] lying = image.clone();
    ByteBuffer.wrap(lying).putInt(codeStream(lying) + 8, width);
    assertThatThrownBy(() -> read(lying)).isInstanceOf(IOException.class);
  }

  @Test
  void oneThatIsCutShortIsRefused() {
    byte[] cut = Arrays.copyOf(image, codeStream(image) + 10);
    assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
  }
}
