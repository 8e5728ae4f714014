// Moving through time: wheel, drag, pinch, double click and keys on the chart. Reports the wanted window as it changes.

const DRAG_START = 4; // pixels before a press becomes a drag
const WHEEL_ZOOM = 1.0016; // per pixel of wheel
const KEY_ZOOM = 0.7;
const KEY_PAN = 0.2;

export function zoomed([start, end], factor, at) {
  return [at - (at - start) * factor, at + (end - at) * factor];
}

export function panned([start, end], share) {
  const by = (end - start) * share;
  return [start + by, end + by];
}

// `chart` offers view(), dayAt(pixel), perDay(), move(view), home(), pickAt(event).
export function listen(surface, chart) {
  const pointers = new Map();
  let pressed = null;

  surface.addEventListener(
    "wheel",
    (event) => {
      if (!chart.moves()) return;
      event.preventDefault();
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      const view = chart.view();
      if (sideways) chart.move(panned(view, (event.deltaX || event.deltaY) / 900));
      else chart.move(zoomed(view, WHEEL_ZOOM ** event.deltaY, chart.dayAt(pixel(surface, event))));
    },
    { passive: false },
  );

  surface.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, event);
    pressed = { x: event.clientX, view: chart.view(), dragging: false };
  });

  surface.addEventListener("pointermove", (event) => {
    if (!pointers.has(event.pointerId) || !pressed || !chart.moves()) return;
    if (pointers.size === 2) {
      pinch(surface, pointers, event, chart);
      pressed.pinched = true;
    } else if (!pressed.pinched && (pressed.dragging || Math.abs(event.clientX - pressed.x) > DRAG_START)) {
      if (!pressed.dragging) surface.setPointerCapture(event.pointerId);
      pressed.dragging = true;
      const by = (event.clientX - pressed.x) / chart.perDay();
      chart.move([pressed.view[0] - by, pressed.view[1] - by]);
    }
    pointers.set(event.pointerId, event);
  });

  const release = (event) => {
    pointers.delete(event.pointerId);
    surface.dataset.dragged = pressed?.dragging || pressed?.pinched ? "yes" : "";
    if (!pointers.size) pressed = null;
  };
  surface.addEventListener("pointerup", release);
  surface.addEventListener("pointercancel", release);

  surface.addEventListener("click", (event) => {
    if (surface.dataset.dragged) surface.dataset.dragged = "";
    else chart.pickAt(event);
  });

  surface.addEventListener("dblclick", (event) => {
    if (chart.moves() && !event.target.closest("[data-id]")) {
      chart.move(zoomed(chart.view(), 0.4, chart.dayAt(pixel(surface, event))));
    }
  });

  surface.addEventListener("keydown", (event) => {
    const middle = (chart.view()[0] + chart.view()[1]) / 2;
    const wanted = {
      ArrowLeft: () => chart.step(-1, panned(chart.view(), -KEY_PAN)),
      ArrowRight: () => chart.step(1, panned(chart.view(), KEY_PAN)),
      "+": () => chart.move(zoomed(chart.view(), KEY_ZOOM, middle)),
      "=": () => chart.move(zoomed(chart.view(), KEY_ZOOM, middle)),
      "-": () => chart.move(zoomed(chart.view(), 1 / KEY_ZOOM, middle)),
      Home: () => chart.home(),
    }[event.key];
    if (!wanted) return;
    event.preventDefault();
    wanted();
  });
}

// Two fingers: the days under them stay under them.
function pinch(surface, pointers, event, chart) {
  const spots = () => [...pointers.values()].map((pointer) => pixel(surface, pointer)).sort((a, b) => a - b);
  const [from, to] = spots();
  pointers.set(event.pointerId, event);
  const [left, right] = spots();
  const factor = Math.max(to - from, 1) / Math.max(right - left, 1);
  const at = chart.dayAt((from + to) / 2);
  const [start, end] = zoomed(chart.view(), factor, at);
  const by = ((left + right) / 2 - (from + to) / 2) * ((end - start) / (chart.view()[1] - chart.view()[0])) / chart.perDay();
  chart.move([start - by, end - by]);
}

export function pixel(surface, event) {
  return event.clientX - surface.getBoundingClientRect().left;
}
