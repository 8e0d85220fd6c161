// Retry, then resume, then reload: the order of the framework's own dialog.
const dialog = document.getElementById("components-reconnect-modal");
dialog.addEventListener("components-reconnect-state-changed", changed);
document.getElementById("components-reconnect-button").addEventListener("click", retry);
document.getElementById("components-resume-button").addEventListener("click", resume);
document.getElementById("components-reload-button").addEventListener("click", () => location.reload());

function changed(event) {
  const state = event.detail.state;
  if (state === "show") {
    // Beside the page and without taking the cursor: whoever is typing goes on, and what they type is sent afterwards.
    dialog.setAttribute("open", "");
  } else if (state === "hide") {
    dialog.close();
    document.dispatchEvent(new CustomEvent("rentai:connected"));
  } else if (state === "failed") {
    document.addEventListener("visibilitychange", retryWhenVisible);
  } else if (state === "rejected") {
    location.reload();
  }
}

async function retry() {
  document.removeEventListener("visibilitychange", retryWhenVisible);
  try {
    // False: the server answers, but no longer knows this page. An exception: it does not answer.
    if (!(await Blazor.reconnect())) {
      if (await Blazor.resumeCircuit()) {
        dialog.close();
        document.dispatchEvent(new CustomEvent("rentai:connected"));
      } else {
        location.reload();
      }
    }
  } catch {
    document.addEventListener("visibilitychange", retryWhenVisible);
  }
}

async function resume() {
  try {
    if (!(await Blazor.resumeCircuit())) {
      location.reload();
    }
  } catch {
    dialog.classList.replace("components-reconnect-paused", "components-reconnect-resume-failed");
  }
}

async function retryWhenVisible() {
  if (document.visibilityState === "visible") {
    await retry();
  }
}
