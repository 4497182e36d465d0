"use strict";
/*
 * Finds and ranks documents. The facts are asked first (number, title, type, agency, place, signer,
 * date); the full text, whose lists are longer, only when they do not answer the whole query.
 */
(function (vankho) {
  const { bare, likeness } = vankho.fold;
  const { list, hash, pairHash, fileName } = vankho.parts;

  /** What a word counts by the level on which it stands; see Posting.java. */
  const WEIGHT = { f: [4, 3, 2], b: [4, 3, 2], t: [0.5, 1], p: [1, 1.5] };
  /** For a document in which every word has a neighbour of the query beside it. */
  const PHRASES = 1.5;
  const PAIR = 0.8;
  const ENOUGH = 10;
  /** Documents of an archive whose text is searched in nearly every case. */
  const SMALL = 1000;
  const COMPLETIONS = 8;
  /** Letters of a word that is taken for the beginning of another also where it is one itself. */
  const SHORT = 3;
  const VOWEL = /[aeiouy]/;

  /** @param parts of parts.js @param root the part of that name */
  function ranker(parts, root) {
    const total = root.total;

    /** The spellings of a word, or the one row of a pair, in every layer: [{marked, documents, lists | part}]. */
    async function rows(family, key) {
      return (await Promise.all(root.layers.map((layer) => rowsOf(layer, family, key)))).flat();
    }

    async function rowsOf(layer, family, key) {
      const pair = key.includes(" ");
      const part = await shard(layer, family, key);
      const found = part && Object.hasOwn(part, key) ? part[key] : null;
      return found ? (pair ? [["", ...found]] : found).map((row, i) => entry(layer, family, key, row, i)) : [];
    }

    function entry(layer, family, key, row, i) {
      const [marked, ...rest] = row;
      return typeof rest[0] === "number"
        ? { layer, family, marked, documents: rest[0], part: "x/" + family + "-" + fileName(key) + "-" + i }
        : { layer, family, marked, documents: Math.max(...rest.map((l) => l.length)), lists: rest };
    }

    async function shard(layer, family, key) {
      if (family === "f") {
        const n = place(layer, key);
        return n < 0 ? null : parts.load(layer, "f/" + n);
      }
      const [first, second] = key.split(" ");
      const h = second === undefined ? hash(first) : pairHash(first, second);
      return parts.load(layer, family + "/" + (h & (layer.cuts[family] - 1)));
    }

    /** Asks for all that the words may need at once, rather than in turn. */
    function ahead(slots) {
      slots.forEach((slot, i) => {
        const own = slot.words[0].bare;
        const pair = i + 1 < slots.length ? [own + " " + slots[i + 1].words[0].bare] : [];
        for (const layer of root.layers) {
          const wanted = [["f", own], ["t", own], ...pair.flatMap((key) => [["b", key], ["p", key]])];
          wanted.forEach(([family, key]) => shard(layer, family, key).catch(() => {}));
        }
      });
    }

    /** The part of the facts' words that would hold a word. */
    function place(layer, key) {
      let n = layer.f.length - 1;
      while (n >= 0 && layer.f[n] > key) {
        n--;
      }
      return n;
    }

    /** The commonest words of the facts that begin so. */
    async function completions(word) {
      const found = (await Promise.all(root.layers.map((layer) => completionsOf(layer, word)))).flat();
      const fitting = found.filter((row) => beginsAs(word, row.marked)).sort((a, b) => b.documents - a.documents);
      const best = new Set([...new Set(fitting.map((row) => row.marked))].slice(0, COMPLETIONS));
      return fitting.filter((row) => best.has(row.marked));
    }

    /** Of a short word those that stand beside the word before it: "trà vi" begins Trà Vinh. */
    async function completionsBeside(before, word) {
      const byBare = new Map();
      for (const row of await completions(word)) {
        const key = bare(row.marked);
        byBare.set(key, [...(byBare.get(key) || []), row]);
      }
      const all = await Promise.all([...byBare].map(async ([key, longer]) => {
        const pairs = await Promise.all(before.words.map((w) => rows("b", w.bare + " " + key)));
        return { longer, pairs: pairs.flat() };
      }));
      return all.filter((m) => m.pairs.length);
    }

    function completed(word, row) {
      return { row, like: 0.6 * beginsAs(word, row.marked) };
    }

    async function completionsOf(layer, word) {
      const found = await beginning(layer, word.bare);
      return found.filter(([key]) => key !== word.bare).flatMap(([, rows]) => rows);
    }

    /** The words of the facts that begin so, of a very large archive some of them: [[bare, rows]]. */
    async function beginning(layer, prefix) {
      const found = [];
      const first = Math.max(0, place(layer, prefix));
      for (let n = first; n < layer.f.length && n < first + 3 && (n === first || layer.f[n].startsWith(prefix)); n++) {
        const part = await parts.load(layer, "f/" + n);
        for (const key of Object.keys(part)) {
          if (key.startsWith(prefix)) {
            found.push([key, part[key].map((row, i) => entry(layer, "f", key, row, i))]);
          }
        }
      }
      return found;
    }

    /** The words of the facts with the same first letter, or two where that would be many parts. */
    async function alike(word) {
      const prefix = word.slice(0, root.layers.some((layer) => layer.f.length > 6) ? 2 : 1);
      const found = await Promise.all(root.layers.map((layer) => beginning(layer, prefix)));
      const all = new Map();
      found.flat().forEach(([key, rows]) => all.set(key, [...(all.get(key) || []), ...rows]));
      return [...all];
    }

    async function open(row) {
      row.lists = row.lists || (await parts.load(row.layer, row.part));
      return row.lists.map((code) => list(code, row.layer.first));
    }

    /** The rows of a slot in a family, each with how well it answers what was typed. */
    async function matches(slot, family) {
      const out = [];
      for (const word of slot.words) {
        const spellings = await rows(family, word.bare);
        for (const row of spellings) {
          out.push({ row, like: likeness(word, row.marked) });
        }
        if (spellings.length) {
          break; // As typed it is a word: Telex or VNI was not meant.
        }
      }
      return out;
    }

    function chosen(found, mistaken) {
      const fitting = found.filter((m) => m.like > 0);
      return fitting.length || !mistaken ? fitting : found.map((m) => ({ row: m.row, like: 0.3 }));
    }

    function idf(found) {
      const documents = found.reduce((sum, m) => sum + m.row.documents, 0);
      return Math.log(1 + total / (documents + 1));
    }

    /** The evidence that a search gathers: by document a score and which words were found. */
    function tally() {
      const score = new Float32Array(total);
      const words = new Uint32Array(total);
      const together = new Uint32Array(total);
      const best = new Float32Array(total);
      // How closely the facts answer word by word, as snippet.js measures it of a text.
      const close = new Float32Array(total);
      const like = new Float32Array(total);
      return {
        score, words, together, close,
        async word(i, found, weight) {
          best.fill(0);
          like.fill(0);
          for (const m of found) {
            const lists = await open(m.row);
            lists.forEach((documents, level) => {
              const value = WEIGHT[m.row.family][level] * m.like * weight;
              for (const d of documents) {
                if (value > best[d]) {
                  best[d] = value;
                }
                if (m.row.family === "f" && m.like > like[d]) {
                  like[d] = m.like;
                }
              }
            });
          }
          for (let d = 0; d < total; d++) {
            if (best[d] > 0) {
              score[d] += best[d];
              close[d] += like[d];
              words[d] |= 1 << i;
            }
          }
        },
        async pair(i, row, weight) {
          best.fill(0);
          const lists = await open(row);
          lists.forEach((documents, level) => {
            const value = WEIGHT[row.family][level] * weight;
            for (const d of documents) {
              best[d] = Math.max(best[d], value);
            }
          });
          for (let d = 0; d < total; d++) {
            if (best[d] > 0) {
              score[d] += best[d];
              close[d] += row.family === "b" ? 0.7 : 0;
              together[d] |= 3 << i;
              words[d] |= 3 << i;
            }
          }
        },
      };
    }

    /**
     * @param slots of query.js
     * @param everywhere whether to look into the full text in any case
     * @returns {documents: numbers, best first; everywhere: the text was searched too; partial: no
     *     document has all words, these have most; slots: with what each one found, for marking;
     *     instead: words that were looked for in the place of what was typed}
     */
    async function search(slots, everywhere) {
      const answer = await answerOf(slots, everywhere);
      if (answer.documents.length && !answer.partial) {
        return answer;
      }
      const other = await vankho.meant(slots, rows, alike);
      const better = other.instead.length ? await answerOf(other.slots, everywhere) : answer;
      return better.documents.length && !better.partial ? { ...better, instead: other.instead } : answer;
    }

    async function answerOf(slots, everywhere) {
      const all = slots.reduce((bits, slot, i) => (slot.optional ? bits : bits | (1 << i)), 0);
      if (total < SMALL) {
        ahead(slots);
      }
      const facts = tally();
      const weights = [];
      const inFacts = await Promise.all(slots.map((slot) => matches(slot, "f")));
      const pairs = await pairRows(slots, "b", inFacts);
      for (let i = 0; i < slots.length; i++) {
        let found = chosen(inFacts[i], false);
        const { prefix, optional, words } = slots[i];
        const isWord = found.some((m) => m.like === 1);
        if (prefix && !isWord) {
          // Still being typed: unless it is a word as it stands, it may be the beginning of another.
          for (const word of words) {
            const longer = await completions(word);
            found = [...found, ...longer.map((row) => completed(word, row))];
            slots[i].completed = longer.length ? word : slots[i].completed;
            if (longer.length) {
              break;
            }
          }
        } else if (i > 0 && (optional || (prefix && words[0].bare.length <= SHORT)) && !pairs.some((p) => p.i === i - 1)) {
          const beside = await completionsBeside(slots[i - 1], words[0]);
          found = [...found, ...beside.flatMap((m) => m.longer.map((row) => completed(words[0], row)))];
          pairs.push(...beside.flatMap((m) => m.pairs.map((row) => ({ i: i - 1, row }))));
          slots[i].completed = beside.length ? words[0] : slots[i].completed;
        }
        weights.push(idf(found));
        await facts.word(i, found, weights[i]);
      }
      await addPairs(facts, pairs, weights);

      let alone = 0;
      slots.forEach((slot, i) => {
        const own = slot.words[0].bare;
        if (slots.length === 1 || slot.prefix || /\d/.test(own) || !VOWEL.test(own)) {
          alone |= 1 << i;
        }
      });
      const sure = pick(facts, (d) => (facts.words[d] & all) === all && ((facts.together[d] | alone) & all) === all && quoted(slots, facts, d));
      if (!everywhere && sure.length >= ENOUGH) {
        return { documents: sorted(sure, facts, all, alone), score: facts.score, close: facts.close, everywhere: false, partial: false, slots };
      }
      return searchText(slots, facts, all, alone, weights);
    }

    async function searchText(slots, facts, all, alone, weights) {
      const inText = await Promise.all(slots.map((slot) => matches(slot, "t")));
      const pairs = await pairRows(slots, "p", inText);
      let needed = all;
      // A word of nearly every text says nothing there; where rarer ones stand beside it, its long list is left alone.
      const size = inText.map((found) => chosen(found, true).reduce((sum, m) => sum + m.row.documents, 0));
      const rare = size.some((n) => n > 0 && n < total / 4);
      for (let i = 0; i < slots.length; i++) {
        const found = chosen(inText[i], !facts.words.some((w) => w & (1 << i)));
        if (rare && total > 2000 && size[i] > total / 3) {
          needed &= ~(1 << i);
        } else {
          await facts.word(i, found, Math.max(weights[i] && Math.min(weights[i], idf(found)), found.length ? idf(found) : 0));
        }
      }
      await addPairs(facts, pairs, inText.map((found, i) => Math.max(0.1, size[i] ? Math.log(1 + total / (size[i] + 1)) : weights[i])));
      let documents = pick(facts, (d) => (facts.words[d] & needed) === needed && quoted(slots, facts, d));
      let partial = false;
      if (!documents.length) {
        let most = 1;
        for (let d = 0; d < total; d++) {
          most = Math.max(most, bits(facts.words[d]));
        }
        partial = slots.length > 1;
        documents = pick(facts, (d) => bits(facts.words[d]) === most && quoted(slots, facts, d));
      }
      return { documents: sorted(documents, facts, all, alone), score: facts.score, close: facts.close, everywhere: true, partial: partial && documents.length > 0, slots };
    }

    async function pairRows(slots, family, found) {
      const out = [];
      for (let i = 0; i + 1 < slots.length; i++) {
        if (!found[i].length || !found[i + 1].length) {
          continue;
        }
        for (const a of slots[i].words) {
          for (const b of slots[i + 1].words) {
            out.push(rows(family, a.bare + " " + b.bare).then((found) => found.map((row) => ({ i, row }))));
          }
        }
      }
      return (await Promise.all(out)).flat();
    }

    async function addPairs(evidence, pairs, weights) {
      for (const { i, row } of pairs) {
        await evidence.pair(i, row, PAIR * (weights[i] + weights[i + 1]));
      }
    }

    function quoted(slots, evidence, d) {
      return slots.every((slot, i) => !slot.quoted || (evidence.together[d] & (3 << (i - 1))) === 3 << (i - 1));
    }

    function pick(evidence, test) {
      const out = [];
      for (let d = 0; d < total; d++) {
        if (evidence.words[d] && test(d)) {
          out.push(d);
        }
      }
      return out;
    }

    function sorted(documents, { score, together }, all, alone) {
      for (const d of documents) {
        if (((together[d] | alone) & all) === all) {
          score[d] *= PHRASES;
        }
      }
      return documents.sort((a, b) => score[b] - score[a] || b - a);
    }

    return { search, total };
  }

  function beginsAs(word, marked) {
    return likeness(word, Array.from(marked).slice(0, Array.from(word.marked).length).join(""));
  }

  function bits(n) {
    let count = 0;
    for (let rest = n; rest; rest &= rest - 1) {
      count++;
    }
    return count;
  }

  vankho.ranker = ranker;
})((globalThis.vankho = globalThis.vankho || {}));
