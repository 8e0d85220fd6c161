// A click anywhere in a row follows the row's link; up and down go from row to row. The links themselves do the rest.
export function attach(root) {
  const linkOf = (event) => {
    if (event.target.closest("a, button, input, label, select, textarea, summary")) { return null; }
    return event.target.closest("tr.record-opens")?.querySelector("a.record-link") ?? null;
  };
  root.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (!link || String(getSelection())) { return; }
    if (event.ctrlKey || event.metaKey) { open(link.href, "_blank"); } else { link.click(); }
  });
  root.addEventListener("auxclick", (event) => {
    const link = linkOf(event);
    if (link && event.button === 1) { event.preventDefault(); open(link.href, "_blank"); }
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") { return; }
    const links = [...root.querySelectorAll("a.record-link")];
    const at = links.indexOf(document.activeElement);
    const next = links[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at >= 0 && next) { event.preventDefault(); next.focus(); }
  });
}
