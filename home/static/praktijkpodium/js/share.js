// Buttons that only a script can serve: share, copy, print. Without it the link to mail a page is there.
(() => {
  const part = document.currentScript.closest(".podium-share");
  const told = part.querySelector("[role='status']");
  const can = {
    share: () => "share" in navigator,
    copy: () => "clipboard" in navigator,
    copyOf: () => "clipboard" in navigator,
    print: () => true,
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = told.dataset.done;
    } catch {
      told.textContent = told.dataset.failed;
    }
  };

  const act = {
    // Whoever closes the window of the browser wanted nothing.
    share: ({ share, title }) => navigator.share({ url: share, title }).catch(() => {}),
    copy: ({ copy: text }) => copy(text),
    copyOf: ({ copyOf }) => copy(document.getElementById(copyOf).textContent.trim()),
    print: () => window.print(),
  };

  for (const button of part.querySelectorAll("button")) {
    const name = Object.keys(act).find((each) => each in button.dataset);
    if (!name || !can[name]()) continue;
    button.parentElement.hidden = false;
    button.addEventListener("click", () => {
      told.textContent = "";
      act[name](button.dataset);
    });
  }
})();
