// Leads from /id/LP-C001/#step-4 to the page itself, in the language chosen before, else the browser's; the anchor goes along.
(function () {
  var lang;
  try {
    lang = localStorage.getItem('leakpath.lang');
  } catch {
    /* no storage, no memory */
  }
  var link = [lang]
    .concat(navigator.languages || [navigator.language])
    .filter(Boolean)
    .map(function (tag) {
      return document.querySelector('main a[hreflang="' + CSS.escape(tag.slice(0, 2).toLowerCase()) + '"]');
    })
    .filter(Boolean)[0];
  if (link) location.replace(link.getAttribute('href') + location.search + location.hash);
})();
