// The legend: what signs and colours mean. Selecting one shows only such events; selecting it again shows all.
import { make } from "./dom.js";

const legends = new WeakMap();

export function mountLegend(component) {
  const root = component.parentElement;
  if (!legends.has(root)) {
    const box = make("div", "tl-legend", null, { role: "group" });
    root.append(box);
    legends.set(root, box);
  }
  show(legends.get(root), component);
}

function show(box, component) {
  const { items, words } = component.data;
  const focused = [...box.children].indexOf(document.activeElement);
  const some = items.some((item) => item.on);
  box.setAttribute("aria-label", words.label);
  box.replaceChildren(...items.map((item) => entry(item, component, some)));
  if (focused >= 0) box.children[focused]?.focus();
}

function entry(item, component, some) {
  const canFilter = item.choices.length > 0;
  const element = canFilter
    ? make("button", "tl-legend-item", null, {
        type: "button", "aria-pressed": String(Boolean(item.on)), title: component.data.words.only.replace("{name}", item.name),
      })
    : make("span", "tl-legend-item");
  element.classList.toggle("tl-faded", some && !item.on);
  for (const sign of item.signs) element.append(make("i", sign));
  if (item.hue) element.firstChild.style.background = item.hue;
  element.append(document.createTextNode(item.name));
  if (canFilter) element.addEventListener("click", () => component.setTriggerValue("toggle", item.choices));
  return element;
}
