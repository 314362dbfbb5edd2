/* books - trial balance, journal, variances, proof and close; each row leads to its event. */
import { get, rowsOf } from '/web/ask.js';
import { h, link, address } from '/web/dom.js';
import { t, word, number, day, sum, isZero } from '/web/say.js';
import { table } from '/web/table.js';
import { show as event } from '/web/event.js';
import { go } from '/web/app.js';

const PAGE_ROWS = 500;
const eventLink = (row) => link('/books', { event: row.key ?? `@${row.seq}` }, row.key ?? `@${row.seq}`);
const itemLink = (row) => (row.item ? link('/stock', { item: row.item }, row.item) : '');

/* The last day of the month of a day. */
function monthEnd(text) {
  const at = new Date(`${text}T00:00:00Z`);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}

/** Days to choose; what else is in the address stays. */
function range(view, params, names) {
  const submit = (happened) => {
    happened.preventDefault();
    const said = Object.fromEntries(new FormData(happened.target));
    go(address('/books', { view, account: params.account, ...said }));
  };
  return h('form', { class: 'range', submit }, names.map((name) => h('p', { class: 'field' },
    h('label', { for: name }, t(`range.${name}`)), h('input', { id: name, name, type: 'date', value: params[name] ?? '' }))),
  h('button', {}, t('show')));
}

async function balance(params) {
  const { from, to } = params;
  const rows = await rowsOf('/v1/balance', { from, to });
  const total = (key) => number(sum(rows.map((row) => row[key])));
  return [range('balance', params, ['from', 'to']), table({
    title: t('view.balance'), rows,
    columns: [
      { label: t('account'), heads: true, show: (row) => link('/books',
        { view: 'journal', account: row.account ?? row.role, from, to }, row.account ?? '–') },
      { key: 'role', label: t('role'), show: (row) => word('account', row.role) },
      { key: 'opening', label: t('opening'), kind: 'number', minor: true },
      { key: 'debit', label: t('debit'), kind: 'number' },
      { key: 'credit', label: t('credit'), kind: 'number' },
      { key: 'closing', label: t('balance'), kind: 'number' },
    ],
    foot: { role: t('sum'), opening: total('opening'), debit: total('debit'), credit: total('credit'), closing: total('closing') },
  })];
}

async function journal(params, book) {
  const month = book.last ?? book.today;
  const asked = { ...params, from: params.from || `${month.slice(0, 8)}01`, to: params.to || monthEnd(month) };
  const page = await get('/v1/journal', { from: asked.from, to: asked.to, account: asked.account, limit: PAGE_ROWS, cursor: asked.cursor });
  const next = page.next && new URLSearchParams(page.next.split('?')[1]).get('cursor');
  return [range('journal', asked, ['from', 'to']),
    asked.account && h('p', { class: 'hint' }, t('account-only', word('account', asked.account)), ' ',
      link('/books', { view: 'journal', from: asked.from, to: asked.to }, t('all-accounts'))),
    table({
      title: t('view.journal'), rows: page.rows, empty: t('journal.none'),
      columns: [
        { key: 'books', label: t('day'), kind: 'day' },
        { label: t('event'), heads: true, show: eventLink },
        { label: t('what'), show: (row) => word('verb', row.verb), minor: true },
        { label: t('item'), show: itemLink, minor: true },
        { label: t('account'), show: (row) => row.account ?? word('account', row.role) },
        { label: t('role'), show: (row) => word('account', row.role), minor: true },
        { key: 'debit', label: t('debit'), kind: 'number' },
        { key: 'credit', label: t('credit'), kind: 'number' },
      ],
    }),
    next && h('p', {}, link('/books', { view: 'journal', account: asked.account, from: asked.from, to: asked.to, cursor: next }, t('next-page')))];
}

async function variances(params) {
  const { from, to } = params;
  const page = await get('/v1/variances', { from, to, limit: PAGE_ROWS });
  return [range('variances', params, ['from', 'to']), page.next && h('p', { class: 'hint' }, t('found.first', PAGE_ROWS)), table({
    title: t('view.variances'), rows: page.rows, empty: t('variances.none'),
    columns: [
      { key: 'day', label: t('day'), kind: 'day' },
      { label: t('event'), heads: true, show: eventLink },
      { label: t('item'), show: itemLink },
      { key: 'order', label: t('order'), minor: true },
      { key: 'cause', label: t('cause') },
      { key: 'of', label: t('of'), minor: true },
      { key: 'amount', label: t('amount'), kind: 'number' },
      { key: 'mark', label: t('mark'), show: (row) => row.mark ?? '', minor: true },
    ],
    foot: page.next ? undefined : { of: t('sum'), amount: number(sum(page.rows.map((row) => row.amount))) },
  })];
}

async function proof() {
  const rows = await rowsOf('/v1/proof');
  const holds = rows.every((row) => isZero(row.unexplained));
  return [h('p', { class: holds ? 'verdict good' : 'verdict bad' }, t(holds ? 'proof.holds' : 'proof.fails')), table({
    title: t('view.proof'), rows,
    columns: [
      { label: t('role'), heads: true, show: (row) => word('account', row.role) },
      { key: 'stock', label: t('proof.stock'), kind: 'number' },
      { key: 'account', label: t('proof.account'), kind: 'number' },
      { key: 'difference', label: t('difference'), kind: 'number' },
      { key: 'late', label: t('proof.late'), kind: 'number', minor: true },
      { key: 'ahead', label: t('proof.ahead'), kind: 'number', minor: true },
      { key: 'unexplained', label: t('unexplained'), kind: 'number' },
    ],
  })];
}

async function closing(params, book) {
  const asked = { day: params.day || monthEnd(book.last ?? book.today) };
  const rows = await rowsOf('/v1/closing', { day: asked.day });
  const open = rows.filter((row) => row.state !== 'ok').length;
  return [range('closing', asked, ['day']),
    h('p', { class: open > 0 ? 'verdict bad' : 'verdict good' }, open > 0 ? t('closing.some-open', open) : t('closing.none-open')),
    book.closed && h('p', { class: 'hint' }, t('closed-to', day(book.closed))), table({
      title: t('view.closing'), rows,
      columns: [
        { label: t('check'), heads: true, show: (row) => word('check', row.check) },
        { label: t('state'), show: (row) => h('span', { class: row.state === 'ok' ? 'mark good' : 'mark bad' }, t(`closing.${row.state}`)) },
        { label: t('count'), kind: 'number', show: (row) => (row.count === null ? '' : number(String(row.count))) },
        { key: 'at-risk', label: t('at-risk'), kind: 'number' },
        { key: 'see', label: t('command'), class: 'code', minor: true },
        { key: 'mend', label: t('mend'), class: 'code', minor: true },
      ],
    })];
}

const views = { balance, journal, variances, proof, closing };

export async function show(params) {
  const asked = Object.fromEntries(params);
  if (asked.event) return event(asked.event);
  const view = views[asked.view] ? asked.view : 'balance';
  const book = await get('/v1/book');
  return {
    title: t(`view.${view}`),
    contents: [
      h('div', { class: 'title' }, h('h1', { tabindex: '-1' }, t(`view.${view}`)),
        h('p', {}, [book.company, book.currency].filter(Boolean).join(' · '))),
      h('nav', { class: 'views', 'aria-label': t('page.books') }, h('ul', {}, Object.keys(views).map((one) =>
        h('li', {}, h('a', { href: address('/books', { view: one }), 'aria-current': one === view ? 'true' : null }, t(`view.${one}`)))))),
      await views[view](asked, book),
    ],
  };
}
