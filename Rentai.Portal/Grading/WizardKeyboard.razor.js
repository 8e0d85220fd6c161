// The wizard's keys. A text box keeps its own, a button keeps Enter, and a composition keeps everything.
const ours = new Set(["a", "b", "c", "d", "n", "r", "s", "o", "j", "k", "1", "2", "3", "4", "?", "Enter", "ArrowUp", "ArrowDown", "ArrowRight", "Backspace", "Escape"]);
const writes = (at) => at.matches?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]");
const acts = (at) => at.closest?.("button, a, summary");

// An input method that is switched on hides the letter outside of text boxes too; the place of the key tells it.
const nameOf = (event) =>
  event.key === "Process" || event.keyCode === 229 ? event.code.replace(/^(Key|Digit)/, "").toLowerCase()
  : event.key === "Delete" ? "Backspace"
  : event.key.length === 1 ? event.key.toLowerCase()
  : event.key;

export function attach(root, server) {
  const life = new AbortController();
  const send = (key) => server.invokeMethodAsync("KeyAsync", key).catch(() => { /* the connection is away, and the page says so */ });
  const row = () => root.querySelector("[aria-current=step]");
  const places = {
    Factor: row,
    Reason: () => root.querySelector("[aria-current=step] .factor-reason input") ?? row(),
    Onward: () => root.querySelector("[data-onward]") ?? row(),
    ByHand: () => root.querySelector(".by-hand select") ?? row(),
  };
  document.addEventListener("keydown", (event) => {
    const at = event.target;
    if (event.altKey || (at !== document.body && !root.contains(at) && (writes(at) || acts(at)))) { return; }
    if (event.ctrlKey || event.metaKey) {
      if (event.key === "Enter" && !event.isComposing && !at.form) {
        event.preventDefault();
        if (writes(at)) { at.blur(); }
        send("submit");
      }
      return;
    }
    if (writes(at)) {
      if (event.isComposing || event.keyCode === 229 || at.form) { return; }
      if (event.key === "Enter") { event.preventDefault(); at.blur(); send("next"); }
      if (event.key === "Escape") { row()?.focus({ preventScroll: true }); }
      return;
    }
    const key = nameOf(event);
    if (!ours.has(key) || (key === "Enter" && acts(at))) { return; }
    event.preventDefault();
    // A key held down rates one factor, not all of them.
    if (!event.repeat || key.startsWith("Arrow")) { send(key); }
  }, { signal: life.signal });
  return {
    reach(name) {
      const at = places[name]();
      at?.focus({ preventScroll: true });
      (at?.closest("[aria-current=step]") ?? at)?.scrollIntoView({ block: "nearest" });
    },
    dispose: () => life.abort(),
  };
}
