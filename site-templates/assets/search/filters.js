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
        columns.set(name, read(name));
      }
      return columns.get(name);
    }

    async function read(name) {
      const loaded = name === "year" ? [] : await Promise.all(root.layers.map((layer) => parts.load(layer, PART[name])));
      const values = [];
      const of = new Uint16Array(root.total);
      const place = (key, vi, en) => {
        const at = values.findIndex((v) => v.key === key);
        return at < 0 ? values.push({ key, vi, en }) : at + 1;
      };
      root.layers.forEach((layer, i) => {
        let d = layer.first;
        if (name === "year") {
          for (const [year, documents] of layer.years) {
            const key = String(year);
            of.fill(year > 0 ? place(key, key, key) : 0, d, (d += documents));
          }
          return;
        }
        const shift = name === "today" ? 2 : 0;
        const places = [0, ...loaded[i].values.map((row) => place(row[shift], row[shift], row[shift + 1]))];
        const code = numbers(loaded[i].runs);
        for (let r = 0; r < code.length; r += 2) {
          of.fill(places[code[r]], d, (d += code[r + 1] + 1));
        }
      });
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
      const sorted = [...documents].sort((a, b) => a - b);
      const years = new Map();
      let at = 0;
      for (const { layer, year, first, end } of blocks()) {
        const from = at;
        while (at < sorted.length && sorted[at] < end) {
          at++;
        }
        if (at > from) {
          years.set(year, [...(years.get(year) || []), { layer, first, documents: sorted.slice(from, at) }]);
        }
      }
      const out = [];
      for (const year of [...years.keys()].sort((a, b) => b - a)) {
        const group = years.get(year).flatMap((block) => block.documents);
        if (group.length > 1 && out.length < shown) {
          const day = new Map();
          for (const block of years.get(year)) {
            const days = numbers(await parts.load(block.layer, "d/" + year));
            block.documents.forEach((d) => day.set(d, days[d - block.first]));
          }
          group.sort((a, b) => day.get(b) - day.get(a) || b - a);
        }
        out.push(...group);
      }
      return out;
    }

    /** The years of all layers in the order of the documents' numbers. */
    function blocks() {
      return root.layers.flatMap((layer) => {
        let at = layer.first;
        return layer.years.map(([year, size]) => ({ layer, year, first: at, end: (at += size) }));
      });
    }

    return { test, counts, byDate, blocks };
  }

  vankho.filters = filters;
  vankho.filterNames = Object.keys(PART);
})((globalThis.vankho = globalThis.vankho || {}));
