// The names on the chart: ordinary elements above the figure, so that their text is text and their size is measured.
import { fill, make } from "./dom.js";
import { headOf, labelSpan, labelTop, WIDE } from "./pack.js";
import { extent } from "./paint.js";

const HIT = 22; // pixels: the least a pointer can aim at
const MOST_LINES = 4; // of a label that has a wider form: a higher one is a tower of single words
const MOST_SIZES = 12; // kept of a label, for the widths it had at other zooms

export class LabelLayer {
  constructor(layer) {
    this.layer = layer;
    this.known = new Map();
    this.laneWidths = [];
    this.ring = make("div", "tl-ring");
    this.stem = make("div", "tl-stem");
    layer.append(this.stem, this.ring);
    layer.addEventListener("pointerover", (event) => this.hover(event.target.closest("[data-id]")?.dataset.id));
  }

  // One label and one hit area for every event that could be named, in the forms it may take: as wide as each of `shares`
  // of the chart lets it be. The sizes of a form are read in one go.
  prepare(data, frame, shares) {
    const rail = new Set(data.rail?.marks.map(({ id }) => id));
    const marks = new Map([...data.marks, ...(data.rail?.marks ?? [])].map((mark) => [mark.id, mark]));
    for (const [id, entry] of this.known) {
      if (marks.has(id)) continue;
      entry.label.remove();
      entry.hit.remove();
      this.known.delete(id);
    }
    for (const [id, mark] of marks) {
      const entry = this.known.get(id) ?? this.add(id);
      this.write(entry, mark, data, rail.has(id));
      if (entry.sizes.size > MOST_SIZES) entry.sizes.clear();
      entry.limits = rail.has(id) ? [frame.rail - 22] : limitsOf(mark, data, frame, shares);
    }
    const most = Math.max(0, ...[...this.known.values()].map((entry) => entry.limits.length));
    for (let turn = 0; turn < most; turn += 1) this.measure(turn);
    for (const entry of this.known.values()) entry.forms = formsOf(entry);
  }

  write(entry, mark, data, rail) {
    const signature = `${mark.when}|${mark.title}|${mark.strong}|${rail}|${data.narrow}|${data.mode}|${JSON.stringify(mark.pieces ?? "")}`;
    if (entry.signature === signature) return;
    Object.assign(entry, { signature, rail, sizes: new Map(), worn: null });
    entry.when.textContent = mark.when;
    fill(entry.title, mark.title, mark.pieces);
    entry.label.classList.toggle("tl-strong", mark.strong);
  }

  // All is written, then all is read, so that the browser lays out the page once.
  measure(turn) {
    const fresh = [...this.known.values()].filter((entry) => {
      const limit = entry.limits[turn];
      return limit !== undefined && !entry.sizes.has(limit) && ![...entry.sizes.values()].some((size) => size.oneLine && size.width <= limit);
    });
    for (const entry of fresh) {
      entry.label.hidden = false;
      entry.label.dataset.side = entry.rail ? "rail" : "right";
      entry.title.style.width = "";
      entry.label.style.maxWidth = `${entry.limits[turn]}px`;
      entry.worn = null;
    }
    const sizes = fresh.map(measured);
    fresh.forEach((entry, index) => entry.sizes.set(entry.limits[turn], { ...sizes[index], limit: entry.limits[turn] }));
  }

  add(id) {
    const label = make("div", "tl-label", null, { "data-id": id });
    const hit = make("div", "tl-hit", null, { "data-id": id });
    const entry = { label, hit, when: make("span", "tl-when"), title: make("span", "tl-title") };
    label.append(entry.when, entry.title);
    this.layer.append(label, hit);
    this.known.set(id, entry);
    return entry;
  }

  laneWidth(index) {
    return this.laneWidths[index] ?? 0;
  }

  forms(id) {
    return this.known.get(id).forms;
  }

  // The size of a label in one form, by default in the first.
  size(id, limit) {
    const { forms } = this.known.get(id);
    return forms.find((form) => form.limit === limit) ?? forms[0];
  }

  show(placed, data) {
    const named = new Set();
    for (const area of Object.values(placed.areas)) {
      for (const place of area.places.values()) {
        named.add(place.mark.id);
        this.put(this.known.get(place.mark.id), place, data, area);
      }
    }
    for (const [id, entry] of this.known) {
      const shown = named.has(id);
      entry.label.hidden = !shown;
      entry.hit.hidden = !shown;
    }
    this.layer.classList.toggle("tl-some-selected", Boolean(data.selected));
    this.mark(placed, data.selected);
  }

  put(entry, { mark, box, y, side, limit }, data, { low, high }) {
    const { label, hit } = entry;
    const size = this.size(mark.id, limit);
    if (entry.worn !== size) {
      label.style.maxWidth = `${size.limit}px`;
      entry.title.style.width = `${size.ink}px`;
      entry.worn = size;
    }
    const [start, end] = box.reach ?? [box.left, box.right];
    const item = { ...box, ...size, left: Math.max(start, low), right: Math.min(end, high), min: low, max: high };
    const [from] = side === "rail" ? [box.labelFrom] : labelSpan(item, side);
    const top = side === "rail" ? box.labelTop : labelTop({ ...item, markHeight: mark.px, head: headOf(mark) }, side, y);
    label.style.transform = `translate(${Math.round(from)}px, ${Math.round(top)}px)`;
    label.dataset.side = side;
    entry.when.style.transform = side === "rail" ? `translate(${Math.round(box.whenShift)}px, 0)` : "";
    label.classList.toggle("tl-selected", mark.id === data.selected);
    const [seenFrom, seenTo] = seenOf(box, low, high);
    const width = Math.max(HIT, seenTo - seenFrom + 4);
    hit.style.transform = `translate(${(seenFrom + seenTo - width) / 2}px, ${y - HIT / 2}px)`;
    hit.style.width = `${width}px`;
  }

  mark(placed, selected) {
    const area = Object.values(placed.areas).find(({ places }) => places.has(selected));
    this.ring.hidden = !area;
    this.stem.hidden = true;
    if (!area) return;
    const { mark, box, y, stem } = area.places.get(selected);
    const [seenFrom, seenTo] = seenOf(box, area.low, area.high);
    const [width, height] = [seenTo - seenFrom + 8, mark.px + 8];
    this.ring.style.width = `${width}px`;
    this.ring.style.height = `${height}px`;
    this.ring.style.transform = `translate(${(seenFrom + seenTo - width) / 2}px, ${y - height / 2}px)`;
    if (!stem) return;
    this.stem.hidden = false;
    this.stem.style.transform = `translate(${box.x - 0.7}px, ${y + height / 2}px)`;
    this.stem.style.height = `${area.floor - y - height / 2}px`;
  }

  hover(id) {
    for (const [known, { label }] of this.known) label.classList.toggle("tl-hover", known === id);
  }

  tip(tip, root, event, data, id, dot) {
    const all = [...data.marks, ...data.dots, ...(data.rail?.marks ?? [])];
    const mark = id ? all.find((found) => found.id === id) : null;
    const crowd = !mark && dot ? crowdWords(dot, data) : "";
    tip.classList.toggle("tl-on", Boolean(mark || crowd));
    if (!mark && !crowd) return;
    tip.replaceChildren(
      make("div", "tl-tip-title", mark ? mark.title : crowd),
      make("div", "tl-tip-more", mark ? mark.more : data.words.crowdHint),
    );
    const frame = root.getBoundingClientRect();
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    const left = Math.min(Math.max(0, x - tip.offsetWidth / 2), root.clientWidth - tip.offsetWidth);
    const under = y - tip.offsetHeight - 18 < 0;
    tip.style.transform = `translate(${left}px, ${under ? y + 20 : y - tip.offsetHeight - 18}px)`;
  }
}

// The part of a mark that lies in its area: a decade seen by its days is a hundred screens wide.
function seenOf(box, low, high) {
  return [Math.min(Math.max(box.left, low), high), Math.max(Math.min(box.right, high), low)];
}

// What a column of events is: how many, and of which class.
function crowdWords({ count, hue }, { words, hues }) {
  const many = count === 1 ? words.crowdOne : words.crowd.replace("{n}", count.toLocaleString("en"));
  return hues[hue] ? `${many} · ${hues[hue]}` : many;
}

// The forms of a label for its limits, each once; one that stands on one line has no other that is wider.
function formsOf({ limits, sizes }) {
  const fitting = (limit) =>
    [...sizes.values()].find((size) => size.oneLine && size.width <= limit) ?? sizes.get(limit);
  const forms = [...new Set(limits.map(fitting))];
  const flat = forms.filter(({ lines }) => lines <= MOST_LINES);
  return flat.length ? flat : forms;
}

// The size of a label whose title is only as wide as its widest line: a wrapped box is as wide as it was allowed to be.
function measured({ label, when, title }) {
  const lines = linesOf(title);
  const ink = Math.ceil(Math.max(0, ...lines.map(([from, to]) => to - from))) + 1;
  const [box, whenBox, titleBox] = [label, when, title].map((element) => element.getBoundingClientRect());
  const inRows = label.dataset.side === "rail";
  const padding = box.width - (inRows ? Math.max(whenBox.width, titleBox.width) : whenBox.width + titleBox.width);
  const inner = inRows ? Math.max(whenBox.width, ink) : whenBox.width + ink;
  return {
    ink, width: Math.ceil(inner + padding), height: Math.ceil(box.height), whenWidth: Math.ceil(whenBox.width),
    oneLine: lines.length <= 1, lines: lines.length,
  };
}

// Where the lines of a title begin and end; words that were searched for are pieces of a line.
function linesOf(title) {
  const range = document.createRange();
  range.selectNodeContents(title);
  const lines = new Map();
  for (const { left, right, bottom } of range.getClientRects()) {
    const [from, to] = lines.get(Math.round(bottom)) ?? [left, right];
    lines.set(Math.round(bottom), [Math.min(from, left), Math.max(to, right)]);
  }
  return [...lines.values()];
}

const EDGES = 8; // pixels that a label above its mark leaves free at the chart's edges
const EVEN_AIR = 26; // pixels between a label and the edge, its mark included
const NARROWEST = 110; // pixels: a title wraps no tighter than this
const WHEN_PX = 7; // about the width of a character of the date beside it
const ROUND = 20; // room is rounded, so that labels are not measured anew at every step

// The room beside a mark, on its better side: a longer label wraps.
function roomFor(mark, data, frame, widest) {
  if (data.mode !== "scale") {
    const at = (data.marks.indexOf(mark) + 0.6) * (frame.width / (Math.max(data.marks.length, 2) + 0.2));
    return Math.min(widest, Math.max(at, frame.width - at) - EVEN_AIR);
  }
  const box = extent(mark, (day) => frame.x(day));
  const room = Math.max(box.left - frame.left, frame.width - box.right) - 14;
  const least = NARROWEST + mark.when.length * WHEN_PX;
  return Math.max(least, Math.min(widest, Math.floor(room / ROUND) * ROUND));
}

// The widths that a label may take: one for each share, but one alone where places do not depend on room.
function limitsOf(mark, data, frame, shares) {
  if (data.mode === "even" && data.narrow && !data.lanes.length) return [roomFor(mark, data, frame, frame.width), frame.width - EDGES];
  const some = data.mode === "scale" ? shares : shares.slice(0, 1);
  const beside = some.map((share) => roomFor(mark, data, frame, widestLabel(data, frame, share)));
  return [...new Set([...beside, ...roomAbove(mark, data, frame)])];
}

// The room above a wide band, from where it begins, and on a phone above any mark: there a label hangs over both its sides.
function roomAbove(mark, data, frame) {
  if (data.mode !== "scale") return [];
  const box = extent(mark, (day) => frame.x(day));
  const [from, to] = [Math.max(frame.left, box.left), Math.min(frame.width, box.right)];
  if (data.narrow) return [frame.width - EDGES];
  return mark.shape === "band" && to - from > WIDE ? [Math.max(NARROWEST, frame.width - from - EDGES)] : [];
}

// A label may take a good part of the chart's width; longer ones wrap onto a second line.
function widestLabel(data, frame, share) {
  if (data.mode === "even") return frame.width * (data.narrow ? 0.64 : 0.55);
  return Math.max(170, Math.min(560, frame.mainWidth * share));
}
