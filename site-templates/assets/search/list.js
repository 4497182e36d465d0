"use strict";
/* What a search found as a table, for a spreadsheet program; columns as in data/documents.csv. */
(function (vankho) {
  const COLUMNS = ["id", "type", "number_symbol", "date", "issuer", "province", "province_today", "title", "url"];
  /** What a spreadsheet program would take for a formula. */
  const FORMULA = /^[=+\-@\t\r]/;

  /** @param records of the index @param own 0 for Vietnamese, 1 for English @param address of a path within the site */
  function csv(records, own, address) {
    const of = (names) => (names ? names[own] || names[0] : "");
    const rows = records.map((r) => {
      const id = r.u[0].split("/").at(-2);
      return [id, of(r.y), r.n || "", r.d || "", of(r.a), of(r.p), of(r.q), of(r.t), address(r.u[own])];
    });
    const cell = (text) => '"' + (FORMULA.test(text) ? "'" + text : text).replaceAll('"', '""') + '"';
    return "\uFEFF" + [COLUMNS, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
  }

  function save(text, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  vankho.list = { csv, save };
})((globalThis.vankho = globalThis.vankho || {}));
