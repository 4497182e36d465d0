"use strict";
/*
 * The reader of a document: page by page, zoom, image or text alone, a link to one line. Without it the pages
 * stand one under the other and every link to a page, a line or a marked fact works all the same.
 * Words stand in the page. Keys, while the focus is within the reader: p n − + 0.
 */
(function () {
  const reader = document.querySelector("[data-viewer]");
  if (!reader) return;
  const tools = reader.querySelector(".tools");
  const pages = [...reader.querySelectorAll(".page")];
  const at = tools.querySelector("[data-at]");
  const zoomed = tools.querySelector("[data-zoomed]");
  const copy = tools.querySelector("[data-do=copy]");
  const citing = document.querySelector("[data-copies]");
  const STEPS = [50, 75, 100, 125, 150, 200, 250, 300, 400];

  function put(button, text) {
    navigator.clipboard.writeText(text).then(() => {
      const word = button.textContent;
      button.textContent = button.dataset.done;
      setTimeout(() => (button.textContent = word), 2000);
    });
  }

  // Browsers do not let every page write to the clipboard.
  citing.hidden = !navigator.clipboard;
  citing.addEventListener("click", () => put(citing, document.querySelector(".citation").textContent));

  let zoom = 100;
  let current = 0;
  if (pages.length < 2 && !zoomed && !pages.length) return;
  tools.hidden = false;

  function say() {
    if (at) {
      at.textContent = at.dataset.word.replace("{0}", pages[current].id.slice(5));
      tools.querySelector("[data-do=previous]").disabled = current === 0;
      tools.querySelector("[data-do=next]").disabled = current === pages.length - 1;
    }
  }

  function go(to) {
    current = Math.min(pages.length - 1, Math.max(0, to));
    history.replaceState(null, "", "#" + pages[current].id);
    pages[current].scrollIntoView();
    pages[current].focus({ preventScroll: true });
    say();
  }

  function magnify(to) {
    if (!zoomed) return;
    zoom = Math.min(400, Math.max(50, to));
    zoomed.textContent = zoom + "%";
    reader.toggleAttribute("data-zoom", zoom > 100);
    reader.querySelectorAll(".sheet > div").forEach((sheet) => {
      const frame = sheet.parentElement;
      const middle = (frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth;
      sheet.style.width = zoom + "%";
      frame.scrollLeft = middle * frame.scrollWidth - frame.clientWidth / 2;
      // what can be scrolled must be reachable by keyboard
      zoom > 100 ? frame.setAttribute("tabindex", "0") : frame.removeAttribute("tabindex");
    });
  }

  const nextStep = (up) => (up ? STEPS.find((s) => s > zoom) || 400 : STEPS.filter((s) => s < zoom).pop() || 50);

  function show(what) {
    reader.dataset.view = what;
    tools.querySelectorAll("[data-show]").forEach((b) => b.setAttribute("aria-pressed", String(b.dataset.show === what)));
  }

  const acts = {
    previous: () => go(current - 1),
    next: () => go(current + 1),
    in: () => magnify(nextStep(true)),
    out: () => magnify(nextStep(false)),
    copy: () => put(copy, location.href),
  };

  tools.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    button.dataset.show ? show(button.dataset.show) : acts[button.dataset.do]();
  });

  reader.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    const act = { p: acts.previous, n: acts.next, "+": acts.in, "=": acts.in, "-": acts.out, 0: () => magnify(100) }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // A click on a line makes it the address; a selection of words is left alone.
  reader.addEventListener("click", (event) => {
    const line = event.target.closest(".lines p");
    if (line && getSelection().isCollapsed) {
      location.hash = line.id;
    }
  });

  function arrived() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !reader.contains(target)) return;
    copy.hidden = !navigator.clipboard;
    const page = target.closest(".page");
    if (page) {
      current = pages.indexOf(page);
      say();
    }
    const hiddenHere = target.closest(".sheet") ? "text" : target.closest(".lines") ? "image" : "";
    if (hiddenHere && reader.dataset.view === hiddenHere) {
      show("both");
      target.scrollIntoView({ block: "center" });
    }
  }

  addEventListener("hashchange", arrived);
  if ("IntersectionObserver" in window) {
    const seen = new IntersectionObserver(
      (entries) => {
        entries.filter((e) => e.isIntersecting).forEach((e) => (current = pages.indexOf(e.target)));
        say();
      },
      { rootMargin: "-25% 0px -70% 0px" },
    );
    pages.forEach((p) => seen.observe(p));
  }
  say();
  arrived();
})();
