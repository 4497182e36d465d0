"use strict";
/* Cuts the passage that answers a query best out of a document's pages. */
(function (vankho) {
  const { words, likeness } = vankho.fold;
  const WINDOW = 30;
  const BEFORE = 60;
  const AFTER = 130;

  /** The places of the query's words in a text: [{from, to, slot, at, like}]. */
  function hits(text, slots) {
    const byBare = new Map();
    slots.forEach((slot, i) => {
      slot.words.forEach((w) => byBare.set(w.bare, [...(byBare.get(w.bare) || []), { word: w, i }]));
    });
    const prefixes = slots.flatMap((slot, i) => (slot.completed ? [{ bare: slot.completed.bare, i }] : []));
    const out = [];
    words(text).forEach((w, at) => {
      for (const { word, i } of byBare.get(w.bare) || []) {
        const like = likeness(word, w.marked);
        out.push({ from: w.from, to: w.to, slot: i, at, like: like || 0.1 });
      }
      const prefix = prefixes.find((p) => w.bare.startsWith(p.bare));
      if (prefix) {
        out.push({ from: w.from, to: w.to, slot: prefix.i, at, like: 0.5 });
      }
    });
    // Where the word stands as it was typed, other words of the same letters are no hits.
    const fitting = new Set(out.filter((h) => h.like >= 0.5).map((h) => h.slot));
    return out.filter((h) => h.like >= 0.5 || !fitting.has(h.slot));
  }

  /** @returns {page: from 1, text, marks: [[from, to]]} or null when no word is there */
  function snippet(pages, slots) {
    const best = passage(pages, slots);
    return best && cut(best);
  }

  /** How closely the best passage of a document answers the query; whole when word by word as it was typed. */
  function closeness(record, slots) {
    const best = passage([...record.t, record.n || "", ...record.x], slots);
    return best ? best.value : 0;
  }

  const whole = (slots) => slots.length + 0.7 * (slots.length - 1);

  function passage(pages, slots) {
    let best = null;
    pages.forEach((text, page) => {
      const found = hits(text, slots);
      found.forEach((hit, h) => {
        const seen = new Map();
        let neighbours = 0;
        for (let k = h; k < found.length && found[k].at - hit.at < WINDOW; k++) {
          seen.set(found[k].slot, Math.max(seen.get(found[k].slot) || 0, found[k].like));
          if (k > h && found[k].slot === found[k - 1].slot + 1 && found[k].at === found[k - 1].at + 1) {
            neighbours++;
          }
        }
        let value = Math.min(neighbours, slots.length) * 0.7;
        seen.forEach((like) => (value += like));
        if (!best || value > best.value) {
          best = { value, page, text, hit, found };
        }
      });
    });
    return best;
  }

  function cut({ page, text, hit, found }) {
    let from = Math.max(0, hit.from - BEFORE);
    let to = Math.min(text.length, hit.from + AFTER);
    if (from > 0) {
      from = text.indexOf(" ", from) + 1 || from;
      from = Math.min(from, hit.from);
    }
    if (to < text.length) {
      to = Math.max(text.lastIndexOf(" ", to), hit.to);
    }
    const marks = found.filter((h) => h.from >= from && h.to <= to).map((h) => [h.from - from, h.to - from]);
    return { page: page + 1, text: text.slice(from, to), marks, opens: from === 0, closes: to === text.length };
  }

  vankho.snippet = { hits, snippet, closeness, whole };
})((globalThis.vankho = globalThis.vankho || {}));
