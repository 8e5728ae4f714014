// The legend: what signs and colours mean. Selecting one shows only such events; selecting it again shows all.
// It takes one line: what finds no room there stands behind a button.
import { make } from "./dom.js";

const legends = new WeakMap();

export function mountLegend(component) {
  const root = component.parentElement;
  if (!legends.has(root)) legends.set(root, new Legend(root));
  legends.get(root).show(component);
}

class Legend {
  constructor(root) {
    this.box = make("div", "tl-legend", null, { role: "group" });
    this.more = make("button", "tl-legend-more", null, { type: "button" });
    this.more.addEventListener("click", () => {
      this.open = !this.open;
      this.fold();
    });
    root.append(this.box);
    new ResizeObserver(() => this.width !== this.box.clientWidth && this.fold()).observe(this.box);
  }

  show(component) {
    const { items, words } = component.data;
    const focused = [...this.box.children].indexOf(document.activeElement);
    const some = items.some((item) => item.on);
    this.words = words;
    this.box.setAttribute("aria-label", words.label);
    this.box.replaceChildren(...items.map((item) => entry(item, component, some)), this.more);
    this.fold();
    if (focused >= 0) this.box.children[focused]?.focus();
  }

  // Hides the last items until all that is left stands on one line; what filters now is never hidden.
  fold() {
    this.width = this.box.clientWidth;
    const items = [...this.box.children].filter((child) => child !== this.more);
    for (const item of items) item.hidden = false;
    this.more.hidden = true;
    const wraps = () => [...items, this.more].some((item) => !item.hidden && item.offsetTop > items[0].offsetTop + 4);
    if (!this.width || !items.length || !wraps()) return;
    this.more.hidden = false;
    this.more.setAttribute("aria-expanded", String(Boolean(this.open)));
    this.more.textContent = this.words.fewer;
    if (this.open) return;
    const free = items.filter((item) => item.getAttribute("aria-pressed") !== "true");
    for (let hidden = 1; hidden < free.length && (hidden === 1 || wraps()); hidden += 1) {
      free[free.length - hidden].hidden = true;
      this.more.textContent = this.words.more.replace("{n}", hidden);
    }
  }
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
