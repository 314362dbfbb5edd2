/* item - the card of an item: where it is, what it is worth, what it is made of and goes into. */
import { rowsIfAny, rowsOf } from '/web/ask.js';
import { h, svg, link } from '/web/dom.js';
import { t, word, number, day, sum, isZero } from '/web/say.js';
import { section, table } from '/web/table.js';

const other = (name) => link('/stock', { item: name }, name);
const event = (row) => link('/books', { event: row.key ?? `@${row.seq}` }, row.key ?? `@${row.seq}`);
const unlessZero = (key) => (row) => (isZero(row[key]) ? '' : number(row[key]));

function places(rows, unit) {
  const keys = ['qty', 'available', 'held', 'staged', 'expired', 'due', 'owed', 'value'];
  const used = keys.filter((key) => ['qty', 'available', 'value'].includes(key) || rows.some((row) => !isZero(row[key])));
  return section(t('where-is-it'), table({
    title: t('where-is-it'), rows, empty: t('nowhere'),
    columns: [{ key: 'place', label: t('place'), heads: true },
      ...used.map((key) => ({ key, label: t(`at.${key}`), kind: 'number', show: key === 'value' ? undefined : unlessZero(key) }))],
    foot: rows.length > 1 ? Object.fromEntries([['place', unit],
      ...used.filter((key) => key !== 'available' || rows.every((row) => row.available !== null))
        .map((key) => [key, number(sum(rows.map((row) => row[key])))])]) : undefined,
  }));
}

/* Goods of it in process are items of their own: NAME/OPERATION. */
function inProcess(name, rows) {
  const own = rows.filter((row) => row.item.startsWith(`${name}/`) && !isZero(row.qty));
  if (own.length === 0) return null;
  return section(t('in-process'), table({
    title: t('in-process'), rows: own,
    columns: [
      { label: t('behind'), heads: true, show: (row) => other(row.item) },
      { key: 'qty', label: t('qty'), kind: 'number' },
    ],
  }));
}

/* What of it lies in goods that are made: by today's bills, so an estimate. */
function inside(uses, stock, unit) {
  const held = new Map();
  for (const row of stock) held.set(row.item, (held.get(row.item) ?? []).concat(row.qty));
  const per = new Map();
  for (const row of uses.filter((one) => one.per === 'unit' && one.qty && !one.for)) {
    per.set(row.item, (per.get(row.item) ?? []).concat(row.qty));
  }
  const rows = [...per].map(([name, parts]) => ({ item: name, each: sum(parts), held: sum(held.get(name) ?? ['0']) }))
    .filter((row) => !isZero(row.held));
  if (rows.length === 0) return null;
  return section(t('inside'), h('p', { class: 'hint' }, t('inside.hint', unit)), table({
    title: t('inside'), rows,
    columns: [
      { label: t('item'), heads: true, show: (row) => other(row.item) },
      { key: 'held', label: t('on-hand'), kind: 'number' },
      { key: 'each', label: t('each-holds'), kind: 'number' },
      { label: t('in-all'), kind: 'number', show: (row) => number(product(row.held, row.each)) },
    ],
  }));
}

/* Exactly: decimals as whole numbers. */
function product(a, b) {
  const parts = [a, b].map((text) => text.split('.'));
  const places = parts.reduce((n, [, part = '']) => n + part.length, 0);
  const digits = String(parts.map(([whole, part = '']) => BigInt(whole + part)).reduce((x, y) => x * y))
    .padStart(places + 1, '0');
  const cut = digits.length - places;
  return places > 0 ? `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, '') : digits;
}

/* A tree of rows that know their level; each branch can be closed. */
function tree(rows, line) {
  const top_ = h('ul', { class: 'tree' });
  const lists = [top_];
  const base = rows.length > 0 ? rows[0].level : 0;
  rows.forEach((row, i) => {
    const level = row.level - base;
    const isBranch = rows[i + 1]?.level > row.level;
    lists.length = Math.min(lists.length, level + 1);
    if (!isBranch) {
      lists.at(-1).append(h('li', {}, h('div', { class: 'leaf' }, line(row))));
      return;
    }
    const inner = h('ul', { hidden: level > 0 });
    const button = h('button', {
      type: 'button', class: 'branch', 'aria-expanded': String(level === 0), 'aria-label': t('parts-of', row.item),
      click: () => {
        inner.hidden = !inner.hidden;
        button.setAttribute('aria-expanded', String(!inner.hidden));
      },
    });
    lists.at(-1).append(h('li', {}, h('div', { class: 'leaf' }, button, line(row)), inner));
    lists.push(inner);
  });
  return top_;
}

function bill(rows) {
  if (rows.length === 0) return null;
  return section(t('bill'), tree(rows, (row) => [
    row.level === 0 ? h('strong', {}, row.item) : other(row.item),
    h('span', { class: 'n' }, `${number(row.qty)} ${row.unit ?? ''}`),
    h('span', { class: 'n cost' }, row.rolled ? number(rounded(row.rolled)) : ''),
    row.for && h('span', { class: 'hint' }, t('instead-of', row.for)),
  ]));
}

/* Costs come with four places beyond the currency's: shown with four in all. */
const rounded = (text) => {
  const [whole, part = ''] = text.split('.');
  return part.length > 4 ? `${whole}.${part.slice(0, 4)}` : text;
};

function uses(rows) {
  if (rows.length === 0) return null;
  return section(t('used-in'), tree(rows, (row) => [other(row.item),
    h('span', { class: 'n' }, row.qty ? number(row.qty) : ''),
    row.per !== 'unit' && h('span', { class: 'hint' }, row.per)]));
}

function layers(rows) {
  if (rows.length === 0) return null;
  return section(t('layers'), table({
    title: t('layers'), rows,
    columns: [
      { label: t('day'), heads: true, show: (row) => `${day(row.day)}${row.number > 1 ? ` #${row.number}` : ''}` },
      { key: 'left', label: t('left'), kind: 'number' },
      { key: 'in', label: t('came-in'), kind: 'number', minor: true },
      { key: 'value-left', label: t('value'), kind: 'number' },
      { label: t('event'), show: event, minor: true },
    ],
  }));
}

function history_(rows) {
  return section(t('history'), table({
    title: t('history'), rows: [...rows].reverse(), empty: t('history.none'),
    columns: [
      { key: 'day', label: t('day'), kind: 'day', heads: true },
      { label: t('event'), show: event },
      { label: t('what'), show: (row) => word('verb', row.verb) },
      { key: 'place', label: t('place'), minor: true },
      { key: 'qty', label: t('qty'), kind: 'number' },
      { key: 'stock', label: t('then-on-hand'), kind: 'number' },
      { key: 'value', label: t('value'), kind: 'number', minor: true },
    ],
  }));
}

/* Only for the picture: what a unit on hand stood at after each move. */
function curve(rows) {
  const points = rows.filter((row) => Number(row.stock) > 0 && row.value !== null)
    .map((row) => ({ x: Date.parse(row.day), y: Number(row.value) / Number(row.stock), day: row.day }));
  if (points.length < 2) return null;
  const [width, height] = [600, 120];
  const low = Math.min(...points.map((p) => p.y));
  const high = Math.max(...points.map((p) => p.y));
  const from = points[0].x;
  const to = points.at(-1).x;
  const at = (p, i) => [to > from ? ((p.x - from) / (to - from)) * width : (i / (points.length - 1)) * width,
    high > low ? height - ((p.y - low) / (high - low)) * height : height / 2].map((v) => v.toFixed(1));
  const d = points.map((p, i) => (i === 0 ? `M${at(p, i)}` : `H${at(p, i)[0]}V${at(p, i)[1]}`)).join('');
  const money = (value) => number(value.toFixed(4));
  return section(t('cost-over-time'), h('figure', { class: 'curve' },
    svg('svg', {
      viewBox: `-4 -6 ${width + 8} ${height + 12}`, role: 'img', preserveAspectRatio: 'none',
      'aria-label': t('curve', money(points[0].y), money(points.at(-1).y), money(low), money(high)),
    }, svg('path', { d, class: 'line', 'vector-effect': 'non-scaling-stroke' })),
    h('figcaption', {}, h('span', {}, `${day(points[0].day)} · ${money(points[0].y)}`),
      h('span', {}, `${t('from-to')} ${money(low)} – ${money(high)}`),
      h('span', {}, `${day(points.at(-1).day)} · ${money(points.at(-1).y)}`))));
}

function keptFor(rows) {
  const kept = rows.filter((row) => row.lot || row.for || (row.status && row.status !== 'free'));
  if (kept.length === 0) return null;
  return section(t('lots'), table({
    title: t('lots'), rows: kept,
    columns: [
      { key: 'lot', label: t('lot'), heads: true },
      { key: 'place', label: t('place') },
      { key: 'qty', label: t('qty'), kind: 'number' },
      { label: t('status'), show: (row) => word('status', row.status) },
      { label: t('for'), show: (row) => row.for ?? '' },
      { key: 'expires', label: t('expires'), kind: 'day', minor: true },
    ],
  }));
}

function waiting(title, rows) {
  if (rows.length === 0) return null;
  return section(title, table({
    title, rows,
    columns: [
      { label: t('event'), heads: true, show: event },
      { key: 'day', label: t('day'), kind: 'day' },
      { key: 'place', label: t('place') },
      { key: 'qty', label: t('qty'), kind: 'number' },
      { key: 'value', label: t('value'), kind: 'number' },
    ],
  }));
}

export async function card(name) {
  const [items, stock, moves, open, lots, owed, due, cost, goesInto, alike] = await Promise.all([
    rowsOf('/v1/items', { item: name }), rowsOf('/v1/stock', { item: name }), rowsOf('/v1/recent', { item: name }),
    rowsIfAny('/v1/layers', { item: name }), rowsIfAny('/v1/lots', { item: name }),
    rowsIfAny('/v1/owed', { item: name }), rowsIfAny('/v1/due', { item: name }),
    rowsIfAny('/v1/cost', { item: name }), rowsIfAny('/v1/uses', { item: name }),
    rowsIfAny('/v1/find', { text: `${name}/` }),
  ]);
  const one = items[0];
  const products = [...new Set(goesInto.map((row) => row.item))].slice(0, 40);
  const held = (await Promise.all(products.map((product_) => rowsIfAny('/v1/stock', { item: product_ })))).flat();
  const about = [word('kind', one.kind), word('method', one.method), one.category].filter(Boolean).join(' · ');

  return h('article', { class: 'item' },
    h('div', { class: 'title' }, h('h1', { tabindex: '-1' }, name), h('p', {}, [one.text, about].filter(Boolean).join(' — '))),
    h('div', { class: 'figures' },
      h('p', { class: 'figure' }, h('span', {}, t('on-hand')), ' ', h('strong', {}, `${number(one.qty)} ${one.unit}`)),
      h('p', { class: 'figure' }, h('span', {}, t('value')), ' ', h('strong', {}, number(one.value))),
      !isZero(one.owed) && h('p', { class: 'figure weighs' }, h('span', {}, t('owed')), ' ', h('strong', {}, `${number(one.owed)} ${one.unit}`))),
    h('div', { class: 'cards' }, places(stock, one.unit), inProcess(name, alike), curve(moves), inside(goesInto, held, one.unit), keptFor(lots),
      waiting(t('owed'), owed), waiting(t('due'), due), bill(cost), uses(goesInto), layers(open)),
    history_(moves));
}
