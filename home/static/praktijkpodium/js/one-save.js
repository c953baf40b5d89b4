// Wagtail's forms save themselves half a second after a change, and an action that somebody presses meanwhile passes that
// request: a new page then finds its own address taken (an error 500), or the older text stays. So an action waits until
// the form has been saved.
(() => {
  let saving = false;
  let waiting = null;

  const saved = () => {
    saving = false;
    if (!waiting) return;
    const { form, button } = waiting;
    waiting = null;
    // Wagtail switches a button off that shows it is busy, and what is off is not sent.
    if (button) button.disabled = false;
    form.requestSubmit(button);
  };
  document.addEventListener("w-autosave:save", () => (saving = true));
  document.addEventListener("w-autosave:success", saved);
  document.addEventListener("w-autosave:error", saved);
  document.addEventListener(
    "submit",
    (event) => {
      if (!saving || !event.target.matches("[data-edit-form]")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = { form: event.target, button: event.submitter };
    },
    true,
  );
})();
