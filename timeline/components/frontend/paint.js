// Gives every trace of the figure its place: the figure says what and how, the packing says where.

const HOLLOW_LINE = 1.6; // pixels of the outline of an arrow whose date is assumed
const LEAST_BAND = 16; // pixels: no span is drawn narrower
const FADE = 9; // pixels over which a span's ends fade, at most FADE_SHARE of its width
const FADE_SHARE = 0.38;
const OPEN_FADE = 14; // pixels: how an open span fades in
export const ARROW = 34; // pixels: an arrow from its known side
const HEAD = 5;
const WHISKER_PX_PER_DAY = 14; // from here the dates of dissenting articles are drawn
const REPORT_AT = 4; // pixels under a label: the row of the days on which its articles appeared

// The pixel extents of a mark, around its middle; `x` turns days into pixels.
export function extent(mark, x, even = null) {
  if (even !== null) return evenExtent(mark, even);
  const box = ownExtent(mark, x);
  const perDay = x(1) - x(0);
  if (perDay < WHISKER_PX_PER_DAY || !mark.elsewhere.length) return box;
  const other = x(mark.elsewhere[0]);
  return { ...box, reach: [Math.min(box.left, other - 6), Math.max(box.right, other + 6)] };
}

function ownExtent(mark, x) {
  if (mark.shape === "point") {
    const middle = x(mark.at);
    return { x: middle, left: middle - mark.px / 2, right: middle + mark.px / 2 };
  }
  if (mark.shape === "since") return { x: x(mark.start), left: x(mark.start) - HEAD, right: x(mark.start) + ARROW };
  if (mark.shape === "until") return { x: x(mark.end), left: x(mark.end) - ARROW, right: x(mark.end) + HEAD };
  const from = x(mark.start);
  const to = x(mark.end);
  const pad = Math.max(0, LEAST_BAND - (to - from)) / 2;
  return { x: (from + to) / 2, left: from - pad, right: to + pad };
}

function evenExtent(mark, middle) {
  if (mark.shape === "point") return { x: middle, left: middle - mark.px / 2, right: middle + mark.px / 2 };
  const half = mark.shape === "band" ? (mark.end - mark.start > 1000 ? 19 : 13) : ARROW / 2;
  return { x: middle, left: middle - half, right: middle + half };
}

// `areas` maps an axis name ("x" or "x2") to {places, units, floor}: places maps an id to {mark, box, y, stem}, where
// box holds pixels; units turns a pixel into the axis's own numbers.
export function paint(figure, areas, perDay) {
  return figure.data.map((trace) => {
    const area = areas[trace.xaxis ?? "x"];
    const painter = area && PAINTERS[trace.meta.role];
    return painter ? painter({ ...trace }, area, perDay) : trace;
  });
}

const PAINTERS = {
  stems: (trace, area) => lines(trace, area, ({ mark, box, y, stem }) =>
    stem && mark.id !== area.selected ? [[box.x, y + mark.px / 2], [box.x, area.floor]] : null),
  points: (trace, area) => ({ ...trace, ...spots(trace.customdata, area, ({ box, y }) => [box.x, y]) }),
  disputed: (trace, area) => ({
    ...trace,
    ...spots(trace.customdata, area, ({ mark, box, y }) => [
      mark.shape === "point" ? box.x + mark.px / 2 + 0.5 : box.right - 2,
      y - mark.px / 2 - 0.5,
    ]),
  }),
  band: paintBand,
  shafts: (trace, area) => lines(trace, area, ({ mark, box, y }) => {
    if ((mark.hue ?? null) !== (trace.meta.hue ?? null)) return null;
    if (mark.shape === "since") return [[box.left + OPEN_FADE / 2, y], [box.right - HEAD, y]];
    if (mark.shape === "until") return [[box.left + HEAD, y], [box.right - OPEN_FADE / 2, y]];
    return null;
  }),
  heads: paintHeads,
  delays: (trace, area, perDay) => lines(trace, area, (place) => {
    const at = reports(place, perDay, area);
    const level = place.y + place.half + REPORT_AT;
    return at.length ? [[Math.min(place.box.x, ...at), level], [Math.max(place.box.x, ...at), level]] : null;
  }),
  reports: (trace, area, perDay) => {
    const spots = [...area.places.values()].flatMap((place) =>
      reports(place, perDay, area).map((at) => [area.units(at), place.y + place.half + REPORT_AT]));
    return { ...trace, x: spots.map(([x]) => x), y: spots.map(([, y]) => y) };
  },
  whiskers: (trace, area, perDay) => lines(trace, area, (place) => {
    const other = dissent(place, perDay, area);
    return other === null ? null : [[place.box.x, place.y], [other, place.y]];
  }),
  elsewhere: (trace, area, perDay) => {
    const found = [...area.places.values()].filter((place) => dissent(place, perDay, area) !== null);
    return { ...trace, x: found.map((p) => area.units(dissent(p, perDay, area))), y: found.map((p) => p.y) };
  },
};

// The pixels of the days on which an event's articles appeared, those in view.
function reports({ mark, box, half }, perDay, area) {
  if (!area.main || !mark.reported || half === undefined) return [];
  const origin = { since: mark.start, until: mark.end }[mark.shape] ?? mark.at;
  return mark.reported.map((day) => box.x + (day - origin) * perDay).filter((at) => at >= area.low && at <= area.high);
}

function dissent({ mark, box }, perDay, area) {
  if (perDay < WHISKER_PX_PER_DAY || !mark.elsewhere.length || !area.main) return null;
  return box.x + (mark.elsewhere[0] - mark.at) * perDay;
}

function lines(trace, area, path) {
  const x = [];
  const y = [];
  for (const place of area.places.values()) {
    for (const [pixel, height] of path(place) ?? []) {
      x.push(area.units(pixel));
      y.push(height);
    }
    x.push(null);
    y.push(null);
  }
  return { ...trace, x, y };
}

function spots(ids, area, spot) {
  const found = ids.map((id) => area.places.get(id)).map((place) => (place ? spot(place) : null));
  return { x: found.map((at) => (at ? area.units(at[0]) : null)), y: found.map((at) => (at ? at[1] : null)) };
}

function paintBand(trace, area) {
  const place = area.places.get(trace.meta.id);
  if (!place) return { ...trace, x: [], y: [] };
  const { mark, y } = place;
  const open = trace.meta.shape !== "band";
  let { left, right } = place.box;
  if (trace.meta.shape === "since") right = left + OPEN_FADE;
  if (trace.meta.shape === "until") left = right - OPEN_FADE;
  left = Math.max(left, area.low - 60);
  right = Math.min(right, area.high + 60);
  const half = mark.px / 2;
  const [from, to] = [area.units(left), area.units(right)];
  const painted = { ...trace, x: [from, to, to, from, from], y: [y - half, y - half, y + half, y + half, y - half] };
  if (trace.fillgradient && !open) {
    const fade = Math.min(FADE / (right - left), FADE_SHARE);
    const clear = trace.fillgradient.colorscale[0][1];
    const solid = trace.fillgradient.colorscale[1][1];
    painted.fillgradient = {
      ...trace.fillgradient,
      colorscale: [[0, clear], [fade, solid], [1 - fade, solid], [1, clear]],
    };
  }
  return painted;
}

function paintHeads(trace, area) {
  const open = [...area.places.values()].filter(({ mark }) =>
    (mark.shape === "since" || mark.shape === "until") && (mark.hue ?? null) === (trace.meta.hue ?? null));
  const x = open.map(({ mark, box }) => area.units(mark.shape === "since" ? box.right - HEAD : box.left + HEAD));
  const symbol = open.map(({ mark }) => (mark.shape === "since" ? "triangle-right" : "triangle-left"));
  const { filled, hollow } = trace.meta;
  const color = open.map(({ mark }) => (mark.assumed ? hollow : filled));
  const line = { color: filled, width: open.map(({ mark }) => (mark.assumed ? HOLLOW_LINE : 0)) };
  return { ...trace, x, y: open.map(({ y }) => y), marker: { ...trace.marker, symbol, color, line } };
}
