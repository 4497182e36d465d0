package vn.vankho.publish;

/** Ngôn ngữ của trang: Vietnamese first, English beside it. */
enum Language {
  VI(
      "vi",
      "van-ban",
      "nam",
      "tinh",
      "co-quan",
      "loai",
      "ket-qua",
      "nhiem-vu",
      "tim-kiem",
      "gioi-thieu",
      "du-lieu",
      "tro-nang",
      "da-rut",
      "kiem-tra"),
  EN(
      "en",
      "documents",
      "years",
      "provinces",
      "agencies",
      "types",
      "results",
      "tasks",
      "search",
      "about",
      "data",
      "accessibility",
      "withdrawn",
      "check");

  final String code;
  final String documents;
  final String years;
  final String provinces;
  final String agencies;
  final String types;
  final String results;
  final String tasks;
  final String search;
  final String about;
  final String data;
  final String accessibility;
  final String withdrawn;
  final String check;

  Language(
      String code,
      String documents,
      String years,
      String provinces,
      String agencies,
      String types,
      String results,
      String tasks,
      String search,
      String about,
      String data,
      String accessibility,
      String withdrawn,
      String check) {
    this.code = code;
    this.documents = documents;
    this.years = years;
    this.provinces = provinces;
    this.agencies = agencies;
    this.types = types;
    this.results = results;
    this.tasks = tasks;
    this.search = search;
    this.about = about;
    this.data = data;
    this.accessibility = accessibility;
    this.withdrawn = withdrawn;
    this.check = check;
  }

  Language other() {
    return this == VI ? EN : VI;
  }

  boolean isVietnamese() {
    return this == VI;
  }
}
