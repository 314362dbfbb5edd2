/* today - what is being made, what somebody should see, what is owed, what runs out first. */
import { get, rowsOf } from '/web/ask.js';
import { h, link, replace } from '/web/dom.js';
import { t, word, number, day, longDay, sum } from '/web/say.js';
import { section, table } from '/web/table.js';

const AGAIN_MS = 30000;
const ROWS = 12;

const item = (row) => (row.item ? link('/stock', { item: row.item }, row.item) : '');

/* Only for lengths on the screen. */
const share = (part, whole) => Math.max(0, Math.min(1, Number(part) / Number(whole) || 0));

function progress(row) {
  const done = share(row.good, row.qty);
  return h('span', { class: 'progress' },
    h('progress', { max: '1', value: String(done), 'aria-label': t('made-of', number(row.good), number(row.qty)) }),
    h('span', {}, `${number(row.good)} / ${number(row.qty)}`));
}

function orders(rows, today) {
  return section(t('orders'), table({
    title: t('orders'), rows, empty: t('orders.none'),
    columns: [
      { key: 'order', label: t('order'), heads: true },
      { label: t('item'), show: item },
      { label: t('made'), show: progress },
      { key: 'open', label: t('open'), kind: 'number', minor: true },
      { key: 'due', kind: 'day', label: t('due-day'), show: (row) => h('span', { class: row.due && row.due < today ? 'bad' : null },
        day(row.due), row.due && row.due < today ? ` · ${t('late')}` : '') },
      { label: t('line'), show: (row) => row.line ?? '', minor: true },
      { label: t('state'), show: (row) => word('state', row.state), minor: true },
    ],
  }));
}

function inbox(rows) {
  const more = rows.length > ROWS ? t('first-of', ROWS, rows.length) : '';
  return section(t('inbox'), table({
    title: t('inbox'), rows: rows.slice(0, ROWS), empty: t('inbox.none'),
    columns: [
      { label: t('cause'), heads: true, show: (row) => word('cause', row.cause) },
      { label: t('about'), show: (row) => (row.item ? item(row) : row.order ?? '') },
      { label: t('where'), show: (row) => row.order ?? row.place ?? '', minor: true },
      { key: 'at-risk', label: t('at-risk'), kind: 'number' },
      { key: 'since', label: t('since'), kind: 'day', minor: true },
      { label: t('days'), kind: 'number', show: (row) => number(String(row.days)) },
    ],
  }), more && h('p', { class: 'hint' }, more));
}

function owed(rows) {
  const more = rows.length > ROWS ? t('first-of', ROWS, rows.length) : '';
  return section(t('owed'), table({
    title: t('owed'), rows: rows.slice(0, ROWS), empty: t('owed.none'),
    columns: [
      { label: t('item'), heads: true, show: item },
      { key: 'place', label: t('place'), minor: true },
      { label: t('qty'), kind: 'number', show: (row) => `${number(row.qty)} ${row.unit ?? ''}` },
      { key: 'value', label: t('value'), kind: 'number' },
      { key: 'day', label: t('since'), kind: 'day' },
    ],
    foot: rows.length > ROWS ? undefined : { value: number(sum(rows.map((row) => row.value))) },
  }), more && h('p', { class: 'hint' }, more));
}

/* The smaller a share of its least stock is left, the sooner it runs out. */
function low(rows) {
  const ordered = rows.map((row) => ({ ...row, cover: Number(row.available) / (Number(row.min) || 1) }))
    .sort((a, b) => a.cover - b.cover).slice(0, ROWS);
  return section(t('low'), h('p', { class: 'hint' }, t('low.hint')), table({
    title: t('low'), rows: ordered, empty: t('low.none'),
    columns: [
      { label: t('item'), heads: true, show: item },
      { key: 'place', label: t('place') },
      { label: t('available'), kind: 'number', show: (row) => h('span', { class: row.cover < 1 ? 'bad' : null },
        number(row.available)) },
      { key: 'min', label: t('least'), kind: 'number' },
      { key: 'move', label: t('bring'), kind: 'number', minor: true },
    ],
  }));
}

async function contents() {
  const book = await get('/v1/book');
  const [open, seen, lacking, targets] = await Promise.all([
    rowsOf('/v1/orders', { state: 'open' }), rowsOf('/v1/inbox'), rowsOf('/v1/owed'), rowsOf('/v1/replenish'),
  ]);
  return [
    h('div', { class: 'title' }, h('h1', { tabindex: '-1' }, t('page.today')),
      h('p', {}, [book.company, longDay(book.today)].filter(Boolean).join(' · '))),
    h('div', { class: 'figures' },
      figure(t('orders'), number(String(open.length))),
      figure(t('inbox'), number(String(seen.length)), seen.length > 0),
      figure(t('at-risk'), number(sum(seen.map((row) => row['at-risk']))), seen.length > 0),
      figure(t('owed'), number(sum(lacking.map((row) => row.value))), lacking.length > 0)),
    h('div', { class: 'cards broad' }, orders(open, book.today), inbox(seen), owed(lacking), low(targets)),
  ];
}

function figure(label, value, weighs) {
  return h('p', { class: weighs ? 'figure weighs' : 'figure' }, h('span', {}, label), ' ', h('strong', {}, value));
}

export async function show(params, control) {
  const whole = h('div', {}, await contents());
  const timer = setInterval(async () => {
    if (document.hidden || whole.contains(document.activeElement)) return;
    try {
      const fresh = await contents();
      if (!control.signal.aborted) replace(whole, fresh);
    } catch { /* it stands as it was; the next try may go well */ }
  }, AGAIN_MS);
  control.signal.addEventListener('abort', () => clearInterval(timer));
  return { title: t('page.today'), contents: whole };
}
