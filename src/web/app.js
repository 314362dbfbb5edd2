/* app - the shell: navigation, who is here, light and dark. Each page is a module whose show()
 * answers its contents. */
import * as ask from '/web/ask.js';
import { h, replace, link } from '/web/dom.js';
import { t, word, language, speak } from '/web/say.js';
import { languageNames } from '/web/texts.js';
import * as signIn from '/web/sign_in.js';
import * as today from '/web/today.js';
import * as stock from '/web/stock.js';
import * as books from '/web/books.js';

const THEME = 'backflush.theme';
const pages = [
  { path: '/', name: 'today', page: today },
  { path: '/stock', name: 'stock', page: stock },
  { path: '/books', name: 'books', page: books },
];

const top_ = document.getElementById('top');
const main = document.getElementById('main');
let person = null;
let shown = null; /* ends what the page before had under way */

function theme(choice) {
  if (choice === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
}

function choice(id, label, options, value, chosen) {
  return h('p', {}, h('label', { for: id }, label),
    h('select', { id, change: (event) => chosen(event.target.value) },
      Object.entries(options).map(([key, text]) =>
        h('option', { value: key, selected: key === value }, text))));
}

function settings() {
  const kept = localStorage.getItem(THEME) ?? 'auto';
  return h('details', { class: 'menu' },
    h('summary', {}, person ? h('span', { class: 'who' }, person.name) : t('settings')),
    h('div', { class: 'drop' },
      person && h('p', { class: 'role' }, word('role', person.role)),
      choice('language', t('language'), languageNames, language, (value) => {
        speak(value);
        location.reload();
      }),
      choice('theme', t('theme'),
        { auto: t('theme.auto'), light: t('theme.light'), dark: t('theme.dark') }, kept, (value) => {
          localStorage.setItem(THEME, value);
          theme(value);
        }),
      person && h('button', { type: 'button', id: 'sign-out', click: leave }, t('sign-out'))));
}

function shell(path) {
  replace(top_,
    link('/', {}, h('span', { class: 'brand' }, 'backflush')),
    person && h('nav', { 'aria-label': t('pages') }, h('ul', {}, pages.map((one) =>
      h('li', {}, h('a', { href: one.path, 'aria-current': one.path === path ? 'page' : null },
        t(`page.${one.name}`)))))),
    settings());
}

export function failed(error) {
  const text = error instanceof ask.Refusal
    ? (error.status === 0 ? t('unreachable') : `${error.code}: ${error.message}`) : String(error);
  return h('section', { class: 'failed', role: 'alert' }, h('h1', { tabindex: '-1' }, t('failed')),
    h('p', {}, text), h('button', { type: 'button', click: () => show() }, t('again')));
}

function ready(contents, title, moved) {
  replace(main, contents);
  document.title = title ? `${title} · backflush` : 'backflush';
  main.removeAttribute('aria-busy');
  if (moved) {
    scrollTo(0, 0);
    (main.querySelector('h1') ?? main).focus({ preventScroll: true });
  }
}

async function whoAmI() {
  if (!ask.isSignedIn()) return null;
  try {
    return await ask.get('/v1/session');
  } catch (error) {
    if (error.status !== 401) throw error;
    ask.forget();
    return null;
  }
}

async function contentsOf(path, params, control) {
  if (!person) person = await whoAmI();
  if (!person || path === '/sign-in') {
    return signIn.show(async (entered) => {
      person = entered;
      const then = new URLSearchParams(location.search).get('then');
      history.replaceState(null, '', then?.startsWith('/') && !then.startsWith('//') ? then : '/');
      await show(true);
    });
  }
  return (pages.find((one) => one.path === path) ?? pages[0]).page.show(params, control);
}

/** The page of the address. `moved`: the person came from another. */
export async function show(moved) {
  const path = location.pathname;
  const control = new AbortController();
  shown?.abort();
  shown = control;
  main.setAttribute('aria-busy', 'true');
  try {
    const made = await contentsOf(path, new URLSearchParams(location.search), control);
    if (shown !== control) return;
    if (!person && path !== '/sign-in') {
      history.replaceState(null, '', `/sign-in?then=${encodeURIComponent(path + location.search)}`);
    }
    shell(person ? path : '');
    ready(made.contents, made.title, moved);
    made.begin?.();
  } catch (error) {
    if (shown !== control) return;
    if (error.status === 401) {
      ask.forget();
      person = null;
      await show(true);
      return;
    }
    shell(path);
    ready(failed(error), t('failed'), moved);
  }
}

export function go(href, { replaces = false } = {}) {
  history[replaces ? 'replaceState' : 'pushState'](null, '', href);
  return show(!replaces);
}

async function leave() {
  await ask.signOut().catch(() => {});
  person = null;
  await go('/sign-in');
}

document.addEventListener('click', (event) => {
  const anchor = event.target.closest?.('a[href^="/"]');
  const plain = !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey
    && !event.shiftKey && !event.altKey;
  if (!anchor || !plain || anchor.target) return;
  event.preventDefault();
  go(anchor.getAttribute('href'));
});
document.addEventListener('keydown', (event) => {
  const open = document.querySelector('details.menu[open]');
  if (event.key === 'Escape' && open) {
    open.open = false;
    open.querySelector('summary').focus();
  }
});
addEventListener('popstate', () => show(true));

document.documentElement.lang = language;
document.getElementById('skip').textContent = t('skip');
theme(localStorage.getItem(THEME) ?? 'auto');
show();
