// Enter moves on in single-line fields, Ctrl-Enter sends; neither in the middle of a composition. A text box sends its own Ctrl-Enter,
// after its text.
const stops = "input:not([type=hidden]):not([tabindex='-1']), select, textarea, button:not([tabindex='-1'])";
const reachable = (form) => [...form.querySelectorAll(stops)].filter((e) => !e.disabled && e.offsetParent && (e.type !== "radio" || e.checked || !form.querySelector(`input[name="${CSS.escape(e.name)}"]:checked`)));

export function attach(form) {
  const life = new AbortController();
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.keyCode === 229 || event.defaultPrevented) { return; }
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // Fields that report on leaving are told first.
      if (event.target.matches("input:not([type=radio], [type=checkbox])")) { event.target.dispatchEvent(new Event("change", { bubbles: true })); }
      form.requestSubmit();
    } else if (event.target.matches("input, select")) {
      event.preventDefault();
      const all = reachable(form);
      all[all.indexOf(event.target) + 1]?.focus();
    }
  }, { signal: life.signal });
  if (matchMedia("(pointer: fine)").matches) {
    const start = form.querySelector("[data-start] button, [data-start] input, [data-start] textarea");
    (start ?? reachable(form)[0])?.focus({ preventScroll: true });
  }
  return {
    revealWrong() {
      const wrong = form.querySelector("[aria-invalid=true], .field-wrong");
      wrong?.closest("details")?.setAttribute("open", "");
      wrong?.scrollIntoView({ block: "center" });
      (wrong?.matches("input, textarea, select") ? wrong : wrong?.querySelector("input, textarea, select, button"))?.focus({ preventScroll: true });
    },
    dispose: () => life.abort(),
  };
}
