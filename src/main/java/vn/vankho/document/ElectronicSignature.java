package vn.vankho.document;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Chữ ký số: a PDF signature as the file states it; nothing here has been verified.
 *
 * @param signer the name in the certificate or the signature dictionary
 * @param signedAt the time the signer's machine claimed
 * @param appearance the text drawn on the page in the signature's box, lines ended by a line feed;
 *     empty when it draws none
 * @param page where it is drawn, 0 when nowhere
 * @param box where on that page
 */
public record ElectronicSignature(
    Optional<String> signer,
    Optional<OffsetDateTime> signedAt,
    String appearance,
    int page,
    Optional<Box> box) {}
