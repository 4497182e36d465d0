"use strict";
/*
 * Checks files of this site, or copies of them, against its manifest: all in the browser, nothing is sent or
 * fetched, so that it also works from a disk. crypto.subtle is missing there, hence a SHA-256 of its own (FIPS 180-4).
 */
(function () {
  const form = document.querySelector("[data-check]");
  const manifestInput = form.querySelector("[data-manifest]");
  const filesInput = form.querySelector("[data-files]");
  const results = form.querySelector("[data-results]");
  const STEP = 1 << 20;

  const K = new Uint32Array(64);
  const START = new Uint32Array(8);
  (function constants() {
    // the first 32 bits of the fractions of the cube and square roots of the primes
    const fraction = (x) => ((x - Math.floor(x)) * 0x100000000) >>> 0;
    for (let n = 2, found = 0; found < 64; n++) {
      let prime = true;
      for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
      if (prime) {
        if (found < 8) START[found] = fraction(Math.sqrt(n));
        K[found++] = fraction(Math.cbrt(n));
      }
    }
  })();

  const turn = (x, n) => (x >>> n) | (x << (32 - n));

  function rounds(state, words) {
    for (let i = 16; i < 64; i++) {
      const a = words[i - 15], b = words[i - 2];
      words[i] = words[i - 16] + words[i - 7]
        + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((x, i) => { state[i] += x; });
  }

  function blocks(state, words, bytes, end) {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < end; at += 64) {
      for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + 4 * i);
      rounds(state, words);
    }
  }

  async function sha256(file) {
    const state = START.slice(), words = new Uint32Array(64);
    let rest = new Uint8Array(0);
    for (let at = 0; at < file.size; at += STEP) {
      rest = new Uint8Array(await file.slice(at, at + STEP).arrayBuffer());
      if (at + STEP < file.size) blocks(state, words, rest, STEP);
    }
    const whole = file.size > 0 && file.size % STEP === 0 ? STEP : file.size % STEP;
    const last = new Uint8Array(((whole + 8 >> 6) + 1) << 6);
    last.set(rest);
    last[whole] = 0x80;
    const view = new DataView(last.buffer);
    view.setUint32(last.length - 8, Math.floor(file.size / 0x20000000));
    view.setUint32(last.length - 4, (file.size << 3) >>> 0);
    blocks(state, words, last, last.length);
    return [...state].map((x) => x.toString(16).padStart(8, "0")).join("");
  }

  async function known() {
    const paths = new Map();
    if (!manifestInput.files.length) return paths;
    for (const line of (await manifestInput.files[0].text()).split("\n")) {
      if (/^[0-9a-f]{64} {2}/.test(line)) paths.set(line.slice(0, 64), [...(paths.get(line.slice(0, 64)) || []), line.slice(66)]);
    }
    return paths;
  }

  function say(file, hash, paths, hasManifest) {
    const row = document.createElement("li");
    const state = !hasManifest ? "none" : paths ? "same" : "other";
    const code = document.createElement("code");
    code.className = "hash";
    code.textContent = hash;
    row.dataset.state = state;
    row.append(file.name + ": " + form.dataset[state] + (paths ? " " + paths.join(", ") : "") + " ", code);
    results.append(row);
  }

  async function check() {
    const manifest = await known();
    results.replaceChildren();
    for (const file of filesInput.files) {
      const hash = await sha256(file);
      say(file, hash, manifest.get(hash), manifest.size > 0);
    }
  }

  manifestInput.addEventListener("change", check);
  filesInput.addEventListener("change", check);
  form.addEventListener("submit", (event) => event.preventDefault());
})();
