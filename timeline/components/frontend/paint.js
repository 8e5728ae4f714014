// Gives every trace of the figure its place: the figure says what and how, the packing says where.

const LEAST_BAND = 16; // pixels: no span is drawn narrower
const FADE = 9; // pixels over which a span's ends fade, at most FADE_SHARE of its width
const FADE_SHARE = 0.38;
const OPEN_FADE = 14; // pixels: how an open span fades in
export const ARROW = 34; // pixels: an arrow from its known side
const HEAD = 5;
const WHISKER_PX_PER_DAY = 14; // from here the dates of dissenting articles are drawn
const DOT = 5.6; // pixels from dot to dot
const DOTS_HIGH = 18; // where a stack would be higher, all become bars
export const CROWD = 60; // more events than this in the window: no stems, the rest as dots

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
    if (mark.shape === "since") return [[box.left + OPEN_FADE / 2, y], [box.right - HEAD, y]];
    if (mark.shape === "until") return [[box.left + HEAD, y], [box.right - OPEN_FADE / 2, y]];
    return null;
  }),
  heads: paintHeads,
  whiskers: (trace, area, perDay) => lines(trace, area, (place) => {
    const other = dissent(place, perDay, area);
    return other === null ? null : [[place.box.x, place.y], [other, place.y]];
  }),
  elsewhere: (trace, area, perDay) => {
    const found = [...area.places.values()].filter((place) => dissent(place, perDay, area) !== null);
    return { ...trace, x: found.map((p) => area.units(dissent(p, perDay, area))), y: found.map((p) => p.y) };
  },
};

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
  const open = [...area.places.values()].filter(({ mark }) => mark.shape === "since" || mark.shape === "until");
  const x = open.map(({ mark, box }) => area.units(mark.shape === "since" ? box.right - HEAD : box.left + HEAD));
  const symbol = open.map(({ mark }) => (mark.shape === "since" ? "triangle-right" : "triangle-left"));
  return { ...trace, x, y: open.map(({ y }) => y), marker: { ...trace.marker, symbol } };
}

// Stacks what is not named on the axis. `crowd` holds {x, id?, assumed, count}; gives dots, or bars where the stacks
// would be too high, and the height taken.
export function stackDots(crowd, floor) {
  const columns = new Map();
  for (const dot of crowd) {
    const column = Math.round(dot.x / DOT);
    if (!columns.has(column)) columns.set(column, []);
    for (let i = 0; i < dot.count; i += 1) columns.get(column).push(dot);
  }
  const tallest = Math.max(0, ...[...columns.values()].map((found) => found.length));
  if (tallest > DOTS_HIGH) {
    const height = (count) => Math.sqrt(count / tallest) * DOTS_HIGH * DOT; // as on the strip
    const bars = [...columns].map(([column, found]) => ({
      x: column * DOT, top: floor - 1 - height(found.length), bottom: floor - 1, count: found.length,
    }));
    return { dots: [], bars, height: DOTS_HIGH * DOT + 6 };
  }
  const dots = [...columns].flatMap(([column, found]) =>
    found.map((dot, level) => ({ ...dot, x: column * DOT, y: floor - 4 - level * DOT })),
  );
  return { dots, bars: [], height: tallest ? tallest * DOT + 6 : 0 };
}

export function paintDots(data, stacked, units) {
  return data.map((trace) => {
    if (trace.meta.role === "dots") {
      const { filled, hollow } = trace.meta;
      const color = stacked.dots.map((dot) => (dot.assumed ? hollow : filled));
      const [x, y] = [stacked.dots.map((dot) => units(dot.x)), stacked.dots.map((dot) => dot.y)];
      return { ...trace, x, y, marker: { ...trace.marker, color } };
    }
    if (trace.meta.role === "columns") {
      const x = [];
      const y = [];
      for (const bar of stacked.bars) {
        const [from, to] = [units(bar.x - 2.2), units(bar.x + 2.2)];
        x.push(from, to, to, from, from, null);
        y.push(bar.top, bar.top, bar.bottom, bar.bottom, bar.top, null);
      }
      return { ...trace, x, y };
    }
    return trace;
  });
}
