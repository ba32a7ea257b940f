import {get} from './api.js';
import {day, h, relation} from './dom.js';
import {pick} from './pick.js';

const stop = one => h('a', {class: `stop ${one.type}`, href: `#/entity/${one.id}`}, one.name);

function hop(edge, forward) {
  const where = [edge.outlet, day(edge.publishedAt)].filter(Boolean).join(' · ');
  return h('div', {class: `hop ${edge.status ?? ''} ${forward ? 'forward' : 'backward'}`},
    h('div', {class: 'thread'}, h('i'),
      h('span', {}, relation(edge.type), edge.status && edge.status !== 'reported' ? ` (${edge.status})` : ''), h('i')),
    h('div', {}, `“${edge.sentence}”`),
    h('div', {class: 'soft'}, h('a', {href: `#/article/${edge.article}`}, edge.headline ?? 'article'), ` · ${where}`));
}

/** A path read from left to right, starting at the entity with the id `from`; arrows keep the edge's own direction. */
export function way(path, from) {
  let at = from;
  const parts = [];
  for (const edge of path.hops) {
    const forward = edge.from.id === at;
    const next = forward ? edge.to : edge.from;
    if (parts.length === 0) {
      parts.push(stop(forward ? edge.from : edge.to));
    }
    parts.push(hop(edge, forward), stop(next));
    at = next.id;
  }
  return h('div', {class: 'way', role: 'group', tabindex: '0', 'aria-label': `path worth ${path.score.toFixed(2)}`}, parts);
}

async function ways(from, to, via) {
  const found = await get('paths', {from, to, via, k: 3});
  return found.items.map(path => way(path, from));
}

export async function pathsPage(from, to) {
  const ends = {from, to};
  const go = which => chosen => {
    ends[which] = chosen.id;
    if (ends.from && ends.to) {
      location.hash = `#/paths/${ends.from}/${ends.to}`;
    }
  };
  const names = await Promise.all([from, to].map(async id => id ? (await get(`entities/${id}`)).name : ''));
  const page = h('div', {},
    h('h1', {}, 'How are these two connected?'),
    h('div', {class: 'row'}, pick('From', go('from'), names[0]), pick('To', go('to'), names[1])));
  if (from && to) {
    const stated = await ways(from, to, 'claims');
    page.append(h('h2', {}, 'Stated'),
      ...stated.length ? stated : [h('p', {class: 'soft'}, 'No claims lead from one to the other within four steps.')]);
    const together = await ways(from, to, 'mentions');
    page.append(h('h2', {}, 'Mentioned together'),
      ...together.length ? together : [h('p', {class: 'soft'}, 'No articles lead from one to the other either.')]);
  }
  return page;
}
