import {get} from './api.js';
import {h, type} from './dom.js';

/** A box that finds an entity while one types (the combobox pattern of WAI-ARIA). */
export function pick(label, chosen, value = '') {
  const id = `list-${Math.random().toString(36).slice(2)}`;
  const options = h('div', {id, role: 'listbox', 'aria-label': label, hidden: true});
  const input = h('input', {
    type: 'search', role: 'combobox', 'aria-label': label, placeholder: label, autocomplete: 'off', value,
    'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list',
  });
  let found = [];
  let at = -1;
  let asked = 0;

  const close = () => {
    options.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    at = -1;
  };
  const take = one => {
    input.value = one.name;
    close();
    chosen(one);
  };
  const move = to => {
    at = (to + found.length) % found.length;
    [...options.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    options.children[at].scrollIntoView({block: 'nearest'});
    input.setAttribute('aria-activedescendant', options.children[at].id);
  };
  const search = async () => {
    const mine = ++asked;
    const answer = input.value.trim() ? await get('entities', {q: input.value, limit: 8}) : {items: []};
    if (mine !== asked) {
      return;
    }
    found = answer.items;
    at = -1;
    options.replaceChildren(...found.map((one, i) => h('div',
      {role: 'option', id: `${id}-${i}`, 'aria-selected': 'false', onmousedown: event => { event.preventDefault(); take(one); }},
      h('span', {}, one.name), h('span', {class: 'row soft'}, `${one.articles} articles`, type(one.type)))));
    options.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
  };

  let wait;
  input.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(search, 120); });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', async event => {
    if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(wait);
      if (options.hidden) {
        await search();
      }
      if (found.length) {
        take(found[Math.max(0, at)]);
      }
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? at + 1 : at < 0 ? found.length - 1 : at - 1);
    }
  });
  return h('div', {class: 'pick'}, input, options);
}
