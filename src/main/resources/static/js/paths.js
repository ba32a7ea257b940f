import {address} from './address.js';
import {get} from './api.js';
import {count, h} from './dom.js';
import {pick} from './pick.js';
import {pictureOf} from './picture.js';
import {saving} from './save.js';
import {relation} from './said.js';
import {way} from './way.js';

const LENGTHS = [1, 2, 3, 4, 5, 6];
const USUAL = 4;
const ENDS = ['From', 'To'];

const row = (kind, number) => hop => ({
  kind, path: number, from: hop.from.name, type: relation(hop.type), to: hop.to.name, status: hop.status, sources: hop.sources,
  attribution: hop.attribution, sentence: hop.sentence, headline: hop.headline, outlet: hop.outlet, url: hop.url,
  publishedAt: hop.publishedAt,
});

const drawn = (items, from) => items.map((path, i) =>
  way(path, from, `Way ${i + 1}, ${count(path.hops.length, 'step')}, score ${path.score.toFixed(2)}`));

async function found(from, to, maxHops) {
  const [one, other, stated, together] = await Promise.all([
    get(`entities/${from}`), get(`entities/${to}`),
    ...['claims', 'mentions'].map(via => get('paths', {from, to, via, maxHops, k: 3}))]);
  const within = `within ${count(Number(maxHops), 'step')}`;
  const ways = [...stated.items, ...together.items];
  const rows = () => [['stated', stated], ['mentioned together', together]]
    .flatMap(([kind, {items}]) => items.flatMap((path, i) => path.hops.map(row(kind, i + 1))));
  return h('div', {},
    h('h2', {}, 'Stated by articles'),
    stated.items.length ? drawn(stated.items, one.id)
      : h('p', {class: 'soft'}, `No claims lead from ${one.name} to ${other.name} ${within}.`),
    h('h2', {}, 'Only mentioned together'),
    together.items.length ? drawn(together.items, one.id)
      : h('p', {class: 'soft'}, `No articles lead from ${one.name} to ${other.name} ${within}.`),
    ways.length ? saving(`${one.name} – ${other.name}`, rows, () => pictureOf(ways, one.id)) : null);
}

export async function pathsPage([from, to], {maxHops = USUAL}) {
  const ends = [from, to];
  const go = which => chosen => {
    ends[which] = chosen.id;
    if (ends[0] && ends[1]) {
      location.hash = address('paths', ends, {maxHops: maxHops === USUAL ? null : maxHops});
    }
  };
  const names = await Promise.all([from, to].map(async id => id ? (await get(`entities/${id}`)).name : ''));
  const length = h('select', {onchange: () => { location.hash = address('paths', ends.filter(Boolean), {maxHops: length.value}); }},
    LENGTHS.map(hops => h('option', {value: hops, selected: hops === Number(maxHops)}, count(hops, 'step'))));
  return h('div', {class: 'wide'},
    h('h1', {}, 'How are these two connected?'),
    h('div', {class: 'filters'},
      [0, 1].map(i => h('div', {class: 'grow'}, h('span', {class: 'caption'}, ENDS[i]), pick(ENDS[i], go(i), names[i]))),
      h('label', {}, h('span', {}, 'At most'), length)),
    from && to ? await found(from, to, maxHops)
      : h('p', {class: 'soft'}, 'Choose two names. Each way between them is drawn with the sentences that state its steps.'));
}
