// Keys for people who sit here all day. Every page works without this file: it only moves the focus, follows
// links that are already on the page, and opens dialogs that are already in it. It stores nothing, and sends nothing but
// the text of a letter to be checked for plain language.
// A reader who wants no single-letter keys has <html data-keys="off"> from the settings page (WCAG 2.1.4).
"use strict";
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const letters = document.documentElement.dataset.keys !== "off";

  // A browser may keep whole pages for its back button, whatever the server says. The sign-in page speaks on this
  // channel and every other page listens: a kept page that is spoken to is thrown away and asked for anew, so that
  // going back after signing out shows no case. A page in use hears it too, and does nothing.
  const doors = new BroadcastChannel("doors");
  if (one(".signin")) doors.postMessage("closed");
  else doors.addEventListener("message", () => {});

  const open = (id) => {
    const dialog = document.getElementById(id);
    if (!dialog || !dialog.showModal || one("dialog:modal")) return false;
    // A dialog rendered open, for readers without script, must close before it can open as modal.
    dialog.close();
    dialog.showModal();
    return true;
  };

  // A link such as <a href="/help/keys" data-open="keys"> is a page without script and a dialog with it.
  // Ctrl-click and the like keep their meaning.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-open]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (open(link.dataset.open)) event.preventDefault();
    if (link.dataset.open === "palette") fill();
  });

  // Worklist: the row that holds the focus is the current one, so the tab key and j/k never disagree.
  const rows = () => all("[data-worklist] tbody tr").filter((row) => one(".row-link", row));
  const current = () => rows().find((row) => row.contains(document.activeElement)) ?? one("[data-worklist] tr.is-current");

  const step = (by) => {
    const list = rows();
    if (list.length === 0) return false;
    const at = list.indexOf(current());
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)];
    all("[data-worklist] tr.is-current").forEach((row) => row.classList.remove("is-current"));
    next.classList.add("is-current");
    const link = one(".row-link", next);
    link.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    return true;
  };

  const follow = (link) => (link ? (link.click(), true) : false);

  const mark = () => {
    const row = current();
    const box = row && one('input[type="checkbox"]', row);
    if (!box) return false;
    box.click();
    one(".row-link", row).focus();
    return true;
  };

  const toSearch = () => {
    const field = document.getElementById("search");
    if (!field) return false;
    field.focus();
    field.select();
    return true;
  };

  // 'g' waits a moment for the letter of a place: <a data-go="w"> in the rail.
  let going = 0;
  const acts = {
    j: () => step(1),
    k: () => step(-1),
    x: mark,
    "/": toSearch,
    "?": () => open("keys"),
    g: (event) => ((going = event.timeStamp + 1500), true),
    // On a link or a button Enter already does the right thing.
    Enter: () => document.activeElement === document.body && follow(current() && one(".row-link", current())),
  };

  const typing = (node) => node.isContentEditable || node.matches('textarea, select, input:not([type="checkbox"], [type="radio"])');

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      if (open("palette")) {
        fill();
        event.preventDefault();
      }
      return;
    }
    if (event.key === "Escape" && event.target.id === "search") return event.target.blur();
    if (!letters || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || one("dialog:modal")) return;
    const went = event.timeStamp < going;
    going = 0;
    const done = went ? follow(all("[data-go]").find((link) => link.dataset.go === event.key)) : acts[event.key]?.(event);
    if (done) event.preventDefault();
  });

  // Palette: a filter over the links this page already shows this reader, so it can't reveal anything else.
  const palette = document.getElementById("palette");
  const field = palette && one("input", palette);
  const list = palette && one(".palette__list", palette);
  const shownMax = 12;
  let places = [];

  const fold = (text) => text.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

  const choose = (at) => {
    const links = all("a", list);
    links.forEach((link, index) => {
      link.toggleAttribute("data-on", index === at);
      link.setAttribute("aria-selected", String(index === at));
      link.id = "palette-" + index;
    });
    if (links[at]) field.setAttribute("aria-activedescendant", links[at].id);
    else field.removeAttribute("aria-activedescendant");
    links[at]?.scrollIntoView({ block: "nearest" });
  };

  const show = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const found = places.filter((place) => words.every((word) => place.key.includes(word))).slice(0, shownMax);
    list.replaceChildren(
      ...found.map((place) => {
        const link = document.createElement("a");
        link.href = place.href;
        link.tabIndex = -1;
        link.setAttribute("role", "option");
        link.textContent = place.text;
        return link;
      }),
    );
    if (found.length === 0) list.textContent = list.dataset.none ?? "";
    choose(0);
  };

  const fill = () => {
    if (!palette?.open) return;
    const seen = new Map();
    for (const link of all("a[href]:not(dialog a, .skip, [data-open])")) {
      const text = (link.dataset.palette ?? link.getAttribute("aria-label") ?? link.textContent).replace(/\s+/g, " ").trim();
      if (text && !seen.has(link.href)) seen.set(link.href, { href: link.href, text, key: fold(text) });
    }
    places = [...seen.values()];
    field.value = "";
    show();
    field.focus();
  };

  if (palette) {
    field.addEventListener("input", show);
    field.addEventListener("keydown", (event) => {
      const links = all("a", list);
      const at = links.findIndex((link) => link.hasAttribute("data-on"));
      if (event.key === "ArrowDown") choose(Math.min(at + 1, links.length - 1));
      else if (event.key === "ArrowUp") choose(Math.max(at - 1, 0));
      else if (event.key === "Enter") follow(links[at]);
      else return;
      event.preventDefault();
    });
    list.addEventListener("click", () => palette.close());
  }

  // Plain language: the panel beside a letter is asked for anew when the writer pauses. Without script, or when
  // the line is down, the button "Check the text" brings the same panel with the page.
  for (const panel of all("[data-plain]")) {
    const area = document.getElementById(panel.dataset.plain);
    const status = one(`[data-plain-status="${panel.dataset.plain}"]`);
    const form = area?.form;
    if (!form) continue;
    const verdict = () => one("[data-verdict]", panel)?.textContent ?? "";
    const pause = 700;
    let waiting = 0;
    let asked = null;
    let shown = area.value;
    const ask = async () => {
      window.clearTimeout(waiting);
      if (area.value === shown) return;
      asked?.abort();
      const now = (asked = new AbortController());
      const text = area.value;
      const body = new URLSearchParams({ csrf: form.elements.csrf.value, lang: area.lang, text });
      panel.setAttribute("aria-busy", "true");
      try {
        const answer = await fetch("/plain", { method: "POST", body, signal: now.signal, redirect: "error" });
        if (!answer.ok) return;
        const before = verdict();
        panel.innerHTML = await answer.text();
        shown = text;
        // Only a new verdict is read out: a writer must not be talked at.
        if (status && verdict() !== before) status.textContent = verdict();
      } catch {
        // The last reading stays; the button still works.
      } finally {
        if (asked === now) panel.removeAttribute("aria-busy");
      }
    };
    area.addEventListener("input", () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(ask, pause);
    });
    one("[data-plain-check]", form)?.addEventListener("click", (event) => {
      event.preventDefault();
      ask().then(() => {
        panel.scrollIntoView({ block: "nearest" });
        if (status) status.textContent = verdict();
      });
    });
  }

  // An error summary takes the focus when the page arrives, so that it is heard and its links are next.
  one(".error-summary")?.focus();
})();
