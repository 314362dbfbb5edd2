/* table - rows as a table: numbers to the right, a caption for who listens, a region that the
 * keyboard can scroll. */
import { h } from '/web/dom.js';
import { t, number, day } from '/web/say.js';

const printed = { number, day };

function cell(column, row) {
  const value = column.show ? column.show(row) : row[column.key];
  const text = column.show || !printed[column.kind] ? value : printed[column.kind](value);
  const classes = [column.kind === 'number' ? 'n' : null, column.minor ? 'minor' : null,
    column.kind === 'day' ? 'day' : null, column.class ?? null].filter(Boolean).join(' ');
  return h(column.heads ? 'th' : 'td', { class: classes || null, scope: column.heads ? 'row' : null }, text);
}

/**
 * columns: { key, label, kind: 'number' | 'day', show(row), heads: names the row, minor: not on a
 * narrow screen }; foot: cells below, by key
 */
export function table({ title, columns, rows, empty, foot }) {
  if (rows.length === 0) return h('p', { class: 'empty' }, empty ?? t('nothing'));
  const heads = columns.map((column) => h('th', {
    scope: 'col',
    class: [column.kind === 'number' ? 'n' : null, column.minor ? 'minor' : null].filter(Boolean).join(' ') || null,
  }, column.label));
  return h('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': title },
    h('table', {}, h('caption', { class: 'unseen' }, title), h('thead', {}, h('tr', {}, heads)),
      h('tbody', {}, rows.map((row) => h('tr', {}, columns.map((column) => cell(column, row))))),
      foot && h('tfoot', {}, h('tr', {}, columns.map((column) =>
        h('td', { class: [column.kind === 'number' ? 'n' : null, column.minor ? 'minor' : null].filter(Boolean).join(' ') || null },
          foot[column.key] ?? ''))))));
}

export function section(title, ...contents) {
  return h('section', { class: 'card' }, h('h2', {}, title), contents);
}
