package vn.vankho.publish;

import java.util.List;
import java.util.Optional;
import vn.vankho.reference.Province;

/**
 * Nhóm: the documents of one year, province, agency or type.
 *
 * @param slug in addresses
 * @param nameEn empty where only the Vietnamese name is known
 * @param province of a province's group
 * @param entries newest first
 */
record Group(
    String slug,
    String name,
    Optional<String> nameEn,
    Optional<Province> province,
    List<Entry> entries) {

  int count() {
    return entries.size();
  }

  String name(Language language) {
    return language.isVietnamese() ? name : nameEn.orElse(name);
  }

  boolean foreign(Language language) {
    return !language.isVietnamese() && nameEn.isEmpty();
  }
}
