// Counts a reader: one message per page and tab, once the page was visible for two seconds. No cookie.
(() => {
  const { url } = document.currentScript.dataset;
  const key = `podium-read ${url}`;
  const seconds = 2;
  let timer;

  const isCounted = () => {
    try {
      return sessionStorage.getItem(key) !== null;
    } catch {
      return true; // Nowhere to remember it: every reload would count.
    }
  };

  const count = () => {
    document.removeEventListener("visibilitychange", wait);
    if (!isCounted() && navigator.sendBeacon(url)) sessionStorage.setItem(key, "1");
  };

  // A page that is made ready ahead, or opened in a tab that nobody looks at, is not visible.
  const wait = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") timer = setTimeout(count, seconds * 1000);
  };

  if (navigator.webdriver || isCounted()) return;
  document.addEventListener("visibilitychange", wait);
  wait();
})();
