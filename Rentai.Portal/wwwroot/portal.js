// Runs before the first paint: light or dark, as chosen here before or as the system says.
(function () {
  const chosen = document.cookie.match(/(?:^|; )Rentai\.Theme=(light|dark)/)?.[1];
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.dataset.theme = chosen ?? system;
  window.rentai = {
    theme: () => document.documentElement.dataset.theme,
    chooseTheme: (theme) => {
      document.documentElement.dataset.theme = theme;
      document.cookie = `Rentai.Theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    },
    recall: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
    remember: (key, value) => { try { localStorage.setItem(key, value); } catch { /* a browser without storage forgets */ } },
  };
  // Small menus close when the reader turns elsewhere.
  const closeMenus = (except) => document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (!menu.contains(except)) { menu.open = false; }
  });
  document.addEventListener("pointerdown", (event) => closeMenus(event.target));
  document.addEventListener("focusin", (event) => closeMenus(event.target));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest?.("details.menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });
})();
