(function () {
  'use strict';
  var rows = document.querySelectorAll('details'), button = document.getElementById('openall');
  if (button) {
    button.parentNode.hidden = false;
    button.addEventListener('click', function () {
      var open = button.getAttribute('aria-pressed') !== 'true';
      document.querySelectorAll('#main details.dm').forEach(function (d) { d.open = open; });
      button.setAttribute('aria-pressed', open);
      button.textContent = open ? 'Close all rows' : 'Open all rows';
    });
  }
  function reveal() {
    var id = decodeURIComponent(location.hash.slice(1)), at = id && document.getElementById(id);
    if (!at) { return; }
    for (var d = at.closest('details'); d; d = d.parentElement && d.parentElement.closest('details')) { d.open = true; }
    at.scrollIntoView();
    if (at.tabIndex === -1) { at.focus({ preventScroll: true }); }
  }
  addEventListener('hashchange', reveal);
  if (location.hash) { reveal(); }
  var closed = [];
  addEventListener('beforeprint', function () {
    closed = Array.prototype.filter.call(rows, function (d) { return !d.open; });
    closed.forEach(function (d) { d.open = true; });
  });
  addEventListener('afterprint', function () { closed.forEach(function (d) { d.open = false; }); });
  var links = document.querySelectorAll('.toc a'), seen = new Map();
  if (links.length && 'IntersectionObserver' in window) {
    var watch = new IntersectionObserver(function (entries) {
      entries.forEach(function (e) { seen.set(e.target.id, e.isIntersecting); });
      var current = null;
      links.forEach(function (a) { if (!current && seen.get(a.hash.slice(1) + '-s')) { current = a; } });
      links.forEach(function (a) { if (a === current) { a.setAttribute('aria-current', 'true'); } else { a.removeAttribute('aria-current'); } });
    }, { rootMargin: '-15% 0px -70% 0px' });
    links.forEach(function (a) {
      var head = document.getElementById(a.hash.slice(1)), section = head && head.closest('section');
      if (section) { section.id = section.id || head.id + '-s'; watch.observe(section); }
    });
  }
  document.querySelectorAll('table[data-sort] thead th:not([data-fixed])').forEach(function (th) {
    var b = document.createElement('button'), table = th.closest('table');
    b.type = 'button';
    while (th.firstChild) { b.appendChild(th.firstChild); }
    th.appendChild(b);
    b.addEventListener('click', function () {
      var body = table.tBodies[0], column = Array.prototype.indexOf.call(th.parentNode.children, th);
      var first = th.dataset.first || 'ascending', second = first === 'ascending' ? 'descending' : 'ascending';
      var order = th.getAttribute('aria-sort') === first ? second : first;
      var list = Array.prototype.map.call(body.rows, function (tr, i) { return [tr.children[column].dataset.v, i, tr]; });
      var numbers = list.every(function (x) { return !x[0] || !isNaN(x[0]); });
      list.sort(function (x, y) {
        if (!x[0] || !y[0]) { return !x[0] - !y[0] || x[1] - y[1]; }
        var c = numbers ? x[0] - y[0] : x[0].localeCompare(y[0], 'en');
        return (order === 'ascending' ? c : -c) || x[1] - y[1];
      });
      list.forEach(function (x) { body.appendChild(x[2]); });
      table.querySelectorAll('thead th').forEach(function (h) { h.removeAttribute('aria-sort'); });
      th.setAttribute('aria-sort', order);
      table.classList.toggle('resorted', !(th.hasAttribute('data-home') && order === 'ascending'));
    });
  });
})();
