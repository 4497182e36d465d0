package vn.vankho.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Thể thức văn bản: what a document says about itself on its first and last page.
 *
 * @param type loại văn bản, the name in the table of types; {@code Công văn} for a dispatch
 * @param number số (ô số 3)
 * @param symbol ký hiệu, see {@link DocumentCode}
 * @param place địa danh (ô số 4)
 * @param date ngày ban hành
 * @param issuer cơ quan ban hành (ô số 2)
 * @param title trích yếu (ô số 5), lines joined; a dispatch's begins with {@code V/v} as printed
 * @param signatures người ký (ô số 7), several in a joint document
 * @param addressees kính gửi (ô số 9a)
 * @param recipients nơi nhận (ô số 9b)
 * @param secrecy độ mật (ô số 10a)
 * @param urgency độ khẩn (ô số 10b)
 * @param received dấu đến
 * @param period the time that it speaks of
 * @param numberCandidates second evidence for a number that the head does not give
 * @param dateCandidates likewise for the date
 */
public record DocumentHead(
    Field<String> type,
    Field<String> number,
    Field<String> symbol,
    Field<String> place,
    Field<PartialDate> date,
    Field<IssuingBody> issuer,
    Field<String> title,
    List<Signature> signatures,
    List<String> addressees,
    List<String> recipients,
    DocumentStatus status,
    Optional<Secrecy> secrecy,
    Optional<Urgency> urgency,
    Optional<IncomingStamp> received,
    Optional<Period> period,
    List<Candidate<String>> numberCandidates,
    List<Candidate<PartialDate>> dateCandidates) {

  public DocumentHead {
    signatures = List.copyOf(signatures);
    addressees = List.copyOf(addressees);
    recipients = List.copyOf(recipients);
    numberCandidates = List.copyOf(numberCandidates);
    dateCandidates = List.copyOf(dateCandidates);
  }

  /** The values of the page's cells, by their names in the export; of the signers the first. */
  public Map<String, Field<?>> values() {
    Map<String, Field<?>> values = new LinkedHashMap<>();
    values.put("type", type);
    values.put("number", number);
    values.put("symbol", symbol);
    values.put("date", date);
    values.put("place", place);
    values.put("issuer", issuer);
    values.put("title", title);
    if (!signatures.isEmpty()) {
      values.put("signer", signatures.get(0).name());
    }
    return values;
  }

  /** Số, ký hiệu as printed together; empty when not even the symbol is known. */
  public Optional<DocumentCode> code() {
    return symbol.known().map(s -> new DocumentCode(number.read(), s));
  }
}
