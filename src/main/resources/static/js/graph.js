import {remember} from './address.js';
import {get} from './api.js';
import {drawing} from './canvas.js';
import {TYPES} from './colours.js';
import {count, day, entity, h, soft, type} from './dom.js';
import {filters, narrowing} from './filters.js';
import {attempt} from './notice.js';
import {quoted, relation, statement, status, support} from './said.js';
import {saving} from './save.js';

const MOST = 30;

const legend = () => h('ul', {class: 'legend', 'aria-label': 'Legend'},
  TYPES.map(name => h('li', {}, h('i', {class: `dot ${name}`}), name)),
  [['', 'reported'], ['alleged', 'alleged or planned'], ['denied', 'denied'], ['disputed', 'disputed'], ['thick', 'more independent sources']]
    .map(([name, words]) => h('li', {}, h('i', {class: `line ${name}`}), words)));

/** Whether an edge passes the filters; the time it was reported in must touch the time asked for. */
const passing = ({types, status: wanted, since, until, minSources}) => edge => (!types || edge.type === types)
  && (!wanted || edge.status === wanted)
  && edge.sources >= Number(minSources || 0)
  && (!since || day(edge.lastReported) >= since)
  && (!until || edge.firstReported && day(edge.firstReported) <= until);

const table = (edges, name, chosen) => h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Links on the canvas'},
  h('table', {}, h('thead', {}, h('tr', {}, ['From', 'Link', 'To', 'Status', 'Sources', 'Reported', 'Evidence'].map(head => h('th', {scope: 'col'}, head)))),
    h('tbody', {}, edges.map(edge => h('tr', {},
      h('td', {}, name(edge.from)), h('td', {}, relation(edge.type)), h('td', {}, name(edge.to)), h('td', {}, edge.status),
      h('td', {}, edge.sources), h('td', {}, day(edge.firstReported) ?? 'undated'),
      h('td', {}, h('button', {onclick: () => chosen(edge),
        'aria-label': `Sentences: ${name(edge.from)} ${relation(edge.type)} ${name(edge.to)}`}, 'Sentences')))))));

const row = name => edge => ({from: name(edge.from), type: relation(edge.type), to: name(edge.to), status: edge.status,
  sources: edge.sources, articles: edge.articles, claims: edge.claims, denials: edge.denials, confidence: edge.confidence,
  firstReported: edge.firstReported, lastReported: edge.lastReported});

export async function graphPage([id], wishes) {
  const start = await get(`entities/${id}`);
  const opened = new Set([start.id, ...(wishes.open ?? '').split(',').filter(Boolean)]);
  let passes = passing(wishes);
  const box = h('div', {class: 'canvas', role: 'img', 'aria-label': `Graph around ${start.name}; the same as lists below`});
  const panel = h('div', {class: 'card panel', 'aria-live': 'polite', tabindex: '-1'},
    soft('Click a name to see what lies around it, a link to read its sentences. Drag to move, pinch or turn the wheel to come nearer.'));
  const lists = h('div', {}, soft('Is being drawn …'));
  let canvas;

  const showEdge = edge => attempt(async () => {
    const {items} = await get('claims', {subject: edge.from, object: edge.to, type: edge.type, limit: 50});
    panel.replaceChildren(...h('div', {}, h('h2', {}, statement(items[0].subject, edge.type, items[0].object, edge.status)),
      soft(support(edge)), items.map(quoted)).childNodes);
    panel.focus();
  });
  const showNode = async one => {
    const whole = await get(`entities/${one}`);
    panel.replaceChildren(...h('div', {}, type(whole.type), h('h2', {}, entity(whole)),
      soft(`${count(whole.mentions, 'mention')} in ${count(whole.articles, 'article')}`),
      h('p', {class: 'row'}, h('a', {class: 'button', href: `#/entity/${one}`}, 'Read about it'),
        one === start.id ? null : h('a', {class: 'button', href: `#/paths/${start.id}/${one}`}, `From ${start.name}`))).childNodes);
  };
  const show = () => {
    canvas.show(passes);
    lists.replaceChildren(
      h('h2', {}, 'Names on the canvas'), h('ul', {class: 'row'}, canvas.nodes().map(each => h('li', {},
        h('button', {class: each.type, 'aria-label': `What lies around ${each.name}`, onclick: () => grow(each.id)}, each.name)))),
      h('h2', {}, 'Links on the canvas'), table(canvas.edges(), canvas.name, showEdge));
  };
  const load = async from => canvas.add(await get('graph', {around: from, hops: 1, limit: MOST}), from);
  const grow = from => attempt(async () => {
    await Promise.all([load(from), showNode(from)]);
    opened.add(from);
    remember({open: [...opened].slice(1).join(',')}, true);
    show();
  });
  const draw = async () => {
    canvas = drawing(box, start.id, {onNode: grow, onEdge: showEdge});
    for (const each of opened) {
      await load(each);
    }
    show();
  };
  // the drawing begins when its box stands on the page and has a size
  new ResizeObserver((_, observer) => {
    if (box.clientWidth) {
      observer.disconnect();
      setTimeout(() => attempt(draw));
    }
  }).observe(box);

  return h('div', {class: 'wide'},
    h('h1', {}, 'Around ', h('a', {href: `#/entity/${start.id}`}, start.name)),
    await filters(wishes, wanted => { passes = passing(wanted); show(); }),
    h('div', {class: 'board'}, h('div', {}, box, legend()), panel),
    saving(`Around ${start.name}`, () => canvas.edges().map(row(canvas.name)), () => canvas.picture()),
    lists);
}
