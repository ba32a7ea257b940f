import {h} from './dom.js';

export const TYPES = ['Person', 'Company', 'Organization', 'Country', 'Place'];

/** The colour that text of a class has by now, light or dark; what is painted on a canvas cannot take it from the style sheet. */
export function colour(name) {
  const probe = document.body.appendChild(h('span', {class: name}));
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}
