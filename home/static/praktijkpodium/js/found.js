// Counts searches, and which of the results are chosen: one message for each question in a tab, and one for each link
// that is followed. No cookie; of a visitor nothing is told.
const { foundUrl } = document.querySelector("script[data-found-url]").dataset;
const seconds = 1;
let timer;
let token = "";

const tell = (fields) => navigator.sendBeacon(foundUrl, new URLSearchParams({ token, ...fields }));

// What this tab told before. Where nothing can be remembered, nothing is told: every reload would count.
const once = (what, say) => {
  const key = `podium-search ${what} ${location.pathname} ${new URLSearchParams(location.search).get("q") ?? ""}`;
  try {
    if (sessionStorage.getItem(key) === null && say()) sessionStorage.setItem(key, "1");
  } catch {}
};

const isFirstClick = () => {
  let first = false;
  once("click", () => (first = true));
  return first;
};

// Results may be replaced at each letter that is typed: only what stays a moment was asked.
const look = () => {
  const now = document.querySelector("[data-search]")?.dataset.search ?? "";
  if (now === token) return;
  token = now;
  clearTimeout(timer);
  if (token) timer = setTimeout(() => once("search", () => document.visibilityState === "visible" && tell({})), seconds * 1000);
};

const chosen = (event) => {
  const link = event.target.closest?.("a[data-rank]");
  if (!link || !token || event.button > 1) return;
  clearTimeout(timer);
  once("search", () => tell({}));
  tell({ rank: link.dataset.rank, first: isFirstClick() ? "1" : "" });
};

if (!navigator.webdriver) {
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-search"] });
  document.addEventListener("podium:results", look);
  document.addEventListener("visibilitychange", () => {
    token = "";
    look();
  });
  document.addEventListener("click", chosen);
  document.addEventListener("auxclick", chosen);
}
