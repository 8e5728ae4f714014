// Where a page of a long list begins: another page is seen from there, wherever the reader was on the last one.
export function mountTop(component) {
  const root = component.parentElement;
  const page = String(component.data.page);
  if (root.dataset.page && root.dataset.page !== page) root.scrollIntoView({ block: "center" });
  root.dataset.page = page;
}
