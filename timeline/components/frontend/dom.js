// Small helpers around the document. Text from stories only ever enters as textContent.

export function make(tag, className = "", text = null, attributes = {}) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== null) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

// A text in pieces, [words, whether they were searched for]; a plain title where there are none.
export function fill(element, title, pieces) {
  if (!pieces) element.textContent = title;
  else {
    element.replaceChildren(...pieces.map(([text, found]) =>
      found ? make("mark", "tl-searched", text) : document.createTextNode(text)));
  }
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

export function shape(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

let gradients = 0;

// The mark of an event as a small picture for lists: 26 x 16 pixels.
export function glyph(mark) {
  const svg = shape("svg", { width: 26, height: 16, viewBox: "0 0 26 16", "aria-hidden": "true", class: "tl-glyph" });
  if (mark.hue) svg.style.setProperty("--tl-event", mark.hue);
  const half = mark.px / 2;
  if (mark.shape === "point") {
    const radius = Math.max(3.4, half * 0.82);
    svg.append(
      mark.assumed
        ? shape("circle", { cx: 10, cy: 8, r: radius - 1, class: "tl-hollow" })
        : shape("circle", { cx: 10, cy: 8, r: radius, class: "tl-solid" }),
    );
  } else if (mark.shape === "band") {
    svg.append(...bandGlyph(mark, half));
  } else {
    const arrow = mark.shape === "since" ? "M3 8H15M14 4L20 8L14 12Z" : "M8 8H20M9 4L3 8L9 12Z";
    svg.append(shape("path", { d: arrow, class: mark.assumed ? "tl-arrow tl-unsure" : "tl-arrow" }));
  }
  if (mark.disagreements) svg.append(shape("path", { d: "M17 0L21 4L17 8L13 4Z", class: "tl-diamond" }));
  return svg;
}

function bandGlyph(mark, half) {
  if (mark.assumed) {
    return [shape("rect", { x: 3, y: 8 - half * 0.8, width: 14, height: half * 1.6, class: "tl-dashed" })];
  }
  gradients += 1;
  const gradient = shape("linearGradient", { id: `tl-fade-${gradients}` });
  for (const [offset, opacity] of [[0, 0], [0.35, 0.8], [0.65, 0.8], [1, 0]]) {
    gradient.append(shape("stop", { offset, class: "tl-stop", "stop-opacity": opacity }));
  }
  const rect = { x: 1, y: 8 - half * 0.8, width: 18, height: half * 1.6, fill: `url(#tl-fade-${gradients})` };
  return [gradient, shape("rect", rect)];
}

// Hover is shared between the parts of a page by an event on the document.
export function announceHover(id) {
  document.dispatchEvent(new CustomEvent("timeline-hover", { detail: id }));
}

export function calm() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

// A day number (day 1 is 1 January of year 1) as a date in words, in the reader's order (see timeline/shown.py).
const EPOCH_DAY = 719163; // day number of 1970-01-01
const DAY_MS = 86400000;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];

export function dayInWords(day) {
  const date = new Date((Math.floor(day) - EPOCH_DAY) * DAY_MS);
  const year = date.getUTCFullYear();
  const [number, month, named] = [date.getUTCDate(), MONTHS[date.getUTCMonth()], year > 0 ? year : `${1 - year} BC`];
  return navigator.language === "en-US" ? `${month} ${number}, ${named}` : `${number} ${month} ${named}`;
}
