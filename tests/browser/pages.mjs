/* pages.mjs BASE LINK [FOLDER]: what a person does, in Chromium; each page is looked at by axe-core, light and dark, from 360
 * pixels to a wall. With FOLDER pictures of them are kept there. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [base, secret, folder] = process.argv.slice(2);
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const PASSWORD = 'six brass monkeys';
let failed = 0;

function ok(name, holds, why = '') {
  if (!holds) failed++;
  console.log(holds ? `ok ${name}` : `FAIL ${name}: ${String(why).replaceAll('\n', ' ').slice(0, 600)}`);
}
const same = (name, is, wanted) => ok(name, is === wanted, `${is} is not ${wanted}`);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'de-DE' });
const page = await context.newPage();
const said = [];
page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
page.on('pageerror', (error) => said.push(String(error)));
const foreign = [];
page.on('request', (request) => { if (!request.url().startsWith(base)) foreign.push(request.url()); });

const text = (selector) => page.locator(selector).first().innerText();
const settled = () => page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main[aria-busy]'));
async function to(path) {
  await page.goto(base + path);
  await settled();
}

async function looked(name) {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const found = await page.evaluate(async () => (await globalThis.axe.run()).violations
      .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3).join(' ')}`));
    ok(`${name}, ${scheme}: axe finds nothing`, found.length === 0, found.join('; '));
  }
  for (const [width, height] of [[360, 740], [1280, 800], [3840, 2160]]) {
    await page.setViewportSize({ width, height });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    ok(`${name}: nothing beyond the edge of ${width}`, wide <= width, wide);
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
}
await page.addInitScript(axe);

/* The first sign-in, in the language of the browser. */
await page.goto(`${base}/sign-in#${secret}`);
await page.waitForSelector('#again');
same('the secret is gone from the address', page.url(), `${base}/sign-in`);
same('German is spoken to a German browser', await text('h1'), 'Ein Passwort für admin');
await looked('choose');
await page.fill('#password', PASSWORD);
await page.fill('#again', 'another one, not it');
await page.click('button.main');
await page.waitForFunction(() => document.querySelector('.refused').textContent);
same('two different passwords are none', await text('.refused'), 'Die beiden Passwörter sind verschieden.');
await page.fill('#again', PASSWORD);
await page.keyboard.press('Enter');
await page.waitForSelector('nav');
await settled();
same('a good one leads to the first page', new URL(page.url()).pathname, '/');
same('which is today', await text('h1'), 'Heute');
same('sums are written as Germans do', (await text('.figures .figure:nth-child(3) strong')).includes(','), true);

/* Another language, kept. */
await page.click('.menu summary');
await page.selectOption('#language', 'en');
await page.waitForFunction(() => document.documentElement.lang === 'en' && document.querySelector('main h1'));
await settled();
same('English is another language', await text('h1'), 'Today');
ok('an order is in work', (await text('main')).includes('MO-302'));
await looked('today');
const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
ok('the first paint comes within a second', paint > 0 && paint < 1000, paint);

/* Search by keyboard alone. */
await to('/stock');
await page.keyboard.type('case mould');
await page.waitForFunction(() => document.querySelectorAll('.found a').length === 1);
same('two words find one item', await text('.found strong'), 'CASE');
await page.keyboard.press('ArrowDown');
await page.keyboard.press('Enter');
await page.waitForFunction(() => document.querySelector('article h1')?.textContent === 'CASE');
ok('the address names it', page.url().includes('item=CASE'));
ok('it says where it is', (await text('article')).includes('Where is it'));
await page.goBack();
await page.waitForFunction(() => !document.querySelector('article'));
same('back is what was typed', await page.inputValue('#search'), 'case mould');
await looked('search');
await to('/stock?item=BOARD');
const card = await text('article');
for (const part of ['Inside made goods', 'In process', 'Lots and what is kept', 'Bill and cost', 'Goes into', 'Cost layers', 'Cost over time', 'Last moves']) {
  ok(`the card has: ${part}`, card.includes(part));
}
const branch = page.getByRole('button', { name: 'What is under PLACEMENTS' });
same('a branch of the bill is closed at first', await branch.getAttribute('aria-expanded'), 'false');
await branch.press('Enter');
same('and opens', await branch.getAttribute('aria-expanded'), 'true');
await looked('item');
await to('/stock?item=NO-SUCH-ITEM');
ok('an item that is none is said to be', (await text('main')).includes('ITEM_UNKNOWN'));

/* From the balance to an event, and on to its item. */
await to('/books');
const sums = await page.locator('tfoot td').allInnerTexts();
same('debits are credits', sums[3], sums[4]);
await looked('balance');
await page.click('tbody th a >> nth=0');
await page.waitForFunction(() => document.querySelector('main h1')?.textContent === 'Journal');
await looked('journal');
await page.click('tbody th a >> nth=0');
await page.waitForSelector('pre.says');
ok('an event is explained', (await text('article')).includes('Posting'));
await looked('event');
await page.click('nav.views a, .back a >> nth=0');
await settled();
await to('/books?view=proof');
same('the proof holds', await text('.verdict'), 'Stock and accounts agree.');
await looked('proof');
await to('/books?view=closing&day=2026-03-31');
same('the check-list says what is open', await text('.verdict'), 'Open: 3.');
await looked('closing');
await to('/books?view=variances');
await looked('variances');

/* Dark by choice, printed without navigation. */
await page.click('.menu summary');
await page.selectOption('#theme', 'dark');
ok('dark is a choice', await page.evaluate(() => getComputedStyle(document.body).backgroundColor) === 'rgb(18, 21, 23)');
await page.emulateMedia({ media: 'print' });
same('navigation is not printed', await page.locator('#top').isVisible(), false);
await page.emulateMedia({ media: 'screen' });

/* Out, and nothing is left open. */
await page.click('#sign-out');
await page.waitForSelector('#name');
const before = said.length;
await page.goto(`${base}/books`);
await page.waitForSelector('#name');
ok('who has signed out is asked for the way in', page.url().includes('/sign-in?then=%2Fbooks'));
await looked('sign-in');
await page.fill('#name', 'admin');
await page.fill('#password', 'not it at all');
await page.click('button.main');
await page.waitForFunction(() => document.querySelector('.refused').textContent);
same('a wrong password is refused', await text('.refused'), 'Name or password is wrong.');
await page.fill('#password', PASSWORD);
await page.click('button.main');
await page.waitForFunction(() => document.querySelector('main h1')?.textContent === 'Trial balance');
same('and the right one leads to where one was going', new URL(page.url()).pathname, '/books');

const strange = said.filter((line) => !/status of (401|422)/.test(line));
ok('the console is silent but for what was refused', strange.length === 0 && before >= 0, strange.join('; '));
same('no other host was asked', foreign.join(' '), '');
await browser.close();
process.exit(failed > 0 ? 1 : 0);
