/* event - what happened, what it posted, and what later events made of it. */
import { get } from '/web/ask.js';
import { h, link } from '/web/dom.js';
import { t, word, day, number } from '/web/say.js';
import { section, table } from '/web/table.js';

const name = (row) => row.key || `@${row.number}`;

function posting(title, rows) {
  return table({
    title, rows, empty: t('posting.none'),
    columns: [
      { label: t('what'), heads: true, show: (row) => row.word },
      { key: 'what', label: t('of-what') },
      { key: 'where', label: t('where') },
      { key: 'amount', label: t('amount'), kind: 'number', show: (row) => row.amount && (/^-?\d+(\.\d+)?$/.test(row.amount) ? number(row.amount) : row.amount) },
    ],
  });
}

export async function show(key) {
  const one = await get('/v1/explain', { key });
  return {
    title: name(one),
    contents: h('article', {},
      h('p', { class: 'back' }, link('/books', { view: 'journal' }, `← ${t('view.journal')}`)),
      h('div', { class: 'title' }, h('h1', { tabindex: '-1' }, `${word('verb', one.verb)} ${name(one)}`),
        h('p', {}, [t('event-number', number(String(one.number))), day(one.day), one.books !== one.day && t('books-of', day(one.books))].filter(Boolean).join(' · '))),
      h('pre', { class: 'says', tabindex: '0', role: 'region', 'aria-label': t('as-written') }, one.says),
      section(t('posting'), posting(t('posting'), one.posting)),
      one.since.length > 0 && section(t('since-then'), one.since.map((later) => h('div', { class: 'since' },
        h('h3', {}, link('/books', { event: name(later) }, `${word('verb', later.verb)} ${name(later)}`), ` · ${day(later.books)}`),
        later.posting.length > 0 && posting(`${t('since-then')} ${name(later)}`, later.posting)))),
      h('p', { class: 'hash' }, t('hash'), ' ', h('code', {}, one.hash))),
  };
}
