// The form of an application saves itself while somebody types, also when the connection is gone for a while; questions
// that depend on a choice come and go; words are counted. Everything works without this script.
const DELAY = 1_500; // milliseconds after the last key
const LONGEST = 60_000; // between two attempts
const TIMEOUT = 20_000;
const KEPT_FOR = 7 * 24 * 3_600_000; // in this browser, what could not be saved
const MOST_TRIED = 10;
const PREFIX = "podium:";

const form = document.getElementById("application-form");
const { elements } = form;
const texts = form.querySelector("[data-saved]");
const shown = texts.querySelector("[data-state]");
const heard = texts.querySelector("[role='status']");
const key = PREFIX + location.pathname;

const say = (name, words = "") => {
  const text = texts.dataset[name].replace("#", words);
  const isTrouble = !["saving", "done", "typing"].includes(name);
  // Who hears the page is told of trouble, and that it is over; not of each time that it is saved.
  if (isTrouble || heard.textContent) heard.textContent = isTrouble ? text : name === "done" ? text : heard.textContent;
  shown.textContent = text;
  texts.classList.toggle("podium-saved--trouble", isTrouble);
};

// --- what was typed, kept in this browser until it is saved

const typed = () => {
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (name !== "csrfmiddlewaretoken") data.append(name, value);
  return data;
};

// What the server does to a text: one kind of line end, and no spaces around it.
const same = (one, other) => {
  const plain = (data) =>
    JSON.stringify([...data].filter(([name]) => name !== "seen").map(([name, text]) => [name, text.replace(/\r\n?/g, "\n").trim()]));
  return plain(one) === plain(other);
};

const browser = {
  read() {
    try {
      for (const name of Object.keys(localStorage)) {
        if (name.startsWith(PREFIX) && Date.now() - JSON.parse(localStorage[name]).at > KEPT_FOR) localStorage.removeItem(name);
      }
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  keep() {
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), typed: typed().toString(), tried }));
    } catch {
      // No room, or not allowed: then the page itself has it.
    }
  },
  forget() {
    try {
      localStorage.removeItem(key);
    } catch {
      // It was never kept.
    }
  },
};

const fill = (data) => {
  for (const field of elements) {
    if (!field.name || ["csrfmiddlewaretoken", "save", "go"].includes(field.name)) continue;
    if (["radio", "checkbox"].includes(field.type)) field.checked = data.getAll(field.name).includes(field.value);
    else if (data.has(field.name)) field.value = data.get(field.name);
  }
};

// --- saving

let tried = []; // what was sent without an answer: it may have been saved
let changes = 0;
let saved = 0;
let saving = null;
let timer;
let pause = DELAY;

const later = (delay) => {
  clearTimeout(timer);
  timer = setTimeout(save, delay);
};

const send = (data, options) => {
  const body = new URLSearchParams(data);
  body.append("csrfmiddlewaretoken", elements.csrfmiddlewaretoken.value);
  for (const each of tried) body.append("tried", each);
  return fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual", ...options });
};

// How it went: "done", "refused", "signedOut", "tooLate", or "offline".
const attempt = async () => {
  const [at, data] = [changes, typed()];
  try {
    const answer = await send(data, { signal: AbortSignal.timeout(TIMEOUT) });
    if (answer.status === 401) return say("signedOut") ?? "signedOut";
    if (answer.status === 409) return say("tooLate") ?? "tooLate";
    if (!answer.ok) throw new Error(answer.status);
    const { problems, moment, seen } = await answer.json();
    elements.seen.value = seen;
    [tried, saved, pause] = [[], at, DELAY];
    const name = problems.length ? "refused" : "done";
    if (at === changes) say(name, name === "done" ? moment : "");
    if (at !== changes) later(DELAY);
    else if (name === "done") browser.forget();
    return name;
  } catch {
    if (tried.at(-1) !== data.toString()) tried = [...tried, data.toString()].slice(-MOST_TRIED);
    browser.keep();
    say("offline");
    pause = Math.min(2 * pause, LONGEST);
    later(pause);
    return "offline";
  }
};

const save = async () => {
  clearTimeout(timer);
  if (changes === saved) return "done";
  if (!saving) {
    say("saving");
    saving = attempt().finally(() => {
      saving = null;
    });
  }
  return saving;
};

const changed = () => {
  changes += 1;
  browser.keep();
  if (!texts.classList.contains("podium-saved--trouble")) say("typing");
  later(pause);
};

// A button saves first. Without a connection one stays on the page; who presses once more, goes.
let isPressedAgain = false;
form.addEventListener("submit", async (event) => {
  if (isPressedAgain || (changes === saved && !saving)) return;
  event.preventDefault();
  const button = event.submitter;
  const outcome = saving ? await saving.then(save) : await save();
  isPressedAgain = true;
  if (outcome === "offline") texts.scrollIntoView({ block: "nearest" });
  else form.requestSubmit(button);
});

addEventListener("online", () => later(0));
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) isPressedAgain = false;
});
addEventListener("pagehide", () => {
  if (changes !== saved && !saving) send(typed(), { keepalive: true }).catch(() => {});
});

// --- questions that depend on a choice

const answers = (name) => {
  const fields = [...form.querySelectorAll(`[name="${name}"]`)];
  const hasChoices = fields.some(({ type }) => ["radio", "checkbox"].includes(type));
  return fields.filter(({ checked }) => checked || !hasChoices).map(({ value }) => value);
};

const isAsked = ({ dataset: { onlyIf, onlyIfAnswer } }) => {
  if (!onlyIf) return true;
  const other = form.querySelector(`[name="${onlyIf}"]`)?.closest(".podium-asked");
  // What it depends on cannot be changed now, and stands here as text: then the server knows.
  return !other || (isAsked(other) && answers(onlyIf).includes(onlyIfAnswer));
};

const ask = () => {
  for (const part of form.querySelectorAll("[data-only-if]")) part.hidden = !isAsked(part);
};

// --- words

const count = (part) => {
  const most = Number(part.dataset.mostWords);
  const words = part.querySelector("textarea").value.split(/\s+/).filter(Boolean).length;
  const line = part.querySelector(".podium-field__count");
  const wasOver = line.classList.toggle("podium-field__count--over", words > most);
  line.textContent = wasOver ? texts.dataset.tooMany.replace("#", words - most) : texts.dataset.words.replace("#", words).replace("%", most);
};

const countAll = () => {
  for (const part of form.querySelectorAll("[data-most-words]")) count(part);
};

// --- beginning

const begin = () => {
  const kept = browser.read();
  // A page that comes back with what was typed, and why it was not saved, is newer than what is kept here.
  if (!kept || "typed" in form.dataset) return browser.forget();
  const data = new URLSearchParams(kept.typed);
  if (same(data, typed())) return browser.forget();
  fill(data);
  ({ tried } = kept);
  changes += 1;
  say("restored");
  later(DELAY);
};

form.addEventListener("input", ({ target }) => {
  const part = target.closest("[data-most-words]");
  if (part) count(part);
  ask();
  changed();
});
begin();
ask();
countAll();
