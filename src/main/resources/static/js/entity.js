import {get} from './api.js';
import {day, entity, h, list, quoted, relation, status, type} from './dom.js';
import {way} from './paths.js';
import {pick} from './pick.js';

const connection = edge => h('article', {class: 'card'},
  h('div', {class: 'row'}, entity(edge.from), h('span', {class: 'relation'}, relation(edge.type)), entity(edge.to),
    status(edge.status),
    h('span', {class: 'soft'}, `${edge.sources} independent ${edge.sources === 1 ? 'source' : 'sources'}`)),
  edge.evidence.map(quoted));

/** The sentence with the names in it marked. */
function marked(sentence, names) {
  const spots = names.filter(Boolean).map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  return spots.length === 0 ? [sentence] : sentence.split(new RegExp(`(${spots.join('|')})`))
    .map((part, i) => i % 2 ? h('mark', {}, part) : part);
}

const mentioning = article => h('article', {class: 'card'},
  h('h3', {}, h('a', {href: `#/article/${article.id}`}, article.headline ?? article.url ?? 'article')),
  h('div', {class: 'soft'}, [article.outlet, day(article.publishedAt), article.copyOf && 'a copy'].filter(Boolean).join(' · ')),
  article.sentence ? h('p', {}, marked(article.sentence, article.names)) : null);

const moment = entry => h('div', {},
  h('b', {}, entry.date ? day(entry.date) : 'undated'),
  h('span', {class: 'soft'}, {sentence: ' the sentence says so', report: ' reported that day', unknown: ''}[entry.dateFrom]),
  h('div', {}, entity(entry.claim.subject), ` ${relation(entry.claim.type)} `, entity(entry.claim.object)));

export async function entityPage(id) {
  const path = `entities/${id}`;
  const one = await get(path);
  const [edges, timeline, articles, exposure] = await Promise.all([
    get(`${path}/connections`, {limit: 50}), get(`${path}/timeline`, {limit: 20}), get(`${path}/articles`, {limit: 10}),
    get(`exposure/${id}`)]);
  const other = one.names.filter(name => name !== one.name);
  return h('div', {},
    h('div', {class: 'row'}, type(one.type), one.observer ? h('span', {class: 'soft'}, 'reports, is no party') : null),
    h('h1', {}, one.name),
    other.length ? h('p', {class: 'soft'}, `also ${other.join(', ')}`) : null,
    h('p', {class: 'soft'}, `${one.mentions} mentions in ${one.articles} articles`,
      one.firstSeen ? `, ${day(one.firstSeen)} to ${day(one.lastSeen)}` : null),
    h('div', {class: 'row'},
      h('a', {class: 'button', href: `#/graph/${id}`}, 'Draw'),
      pick('How is it connected to …', chosen => { location.hash = `#/paths/${id}/${chosen.id}`; })),
    exposure.items.length ? h('section', {}, h('h2', {}, 'Near restrictions'),
      exposure.items.slice(0, 3).map(chain => way(chain, id))) : null,
    h('div', {class: 'columns'},
      h('section', {}, h('h2', {}, 'Connected to'),
        list(edges, connection, cursor => get(`${path}/connections`, {limit: 50, cursor}), 'No claim links it to anyone yet.')),
      h('div', {},
        h('section', {}, h('h2', {}, 'In time order'),
          list(timeline, moment, cursor => get(`${path}/timeline`, {limit: 20, cursor}), 'No claims.')),
        h('section', {}, h('h2', {}, 'Articles'),
          list(articles, mentioning, cursor => get(`${path}/articles`, {limit: 10, cursor}), 'No articles.')))));
}
