import {get} from './api.js';
import {count, h, soft, type} from './dom.js';

const PAUSE = 120;

/** A box that finds an entity while one types (the combobox pattern of WAI-ARIA). */
export function pick(label, chosen, value = '') {
  const id = `list-${Math.random().toString(36).slice(2)}`;
  const options = h('div', {id, class: 'options', role: 'listbox', 'aria-label': label, hidden: true});
  const said = h('div', {class: 'hint', role: 'status'});
  const input = h('input', {
    type: 'search', role: 'combobox', 'aria-label': label, placeholder: label, autocomplete: 'off', value,
    'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list',
  });
  let found = [];
  let at = -1;
  let asked = 0;

  const open = wide => {
    options.hidden = !wide;
    input.setAttribute('aria-expanded', String(wide));
    if (!wide) {
      input.removeAttribute('aria-activedescendant');
      at = -1;
    }
  };
  const take = one => {
    asked++;
    input.value = one.name;
    said.replaceChildren();
    open(false);
    chosen(one);
  };
  const move = to => {
    open(true);
    at = (to + found.length) % found.length;
    [...options.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    options.children[at].scrollIntoView({block: 'nearest'});
    input.setAttribute('aria-activedescendant', options.children[at].id);
  };
  const option = (one, i) => h('div',
    {role: 'option', id: `${id}-${i}`, 'aria-selected': 'false', onmousedown: event => { event.preventDefault(); take(one); }},
    h('span', {}, one.name, ' ', one.names.length > 1 ? soft(one.names.filter(name => name !== one.name).slice(0, 2).join(', ')) : null),
    h('span', {class: 'row soft'}, count(one.articles, 'article'), type(one.type)));
  const search = async () => {
    const mine = ++asked;
    const q = input.value.trim();
    let answer = {items: []};
    try {
      answer = q ? await get('entities', {q, limit: 8}) : answer;
    } catch (e) {
      answer.refused = e.message;
    }
    if (mine !== asked) {
      return;
    }
    found = answer.items;
    options.replaceChildren(...found.map(option));
    open(found.length > 0);
    said.replaceChildren(answer.refused ?? (q && !found.length ? `Nothing here is called “${q}”.` : ''));
  };

  let wait;
  input.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(search, PAUSE); });
  input.addEventListener('blur', () => { open(false); said.replaceChildren(); });
  input.addEventListener('keydown', async event => {
    if (event.key === 'Escape' && !options.hidden) {
      // the first time it only closes the list; the box empties itself at the second
      event.preventDefault();
      open(false);
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
  return h('div', {class: 'pick'}, input, options, said);
}
