// The text belongs to the browser. See TypingInput.cs for what is promised.
const rest = 400;
const longest = 800;
const piece = 4000;

export function attach(root, server, text, name, startsHere) {
  const box = root.querySelector("input, textarea");
  const key = `typing:${location.pathname}:${name}`;
  let sent = text;
  let taken = text;
  let composing = false;
  let timer = 0;
  let due = 0;
  let waiting = null;

  const draft = () => new URLSearchParams(location.search).get("draft");
  const keep = () => { try { sessionStorage.setItem(key, JSON.stringify({ draft: draft(), text: box.value })); } catch { /* without storage, the draft has what was sent */ } };
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
    clearTimeout(due);
    due = 0;
    const value = box.value;
    if (value === sent) { return; }
    sent = value;
    const calls = [];
    for (let at = 0, end = 0; at === 0 || at < value.length; at = end) {
      end = Math.min(at + piece, value.length);
      // A character of two halves goes in one piece.
      if (end < value.length && /[\uD800-\uDBFF]/.test(value[end - 1])) { end--; }
      try {
        calls.push(server.invokeMethodAsync("TypedAsync", value.slice(at, end), at === 0, end >= value.length));
      } catch (error) {
        calls.push(Promise.reject(error));
      }
      if (end >= value.length) { break; }
    }
    Promise.all(calls).then(
      () => { taken = value; if (box.value === value) { forget(); } },
      () => { if (sent === value) { sent = null; } },
    );
  };
  const typed = () => {
    count();
    keep();
    clearTimeout(timer);
    timer = setTimeout(send, rest);
    due ||= setTimeout(send, longest);
  };
  const show = (value) => { box.value = value; sent = value; taken = value; waiting = null; forget(); count(); };
  const on = (type, act, target = box) => { target.addEventListener(type, act, true); return () => target.removeEventListener(type, act, true); };
  const off = [
    on("compositionstart", () => { composing = true; clearTimeout(timer); clearTimeout(due); due = 0; }),
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
    // What was sent into a dying connection was never confirmed: it is sent again. A tap on a button comes after the text.
    on("rentai:connected", () => { if (box.value !== taken) { sent = null; send(); } }, document),
    on("pointerdown", () => { if (!composing) { send(); } }, document),
    on("visibilitychange", () => { if (!composing) { send(); } }, document),
    on("pagehide", () => { if (box.value !== taken) { keep(); } }, window),
  ];

  // Somebody may have typed before this script was there.
  const early = box.value;
  box.value = text + early;
  let left = null;
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    // Text of another draft is not this one's.
    left = kept && (kept.draft === null || kept.draft === draft()) ? kept.text : null;
  } catch { /* nothing was kept */ }
  if (left !== null && left !== text) {
    box.value = left + early;
    send();
  } else if (early !== "") {
    typed();
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
      clearTimeout(due);
      off.forEach((stop) => stop());
      if (box.value === taken || box.value === sent) { forget(); }
    },
  };
}
