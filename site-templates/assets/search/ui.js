"use strict";
/*
 * The search page. All words stand in the page: messages in data-word-… of the element marked
 * data-vankho-search, the look of a result in its <template>. The state is in the address after #.
 */
(function (vankho) {
  const PAGE = 10;
  /** Documents of a list to download, each of which must be loaded. */
  const LISTED = 200;
  const NAMES = vankho.filterNames;

  function start(host) {
    const at = (name) => host.querySelector(`[data-search="${name}"]`);
    const lang = host.dataset.lang;
    const parts = vankho.parts.reader(new URL(host.dataset.index, document.baseURI).href);
    const input = host.querySelector("input[type=search]");
    const sort = at("sort");
    // By hand, since Intl takes longer to begin than a search does.
    const amount = (n) => String(n).replace(/\B(?=(?:\d{3})+$)/g, lang === "vi" ? "." : ",");
    let engine = null;
    let state = read();
    let run = 0;
    let found = null;

    const say = (word, ...values) =>
      (host.dataset["word" + word] || "").replace(/\{(\d)\}/g, (all, i) => values[i]);

    /* State and address */

    function read() {
      // A plain form leads here with ?q=…; from then on the state stands after #.
      const given = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search);
      const wanted = {};
      NAMES.forEach((n) => (wanted[n] = given.getAll(n)));
      return {
        q: given.get("q") || "",
        wanted,
        sort: given.get("sort") === "date" ? "date" : "relevance",
        everywhere: given.get("text") === "1",
        page: Math.max(1, parseInt(given.get("page"), 10) || 1),
      };
    }

    function write(push) {
      const out = new URLSearchParams();
      state.q && out.set("q", state.q);
      NAMES.forEach((n) => state.wanted[n].forEach((key) => out.append(n, key)));
      state.sort === "date" && out.set("sort", "date");
      state.everywhere && out.set("text", "1");
      state.page > 1 && out.set("page", state.page);
      const hash = "#" + out;
      if (hash !== location.hash) {
        history[push ? "pushState" : "replaceState"](null, "", hash);
      }
    }

    function change(values, push) {
      state = { ...state, page: 1, ...values };
      write(push);
      search();
    }

    /* Searching */

    async function load() {
      if (!engine) {
        const root = await parts.root();
        const filters = vankho.filters(parts, root);
        engine = { ranker: vankho.ranker(parts, root), filters, blocks: filters.blocks() };
      }
      return engine;
    }

    async function search() {
      const mine = ++run;
      const filtered = NAMES.some((n) => state.wanted[n].length);
      if (state.q.trim().length < 2 && !filtered) {
        show(null);
        return;
      }
      host.setAttribute("aria-busy", "true");
      try {
        const { ranker, filters } = await load();
        const slots = vankho.query.parse(state.q);
        const answer = slots.length
          ? await ranker.search(slots, state.everywhere)
          : { documents: Array.from({ length: ranker.total }, (x, d) => ranker.total - 1 - d), everywhere: true, partial: false, slots };
        const passes = await filters.test(state.wanted);
        let documents = answer.documents.filter(passes);
        if (state.sort === "date" || !slots.length) {
          documents = await filters.byDate(documents, state.page * PAGE);
        }
        const numbers = documents.slice((state.page - 1) * PAGE, state.page * PAGE);
        const records = await nearest(await Promise.all(numbers.map(record)), numbers, answer);
        if (mine === run) {
          found = { ...answer, shown: documents.length, listed: documents.slice(0, LISTED) };
          show(found, records);
          await Promise.all(NAMES.map(facet));
        }
      } catch (error) {
        if (mine === run) {
          at("count").textContent = say("Failed", error.message);
        }
      } finally {
        if (mine === run) {
          host.removeAttribute("aria-busy");
        }
      }
    }

    /** Lets the browser see to what is typed and shown meanwhile. */
    const rest = () => new Promise((go) => setTimeout(go));

    /** The lists know words and neighbours; only facts and text tell which hit is word by word what was typed. */
    async function nearest(records, numbers, { score, close, slots }) {
      if (state.sort === "date" || slots.length < 2) {
        return records;
      }
      const whole = vankho.snippet.whole(slots);
      const worth = [];
      for (let i = 0; i < records.length; i++) {
        const closest = Math.max(close[numbers[i]], vankho.snippet.closeness(records[i], slots));
        worth.push(score[numbers[i]] * (0.5 + closest / whole));
        await rest();
      }
      return records.map((r, i) => i).sort((a, b) => worth[b] - worth[a] || a - b).map((i) => records[i]);
    }

    async function record(d) {
      const block = engine.blocks.find((b) => d < b.end);
      const n = d - block.first;
      const perPart = block.layer.perPart;
      const part = await parts.load(block.layer, "r/" + block.year + "/" + Math.floor(n / perPart));
      return part[n % perPart];
    }

    /* Showing */

    function show(answer, records) {
      found = answer;
      at("results").replaceChildren(...(answer ? records.map((r) => result(r, answer.slots)) : []));
      at("results").start = (state.page - 1) * PAGE + 1;
      host.classList.toggle("has-results", Boolean(answer && records.length));
      at("count").textContent = !answer ? "" : message(answer);
      at("more").hidden = !answer || answer.everywhere;
      const last = answer ? Math.ceil(answer.shown / PAGE) : 0;
      at("pages").hidden = last < 2;
      at("previous").disabled = state.page <= 1;
      at("next").disabled = state.page >= last;
      at("page").textContent = say("Pages", amount(state.page), amount(last));
      at("list").hidden = !last;
      at("list").textContent = say("List", amount(answer ? answer.listed.length : 0));
    }

    function message(answer) {
      const word = !answer.shown ? "None" : answer.partial ? "Partial" : answer.everywhere ? "Found" : "Facts";
      const instead = (answer.instead || []).map(([typed, meant]) => say("Instead", typed, meant));
      return [...instead, say(word, amount(answer.shown))].join(" ");
    }

    function result(r, slots) {
      const item = at("result").content.firstElementChild.cloneNode(true);
      const own = lang === "vi" ? 0 : 1;
      const field = (name) => item.querySelector(`[data-field="${name}"]`);
      const put = (name, text, fill) => {
        const element = field(name);
        if (!element) {
          return;
        }
        if (!text) {
          element.remove();
        } else {
          fill ? fill(element) : (element.textContent = text);
        }
      };
      const link = host.dataset.root + r.u[own];
      const title = r.t[own] || r.t[0];
      field("link").href = link;
      put("title", title, (e) => {
        if (lang !== "vi" && title === r.t[0]) {
          e.lang = "vi";
        }
        mark(e, title, vankho.snippet.hits(title, slots).map((h) => [h.from, h.to]));
      });
      // a number that is not known begins with the sign after it: …/BC-UBND
      const code = /^[/-]/.test(r.n || "") ? "…" + r.n : r.n;
      put("number", code, (e) => mark(e, code, vankho.snippet.hits(code, slots).map((h) => [h.from, h.to])));
      put("date", r.d, (e) => {
        const time = document.createElement("time");
        time.textContent = date(r.d);
        time.dateTime = r.d;
        e.replaceChildren(time);
      });
      put("type", r.y && r.y[own]);
      put("agency", r.a && r.a[own]);
      const renamed = r.q && r.p && r.q[0] !== r.p[0];
      const named = r.a && r.p && r.a[own].includes(r.p[own]);
      put("province", r.p && (renamed || !named) && r.p[own] + (renamed ? " " + say("Today", r.q[own]) : ""));
      const passage = slots.length ? vankho.snippet.snippet(r.x, slots) : null;
      put("snippet", passage && passage.text, (e) => {
        e.lang = "vi";
        mark(e, passage.text, passage.marks);
        passage.opens || e.prepend("… ");
        passage.closes || e.append(" …");
      });
      put("page", passage && String(passage.page), (e) => {
        e.textContent = say("Page", amount(passage.page));
        const words = passage.marks.map(([from, to]) => passage.text.slice(from, to));
        e.href = link + "?" + new URLSearchParams({ q: [...new Set(words)].join(" ") }) + "#" + say("Anchor", passage.page);
      });
      return item;
    }

    function mark(element, text, marks) {
      let from = 0;
      const nodes = [];
      for (const [start, end] of marks) {
        if (start >= from) {
          const hit = document.createElement("mark");
          hit.textContent = text.slice(start, end);
          nodes.push(text.slice(from, start), hit);
          from = end;
        }
      }
      element.replaceChildren(...nodes, text.slice(from));
    }

    let dayNames = null;
    let monthNames = null;

    function date(iso) {
      const [year, month, day] = iso.split("-").map(Number);
      if (!month) {
        return iso;
      }
      // as in Decree 30: a zero before days below 10 and the months 1 and 2
      const padded = (n, last) => (n <= last ? "0" : "") + n;
      if (lang === "vi") {
        return (day ? padded(day, 9) + "/" : "") + padded(month, 2) + "/" + year;
      }
      const options = { year: "numeric", month: "long", timeZone: "UTC" };
      dayNames ||= new Intl.DateTimeFormat("en-GB", { ...options, day: "numeric" });
      monthNames ||= new Intl.DateTimeFormat("en-GB", options);
      return (day ? dayNames : monthNames).format(Date.UTC(year, month - 1, day || 1));
    }

    /* Filters: a closed one costs nothing, its part is loaded when it is opened. */

    async function facet(name) {
      const box = host.querySelector(`[data-facet="${name}"]`);
      if (!box || !found || !(box.open || state.wanted[name].length)) {
        return;
      }
      const answer = found;
      const values = await engine.filters.counts(name, answer.documents, state.wanted);
      if (answer !== found) {
        return;
      }
      const chosen = new Set(state.wanted[name]);
      const shown = values.filter((v) => v.count || chosen.has(v.key));
      shown.sort(name === "year" ? (a, b) => b.key - a.key : (a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
      const list = box.querySelector("[data-search=values]");
      const focused = list.contains(document.activeElement) ? document.activeElement.value : null;
      list.replaceChildren(...shown.map((v) => {
        const item = at("value").content.firstElementChild.cloneNode(true);
        const check = item.querySelector("input");
        check.name = name;
        check.value = v.key;
        check.checked = chosen.has(v.key);
        item.querySelector('[data-field="label"]').textContent = v[lang === "vi" ? "vi" : "en"];
        item.querySelector('[data-field="count"]').textContent = amount(v.count);
        return item;
      }));
      if (focused !== null) {
        Array.from(list.querySelectorAll("input")).find((i) => i.value === focused)?.focus();
      }
    }

    /* What a person does */

    let pause = 0;
    input.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(() => change({ q: input.value, everywhere: false }, false), 90);
    });
    host.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(pause);
      change({ q: input.value, everywhere: false }, true);
    });
    host.addEventListener("change", (event) => {
      const name = event.target.name;
      if (event.target === sort) {
        change({ sort: sort.value }, true);
      } else if (NAMES.includes(name)) {
        const rest = state.wanted[name].filter((key) => key !== event.target.value);
        const keys = event.target.checked ? [...rest, event.target.value] : rest;
        change({ wanted: { ...state.wanted, [name]: keys } }, true);
      }
    });
    NAMES.forEach((name) => {
      host.querySelector(`[data-facet="${name}"]`)?.addEventListener("toggle", () => facet(name));
    });
    at("more").addEventListener("click", () => {
      change({ everywhere: true }, true);
      at("results").focus();
    });
    at("previous").addEventListener("click", () => turn(-1));
    at("next").addEventListener("click", () => turn(1));
    at("list").addEventListener("click", async () => {
      try {
        const records = await Promise.all(found.listed.map(record));
        const address = (path) => new URL(host.dataset.root + path, document.baseURI).href;
        vankho.list.save(vankho.list.csv(records, lang === "vi" ? 0 : 1, address), "vankho.csv");
      } catch (error) {
        at("count").textContent = say("Failed", error.message);
      }
    });
    function turn(by) {
      change({ page: state.page + by }, true);
      at("results").focus();
    }
    addEventListener("popstate", restore);
    function restore() {
      state = read();
      fill();
      search();
    }
    function fill() {
      input.value = state.q;
      sort.value = state.sort;
      NAMES.forEach((n) => {
        const box = host.querySelector(`[data-facet="${n}"]`);
        box && state.wanted[n].length && (box.open = true);
      });
    }

    host.hidden = false;
    fill();
    search();
    // Whoever is here will search: the first part may come while the first word is typed.
    load().catch(() => {});
  }

  document.querySelectorAll("[data-vankho-search]").forEach(start);
})((globalThis.vankho = globalThis.vankho || {}));
