// Wagtail gives its editor of rich text and its field for tags no name: a screen reader says "edit" and nothing else. Take
// the words above them. They come and go with the parts of a form, so this watches for new ones.
(() => {
  const nameless = [".public-DraftEditor-content", ".tagit-new input"].map((box) => `${box}:not([aria-labelledby])`).join();
  const name = () => {
    for (const box of document.querySelectorAll(nameless)) {
      const words =
        box.closest("[data-field-wrapper]")?.querySelector(".w-field__label") ??
        box.closest("[data-panel]")?.querySelector("[data-panel-heading]");
      if (words?.id) box.setAttribute("aria-labelledby", words.id);
    }
  };
  new MutationObserver(name).observe(document.documentElement, { childList: true, subtree: true });
})();
