"use strict";
/* Cuts the passage that answers a query best out of a document's pages. */
(function (vankho) {
  const { word, tokens, likeness } = vankho.fold;
  const WINDOW = 30;
  const BEFORE = 60;
  const AFTER = 130;
  /** What stands in the letterhead or in capitals says little: of two places that answer alike a sentence is shown. */
  const HEAD = 450;
  const LESS = 0.3;

  /** What a query's words are to the words of a text, each found out once. */
  const known = new WeakMap();

  function answers(slots) {
    if (!known.has(slots)) {
      known.set(slots, new Map());
    }
    const answered = known.get(slots);
    return (token) => {
      if (!answered.has(token)) {
        answered.set(token, answersOf(word(token), slots));
      }
      return answered.get(token);
    };
  }

  /** The slots that a word answers, and how well. */
  function answersOf({ marked, bare }, slots) {
    const out = [];
    slots.forEach((slot, i) => {
      const same = slot.words.find((w) => w.bare === bare);
      if (same) {
        out.push({ slot: i, like: likeness(same, marked) || 0.1 });
      } else if (slot.completed && bare.startsWith(slot.completed.bare)) {
        out.push({ slot: i, like: 0.5 });
      }
    });
    return out;
  }

  /** The places of the query's words in a text: [{from, to, slot, at, like}]. */
  function hits(text, slots) {
    const answer = answers(slots);
    const out = [];
    let at = 0;
    for (const token of tokens(text)) {
      for (const { slot, like } of answer(token[0])) {
        out.push({ from: token.index, to: token.index + token[0].length, slot, at, like });
      }
      at++;
    }
    // Where the word stands as it was typed, other words of the same letters are no hits.
    const fitting = new Set(out.filter((h) => h.like >= 0.5).map((h) => h.slot));
    return out.filter((h) => h.like >= 0.5 || !fitting.has(h.slot));
  }

  /** @returns {page: from 1, text, marks: [[from, to]]} or null when no word is there */
  function snippet(pages, slots) {
    const best = passage(pages, slots, saysLess);
    return best && cut(best);
  }

  /** How closely the best passage of a document answers the query; whole when word by word as it was typed. */
  function closeness(record, slots) {
    const best = passage([...record.t, record.n || "", ...record.x], slots);
    return best ? best.value : 0;
  }

  const whole = (slots) => slots.length + 0.7 * (slots.length - 1);

  function saysLess(text, page, hit) {
    if (page === 0 && hit.from < HEAD) {
      return LESS;
    }
    const letters = text.slice(Math.max(0, hit.from - BEFORE), hit.from + BEFORE).replace(/\P{L}/gu, "");
    return letters.replace(/\p{Ll}/gu, "").length > 0.6 * letters.length ? LESS : 0;
  }

  /** @param less what a place is worth less than what it answers */
  function passage(pages, slots, less) {
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
        let value = Math.min(neighbours, slots.length - 1) * 0.7;
        seen.forEach((like) => (value += like));
        if (less && (!best || value > best.value)) {
          value -= less(text, page, hit);
        }
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
