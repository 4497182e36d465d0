package vn.vankho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePreviewTest {

  @TempDir Path folder;
  private SitePreview preview;

  @BeforeEach
  void start() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site/vi"));
    Files.writeString(site.resolve("index.html"), "trang chủ");
    Files.writeString(site.resolve("dữ liệu.json"), "{}");
    Files.writeString(folder.resolve("site/404.html"), "không có");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    preview = SitePreview.start(folder.resolve("site"), 0);
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(preview.address() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource({
    "vi/, 200, trang chủ, text/html; charset=utf-8",
    "vi/index.html, 200, trang chủ, text/html; charset=utf-8",
    "vi/d%E1%BB%AF%20li%E1%BB%87u.json, 200, {}, application/json; charset=utf-8",
    "none, 404, không có, text/html; charset=utf-8",
    "..%2Fsecret.txt, 404, không có, text/html; charset=utf-8"
  })
  void itServesTheSiteAndNothingElse(String path, int status, String body, String type)
      throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
  }

  @Test
  void aFolderWithoutItsSlashLeadsToTheFolder() throws Exception {
    HttpResponse<String> answer = get("vi");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).contains("/vi/");
  }
}
