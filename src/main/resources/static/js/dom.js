/** Builds elements; text always stays text, so nothing a page says can become markup. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

export const soft = (...children) => h('span', {class: 'soft'}, ...children);

export const count = (number, one, several = `${one}s`) => `${number.toLocaleString('en')} ${number === 1 ? one : several}`;

export const day = date => date ? date.slice(0, 10) : null;

/** What is known of where and when something appeared, in one line. */
export const origin = (...known) => known.filter(Boolean).join(' · ');

export const entity = one => h('a', {class: `entity ${one.type}`, href: `#/entity/${one.id}`}, one.name);

export const type = name => h('span', {class: `type ${name}`}, name);

/** The items of a list, and a button for what follows them. */
export function list(first, show, more, empty) {
  const items = h('ul', {class: 'list'});
  const box = h('div', {}, items);
  const add = part => {
    items.append(...part.items.map(item => h('li', {}, show(item))));
    if (part.cursor) {
      const next = async () => {
        const before = items.children.length;
        add(await more(part.cursor));
        button.parentElement.remove();
        items.children[before]?.querySelector('a, button')?.focus();
      };
      const button = h('button', {onclick: next}, 'More');
      box.append(h('p', {}, button));
    }
  };
  add(first);
  return first.items.length ? box : h('p', {class: 'soft'}, empty);
}
