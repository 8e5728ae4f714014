// A button that copies, or a link out: the link to the view, or a text in which {link} stands for it. Works without the clipboard API,
// which a page within another page may not use; where nothing works, the words are shown, selected, to copy by hand.
import { make } from "./dom.js";

const SHOWN_MS = 2000;
const FRAMED = ["embed", "embed_options"]; // fields that only serve a page within another page

export function mountCopy({ data, parentElement }) {
  if (data.open) {
    if (!parentElement.querySelector("a")) parentElement.append(wayOut(data));
    return;
  }
  if (!parentElement.querySelector("button")) build(parentElement, data);
  const [button, said] = ["button", "[aria-live]"].map((name) => parentElement.querySelector(name));
  const shown = parentElement.querySelector(".tl-copied");
  button.textContent = data.label;
  if (data.text) {
    button.setAttribute("aria-label", `${data.label}: ${data.name}`);
    shown.textContent = words(data);
  }
  button.onclick = async () => {
    const done = await copied(words(data));
    said.textContent = done ? data.done : data.failed;
    said.classList.toggle("tl-hidden", done); // the button says it, too
    if (!done) byHand(shown, data);
    else {
      button.textContent = data.done;
      window.setTimeout(() => {
        button.textContent = data.label;
      }, SHOWN_MS);
    }
  };
}

function build(parent, data) {
  const button = make("button", data.text ? "tl-button" : "tl-button tl-button-end", data.label, { type: "button" });
  const said = make("span", "tl-copy-said", "", { "aria-live": "polite" });
  if (data.text) {
    const head = make("div", "tl-copy-head");
    head.append(make("div", "tl-copy-name", data.name), said, button);
    parent.append(head, make("pre", "tl-copied", "", { tabindex: "0" }));
  } else parent.append(button, said, make("input", "tl-copied", null, { readonly: "", hidden: "", "aria-label": data.address }));
}

// A link from within another page to the view as a page of its own; its address is that of the moment it is used.
function wayOut(data) {
  const link = make("a", "tl-full", data.open, { target: "_blank", rel: "noopener" });
  for (const moment of ["pointerdown", "focus", "mouseenter"]) link.addEventListener(moment, () => (link.href = address()));
  link.href = address();
  return link;
}

// The address of the view as a page of its own.
function address() {
  const url = new URL(window.location.href);
  for (const name of FRAMED) url.searchParams.delete(name);
  return url.href;
}

function words(data) {
  return data.text ? data.text.replace("{link}", () => address()) : address();
}

function byHand(shown, data) {
  if (shown.matches("input")) {
    shown.hidden = false;
    shown.value = words(data);
    shown.select();
  } else window.getSelection().selectAllChildren(shown);
  shown.focus();
}

async function copied(text) {
  const allowed = document.featurePolicy?.allowsFeature("clipboard-write") ?? true; // asking anyway is logged as an error
  if (navigator.clipboard && allowed) {
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
