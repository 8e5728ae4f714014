// What is not named: dots stacked where they happen, or bars where the stacks would be too high.

export const DOT = 5.6; // pixels from dot to dot
export const DOTS_HIGH = 14; // where a stack would be higher, all become bars
export const CROWD = 60; // more events than this in the window: no stems, the rest as dots
const HALF_BAR = 2.2;

// `crowd` holds {x, id?, assumed, count, hue?, lane}; `bases` the lanes, {floor, high}: where their stacks stand and
// how many dots high they may be. Gives dots, bars (one part for each colour), and the height taken. Lanes share one
// scale, so that they can be compared: where one stack is too high, all become bars.
export function stackDots(crowd, bases) {
  const made = { dots: [], bars: [], height: 0 };
  const lanes = bases.map((_, lane) => columnsOf(bases.length === 1 ? crowd : crowd.filter((dot) => dot.lane === lane)));
  const tallest = Math.max(0, ...lanes.flatMap((columns) => [...columns.values()].map(({ total }) => total)));
  const high = Math.min(...bases.map((base) => base.high));
  lanes.forEach((columns, lane) => {
    const { floor } = bases[lane];
    for (const [column, found] of columns) {
      if (tallest > high) barsOf(column * DOT, found, tallest, { floor, high }, made);
      else dotsOf(column * DOT, found.dots, floor, made);
    }
  });
  made.height = tallest ? Math.min(tallest, high) * DOT + 6 : 0;
  return made;
}

function columnsOf(crowd) {
  const columns = new Map();
  for (const dot of crowd) {
    const column = Math.round(dot.x / DOT);
    if (!columns.has(column)) columns.set(column, { total: 0, dots: [] });
    columns.get(column).total += dot.count;
    columns.get(column).dots.push(dot);
  }
  return columns;
}

function dotsOf(x, dots, floor, made) {
  let level = 0;
  for (const dot of dots) {
    for (let i = 0; i < dot.count; i += 1) {
      made.dots.push({ ...dot, x, y: floor - 4 - level * DOT });
      level += 1;
    }
  }
}

// The parts of one bar, by colour; its height goes with the square root of the count, as on the strip.
function barsOf(x, { total, dots }, tallest, { floor, high }, made) {
  const height = Math.sqrt(total / tallest) * high * DOT;
  const parts = new Map();
  for (const dot of dots) parts.set(dot.hue ?? null, (parts.get(dot.hue ?? null) ?? 0) + dot.count);
  let bottom = floor - 1;
  for (const [hue, count] of parts) {
    const top = bottom - (height * count) / total;
    made.bars.push({ x, top, bottom, count, hue });
    bottom = top;
  }
}

export function paintDots(data, stacked, units) {
  return data.map((trace) => {
    if (trace.meta.role === "dots") return paintSpots(trace, stacked.dots, units);
    if (trace.meta.role === "columns") {
      const bars = stacked.bars.filter((bar) => bar.hue === (trace.meta.hue ?? null));
      const x = bars.flatMap((bar) => {
        const [from, to] = [units(bar.x - HALF_BAR), units(bar.x + HALF_BAR)];
        return [from, to, to, from, from, null];
      });
      return { ...trace, x, y: bars.flatMap(({ top, bottom }) => [top, top, bottom, bottom, top, null]) };
    }
    return trace;
  });
}

function paintSpots(trace, dots, units) {
  const { filled, hollow } = trace.meta;
  const line = { ...trace.marker.line, color: dots.map((dot) => dot.hue ?? filled) };
  const color = dots.map((dot) => (dot.assumed ? hollow : dot.hue ?? filled));
  const [x, y] = [dots.map((dot) => units(dot.x)), dots.map((dot) => dot.y)];
  return { ...trace, x, y, marker: { ...trace.marker, color, line } };
}
