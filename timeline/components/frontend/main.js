// Entry of the timeline component: one script, several parts, told apart by data.part.
import { mountArticle } from "./article.js";
import { mountChart } from "./chart.js";
import { mountChips } from "./chips.js";
import { mountCopy } from "./copy.js";
import { mountFocus } from "./focus.js";
import { mountLegend } from "./legend.js";
import { mountList } from "./list.js";
import { loadPlotly } from "./plotly.js";
import { mountTop } from "./top.js";

const PARTS = {
  chart: mountChart, list: mountList, legend: mountLegend, chips: mountChips, article: mountArticle, copy: mountCopy,
  top: mountTop, focus: mountFocus,
};
const WITH_CHART = ["chart", "legend", "chips"]; // whatever of these is there first begins to load what the chart needs

function addStyles(base) {
  const href = new URL("timeline.css", base).href;
  const found = document.querySelector(`link[data-timeline][href="${href}"]`);
  if (found) return found.sheet ? Promise.resolve() : new Promise((done) => found.addEventListener("load", done));
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.dataset.timeline = "";
  const loaded = new Promise((done) => {
    link.addEventListener("load", done);
    link.addEventListener("error", done);
  });
  link.href = href;
  document.head.append(link);
  return loaded;
}

// Records come without what most of them say.
function whole(data) {
  if (!data.usual) return data;
  const fill = (records) => records?.map((record) => ({ ...data.usual, ...record }));
  const marks = (records) => fill(records)?.map((mark) => ({ ...mark, at: (mark.start + mark.end) / 2 }));
  return {
    ...data,
    marks: marks(data.marks),
    dots: data.dots?.rows?.map((row) => Object.fromEntries(row.map((value, at) => [data.dots.fields[at], value]))) ?? [],
    rail: data.rail && { ...data.rail, marks: marks(data.rail.marks) },
    groups: data.groups?.map((group) => ({ ...group, rows: fill(group.rows) })),
  };
}

export async function mount(component, base) {
  if (WITH_CHART.includes(component.data.part)) loadPlotly(component.data.plotly);
  await addStyles(base);
  PARTS[component.data.part]({ ...component, data: whole(component.data) }, base);
}
