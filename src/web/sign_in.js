/* sign_in - name and password, or a one-time link behind `#`, which the address then forgets. */
import * as ask from '/web/ask.js';
import { h, replace } from '/web/dom.js';
import { t } from '/web/say.js';

const PASSWORD_MIN = 12;

function field(id, label, props) {
  return h('p', { class: 'field' }, h('label', { for: id }, label), h('input', { id, ...props }));
}

function reason(error) {
  const key = `refused.${error.code}`;
  const text = t(key, error.wait ?? '');
  return text === key ? `${error.code}: ${error.message}` : text;
}

/** A form whose one act may be refused. */
function form(title, hint, fields, label, act) {
  const said = h('p', { class: 'refused', role: 'alert' });
  const button = h('button', { class: 'main' }, label);
  const submit = async (event) => {
    event.preventDefault();
    replace(said);
    button.disabled = true;
    try {
      await act(event.target);
    } catch (error) {
      replace(said, reason(error));
    } finally {
      button.disabled = false;
    }
  };
  return h('section', { class: 'sign-in' }, h('h1', { tabindex: '-1' }, title),
    hint && h('p', { class: 'hint' }, hint),
    h('form', { submit, novalidate: true }, fields, said, button));
}

function byPassword(entered) {
  return form(t('sign-in'), null, [
    field('name', t('name'), { autocomplete: 'username', required: true, autocapitalize: 'none', spellcheck: 'false' }),
    field('password', t('password'), { type: 'password', autocomplete: 'current-password', required: true }),
  ], t('sign-in'), async (own) => {
    await entered(await ask.signIn(own.elements.name.value.trim(), own.elements.password.value));
  });
}

function byLink(secret, person, entered) {
  return form(t('choose-password', person.name), t('choose-hint', PASSWORD_MIN), [
    h('input', { class: 'unseen', id: 'name', autocomplete: 'username', readonly: true, tabindex: '-1', 'aria-hidden': 'true', value: person.name }),
    field('password', t('password'), { type: 'password', autocomplete: 'new-password', required: true }),
    field('again', t('password-again'), { type: 'password', autocomplete: 'new-password', required: true }),
  ], t('choose'), async (own) => {
    if (own.elements.password.value !== own.elements.again.value) {
      throw new ask.Refusal(422, { code: 'DIFFERENT' });
    }
    await entered(await ask.useLink(secret, own.elements.password.value));
  });
}

export async function show(entered) {
  const secret = location.hash.slice(1);
  const title = t('sign-in');
  if (!secret) return { title, contents: byPassword(entered) };
  history.replaceState(null, '', location.pathname + location.search);
  try {
    const person = await ask.useLink(secret);
    if (person.page) {
      return { title, contents: h('p', {}, '…'), begin: () => entered(person) };
    }
    return { title, contents: byLink(secret, person, entered) };
  } catch (error) {
    if (error.status === 0) throw error;
    return { title, contents: [h('p', { class: 'refused', role: 'alert' }, reason(error)), byPassword(entered)] };
  }
}
