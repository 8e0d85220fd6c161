// A slider says where it is at most every 60 ms and never before the last picture is drawn; of several moves the newest counts.
const pause = 60;

export function attach(root, page) {
  const life = new AbortController();
  const waiting = new Map();
  let busy = false;
  const send = async () => {
    busy = true;
    while (waiting.size > 0 && !life.signal.aborted) {
      const [factor, weight] = waiting.entries().next().value;
      waiting.delete(factor);
      const begun = performance.now();
      try { await page.invokeMethodAsync("SlideAsync", factor, weight); } catch { break; }
      const left = pause - (performance.now() - begun);
      if (left > 0) { await new Promise((r) => setTimeout(r, left)); }
    }
    busy = false;
  };
  root.addEventListener("input", (e) => {
    if (e.target.type !== "range") { return; }
    const factor = Number(e.target.dataset.factor);
    const box = root.querySelector(`input[type=text][data-factor="${factor}"]`);
    if (box) { box.value = e.target.value; }
    waiting.set(factor, Number(e.target.value));
    if (!busy) { send(); }
  }, { signal: life.signal });
  return {
    place: (weights) => weights.forEach((w, i) => {
      const slider = root.querySelector(`input[type=range][data-factor="${i + 1}"]`);
      if (slider) { slider.value = w; }
    }),
    dispose: () => life.abort(),
  };
}
