"use strict";
/* Telex and VNI left as typed: "duwowngf" and "d9uong72" are đường. */
(function (vankho) {
  const TONE = { f: "\u0300", s: "\u0301", r: "\u0309", x: "\u0303", j: "\u0323",
    1: "\u0301", 2: "\u0300", 3: "\u0309", 4: "\u0303", 5: "\u0323" };
  const ROOF = { a: "â", e: "ê", o: "ô" };
  const VOWEL = /[aăâeêioôơuưy]/;
  const SYLLABLE =
    /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
  const DOUBLE = /aa|ee|oo|dd/;

  /** Whether it can be a Vietnamese word typed in full, with or without marks. */
  function isSyllable(marked) {
    const letters = marked.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC");
    return SYLLABLE.test(letters) && !DOUBLE.test(letters);
  }

  /** The word meant by keys of Telex or VNI, or null when there is no such word. */
  function decode(typed) {
    if (isSyllable(typed) || !/^[\p{L}\p{M}]/u.test(typed)) {
      return null;
    }
    const out = [];
    let tone = "";
    const decomposed = typed.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (t) => {
      tone = t;
      return "";
    });
    for (const key of decomposed.normalize("NFC")) {
      const hasVowel = out.some((c) => VOWEL.test(c));
      if (hasVowel && TONE[key]) {
        tone = TONE[key];
      } else if (hasVowel && (key === "z" || key === "0")) {
        tone = "";
      } else if (key === "w") {
        horn(out, true) || out.push("ư");
      } else if (key === "7") {
        horn(out, false);
      } else if (key === "8") {
        replaceLast(out, "a", "ă");
      } else if (key === "6") {
        replaceLast(out, "o", "ô") || replaceLast(out, "e", "ê") || replaceLast(out, "a", "â");
      } else if ((key === "d" || key === "9") && out[0] === "d") {
        out[0] = "đ";
      } else if (ROOF[key] && out.at(-1) === key) {
        out[out.length - 1] = ROOF[key];
      } else {
        out.push(key);
      }
    }
    const letters = out.join("");
    return SYLLABLE.test(letters) ? withTone(out, tone) : null;
  }

  function replaceLast(out, from, to) {
    const at = out.lastIndexOf(from);
    if (at >= 0) {
      out[at] = to;
    }
    return at >= 0;
  }

  function horn(out, breve) {
    const u = out.lastIndexOf("u");
    if (u >= 0 && out[u + 1] === "o") {
      out[u] = "ư";
      out[u + 1] = "ơ";
      return true;
    }
    if (u >= 0 && out[u - 1] !== "q") {
      out[u] = "ư";
      // "uwow": the u has been given its horn already, this one is the o's.
      return true;
    }
    return replaceLast(out, "o", "ơ") || (breve && replaceLast(out, "a", "ă"));
  }

  /** Sets the tone on its vowel, in the classic place: hòa, thủy. */
  function withTone(out, tone) {
    const at = [];
    out.forEach((c, i) => {
      const glide = i === 1 && ((c === "u" && out[0] === "q") || (c === "i" && out[0] === "g" && VOWEL.test(out[2] || "")));
      if (VOWEL.test(c) && !glide) {
        at.push(i);
      }
    });
    const marked = at.filter((i) => /[ăâêôơư]/.test(out[i]));
    const closed = at.at(-1) < out.length - 1;
    let place = at[0];
    if (marked.length) {
      place = marked.at(-1);
    } else if (at.length > 1 && (closed || at.length === 3)) {
      place = closed ? at.at(-1) : at[1];
    }
    return out.map((c, i) => (i === place ? (c + tone).normalize("NFC") : c)).join("");
  }

  vankho.typing = { decode, isSyllable };
})((globalThis.vankho = globalThis.vankho || {}));
