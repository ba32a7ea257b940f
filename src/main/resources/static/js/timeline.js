import {get} from './api.js';
import {count, day, h, list} from './dom.js';
import {claimed, source, speaker} from './said.js';

/** How sure a date is, in words and as a sign before it. */
const SURE = {
  sentence: ['said', 'the date the sentence gives'],
  report: ['reported', 'the day of the report: it had happened by then'],
  unknown: ['unknown', 'no date is known'],
};

const same = (one, other) => ['date', 'dateFrom'].every(key => one[key] === other[key])
  && ['type', 'polarity', 'modality'].every(key => one.claim[key] === other.claim[key])
  && ['subject', 'object'].every(key => one.claim[key].id === other.claim[key].id);

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
  const [sign, words] = SURE[entry.dateFrom];
  const date = entry.dateFrom === 'report' ? `by ${day(entry.date)}` : day(entry.date) ?? 'undated';
  return h('div', {class: `moment ${sign}`},
    h('div', {}, h('b', {}, date), h('span', {class: 'soft'}, ` ${words}`)),
    h('div', {}, claimed(entry.claim)),
    h('details', {}, h('summary', {}, others.length ? `${count(others.length + 1, 'sentence')}` : 'Sentence'),
      [entry, ...others].map(({claim}) => h('blockquote', {}, h('p', {}, claim.sentence), speaker(claim), source(claim)))));
}

export async function timeline(id) {
  const part = cursor => get(`entities/${id}/timeline`, {limit: 20, cursor});
  return list(gathered(await part()), moment, async cursor => gathered(await part(cursor)), 'No claims.');
}
