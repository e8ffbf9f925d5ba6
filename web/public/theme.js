// Runs before the first paint, so that a dark page never flashes white. `shared/theme.ts` takes over later.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('lianzhao.theme');
  } catch {
    // A browser that forbids storage follows the system.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
