// Enter moves on, Ctrl-Enter sends; a text box sends its own Ctrl-Enter, after its text.
const fields = (form) => [...form.querySelectorAll("input, select, textarea")].filter((e) => !e.disabled && e.type !== "hidden" && e.offsetParent);

export function attach(form, takesCursor) {
  const life = new AbortController();
  form.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || e.isComposing || e.keyCode === 229 || e.defaultPrevented) { return; }
    if (e.ctrlKey || e.metaKey) {
      e.preventDefault();
      form.requestSubmit();
    } else if (e.target.matches("input, select")) {
      e.preventDefault();
      const all = fields(form);
      (all[all.indexOf(e.target) + 1] ?? form.querySelector("[type=submit]"))?.focus();
    }
  }, { signal: life.signal });
  if (takesCursor && matchMedia("(pointer: fine)").matches) { fields(form)[0]?.focus({ preventScroll: true }); }
  return {
    revealWrong: () => {
      const wrong = form.querySelector("[aria-invalid=true]");
      wrong?.closest(".field, .typing")?.scrollIntoView({ block: "center" });
      wrong?.focus({ preventScroll: true });
    },
    dispose: () => life.abort(),
  };
}
