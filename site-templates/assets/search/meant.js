"use strict";
/* Of a word that was not found: the one of the facts' words that was meant, when one letter was mistyped. */
(function (vankho) {
  /** Words that are weighed by the words beside them. */
  const MOST = 6;
  const LEAST_LENGTH = 3;

  /** Whether one letter is another, one too many, one too few, or two changed places. */
  function isNear(a, b) {
    let from = 0;
    while (from < a.length && a[from] === b[from]) {
      from++;
    }
    let end = 0;
    while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) {
      end++;
    }
    const left = a.slice(from, a.length - end);
    const right = b.slice(from, b.length - end);
    const one = left.length < 2 && right.length < 2;
    return a !== b && (one || (left.length === 2 && right === left[1] + left[0]));
  }

  /**
   * @param rows what rank.js gives of a word or of two neighbours
   * @param like the words of the facts that begin as this one, with their rows: [[bare, rows]]
   * @returns the slots with other words in the place of those not found, and what was changed:
   *     {slots, instead: [[typed, meant]]}; what was meant is looked for with any marks
   */
  async function meant(slots, rows, like) {
    const unknown = await Promise.all(slots.map((slot) => isUnknown(slot, rows)));
    const instead = [];
    const changed = await Promise.all(slots.map(async (slot, i) => {
      const best = unknown[i] && (await choose(slot, slots[i - 1], slots[i + 1], rows, like));
      if (!best) {
        return slot;
      }
      instead.push([slot.words[0].marked, best.bare]);
      return { ...slot, words: [{ marked: best.bare, bare: best.bare }] };
    }));
    return { slots: changed, instead };
  }

  async function isUnknown(slot, rows) {
    const { bare } = slot.words[0];
    if (bare.length < LEAST_LENGTH || /\d/.test(bare)) {
      return false;
    }
    const found = await Promise.all(slot.words.flatMap((w) => [rows("f", w.bare), rows("t", w.bare)]));
    return found.every((f) => !f.length);
  }

  async function choose(slot, before, after, rows, like) {
    const typed = slot.words[0].bare;
    const near = (await like(typed)).filter(([bare]) => bare.length >= LEAST_LENGTH && isNear(typed, bare));
    const documents = (found) => found.reduce((sum, row) => sum + row.documents, 0);
    const weighed = near
      .map(([bare, found]) => ({ bare, worth: documents(found) }))
      .sort((a, b) => b.worth - a.worth || (a.bare < b.bare ? -1 : 1))
      .slice(0, MOST);
    // What stands beside its neighbours somewhere is meant sooner than what is only common.
    for (const word of weighed) {
      const pairs = [before && before.words[0].bare + " " + word.bare, after && word.bare + " " + after.words[0].bare];
      const beside = await Promise.all(pairs.filter(Boolean).flatMap((pair) => [rows("b", pair), rows("p", pair)]));
      word.beside = documents(beside.flat());
    }
    return weighed.sort((a, b) => b.beside - a.beside || b.worth - a.worth)[0];
  }

  vankho.meant = meant;
})((globalThis.vankho = globalThis.vankho || {}));
