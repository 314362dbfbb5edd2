/* say - words, numbers and days as the person is used to. Amounts stay decimals in text: no
 * floating point touches them. */
import { texts } from '/web/texts.js';

const LANGUAGE = 'backflush.language';

function preferred() {
  const kept = localStorage.getItem(LANGUAGE);
  if (kept && texts[kept]) return kept;
  for (const wanted of navigator.languages ?? []) {
    const short = wanted.split('-')[0];
    if (texts[short]) return short;
  }
  return 'en';
}

export const language = preferred();
/* Spoken elsewhere with other commas: en-GB, de-CH. */
const locale = (navigator.languages ?? []).find((one) => one.split('-')[0] === language) ?? language;

export function speak(other) {
  localStorage.setItem(LANGUAGE, other);
}

/** The text of a key, with {0}, {1} filled in. */
export function t(key, ...values) {
  const text = texts[language][key] ?? texts.en[key] ?? key;
  return values.reduce((said, value, i) => said.replaceAll(`{${i}}`, value), text);
}

/** A word of the book, where it has a translation; else itself. */
export function word(group, text) {
  if (text === null || text === undefined) return '';
  return texts[language][`${group}.${text}`] ?? text;
}

const formats = new Map();

/** A decimal in text, with as many places as it has. */
export function number(text) {
  if (text === null || text === undefined || text === '') return '';
  const places = (String(text).split('.')[1] ?? '').length;
  if (!formats.has(places)) {
    formats.set(places, new Intl.NumberFormat(locale, {
      minimumFractionDigits: places, maximumFractionDigits: places,
    }));
  }
  return formats.get(places).format(String(text));
}

const days = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: '2-digit', month: 'short', year: 'numeric' });
const long = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'full' });

const read = (text) => new Date(`${text.slice(0, 10)}T00:00:00Z`);
export const day = (text) => (text ? days.format(read(text)) : '');
export const longDay = (text) => (text ? long.format(read(text)) : '');

/** The exact sum of decimals in text; what is absent is nothing. */
export function sum(texts_) {
  const given = texts_.filter((text) => text !== null && text !== undefined);
  const places = Math.max(0, ...given.map((text) => (text.split('.')[1] ?? '').length));
  let total = 0n;
  for (const text of given) {
    const [whole, part = ''] = text.replace('-', '').split('.');
    const units = BigInt(whole + part.padEnd(places, '0'));
    total += text.startsWith('-') ? -units : units;
  }
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${total < 0n ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ''}`;
}

export const isZero = (text) => !text || /^-?0*\.?0*$/.test(text);
