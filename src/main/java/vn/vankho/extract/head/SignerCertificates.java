package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.ElectronicSignature;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.Signature;
import vn.vankho.document.Vietnamese;

/**
 * Tên trên chứng thư số: the person whose certificate signed the file, as second evidence for the
 * name under the rank: it gives the marks that recognition changed, and the name that a seal hides
 * where one signer stands against one certificate.
 */
final class SignerCertificates {

  private static final double STATED = 0.9;

  private final PersonNames names = new PersonNames();

  List<Signature> confirmed(List<Signature> signatures, List<ElectronicSignature> certificates) {
    List<ElectronicSignature> persons =
        certificates.stream().filter(c -> person(c).isPresent()).toList();
    if (persons.isEmpty()) {
      return signatures;
    }
    List<Signature> out = new ArrayList<>();
    for (Signature signature : signatures) {
      out.add(new Signature(signature.lines(), name(signature, signatures.size(), persons)));
    }
    return out;
  }

  private Field<String> name(Signature signature, int signers, List<ElectronicSignature> persons) {
    Optional<String> printed = signature.name().read();
    if (printed.isPresent()) {
      return persons.stream()
          .map(p -> person(p).orElseThrow())
          .filter(p -> Vietnamese.bare(p).equals(Vietnamese.bare(printed.get())))
          .findFirst()
          .<Field<String>>map(
              p -> new Field.Read<>(p, signature.name().seenAt().orElseThrow(), STATED))
          .orElse(signature.name());
    }
    long different = persons.stream().map(p -> person(p).orElseThrow()).distinct().count();
    if (signers != 1 || different != 1) {
      return signature.name();
    }
    ElectronicSignature only = persons.get(0);
    return new Field.Read<>(
        person(only).orElseThrow(),
        new Evidence(
            Math.max(1, only.page()), only.box(), only.signer().orElse(""), "name-of-certificate"),
        STATED);
  }

  private Optional<String> person(ElectronicSignature signature) {
    return signature.signer().flatMap(names::inPlainText);
  }
}
