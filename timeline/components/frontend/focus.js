// Where the evidence of an event begins: the focus goes there when what was selected has left the page with it.
export function mountFocus(component) {
  const { event, picked } = component.data;
  const root = component.parentElement;
  if (!picked || root.dataset.event === event) return;
  root.dataset.event = event;
  const heading = root.ownerDocument.querySelector(".st-key-side .tl-ev-title");
  if (!heading || root.ownerDocument.activeElement !== root.ownerDocument.body) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
