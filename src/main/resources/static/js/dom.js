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
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

export const day = date => date ? date.slice(0, 10) : 'undated';

export const relation = type => type.toLowerCase().replaceAll('_', ' ');

export const entity = one => h('a', {class: `entity ${one.type}`, href: `#/entity/${one.id}`}, one.name);

export const type = name => h('span', {class: `type ${name}`}, name);

export const status = name => name && name !== 'reported' ? h('span', {class: `status ${name}`}, name) : null;

/** A sentence with where it stands. */
export function quoted(said) {
  const where = [said.outlet, said.headline].filter(Boolean).join(', ') || said.url || 'article';
  return h('blockquote', {},
    h('div', {}, said.sentence),
    h('div', {class: 'soft'}, h('a', {href: `#/article/${said.article}`}, where), ` · ${day(said.publishedAt)}`,
      said.attribution ? ` · says ${said.attribution}` : null,
      said.polarity === 'denied' ? ' · denies it' : null,
      said.modality && said.modality !== 'stated' ? ` · ${said.modality}` : null));
}

/** The items of a list, and a button for what follows them. */
export function list(first, show, more, empty) {
  const items = h('ul', {class: 'list'});
  const box = h('div', {}, items);
  const add = part => {
    items.append(...part.items.map(item => h('li', {}, show(item))));
    if (part.cursor) {
      const button = h('button', {onclick: async () => { button.remove(); add(await more(part.cursor)); }}, 'More');
      box.append(h('p', {}, button));
    }
  };
  add(first);
  return first.items.length ? box : h('p', {class: 'soft'}, empty);
}
