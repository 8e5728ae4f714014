// From the events of the data to places on the chart: which are named, where, and which become dots.
import { ABOVE, headOf, pack, spreadFirst, TOPS, WIDE } from "./pack.js";
import { extent } from "./paint.js";
import { CROWD, DOT, DOTS_HIGH, stackDots } from "./dots.js";

const BUSY = 20; // with more events some will stand as dots on the axis, which need room
const GAP_X = 14;
const CROWDED_GAP_X = 14;
const EMPTY_DOTS = { dots: [], bars: [], height: 0 };
const DOTS_HIGH_NARROW = 9; // dots on a phone, before they become bars
const [PARTS, PARTS_NARROW] = [7, 3]; // in a crowd the best of each part of the window goes before others
const REPORT_ROOM = 8; // pixels under a label for the days on which its articles appeared
const [LANE_LEAST, LANE_LEAST_NARROW] = [54, 76]; // pixels: no lane is lower, where that is possible; on a phone labels take more lines
const LANE_ROW = 37; // pixels a label of two lines takes: no lane is higher than its events need while another lacks room
const LANE_NAME = 17; // pixels a lane's name takes at its top
const LANE_DOTS = 0.22; // of a lane's height for dots
const LANE_GAP = 3; // pixels between labels of a lane
const EVEN_LINES = 3; // of a label beside its mark, evenly spaced on a phone
const EVEN_GAP = 8; // pixels between a mark and its label, evenly spaced
const EVEN_FOOT = 12; // pixels that stay free above the axis, evenly spaced
const RAIL_TITLE = 34; // pixels the rail's heading takes

export function layOut(data, frame, labels, earlier) {
  const lay = { scale: layOutScale, even: layOutEven }[data.mode];
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
  const chosen = earlier?.chosen ?? choose(seen, boxes, data, frame, labels);
  const places = new Map();
  for (const mark of seen) {
    const found = chosen.get(mark.id);
    if (found) places.set(mark.id, { mark, box: boxes.get(mark.id), ...found });
  }
  const restack = (next) => stackDots(crowdOf(data, data.marks, chosen, next), basesOf(data, next));
  const stacked = earlier ? earlier.restack(frame) : stackDots(crowdOf(data, seen, chosen, frame), basesOf(data, frame));
  const areas = { x: mainArea(data, frame, places, low, high) };
  if (data.rail) areas.x2 = railArea(data, frame, labels);
  return { areas, stacked, chosen, restack, named: chosen.size };
}

function mainArea(data, frame, places, low, high) {
  return { main: true, places, low, high, floor: frame.height, selected: data.selected, units: (p) => frame.day(p) };
}

// The lanes from top to bottom, higher where more happens; one without a name where there are none.
export function lanesOf(data, frame) {
  if (!data.lanes?.length) return [{ top: 0, bottom: frame.height, name: "" }];
  if (data.mode === "even") return evenLanes(data, frame);
  const least = Math.min(data.narrow ? LANE_LEAST_NARROW : LANE_LEAST, frame.height / data.lanes.length);
  const weights = data.lanes.map((lane) => Math.sqrt(lane.events));
  const most = data.lanes.map((lane) => Math.max(0, LANE_NAME + lane.events * LANE_ROW - least));
  const more = shared(frame.height - least * data.lanes.length, weights, most);
  let top = 0;
  return data.lanes.map((lane, index) => {
    const found = { top, bottom: top + least + more[index], name: lane.name };
    top = found.bottom;
    return found;
  });
}

// What is free, shared by weight; nobody gets more than most says until all have that.
function shared(free, weights, most) {
  const parts = weights.map(() => 0);
  const total = (some) => some.reduce((sum, index) => sum + weights[index], 0);
  let open = weights.map((_, index) => index);
  while (open.length) {
    const share = free / total(open);
    const full = open.filter((index) => share * weights[index] >= most[index]);
    for (const index of full.length ? full : open) {
      parts[index] = full.length ? most[index] : share * weights[index];
      free -= parts[index];
    }
    open = full.length ? open.filter((index) => !full.includes(index)) : [];
  }
  const rest = free / total(weights.map((_, index) => index));
  return parts.map((part, index) => part + Math.max(0, rest) * weights[index]);
}

// Evenly spaced, a lane has a row for each of its events under its name.
function evenLanes(data, frame) {
  const row = (frame.height - EVEN_FOOT - data.lanes.length * LANE_NAME) / data.marks.length;
  let top = 0;
  return data.lanes.map((lane) => {
    const found = { top, bottom: top + LANE_NAME + lane.events * row, name: lane.name, row };
    top = found.bottom;
    return found;
  });
}

// Where dots stand, lane by lane, and how many may be stacked there.
function basesOf(data, frame) {
  const lanes = lanesOf(data, frame);
  if (lanes.length === 1) return [{ floor: frame.height, high: frame.data.narrow ? DOTS_HIGH_NARROW : DOTS_HIGH }];
  return lanes.map((lane) => ({
    floor: lane.bottom - 1, high: Math.max(1, Math.floor(((lane.bottom - lane.top) * LANE_DOTS) / DOT)),
  }));
}

function choose(seen, boxes, data, frame, labels) {
  const rank = ranks(seen);
  const items = seen.map((mark) => item(mark, boxes.get(mark.id), labels, rank.get(mark.id), frame));
  const air = seen.some((mark) => mark.reported) ? REPORT_ROOM : 0; // the row of ticks under each label
  if (data.lanes?.length) return chooseInLanes(seen, items, data, frame, labels, air);
  const crowded = data.total > CROWD;
  const dots = crowded ? stackDots(crowdOf(data, seen, new Map(), frame), basesOf(data, frame)).height : 0;
  const room = {
    left: frame.left + 2, right: frame.width - 2, top: 8,
    bottom: frame.height - air - (crowded ? dots + 8 : seen.length > BUSY || data.narrow ? 24 : 14),
    gapX: crowded ? CROWDED_GAP_X : GAP_X, stems: !crowded, dense: crowded, captions: crowded && data.narrow,
    gaps: (crowded ? [5, 3] : data.narrow ? [9, 5, 3] : [20, 14, 9, 5, 3]).map((gap) => gap + air),
    leaders: crowded || data.narrow ? [null] : [2, 0, 3, null],
  };
  if (!crowded) return pack(selectedFirst(items, data.selected), room);
  const firsts = spreadFirst(items, room, data.narrow ? PARTS_NARROW : PARTS);
  const best = items.map((found) => ({ ...found, rank: found.rank + (isTop(found, items) ? 2 : firsts.has(found.id) ? 1 : 0) }));
  return pack(selectedFirst(best, data.selected), room);
}

// Each lane is packed by itself, under its name and above its dots.
function chooseInLanes(seen, items, data, frame, labels, air) {
  const chosen = new Map();
  const laneOf = new Map(seen.map((mark) => [mark.id, mark.lane ?? 0]));
  const bases = basesOf(data, frame);
  lanesOf(data, frame).forEach((lane, index) => {
    const here = items.filter(({ id }) => laneOf.get(id) === index);
    const waiting = crowdOf(data, seen, new Map(), frame).filter((dot) => dot.lane === index);
    const dots = waiting.length > here.length ? stackDots(waiting, bases).height : Math.min(DOT * 2, lane.bottom - lane.top);
    const name = { from: frame.left, to: frame.left + labels.laneWidth(index), top: lane.top, bottom: lane.top + LANE_NAME - air };
    const room = {
      left: frame.left + 2, right: frame.width - 2, top: lane.top + LANE_GAP, bottom: lane.bottom - Math.min(dots, (lane.bottom - lane.top) * LANE_DOTS) - 2 - air,
      gapX: CROWDED_GAP_X, stems: false, dense: true, captions: data.narrow, gaps: [LANE_GAP + air], leaders: [null], taken: [{ ...name, outerFrom: name.from, outerTo: name.to }],
    };
    for (const [id, place] of pack(selectedFirst(here, data.selected), room)) chosen.set(id, place);
  });
  return chosen;
}

// One of the three most important, which are named whatever else is.
function isTop(found, items) {
  return items.filter((other) => other.rank > found.rank).length < TOPS;
}

// The selected event is always named.
function selectedFirst(items, selected) {
  const found = items.find(({ id }) => id === selected);
  if (!found) return items;
  return [{ ...found, rank: found.rank + 4 }, ...items.filter(({ id }) => id !== selected)];
}

function item(mark, box, labels, rank, frame) {
  const [from, to] = box.reach ?? [box.left, box.right];
  const clipped = { x: box.x, left: Math.max(from, frame.left), right: Math.min(to, frame.width) };
  const wide = mark.shape === "band" && clipped.right - clipped.left > WIDE;
  const made = {
    ...clipped, id: mark.id, markHeight: mark.px, head: headOf(mark), rank, wide, min: frame.left, max: frame.width, stemmed: mark.shape === "point",
  };
  const forms = labels.forms(mark.id).map(({ width, height, limit }) => ({ ...made, width, height, limit }));
  return { ...forms[0], forms };
}

// What is not named: events that were sent without finding room, or bins of events that were not sent at all.
function crowdOf(data, seen, chosen, frame) {
  if (data.density) return densityDots(data, chosen, frame);
  const unnamed = seen.filter((mark) => !chosen.has(mark.id)).map((mark) => ({ ...mark, at: shownMiddle(mark, frame) }));
  return [...unnamed, ...data.dots]
    .map((mark) => ({
      x: frame.x(mark.at), count: 1, assumed: mark.assumed, id: mark.id, hue: mark.hue, lane: mark.lane ?? 0,
    }))
    .filter((dot) => dot.x > frame.left && dot.x < frame.width);
}

// Bins of events that were not sent, one for each lane and colour.
function densityDots(data, chosen, frame) {
  const { start, width, counts, layers } = data.density;
  const keyOf = (bin, { lane, hue }) => `${bin}|${lane}|${hue ?? ""}`;
  const named = new Map();
  for (const mark of data.marks) {
    if (!chosen.has(mark.id)) continue;
    const key = keyOf(Math.floor((mark.start - start) / width), mark);
    named.set(key, (named.get(key) ?? 0) + 1);
  }
  return (layers.length ? layers : [{ lane: 0, counts }])
    .flatMap((layer) => layer.counts.map((count, bin) => ({
      x: frame.x(start + (bin + 0.5) * width), lane: layer.lane, hue: layer.hue ?? undefined, assumed: false,
      count: Math.max(0, count - (named.get(keyOf(bin, layer)) ?? 0)),
    })))
    .filter((dot) => dot.count && dot.x > frame.left && dot.x < frame.width);
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
    const beside = besideOf(box, whenWidth, frame.rail);
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

// Where the date stands on the rail: right of its mark, else left of it; a mark with room on neither side ends before it.
function besideOf(box, width, rail) {
  if (box.right + 6 + width <= rail - 6) return box.right + 6;
  if (box.left - 8 - width >= 4) return box.left - 8 - width;
  box.right = Math.max(box.left + 16, rail - 12 - width);
  return Math.min(box.right + 6, rail - 6 - width);
}

function railBox(mark, frame) {
  const box = extent(mark, (day) => frame.railX(day));
  if (mark.shape === "since") return { ...box, right: frame.rail - 2 };
  if (mark.end > frame.data.rail.window[1]) return { ...box, right: frame.rail - 2 };
  const shift = Math.max(0, 4 - box.left) - Math.max(0, box.right - frame.rail + 4);
  return { x: box.x + shift, left: box.left + shift, right: box.right + shift };
}

// Right of its mark, else left of it; on a phone a label that has room on neither side stands above it.
function sideOf(box, form, width, above) {
  if (box.right + EVEN_GAP + form.width < width) return "right";
  return above && box.left - EVEN_GAP - form.width < 0 ? "above" : "left";
}

function layOutEven(data, frame, labels) {
  const places = new Map();
  const step = frame.width / (Math.max(data.marks.length, 2) + 0.2);
  const lane = (frame.height - EVEN_FOOT) / Math.max(data.marks.length, data.narrow ? 6 : 8);
  const lanes = data.lanes.length ? lanesOf(data, frame).map((found) => ({ ...found, next: 0 })) : [];
  const level = (mark, index) => {
    const own = lanes[mark.lane];
    if (!own) return (index + 0.55) * lane;
    own.next += 1;
    return own.top + LANE_NAME + (own.next - 0.5) * own.row;
  };
  data.marks.forEach((mark, index) => {
    const middle = (index + 0.6) * step;
    const box = extent(mark, null, middle);
    const form = labels.forms(mark.id).find(({ lines }) => lines <= EVEN_LINES) ?? labels.size(mark.id);
    const side = sideOf(box, form, frame.width, data.narrow && !lanes.length);
    const y = level(mark, index) + (side === "above" ? (form.height + ABOVE + headOf(mark)) / 2 : 0);
    places.set(mark.id, { mark, box, y, side, stem: true, limit: form.limit });
  });
  const units = (pixel) => pixel / step - 0.6;
  const area = { places, low: 0, high: frame.width, floor: frame.height, selected: data.selected, units };
  return { areas: { x: area }, stacked: EMPTY_DOTS, chosen: places, named: places.size };
}
