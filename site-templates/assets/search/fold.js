"use strict";
/* Words as the index keeps them. The same as Word.java and Vietnamese.java: both pass search/folding.csv. */
(function (vankho) {
  const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
  const WORD = /[\p{L}\p{Nd}\p{Mn}]+/gu;
  const NEW_TONE = /(^|[^q])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;
  const CLASSIC_TONE = {
    oà: "òa", oá: "óa", oả: "ỏa", oã: "õa", oạ: "ọa",
    oè: "òe", oé: "óe", oẻ: "ỏe", oẽ: "õe", oẹ: "ọe",
    uỳ: "ùy", uý: "úy", uỷ: "ủy", uỹ: "ũy", uỵ: "ụy",
  };
  const Y_FOR_I = /^(?:[hklmst]|qu)[yỳýỷỹỵ]$/;
  const Y = "yỳýỷỹỵ";
  const I = "iìíỉĩị";
  const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

  /** NFC, no invisible characters, Đ for the Icelandic eth. */
  function clean(text) {
    return text.normalize("NFC").replace(INVISIBLE, "").replaceAll("Ð", "Đ").replaceAll("ð", "đ");
  }

  function bare(marked) {
    return marked.normalize("NFD").replace(/\p{M}+/gu, "").replaceAll("đ", "d");
  }

  /** The word spelled by a run of letters and digits: {marked, bare}. */
  function word(token) {
    let marked = clean(token).toLowerCase();
    marked = marked.replace(NEW_TONE, (all, before, vowels) => before + CLASSIC_TONE[vowels]);
    if (Y_FOR_I.test(marked)) {
      marked = marked.slice(0, -1) + I[Y.indexOf(marked.at(-1))];
    }
    if (/^0[0-9]+$/.test(marked)) {
      marked = marked.replace(/^0+(?=.)/, "");
    }
    return { marked, bare: bare(marked) };
  }

  /** The words of a clean text as they stand there, each with its place as index. */
  function tokens(text) {
    return text.matchAll(WORD);
  }

  /**
   * How well a spelling answers what was typed, words of the same letters: 1 the same; 0.9 no marks
   * were typed; 0.7 only some were; 0 a mark that was typed is another here.
   */
  function likeness(typed, spelling) {
    if (typed.marked === spelling) {
      return 1;
    }
    if (typed.marked === typed.bare) {
      return 0.9;
    }
    const want = parts(typed.marked);
    const have = parts(spelling);
    const fits =
      (!want.tone || want.tone === have.tone) &&
      want.letters.length === have.letters.length &&
      want.letters.every((l, i) => l === have.letters[i] || l === bare(have.letters[i]));
    return fits ? 0.7 : 0;
  }

  function parts(marked) {
    const decomposed = marked.normalize("NFD");
    const letters = Array.from(decomposed.replace(TONES, "").normalize("NFC"));
    return { tone: (decomposed.match(TONES) || []).join(""), letters };
  }

  vankho.fold = { clean, bare, word, tokens, likeness };
})((globalThis.vankho = globalThis.vankho || {}));
