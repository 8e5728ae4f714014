// Telling Python which event was selected.

const LOST_MS = 3000; // an answer that has not come by then is not waited for
let waitsUntil = 0;

// Whatever is pressed while the sentences are there: they have come, and may be closed by it.
for (const pressed of ["pointerdown", "keydown"]) {
  document.addEventListener(pressed, () => {
    if (document.querySelector('[role="dialog"]')) waitsUntil = 0;
  }, true);
}

window.addEventListener("popstate", () => {
  waitsUntil = 0; // the browser's way back closes them, too
});

// Where the sentences cover the page, a tap before they are there is the second of a double one. Streamlit would start to
// draw them twice, and drop the drawer of the first time but not what stands in it, which ends the page.
export function pick(component, id, covers) {
  if (covers && performance.now() < waitsUntil) return;
  waitsUntil = performance.now() + LOST_MS;
  component.setTriggerValue("pick", id);
}
