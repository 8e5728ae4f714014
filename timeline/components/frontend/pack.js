// Label packing: which events are named, at what height, on which side of their mark. Pure numbers, no document.
//
// An item: {id, x, left, right, width, height, rank, wide, min, max}. x is the mark's middle, left and right its edges,
// width and height the label's, min and max the chart's edges, all in pixels; rank is 0 (least) to 1 (most important);
// forms are the same item with its text in other numbers of lines, told apart by limit. The result maps an id to {y, side, stem, limit}; an id that is missing
// found no room.

const MARK_GAP = 7; // between a mark and its label
const STEM_AIR = 4; // between a label and somebody else's stem
const LEAST_STEP = 1; // pixels
const HIGH = 2; // what it is worth that the most important stands at the top
const TIGHT = 0.004; // what a pixel of air between labels is worth
export const TOPS = 3;
const TOP_WORTH = 20; // the three most important are named before any number of others
const WIDTH_WORTH = 12; // pixels of width that cost as much as one of height, where width is scarce
export const WIDE = 60; // pixels: a band this wide may carry its label
const SIGN = 6; // pixels
export const ABOVE = 3; // between a mark and the label above it

export function labelSpan(item, side) {
  if (side === "above") {
    const wished = item.right - item.left > WIDE ? item.left : item.x - item.width / 2;
    const start = Math.max(item.min + 2, Math.min(wished, item.max - 2 - item.width));
    return [start, start + item.width];
  }
  if (side === "left") return [item.left - MARK_GAP - item.width, item.left - MARK_GAP];
  return [item.right + MARK_GAP, item.right + MARK_GAP + item.width];
}

// How far the sign of a disagreement stands out above its mark.
export function headOf(mark) {
  return mark.disagreements ? SIGN : 0;
}

// Where a label's top is, for a mark at height y.
export function labelTop(item, side, y) {
  return side === "above" ? y - item.markHeight / 2 - item.head - ABOVE - item.height : y - item.height / 2;
}

// How far what belongs to an event reaches below its mark's height.
function halfOf(item, side) {
  return (side === "above" ? item.markHeight : Math.max(item.height, item.markHeight)) / 2;
}

function boxOf(item, side, y) {
  const [from, to] = labelSpan(item, side);
  const top = labelTop(item, side, y);
  const half = item.markHeight / 2;
  return {
    from, to, top: Math.min(top, y - half), bottom: Math.max(top + item.height, y + half),
    outerFrom: Math.min(from, item.left), outerTo: Math.max(to, item.right),
  };
}

// How far down a label must go to stand clear of another; 0 where it is clear, Infinity where it never will be.
function obstacle(item, box, stem, other, room) {
  const apart = box.outerTo + room.gapX <= other.box.outerFrom || other.box.outerTo + room.gapX <= box.outerFrom;
  if (!apart && box.top - room.gapY < other.box.bottom && other.box.top - room.gapY < box.bottom) {
    return Math.max(other.box.bottom + room.gapY - box.top, LEAST_STEP); // less could be lost in rounding, and never end
  }
  if (room.cut) return 0;
  const above = other.box.bottom <= box.top;
  if (above && other.stem && other.item.x > box.from - STEM_AIR && other.item.x < box.to + STEM_AIR) return Infinity;
  const crossed = stem && item.x > other.box.from - STEM_AIR && item.x < other.box.to + STEM_AIR;
  return !above && crossed ? Math.max(other.box.bottom - box.top, LEAST_STEP) : 0;
}

function attempts(item, room) {
  const first = item.x > (room.left + room.right) / 2 ? "left" : "right";
  const second = first === "left" ? "right" : "left";
  const stems = room.stems && item.stemmed ? [true, false] : [false];
  const sides = [first, second];
  const all = [];
  for (const stem of stems) {
    for (const side of sides) all.push({ side, stem });
    if (item.wide || room.captions) all.push({ side: "above", stem: false });
  }
  return all;
}

// The highest free place of one form of a label on one side.
function settle(item, { side, stem }, placed, room) {
  const [from, to] = labelSpan(item, side);
  if (from < room.left || to > room.right) return null;
  const ends = boxOf(item, side, 0);
  let y = room.top - ends.top;
  while (y + ends.bottom <= room.bottom) {
    const box = boxOf(item, side, y);
    let down = 0;
    for (const other of placed) {
      down = obstacle(item, box, stem, other, room);
      if (down) break;
    }
    if (!down) return { item, side, stem, y, box, wanted: room.stems && item.stemmed };
    y += down;
  }
  return null;
}

// A label in the first of its forms that finds room, or, where a try has a cost, in the one that costs least.
function place(item, placed, room) {
  let best = null;
  for (const form of item.forms ?? [item]) {
    for (const attempt of attempts(form, room)) {
      const found = settle(form, attempt, placed, room);
      if (found && !room.cost) return found;
      if (found && (!best || room.cost(found) < room.cost(best))) best = found;
    }
  }
  return best;
}

// The last resort: stand in the way of stems, which are then left out.
function placeOverStems(item, placed, room) {
  const found = place(item, placed, { ...room, stems: false, cut: true });
  if (!found) return null;
  for (const other of placed) {
    const crosses = other.item.x > found.box.from - STEM_AIR && other.item.x < found.box.to + STEM_AIR;
    if (other.box.bottom <= found.box.top && crosses) other.stem = false;
  }
  return found;
}

// What a place costs: how far down it reaches, or else how much of the chart it takes there.
const COSTS = [
  ({ box }) => box.bottom,
  ({ box }) => box.bottom + (box.to - box.from) / WIDTH_WORTH,
  ({ box }) => box.bottom + (box.bottom - box.top),
];

function packInOrder(order, room) {
  const placed = (room.taken ?? []).map((box) => ({ item: { x: Number.NEGATIVE_INFINITY }, box, stem: false, fixed: true }));
  for (const item of order) {
    const found = place(item, placed, room) ?? placeOverStems(item, placed, room);
    if (found) placed.push(found);
  }
  return placed.filter((found) => !found.fixed);
}

// Left labels latest first, right labels earliest first: stems then pass beside labels.
function readingOrder(items, room, leaders) {
  const middle = (room.left + room.right) / 2;
  const best = [...items].sort((a, b) => b.rank - a.rank).slice(0, leaders);
  const rest = items.filter((item) => !best.includes(item));
  const left = rest.filter((item) => item.x > middle).sort((a, b) => b.x - a.x || b.rank - a.rank);
  const right = rest.filter((item) => item.x <= middle).sort((a, b) => a.x - b.x || b.rank - a.rank);
  return [...best, ...left, ...right];
}

function score(placed, room, tops) {
  const height = room.bottom - room.top;
  const worth = ({ item, y, stem }) =>
    1 + 3 * item.rank + (stem ? 0.5 : 0) + HIGH * item.rank ** 2 * (1 - (y - room.top) / height) +
    (tops.has(item.id) ? TOP_WORTH : 0);
  return placed.reduce((sum, found) => sum + worth(found), 0) - placed.length * TIGHT * (room.gaps[0] - room.gapY);
}

function triesOf({ leaders, dense }) {
  const costs = dense ? COSTS : [null, ...COSTS]; // in a crowd the first form that fits leaves no room for others
  return leaders.flatMap((some) => costs.map((cost) => [some, cost]));
}

// Tries a few orders at ever tighter spacing; the first spacing that names everybody, stems and all, wins.
export function pack(items, room) {
  let best = { value: -1, placed: [] };
  const tops = new Set([...items].sort((a, b) => b.rank - a.rank).slice(0, TOPS).map(({ id }) => id));
  for (const gapY of room.gaps) {
    for (const [leaders, cost] of triesOf(room)) {
      const tight = { ...room, gapY, cost };
      const order =
        leaders === null ? [...items].sort((a, b) => b.rank - a.rank) : readingOrder(items, tight, leaders);
      const placed = packInOrder(order, tight);
      const value = score(placed, tight, tops);
      if (value > best.value) {
        best = { value, placed };
      }
    }
    if (best.placed.length === items.length && best.placed.every((found) => found.stem === found.wanted)) break;
  }
  return new Map(best.placed.map(({ item, side, stem, y }) =>
    [item.id, { y, side, stem, half: halfOf(item, side), limit: item.limit }]));
}

// In a crowd the best of each part of the window goes first, so that one burst does not take every name.
export function spreadFirst(items, room, parts) {
  const width = (room.right - room.left) / parts;
  const byRank = [...items].sort((a, b) => b.rank - a.rank);
  const firsts = [];
  for (let part = 0; part < parts; part += 1) {
    const from = room.left + part * width;
    const found = byRank.find((item) => item.x >= from && item.x < from + width);
    if (found) firsts.push(found);
  }
  return new Set(firsts.map((item) => item.id));
}
