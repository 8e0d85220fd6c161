// Enter moves on, Ctrl-Enter sends, and a pause in typing counts as a change, but never in the middle of a composition.
const pause = 500;
const fields = (form) => [...form.querySelectorAll("input, select, textarea")].filter((e) => !e.disabled && e.type !== "hidden" && e.offsetParent);

export function attach(form, takesCursor) {
  const life = new AbortController();
  const on = (name, handle) => form.addEventListener(name, handle, { signal: life.signal });
  let composing = false;
  let waiting = 0;
  const settle = (field) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!composing && field.isConnected) field.dispatchEvent(new Event("change", { bubbles: true }));
    }, pause);
  };
  const isTyped = (e) => e.matches("textarea, input:not([type=checkbox]):not([type=radio]):not([type=date]):not([type=number])");

  on("compositionstart", () => { composing = true; clearTimeout(waiting); });
  on("compositionend", (e) => { composing = false; if (isTyped(e.target)) settle(e.target); });
  on("input", (e) => { if (!composing && isTyped(e.target)) settle(e.target); });
  on("keydown", (e) => {
    if (e.key !== "Enter" || e.isComposing || e.keyCode === 229) return;
    if (e.ctrlKey || e.metaKey) {
      e.preventDefault();
      clearTimeout(waiting);
      e.target.dispatchEvent(new Event("change", { bubbles: true }));
      form.requestSubmit();
    } else if (e.target.matches("input, select") && !e.defaultPrevented) {
      e.preventDefault();
      const all = fields(form);
      const next = all[all.indexOf(e.target) + 1] ?? form.querySelector("[type=submit]");
      next?.focus();
    }
  });
  if (takesCursor && matchMedia("(pointer: fine)").matches) fields(form)[0]?.focus({ preventScroll: true });
  return {
    revealWrong: () => {
      const wrong = form.querySelector("[aria-invalid=true]");
      wrong?.closest(".field")?.scrollIntoView({ block: "center", behavior: "auto" });
      wrong?.focus({ preventScroll: true });
    },
    dispose: () => { clearTimeout(waiting); life.abort(); },
  };
}
