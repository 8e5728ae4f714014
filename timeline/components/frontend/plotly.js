// plotly.js is large: it is fetched once, and as early as some part of the page knows where it lies.
import { make } from "./dom.js";

let plotly = null;

export function loadPlotly(address) {
  plotly ??= new Promise((done, failed) => {
    const script = make("script");
    script.src = new URL(address, document.baseURI).href;
    script.onload = () => done(window.Plotly);
    script.onerror = () => failed(new Error("plotly.js could not be loaded"));
    document.head.append(script);
  });
  return plotly;
}
