package vn.vankho.document;

/** Cấp: the level of government or Party that a body belongs to. */
public enum Level {
  CENTRAL("central"),
  PROVINCIAL("provincial"),
  DISTRICT("district"),
  COMMUNE("commune"),
  /** Đơn vị sự nghiệp, doanh nghiệp: schools, hospitals, companies, associations. */
  OTHER("other");

  private final String exportName;

  Level(String exportName) {
    this.exportName = exportName;
  }

  /** The name in the export and in the reference tables. */
  public String exportName() {
    return exportName;
  }
}
