// The engine's arithmetic on a compiled rubric: the same steps in the same order, see docs/engine.md. It knows no page.
var arithmetic = (function () {
  'use strict';
  var MISSING = 0, SCORED = 1, NOT_APPLICABLE = 2, DECLINED = 3, DISQUALIFIED = 4;
  var TOLERANCE = 1e-12, NEGLIGIBLE = 1e-13, STEPS = 1e12, LEAST = 1e-60, LARGEST = 1e12;

  // Decimals are n / 10^e, exact.
  function ten(e) { return BigInt(10) ** BigInt(e); }
  var ZERO = BigInt(0), ONE = BigInt(1), TWO = BigInt(2);
  function decimal(text) {
    var m = /^(-?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text), f = m[3] || '', e = f.length - (m[4] || 0);
    var n = BigInt(m[1] + m[2] + f);
    return e < 0 ? { n: n * ten(-e), e: 0 } : { n: n, e: e };
  }
  function scaled(x, e) { return x.n * ten(e - x.e); }
  function add(x, y) { var e = Math.max(x.e, y.e); return { n: scaled(x, e) + scaled(y, e), e: e }; }
  function minus(x) { return { n: -x.n, e: x.e }; }
  function compare(x, y) { var d = add(x, minus(y)).n; return d < ZERO ? -1 : d > ZERO ? 1 : 0; }
  function divide(n, d, way) {
    var q = n / d, r = n % d;
    if (r < ZERO) { q -= ONE; r += d; }
    if (r === ZERO || way === 'down') { return q; }
    if (way === 'up') { return q + ONE; }
    if (TWO * r !== d) { return TWO * r > d ? q + ONE : q; }
    return way === 'even' ? (q % TWO === ZERO ? q : q + ONE) : (n < ZERO ? q : q + ONE);
  }
  function round(x, e, way) { return { n: x.e <= e ? scaled(x, e) : divide(x.n, ten(x.e - e), way), e: e }; }
  function text(x) {
    var sign = x.n < ZERO ? '-' : '', digits = String(x.n < ZERO ? -x.n : x.n).padStart(x.e + 1, '0');
    return sign + (x.e ? digits.slice(0, -x.e) + '.' + digits.slice(-x.e) : digits);
  }
  function number(x) { return +text(x); }
  function nearest(x) { return Math.abs(x % 1) === 0.5 ? 2 * Math.round(x / 2) : Math.round(x); }
  function drop(u) { return isFinite(u) && Math.abs(u) < 1e15 ? nearest(u * STEPS) / STEPS : u; }
  function digits(size) { var d = 12; for (var p = 1; p < size && d > 0; p *= 10) { d--; } return d; }

  function scale(of) {
    var open = of.max === null, min = decimal(of.min), span = open ? decimal('1') : add(decimal(of.max), minus(min));
    return { open: open, low: min, span: number(span), wide: span, min: number(min), top: open ? Infinity : 1,
      max: open ? Infinity : number(min) + number(span), digits: digits(number(span)), decimals: of.decimals,
      way: of.even ? 'even' : 'away', to: of.to ? decimal(of.to) : null, direction: of.direction || null, lower: !!of.lower };
  }
  function clamp(s, u) { return u < 0 ? 0 : u > s.top ? s.top : u; }
  function score(s, u) { return s.min + u * s.span; }
  function exact(s, u) {
    if (s.open) {
      var at = Math.min(Math.max(s.min + u, -1e27), 1e27);
      return round(decimal(at.toPrecision(15)), digits(Math.abs(at)), 'even');
    }
    var k = { n: BigInt(nearest(u * STEPS)) * s.wide.n, e: 12 + s.wide.e };
    var all = add(s.low, k), plain = round(all, s.digits, 'even'), off = add(plain, minus(all));
    if (off.n < ZERO) { off = minus(off); }
    return compare({ n: TWO * off.n, e: off.e }, { n: s.wide.n, e: s.wide.e + 12 }) <= 0 ? plain : all;
  }
  function whole(n, d, s) {
    return s.direction ? divide(divide(n * ten(9), d, 'even'), ten(9), s.direction) : divide(n, d, s.way);
  }
  function shown(s, u) {
    var x = exact(s, u);
    if (s.to) {
      var step = { n: whole(x.n * ten(s.to.e), s.to.n * ten(x.e), s) * s.to.n, e: s.to.e };
      return round(step, Math.max(step.e, s.decimals), 'even');
    }
    return s.direction ? { n: whole(x.n * ten(s.decimals), ten(x.e), s), e: s.decimals } : round(x, s.decimals, s.way);
  }

  function sum(values) { for (var i = 0, all = 0; i < values.length; i++) { all += values[i]; } return all; }
  function least(values) { return values.reduce(function (a, b) { return Math.min(a, b); }); }
  function greatest(values) { return values.reduce(function (a, b) { return Math.max(a, b); }); }
  function map(c, f) { return c.values.map(function (u, i) { return f(u, c.weights[i], i); }); }

  // Each function gives its value, and what each child brings (rise) or lacks (fall) as { shares, rest }.
  function geometric(f, c) {
    if (least(c.values) <= 0) { return 0; }
    var total = sum(c.weights);
    return Math.exp(sum(map(c, function (u, w) { return w / total * Math.log(u); })));
  }
  function extremes(f, c, part) {
    var at = functions[f.name].value(f, c), tied = map(c, function (u, w) { return Math.abs(u - at) <= TOLERANCE ? w : 0; }), all = sum(tied);
    return tied.map(function (w) { return w / all * part(at); });
  }
  function logarithms(f, c) { return map(c, function (u, w) { return u > 0 ? w * -Math.log(u) : Infinity; }); }
  function ranked(c) {
    return c.values.map(function (u, i) { return { u: u, i: i }; }).sort(function (a, b) { return b.u - a.u || a.i - b.i; });
  }
  function quantifier(f, s, c) {
    if (f.name === 'median') { return s < 0.5 - TOLERANCE ? 0 : s > 0.5 + TOLERANCE ? 1 : 0.5; }
    if (f.name === 'owa') {
      var steps = f.heights.length - 1, place = Math.min(Math.max(s, 0), 1) * steps, left = Math.min(Math.floor(place), steps - 1);
      return f.heights[left] + (f.heights[left + 1] - f.heights[left]) * (place - left);
    }
    var count = c.values.length, low = Math.max(0, f.lowest - c.absent);
    var high = Math.max(0, f.highest - Math.max(0, c.absent - f.lowest)), kept = Math.max(1, count - low - high);
    high = Math.min(high, count - kept);
    return Math.min(Math.max((s * count - high) / kept, 0), 1);
  }
  function upTo(f, c, k, s, before) { return k === c.values.length - 1 ? 1 : Math.max(before, quantifier(f, s, c)); }
  function byRank(f, c) {
    var order = ranked(c), total = sum(c.weights), mean = 0, running = 0, before = 0;
    for (var k = 0; k < order.length; k++) {
      running += c.weights[order[k].i];
      var to = upTo(f, c, k, running / total, before);
      mean += order[k].u * (to - before);
      before = to;
    }
    return mean;
  }
  function rankShares(f, c, falls) {
    var order = ranked(c), total = sum(c.weights), running = 0, before = 0, shares = [];
    for (var k = 0; k < order.length;) {
      var end = k, tied = 0, taken = 0;
      while (end < order.length && order[k].u - order[end].u <= TOLERANCE) {
        tied += c.weights[order[end].i];
        running += c.weights[order[end].i];
        var to = upTo(f, c, end, running / total, before);
        taken += to - before;
        before = to;
        end++;
      }
      for (; k < end; k++) { shares[order[k].i] = (falls ? 1 - order[k].u : order[k].u) * taken * (c.weights[order[k].i] / tied); }
    }
    return shares;
  }
  function general(f, values, weights, min, step) {
    var p = f.power, total = sum(weights), extreme = min + step * (p > 0 ? greatest(values) : least(values));
    if (extreme <= 0 && p !== 1) { return 0; }
    var all = 0;
    for (var i = 0; i < values.length; i++) {
      var v = min + step * values[i];
      all += weights[i] / total * (p === 1 ? v : p === 0 ? Math.log(v) : Math.pow(v / extreme, p));
    }
    return p === 1 ? all : p === 0 ? Math.exp(all) : extreme * Math.pow(all, 1 / p);
  }
  function distance(p, v, end) {
    return p === 1 ? Math.abs(v - end)
      : p === 0 ? (end <= 0 ? 1 : v <= 0 ? Infinity : Math.abs(Math.log(v / end)))
      : p < 0 && end <= 0 ? (v <= 0 ? Infinity : Math.pow(v, p))
      : p < 0 && v <= 0 ? Infinity
      : Math.abs(Math.pow(Math.max(0, v), p) - Math.pow(Math.max(0, end), p));
  }
  function onInterval(f, c, end) {
    return map(c, function (u, w) { return w * distance(f.power, f.min + (f.max - f.min) * u, end); });
  }
  // The base in relation to the shares, which together are for the rest of the distance.
  function based(shares, beyond, between) {
    return beyond <= 0 ? { shares: shares, rest: 0 } : between > 0 ? { shares: shares, rest: sum(shares) * (beyond / between) }
      : { shares: shares.map(function () { return 0; }), rest: 1 };
  }
  function from(shares, rest) { return { shares: shares, rest: rest || 0 }; }
  function level(side, u) {
    var x = shown(side.scale, u), at = 0;
    for (var i = 1; i < side.levels.length && reached(side.levels[i], x); i++) { at = i; }
    return at;
  }
  function reached(l, x) { var d = compare(x, l.from); return l.above ? d > 0 : d >= 0; }
  function cell(f, c) { return [level(f.rows, c.values[f.first ? 0 : 1]), level(f.columns, c.values[f.first ? 1 : 0])]; }
  function sides(f, ofRows, ofColumns, rest) {
    var two = [Math.max(0, ofRows), Math.max(0, ofColumns)];
    return from(f.first ? two : two.reverse(), rest);
  }
  var byOrder = {
    value: byRank,
    rise: function (f, c) { return from(rankShares(f, c, false)); },
    fall: function (f, c) { return from(rankShares(f, c, true)); }
  };
  var functions = {
    arithmetic: {
      value: function (f, c) { var total = sum(c.weights); return sum(map(c, function (u, w) { return w / total * u; })); },
      rise: function (f, c) { var total = sum(c.weights); return from(map(c, function (u, w) { return w / total * u; })); },
      fall: function (f, c) { return from(map(c, function (u, w) { return w * (1 - u); })); }
    },
    geometric: {
      value: geometric,
      rise: function (f, c) { var mean = geometric(f, c), total = sum(c.weights); return from(map(c, function (u, w) { return w / total * mean; })); },
      fall: function (f, c) { return from(logarithms(f, c)); }
    },
    power: {
      value: function (f, c) {
        var p = f.power, extreme = p > 0 ? greatest(c.values) : least(c.values), total = sum(c.weights);
        return extreme <= 0 ? 0 : extreme * Math.pow(sum(map(c, function (u, w) { return w / total * Math.pow(u / extreme, p); })), 1 / p);
      },
      rise: function (f, c) {
        var p = f.power, extreme = p > 0 ? greatest(c.values) : least(c.values), total = sum(c.weights);
        if (extreme <= 0) { return from(map(c, function () { return 0; })); }
        var terms = map(c, function (u, w) { return w / total * Math.pow(u / extreme, p); }), all = sum(terms);
        var mean = extreme * Math.pow(all, 1 / p);
        return from(terms.map(function (t) { return t * (mean / all); }));
      },
      fall: function (f, c) {
        return from(map(c, function (u, w) { return u > LEAST ? w * Math.abs(1 - Math.pow(u, f.power)) : f.power > 0 ? w : Infinity; }));
      }
    },
    minimum: {
      value: function (f, c) { return least(c.values); },
      rise: function (f, c) { return from(extremes(f, c, function (at) { return at; })); },
      fall: function (f, c) { return from(extremes(f, c, function (at) { return 1 - at; })); }
    },
    median: byOrder,
    owa: byOrder,
    drop: byOrder,
    interval: {
      value: function (f, c) { return (general(f, c.values, c.weights, f.min, f.max - f.min) - f.min) / (f.max - f.min); },
      rise: function (f, c) { return from(onInterval(f, c, f.min)); },
      fall: function (f, c) { return from(onInterval(f, c, f.max)); }
    },
    scores: {
      value: function (f, c) { return general(f, c.values, c.weights, 0, 1); },
      rise: function (f, c) {
        var worst = general(f, c.lows, c.weights, 0, 1), value = Math.min(functions.scores.value(f, c), f.top), p = f.power;
        var any = p < 0 && least(c.values) <= 0;
        var shares = p <= 0 && least(c.lows) <= 0
          ? map(c, function (x, w) { return p === 0 ? w : any ? (x <= 0 ? w : 0) : w * Math.pow(x, p); })
          : map(c, function (x, w, i) { return w * distance(p, x, c.lows[i]); });
        return based(shares, worst - f.bottom, value - worst);
      },
      fall: function (f, c) {
        var best = general(f, c.highs, c.weights, 0, 1), value = Math.max(functions.scores.value(f, c), f.bottom);
        var shares = map(c, function (x, w, i) { return w * distance(f.power, x, c.highs[i]); });
        if (shares.indexOf(Infinity) >= 0) { shares = shares.map(function (s, i) { return s === Infinity ? c.weights[i] : 0; }); }
        return based(shares, f.top - best, best - value);
      }
    },
    sum: {
      value: function (f, c) { for (var i = 0, all = f.from; i < c.values.length; i++) { all += c.weights[i] * c.values[i]; } return all; },
      rise: function (f, c) {
        var worst = f.from, shares = map(c, function (x, w, i) {
          var end = w < 0 ? c.highs[i] : c.lows[i];
          worst += w * end;
          return w * (x - end);
        });
        return from(shares, Math.max(0, worst - f.bottom));
      },
      fall: function (f, c) {
        var best = f.from, shares = map(c, function (x, w, i) {
          var end = w < 0 ? c.lows[i] : c.highs[i];
          best += w * end;
          return w * (end - x);
        });
        return from(shares, f.top === Infinity || Math.abs(best) === Infinity ? 0 : Math.max(0, f.top - best));
      }
    },
    product: {
      value: function (f, c) {
        for (var i = 0, all = 1; i < c.values.length; i++) {
          var e = c.weights[i], x = c.values[i];
          all *= e === 1 ? x : e === -1 ? 1 / x : Math.pow(x, e);
        }
        return all;
      },
      rise: function (f, c) { return from(c.weights.map(Math.abs)); },
      fall: function (f, c) {
        return from(map(c, function (x, e, i) {
          var end = e < 0 ? c.lows[i] : c.highs[i];
          return x <= 0 || end <= 0 ? Infinity : Math.abs(e) * Math.abs(Math.log(end / x));
        }));
      }
    },
    places: {
      value: function (f, c) {
        for (var i = 0, all = 1; i < c.values.length; i++) { all *= c.weights[i] === 1 ? c.values[i] : Math.pow(c.values[i], c.weights[i]); }
        return all;
      },
      rise: function (f, c) { return from(c.weights.slice()); },
      fall: function (f, c) { return from(logarithms(f, c)); }
    },
    table: {
      value: function (f, c) { var at = cell(f, c); return f.cells[at[0]][at[1]]; },
      rise: function (f, c) {
        var at = cell(f, c), r = f.rows.low, k = f.columns.low, worst = f.cells[r][k], here = f.cells[at[0]][at[1]];
        var byRow = f.cells[at[0]][k], byColumn = f.cells[r][at[1]];
        return sides(f, (byRow - worst + (here - byColumn)) / 2, (byColumn - worst + (here - byRow)) / 2, worst);
      },
      fall: function (f, c) {
        var at = cell(f, c), r = f.rows.high, k = f.columns.high, best = f.cells[r][k], here = f.cells[at[0]][at[1]];
        var byRow = f.cells[at[0]][k], byColumn = f.cells[r][at[1]];
        return sides(f, (best - byRow + (byColumn - here)) / 2, (best - byColumn + (byRow - here)) / 2, 1 - best);
      }
    }
  };
  functions.maximum = { value: function (f, c) { return greatest(c.values); }, rise: functions.minimum.rise, fall: functions.minimum.fall };

  function over(a, x) { return a[2] ? x > a[0] : x >= a[0]; }
  function curve(c, x) {
    var a = c.anchors, i = 0, v;
    switch (c.name) {
      case 'points':
        while (i < a.length && over(a[i], x)) { i++; }
        if (i === 0 || i === a.length) { return a[i === 0 ? 0 : a.length - 1][1]; }
        return a[i - 1][0] === a[i][0] ? a[i - 1][1] : a[i - 1][1] + (a[i][1] - a[i - 1][1]) * ((x - a[i - 1][0]) / (a[i][0] - a[i - 1][0]));
      case 'steps':
        for (v = c.below; i < a.length && over(a[i], x); i++) { v = a[i][1]; }
        return v;
      case 'linear': return (x - c.from) / (c.to - c.from);
      case 'log': return x <= 0 ? (c.from < c.to ? 0 : 1) : Math.log(x / c.from) / Math.log(c.to / c.from);
      case 'logistic': return 1 / (1 + Math.exp(-c.slope * (x - c.midpoint)));
      case 'ln': v = x > 0 ? c.start + c.times * Math.log(x) : c.times > 0 ? -Infinity : Infinity; break;
      case 'power': v = c.start + c.times * Math.pow(Math.max(0, c.below ? c.from - x : x - c.from), c.exponent); break;
      default: v = x;
    }
    return (v - c.min) / c.span;
  }
  function inner(of, raw) { return clamp(of.inner, of.scores ? (raw - of.inner.min) / of.inner.span : of.shortfalls ? 1 - raw : raw); }
  function outer(node, place) {
    var of = node.of;
    if (!of.curve || place !== place) { return place; }
    var x = place === Infinity || place === -Infinity ? Number.MAX_VALUE : number(of.curve.name === 'steps' ? shown(of.inner, place) : exact(of.inner, place));
    return clamp(node.scale, drop(curve(of.curve, x)));
  }

  /** A compiled rubric, as the page has it, made ready. */
  function model(json) {
    var nodes = json.nodes.map(function (n) {
      var of = n.of && Object.assign({}, n.of);
      if (of) {
        of.inner = of.inner ? scale(of.inner) : scale(n);
        [of.rows, of.columns].forEach(function (side) {
          if (!side) { return; }
          side.levels = levels(side.levels);
          side.scale = scale(side);
          side.low = side.turned ? side.levels.length - 1 : 0;
          side.high = side.turned ? 0 : side.levels.length - 1;
        });
        if (of.name === 'sum' || of.name === 'scores') { of.bottom = of.inner.min; of.top = of.inner.max; }
      }
      return Object.assign({}, n, { scale: scale(n), of: of, children: [] });
    });
    nodes.forEach(function (n, i) { if (i) { nodes[n.parent].children.push(i); } });
    return { nodes: nodes, order: json.order, levels: levels(json.levels), confidence: json.confidence || 0,
      pass: (json.pass || []).map(function (p) { return { node: p.node, least: decimal(p.least) }; }),
      caps: (json.caps || []).map(function (c) {
        function conditions(list) { return list.map(function (x) { return { node: x.node, is: x.is, limit: decimal(x.limit) }; }); }
        return { id: c.id, floor: !!c.floor, late: !!c.late, any: c.any.map(conditions), least: c.least || 0, some: conditions(c.some || []) };
      }),
      limits: json.limits || [] };
  }
  function levels(all) { return all.map(function (l) { return { from: decimal(l.from), above: !!l.above, text: l.text }; }); }

  function holds(run, condition) {
    var o = run.outcome[condition.node], u = run.unit[condition.node];
    if (condition.is === 'not scored') { return o === MISSING || o === DECLINED; }
    if (o !== SCORED) { return false; }
    if (!isFinite(u)) { return u === Infinity && (condition.is === 'at least' || condition.is === 'above'); }
    var d = compare(shown(run.model.nodes[condition.node].scale, u), condition.limit);
    return condition.is === 'at most' ? d <= 0 : condition.is === 'below' ? d < 0 : condition.is === 'at least' ? d >= 0 : d > 0;
  }
  function fires(run, cap) {
    function all(list) { return list.every(function (c) { return holds(run, c); }); }
    return cap.any.some(all) && cap.some.filter(function (c) { return holds(run, c); }).length >= cap.least;
  }
  function limited(limit, u) { return limit.upper ? Math.min(u, limit.at) : Math.max(u, limit.at); }
  function limit(run, node, many, decided) {
    var u = run.before[node], m = run.model;
    m.limits.forEach(function (l, i) {
      if (l.node !== node) { return; }
      if (m.caps[l.cap].late && !decided) { run.fired[l.cap] = fires(run, m.caps[l.cap]); }
      if (i < many && run.fired[l.cap]) { u = limited(l, u); }
    });
    return u;
  }
  function counts(run, child) {
    var n = run.model.nodes[child], o = run.outcome[child];
    return run.weights[child] > 0 && (o === SCORED || (o !== NOT_APPLICABLE && (n.missing === 'floor' || n.missing === 'score')));
  }
  function gather(run, node) {
    var m = run.model, of = m.nodes[node].of, c = { nodes: [], values: [], weights: [], lows: [], highs: [], absent: 0 };
    m.nodes[node].children.forEach(function (child) {
      var n = m.nodes[child], s = n.scale;
      if (!counts(run, child)) {
        if (run.weights[child] > 0 && run.outcome[child] !== NOT_APPLICABLE) { c.absent++; }
        return;
      }
      var place = run.outcome[child] === SCORED ? run.unit[child] : n.place0 || 0;
      c.nodes.push(child);
      if (of.scores) {
        var turns = of.name === 'scores' && n.turned;
        c.values.push((turns ? s.min + s.max : 0) + (turns ? -1 : 1) * score(s, place));
        c.weights.push(of.name === 'scores' ? run.weights[child] : n.times);
        c.lows.push(s.min);
        c.highs.push(s.max);
      } else {
        c.values.push((!!n.turned && of.name !== 'table') !== !!of.shortfalls ? 1 - place : place);
        c.weights.push(run.weights[child]);
      }
    });
    return c;
  }
  function compose(run, node, many, decided) {
    var m = run.model, n = m.nodes[node], applicable = 0, weight = 0, complete = 0, scored = 0, declines = false, lacks = false;
    n.children.forEach(function (child) {
      var w = run.weights[child], o = run.outcome[child];
      if (w <= 0 || o === NOT_APPLICABLE) {
        lacks = lacks || (w > 0 && !!m.nodes[child].stays);
        return;
      }
      applicable++;
      weight += w;
      if (o === SCORED) {
        scored++;
        complete += w * run.complete[child];
      } else if (m.nodes[child].missing === 'decline') {
        declines = true;
      }
    });
    run.complete[node] = applicable ? complete / weight : 0;
    run.outcome[node] = !applicable ? NOT_APPLICABLE : lacks || declines || !scored ? DECLINED : SCORED;
    if (run.outcome[node] !== SCORED) { return; }
    run.raw[node] = functions[n.of.name].value(n.of, gather(run, node));
    run.before[node] = outer(n, inner(n.of, run.raw[node]));
    run.unit[node] = limit(run, node, many, decided);
    if (n.of.complete != null && run.complete[node] < n.of.complete - TOLERANCE) { run.outcome[node] = DECLINED; }
  }
  function start(m, given, weights) {
    var run = { model: m, weights: weights, outcome: [], unit: [], complete: [], raw: [], before: [], fired: [] };
    m.nodes.forEach(function (n, i) {
      run.outcome[i] = n.of ? MISSING : given[i][0];
      run.unit[i] = n.of ? 0 : given[i][1];
      run.complete[i] = run.outcome[i] === SCORED ? 1 : 0;
    });
    return run;
  }
  function fails(run, p) {
    var o = run.outcome[p.node], s = run.model.nodes[p.node].scale;
    if (o !== SCORED) { return o !== NOT_APPLICABLE; }
    var d = compare(shown(s, run.unit[p.node]), p.least);
    return s.lower ? d > 0 : d < 0;
  }
  // The weighted median of the scored children, the lower of two that tie, and at most amber where less than nine tenths are scored.
  function confidence(run, node, given) {
    if (run.outcome[node] !== SCORED) { return 0; }
    var n = run.model.nodes[node];
    if (!n.of) { return given[node][2] || 0; }
    var all = n.children.map(function (c) { return [confidence(run, c, given), run.weights[c]]; });
    function upTo(level) { return sum(all.map(function (x) { return x[0] > 0 && x[0] <= level && x[1] > 0 ? x[1] : 0; })); }
    var half = upTo(3) / 2, median = half > 0 ? [1, 2, 3].find(function (l) { return upTo(l) >= half - TOLERANCE * half; }) : 0;
    return median === 3 && run.complete[node] < 0.9 - TOLERANCE ? 2 : median;
  }

  /**
   * The headline: given has an outcome, a place and a confidence for each criterion's node, weights one for each node.
   */
  function evaluate(m, given, weights) {
    var run = start(m, given, weights);
    m.caps.forEach(function (c, i) { run.fired[i] = !c.late && fires(run, c); });
    m.order.forEach(function (node) { compose(run, node, Infinity, false); });
    if (m.pass.some(function (p) { return fails(run, p); })) {
      run.outcome[0] = DISQUALIFIED;
    } else if (m.confidence && run.outcome[0] === SCORED && confidence(run, 0, given) && confidence(run, 0, given) < m.confidence) {
      run.outcome[0] = DECLINED;
    }
    return run;
  }
  function display(run, node) { return run.outcome[node] === SCORED ? text(shown(run.model.nodes[node].scale, run.unit[node])) : null; }
  function levelOf(run) {
    if (run.outcome[0] !== SCORED) { return null; }
    var x = shown(run.model.nodes[0].scale, run.unit[0]), at = null;
    run.model.levels.forEach(function (l) { if (reached(l, x)) { at = l.text; } });
    return at;
  }

  // What of a node is passed to it: its rise, its fall, its score, or one over its score.
  function split(run) {
    var m = run.model, root = m.nodes[0], passed = [], zero = function () { return m.nodes.map(function () { return 0; }); };
    var parts = zero(), bases = zero(), clamps = zero();
    function additive(n) { return n.of && n.of.additive; }
    function end(node, p, unit) {
      var s = m.nodes[node].scale, at = score(s, unit), part = p.of === 'score' && p.factor ? p.factor * at : p.part;
      var without = p.factor ? 0 : p.of === 'score' ? (at === 0 ? part : part * s.min / at) : p.of === 'inverse' ? part * at / s.max : 0;
      if (m.nodes[node].of) {
        bases[node] += part;
      } else {
        parts[node] = part - without;
        bases[node] += without;
      }
    }
    function shares(node, part, of, unit, points) {
      var n = m.nodes[node], c = n.of, whole = of === 'rise' ? unit : n.scale.top - unit;
      if (whole <= 0) {
        bases[node] += part;
        part = 0;
      } else if (c.curve) {
        var rest0 = of === 'rise' ? outer(n, 0) : 1 - outer(n, c.inner.top);
        bases[node] += part * (rest0 / whole);
        part *= 1 - rest0 / whole;
      }
      if (c.name === 'product' && of === 'rise' && c.inner.min < 0) {
        var below = -c.inner.min, value = Math.max(0, run.raw[node]);
        bases[node] += part * (below / (below + value));
        part *= value / (below + value);
      }
      if (part === 0 && points === 0) { return; }
      var kids = gather(run, node), found = functions[c.name][(of === 'rise') !== !!c.shortfalls ? 'rise' : 'fall'](c, kids);
      var all = sum(found.shares) + found.rest;
      if (sum(found.shares) === Infinity) {
        found = from(found.shares.map(function (x, i) { return x === Infinity ? Math.abs(kids.weights[i]) : 0; }));
        all = sum(found.shares);
      }
      if (!(all > 0)) {
        bases[node] += part;
        all = 1;
        found = from(found.shares.map(function () { return 0; }));
      } else {
        bases[node] += part * (found.rest / all);
      }
      var total = sum(kids.weights);
      kids.nodes.forEach(function (child, i) {
        var k = m.nodes[child];
        passed[child] = {
          part: part * (found.shares[i] / all),
          of: c.name === 'product' && of === 'rise' ? (k.turned ? 'inverse' : 'score') : !k.turned ? of : of === 'rise' ? 'fall' : 'rise',
          factor: points === 0 ? 0 : points / k.scale.span * (kids.weights[i] / total)
        };
      });
    }
    function terms(node, p, unit) {
      var n = m.nodes[node], s = n.scale, part = p.part, of = p.of;
      if (n.of.name === 'sum') {
        var sign = p.of === 'fall' ? -p.factor : p.factor;
        clamps[node] += sign * (score(s, unit) - run.raw[node]);
        bases[node] += sign * n.of.from + (p.of === 'rise' ? -p.factor * s.min : p.of === 'fall' ? p.factor * s.max : 0);
        n.children.forEach(function (child) {
          passed[child] = counts(run, child) ? { part: 0, of: 'score', factor: sign * m.nodes[child].times } : null;
        });
        return;
      }
      if (of === 'score') {
        bases[node] += p.factor * s.min;
        part = p.factor * unit * s.span;
        of = 'rise';
      }
      shares(node, part, of, unit, p.factor * s.span);
    }
    if (additive(root) && root.of.name === 'sum') {
      passed[0] = { part: 0, of: 'score', factor: 1 };
    } else {
      bases[0] = root.scale.min;
      passed[0] = { part: run.unit[0] * root.scale.span, of: 'rise', factor: additive(root) ? 1 : 0 };
    }
    m.nodes.forEach(function (n, node) {
      var p = passed[node], scored = run.outcome[node] === SCORED, unit = scored ? run.unit[node] : n.place0 || 0, s = n.scale;
      if (!p || (p.part === 0 && p.factor === 0)) { return; }
      if (!n.of || !scored) { end(node, p, unit); return; }
      if (p.factor !== 0 && additive(n)) { terms(node, p, unit); return; }
      var part = p.part, of = p.of, at = score(s, unit);
      if (of === 'score' && p.factor !== 0) {
        bases[node] += p.factor * s.min;
        part = p.factor * unit * s.span;
        of = 'rise';
      } else if (of === 'score' && at === 0) {
        bases[node] += part;
        return;
      } else if (of === 'score') {
        bases[node] += part * s.min / at;
        part = part * (unit * s.span) / at;
        of = 'rise';
      } else if (of === 'inverse') {
        bases[node] += part * at / s.max;
        part -= part * at / s.max;
        of = 'fall';
      }
      shares(node, part, of, unit, 0);
    });
    return { parts: parts, bases: bases, clamps: clamps };
  }

  // Parts that sum to a rounded total, by the largest remainder.
  function rounded(parts, total, decimals) {
    var unit = ten(15 - decimals), values = parts.map(function (p) {
      return round(decimal(Math.min(Math.max(p, -LARGEST), LARGEST).toPrecision(15)), 15, 'even').n;
    });
    var down = values.map(function (v) { return divide(v, unit, 'down'); }), left = values.map(function (v, i) { return v - down[i] * unit; });
    var some = values.map(function (v, i) { return i; }).filter(function (i) { return values[i] !== ZERO; });
    if (!some.length) { some = values.map(function (v, i) { return i; }); }
    some.sort(function (a, b) { return left[a] > left[b] ? -1 : left[a] < left[b] ? 1 : a - b; });
    if (some.length) {
      var whole = scaled(round(total, Math.max(total.e, decimals), 'even'), Math.max(total.e, decimals)) / ten(Math.max(0, total.e - decimals));
      var missing = whole - down.reduce(function (a, b) { return a + b; }, ZERO), count = BigInt(some.length), each = missing / count;
      some.forEach(function (i) { down[i] += each; });
      var rest = Number(missing - each * count);
      for (var k = 0; k < Math.abs(rest); k++) { down[rest > 0 ? some[k] : some[some.length - k - 1]] += rest > 0 ? ONE : -ONE; }
    }
    return down.map(function (n) { return text({ n: n, e: decimals }); });
  }

  /** The lines that sum to a scored headline. */
  function ledger(scored, given) {
    var m = scored.model, run = start(m, given, scored.weights), span = m.nodes[0].scale.span, lines = [];
    run.fired = scored.fired.slice();
    m.order.forEach(function (node) { compose(run, node, 0, true); });
    var s = split(run);
    function line(kind, id, value) { lines.push({ kind: kind, id: id, value: value }); }
    m.nodes.forEach(function (n, i) { if (!n.of) { line('criterion', n.id, s.parts[i]); } });
    m.nodes.forEach(function (n, i) {
      if (i && s.bases[i] !== 0) { line('base', n.id, s.bases[i]); }
      if (Math.abs(s.clamps[i]) > NEGLIGIBLE * span) { line('clamp', i ? n.id : null, s.clamps[i]); }
    });
    m.limits.forEach(function (l, i) {
      if (!run.fired[l.cap] || run.outcome[l.node] !== SCORED || run.unit[l.node] === limited(l, run.unit[l.node])) { return; }
      var before = run.unit[0];
      for (var node = l.node; node >= 0; node = node ? m.nodes[node].parent : -1) { compose(run, node, i + 1, true); }
      if (Math.abs(run.unit[0] - before) > NEGLIGIBLE) {
        line(m.caps[l.cap].floor ? 'floor' : 'cap', m.caps[l.cap].id, (run.unit[0] - before) * span);
      }
    });
    if (s.bases[0] !== 0) { line('base', null, s.bases[0]); }
    var shownAs = rounded(lines.map(function (l) { return l.value; }), shown(m.nodes[0].scale, scored.unit[0]), m.nodes[0].scale.decimals);
    lines.forEach(function (l, i) { l.displayed = shownAs[i]; });
    return lines;
  }

  /** The place of a score on a node's scale, without noise. */
  function place(m, node, value) { return drop((value - m.nodes[node].scale.min) / m.nodes[node].scale.span); }
  function compareTexts(x, y) { return compare(decimal(x), decimal(y)); }
  return { model: model, evaluate: evaluate, display: display, level: levelOf, ledger: ledger, place: place, score: score, compare: compareTexts,
    SCORED: SCORED };
})();
