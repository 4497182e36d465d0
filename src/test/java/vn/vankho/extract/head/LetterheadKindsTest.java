package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.IssuingBody;

/** Letterheads of all kinds of bodies, before and after 1 July 2025; all numbers are invented. */
class LetterheadKindsTest {

  private static final String STATE =
      """
      %s | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      %s | Độc lập - Tự do - Hạnh phúc
      %s | %s
      %s
      %s
      %s

      > Thực hiện nhiệm vụ được giao.
      """;

  private static final String PARTY =
      """
      %s | ĐẢNG CỘNG SẢN VIỆT NAM
      %s | %s
      * |
      %s |
      %s
      %s

      > Thực hiện nhiệm vụ được giao.
      """;

  @ParameterizedTest(name = "{0} / {1}, {2}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
          UBND TỈNH QUẢNG NGÃI;SỞ Y TẾ;Số: 1234/SYT-NVY;Quảng Ngãi, ngày 05 tháng 3 năm 2024;;V/v tăng cường phòng, chống dịch;UBND TỈNH QUẢNG NGÃI;SỞ Y TẾ;Sở Y tế tỉnh Quảng Ngãi
          ỦY BAN NHÂN DÂN;XÃ BA GIA;Số: 15/KH-UBND;Ba Gia, ngày 05 tháng 8 năm 2025;KẾ HOẠCH;Triển khai chính quyền số;;ỦY BAN NHÂN DÂN XÃ BA GIA;Ủy ban nhân dân xã Ba Gia
          ỦY BAN NHÂN DÂN;PHƯỜNG CẨM THÀNH;Số: 09/QĐ-UBND;Cẩm Thành, ngày 02 tháng 7 năm 2025;QUYẾT ĐỊNH;Về việc thành lập Tổ công tác;;ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH;Ủy ban nhân dân phường Cẩm Thành
          HỘI ĐỒNG NHÂN DÂN;XÃ SƠN TỊNH;Số: 05/NQ-HĐND;Sơn Tịnh, ngày 25 tháng 7 năm 2025;NGHỊ QUYẾT;Về dự toán ngân sách;;HỘI ĐỒNG NHÂN DÂN XÃ SƠN TỊNH;Hội đồng nhân dân xã Sơn Tịnh
          ỦY BAN NHÂN DÂN;ĐẶC KHU LÝ SƠN;Số: 112/BC-UBND;Lý Sơn, ngày 12 tháng 9 năm 2025;BÁO CÁO;Tình hình kinh tế - xã hội;;ỦY BAN NHÂN DÂN ĐẶC KHU LÝ SƠN;Ủy ban nhân dân đặc khu Lý Sơn
          UBND XÃ TỊNH KHÊ;PHÒNG VĂN HÓA - XÃ HỘI;Số: 21/TTr-VHXH;Tịnh Khê, ngày 11 tháng 9 năm 2025;TỜ TRÌNH;Về việc phê duyệt danh sách;UBND XÃ TỊNH KHÊ;PHÒNG VĂN HÓA - XÃ HỘI;Phòng Văn hóa - Xã hội xã Tịnh Khê
          ỦY BAN NHÂN DÂN;THÀNH PHỐ ĐÀ NẴNG;Số: 2210/QĐ-UBND;Đà Nẵng, ngày 12 tháng 9 năm 2025;QUYẾT ĐỊNH;Ban hành Quy chế;;ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG;Ủy ban nhân dân thành phố Đà Nẵng
          HỘI ĐỒNG NHÂN DÂN;TỈNH LÂM ĐỒNG;Số: 33/2025/NQ-HĐND;Lâm Đồng, ngày 12 tháng 9 năm 2025;NGHỊ QUYẾT;Quy định mức thu học phí;;HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG;Hội đồng nhân dân tỉnh Lâm Đồng
          BỘ THÔNG TIN VÀ TRUYỀN THÔNG;;Số: 12/2021/TT-BTTTT;Hà Nội, ngày 30 tháng 9 năm 2021;THÔNG TƯ;Quy định chi tiết về báo cáo;;BỘ THÔNG TIN VÀ TRUYỀN THÔNG;Bộ Thông tin và Truyền thông
          BỘ TÀI CHÍNH;TỔNG CỤC THUẾ;Số: 4567/TCT-CS;Hà Nội, ngày 30 tháng 9 năm 2021;;V/v chính sách thuế;BỘ TÀI CHÍNH;TỔNG CỤC THUẾ;Tổng cục Thuế
          BỘ TÀI CHÍNH;CỤC THUẾ;Số: 678/CT-NVT;Hà Nội, ngày 30 tháng 4 năm 2025;;V/v quản lý thuế;BỘ TÀI CHÍNH;CỤC THUẾ;
          CỤC THUẾ;THUẾ TỈNH QUẢNG NGÃI;Số: 45/TB-QNG;Quảng Ngãi, ngày 30 tháng 9 năm 2025;THÔNG BÁO;Về việc nộp thuế;CỤC THUẾ;THUẾ TỈNH QUẢNG NGÃI;Thuế tỉnh Quảng Ngãi
          BẢO HIỂM XÃ HỘI VIỆT NAM;BẢO HIỂM XÃ HỘI TỈNH NGHỆ AN;Số: 455/BHXH-QLT;Nghệ An, ngày 03 tháng 5 năm 2022;;V/v thu bảo hiểm;BẢO HIỂM XÃ HỘI VIỆT NAM;BẢO HIỂM XÃ HỘI TỈNH NGHỆ AN;Bảo hiểm xã hội tỉnh Nghệ An
          KHO BẠC NHÀ NƯỚC;KHO BẠC NHÀ NƯỚC KHU VỰC XIV;Số: 45/KBKV14-KT;Quảng Ngãi, ngày 03 tháng 5 năm 2025;;V/v kiểm soát chi;KHO BẠC NHÀ NƯỚC;KHO BẠC NHÀ NƯỚC KHU VỰC XIV;
          VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO;VIỆN KIỂM SÁT NHÂN DÂN TỈNH BẮC NINH;Số: 12/BC-VKS;Bắc Ninh, ngày 03 tháng 5 năm 2022;BÁO CÁO;Công tác kiểm sát;VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO;VIỆN KIỂM SÁT NHÂN DÂN TỈNH BẮC NINH;Viện kiểm sát nhân dân tỉnh Bắc Ninh
          VIỆN KIỂM SÁT NHÂN DÂN;TỈNH HÀ NAM;Số: 12/KH-VKS-VP;Hà Nam, ngày 03 tháng 5 năm 2022;KẾ HOẠCH;Công tác kiểm sát năm 2022;;VIỆN KIỂM SÁT NHÂN DÂN TỈNH HÀ NAM;Viện kiểm sát nhân dân tỉnh Hà Nam
          TÒA ÁN NHÂN DÂN;TỈNH HÀ NAM;Số: 12/TB-TA;Hà Nam, ngày 03 tháng 5 năm 2022;THÔNG BÁO;Về việc thụ lý vụ án;;TÒA ÁN NHÂN DÂN TỈNH HÀ NAM;Tòa án nhân dân tỉnh Hà Nam
          TÒA ÁN NHÂN DÂN TỐI CAO;;Số: 12/TANDTC-PC;Hà Nội, ngày 03 tháng 5 năm 2022;;V/v giải đáp vướng mắc;;TÒA ÁN NHÂN DÂN TỐI CAO;Tòa án nhân dân tối cao
          BỘ QUỐC PHÒNG;QUÂN KHU 5;Số: 77/KH-QK;Đà Nẵng, ngày 03 tháng 5 năm 2022;KẾ HOẠCH;Huấn luyện năm 2022;BỘ QUỐC PHÒNG;QUÂN KHU 5;
          BỘ CHỈ HUY QUÂN SỰ;TỈNH QUẢNG NAM;Số: 77/KH-BCH;Quảng Nam, ngày 03 tháng 5 năm 2022;KẾ HOẠCH;Huấn luyện năm 2022;;BỘ CHỈ HUY QUÂN SỰ TỈNH QUẢNG NAM;Bộ Chỉ huy Quân sự tỉnh Quảng Nam
          BỘ CÔNG AN;CÔNG AN TỈNH LÀO CAI;Số: 770/CAT-PV01;Lào Cai, ngày 03 tháng 5 năm 2022;;V/v bảo đảm an ninh;BỘ CÔNG AN;CÔNG AN TỈNH LÀO CAI;Công an tỉnh Lào Cai
          CÔNG AN THÀNH PHỐ HÀ NỘI;CÔNG AN QUẬN BA ĐÌNH;Số: 55/TB-CAQ;Ba Đình, ngày 03 tháng 5 năm 2022;THÔNG BÁO;Về việc tìm chủ sở hữu;CÔNG AN THÀNH PHỐ HÀ NỘI;CÔNG AN QUẬN BA ĐÌNH;Công an quận Ba Đình
          BAN CHẤP HÀNH TRUNG ƯƠNG;ĐOÀN TNCS HỒ CHÍ MINH;Số: 23-KH/TWĐTN-BPT;Hà Nội, ngày 03 tháng 5 năm 2022;KẾ HOẠCH;Tổ chức Tháng Thanh niên;BAN CHẤP HÀNH TRUNG ƯƠNG;ĐOÀN TNCS HỒ CHÍ MINH;
          ĐOÀN TNCS HỒ CHÍ MINH;BCH TỈNH QUẢNG NGÃI;Số: 23-KH/TĐTN-BTG;Quảng Ngãi, ngày 03 tháng 5 năm 2022;KẾ HOẠCH;Tổ chức Tháng Thanh niên;ĐOÀN TNCS HỒ CHÍ MINH;BCH TỈNH QUẢNG NGÃI;
          HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM;BAN CHẤP HÀNH TỈNH BẾN TRE;Số: 23/KH-BTV;Bến Tre, ngày 03 tháng 5 năm 2022;KẾ HOẠCH;Tổ chức ngày 20/10;HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM;BAN CHẤP HÀNH TỈNH BẾN TRE;
          HỘI NÔNG DÂN VIỆT NAM;BAN CHẤP HÀNH TỈNH BẾN TRE;Số: 23-BC/HNDT;Bến Tre, ngày 03 tháng 5 năm 2022;BÁO CÁO;Công tác Hội;HỘI NÔNG DÂN VIỆT NAM;BAN CHẤP HÀNH TỈNH BẾN TRE;
          ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM;TỈNH HÀ TĨNH;Số: 12/TTr-MTTQ-BTT;Hà Tĩnh, ngày 03 tháng 5 năm 2022;TỜ TRÌNH;Về việc hỗ trợ;;ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH HÀ TĨNH;Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Tĩnh
          TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM;LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ TĨNH;Số: 12/HD-LĐLĐ;Hà Tĩnh, ngày 03 tháng 5 năm 2022;HƯỚNG DẪN;Tổ chức Đại hội công đoàn;TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM;LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ TĨNH;Liên đoàn Lao động tỉnh Hà Tĩnh
          ĐOÀN ĐẠI BIỂU QUỐC HỘI;TỈNH HÀ TĨNH;Số: 12/BC-ĐĐBQH;Hà Tĩnh, ngày 03 tháng 5 năm 2022;BÁO CÁO;Kết quả tiếp xúc cử tri;;ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH HÀ TĨNH;Đoàn đại biểu Quốc hội tỉnh Hà Tĩnh
          VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND;TỈNH HÀ TĨNH;Số: 12/GM-VP;Hà Tĩnh, ngày 03 tháng 5 năm 2022;GIẤY MỜI;Dự hội nghị tổng kết;;VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND TỈNH HÀ TĨNH;
          UBND TỈNH HÀ TĨNH;VĂN PHÒNG;Số: 12/GM-VPUBND;Hà Tĩnh, ngày 03 tháng 5 năm 2022;GIẤY MỜI;Dự hội nghị tổng kết;UBND TỈNH HÀ TĨNH;VĂN PHÒNG;Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh
          BỘ GIÁO DỤC VÀ ĐÀO TẠO;TRƯỜNG ĐẠI HỌC CẦN THƠ;Số: 1122/QĐ-ĐHCT;Cần Thơ, ngày 03 tháng 5 năm 2022;QUYẾT ĐỊNH;Về việc ban hành quy định;BỘ GIÁO DỤC VÀ ĐÀO TẠO;TRƯỜNG ĐẠI HỌC CẦN THƠ;
          ĐẠI HỌC QUỐC GIA HÀ NỘI;TRƯỜNG ĐẠI HỌC KHOA HỌC TỰ NHIÊN;Số: 1122/TB-ĐHKHTN;Hà Nội, ngày 03 tháng 5 năm 2022;THÔNG BÁO;Về việc tuyển sinh;ĐẠI HỌC QUỐC GIA HÀ NỘI;TRƯỜNG ĐẠI HỌC KHOA HỌC TỰ NHIÊN;
          ĐẠI HỌC HUẾ;TRƯỜNG ĐẠI HỌC SƯ PHẠM;Số: 112/TB-ĐHSP;Thừa Thiên Huế, ngày 03 tháng 5 năm 2022;THÔNG BÁO;Về việc tuyển sinh;ĐẠI HỌC HUẾ;TRƯỜNG ĐẠI HỌC SƯ PHẠM;
          TỈNH ỦY QUẢNG TRỊ;BAN TUYÊN GIÁO;Số 12-HD/BTGTU;Quảng Trị, ngày 03 tháng 5 năm 2022;HƯỚNG DẪN;Tuyên truyền kỷ niệm;TỈNH ỦY QUẢNG TRỊ;BAN TUYÊN GIÁO;Ban Tuyên giáo Tỉnh ủy Quảng Trị
          CHÍNH PHỦ;;Số: 45/NQ-CP;Hà Nội, ngày 03 tháng 5 năm 2022;NGHỊ QUYẾT;Về hoạt động của Chính phủ;;CHÍNH PHỦ;Chính phủ
          THỦ TƯỚNG CHÍNH PHỦ;;Số: 456/CĐ-TTg;Hà Nội, ngày 03 tháng 5 năm 2022;CÔNG ĐIỆN;Về việc ứng phó bão số 5;;THỦ TƯỚNG CHÍNH PHỦ;Thủ tướng Chính phủ
          VĂN PHÒNG CHÍNH PHỦ;;Số: 456/TB-VPCP;Hà Nội, ngày 03 tháng 5 năm 2022;THÔNG BÁO;Kết luận của Phó Thủ tướng;;VĂN PHÒNG CHÍNH PHỦ;Văn phòng Chính phủ
          ỦY BAN NHÂN DÂN;QUẬN HẢI CHÂU;Số: 456/GM-UBND;Hải Châu, ngày 03 tháng 5 năm 2022;GIẤY MỜI;Dự họp giao ban;;ỦY BAN NHÂN DÂN QUẬN HẢI CHÂU;Ủy ban nhân dân quận Hải Châu
          ỦY BAN NHÂN DÂN;THỊ XÃ ĐỨC PHỔ;Số: 456/TB-UBND;Đức Phổ, ngày 03 tháng 5 năm 2022;THÔNG BÁO;Kết luận cuộc họp;;ỦY BAN NHÂN DÂN THỊ XÃ ĐỨC PHỔ;Ủy ban nhân dân thị xã Đức Phổ
          UBND HUYỆN BÌNH SƠN;PHÒNG GIÁO DỤC VÀ ĐÀO TẠO;Số: 456/PGDĐT-NV;Bình Sơn, ngày 03 tháng 5 năm 2022;;V/v hướng dẫn nhiệm vụ năm học;UBND HUYỆN BÌNH SƠN;PHÒNG GIÁO DỤC VÀ ĐÀO TẠO;Phòng Giáo dục và Đào tạo huyện Bình Sơn
          SỞ GIÁO DỤC VÀ ĐÀO TẠO QUẢNG NGÃI;TRƯỜNG THPT LÊ TRUNG ĐÌNH;Số: 45/KH-THPTLTĐ;Quảng Ngãi, ngày 03 tháng 5 năm 2022;KẾ HOẠCH;Hoạt động ngoại khóa;SỞ GIÁO DỤC VÀ ĐÀO TẠO QUẢNG NGÃI;TRƯỜNG THPT LÊ TRUNG ĐÌNH;
          UBND TỈNH KHÁNH HÒA;BAN QUẢN LÝ KHU KINH TẾ VÂN PHONG;Số: 45/BC-KKT;Khánh Hòa, ngày 03 tháng 5 năm 2022;BÁO CÁO;Công tác cải cách hành chính;UBND TỈNH KHÁNH HÒA;BAN QUẢN LÝ KHU KINH TẾ VÂN PHONG;
          NGÂN HÀNG NHÀ NƯỚC VIỆT NAM;;Số: 45/2016/TT-NHNN;Hà Nội, ngày 03 tháng 5 năm 2016;THÔNG TƯ;Quy định về cho vay;;NGÂN HÀNG NHÀ NƯỚC VIỆT NAM;Ngân hàng Nhà nước Việt Nam
          ỦY BAN THƯỜNG VỤ QUỐC HỘI;;Nghị quyết số: 1234/2020/UBTVQH14;Hà Nội, ngày 03 tháng 5 năm 2020;NGHỊ QUYẾT;Về việc sắp xếp các đơn vị hành chính;;ỦY BAN THƯỜNG VỤ QUỐC HỘI;Ủy ban Thường vụ Quốc hội
          BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG;;Số: 12/2025/TT-BNNMT;Hà Nội, ngày 03 tháng 5 năm 2025;THÔNG TƯ;Quy định về quản lý chất thải;;BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG;Bộ Nông nghiệp và Môi trường
          UBND TỈNH QUẢNG NGÃI;SỞ KHOA HỌC VÀ CÔNG NGHỆ;Số: 345/KH-SKHCN;Quảng Ngãi, ngày 03 tháng 8 năm 2025;KẾ HOẠCH;Chuyển đổi số năm 2026;UBND TỈNH QUẢNG NGÃI;SỞ KHOA HỌC VÀ CÔNG NGHỆ;Sở Khoa học và Công nghệ tỉnh Quảng Ngãi
          UBND TỈNH AN GIANG;SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG;Số: 345/TTr-SNNMT;An Giang, ngày 03 tháng 8 năm 2025;TỜ TRÌNH;Về việc phê duyệt dự án;UBND TỈNH AN GIANG;SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG;Sở Nông nghiệp và Môi trường tỉnh An Giang
          UBND THÀNH PHỐ HỒ CHÍ MINH;SỞ XÂY DỰNG;Số: 345/SXD-QLĐT;Thành phố Hồ Chí Minh, ngày 03 tháng 8 năm 2025;;V/v quản lý đô thị;UBND THÀNH PHỐ HỒ CHÍ MINH;SỞ XÂY DỰNG;Sở Xây dựng thành phố Hồ Chí Minh
          BAN CHỈ ĐẠO CCHC;TỈNH HÀ TĨNH;Số: 12/KH-BCĐ;Hà Tĩnh, ngày 03 tháng 5 năm 2022;KẾ HOẠCH;Cải cách hành chính;;BAN CHỈ ĐẠO CCHC TỈNH HÀ TĨNH;
          KIỂM TOÁN NHÀ NƯỚC;;Số: 12/QĐ-KTNN;Hà Nội, ngày 03 tháng 5 năm 2022;QUYẾT ĐỊNH;Ban hành quy trình kiểm toán;;KIỂM TOÁN NHÀ NƯỚC;Kiểm toán nhà nước
          THANH TRA TỈNH LÀO CAI;;Số: 12/KL-TTr;Lào Cai, ngày 03 tháng 5 năm 2022;KẾT LUẬN;Thanh tra việc chấp hành pháp luật;;THANH TRA TỈNH LÀO CAI;Thanh tra tỉnh Lào Cai
          SỞ TÀI CHÍNH - SỞ Y TẾ;;Số: 12/HDLS-STC-SYT;Lào Cai, ngày 03 tháng 5 năm 2012;HƯỚNG DẪN LIÊN SỞ;Về việc thanh toán;;SỞ TÀI CHÍNH - SỞ Y TẾ;
          BỘ NỘI VỤ;CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC;Số: 33/VTLTNN-NVĐP;Hà Nội, ngày 03 tháng 5 năm 2012;;V/v hướng dẫn nghiệp vụ;BỘ NỘI VỤ;CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC;Cục Văn thư và Lưu trữ nhà nước
          UBND TP. HUẾ;PHÒNG TÀI CHÍNH - KẾ HOẠCH;Số: 33/TB-TCKH;Huế, ngày 03 tháng 5 năm 2022;THÔNG BÁO;Về việc công khai dự toán;UBND TP. HUẾ;PHÒNG TÀI CHÍNH - KẾ HOẠCH;Phòng Tài chính - Kế hoạch thành phố Huế
          ỦY BAN NHÂN DÂN;THÀNH PHỐ HUẾ;Số: 33/CTr-UBND;Huế, ngày 03 tháng 5 năm 2025;CHƯƠNG TRÌNH;Công tác năm 2025;;ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ;Ủy ban nhân dân thành phố Huế
          CÔNG TY CỔ PHẦN NƯỚC SẠCH;QUẢNG NGÃI;Số: 12/HĐ-NSQN;Quảng Ngãi, ngày 03 tháng 5 năm 2022;HỢP ĐỒNG;Cung cấp dịch vụ nước sạch;;CÔNG TY CỔ PHẦN NƯỚC SẠCH QUẢNG NGÃI;
          TỈNH ỦY LÀO CAI;VĂN PHÒNG;Số 12-TB/VPTU;Lào Cai, ngày 3 tháng 5 năm 2013;THÔNG BÁO;Kết luận của đồng chí Bí thư;TỈNH ỦY LÀO CAI;VĂN PHÒNG;Văn phòng Tỉnh ủy Lào Cai
          THÀNH ỦY ĐÀ NẴNG;;Số 12-NQ/TU;Đà Nẵng, ngày 3 tháng 5 năm 2013;NGHỊ QUYẾT;về phát triển kinh tế biển;;THÀNH ỦY ĐÀ NẴNG;Thành ủy Đà Nẵng
          BAN CHẤP HÀNH TRUNG ƯƠNG;;Số 29-NQ/TW;Hà Nội, ngày 4 tháng 11 năm 2013;NGHỊ QUYẾT;HỘI NGHỊ LẦN THỨ TÁM;;BAN CHẤP HÀNH TRUNG ƯƠNG;Ban Chấp hành Trung ương Đảng
          BAN CHẤP HÀNH TRUNG ƯƠNG;VĂN PHÒNG;Số 12-HD/VPTW;Hà Nội, ngày 4 tháng 11 năm 2013;HƯỚNG DẪN;về công tác lưu trữ;BAN CHẤP HÀNH TRUNG ƯƠNG;VĂN PHÒNG;Văn phòng Trung ương Đảng
          BAN CHẤP HÀNH TRUNG ƯƠNG;BAN TỔ CHỨC;Số 12-HD/BTCTW;Hà Nội, ngày 4 tháng 11 năm 2013;HƯỚNG DẪN;về công tác cán bộ;BAN CHẤP HÀNH TRUNG ƯƠNG;BAN TỔ CHỨC;Ban Tổ chức Trung ương
          BỘ TÀI CHÍNH;TỔNG CỤC THUẾ;Số: 412/TCT-CS;Hà Nội, ngày 4 tháng 11 năm 2013;;V/v hóa đơn;BỘ TÀI CHÍNH;TỔNG CỤC THUẾ;Tổng cục Thuế
          BỘ TÀI CHÍNH;KHO BẠC NHÀ NƯỚC;Số: 412/KBNN-KTNN;Hà Nội, ngày 4 tháng 11 năm 2013;;V/v thanh toán;BỘ TÀI CHÍNH;KHO BẠC NHÀ NƯỚC;Kho bạc Nhà nước
          KHO BẠC NHÀ NƯỚC;KHO BẠC NHÀ NƯỚC TỈNH HÀ NAM;Số: 412/KBHN-KT;Hà Nam, ngày 4 tháng 11 năm 2013;;V/v thanh toán;KHO BẠC NHÀ NƯỚC;KHO BẠC NHÀ NƯỚC TỈNH HÀ NAM;Kho bạc Nhà nước tỉnh Hà Nam
          BỘ TÀI CHÍNH;BỘ NỘI VỤ;Số: 12/2013/TTLT-BTC-BNV;Hà Nội, ngày 4 tháng 11 năm 2013;THÔNG TƯ LIÊN TỊCH;Về phụ cấp;;BỘ TÀI CHÍNH - BỘ NỘI VỤ;
          THÀNH ỦY HẢI PHÒNG;BAN TUYÊN GIÁO;Số 12-HD/BTGTU;Hải Phòng, ngày 4 tháng 11 năm 2013;HƯỚNG DẪN;tuyên truyền bến khách;THÀNH ỦY HẢI PHÒNG;BAN TUYÊN GIÁO;Ban Tuyên giáo Thành ủy Hải Phòng
          ĐẢNG BỘ TỈNH HÀ NAM;BAN CHẤP HÀNH;Số 12-NQ/TU;Hà Nam, ngày 4 tháng 11 năm 2013;NGHỊ QUYẾT;về phát triển bến khách;ĐẢNG BỘ TỈNH HÀ NAM;BAN CHẤP HÀNH;Ban Chấp hành Đảng bộ tỉnh Hà Nam
          HUYỆN ỦY MỘ ĐỨC;ỦY BAN KIỂM TRA;Số 12-KH/UBKTHU;Mộ Đức, ngày 4 tháng 11 năm 2013;KẾ HOẠCH;kiểm tra bến khách;HUYỆN ỦY MỘ ĐỨC;ỦY BAN KIỂM TRA;Ủy ban Kiểm tra Huyện ủy Mộ Đức
          TÒA ÁN NHÂN DÂN;HUYỆN MỘ ĐỨC TỈNH QUẢNG NGÃI;Số: 12/TB-TA;Mộ Đức, ngày 4 tháng 11 năm 2013;THÔNG BÁO;Về việc thụ lý vụ án;;TÒA ÁN NHÂN DÂN HUYỆN MỘ ĐỨC TỈNH QUẢNG NGÃI;Tòa án nhân dân huyện Mộ Đức
          SỞ NỘI VỤ TỈNH HÀ NAM;CHI CỤC VĂN THƯ - LƯU TRỮ;Số: 12/VTLT-QL;Hà Nam, ngày 4 tháng 11 năm 2013;;V/v nộp lưu hồ sơ;SỞ NỘI VỤ TỈNH HÀ NAM;CHI CỤC VĂN THƯ - LƯU TRỮ;Chi cục Văn thư - Lưu trữ tỉnh Hà Nam
          ỦY BAN NHÂN DÂN;XÃ HẢI AN;Số: 12/KH-UBND;Hải An, ngày 4 tháng 11 năm 2013;KẾ HOẠCH;Sửa chữa bến khách;;ỦY BAN NHÂN DÂN XÃ HẢI AN;Ủy ban nhân dân xã Hải An
          UBND TỈNH HÀ NAM;SỞ TÀI CHÍNH - SỞ Y TẾ;Số: 12/2013/HDLN-STC-SYT;Hà Nam, ngày 4 tháng 11 năm 2013;HƯỚNG DẪN;Về phụ cấp;UBND TỈNH HÀ NAM;SỞ TÀI CHÍNH - SỞ Y TẾ;
          ỦY BAN NHÂN DÂN;TỈNH THỪA THIÊN - HUẾ;Số: 12/KH-UBND;Huế, ngày 4 tháng 11 năm 2013;KẾ HOẠCH;Phát triển bến khách;;ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN - HUẾ;Ủy ban nhân dân tỉnh Thừa Thiên Huế
          THƯỜNG TRỰC;HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM;Số: 12/BC-TTHĐND;Hà Nam, ngày 4 tháng 11 năm 2013;BÁO CÁO;Kết quả giám sát;;THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM;Thường trực Hội đồng nhân dân tỉnh Hà Nam
          BỘ CHÍNH TRỊ;;Số 36-CT/TW;Hà Nội, ngày 4 tháng 11 năm 2013;CHỈ THỊ;về đại hội đảng bộ các cấp;;BỘ CHÍNH TRỊ;Bộ Chính trị
          ĐẢNG ỦY XÃ NGHĨA HÀNH;;Số 15-KH/ĐU;Nghĩa Hành, ngày 4 tháng 11 năm 2025;KẾ HOẠCH;thực hiện Nghị quyết số 57-NQ/TW;;ĐẢNG ỦY XÃ NGHĨA HÀNH;Đảng ủy xã Nghĩa Hành
          UBND QUẬN 1;TRƯỜNG TIỂU HỌC NGUYỄN BỈNH KHIÊM;Số: 15/KH-THNBK;Quận 1, ngày 4 tháng 11 năm 2022;KẾ HOẠCH;Năm học 2022 - 2023;UBND QUẬN 1;TRƯỜNG TIỂU HỌC NGUYỄN BỈNH KHIÊM;
          BỘ CÔNG THƯƠNG;TRƯỜNG ĐẠI HỌC CÔNG NGHIỆP;Số: 15/QĐ-ĐHCN;TP. Hồ Chí Minh, ngày 4 tháng 11 năm 2022;QUYẾT ĐỊNH;Về việc ban hành Quy chế đào tạo;BỘ CÔNG THƯƠNG;TRƯỜNG ĐẠI HỌC CÔNG NGHIỆP;
          BỘ TƯ PHÁP;;Số: 15/BTP-VĐCXDPL;Hà Nội, ngày 4/11/2022;;V/v góp ý dự thảo;;BỘ TƯ PHÁP;Bộ Tư pháp
          HỘI ĐỒNG NHÂN DÂN;HUYỆN BA TƠ;Số: 15/2019/NQ-HĐND;Ba Tơ, ngày 4 tháng 11 năm 2019;NGHỊ QUYẾT;Về việc bãi bỏ nghị quyết;;HỘI ĐỒNG NHÂN DÂN HUYỆN BA TƠ;Hội đồng nhân dân huyện Ba Tơ
          ỦY BAN NHÂN DÂN;TỈNH SÓC TRĂNG;Số: 15/2019/QĐ-UBND;Sóc Trăng, ngày 4 tháng 11 năm 2019;QUYẾT ĐỊNH;Ban hành Quy định quản lý;;ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG;Ủy ban nhân dân tỉnh Sóc Trăng
          UBND TỈNH VĨNH LONG;VĂN PHÒNG UBND TỈNH;Số: 15/TB-VPUBND;Vĩnh Long, ngày 4 tháng 11 năm 2019;THÔNG BÁO;Ý kiến kết luận của Chủ tịch;UBND TỈNH VĨNH LONG;VĂN PHÒNG UBND TỈNH;Văn phòng Ủy ban nhân dân tỉnh Vĩnh Long
          VĂN PHÒNG UBND;TỈNH VĨNH LONG;Số: 15/VPUBND-NC;Vĩnh Long, ngày 4 tháng 11 năm 2019;;V/v tham mưu xử lý;;VĂN PHÒNG UBND TỈNH VĨNH LONG;Văn phòng Ủy ban nhân dân tỉnh Vĩnh Long
          QUỐC HỘI;KHÓA XIV;Luật số: 15/2019/QH14;Hà Nội, ngày 4 tháng 11 năm 2019;LUẬT;THƯ VIỆN;;QUỐC HỘI KHÓA XIV;
          QUỐC HỘI;;Nghị quyết số: 15/2019/QH14;Hà Nội, ngày 4 tháng 11 năm 2019;NGHỊ QUYẾT;Về kế hoạch phát triển;;QUỐC HỘI;Quốc hội
          CHỦ TỊCH NƯỚC;;Số: 15/2019/L-CTN;Hà Nội, ngày 4 tháng 11 năm 2019;LỆNH;Về việc công bố Luật;;CHỦ TỊCH NƯỚC;Chủ tịch nước
          CHỦ TỊCH NƯỚC;;Số: 1523/QĐ-CTN;Hà Nội, ngày 4 tháng 11 năm 2019;QUYẾT ĐỊNH;Về việc tặng thưởng Huân chương;;CHỦ TỊCH NƯỚC;Chủ tịch nước
          HỘI ĐỒNG THẨM PHÁN;TÒA ÁN NHÂN DÂN TỐI CAO;Số: 02/2019/NQ-HĐTP;Hà Nội, ngày 4 tháng 11 năm 2019;NGHỊ QUYẾT;Hướng dẫn áp dụng;;HỘI ĐỒNG THẨM PHÁN TÒA ÁN NHÂN DÂN TỐI CAO;Hội đồng Thẩm phán Tòa án nhân dân tối cao
          BỘ Y TẾ;;Số: 15/BYT-DP;Hà Nội, ngày 4 tháng 11 năm 2019;;Về việc tăng cường tiêm chủng;;BỘ Y TẾ;Bộ Y tế
          UBND TỈNH YÊN BÁI;SỞ NÔNG NGHIỆP & PTNT;Số: 15/SNN-TL;Yên Bái, ngày 4 tháng 11 năm 2019;;V/v phòng chống thiên tai;UBND TỈNH YÊN BÁI;SỞ NÔNG NGHIỆP & PTNT;Sở Nông nghiệp và Phát triển nông thôn tỉnh Yên Bái
          SỞ LAO ĐỘNG-TB&XH;BAN QUẢN LÝ DỰ ÁN;Số: 15/BQL;Yên Bái, ngày 4 tháng 11 năm 2019;;V/v thanh toán;SỞ LAO ĐỘNG-TB&XH;BAN QUẢN LÝ DỰ ÁN;
          LIÊN ĐOÀN LAO ĐỘNG TỈNH KON TUM;CÔNG ĐOÀN VIÊN CHỨC;Số: 15/CĐVC;Kon Tum, ngày 4 tháng 11 năm 2019;;V/v tổ chức hội thao;LIÊN ĐOÀN LAO ĐỘNG TỈNH KON TUM;CÔNG ĐOÀN VIÊN CHỨC;
          ỦY BAN NHÂN DÂN;HUYỆN KON PLÔNG;Số: 15/PA-UBND;Kon Plông, ngày 4 tháng 11 năm 2019;PHƯƠNG ÁN;Ứng phó thiên tai;;ỦY BAN NHÂN DÂN HUYỆN KON PLÔNG;Ủy ban nhân dân huyện Kon Plông
          ỦY BAN NHÂN DÂN;TỈNH ĐẮK LẮK;Số: 15/ĐA-UBND;Đắk Lắk, ngày 4 tháng 11 năm 2019;ĐỀ ÁN;Phát triển du lịch;;ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK;Ủy ban nhân dân tỉnh Đắk Lắk
          ỦY BAN NHÂN DÂN;TỈNH ĐẮK LẮK;Số: 15/BB-UBND;Đắk Lắk, ngày 4 tháng 11 năm 2019;BIÊN BẢN;Họp xét duyệt;;ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK;Ủy ban nhân dân tỉnh Đắk Lắk
          ỦY BAN NHÂN DÂN;TỈNH ĐẮK LẮK;Số: 15/QC-UBND;Đắk Lắk, ngày 4 tháng 11 năm 2019;QUY CHẾ;Làm việc của Ủy ban nhân dân;;ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK;Ủy ban nhân dân tỉnh Đắk Lắk
          ỦY BAN NHÂN DÂN;TỈNH ĐẮK LẮK;Số: 15/CĐ-UBND;Đắk Lắk, ngày 4 tháng 11 năm 2019;CÔNG ĐIỆN;Về việc chủ động ứng phó bão;;ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK;Ủy ban nhân dân tỉnh Đắk Lắk
          ỦY BAN NHÂN DÂN;TỈNH ĐẮK LẮK;Số: 15/CTr-UBND;Đắk Lắk, ngày 4 tháng 11 năm 2019;CHƯƠNG TRÌNH HÀNH ĐỘNG;Thực hiện Nghị quyết;;ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK;Ủy ban nhân dân tỉnh Đắk Lắk
          ỦY BAN NHÂN DÂN;TỈNH ĐẮK LẮK;Số: 15/TT-UBND;Đắk Lắk, ngày 4 tháng 11 năm 2019;TỜ TRÌNH;Về việc ban hành nghị quyết;;ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK;Ủy ban nhân dân tỉnh Đắk Lắk
          ỦY BAN NHÂN DÂN;TỈNH ĐẮK LẮK;Số: 15/KH-UBND;Đăk Lăk, ngày 4 tháng 11 năm 2019;KẾ HOẠCH;Phòng, chống tham nhũng;;ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK;Ủy ban nhân dân tỉnh Đắk Lắk
          UBND TỈNH BÀ RỊA - VŨNG TÀU;SỞ DU LỊCH;Số: 15/KH-SDL;Bà Rịa - Vũng Tàu, ngày 4 tháng 11 năm 2019;KẾ HOẠCH;Phát triển du lịch biển;UBND TỈNH BÀ RỊA - VŨNG TÀU;SỞ DU LỊCH;Sở Du lịch tỉnh Bà Rịa - Vũng Tàu
          UBND TỈNH BÀ RỊA-VŨNG TÀU;SỞ DU LỊCH;Số: 15/KH-SDL;Vũng Tàu, ngày 4 tháng 11 năm 2019;KẾ HOẠCH;Phát triển du lịch biển;UBND TỈNH BÀ RỊA-VŨNG TÀU;SỞ DU LỊCH;Sở Du lịch tỉnh Bà Rịa - Vũng Tàu
          TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG;CÔNG TY ĐIỆN LỰC QUẢNG NGÃI;Số: 15/QNPC-KD;Quảng Ngãi, ngày 4 tháng 11 năm 2019;;V/v ngừng cấp điện;TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG;CÔNG TY ĐIỆN LỰC QUẢNG NGÃI;
          BỆNH VIỆN ĐA KHOA TỈNH;KHOA DƯỢC;Số: 15/BC-KD;Quảng Ngãi, ngày 4 tháng 11 năm 2019;BÁO CÁO;Sử dụng thuốc;BỆNH VIỆN ĐA KHOA TỈNH;KHOA DƯỢC;
          UBND HUYỆN MỘ ĐỨC;TRUNG TÂM Y TẾ;Số: 15/BC-TTYT;Mộ Đức, ngày 4 tháng 11 năm 2019;BÁO CÁO;Công tác y tế dự phòng;UBND HUYỆN MỘ ĐỨC;TRUNG TÂM Y TẾ;Trung tâm Y tế huyện Mộ Đức
          BAN CHỈ ĐẠO PHÒNG, CHỐNG;DỊCH COVID-19;Số: 15/KH-BCĐ;Quảng Ngãi, ngày 4 tháng 11 năm 2021;KẾ HOẠCH;Xét nghiệm diện rộng;;BAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH COVID-19;
          TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06;TỈNH HÀ NAM;Số: 15/BC-TCTĐA;Hà Nam, ngày 4 tháng 11 năm 2023;BÁO CÁO;Kết quả triển khai Đề án 06;;TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06 TỈNH HÀ NAM;
          TỔNG LIÊN ĐOÀN LAO ĐỘNG;VIỆT NAM;Số: 98/HD-TLĐ;Hà Nội, ngày 4 tháng 11 năm 2021;HƯỚNG DẪN;Chăm lo đoàn viên;;TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM;Tổng Liên đoàn Lao động Việt Nam
          LIÊN MINH HỢP TÁC XÃ TỈNH HÀ NAM;;Số: 41/KH-LMHTX;Hà Nam, ngày 4 tháng 11 năm 2021;KẾ HOẠCH;Phát triển hợp tác xã;;LIÊN MINH HỢP TÁC XÃ TỈNH HÀ NAM;Liên minh Hợp tác xã tỉnh Hà Nam
          TRUNG ƯƠNG HỘI;LIÊN HIỆP PHỤ NỮ VIỆT NAM;Số: 98/HD-ĐCT;Hà Nội, ngày 4 tháng 11 năm 2021;HƯỚNG DẪN;Ngày hội phụ nữ;;TRUNG ƯƠNG HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM;
          TỈNH ĐOÀN HÀ NAM - SỞ NỘI VỤ;;Số: 05/KHLT-TĐ-SNV;Hà Nam, ngày 4 tháng 11 năm 2021;KẾ HOẠCH LIÊN TỊCH;Tổ chức tuyên truyền;;TỈNH ĐOÀN HÀ NAM - SỞ NỘI VỤ;
          HỘI CỰU CHIẾN BINH VIỆT NAM;HỘI CCB TỈNH HÀ NAM;Số: 15/KH-CCB;Hà Nam, ngày 4 tháng 11 năm 2023;KẾ HOẠCH;Tuyên truyền;HỘI CỰU CHIẾN BINH VIỆT NAM;HỘI CCB TỈNH HÀ NAM;
          TỔNG CỤC HẢI QUAN;CỤC HẢI QUAN TP HỒ CHÍ MINH;Số: 15/HQHCM-GSQL;TP. Hồ Chí Minh, ngày 4 tháng 11 năm 2019;;V/v thủ tục hải quan;TỔNG CỤC HẢI QUAN;CỤC HẢI QUAN TP HỒ CHÍ MINH;Cục Hải quan thành phố Hồ Chí Minh
          CỤC THỐNG KÊ TỈNH HÀ NAM;;Số: 15/CTK-TH;Hà Nam, ngày 4 tháng 11 năm 2019;;V/v cung cấp số liệu;;CỤC THỐNG KÊ TỈNH HÀ NAM;Cục Thống kê tỉnh Hà Nam
          UBND TỈNH HÀ NAM;SỞ KẾ HOẠCH VÀ ĐẦU TƯ;Số: 15/SKHĐT-ĐKKD;Phủ Lý, ngày 4 tháng 11 năm 2019;;V/v đăng ký doanh nghiệp;UBND TỈNH HÀ NAM;SỞ KẾ HOẠCH VÀ ĐẦU TƯ;Sở Kế hoạch và Đầu tư tỉnh Hà Nam
          """)
  void areRead(
      String above,
      String body,
      String code,
      String placeDate,
      String typeLine,
      String title,
      String parent,
      String printed,
      String name) {
    String second = body == null ? "" : body;
    boolean dispatch = typeLine == null;
    String text =
        code.matches("Số \\d.*")
            ? PARTY.formatted(above, second, placeDate, code, typeLine, title)
            : STATE.formatted(
                above,
                second,
                code,
                placeDate,
                dispatch ? title + " |" : "",
                dispatch ? "" : typeLine,
                dispatch ? "Kính gửi: Các đơn vị" : title);
    DocumentHead head = Letterhead.of(text).read();
    IssuingBody issuer = head.issuer().read().orElseThrow();
    assertThat(issuer.printed()).isEqualTo(printed);
    assertThat(issuer.parentPrinted().orElse(null)).isEqualTo(parent);
    assertThat(issuer.name().orElse(null)).isEqualTo(name);
    assertThat(head.code().orElseThrow().toString())
        .isEqualTo(code.replaceFirst("^.*?[Ss]ố:? ?", ""));
    assertThat(head.place().read()).contains(placeDate.substring(0, placeDate.indexOf(',')));
    assertThat(head.date().read()).isPresent();
    assertThat(head.title().read()).contains(title);
    String type = dispatch ? "Công văn" : typeLine;
    assertThat(type.toLowerCase(java.util.Locale.ROOT))
        .startsWith(head.type().read().orElseThrow().toLowerCase(java.util.Locale.ROOT));
  }
}
