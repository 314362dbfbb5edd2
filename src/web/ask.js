/* ask - the server. A session is a cookie, which no script sees, and `page`, which only we know. */

const PAGE = 'backflush.page';

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? String(status));
    this.status = status;
    this.code = problem.code ?? 'UNREACHABLE';
    this.wait = problem.wait;
  }
}

export const isSignedIn = () => localStorage.getItem(PAGE) !== null;
export const forget = () => localStorage.removeItem(PAGE);

async function send(method, path, body) {
  const headers = { 'X-Backflush-Page': localStorage.getItem(PAGE) ?? '' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let answer;
  try {
    answer = await fetch(path, {
      method, headers, credentials: 'same-origin', cache: 'no-store',
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Refusal(0, {});
  }
  const text = await answer.text();
  let said = {};
  try {
    said = JSON.parse(text);
  } catch {
    if (answer.ok) throw new Refusal(answer.status, {});
  }
  if (!answer.ok) {
    throw new Refusal(answer.status, { ...said, wait: answer.headers.get('Retry-After') });
  }
  return said;
}

/** Parameters that are empty are left out. */
export function get(path, params = {}) {
  const given = Object.entries(params).filter(([, value]) => value !== '' && value != null);
  return send('GET', given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path);
}

export const rowsOf = async (path, params) => (await get(path, params)).rows;
/** Rows of a list that may know nothing of the item: then there are none. */
export const rowsIfAny = (path, params) => rowsOf(path, params).catch((error) => {
  if (error.status === 401 || error.status === 0 || error.status >= 500) throw error;
  return [];
});

async function enter(path, words) {
  const person = await send('POST', path, words);
  if (person.page) localStorage.setItem(PAGE, person.page);
  return person;
}

export const signIn = (name, password) => enter('/v1/session', { name, password });
export const useLink = (link, password) =>
  enter('/v1/session/link', password === undefined ? { link } : { link, password });

export async function signOut() {
  try {
    await send('POST', '/v1/session/end');
  } finally {
    forget();
  }
}
