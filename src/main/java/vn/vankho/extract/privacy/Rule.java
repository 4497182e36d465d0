package vn.vankho.extract.privacy;

/** Quy tắc: finds one sort of personal data on a page. */
@FunctionalInterface
interface Rule {
  void find(PrivatePage page);
}
