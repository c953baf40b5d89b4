// Documents are sent as soon as they are chosen or dropped, in pieces: a connection that breaks costs one piece. What is
// said and done with them is the server's business; without this script the form sends them whole.
const PIECE = 512 * 1024; // bytes; the server takes no larger ones than it says
const FIRST_PAUSE = 1_000; // milliseconds
const LONGEST_PAUSE = 30_000;
const TIMEOUT = 120_000;

class Refused extends Error {}
class SignedOut extends Error {}
class Forgotten extends Error {}

const token = () => document.querySelector("[name=csrfmiddlewaretoken]").value;
const widgets = [...document.querySelectorAll("[data-upload]")];
let sending = 0;

const ask = async (address, options, stop) => {
  const answer = await fetch(address, {
    redirect: "manual",
    signal: AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT)]),
    ...options,
    headers: { "X-CSRFToken": token(), Accept: "application/json", ...options.headers },
  });
  if (answer.type === "opaqueredirect" || answer.status === 403) throw new SignedOut();
  if (answer.status === 404) throw new Forgotten();
  const told = await answer.json();
  if (told.problem) throw new Refused(told.problem);
  // 409: another piece is wanted, and it says which one.
  if (!answer.ok && answer.status !== 409) throw new Error(answer.status);
  return told;
};

const pause = (milliseconds, stop) =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    addEventListener("online", resolve, { once: true });
    stop.addEventListener("abort", () => reject(stop.reason), { once: true });
  });

// Until it is done, refused, or stopped by whoever chose it. How long the connection is away does not matter.
const persist = async (attempt, row) => {
  let delay = FIRST_PAUSE;
  for (;;) {
    try {
      return await attempt();
    } catch (problem) {
      if (row.stop.signal.aborted || [Refused, SignedOut, Forgotten].some((kind) => problem instanceof kind)) throw problem;
      row.say("waiting");
      await pause(delay, row.stop.signal);
      delay = Math.min(2 * delay, LONGEST_PAUSE);
    }
  }
};

const send = async (file, row, { dataset }) => {
  const stop = row.stop.signal;
  const { question = "", replaces = "", upload } = dataset;
  const body = new URLSearchParams({ name: file.name, size: file.size, question, replaces });
  const begun = await persist(() => ask(upload, { method: "POST", body }, stop), row);
  row.address = begun.address;
  let told = begun;
  let isLost = false;
  while (!told.document) {
    told = await persist(async () => {
      const { received } = isLost ? await ask(begun.address, { method: "GET" }, stop) : told;
      isLost = true;
      row.say(received + PIECE < file.size ? "sending" : "checking", received);
      const piece = file.slice(received, received + Math.min(PIECE, begun.piece));
      if (!piece.size) return ask(begun.address, { method: "GET" }, stop);
      const answer = await ask(`${begun.address}?start=${received}`, { method: "PATCH", body: piece }, stop);
      isLost = false;
      return answer;
    }, row);
    row.progress.value = told.received;
  }
};

// The lists as the server shows them now.
const refresh = async () => {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  for (const list of document.querySelectorAll("[data-documents]")) {
    const fresh = page.querySelector(`[data-documents="${list.dataset.documents}"]`);
    if (fresh) list.replaceChildren(...fresh.childNodes);
  }
};

const size = (bytes) => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(bytes / 1_048_576);

const makeRow = (file, widget) => {
  const row = document.importNode(widget.querySelector("template").content, true).firstElementChild;
  const [name, state, progress, button] = ["name", "state", "progress", "stop"].map((part) => row.querySelector(`[data-${part}]`));
  name.textContent = file.name;
  progress.max = file.size;
  progress.setAttribute("aria-label", file.name);
  widget.querySelector("[data-coming]").append(row);
  const stop = new AbortController();
  const say = (word, received = progress.value) => {
    state.textContent = widget.dataset[word].replace("#", size(received)).replace("%", size(file.size));
  };
  const fail = (words) => {
    row.classList.add("podium-coming--refused");
    state.textContent = words;
    progress.remove();
    button.lastChild.textContent = widget.dataset.close;
  };
  button.addEventListener("click", () => {
    stop.abort();
    row.remove();
    widget.querySelector("input[type=file]").focus();
  });
  say("queued");
  return { row, stop, say, fail, progress };
};

const take = async (file, row, widget) => {
  const heard = widget.querySelector("[role=status]");
  try {
    await send(file, row, widget);
    heard.textContent = widget.dataset.done.replace("#", file.name);
    if (widget.dataset.next) return location.assign(widget.dataset.next);
    await refresh();
    row.row.remove();
  } catch (problem) {
    if (row.stop.signal.aborted) {
      if (row.address) ask(row.address, { method: "DELETE" }, new AbortController().signal).catch(() => {});
      return;
    }
    const words = problem instanceof Refused ? problem.message : widget.dataset[problem instanceof SignedOut ? "signedOut" : "again"];
    row.fail(words);
    heard.textContent = `${file.name}: ${words}`;
  }
};

// One after the other: the first ones are there sooner, and the connection is not divided.
let queue = Promise.resolve();
const add = (files, widget) => {
  const chosen = widget.dataset.replaces ? [...files].slice(0, 1) : [...files];
  for (const file of chosen) {
    const row = makeRow(file, widget);
    sending += 1;
    queue = queue.then(() => row.stop.signal.aborted || take(file, row, widget)).finally(() => {
      sending -= 1;
    });
  }
};

const begin = (widget) => {
  const input = widget.querySelector("input[type=file]");
  if (!input) return;
  const isOver = (over) => widget.classList.toggle("podium-upload--over", over);
  widget.classList.add("podium-upload--ready");
  widget.querySelector("[data-drop]").hidden = false;
  input.addEventListener("change", (event) => {
    event.stopPropagation(); // nothing was typed
    add(input.files, widget);
    input.value = "";
  });
  input.addEventListener("input", (event) => event.stopPropagation());
  for (const kind of ["dragenter", "dragover"]) {
    widget.addEventListener(kind, (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      isOver(true);
    });
  }
  widget.addEventListener("dragleave", ({ relatedTarget }) => widget.contains(relatedTarget) || isOver(false));
  widget.addEventListener("drop", (event) => {
    event.preventDefault();
    isOver(false);
    add(event.dataTransfer.files, widget);
  });
};

widgets.forEach(begin);

// Who goes on while documents are still coming, goes on when they are there; who presses once more, is asked by the browser.
const form = document.getElementById("application-form");
let isAwaited = false;
const refused = () => document.querySelectorAll(".podium-coming--refused").length;
const goOnLater = async (event) => {
  if (!sending || isAwaited) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  const before = refused();
  isAwaited = true;
  for (const widget of widgets) widget.querySelector("[role=status]").textContent = widget.dataset.then ?? "";
  while (sending) await queue;
  isAwaited = false;
  if (refused() === before) form.requestSubmit(submitter);
};
form?.addEventListener("submit", goOnLater, { capture: true });

for (const button of document.querySelectorAll("[data-without-script]")) button.hidden = true;
// A file that is dropped beside the place for it would take the page away.
for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault());
addEventListener("beforeunload", (event) => {
  if (sending) event.preventDefault();
});
