// Leads from / to the language chosen before, else to the first of the browser's languages that the library speaks.
// A link to /#door stays here.
(function () {
  if (location.hash === '#door') return;
  var lang;
  try {
    lang = localStorage.getItem('leakpath.lang');
  } catch {
    /* no storage, no memory */
  }
  if (lang !== 'ja' && lang !== 'en') {
    var known = (navigator.languages || [navigator.language || '']).map(function (tag) {
      return tag.slice(0, 2).toLowerCase();
    });
    lang = known.filter(function (tag) {
      return tag === 'ja' || tag === 'en';
    })[0];
  }
  // Opened from a disk, in the closed-room bundle, there is no host that finds the page of a folder.
  if (lang) location.replace(lang + (location.protocol === 'file:' ? '/index.html' : '/'));
})();
