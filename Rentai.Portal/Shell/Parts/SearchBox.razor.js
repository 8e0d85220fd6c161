// Keeps the text in the browser, so that an input method is never disturbed, and reports it when it rests.
export function attach(root, server) {
  const input = root.querySelector("input");
  const list = root.querySelector("ul");
  let timer = 0;
  let composing = false;
  const call = (name, ...args) => server.invokeMethodAsync(name, ...args).catch(() => { });
  const report = () => { clearTimeout(timer); timer = setTimeout(() => call("AskAsync", input.value), 150); };
  const hotkey = (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable='true']");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k";
    if ((slash || command) && !event.isComposing) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  };
  const outside = (event) => { if (!root.contains(event.target)) { call("Close"); } };
  input.addEventListener("compositionstart", () => { composing = true; clearTimeout(timer); });
  input.addEventListener("compositionend", () => { composing = false; report(); });
  input.addEventListener("input", () => { if (!composing) { report(); } });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || composing) { return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      call("Step", event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(timer);
      call("Open", input.value);
      input.blur();
    } else if (event.key === "Escape") {
      clearTimeout(timer);
      call("Close");
      input.blur();
    }
  });
  input.addEventListener("focus", () => { if (input.value.trim()) { report(); } });
  list.addEventListener("click", (event) => { if (event.target.closest("a")) { call("Close"); } });
  const follow = new MutationObserver(() => list.querySelector("[aria-selected='true']")?.scrollIntoView({ block: "nearest" }));
  follow.observe(list, { subtree: true, attributes: true, attributeFilter: ["aria-selected"] });
  document.addEventListener("keydown", hotkey);
  document.addEventListener("pointerdown", outside);
  return {
    dispose() {
      clearTimeout(timer);
      follow.disconnect();
      document.removeEventListener("keydown", hotkey);
      document.removeEventListener("pointerdown", outside);
    },
  };
}
