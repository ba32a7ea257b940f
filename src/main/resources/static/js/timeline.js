import {get} from './api.js';
import {count, day, h, list} from './dom.js';
import {claimed, source, speaker} from './said.js';

/** How sure a date is: as a sign before it and, once, in words. */
const SIGNS = {sentence: 'said', report: 'reported', unknown: 'unknown'};
const key = () => h('ul', {class: 'key soft', 'aria-label': 'How dates are known'},
  h('li', {}, h('i', {class: 'said'}), 'the sentence gives the date'),
  h('li', {}, h('i', {class: 'reported'}), '“by”: the day of the report'));

const same = (one, other) => ['date', 'dateFrom'].every(field => one[field] === other[field])
  && ['type', 'polarity', 'modality'].every(field => one.claim[field] === other.claim[field])
  && ['subject', 'object'].every(field => one.claim[field].id === other.claim[field].id);

/** One entry for what several articles say alike of one day. */
function gathered(part) {
  const items = [];
  for (const entry of part.items) {
    const last = items[items.length - 1];
    if (last && same(last[0], entry)) {
      last.push(entry);
    } else {
      items.push([entry]);
    }
  }
  return {items, cursor: part.cursor};
}

function moment([entry, ...others]) {
  const date = entry.dateFrom === 'report' ? `by ${day(entry.date)}` : day(entry.date) ?? 'undated';
  return h('div', {class: `moment ${SIGNS[entry.dateFrom]}`},
    h('b', {}, date), ' ', claimed(entry.claim),
    h('details', {}, h('summary', {}, others.length ? `${count(others.length + 1, 'sentence')}` : 'Sentence'),
      [entry, ...others].map(({claim}) => h('blockquote', {}, h('p', {}, claim.sentence), speaker(claim), source(claim)))));
}

export async function timeline(id) {
  const part = cursor => get(`entities/${id}/timeline`, {limit: 20, cursor});
  const items = list(gathered(await part()), moment, async cursor => gathered(await part(cursor)), 'No claims.');
  return h('div', {}, key(), items);
}
