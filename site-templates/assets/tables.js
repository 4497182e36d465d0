"use strict";
/*
 * Tables that sort and filter: every element marked data-table holds one table; the words stand in the
 * element marked data-table-words. Without this script they are plain tables. A cell's data-value wins over its text.
 */
(function () {
  const words = document.querySelector("[data-table-words]");
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });
  const FEW = 4;

  const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

  function value(row, column) {
    const cell = row.cells[column];
    return cell.dataset.value || cell.textContent.trim();
  }

  function compare(a, b) {
    // what says nothing comes last in both directions
    if (!a || !b) return a ? -1 : b ? 1 : 0;
    return order.compare(a, b);
  }

  function sort(table, head, column) {
    const up = head.getAttribute("aria-sort") !== "ascending";
    const rows = [...table.tBodies[0].rows].map((row, i) => ({ row, i, key: value(row, column) }));
    rows.sort((a, b) => {
      const said = a.key && b.key;
      return (up || !said ? compare(a.key, b.key) : compare(b.key, a.key)) || a.i - b.i;
    });
    table.querySelectorAll("[aria-sort]").forEach((h) => h.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    table.tBodies[0].append(...rows.map((r) => r.row));
  }

  function filter(table, typed, said) {
    const wanted = bare(typed).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of table.tBodies[0].rows) {
      row.text = row.text || bare(row.textContent);
      row.hidden = !wanted.every((w) => row.text.includes(w));
      shown += !row.hidden;
    }
    said.textContent = words.dataset.rows.replace("{0}", shown).replace("{1}", table.tBodies[0].rows.length);
  }

  function prepare(host, number) {
    const table = host.querySelector("table");
    if (!table || table.tBodies[0].rows.length < FEW) return;
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, head, column));
      head.append(button);
    });
    const sieve = document.createElement("div");
    sieve.className = "sieve";
    const id = "sieve-" + number;
    const label = document.createElement("label");
    label.htmlFor = id;
    label.textContent = words.dataset.filter;
    const input = document.createElement("input");
    Object.assign(input, { id, type: "search", autocomplete: "off" });
    const said = document.createElement("span");
    said.className = "note";
    said.setAttribute("role", "status");
    input.addEventListener("input", () => filter(table, input.value, said));
    sieve.append(label, input, said);
    host.prepend(sieve);
  }

  if (words) {
    document.querySelectorAll("[data-table]").forEach(prepare);
  }
})();
