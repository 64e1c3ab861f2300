// Before the first paint: the colours the reader chose last time. Storage may be blocked; then the system decides.
try {
  var theme = localStorage.getItem('leakpath.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  /* no storage, no memory */
}
