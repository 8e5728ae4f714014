// From the events of the data to places on the chart: which are named, where, and which become dots.
import { pack, spreadFirst, stack } from "./pack.js";
import { CROWD, extent, stackDots } from "./paint.js";

const BUSY = 20; // with more events some will stand as dots on the axis, which need room
const GAP_X = 14;
const CROWDED_GAP_X = 16;
const EMPTY_DOTS = { dots: [], bars: [], height: 0 };
const LEVEL = 14; // pixels from mark to mark when stacked on a phone
const LEVELS = 6;
const LIFT = 9; // pixels a name may stand higher than its mark
const FOLD = 15; // half the width of a fold's label
const [NAMED_ON_PHONE, TRIED] = [2, 4];
const RAIL_TITLE = 34; // pixels the rail's heading takes

export function layOut(data, frame, labels, earlier) {
  const lay = { scale: layOutScale, even: layOutEven, narrow: layOutNarrow }[data.mode];
  return lay(data, frame, labels, earlier);
}

function ranks(marks) {
  const sorted = [...marks].sort((a, b) => a.importance - b.importance);
  return new Map(sorted.map((mark, index) => [mark.id, (index + 1) / sorted.length]));
}

function layOutScale(data, frame, labels, earlier) {
  const [low, high] = [frame.left, frame.width];
  const boxes = new Map(data.marks.map((mark) => [mark.id, extent(mark, (day) => frame.x(day))]));
  const seen = data.marks.filter((mark) => boxes.get(mark.id).right > low && boxes.get(mark.id).left < high);
  const crowded = data.total > CROWD;
  const chosen = earlier?.chosen ?? choose(seen, boxes, data, frame, labels, crowded);
  const places = new Map();
  for (const mark of seen) {
    const found = chosen.get(mark.id);
    if (found) places.set(mark.id, { mark, box: boxes.get(mark.id), ...found });
  }
  const stacked = earlier ? earlier.restack(frame) : stackDots(crowdOf(data, seen, chosen, frame), frame.height);
  const areas = { x: mainArea(data, frame, places, low, high) };
  if (data.rail) areas.x2 = railArea(data, frame, labels);
  const restack = (next) => stackDots(crowdOf(data, data.marks, chosen, next), next.height);
  return { areas, stacked, chosen, restack, named: chosen.size };
}

function mainArea(data, frame, places, low, high) {
  return { main: true, places, low, high, floor: frame.height, selected: data.selected, units: (p) => frame.day(p) };
}

function choose(seen, boxes, data, frame, labels, crowded) {
  const rank = ranks(seen);
  const items = seen.map((mark) => item(mark, boxes.get(mark.id), labels, rank.get(mark.id), frame));
  const dots = crowded ? stackDots(crowdOf(data, seen, new Map(), frame), frame.height).height : 0;
  const room = {
    left: frame.left + 2, right: frame.width - 2, top: 8, bottom: frame.height - (crowded ? dots + 8 : seen.length > BUSY ? 24 : 14),
    gapX: crowded ? CROWDED_GAP_X : GAP_X, stems: !crowded,
    gaps: crowded ? [5] : [20, 14, 9, 5, 3], leaders: crowded ? [null] : [2, 0, 3, null],
  };
  if (!crowded) return pack(selectedFirst(items, data.selected), room);
  const firsts = spreadFirst(items, room);
  const best = items.map((found) => (firsts.has(found.id) ? { ...found, rank: found.rank + 1 } : found));
  return pack(selectedFirst(best, data.selected), room);
}

// The selected event is always named.
function selectedFirst(items, selected) {
  const found = items.find(({ id }) => id === selected);
  if (!found) return items;
  return [{ ...found, rank: found.rank + 2 }, ...items.filter(({ id }) => id !== selected)];
}

function item(mark, box, labels, rank, frame) {
  const { width, height } = labels.size(mark.id);
  const [from, to] = box.reach ?? [box.left, box.right];
  const clipped = { x: box.x, left: Math.max(from, frame.left), right: Math.min(to, frame.width) };
  const wide = mark.shape === "band" && clipped.right - clipped.left > 60;
  return {
    ...clipped, id: mark.id, width, height, markHeight: mark.px, rank, wide, min: frame.left,
    stemmed: mark.shape === "point",
  };
}

// What is not named: events that were sent without finding room, or bins of events that were not sent at all.
function crowdOf(data, seen, chosen, frame) {
  if (data.density) {
    const named = new Map();
    for (const mark of data.marks) {
      if (!chosen.has(mark.id)) continue;
      const bin = Math.floor((mark.start - data.density.start) / data.density.width);
      named.set(bin, (named.get(bin) ?? 0) + 1);
    }
    return data.density.counts
      .map((count, bin) => ({
        x: frame.x(data.density.start + (bin + 0.5) * data.density.width),
        count: Math.max(0, count - (named.get(bin) ?? 0)),
        assumed: false,
      }))
      .filter((dot) => dot.count && dot.x > frame.left && dot.x < frame.width);
  }
  const unnamed = seen.filter((mark) => !chosen.has(mark.id)).map((mark) => ({ ...mark, at: shownMiddle(mark, frame) }));
  return [...unnamed, ...data.dots]
    .map((mark) => ({ x: frame.x(mark.at), count: 1, assumed: mark.assumed, id: mark.id }))
    .filter((dot) => dot.x > frame.left && dot.x < frame.width);
}

// A span that is only partly in the window stands where it can be seen.
function shownMiddle(mark, frame) {
  const [low, high] = frame.view;
  if (mark.at > low && mark.at < high) return mark.at;
  return (Math.max(mark.start, low) + Math.min(mark.end, high)) / 2;
}

function railArea(data, frame, labels) {
  const marks = data.rail.marks;
  const places = new Map();
  const free = frame.height - RAIL_TITLE - 24;
  const heights = new Map(marks.map((mark) => [mark.id, labels.size(mark.id).height + 6]));
  const sum = (some) => some.reduce((total, mark) => total + heights.get(mark.id), 0);
  let shown = [...marks];
  let used = sum(shown);
  while (used > free && shown.length > 1) {
    const least = shown.reduce((a, b) => (b.importance < a.importance ? b : a));
    shown = shown.filter((mark) => mark !== least);
    used = sum(shown);
  }
  const air = Math.min(26, (free - used) / Math.max(1, shown.length));
  let top = RAIL_TITLE;
  shown.forEach((mark) => {
    const { width, height, whenWidth } = labels.size(mark.id);
    const box = railBox(mark, frame);
    box.labelFrom = Math.min(Math.max(9, box.x - width / 2), Math.max(9, frame.rail - width - 6));
    box.labelTop = top;
    const beside = box.right + 6 + whenWidth <= frame.rail - 6 ? box.right + 6 : Math.max(4, box.left - 8 - whenWidth);
    box.whenShift = beside - box.labelFrom - 2;
    places.set(mark.id, { mark, box, y: top + height - 9, side: "rail", stem: false });
    top += heights.get(mark.id) + air;
  });
  const days = (data.rail.window[1] - data.rail.window[0]) / frame.rail;
  return {
    places, low: 0, high: frame.rail, floor: frame.height, selected: data.selected,
    units: (p) => data.rail.window[0] + p * days,
  };
}

function railBox(mark, frame) {
  const box = extent(mark, (day) => frame.railX(day));
  if (mark.shape === "since") return { ...box, right: frame.rail - 2 };
  if (mark.end > frame.data.rail.window[1]) return { ...box, right: frame.rail - 2 };
  const shift = Math.max(0, 4 - box.left) - Math.max(0, box.right - frame.rail + 4);
  return { x: box.x + shift, left: box.left + shift, right: box.right + shift };
}

function layOutEven(data, frame, labels) {
  const places = new Map();
  const step = frame.width / (Math.max(data.marks.length, 2) + 0.2);
  const lane = (frame.height - 12) / Math.max(data.marks.length, 8);
  data.marks.forEach((mark, index) => {
    const middle = (index + 0.6) * step;
    const box = extent(mark, null, middle);
    const fits = box.right + 8 + labels.size(mark.id).width < frame.width;
    places.set(mark.id, { mark, box, y: (index + 0.55) * lane, side: fits ? "right" : "left", stem: true });
  });
  const units = (pixel) => pixel / step - 0.6;
  const area = { places, low: 0, high: frame.width, floor: frame.height, selected: data.selected, units };
  return { areas: { x: area }, stacked: EMPTY_DOTS, chosen: places, named: places.size };
}

function layOutNarrow(data, frame, labels) {
  const boxes = new Map(data.marks.map((mark) => [mark.id, extent(mark, (day) => frame.stripX(day))]));
  const rank = ranks(data.marks);
  const items = data.marks.map((mark) => ({ id: mark.id, rank: rank.get(mark.id), ...boxes.get(mark.id) }));
  const folds = data.strip.folds.map((at) => at * frame.stripScale).map((at) => ({ left: at - FOLD, right: at + FOLD }));
  const levels = data.total > CROWD ? new Map() : stack(items, folds, LEVEL, LEVELS);
  const places = new Map();
  for (const mark of data.marks) {
    if (!levels.has(mark.id)) continue;
    const y = frame.height - 9 - levels.get(mark.id);
    places.set(mark.id, { mark, box: boxes.get(mark.id), y, side: "left", stem: false, unnamed: true });
  }
  nameTwo(data, frame, labels, places, rank);
  const units = (pixel) => pixel / frame.stripScale;
  const area = { places, low: 0, high: frame.width, floor: frame.height, selected: data.selected, units };
  return { areas: { x: area }, stacked: EMPTY_DOTS, chosen: places, named: 2 };
}

// On a phone the two best supported events carry their names, above or beside everything else.
function nameTwo(data, frame, labels, places, rank) {
  const others = [...places.values()];
  const taken = [];
  const best = others.sort((a, b) => rank.get(b.mark.id) - rank.get(a.mark.id));
  for (const place of best.slice(0, TRIED)) {
    if (taken.length === NAMED_ON_PHONE) return;
    const { width, height } = labels.size(place.mark.id);
    for (const [side, lift] of [["left", 0], ["right", 0], ["left", LIFT], ["right", LIFT]]) {
      const from = side === "left" ? place.box.left - 7 - width : place.box.right + 7;
      const [top, bottom] = [place.y - lift - height / 2, place.y - lift + height / 2];
      if (from < 0 || from + width > frame.width || top < -LIFT || bottom > frame.height) continue;
      const hits = (a, b, c, d) => a < from + width + 4 && b > from - 4 && c < bottom && d > top;
      const onMark = others.some((o) => o !== place && hits(o.box.left, o.box.right, o.y - 7, o.y + 7));
      if (onMark || taken.some((t) => hits(t.from, t.to, t.top, t.bottom))) continue;
      taken.push({ from, to: from + width, top, bottom });
      place.side = side;
      place.lift = lift;
      place.unnamed = false;
      break;
    }
  }
}
