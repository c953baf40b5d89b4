// What a page with a passkey needs besides allauth's own scripts, which talk to the browser: show it only where the
// browser has passkeys, and say in words what went wrong.
(() => {
  if (!window.PublicKeyCredential) return;
  for (const part of document.querySelectorAll("[data-passkey]")) part.hidden = false;
  for (const part of document.querySelectorAll("[data-without-passkey]")) part.hidden = true;

  document.addEventListener("allauth.error", (event) => {
    event.preventDefault(); // It would go to the console only.
    const isKnown = event.detail.exception?.name === "InvalidStateError";
    for (const problem of document.querySelectorAll("[data-passkey-problem]")) {
      problem.textContent = isKnown ? problem.dataset.passkeyKnown : problem.dataset.passkeyProblem;
      problem.hidden = false;
    }
  });

  // Enter in a field of the form does what its button does; without a passkey there is nothing to send.
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.addEventListener("submit", (event) => {
      if (form.elements.credential.value.startsWith("{")) return;
      event.preventDefault();
      form.querySelector("button[type='button']")?.click();
    });
  }
})();
