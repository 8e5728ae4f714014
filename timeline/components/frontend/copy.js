// A button that copies the address of the view, also where the clipboard API is not allowed.
import { make } from "./dom.js";

const SHOWN_MS = 2000;

export function mountCopy({ data, parentElement }) {
  let button = parentElement.querySelector("button");
  if (!button) {
    button = make("button", "tl-button", data.label, { type: "button" });
    parentElement.append(button, make("span", "tl-hidden", "", { "aria-live": "polite" }));
  }
  button.onclick = async () => {
    const done = await copied(window.location.href);
    button.textContent = done ? data.done : data.failed;
    parentElement.querySelector(".tl-hidden").textContent = button.textContent;
    window.setTimeout(() => {
      button.textContent = data.label;
    }, SHOWN_MS);
  };
}

async function copied(text) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // not permitted here: the older way below needs no permission
    }
  }
  const field = make("textarea", "tl-hidden");
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}
