// For pages that `scoring watch --serve` shows: reloads at each save, and keeps the place and the open rows.
(function () {
  'use strict';
  var KEY = 'scoring-watch ' + location.pathname, version = document.body.dataset.version, strip = document.createElement('aside');
  function names() {
    var seen = new Map();
    return Array.prototype.map.call(document.querySelectorAll('details'), function (d) {
      var name = d.id || (d.querySelector('.ti, .pub') || d).textContent, n = (seen.get(name) || 0) + 1;
      seen.set(name, n);
      return [name + ' ' + n, d];
    });
  }
  function keep() {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ y: scrollY, x: scrollX,
        open: names().filter(function (p) { return p[1].open; }).map(function (p) { return p[0]; }) }));
    } catch (e) { return; }
  }
  try {
    var kept = JSON.parse(sessionStorage.getItem(KEY) || 'null');
    sessionStorage.removeItem(KEY);
    if (kept) {
      var open = new Set(kept.open);
      names().forEach(function (p) { p[1].open = open.has(p[0]); });
      history.scrollRestoration = 'manual';
      scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
    }
  } catch (e) { kept = null; }
  strip.className = 'draftmark problems';
  strip.setAttribute('aria-label', 'Problems');
  strip.setAttribute('role', 'status');
  strip.hidden = true;
  document.body.prepend(strip);
  var events = new EventSource('/_events');
  events.onmessage = function (e) {
    var now = JSON.parse(e.data);
    if (now.version !== version) {
      keep();
      location.reload();
      return;
    }
    strip.hidden = !now.problems;
    strip.textContent = now.problems;
  };
})();
