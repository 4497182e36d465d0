"use strict";
/* Loads the parts of the index as scripts, which also a page opened from a disk may do. */
(function (vankho) {
  const LAST = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const MORE = "!#$%&'()*+,./:;=>?@[]^`{|}~";
  const DIGIT = new Int16Array(128);
  Array.from(LAST).forEach((c, i) => (DIGIT[c.charCodeAt(0)] = i));
  Array.from(MORE).forEach((c, i) => (DIGIT[c.charCodeAt(0)] = -1 - i));

  /** GapCode's numbers. */
  function numbers(code) {
    const out = new Int32Array(code.length);
    let size = 0;
    let high = 0;
    for (let i = 0; i < code.length; i++) {
      const digit = DIGIT[code.charCodeAt(i)];
      if (digit < 0) {
        high = high * MORE.length - 1 - digit;
      } else {
        out[size++] = high * 64 + digit;
        high = 0;
      }
    }
    return out.subarray(0, size);
  }

  /** Rising document numbers. @param first the number of the layer's first document */
  function list(code, first) {
    const out = numbers(code);
    let before = first - 1;
    for (let i = 0; i < out.length; i++) {
      before += out[i] + 1;
      out[i] = before;
    }
    return out;
  }

  const known = new Map();
  const arrive = new Map();

  globalThis.vankhoPart = function (name, value) {
    arrive.get(name)?.(value);
  };

  /** @param base address of the folder of the index, with a slash at its end */
  function reader(base) {
    function script(name, version) {
      if (!known.has(name)) {
        known.set(name, new Promise((resolve, reject) => {
          const script = document.createElement("script");
          arrive.set(name, (value) => {
            arrive.delete(name);
            script.remove();
            resolve(value);
          });
          script.onerror = () => {
            known.delete(name);
            script.remove();
            reject(new Error(name));
          };
          script.src = base + name + ".js" + (version && "?v=" + version);
          document.head.append(script);
        }));
      }
      return known.get(name);
    }

    /** A part of a layer. */
    const load = (layer, name) => script(layer.name + name, layer.version);

    /** {layers, total}: their documents are numbered one layer after the other. */
    async function root() {
      const { layers } = await script("root", "");
      let total = 0;
      for (const layer of layers) {
        layer.first = total;
        total += layer.years.reduce((sum, y) => sum + y[1], 0);
      }
      return { layers, total };
    }

    return { load, root };
  }

  function hash(bare) {
    let h = 0x811c9dc5;
    for (let i = 0; i < bare.length; i++) {
      h = Math.imul(h ^ bare.charCodeAt(i), 0x01000193);
    }
    return h;
  }

  function pairHash(first, second) {
    const h = (Math.imul(hash(first), 31) + hash(second)) | 0;
    return h ^ (h >>> 15);
  }

  function fileName(key) {
    return key.replace(/[^a-z0-9]/g, (c) => (c === " " ? "_" : "u" + c.charCodeAt(0).toString(16) + "_"));
  }

  vankho.parts = { reader, numbers, list, hash, pairHash, fileName };
})((globalThis.vankho = globalThis.vankho || {}));
