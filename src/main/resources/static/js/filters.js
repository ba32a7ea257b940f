import {remember} from './address.js';
import {get} from './api.js';
import {h} from './dom.js';
import {relation} from './said.js';

const STATUSES = ['reported', 'alleged', 'planned', 'denied', 'disputed'];
/** What links articles, claims and entities to each other; all other relationships are types of claims. */
const FRAME = ['ABOUT', 'ATTRIBUTED_TO', 'CONTAINS', 'COPY_OF', 'MENTIONS', 'NAMES', 'OBJECT', 'PART_OF', 'SAME_AS', 'STATES', 'SUBJECT'];

/** The parameters of the REST interface that narrow connections down, out of all that an address wishes. */
export const narrowing = ({types, status, since, until, minSources}) => ({types, status, since, until, minSources});

/** Boxes that narrow connections down; the address keeps what is in them, and `changed` is told. */
export async function filters(wishes, changed) {
  const known = Object.keys((await get('stats')).relationships).filter(type => !FRAME.includes(type));
  const options = (values, chosen) => [h('option', {value: ''}, 'any'),
    ...values.map(value => h('option', {value, selected: value === chosen}, relation(value)))];
  const field = (label, box) => h('label', {}, h('span', {}, label), box);
  const form = h('form', {class: 'filters', 'aria-label': 'Filters', onsubmit: event => event.preventDefault(), onchange: () => {
    const wanted = Object.fromEntries(new FormData(form));
    remember(wanted);
    changed(narrowing(wanted));
  }},
  field('Link', h('select', {name: 'types'}, options(known, wishes.types))),
  field('Status', h('select', {name: 'status'}, options(STATUSES, wishes.status))),
  field('Reported from', h('input', {name: 'since', type: 'date', value: wishes.since})),
  field('until', h('input', {name: 'until', type: 'date', value: wishes.until})),
  field('Sources', h('select', {name: 'minSources'}, h('option', {value: ''}, 'any'),
    [2, 3, 5, 10].map(least => h('option', {value: least, selected: String(least) === wishes.minSources}, `${least} or more`)))));
  return form;
}
