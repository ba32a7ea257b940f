import {get, post} from './api.js';
import {h, soft} from './dom.js';
import {attempt} from './notice.js';

const ROLES = ['reader', 'editor', 'admin'];

/** Who is logged in. Without accounts it has no name, and may do all. */
export const me = await get('me').catch(() => ({name: null, role: 'reader'}));

/** Whether whoever is logged in may do what takes this role. */
export const may = role => ROLES.indexOf(me.role) >= ROLES.indexOf(role);

const logout = () => attempt(async () => {
  await post('../logout', 'text/plain', '');
  location.replace('login.html');
});

export const account = () => me.name
  ? h('div', {class: 'row account'}, h('a', {href: '#/password', title: 'Your password'}, me.name, ' ', soft(me.role)), h('button', {class: 'small', onclick: logout}, 'Log out'))
  : '';
