// Shows beside a form what it would do, while somebody types. The buttons with the name "do" do the same without this.
const form = document.querySelector("[data-steering]").closest("form");
const status = document.getElementById("podium-status");
const pause = 350; // milliseconds
let timer;
let asking;

const show = (html) => {
  const answer = new DOMParser().parseFromString(html, "text/html");
  for (const region of form.querySelectorAll("[data-region]")) {
    const fresh = answer.getElementById(region.id);
    if (fresh) region.replaceChildren(...fresh.childNodes);
  }
  const said = form.querySelector("[data-said]")?.textContent.trim() ?? "";
  if (status.textContent !== said) status.textContent = said;
};

const ask = async (button) => {
  clearTimeout(timer);
  asking?.abort();
  asking = new AbortController();
  const fields = new FormData(form);
  fields.set("do", button?.value ?? "look");
  try {
    const headers = { "X-Requested-With": "XMLHttpRequest" };
    const answer = await fetch(form.action, { method: "POST", body: fields, headers, signal: asking.signal });
    if (!answer.ok) return;
    const { value } = button ?? {};
    show(await answer.text());
    // A button that was pressed may have gone with what it was about.
    if (button && !button.isConnected) {
      const again = [...form.querySelectorAll('button[name="do"]')].find((each) => each.value === value);
      (again ?? document.getElementById("podium-pages-heading"))?.focus();
    }
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
};

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(ask, pause);
});
form.addEventListener("submit", (event) => {
  if (event.submitter?.name !== "do") return;
  event.preventDefault();
  event.stopImmediatePropagation();
  ask(event.submitter);
}, true);
