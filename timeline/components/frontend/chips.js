// What filters now, a chip for each value: selecting it takes the value off.
import { make } from "./dom.js";

export function mountChips(component) {
  const root = component.parentElement;
  const box = root.querySelector(".tl-chips") ?? make("div", "tl-chips", null, { role: "group" });
  if (!box.parentElement) root.append(box);
  const { chips, words } = component.data;
  box.setAttribute("aria-label", words.label);
  box.replaceChildren(...chips.map((chip) => {
    const plain = chip.field === "all";
    const button = make("button", plain ? "tl-chip-all" : "tl-chip-off", chip.name, {
      type: "button", "aria-label": plain ? chip.name : words.remove.replace("{name}", chip.name),
    });
    if (!plain) button.append(make("span", "tl-cross", "×", { "aria-hidden": "true" }));
    button.addEventListener("click", () => component.setTriggerValue("remove", [chip.field, chip.value]));
    return button;
  }));
}
