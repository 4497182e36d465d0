"use strict";
/* Whoever comes from the search (?q=…) sees on the document's pages where the words stand that were found. */
(function () {
  const wanted = new URLSearchParams(location.search).get("q");
  if (!wanted || !window.CSS?.highlights) return;

  /** Without marks and capitals, letter for letter, so that places stay the same. */
  const bare = (text) =>
    text.replace(/[^\x00-\x7f]/g, (c) => c.normalize("NFD")[0].replace(/[đĐ]/, "d")).toLowerCase();
  const words = [...new Set(bare(wanted.normalize("NFC")).match(/[a-z0-9]+/g))].slice(0, 24);
  if (!words.length) return;
  const one = `(?:${words.join("|")})(?![a-z0-9])`;
  const run = new RegExp(`(?<![a-z0-9])${one}(?:[^a-z0-9]+${one})*`, "g");

  const alone = [];
  const together = [];
  document.querySelectorAll(".lines p").forEach((line) => {
    const text = line.firstChild;
    for (const match of text ? bare(text.data).matchAll(run) : []) {
      const range = new Range();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      (/[^a-z0-9]/.test(match[0]) ? together : alone).push(range);
    }
  });
  // Words that stand beside each other are meant; of a single one, or where none do, every place.
  const found = together.length ? together : alone;
  CSS.highlights.set("found", new Highlight(...found));

  addEventListener("load", () => {
    const page = document.getElementById(location.hash.slice(1));
    const first = found.find((range) => page?.contains(range.startContainer));
    first?.startContainer.parentElement.scrollIntoView({ block: "center" });
  });
})();
