// Sliders for scores and weights: the published number stays, and what follows from others is marked as the reader's version.
(function () {
  'use strict';
  var source = document.getElementById('what-if-data'), home = document.getElementById('what-if-here');
  if (!source || !home || typeof BigInt === 'undefined') { return; }
  var json = JSON.parse(source.textContent), model = arithmetic.model(json), nodes = model.nodes, START = '#what-if&';
  var words = ['missing', '', 'not applicable', 'declined', 'disqualified'];
  var byId = new Map(), weights = nodes.map(function (n) { return n.weight === undefined ? 1 : n.weight; }), given = spread(json.given);
  var published = arithmetic.evaluate(model, given, weights), lines = ledger(published, given);
  nodes.forEach(function (n, i) { if (i) { byId.set(n.id, i); } });

  // A script that does not give the published number is not shown.
  if (arithmetic.display(published, 0) !== json.published.score) { return; }
  var scores = new Map(), weighed = new Map(), rows = [], others = (json.others || []).map(spread);

  function spread(list) {
    var k = 0;
    return nodes.map(function (n) { return n.of ? null : [list[k][0], list[k][1] || 0, list[k++][2] || 0]; });
  }
  function ledger(run, values) { return run.outcome[0] === arithmetic.SCORED ? arithmetic.ledger(run, values) : []; }
  function minus(t) { return String(t).replace('-', '−'); }
  function signed(t) { return (+t > 0 ? '+' : '') + minus(t); }
  function word(run, node) { return run.outcome[node] === arithmetic.SCORED ? minus(arithmetic.display(run, node)) : words[run.outcome[node]]; }
  function plain(x) { return minus(+x.toPrecision(12)); }
  function name(i) { return nodes[i].id + ' ' + nodes[i].title; }
  function el(tag, set, kids) {
    var e = document.createElement(tag);
    Object.keys(set || {}).forEach(function (k) { if (set[k] !== null) { e.setAttribute(k, set[k]); } });
    [].concat(kids === undefined ? [] : kids).forEach(function (k) { e.append(k); });
    return e;
  }
  function step(span) {
    var p = Math.pow(10, Math.floor(Math.log10(span / 100))), m = span / 100 / p;
    return +(p * (m < 2 ? 1 : m < 5 ? 2 : 5)).toPrecision(1);
  }
  function snap(v, from, by) { return +(from + Math.round((v - from) / by) * by).toPrecision(12); }
  function scoreOf(i) { return +arithmetic.score(nodes[i].scale, given[i][1]).toPrecision(12); }
  function isScored(i) { return given[i][0] === arithmetic.SCORED; }
  function topOf(i) {
    var s = nodes[i].scale;
    return s.open ? Math.max(s.min + 10, isScored(i) ? 2 * Math.ceil(Math.abs(scoreOf(i))) : 0) : s.max;
  }
  function heaviest(i) {
    return 2 * Math.max.apply(null, nodes[nodes[i].parent].children.map(function (c) { return weights[c]; }).concat(1e-6));
  }

  // What a link or a slider says, as a score that exists; null for none.
  function scoreFrom(i, v) {
    var n = nodes[i], s = n.scale;
    if (!isFinite(v)) { return null; }
    if (n.only) { return +n.only.reduce(function (a, b) { return Math.abs(b - v) < Math.abs(a - v) ? b : a; }); }
    v = Math.max(s.min, s.open ? v : Math.min(s.max, v));
    return n.step ? snap(v, s.min, +n.step) : v;
  }
  function setScore(i, v) {
    if (v === null || (isScored(i) && v === scoreOf(i))) { scores.delete(i); } else { scores.set(i, v); }
  }
  function setWeight(i, v) { if (v === weights[i]) { weighed.delete(i); } else { weighed.set(i, v); } }
  function reset() { scores.clear(); weighed.clear(); }

  function current() {
    var values = given.slice(), w = weights.slice();
    scores.forEach(function (v, i) { values[i] = [arithmetic.SCORED, arithmetic.place(model, i, v), given[i][2]]; });
    weighed.forEach(function (v, i) { w[i] = v; });
    var run = arithmetic.evaluate(model, values, w);
    return { run: run, lines: ledger(run, values), rank: rank(run, w) };
  }
  function rank(run, w) {
    if (!json.ranks || run.outcome[0] !== arithmetic.SCORED) { return null; }
    if (!json.others && weighed.size) { return 'not known with other weights'; }
    var all = json.others ? others.map(function (o) { return arithmetic.display(arithmetic.evaluate(model, o, w), 0); }) : json.scores;
    var mine = arithmetic.display(run, 0), sign = nodes[0].scale.lower ? -1 : 1;
    all = all.filter(function (x) { return x !== null; }).map(function (x) { return sign * arithmetic.compare(x, mine); });
    var tied = all.indexOf(0) >= 0, better = all.filter(function (d) { return d > 0; }).length;
    return (tied ? '=' : '') + (better + 1) + ' of ' + (all.length + 1);
  }
  function changes() {
    var list = [];
    scores.forEach(function (v, i) { list.push(name(i) + ' ' + (isScored(i) ? plain(scoreOf(i)) : words[given[i][0]]) + ' → ' + plain(v)); });
    weighed.forEach(function (v, i) { list.push('weight of ' + name(i) + ' ' + plain(weights[i]) + ' → ' + plain(v)); });
    return list;
  }
  function fragment() {
    var parts = [];
    scores.forEach(function (v, i) { parts.push('score.' + nodes[i].id + '=' + v); });
    weighed.forEach(function (v, i) { parts.push('weight.' + nodes[i].id + '=' + v); });
    return parts.length ? START + parts.join('&') : '';
  }
  function read() {
    if (location.hash.indexOf(START) !== 0) { return false; }
    reset();
    location.hash.slice(START.length).split('&').forEach(function (part) {
      var m = /^(score|weight)\.([A-Za-z][A-Za-z0-9._-]*)=(-?[0-9.]+(?:e[+-]?[0-9]+)?)$/i.exec(part), i = m && byId.get(m[2]), v = m && +m[3];
      if (i === undefined || i === null || !isFinite(v)) { return; }
      if (m[1] === 'score' && !nodes[i].of) { setScore(i, scoreFrom(i, v)); }
      if (m[1] === 'weight' && nodes[i].weighs && v >= 0 && v <= 1e9) { setWeight(i, v); }
    });
    return true;
  }

  // One place shows the two results, one follows the reader down the page, and the link has all that was changed.
  var banner = el('aside', { 'class': 'yours', 'aria-label': 'Your version', hidden: '' });
  var bannerText = el('p'), link = el('a', { href: '#what-if' }, 'Link to your version'), bannerReset = el('button', { type: 'button' }, 'Reset');
  banner.append(el('div', { 'class': 'wrap' }, [bannerText, el('p', { 'class': 'yb' }, [link, ' ', bannerReset])]));
  document.body.append(banner);
  function cells(label) {
    var was = el('td', { 'class': 'num' }), is = el('td', { 'class': 'num' });
    return { row: el('tr', {}, [el('th', { scope: 'row' }, label), was, is]), was: was, is: is };
  }
  var headline = cells('Headline'), level = cells('Level'), place = cells('Rank');
  headline.was.textContent = word(published, 0);
  level.was.textContent = arithmetic.level(published) || 'none';
  place.was.textContent = json.published.rank || 'none';
  var result = el('tbody', {}, [headline.row].concat(model.levels.length ? level.row : [], json.ranks ? place.row : []));
  function head(first) {
    return el('thead', {}, el('tr', {}, [first, 'Published', 'Your version'].map(function (t, i) {
      return el('th', { scope: 'col', 'class': i ? 'num' : null }, t);
    })));
  }
  var status = el('p', { 'class': 's m', role: 'status' }), again = el('button', { type: 'button' }, 'Reset all');
  home.append(el('table', { 'class': 'wres' }, [head('Result'), result]), el('div', { 'class': 'wst' }, [status, again]));

  function slider(i, kind, label) {
    var n = nodes[i], input = el('input', { type: 'range', 'aria-label': name(i) + ', ' + kind }), out = el('output');
    var isScore = kind === 'score', only = isScore && n.only, min = isScore ? n.scale.min : 0, max = isScore ? topOf(i) : heaviest(i);
    var by = only ? 1 : isScore && n.step ? +n.step : step(max - min);
    input.min = only ? 0 : min;
    input.max = only ? n.only.length - 1 : max;
    input.step = by;
    input.addEventListener('input', function () {
      var v = only ? +n.only[+input.value] : snap(+input.value, min, by);
      if (isScore) { setScore(i, v); } else { setWeight(i, v); }
      update();
    });
    input.addEventListener('change', keep);
    return {
      label: el('label', { 'class': 'wc' }, [el('span', { 'class': 'm' }, label), input, out]),
      show: function () {
        var map = isScore ? scores : weighed, own = map.has(i), v = own ? map.get(i) : isScore ? (isScored(i) ? scoreOf(i) : null) : weights[i];
        var was = isScore && !isScored(i) ? words[given[i][0]] : plain(isScore ? scoreOf(i) : weights[i]);
        input.max = Math.max(+input.max, v === null || only ? 0 : v);
        input.value = v === null ? input.min : only ? nearestOf(n.only, v) : v;
        input.setAttribute('aria-valuetext', (v === null ? was : plain(v)) + (own ? ', published: ' + was : ''));
        out.textContent = v === null ? was : plain(v);
        out.classList.toggle('mine', own);
      }
    };
  }
  function nearestOf(only, v) {
    return only.reduce(function (best, x, k) { return Math.abs(x - v) < Math.abs(only[best] - v) ? k : best; }, 0);
  }
  function row(i) {
    var n = nodes[i], value = el('span', { 'class': 'wv' }), back = el('button', { type: 'button', 'aria-label': 'Reset ' + name(i) }, '↺');
    var parts = [].concat(n.of ? [] : slider(i, 'score', 'Score'), n.weighs ? slider(i, 'weight', 'Weight') : []);
    back.addEventListener('click', function () {
      scores.delete(i);
      weighed.delete(i);
      update();
      keep();
      (parts[0] && parts[0].label.querySelector('input') || again).focus();
    });
    rows.push(function (run) {
      parts.forEach(function (p) { p.show(); });
      value.textContent = n.of ? word(run, i) : '';
      back.style.visibility = scores.has(i) || weighed.has(i) ? '' : 'hidden';
    });
    return el('div', { 'class': 'wr' + (n.of ? ' wf' : '') }, [
      el('p', { 'class': 'wt' }, [el('span', { 'class': 'm' }, n.id), ' ' + n.title + ' ', value]),
      el('div', { 'class': 'ws' }, parts.map(function (p) { return p.label; })), back]);
  }
  function below(i) { return nodes[i].children.reduce(function (all, c) { return all.concat(c, below(c)); }, []); }
  function group(title, members, node) {
    var value = el('span', { 'class': 'v' });
    rows.push(function (run) { value.textContent = node === undefined ? '' : word(run, node); });
    home.append(el('details', { 'class': 'dm wg' }, [
      el('summary', {}, [el('span', { 'class': 'ti' }, title), value]), el('div', { 'class': 'bd' }, members.map(row))]));
  }
  var tops = nodes[0].children, direct = tops.filter(function (i) { return !nodes[i].of || nodes[i].weighs; });
  if (direct.length) {
    group(tops.some(function (i) { return nodes[i].of; }) ? 'Parts of the headline' : 'Scores and weights', direct, 0);
  }
  tops.filter(function (i) { return nodes[i].of; }).forEach(function (i) { group(name(i), below(i), i); });

  var book = el('tbody'), foot = el('tr');
  home.append(el('details', { 'class': 'dm wg' }, [el('summary', {}, [el('span', { 'class': 'ti' }, 'Ledger of your version'), el('span', { 'class': 'v' })]),
    el('div', { 'class': 'bd' }, el('table', { 'class': 'wres' }, [head('Line'), book, el('tfoot', {}, foot)]))]));
  function lineName(l) {
    var of = l.id && byId.has(l.id) ? ' of ' + name(byId.get(l.id)) : '';
    return l.kind === 'criterion' ? name(byId.get(l.id)) : l.kind === 'cap' ? 'Cap ' + l.id : l.kind === 'floor' ? 'Floor ' + l.id
      : (l.kind === 'clamp' ? 'End of the scale' : 'Start') + of;
  }
  function showLedger(mine) {
    var order = [], was = new Map(), is = new Map();
    [[lines, was], [mine, is]].forEach(function (pair) {
      pair[0].forEach(function (l) {
        var key = l.kind + ' ' + l.id;
        if (!was.has(key) && !is.has(key)) { order.push([key, lineName(l)]); }
        pair[1].set(key, l.displayed);
      });
    });
    function cell(all, key) { return el('td', { 'class': 'num' }, all.has(key) ? minus(all.get(key)) : ''); }
    book.replaceChildren.apply(book, order.map(function (o) {
      var changed = was.get(o[0]) !== is.get(o[0]);
      return el('tr', { 'class': changed ? 'mine' : null }, [el('th', { scope: 'row' }, o[1]), cell(was, o[0]), cell(is, o[0])]);
    }));
  }

  var title = document.title, robots = null;
  function update() {
    var now = current(), list = changes(), score = word(now.run, 0), own = arithmetic.level(now.run);
    var result = score + (own ? ' ' + own : '') + (now.rank ? ', rank ' + now.rank : '');
    headline.is.textContent = score;
    level.is.textContent = own || 'none';
    place.is.textContent = now.rank || 'none';
    headline.row.classList.toggle('mine', score !== headline.was.textContent);
    status.textContent = list.length ? 'Changed by you: ' + list.join('; ') + '.' : 'Nothing is changed: both are the same.';
    rows.forEach(function (show) { show(now.run); });
    showLedger(now.lines);
    foot.replaceChildren(el('th', { scope: 'row' }, 'Headline'), el('td', { 'class': 'num' }, headline.was.textContent), el('td', { 'class': 'num' }, score));
    again.disabled = !list.length;
    banner.hidden = !list.length;
    bannerText.replaceChildren(el('b', {}, 'Your version: ' + result + '.'), ' Published: '
      + word(published, 0) + (arithmetic.level(published) ? ' ' + arithmetic.level(published) : '') + (json.published.rank ? ', rank ' + json.published.rank : '')
      + '. Changed by you: ' + list.slice(0, 3).join('; ') + (list.length > 3 ? ' and ' + (list.length - 3) + ' more' : '') + '.');
    link.href = fragment() || '#what-if';
    document.title = (list.length ? 'Your version: ' : '') + title;
    if (list.length && !robots) {
      robots = el('meta', { name: 'robots', content: 'noindex' });
      document.head.append(robots);
    } else if (!list.length && robots) {
      robots.remove();
      robots = null;
    }
  }
  function keep() {
    try { history.replaceState(null, '', fragment() || (location.hash.indexOf(START) === 0 ? '#what-if' : location.hash) || '#what-if'); } catch (e) { return; }
  }
  function clear() {
    reset();
    update();
    keep();
  }
  again.addEventListener('click', clear);
  bannerReset.addEventListener('click', function () {
    clear();
    document.getElementById('what-if').focus({ preventScroll: true });
  });
  addEventListener('hashchange', function () { if (read()) { update(); } });
  read();
  document.querySelectorAll('[data-what-if]').forEach(function (e) { e.hidden = false; });
  update();
})();
