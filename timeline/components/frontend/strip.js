// The window on the strip of the whole story: drag it, drag its ends, or move them by keys.
import { dayInWords, make } from "./dom.js";

const LEAST_PX = 10; // a window is never narrower on the strip
const KEY_STEP = 8; // pixels a key moves an end

export class StripWindow {
  constructor(parent, back, chart, words) {
    this.chart = chart;
    this.box = make("div", "tl-strip-window");
    this.body = make("div", "tl-strip-body");
    this.handles = ["start", "end"].map((side) =>
      make("div", `tl-handle tl-handle-${side}`, null, {
        role: "slider", tabindex: "0", "aria-label": side === "start" ? words.windowStart : words.windowEnd,
      }),
    );
    this.box.append(this.body, ...this.handles);
    parent.append(this.box);
    back.append((this.back = make("div", "tl-strip-back")));
    this.drag(this.body, "both");
    this.drag(this.handles[0], "start");
    this.drag(this.handles[1], "end");
    this.handles.forEach((handle, index) => handle.addEventListener("keydown", (event) => this.key(event, index)));
    parent.addEventListener("dblclick", () => chart.home());
    parent.addEventListener("click", (event) => {
      if (event.target === parent) this.centre(event.clientX - parent.getBoundingClientRect().left);
    });
  }

  show(frame, view, bounds) {
    this.frame = frame;
    const [from, to] = [frame.stripX(view[0]), frame.stripX(view[1])];
    this.edges = [from, Math.max(to, from + 4)];
    for (const element of [this.box, this.back]) {
      element.style.left = `${this.edges[0]}px`;
      element.style.width = `${this.edges[1] - this.edges[0]}px`;
    }
    this.handles.forEach((handle, index) => {
      handle.setAttribute("aria-valuemin", Math.floor(bounds[0]));
      handle.setAttribute("aria-valuemax", Math.ceil(bounds[1]));
      handle.setAttribute("aria-valuenow", Math.round(view[index]));
      handle.setAttribute("aria-valuetext", dayInWords(view[index]));
    });
  }

  drag(element, what) {
    element.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      element.setPointerCapture(event.pointerId);
      const origin = { x: event.clientX, edges: [...this.edges] };
      const move = (next) => this.moveBy(next.clientX - origin.x, origin.edges, what);
      const stop = (last) => {
        if (!this.chart.moves() && last.type === "pointerup") {
          const by = last.clientX - origin.x;
          if (Math.abs(by) > LEAST_PX / 2) this.chart.goTo(this.frame.stripDay(Math.max(0, origin.edges[0] + by)));
          else this.centre(last.clientX - this.box.parentElement.getBoundingClientRect().left);
        }
        element.removeEventListener("pointermove", move);
        element.removeEventListener("pointerup", stop);
        element.removeEventListener("pointercancel", stop);
      };
      element.addEventListener("pointermove", move);
      element.addEventListener("pointerup", stop);
      element.addEventListener("pointercancel", stop);
    });
  }

  moveBy(by, edges, what) {
    let [from, to] = edges;
    if (what === "both") {
      const shift = Math.min(Math.max(by, -from), this.frame.width - to);
      [from, to] = [from + shift, to + shift];
    }
    if (what === "start") from = Math.min(Math.max(0, from + by), to - LEAST_PX);
    if (what === "end") to = Math.max(Math.min(this.frame.width, to + by), from + LEAST_PX);
    this.chart.move([this.frame.stripDay(from), this.frame.stripDay(to)]);
  }

  centre(pixel) {
    if (!this.chart.moves()) {
      this.chart.goTo(this.frame.stripDay(pixel));
      return;
    }
    const half = (this.edges[1] - this.edges[0]) / 2;
    this.moveBy(pixel - half - this.edges[0], this.edges, "both");
  }

  key(event, index) {
    const by = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP, ArrowDown: -KEY_STEP, ArrowUp: KEY_STEP }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    this.moveBy(by, this.edges, index ? "end" : "start");
  }
}
