"use strict";
/* Which documents pass the filters, and how many of the found ones each value would leave. */
(function (vankho) {
  const { numbers } = vankho.parts;

  /** The filters in their order on the page, and the part that holds each one's values. */
  const PART = { year: null, province: "c/province", today: "c/province", type: "c/type", agency: "c/agency" };

  function filters(parts, root) {
    const columns = new Map();

    /** {values: [{key, vi, en}], of: value's place + 1 by document, 0 for none}. */
    async function column(name) {
      if (!columns.has(name)) {
        columns.set(name, name === "year" ? years() : read(name, await parts.load(PART[name])));
      }
      return columns.get(name);
    }

    function years() {
      const values = [];
      const of = new Uint16Array(root.years.reduce((sum, y) => sum + y[1], 0));
      let at = 0;
      for (const [year, documents] of root.years) {
        const known = year > 0;
        if (known) {
          values.push({ key: String(year), vi: String(year), en: String(year) });
        }
        of.fill(known ? values.length : 0, at, (at += documents));
      }
      return { values, of };
    }

    function read(name, { values: rows, runs }) {
      const shift = name === "today" ? 2 : 0;
      const values = [];
      const place = [0];
      for (const row of rows) {
        const key = row[shift];
        let at = values.findIndex((v) => v.key === key);
        if (at < 0) {
          at = values.push({ key, vi: key, en: row[shift + 1] }) - 1;
        }
        place.push(at + 1);
      }
      const code = numbers(runs);
      const of = new Uint16Array(root.years.reduce((sum, y) => sum + y[1], 0));
      let d = 0;
      for (let i = 0; i < code.length; i += 2) {
        of.fill(place[code[i]], d, (d += code[i + 1] + 1));
      }
      return { values, of };
    }

    /** @param wanted {name: [keys]}; any of a filter's keys will do, every filter must agree */
    async function test(wanted, except) {
      const tests = [];
      for (const [name, keys] of Object.entries(wanted)) {
        if (keys.length && name !== except) {
          const { values, of } = await column(name);
          const places = new Set(keys.map((k) => values.findIndex((v) => v.key === k) + 1).filter(Boolean));
          tests.push((d) => places.has(of[d]));
        }
      }
      return (d) => tests.every((t) => t(d));
    }

    /** The values of a filter with the number of documents each would show: [{key, vi, en, count}]. */
    async function counts(name, documents, wanted) {
      const { values, of } = await column(name);
      const passes = await test(wanted, name);
      const count = new Uint32Array(values.length + 1);
      for (const d of documents) {
        if (passes(d)) {
          count[of[d]]++;
        }
      }
      return values.map((v, i) => ({ ...v, count: count[i + 1] }));
    }

    /** By date, newest first: only the years that the page shows are asked for their days. */
    async function byDate(documents, shown) {
      const sorted = [...documents].sort((a, b) => b - a);
      const out = [];
      let end = root.years.reduce((sum, y) => sum + y[1], 0);
      let at = 0;
      for (const [year, size] of [...root.years].reverse()) {
        const first = end - size;
        let next = at;
        while (next < sorted.length && sorted[next] >= first) {
          next++;
        }
        const group = sorted.slice(at, next);
        if (group.length > 1 && out.length < shown) {
          const days = numbers(await parts.load("d/" + year));
          group.sort((a, b) => days[b - first] - days[a - first] || b - a);
        }
        out.push(...group);
        at = next;
        end = first;
      }
      return out;
    }

    return { test, counts, byDate };
  }

  vankho.filters = filters;
  vankho.filterNames = Object.keys(PART);
})((globalThis.vankho = globalThis.vankho || {}));
