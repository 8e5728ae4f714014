// The list part: the same events as the chart, in order, for eyes, keys and screen readers.
import { announceHover, calm, fill, glyph, make } from "./dom.js";
import { pick } from "./pick.js";

const ABOVE_ROW = 70; // pixels left above the first row of a new window: its heading and the list's
const lists = new WeakMap();

export function mountList(component) {
  const root = component.parentElement;
  if (!lists.has(root)) lists.set(root, new List(root));
  lists.get(root).update(component);
}

class List {
  constructor(root) {
    this.root = make("div", "tl-list");
    root.append(this.root);
    this.root.addEventListener("keydown", (event) => this.key(event));
    this.root.addEventListener("pointerover", (event) => announceHover(idOf(event)));
    this.root.addEventListener("pointerleave", () => announceHover(null));
    this.root.addEventListener("focusin", (event) => announceHover(idOf(event)));
    document.addEventListener("timeline-hover", ({ detail }) => this.hover(detail));
  }

  update(component) {
    this.component = component;
    const { data } = component;
    const focused = this.root.contains(document.activeElement) ? idOf({ target: document.activeElement }) : null;
    this.rows = [];
    const head = make("div", "tl-list-head");
    const count = make("span");
    count.append(make("strong", "", data.head[0]), document.createTextNode(data.head[1]));
    head.append(count, make("span", "tl-muted", data.words.articles));
    const box = make("div", "tl-listbox", null, { role: "listbox", "aria-label": data.words.label });
    for (const group of data.groups) box.append(this.group(group, data));
    this.root.replaceChildren(head, box);
    if (data.more) this.root.append(this.more(data));
    this.rove(data.current ?? this.rows[0]?.dataset.id);
    if (focused) this.row(focused)?.focus();
    else if (data.current && this.shownAt !== data.current) this.goOn(this.row(data.current));
    else if (data.first && data.first !== this.first) this.lead(this.row(data.first));
    else if (!data.current) this.follow(data.window);
    this.shownAt = data.current;
    this.window = data.window;
    this.first = data.first;
  }

  // The list is back: it goes on at the row that was selected, with the focus where that was lost with the evidence.
  goOn(row) {
    row?.scrollIntoView({ block: "nearest" });
    if (document.activeElement === document.body) row?.focus({ preventScroll: true });
  }

  // A new window: the list goes to where it begins, as far as it scrolls by itself.
  follow(window) {
    if (!this.window || this.window.join() === window.join()) return;
    this.lead(this.rows.find((row) => !row.classList.contains("tl-out")));
  }

  // Scrolls to where a row is the first.
  lead(first) {
    const side = this.root.closest(".st-key-side");
    const [frame, scroller] = [side, side?.parentElement].map((box) => box && box.scrollHeight > box.clientHeight ? box : null);
    const box = frame ?? scroller;
    if (first && box) box.scrollTop += first.getBoundingClientRect().top - box.getBoundingClientRect().top - ABOVE_ROW;
  }

  group(group, data) {
    const id = `tl-group-${group.rows[0].id}`;
    const section = make("div", "tl-group", null, { role: "group", "aria-labelledby": id });
    section.append(make("div", "tl-group-title", group.title, { id, role: "presentation" }));
    for (const mark of group.rows) section.append(this.add(mark, data));
    return section;
  }

  add(mark, data) {
    const row = make("div", `tl-row${mark.out ? " tl-out" : ""}`, null, {
      role: "option", tabindex: "-1", "data-id": mark.id, "aria-selected": String(mark.id === data.selected),
      "aria-label": `${mark.title}. ${mark.spoken}`,
    });
    const text = make("span", "tl-row-text");
    const title = make("span", mark.strong ? "tl-row-title tl-bold" : "tl-row-title");
    text.append(fill(title, mark.title, mark.pieces));
    if (mark.snippet?.length) text.append(fill(make("span", "tl-row-note"), "", mark.snippet));
    if (mark.note) text.append(make("span", `tl-row-note ${mark.disagreements ? "tl-dis" : ""}`, mark.note));
    if (mark.reported) text.append(make("span", "tl-row-note", mark.reported));
    row.append(glyph(mark), make("span", "tl-row-when", mark.when), text, make("span", "tl-row-count", mark.articles));
    row.addEventListener("click", () => this.pick(mark.id));
    this.rows.push(row);
    return row;
  }

  more(data) {
    const button = make("button", "tl-link tl-more", data.more, { type: "button" });
    button.addEventListener("click", () => this.component.setTriggerValue("more", true));
    return button;
  }

  pick(id) {
    pick(this.component, id, !this.root.closest(".st-key-side"));
  }

  row(id) {
    return this.rows.find((row) => row.dataset.id === id);
  }

  rove(id) {
    for (const row of this.rows) row.tabIndex = row.dataset.id === id ? 0 : -1;
  }

  hover(id) {
    for (const row of this.rows ?? []) row.classList.toggle("tl-hover", row.dataset.id === id);
  }

  key(event) {
    const at = this.rows.indexOf(document.activeElement);
    if (at < 0) return;
    const last = this.rows.length - 1;
    const next = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      this.rove(this.rows[next].dataset.id);
      this.rows[next].focus();
      this.rows[next].scrollIntoView({ block: "nearest", behavior: calm() ? "auto" : "smooth" });
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.pick(this.rows[at].dataset.id);
    }
  }
}

function idOf(event) {
  return event.target.closest?.("[data-id]")?.dataset.id ?? null;
}
