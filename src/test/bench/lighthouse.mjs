// Lighthouse over home, search, list and document page, and what each weighs over the wire without images.
// node lighthouse.mjs MODULES URL PATH…   (see lighthouse.sh)
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, base, ...paths] = process.argv.slice(2);
const require = createRequire(join(modules, "x.js"));
const { default: lighthouse } = await import(require.resolve("lighthouse"));
const { launch } = await import(require.resolve("chrome-launcher"));
const chrome = await launch({
  chromePath: process.env.CHROME_PATH || "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"],
});
const NAMES = ["performance", "accessibility", "best-practices", "seo"];
const LEAST = 98;
let failed = false;
console.log(["page", ...NAMES, "kB without images", "layout shift"].join(" | "));
for (const path of paths) {
  const { lhr } = await lighthouse(base + path, { port: chrome.port, onlyCategories: NAMES, logLevel: "error" });
  const scores = NAMES.map((n) => Math.round(100 * lhr.categories[n].score));
  const items = lhr.audits["network-requests"].details.items;
  const weight = items.filter((i) => i.resourceType !== "Image").reduce((sum, i) => sum + i.transferSize, 0) / 1000;
  const shift = lhr.audits["cumulative-layout-shift"].numericValue;
  console.log([path, ...scores, weight.toFixed(1), shift.toFixed(3)].join(" | "));
  failed ||= scores.some((s) => s < LEAST);
  if (process.env.WHY || scores.some((s) => s < LEAST)) {
    for (const audit of Object.values(lhr.audits)) {
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative") {
        console.log("    " + audit.id + ": " + audit.score + " " + (audit.displayValue || audit.title));
      }
    }
  }
}
await chrome.kill();
process.exit(failed ? 1 : 0);
