/* stock - search as you type; beside it the card of an item. */
import { rowsOf } from '/web/ask.js';
import { h, link, replace, address } from '/web/dom.js';
import { t, word, number } from '/web/say.js';
import { card } from '/web/item.js';

const PAUSE_MS = 120;

function found(rows, chosen, text) {
  return rows.map((row) => h('li', {}, h('a', {
    href: address('/stock', { item: row.item, text }), 'aria-current': row.item === chosen ? 'true' : null,
  }, h('strong', {}, row.item), h('span', { class: 'n' }, `${number(row.qty)} ${row.unit}`),
  h('span', { class: 'about' }, row.text || word('kind', row.kind)))));
}

/* Arrows walk from the field through what was found. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll('input, li a')];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

export async function show(params, control) {
  const chosen = params.get('item');
  const list = h('ul', { class: 'found' });
  const count = h('p', { class: 'hint', role: 'status' });
  const input = h('input', {
    id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false', maxlength: '200',
    value: params.get('text') ?? '',
  });
  let asked = 0;
  let timer = 0;

  async function search() {
    const mine = ++asked;
    const rows = await rowsOf('/v1/find', { text: input.value });
    if (mine !== asked || control.signal.aborted) return;
    replace(list, found(rows, chosen, input.value));
    replace(count, rows.length === 0 ? t('found.none') : t(rows.length >= 50 ? 'found.first' : 'found', rows.length));
  }
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      history.replaceState(null, '', address('/stock', { item: chosen, text: input.value }));
      search().catch(() => replace(count, t('unreachable')));
    }, PAUSE_MS);
  };
  const focus = (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
    if (event.key === '/' && !typing) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  };
  input.addEventListener('input', later);
  document.addEventListener('keydown', focus, { signal: control.signal });
  control.signal.addEventListener('abort', () => clearTimeout(timer));
  const [shown] = await Promise.all([chosen ? card(chosen) : null, search()]);

  return {
    title: chosen ?? t('page.stock'),
    contents: h('div', { class: chosen ? 'split chosen' : 'split' },
      h('section', { class: 'search', keydown: walk, 'aria-label': t('search') },
        chosen ? h('h2', {}, t('page.stock')) : h('h1', { tabindex: '-1' }, t('page.stock')),
        h('p', { class: 'field' }, h('label', { for: 'search' }, t('search')), input), count, list),
      h('div', { class: 'beside' }, chosen
        ? [h('p', { class: 'back' }, link('/stock', { text: params.get('text') }, `← ${t('back')}`)), shown]
        : h('p', { class: 'empty' }, t('choose-item')))),
    begin: () => { if (!chosen && matchMedia('(min-width: 60rem)').matches) input.focus(); },
  };
}
