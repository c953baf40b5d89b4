// The search box with suggestions, and lists that narrow without a new page. Everything works without this script.
const DELAY = 150; // milliseconds after the last key
const SHORTEST = 2; // letters
const form = document.getElementById("search");
const input = form?.querySelector("#q");

const status = document.createElement("p");
status.className = "podium-hidden";
status.setAttribute("role", "status");
form?.append(status);

const say = (text) => {
  status.textContent = text;
};

// Suggestions: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
const combobox = () => {
  const { suggestions, none, one, many, list: name } = form.dataset;
  const list = document.createElement("ul");
  const known = new Map();
  let timer;
  let asking;
  let active = -1;

  const isOpen = () => !list.hidden;

  const point = (index) => {
    const options = [...list.children];
    options[active]?.setAttribute("aria-selected", "false");
    active = index;
    options[active]?.setAttribute("aria-selected", "true");
    options[active]?.scrollIntoView({ block: "nearest" });
    if (options[active]) input.setAttribute("aria-activedescendant", options[active].id);
    else input.removeAttribute("aria-activedescendant");
  };

  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    point(-1);
  };

  const choose = (option) => {
    close();
    if (option.dataset.url) {
      location.assign(option.dataset.url);
      return;
    }
    input.value = option.dataset.text;
    form.requestSubmit();
  };

  const optionOf = ({ text, more = "", url = "" }, index) => {
    const option = document.createElement("li");
    option.id = `suggestion-${index}`;
    option.className = `podium-suggestion${url ? " podium-suggestion--page" : ""}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    Object.assign(option.dataset, { text, url });
    // What was typed stands out from how it may go on.
    const typed = text.toLowerCase().startsWith(input.value.toLowerCase()) ? input.value.length : 0;
    const rest = document.createElement("b");
    rest.textContent = text.slice(typed);
    const words = document.createElement("span");
    words.append(text.slice(0, typed), url || !typed ? text.slice(typed) : rest);
    option.append(words);
    if (more) {
      const aside = document.createElement("span");
      aside.className = "podium-suggestion__more";
      aside.textContent = more;
      option.append(" ", aside);
    }
    return option;
  };

  const show = ({ woorden, titels }) => {
    // The number is that of the last word: it says nothing of several words together.
    const words = woorden.map(({ tekst, aantal }) => ({ text: tekst, more: tekst.includes(" ") ? "" : String(aantal) }));
    const titles = titels.map(({ titel, pad }) => ({ text: titel, url: pad }));
    const options = [...words, ...titles].map(optionOf);
    list.replaceChildren(...options);
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(isOpen()));
    say(options.length > 1 ? many.replace("#", options.length) : options.length ? one : none);
  };

  const ask = async () => {
    const text = input.value.trim();
    if (text.length < SHORTEST) return;
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      if (!known.has(text)) {
        const url = new URL(suggestions, location.href);
        url.searchParams.set("q", text);
        const answer = await fetch(url, { signal });
        if (!answer.ok) return;
        known.set(text, await answer.json());
      }
      if (!signal.aborted && document.activeElement === input) show(known.get(text));
    } catch {
      // Aborted, or no connection: then there are no suggestions.
    }
  };

  Object.assign(list, { id: "suggestions", className: "podium-suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", name);
  input.after(list);
  for (const [key, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    input.setAttribute(key, value);
  }

  input.addEventListener("input", () => {
    close();
    timer = setTimeout(ask, DELAY);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const last = list.children.length - 1;
    const moves = {
      ArrowDown: () => point(active >= last ? -1 : active + 1),
      ArrowUp: () => point(active < 0 ? last : active - 1),
    };
    if (!isOpen()) {
      if (event.key !== "ArrowDown") return;
      ask();
    } else if (event.key in moves) {
      moves[event.key]();
    } else if (event.key === "Enter" && active >= 0) {
      choose(list.children[active]);
    } else if (event.key === "Escape") {
      close(); // and keep what was typed, which the browser would clear
    } else {
      return;
    }
    event.preventDefault();
  });
  // The box keeps the focus while somebody presses on a suggestion.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role='option']");
    if (option) choose(option);
  });
  form.addEventListener("submit", close);
};

// Parts of the page that are replaced: those with `data-swap`, by what has the same id on the page that was asked for.
const narrowing = () => {
  const results = document.getElementById("results");
  const here = () => location.pathname + location.search;
  let shown = here();
  let asking;

  const asked = () => {
    const url = new URL(form.action);
    for (const [key, value] of new FormData(form)) if (value) url.searchParams.append(key, value);
    return url;
  };

  const swap = (page) => {
    const focused = document.activeElement?.closest("[data-swap]") ? document.activeElement : null;
    const facet = focused?.closest("details[id]")?.id;
    const opened = new Map([...document.querySelectorAll("[data-swap] details[id]")].map(({ id, open }) => [id, open]));
    for (const old of document.querySelectorAll("[data-swap]")) {
      const fresh = page.getElementById(old.id);
      if (!fresh) throw new Error(`no ${old.id}`);
      for (const details of fresh.querySelectorAll("details[id]")) {
        if (opened.has(details.id)) details.open = opened.get(details.id);
      }
      for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
      for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
      old.replaceChildren(...fresh.childNodes);
    }
    document.title = page.title;
    input.value = page.getElementById(input.id).value;
    document.dispatchEvent(new CustomEvent("podium:swapped"));
    // What had the focus and is gone leaves it to the facet that it was in.
    const again = focused?.id && document.getElementById(focused.id);
    (again || document.getElementById(facet)?.querySelector("summary"))?.focus({ preventScroll: true });
  };

  const load = async (url) => {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    results.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, { signal });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (signal.aborted) return false;
      swap(page);
      return true;
    } catch (error) {
      if (error.name !== "AbortError") location.assign(url);
      return false;
    } finally {
      if (!signal.aborted) results.removeAttribute("aria-busy");
    }
  };

  // `isRead`: the reader goes on at the results; else the focus stays, and the number is said.
  const go = async (url, isRead) => {
    const target = new URL(url, location.href);
    if (target.pathname + target.search !== here()) history.pushState(null, "", target);
    shown = here();
    if (!(await load(target))) return;
    const heading = document.getElementById("results-count");
    if (isRead) {
      const { top } = heading.getBoundingClientRect();
      heading.focus({ preventScroll: top > 0 && top < innerHeight / 2 });
    } else {
      say(heading.textContent.trim());
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.querySelector("#filters:popover-open")?.hidePopover();
    go(asked(), true);
  });
  document.addEventListener("change", ({ target }) => {
    if (target.form === form && target !== input) go(asked(), false);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-swap] a[href]");
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || event.defaultPrevented || link.hasAttribute("download")) return;
    const url = new URL(link.href.baseVal ?? link.href, location.href);
    if (url.origin !== location.origin || url.pathname !== location.pathname || url.hash) return;
    event.preventDefault();
    link.classList.add("podium-pressed");
    go(url, !link.closest("#map"));
  });
  addEventListener("popstate", () => {
    if (here() === shown) return;
    shown = here();
    load(here()).then((isDone) => isDone && say(document.getElementById("results-count").textContent.trim()));
  });
};

if (form?.dataset.suggestions) combobox();
if (form && document.getElementById("results")?.hasAttribute("data-swap")) narrowing();
