package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Citation;

class CitationReaderTest {

  private static List<Citation> citations(String... lines) {
    return Documents.read(Documents.TRA_VINH, lines).citations();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Chỉ thị số 26/CT-B ngày 21/6/2017 của cấp trên về thi đua|26/CT-B",
        "Kế hoạch số 77/KH ngày 05 tháng 3 năm 2023 về bến thủy|77/KH",
        "Chỉ thị số 26/CT-B về thi đua|-",
        "giao 26/CT-B ngày 21/6/2017 về thi đua|-",
      })
  void whatIsLeftOfABrokenSymbolStandsWhereADocumentIsCertainlyCited(String text, String number) {
    assertThat(citations("I. KẾT QUẢ", text).stream().map(Citation::numberSymbol).toList())
        .isEqualTo(number == null ? List.of() : List.of(number));
  }

  @Test
  void whatAPlanSetWithoutIndentsCarriesOutStandsRightUnderItsTitle() {
    assertThat(
            citations(
                "\tSửa chữa bến khách và đường xuống bến trên sông, đợt hai của năm",
                "Thực hiện Quyết định số 12/QĐ-UBND ngày 03 tháng 5 năm 2023 của Ủy ban",
                "nhân dân tỉnh, Sở Xây dựng lập kế hoạch."))
        .extracting(Citation::role)
        .containsExactly(Citation.Role.IMPLEMENTS);
  }

  @Test
  void theBodyNamedBehindABrokenSymbolCompletesIt() {
    List<Citation> found =
        citations("Chỉ thị số 26/CT-B ngày 21/6/2017 của Bộ Thông tin và Truyền thông về thi đua");
    assertThat(found)
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.numberSymbol()).isEqualTo("26/CT-B");
              assertThat(c.canonical()).hasValue("26/CT-BTTTT");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thực hiện Công văn số 3381/BTTTT-TTĐN ngày 19/9/2017 của Bộ Thông tin và Truyền thông về việc báo cáo|Công văn|3381/BTTTT-TTĐN|2017-09-19|Bộ Thông tin và Truyền thông",
        "theo Quyết định 118/QĐ-UBND ngày 10/5/2013. Các dự án|Quyết định|118/QĐ-UBND|2013-05-10|Ủy ban nhân dân tỉnh Trà Vinh",
        "theo Quyết định 118/QĐ-UBND của UBND tỉnh Quảng Ngãi ngày 10/5/2013|Quyết định|118/QĐ-UBND|2013-05-10|Ủy ban nhân dân tỉnh Quảng Ngãi",
        "Nghị quyết số 01-NQ/TU ngày 01 tháng 7 năm 2016 của Tỉnh uỷ|Nghị quyết|01-NQ/TU|2016-07-01|Tỉnh ủy Trà Vinh",
        "Chương trình hành động số 27-CTr/TU, ngày 08/8/2012 của Ban Thường vụ Tỉnh ủy thực hiện|Chương trình hành động|27-CTr/TU|2012-08-08|Ban Thường vụ Tỉnh ủy Trà Vinh",
        "Nghị định số 72/2015/NĐ-CP ngày 7/9/2015 của Thủ tướng Chính phủ|Nghị định|72/2015/NĐ-CP|2015-09-07|Chính phủ",
        "Luật Báo chí năm 2016 và các văn bản|Luật|Luật Báo chí 2016||Quốc hội",
        "Căn cứ Luật Xuất bản ngày 20 tháng 11 năm 2012;|Luật|Luật Xuất bản 2012|2012-11-20|Quốc hội",
        "Căn cứ Luật Báo chí số 103/2016/QH13;|Luật|103/2016/QH13||Quốc hội",
        "Pháp lệnh Ưu đãi người có công với cách mạng năm 2020|Pháp lệnh|Pháp lệnh Ưu đãi người có công với cách mạng 2020||Ủy ban Thường vụ Quốc hội",
        "tại văn bản số 57/TTr-STTTT ngày 03 tháng 8 năm 2023|Tờ trình|57/TTr-STTTT|2023-08-03|Sở Thông tin và Truyền thông tỉnh Trà Vinh",
        "Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005 của Bộ Nội vụ và Văn phòng Chính phủ|Thông tư liên tịch|55/2005/TTLT-BNV-VPCP|2005-05-06|Bộ Nội vụ; Văn phòng Chính phủ",
        "Quyết định số 1466/QĐ-UBND ngày 29/ 9 /2023 của Chủ tịch UBND tỉnh|Quyết định|1466/QĐ-UBND|2023-09-29|Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh",
        "Kế hoạch số 07-KH/BCĐ-TTĐN ngày 17/02/2023 của Ban Chỉ đạo công tác thông tin đối ngoại tỉnh về|Kế hoạch|07-KH/BCĐ-TTĐN|2023-02-17|Ban Chỉ đạo công tác thông tin đối ngoại tỉnh Trà Vinh",
        "Thi hành Quyết định của Bộ Chính trị số 31-QĐ/TW, ngày 01-10-1997 về thể loại|Quyết định|31-QĐ/TW|1997-10-01|Bộ Chính trị",
        "Nghị quyết số 41-NQ/TW ngày 25/10/2015 của Hội nghị lần thứ sáu Ban Chấp hành TW khóa XII về|Nghị quyết|41-NQ/TW|2015-10-25|Ban Chấp hành Trung ương Đảng",
        "Công văn số 2928/LĐTBXH-TE ngày 12/8/2014 của Bộ Lao động, Thương binh và Xã hội về|Công văn|2928/LĐTBXH-TE|2014-08-12|Bộ Lao động - Thương binh và Xã hội",
        "Thông tư số 32/2007/TTLT-BCA-BTC ngày 01 tháng 3 năm 2007 của liên bộ Bộ Công an - Bộ Tài chính hướng dẫn|Thông tư|32/2007/TTLT-BCA-BTC|2007-03-01|Bộ Công an; Bộ Tài chính",
        "Công văn số 55/CCTTHC ngày 8/9/2009 của Tổ công tác chuyên trách cải cách thủ tục về|Công văn|55/CCTTHC|2009-09-08|Tổ công tác chuyên trách cải cách thủ tục",
        "Công văn số 55/KBHN-KT ngày 8/9/2009 của Kho bạc Nhà nước Hà Nam về|Công văn|55/KBHN-KT|2009-09-08|Kho bạc Nhà nước tỉnh Hà Nam",
        "Kế hoạch số 41/KH-LMHTX ngày 4/11/2021 của Liên minh Hợp tác xã tỉnh Hà Nam về|Kế hoạch|41/KH-LMHTX|2021-11-04|Liên minh Hợp tác xã tỉnh Hà Nam",
        "Kế hoạch số 41/KH-LĐLĐ ngày 4/11/2021 của Liên đoàn Lao động tỉnh Hà Nam về|Kế hoạch|41/KH-LĐLĐ|2021-11-04|Liên đoàn Lao động tỉnh Hà Nam",
        "Theo đề nghị của Sở Kế hoạch và Đầu tư tại Tờ trình số 265/KHĐT-CN ngày 07/7/2003|Tờ trình|265/KHĐT-CN|2003-07-07|Sở Kế hoạch và Đầu tư tỉnh Trà Vinh",
        "Xét đề nghị của Giám đốc Sở Nông nghiệp & PTNT tỉnh tại Tờ trình số 47/TTr - NN&PTNT ngày 21/5/2007|Tờ trình|47/TTr-NN&PTNT|2007-05-21|Sở Nông nghiệp và Phát triển nông thôn tỉnh Trà Vinh",
        "Xét đề nghị của Chủ tịch UBND huyện Cầu Kè tại Tờ trình số 38/TTr-UBND ngày 29/5/2006,|Tờ trình|38/TTr-UBND|2006-05-29|Chủ tịch Ủy ban nhân dân huyện Cầu Kè",
        "Căn cứ Nghị quyết số 50/2012/NQ-HĐND15 ngày 5 tháng 12 năm 2012 của HĐND tỉnh;|Nghị quyết|50/2012/NQ-HĐND15|2012-12-05|Hội đồng nhân dân tỉnh Trà Vinh",
        "Căn cứ Pháp lệnh Bến thủy số 19/2004/PL-UBTVQH11 ngày 29/4/2004;|Pháp lệnh|19/2004/PL-UBTVQH11|2004-04-29|Ủy ban Thường vụ Quốc hội",
        "Thực hiện Kế hoạch số 38-KH/TU ngày 29/5/2016 của Ban Thường vụ Thành ủy Hà Nội về|Kế hoạch|38-KH/TU|2016-05-29|Ban Thường vụ Thành ủy Hà Nội",
        "Căn cứ Luật bến thủy ngày 11 tháng 11 năm 2011;|Luật|Luật bến thủy 2011|2011-11-11|Quốc hội",
        "Luật sửa đổi, bổ sung một số điều của Luật Bến thủy và Luật Đường sông ngày 22 tháng 11 năm 2019;|Luật|Luật sửa đổi, bổ sung một số điều của Luật Bến thủy và Luật Đường sông 2019|2019-11-22|Quốc hội",
        "CỦA THÔNG TƯ SỐ 08/2021/TT-BYT NGÀY 09 THÁNG 6 NĂM 2021 CỦA BỘ TRƯỞNG BỘ Y TẾ|Thông tư|08/2021/TT-BYT|2021-06-09|Bộ Y tế",
      })
  void aCitationHasItsTypeNumberDateAndIssuer(
      String text, String type, String number, String date, String issuer) {
    List<Citation> found = citations("I. KẾT QUẢ", text);

    assertThat(found).hasSize(1);
    Citation citation = found.get(0);
    assertThat(citation.type()).hasValue(type);
    assertThat(citation.numberSymbol()).isEqualTo(number);
    assertThat(citation.date().map(Object::toString).orElse(null)).isEqualTo(date);
    assertThat(citation.issuer()).hasValue(issuer);
    assertThat(text).contains(citation.evidence().quote());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ;|legal-basis",
        "Thực hiện Công văn số 3381/BTTTT-TTĐN ngày 19/9/2017, Sở báo cáo:|implements",
        "Thực hiện ý kiến chỉ đạo của UBND tỉnh tại Công văn số 12/UBND-KGVX ngày 19/9/2017|implements",
        "Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 18/TTr-SYT ngày 19/12/2022,|proposal",
        "Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 12/QĐ-UBND|repeals",
        "Điều 1. Bãi bỏ Quyết định số 12/QĐ-UBND ngày 10/5/2013|repeals",
        "Điều 2. Quyết định có hiệu lực từ ngày ký và thay thế Quyết định số 12/QĐ-UBND|repeals",
        "Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 12/QĐ-UBND|amends",
        "Sở đã tham mưu ban hành Kế hoạch số 14/KH-STTTT ngày 02/3/2023|mention",
      })
  void theWordsBeforeACitationTellItsRole(String text, String role) {
    assertThat(citations(text)).extracting(c -> c.role().exportName()).containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hướng dẫn số 3737/BTTT-TTDN ngày 25/10/2016 của Bộ Thông tin và Truyền thông|3737/BTTTT-TTĐN",
        "Thông tư số 22/2016/TTBTTTT ngày 19/10/2016|22/2016/TT-BTTTT",
        "Quyết định số 12/QD-UBND ngày 19/10/2016|12/QĐ-UBND",
        "Nghị định số 09/2016/NĐ-CP ngày 9/2/2017 của Chính phủ|09/2017/NĐ-CP",
        "Công văn số 123/UBND-KGVX ngày 19/10/2016|",
        "Quyết định số 12/QĐ-XYZW ngày 19/10/2016|",
      })
  void aSlipWithOneReadingHasACanonicalForm(String text, String canonical) {
    assertThat(citations(text))
        .extracting(c -> c.canonical().orElse(null))
        .containsExactly(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số: 197/KH-UBND",
        "Quý I/2023 và 6 tháng, đạt 120/150 xã, 24/7, 27m²/mặt",
        "pa-nô (4mx6m) giai đoạn 2021-2030/2035",
        "theo Mẫu số 01/TTr-UBND ban hành kèm theo",
        "Báo cáo này thay cho báo cáo số 41/BC-UBND",
        "Luật Ngân sách nhà nước và Luật Đất đai",
        "tuyên truyền Luật Biên giới quốc gia trong năm 2023",
        "ngày 12/QUÝ",
      })
  void whatOnlyLooksLikeACitationIsNone(String text) {
    assertThat(citations("I. KẾT QUẢ", text)).isEmpty();
  }

  @Test
  void theCommitteeOfACityWithinAProvinceIsNotTheProvinces() {
    assertThat(
            citations("Thực hiện Kế hoạch số 38-KH/ThU ngày 29/5/2016 của Ban Dân vận Thành ủy về"))
        .extracting(c -> c.issuer().orElse(""))
        .noneMatch(issuer -> issuer.contains("Tỉnh ủy"));
  }

  @Test
  void whatIsListedAsRepealedIsRepealed() {
    assertThat(
            citations(
                "Điều 2. Quyết định này có hiệu lực từ ngày ký và thay thế các Quyết định sau:",
                "1. Quyết định số 12/QĐ-UBND ngày 10/5/2013 của UBND tỉnh về bến khách.",
                "2. Quyết định số 13/QĐ-UBND ngày 10/5/2013 của UBND tỉnh về bến thủy."))
        .extracting(Citation::role)
        .containsOnly(Citation.Role.REPEALS);
  }

  @Test
  void aBasisJoinedByAndIsABasisToo() {
    assertThat(
            citations(
                "Căn cứ Nghị định số 55/2015/NĐ-CP ngày 9/6/2015 của Chính phủ về chính sách bến khách và Nghị định số 116/2018/NĐ-CP ngày 7/9/2018 của Chính phủ về bến thủy;"))
        .extracting(Citation::role)
        .containsOnly(Citation.Role.LEGAL_BASIS);
  }

  @Test
  void theBasesNumberedUnderALegalHeadingAreBases() {
    assertThat(
            citations(
                "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH",
                "1. Quyết định số 92/QĐ-TTg ngày 22 tháng 8 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình bến khách;",
                "2. Nghị quyết số 25/NQ-HĐND ngày 17 tháng 9 năm 2021 của Hội đồng nhân dân tỉnh về bến khách ngang sông.",
                "II. MỤC TIÊU"))
        .extracting(Citation::role)
        .containsExactly(Citation.Role.LEGAL_BASIS, Citation.Role.LEGAL_BASIS);
  }

  @Test
  void aSymbolInCapitalsYieldsToItsRightForm() {
    assertThat(
            citations(
                "THỰC HIỆN QUYẾT ĐỊNH SỐ 41/2022/QĐ-TTG NGÀY 18/2/2022",
                "Thực hiện Quyết định số 41/2022/QĐ-TTg ngày 18/2/2022 của Thủ tướng Chính phủ"))
        .singleElement()
        .satisfies(c -> assertThat(c.numberSymbol()).isEqualTo("41/2022/QĐ-TTg"))
        .satisfies(c -> assertThat(c.canonical()).isEmpty());
  }

  @Test
  void aSymbolBrokenOverLinesIsRead() {
    assertThat(
            citations(
                "Căn cứ Thông tư số 22/2016/TT-",
                "BTTTT ngày 19/10/2016 của Bộ Thông",
                "tin và Truyền thông hướng dẫn quản lý;"))
        .extracting(Citation::numberSymbol)
        .containsExactly("22/2016/TT-BTTTT");
  }

  @Test
  void aDocumentCitedTwiceIsOneRowWithItsDate() {
    List<Citation> found =
        citations(
            "Theo Quyết định số 368/QĐ-TTg và Quyết định số 1486/QĐ-TTg;",
            "Quyết định số 368/QĐ-TTg ngày 28/2/2013 của Thủ tướng Chính phủ.");

    assertThat(found)
        .extracting(Citation::numberSymbol)
        .containsExactly("368/QĐ-TTg", "1486/QĐ-TTg");
    assertThat(found.get(0).date()).hasToString("Optional[2013-02-28]");
  }

  @Test
  void aDistrictsCommitteeIsNotGuessedFromASymbolThatTheProvinceShares() {
    List<Citation> found =
        Documents.read(
                Documents.KHANH_SON,
                "Kế hoạch số 6273/KH-UBND ngày 22/6/2018 của UBND tỉnh về triển khai Đề án;",
                "Kế hoạch số 12/KH-UBND ngày 22/6/2018 của UBND huyện; Kế hoạch số 13/KH-UBND.")
            .citations();

    assertThat(found)
        .extracting(c -> c.issuer().orElse("none"))
        .containsExactly(
            "Ủy ban nhân dân tỉnh Khánh Hòa", "Ủy ban nhân dân huyện Khánh Sơn", "none");
  }

  @Test
  void lawsInARowAndNumbersWithTheirYearAreRead() {
    assertThat(
            citations(
                "Căn cứ Luật số 48/2014/QH13 và số 97/2015/QH13;",
                "Căn cứ Nghị quyết số 19-2017/NQ-CP ngày 06/02/2017 của Chính phủ;"))
        .extracting(c -> c.type().orElse("none") + " " + c.numberSymbol())
        .containsExactly("Luật 48/2014/QH13", "Luật 97/2015/QH13", "Nghị quyết 19-2017/NQ-CP");
  }

  @Test
  void theNumberLineOfASampleLetterheadIsNoCitation() {
    assertThat(citations("Số và ký hiệu ghi như sau, ví dụ:", "Số: 15/QĐ-SNV")).isEmpty();
  }

  @Test
  void theBodyNamedRightBeforeIssuedWhatBearsItsSymbol() {
    assertThat(
            citations(
                "Theo đề nghị của Ủy ban nhân dân tỉnh Đồng Nai tại Tờ trình số 92/TTr-UBND nêu trên."))
        .extracting(c -> c.issuer().orElse("none"))
        .containsExactly("Ủy ban nhân dân tỉnh Đồng Nai");
  }
}
