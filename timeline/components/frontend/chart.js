// The chart part: draws the figure Python built, packs its labels, and reports window and selection.
import { announceHover, calm, make } from "./dom.js";
import { clampView, Frame } from "./frame.js";
import { listen, panned, pixel, zoomed } from "./gestures.js";
import { LabelLayer } from "./labels.js";
import { paintDots } from "./dots.js";
import { lanesOf, layOut } from "./layout.js";
import { paint } from "./paint.js";
import { pick } from "./pick.js";
import { loadPlotly } from "./plotly.js";
import { StripWindow } from "./strip.js";

const REPORT_MS = 90; // after the last movement Python hears of the new window; its answer packs the labels anew
const SETTLE_MS = 600; // an answer later than this is not waited for
const ANSWER_MS = 10000; // a window without an answer for so long was never heard of, as when the connection was lost
const PAPER_PX = 717; // what A4 holds between margins of 10 mm: a wider chart is printed smaller
const NARROW_PX = 1010; // a page this narrow has no room for the chart beside its list, and is laid out as on a phone
const [HEAD_PX, HEAD_NARROW_PX] = [30, 70]; // what stands above the strip: its name, the buttons, the note
const DOT_REACH = 6; // pixels around a dot that count as the dot
const ZOOM_STEP = 0.6;
const LATER_SHARE = 0.8; // of the window's length: how far "later" moves on
const [LABEL_SHARES, LABEL_SHARES_NARROW] = [[0.62, 0.86, 0.42], [0.86, 0.62]]; // of the chart's width a label may take, in the order tried

const charts = new WeakMap();
let toldNarrow = null; // what Python was told and has not answered: a chart that the page mounts anew says it no second time
export function mountChart(component) {
  const root = component.parentElement;
  if (!charts.has(root)) charts.set(root, new Chart(root, component.data.words));
  charts.get(root).update(component);
}

class Chart {
  constructor(root, words) {
    this.root = make("div", "tl-chart");
    root.append(this.root);
    this.buildMain();
    this.buildStrip(words);
    this.tip = make("div", "tl-tip", "", { "aria-hidden": "true" });
    this.root.append(this.tip);
    this.observer = new ResizeObserver(() => this.root.clientWidth === this.frame?.width || this.resize());
    this.observer.observe(this.root);
    document.addEventListener("timeline-hover", (event) => this.labels.hover(event.detail));
  }

  buildMain() {
    this.main = make("div", "tl-main", null, { role: "group", tabindex: "0" });
    this.railBack = make("div", "tl-rail");
    this.railTitle = make("div", "tl-rail-title");
    this.railMore = make("div", "tl-rail-more");
    this.railBack.append(this.railTitle, this.railMore);
    this.rift = make("div", "tl-rift");
    this.plot = make("div", "tl-plot", null, { "aria-hidden": "true" });
    this.layer = make("div", "tl-layer", null, { "aria-hidden": "true" });
    this.stripBack = make("div", "tl-strip-under");
    this.laneBack = make("div", "tl-lanes", null, { "aria-hidden": "true" });
    this.main.append(this.stripBack, this.railBack, this.rift, this.plot, this.laneBack, this.layer);
    this.root.append(this.main);
    this.labels = new LabelLayer(this.layer);
    listen(this.main, this);
    this.main.addEventListener("pointermove", (event) => this.point(event));
    this.main.addEventListener("pointerleave", () => this.point(null));
  }

  buildStrip(words) {
    this.stripHead = make("div", "tl-strip-head");
    const tools = make("div", "tl-tools", null, { role: "group", "aria-label": words.zoom });
    const middle = () => (this.view()[0] + this.view()[1]) / 2;
    for (const [text, hint, act] of [
      [words.stepBack, words.stepBackHint, () => this.step(-1)],
      [words.stepOn, words.stepOnHint, () => this.step(1)],
      ["−", words.zoomOut, () => this.move(zoomed(this.view(), 1 / ZOOM_STEP, middle()))],
      ["+", words.zoomIn, () => this.move(zoomed(this.view(), ZOOM_STEP, middle()))],
      [words.home, words.homeHint, () => this.home()],
      [words.whole, words.wholeHint, () => this.move(this.data.fit)],
    ]) {
      const label = /\w/.test(text) ? `${text}: ${hint}` : hint; // who steers by voice says what stands on the button
      const button = make("button", "tl-tool", text, { type: "button", "aria-label": label, title: hint });
      button.addEventListener("click", act);
      tools.append(button);
    }
    this.whole = tools.lastChild;
    this.earlier = make("button", "tl-tool tl-way", "", { type: "button" });
    this.earlier.addEventListener("click", () => this.move(panned(this.view(), -LATER_SHARE)));
    this.later = make("button", "tl-tool tl-way", "", { type: "button" });
    this.later.addEventListener("click", () => this.move(panned(this.view(), LATER_SHARE)));
    this.outside = make("button", "tl-tool tl-way", "", { type: "button" });
    this.outside.addEventListener("click", () => this.move(this.data.bounds));
    tools.append(this.earlier, this.later, this.outside);
    this.note = make("div", "tl-note");
    this.stripHead.append(make("strong", "tl-strip-name", words.wholeStory), tools, this.note);
    this.strip = make("div", "tl-strip");
    this.root.append(this.stripHead, this.strip);
    this.stripWindow = new StripWindow(this.strip, this.stripBack, this, words);
  }

  // What gestures ask of a chart.
  view() {
    return this.local ?? this.data.window;
  }

  moves() {
    return this.data?.mode === "scale"; // evenly spaced there is no time to move through
  }

  dayAt(at) {
    return this.frame.day(at);
  }

  perDay() {
    return this.frame.perDay;
  }

  home() {
    if (this.data.mode === "scale") this.move(this.data.home);
    this.report("window", null);
  }

  // Evenly spaced, the arrows go through the events instead of through time.
  step(direction, view) {
    if (this.data.mode === "scale") this.move(view);
    else this.component.setTriggerValue("step", direction);
  }

  // Evenly spaced, the strip leads to the events from a day on.
  goTo(day) {
    this.component.setTriggerValue("step", { day });
  }

  move(view) {
    if (this.data.mode !== "scale") return;
    this.local = clampView(view, this.data.bounds);
    this.moving = true;
    this.point(null); // what lies under the pointer now is known when it moves
    this.frameRequest ??= requestAnimationFrame(() => {
      this.frameRequest = null;
      this.draw(false);
    });
    window.clearTimeout(this.settling);
    window.clearTimeout(this.reporting);
    this.settling = window.setTimeout(() => {
      this.moving = false;
      this.draw(true);
    }, SETTLE_MS);
    this.reporting = window.setTimeout(() => this.report("window", this.local), REPORT_MS);
  }

  report(name, value) {
    this.reported = value;
    this.component.setTriggerValue(name, value ?? "home");
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.forget(value), ANSWER_MS);
  }

  // The chart goes back to the window of the address, which is the list's.
  forget(view) {
    if (!view || this.local !== view) return;
    this.local = null;
    this.draw(true);
  }

  pickAt(event) {
    const id = event.target.closest("[data-id]")?.dataset.id ?? this.dotAt(event)?.id;
    if (id) {
      pick(this.component, id, this.data.narrow);
      return;
    }
    const dot = this.dotAt(event);
    if (dot) this.move(zoomed(this.view(), 0.25, dot.day));
  }

  dotAt(event) {
    if (!this.placed) return null;
    const at = pixel(this.main, event);
    const height = event.clientY - this.main.getBoundingClientRect().top;
    const near = (dot) => Math.abs(dot.x - at) < DOT_REACH && Math.abs(dot.y - height) < DOT_REACH;
    const bar = this.placed.stacked.bars.find((b) => Math.abs(b.x - at) < DOT_REACH && height > b.top && height <= b.bottom + 2);
    const dot = this.placed.stacked.dots.find(near) ?? bar;
    return dot ? { ...dot, day: this.dayAt(dot.x) } : null;
  }

  point(event) {
    const found = event?.target.closest?.("[data-id]");
    const dot = found || !event ? null : this.dotAt(event);
    const id = found?.dataset.id ?? dot?.id ?? null;
    this.main.classList.toggle("tl-pointing", Boolean(dot));
    if (id !== this.hovered) announceHover(id);
    this.hovered = id;
    this.labels.tip(this.tip, this.root, event, this.data, id, dot);
  }

  // What Streamlit asks: show this data.
  async update(component) {
    this.component = component;
    this.incoming = component.data;
    const Plotly = await loadPlotly(component.data.plotly);
    if (this.incoming !== component.data) return;
    this.Plotly = Plotly;
    await document.fonts.load("600 13px 'Source Sans'");
    if (this.data && this.data.selected !== component.data.selected) toTop(component.data.side);
    this.data = component.data;
    if (this.local && this.answers()) {
      this.moving = false;
      window.clearTimeout(this.settling);
    }
    if (!this.moving && this.settled()) this.local = null;
    this.resize();
    this.root.dataset.served = String(Number(this.root.dataset.served ?? 0) + 1); // what Python sent is drawn
  }

  // Python's answer is to where the reader is now.
  answers() {
    const [from, to] = this.data.window;
    return Math.abs(from - this.local[0]) < 1e-3 && Math.abs(to - this.local[1]) < 1e-3;
  }

  // The window Python answers with is the one last reported, or the reader has not moved at all.
  settled() {
    return !this.local || this.answers() || this.reported !== this.local;
  }

  resize() {
    if (!this.data) return;
    const narrow = pageWidth(this.root) < NARROW_PX;
    if (narrow === this.data.narrow) toldNarrow = null;
    else if (this.root.clientWidth > 0) {
      if (toldNarrow !== narrow) this.component.setStateValue("narrow", narrow);
      toldNarrow = narrow;
      if (narrow) return;
    }
    this.draw(true);
  }

  draw(repack) {
    if (!this.data || !this.Plotly) return;
    const { data } = this;
    this.frame = new Frame(data, this.root.clientWidth, this.view());
    this.dress();
    this.placed = repack || !this.placed ? this.pack() : layOut(data, this.frame, this.labels, this.placed);
    const areas = this.placed.areas;
    const painted = paint(paintedDots(data.figure, this.placed), areas, this.frame.perDay);
    const traces = painted.filter((trace) => trace.x.length); // an empty one takes as long to draw as another
    this.Plotly.react(this.plot, traces, this.layout(), { staticPlot: true, displayModeBar: false, responsive: false });
    this.labels.show(this.placed, data);
    this.write();
    this.stripWindow.show(this.frame, this.shown(), data.bounds);
    this.root.dataset.drawn = String(Number(this.root.dataset.drawn ?? 0) + 1);
    this.root.dataset.window = this.view().join(",");
  }

  // Evenly spaced, the strip marks where the shown events lie.
  shown() {
    return this.moves() ? this.view() : this.data.window;
  }

  layout() {
    const { figure } = this.data;
    const layout = { ...figure.layout, width: this.frame.width };
    if (this.data.mode === "scale") {
      const start = this.frame.left / this.frame.width;
      layout.xaxis = { ...layout.xaxis, domain: [start, 1], range: [...this.view()] };
      if (layout.xaxis2) layout.xaxis2 = { ...layout.xaxis2, domain: [0, this.frame.rail / this.frame.width] };
    }
    return layout;
  }

  pack() {
    this.labels.prepare(this.data, this.frame, this.data.narrow ? LABEL_SHARES_NARROW : LABEL_SHARES);
    return layOut(this.data, this.frame, this.labels, null);
  }

  // Texts that depend on what found room.
  write() {
    const { data, placed } = this;
    const [strong, ...rest] = data.note;
    const more = placed.stacked.bars.length ? data.words.bars : data.words.dots;
    const counted = strong.replace("{named}", placed.named).replace("{total}", data.total.toLocaleString("en"));
    this.writeNote(counted, rest.map((words) => words.replace("{rest}", more)));
    const hidden = data.rail ? data.rail.total - placed.areas.x2.places.size : 0;
    this.railMore.textContent = hidden > 0 ? data.words.railMore.replace("{n}", hidden.toLocaleString("en")) : "";
  }

  // What would be cut is left out, the last part first; that one says what to do with the chart, which paper needs not.
  writeNote(strong, [rest, ...more]) {
    const written = [strong, rest, ...more, this.frame.width, this.later.textContent, this.outside.textContent].join("|");
    if (this.written === written) return; // measuring costs a layout, which a zoom need not pay
    this.written = written;
    const parts = more.map((words, index) => make("span", index === more.length - 1 ? "tl-screen" : "", words));
    this.note.replaceChildren(make("strong", "", strong), document.createTextNode(rest), ...parts);
    for (const part of parts.reverse()) part.hidden = this.note.scrollWidth > this.note.clientWidth;
  }

  dress() {
    const { data, frame } = this;
    this.root.dataset.mode = data.mode;
    this.root.dataset.all = data.marks.length >= data.total ? "yes" : "";
    this.root.dataset.lanes = data.lanes.length ? "yes" : "";
    this.root.classList.toggle("tl-calm", calm());
    this.root.style.setProperty("--tl-drawn", `${frame.width}px`);
    this.root.style.setProperty("--tl-paper", Math.min(1, PAPER_PX / frame.width));
    this.main.setAttribute("aria-label", data.alt);
    this.main.style.height = `${data.height}px`;
    this.railBack.hidden = !data.rail;
    this.rift.hidden = !data.rail;
    this.railBack.style.width = `${frame.rail}px`;
    this.railBack.style.height = `${frame.height}px`;
    this.rift.style.left = `${frame.rail + 7}px`;
    this.rift.style.top = `${frame.height - 8}px`;
    this.railTitle.textContent = data.railTitle;
    const beside = data.outside ? { outside: data.outside } : { earlier: data.earlier, later: data.later };
    for (const way of ["earlier", "later", "outside"]) {
      this[way].textContent = beside[way] ?? "";
      this[way].hidden = !beside[way];
    }
    this.root.classList.toggle("tl-narrow", data.narrow);
    this.whole.textContent = data.narrow ? data.words.wholeShort : data.words.whole;
    this.dressLanes();
    for (const element of [this.strip, this.stripBack]) {
      element.style.top = `${data.stripTop}px`;
      element.style.height = `${data.stripHeight}px`;
    }
    this.stripHead.style.top = `${data.stripTop - (data.narrow ? HEAD_NARROW_PX : HEAD_PX)}px`;
  }

  // Lanes: a name each and a line between them. Their widths are measured before labels are packed around them.
  dressLanes() {
    const { data, frame } = this;
    const lanes = data.lanes.length ? lanesOf(data, frame) : [];
    this.laneBack.replaceChildren(...lanes.map((lane) => {
      const row = make("div", "tl-lane");
      row.style.top = `${lane.top}px`;
      row.style.height = `${lane.bottom - lane.top}px`;
      row.style.left = `${frame.left}px`;
      row.append(make("span", "tl-lane-name", lane.name));
      return row;
    }));
    this.labels.laneWidths = [...this.laneBack.children].map((row) => row.firstChild.offsetWidth);
  }
}

// The width that both layouts share: that of the chart's own column, or without a scroll bar, would change with the layout.
function pageWidth(element) {
  return element.closest('[data-testid="stMain"]')?.offsetWidth ?? window.innerWidth;
}

// What stands beside the chart begins at its top, however far its predecessor was scrolled.
function toTop(side) {
  for (const element of document.querySelectorAll(`${side}, :has(> ${side})`)) element.scrollTop = 0;
}

function paintedDots(figure, placed) {
  return { ...figure, data: paintDots(figure.data, placed.stacked, placed.areas.x.units) };
}
