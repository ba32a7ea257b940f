import {count, h, soft} from './dom.js';
import {cited, mutual, relation, source, speaker, status} from './said.js';

/** A path's hops as they are met from `start` on: each with the end it leads to, and whether along its own direction. */
export function steps(path, start) {
  let at = start;
  return path.hops.map(edge => {
    const forward = edge.from.id === at;
    const next = forward ? edge.to : edge.from;
    at = next.id;
    return {edge, forward, next};
  });
}

const stop = one => h('div', {class: `stop ${one.type}`}, h('a', {href: `#/entity/${one.id}`}, one.name));

function thread({edge, forward}) {
  const line = h('i');
  const other = h('i');
  line.style.borderTopWidth = other.style.borderTopWidth = `${1 + Math.min(5, edge.sources ?? 1)}px`;
  const direction = mutual(edge.type) ? '' : forward ? 'forward' : 'backward';
  return h('div', {class: `thread ${edge.status ?? ''} ${direction}`}, line,
    h('span', {class: 'relation'}, relation(edge.type)), other,
    direction !== 'backward' ? null : h('span', {class: 'unseen'}, `, that is ${edge.from.name} ${relation(edge.type)} ${edge.to.name}`));
}

const sentence = ({edge}) => h('div', {class: 'sentence'},
  h('p', {}, edge.sentence ? cited(edge.sentence) : 'Only named in the same article.'),
  h('div', {class: 'row'}, status(edge.status), speaker(edge), edge.sources > 1 ? soft(count(edge.sources, 'independent source')) : null),
  source(edge));

/** The columns: two halves a stop and one an edge, so that a sentence has the room under its edge and half of both ends. */
function place(parts, hops) {
  parts.forEach(([stop, thread, sentence], i) => {
    stop.style.gridColumn = `${3 * i + 1} / span 2`;
    if (thread) {
      thread.style.gridColumn = `${3 * i + 3}`;
      const end = i + 1 === hops ? 3 * i + 6 : 3 * i + 5;
      sentence.style.gridColumn = `${i === 0 ? 1 : 3 * i + 2} / ${end}`;
    }
  });
}

/** A path read from left to right, starting at the entity with the id `start`; arrows keep the edge's own direction. */
export function way(path, start, label) {
  const met = steps(path, start);
  const first = met[0].forward ? met[0].edge.from : met[0].edge.to;
  const parts = met.map((step, i) => [stop(i === 0 ? first : met[i - 1].next), thread(step), sentence(step)]);
  parts.push([stop(met[met.length - 1].next)]);
  place(parts, met.length);
  const box = h('div', {class: 'way', role: 'group', tabindex: '0', 'aria-label': label}, parts);
  box.style.gridTemplateColumns = `repeat(${met.length}, minmax(3.6rem, auto) minmax(3.6rem, auto) minmax(6.5rem, 1fr)) minmax(3.6rem, auto) minmax(3.6rem, auto)`;
  return box;
}
