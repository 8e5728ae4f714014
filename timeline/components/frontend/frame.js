// Where things are: day numbers to pixels and back, for the main chart, the rail and the strip.

const DAY_SHARE_SHORTEST = 1 / 24; // a window is never shorter than an hour

export class Frame {
  constructor(data, width, view) {
    this.data = data;
    this.width = width;
    this.height = data.mainHeight;
    this.rail = data.rail ? data.railWidth : 0;
    this.left = data.rail ? data.railWidth + data.breakWidth : 0;
    this.mainWidth = Math.max(80, width - this.left);
    this.view = view;
    this.perDay = this.mainWidth / (view[1] - view[0]);
    this.stripScale = width / data.strip.width;
  }

  x(day) {
    return this.left + (day - this.view[0]) * this.perDay;
  }

  day(pixel) {
    return this.view[0] + (pixel - this.left) / this.perDay;
  }

  railX(day) {
    const [start, end] = this.data.rail.window;
    return ((day - start) / (end - start)) * this.rail;
  }

  stripX(day) {
    const segments = this.data.strip.segments;
    for (const [start, end, left, right] of segments) {
      if (day <= end) {
        const share = Math.max(0, (day - start) / (end - start));
        return (left + share * (right - left)) * this.stripScale;
      }
    }
    return segments[segments.length - 1][3] * this.stripScale;
  }

  stripDay(pixel) {
    const at = pixel / this.stripScale;
    const segments = this.data.strip.segments;
    let [nearest, edge] = [segments[0][0], 0];
    for (const [start, end, left, right] of segments) {
      if (at < left) return at - edge < left - at ? nearest : start;
      if (at <= right) return start + ((at - left) / (right - left)) * (end - start);
      [nearest, edge] = [end, right];
    }
    return nearest;
  }
}

// Keeps a window within reach of the story and no shorter than an hour.
export function clampView([start, end], [low, high]) {
  const least = DAY_SHARE_SHORTEST;
  const most = (high - low) * 1.1;
  let span = Math.min(Math.max(end - start, least), most);
  let middle = (start + end) / 2;
  middle = Math.min(Math.max(middle, low), high);
  span = Math.max(span, least);
  return [middle - span / 2, middle + span / 2];
}
