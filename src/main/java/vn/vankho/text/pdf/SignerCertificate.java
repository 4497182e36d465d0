package vn.vankho.text.pdf;

import java.io.ByteArrayInputStream;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Chứng thư số của người ký: the name in the certificate inside a PDF signature. */
final class SignerCertificate {
  private SignerCertificate() {}

  static Optional<String> commonName(PDSignature signature) {
    byte[] pkcs7 = signature.getContents();
    if (pkcs7 == null || pkcs7.length == 0) {
      return Optional.empty();
    }
    try {
      for (Certificate c :
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(pkcs7))) {
        // The authorities' own certificates come along; only theirs may sign others.
        if (c instanceof X509Certificate x && x.getBasicConstraints() < 0) {
          return commonName(x.getSubjectX500Principal().getName());
        }
      }
    } catch (CertificateException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> commonName(String subject) {
    try {
      return new LdapName(subject)
          .getRdns().stream()
              .filter(r -> r.getType().equalsIgnoreCase("CN"))
              .map(r -> String.valueOf(r.getValue()))
              .findFirst();
    } catch (InvalidNameException e) {
      return Optional.empty();
    }
  }
}
