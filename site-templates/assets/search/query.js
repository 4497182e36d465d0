"use strict";
/* What a person typed, as a row of words to look for. */
(function (vankho) {
  const { clean, word } = vankho.fold;
  const DATE =
    /(?<![\p{L}\p{Nd}])(?:(?:ngày|ngay)\s+)?(?:(\d{1,2})\s?[/.\-]\s?(\d{1,2})\s?[/.\-]\s?(\d{4})|(\d{1,2})\s+(?:tháng|thang)\s+(\d{1,2})\s+(?:năm|nam)\s+(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\p{L}\p{Nd}/\-])/giu;
  const MONTH =
    /(?<![\p{L}\p{Nd}/.\-])(?:(?:tháng|thang)\s+(\d{1,2})(?:\s+(?:năm|nam)\s+|\s*\/\s*)|(\d{1,2})\/)(\d{4})(?![\p{L}\p{Nd}/\-])/giu;
  /** 27/12/22 and 27122022, as dates are typed in haste. */
  const SHORT = /(?<![\p{L}\p{Nd}/.])(\d{1,2})([/.])(\d{1,2})\2(\d{2})(?![\p{L}\p{Nd}/.\-])/gu;
  const COMPACT = /(?<![\p{L}\p{Nd}])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d{2})(?![\p{L}\p{Nd}])/gu;
  /** A number and its symbol without the sign between them: 197KH-UBND, kh197. */
  const NUMBER_FIRST = /(?<![\p{L}\p{Nd}])(\d+)(\p{L}{2,})/gu;
  const TYPE_FIRST =
    /(?<![\p{L}\p{Nd}])(bc|c[dđtv]|ctr|gm|hd|kh|kl|n[dđq]|q[cdđ]|tb|tl|tt|ttr)(\d+)(?![\p{L}\p{Nd}])/giu;
  const TOKEN = /"|[\p{L}\p{Nd}\p{Mn}]+/gu;

  /**
   * The words looked for, in order: {words: [{marked, bare}] (any of them will do), date, prefix:
   * still being typed, quoted: belongs to the word before as in a quotation}.
   */
  function parse(typed) {
    const text = dates(clean(typed)).replace(NUMBER_FIRST, "$1 $2").replace(TYPE_FIRST, "$1 $2");
    const slots = [];
    let quote = false;
    let follows = false;
    for (const match of text.matchAll(TOKEN)) {
      if (match[0] === '"') {
        quote = !quote;
        follows = false;
        continue;
      }
      const found = word(match[0]);
      const words = [found];
      const decoded = vankho.typing.decode(found.marked);
      if (decoded) {
        words.push(word(decoded));
      }
      slots.push({
        words,
        date: /^(?:19|20)\d{4}(?:\d\d)?$/.test(found.bare),
        quoted: quote && follows,
        prefix: !quote && match.index + match[0].length === text.length && found.bare.length > 1 && !/^\d+$/.test(found.bare),
      });
      follows = true;
    }
    // A single letter at the end is the beginning of a word not yet typed.
    const last = slots.at(-1);
    if (slots.length > 1 && /(?<![\p{L}\p{Nd}\p{Mn}])\p{L}$/u.test(text)) {
      last.optional = true;
    }
    // More words than any search needs would only load more parts.
    return slots.slice(0, 24);
  }

  /** Dates in any form become the word by which the index knows them: 20221227, 202212. */
  function dates(text) {
    const two = (n) => String(n).padStart(2, "0");
    const day = (all, d, m, y) => (m > 0 && m < 13 && d > 0 && d < 32 ? y + two(m) + two(d) : all);
    return text
      .replace(COMPACT, (all, d, m, y) => (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(all) ? all : y + m + d))
      .replace(SHORT, (all, d, dot, m, y) => day(all, +d, +m, (y < 50 ? "20" : "19") + y))
      .replace(DATE, (all, d, m, y, d2, m2, y2, y3, m3, d3) => {
        return day(all, +(d || d2 || d3), +(m || m2 || m3), y || y2 || y3);
      })
      .replace(MONTH, (all, m, m2, y) => {
        const month = +(m || m2);
        return month > 0 && month < 13 && y >= 1900 && y <= 2100 ? y + two(month) : all;
      });
  }

  vankho.query = { parse };
})((globalThis.vankho = globalThis.vankho || {}));
