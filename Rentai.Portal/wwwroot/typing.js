// The text belongs to the browser. See TypingInput.cs for what is promised.
const rest = 400;
const piece = 4000;

export function attach(root, server, text, name, startsHere) {
  const box = root.querySelector("input, textarea");
  const key = `typing:${location.pathname}:${name}`;
  let sent = text;
  let composing = false;
  let timer = 0;
  let waiting = null;

  const keep = () => { try { sessionStorage.setItem(key, box.value); } catch { /* without storage, the draft has what was sent */ } };
  const forget = () => { try { sessionStorage.removeItem(key); } catch { /* nothing was kept */ } };
  const grow = () => {
    if (box.tagName === "TEXTAREA") {
      box.style.height = "auto";
      if (box.scrollHeight > box.clientHeight) { box.style.height = `${box.scrollHeight + 2}px`; }
    }
  };
  const count = () => {
    grow();
    const place = root.querySelector(".typing-count");
    if (!place) { return; }
    const most = Number(place.dataset.most);
    place.textContent = box.value.length * 2 > most ? `${box.value.length}/${most}` : "";
    place.classList.toggle("over", box.value.length > most);
  };
  const send = () => {
    clearTimeout(timer);
    const value = box.value;
    if (value === sent) { forget(); return; }
    const before = sent;
    sent = value;
    const calls = [];
    for (let at = 0; at === 0 || at < value.length; at += piece) {
      try {
        calls.push(server.invokeMethodAsync("TypedAsync", value.slice(at, at + piece), at === 0, at + piece >= value.length));
      } catch (error) {
        calls.push(Promise.reject(error));
      }
    }
    Promise.all(calls).then(
      () => { if (box.value === value) { forget(); } },
      () => { if (sent === value) { sent = before; } },
    );
  };
  const typed = () => {
    count();
    keep();
    clearTimeout(timer);
    timer = setTimeout(send, rest);
  };
  const show = (value) => { box.value = value; sent = value; waiting = null; forget(); count(); };
  const on = (type, act, target = box) => { target.addEventListener(type, act); return () => target.removeEventListener(type, act); };
  const off = [
    on("compositionstart", () => { composing = true; clearTimeout(timer); }),
    on("compositionend", () => { composing = false; typed(); }),
    on("input", () => { waiting = null; if (!composing) { typed(); } else { count(); keep(); } }),
    on("blur", () => { if (waiting !== null) { show(waiting); } else if (!composing) { send(); } }),
    on("keydown", (event) => {
      if (event.isComposing || composing || event.key !== "Enter") { return; }
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        send();
        box.form?.requestSubmit();
      } else if (box.tagName === "INPUT") {
        send();
      }
    }),
    on("rentai:connected", () => { if (box.value !== sent) { send(); } }, document),
    on("pagehide", () => { if (box.value !== sent) { keep(); } }, window),
  ];

  box.value = text;
  let left = null;
  try { left = sessionStorage.getItem(key); } catch { /* nothing was kept */ }
  if (left !== null && left !== text) {
    box.value = left;
    send();
  } else {
    forget();
  }
  count();
  if (startsHere && matchMedia("(pointer: fine)").matches) { box.focus({ preventScroll: true }); }

  return {
    write(value) {
      if (document.activeElement === box && box.value !== sent) { return; }
      if (document.activeElement === box && composing) { waiting = value; return; }
      if (document.activeElement === box && value !== "") { waiting = value; return; }
      show(value);
    },
    dispose() {
      clearTimeout(timer);
      off.forEach((stop) => stop());
      if (box.value === sent) { forget(); }
    },
  };
}
