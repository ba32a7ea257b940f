import {post} from './api.js';
import {h} from './dom.js';
import {me} from './me.js';
import {tell} from './notice.js';

const field = (words, name, known) => h('label', {},
  h('span', {}, words), h('input', {name, type: 'password', autocomplete: known, required: true}));

/** Another password for whoever is logged in. */
export async function passwordPage() {
  if (!me.name) {
    throw new Error('There are no accounts, so there is no password.');
  }
  const refused = h('p', {class: 'error', role: 'alert'});
  const change = async event => {
    event.preventDefault();
    refused.textContent = '';
    const {old, password, again} = Object.fromEntries(new FormData(event.target));
    try {
      if (password !== again) {
        throw new Error('The new password was typed in two ways.');
      }
      await post('me/password', 'application/json', JSON.stringify({old, password}));
      event.target.reset();
      tell('Your password is changed. Wherever else you were logged in, you are logged out.');
    } catch (e) {
      refused.textContent = e.message;
    }
  };
  return h('div', {},
    h('h1', {}, 'Your password'),
    h('form', {class: 'login', onsubmit: change},
      // for programs that keep passwords
      h('input', {autocomplete: 'username', value: me.name, hidden: true}),
      field('As it is', 'old', 'current-password'),
      field('The new one, 12 letters or more', 'password', 'new-password'),
      field('Once more', 'again', 'new-password'),
      refused,
      h('button', {class: 'main-action'}, 'Change it')));
}
