import {get, post, remove} from './api.js';
import {count, day, entity, h, list, origin, soft, type} from './dom.js';
import {filters, narrowing} from './filters.js';
import {marked} from './marked.js';
import {may} from './me.js';
import {attempt, tell} from './notice.js';
import {pick} from './pick.js';
import {quoted, relation, statement, support} from './said.js';
import {saving} from './save.js';
import {timeline} from './timeline.js';
import {watchOne} from './watch.js';
import {way} from './way.js';

const FEW = 3;

function connection(edge) {
  const sentences = h('div', {}, edge.evidence.map(quoted));
  const all = async () => {
    const {items} = await get('claims', {subject: edge.from.id, object: edge.to.id, type: edge.type, limit: 200});
    sentences.replaceChildren(...items.map(quoted));
    more.remove();
  };
  const more = edge.claims > edge.evidence.length
    ? h('button', {onclick: () => attempt(all)}, `All ${edge.claims} sentences, copies too`) : null;
  return h('article', {class: 'card'},
    h('div', {}, statement(edge.from, edge.type, edge.to, edge.status)), soft(support(edge)), sentences, more);
}

const mentioning = id => article => h('article', {class: 'card'},
  h('h3', {}, h('a', {href: `#/article/${article.id}?of=${id}`}, article.headline ?? article.url ?? 'article')),
  soft(origin(article.outlet, day(article.publishedAt) ?? 'undated', article.copyOf && 'a copy', count(article.mentions, 'mention'))),
  article.sentence ? h('p', {}, marked(article.sentence, article.marks)) : null);

const row = edge => ({
  from: edge.from.name, type: relation(edge.type), to: edge.to.name, status: edge.status, sources: edge.sources, articles: edge.articles,
  claims: edge.claims, denials: edge.denials, confidence: edge.confidence, firstReported: edge.firstReported,
  lastReported: edge.lastReported, attribution: edge.evidence[0]?.attribution, sentence: edge.evidence[0]?.sentence,
  outlet: edge.evidence[0]?.outlet, url: edge.evidence[0]?.url,
});

/** What it is connected to, narrowed down by filters. */
async function connections(one, wishes) {
  const path = `entities/${one.id}/connections`;
  const box = h('div', {'aria-live': 'polite'});
  let rows = [];
  const show = async wanted => {
    const kept = part => { rows.push(...part.items.map(row)); return part; };
    rows = [];
    const first = kept(await get(path, {...wanted, limit: 50}));
    const empty = Object.values(wanted).some(Boolean) ? 'No link passes these filters.' : 'No claim links it to anyone yet.';
    box.replaceChildren(list(first, connection, async cursor => kept(await get(path, {...wanted, limit: 50, cursor})), empty));
  };
  await show(narrowing(wishes));
  return h('section', {}, h('h2', {}, 'Connected to'),
    await filters(wishes, wanted => attempt(() => show(wanted))), box, saving(one.name, () => rows));
}

/** Chains to sanctions and the like, with what makes their scores. */
const restrictions = (items, id) => h('section', {}, h('h2', {}, 'Near restrictions'), items.slice(0, FEW).map(chain => h('div', {class: 'chain'},
  way(chain, id, `Chain of ${count(chain.hops.length, 'step')}, score ${chain.score.toFixed(3)}`),
  h('p', {class: 'soft score'}, `Score ${chain.score.toFixed(3)}: length ${chain.parts.length.toFixed(2)} × evidence ${
    chain.parts.evidence.toFixed(2)} × narrowness ${chain.parts.specificity.toFixed(2)}`))));

function sameAs(one) {
  const judge = async other => {
    const judged = await post('judgements', 'application/json', JSON.stringify({a: one.id, b: other.id, verdict: 'same'}));
    location.hash = `#/entity/${other.id}`;
    tell(`${one.name} and ${other.name} are one now.`, async () => {
      await remove(`judgements/${judged.id}`);
      location.hash = `#/entity/${one.id}`;
    });
  };
  return h('details', {}, h('summary', {}, 'The same as another name here?'), pick('The same as …', other => attempt(() => judge(other))));
}

export async function entityPage([id], wishes) {
  const one = await get(`entities/${id}`);
  const [linked, times, articles, exposure] = await Promise.all([
    connections(one, wishes), timeline(one.id), get(`entities/${one.id}/articles`, {limit: 10}), get(`exposure/${one.id}`)]);
  const other = one.names.filter(name => name !== one.name);
  return h('div', {},
    h('div', {class: 'row'}, type(one.type), one.observer ? soft('reports, is no party') : null),
    h('h1', {}, one.name),
    other.length ? h('p', {}, 'also ', h('b', {}, other.join(', '))) : null,
    h('p', {class: 'soft'}, origin(`${count(one.mentions, 'mention')} in ${count(one.articles, 'article')}`,
      one.firstSeen ? `${day(one.firstSeen)} to ${day(one.lastSeen)}` : null, one.wikidata)),
    h('div', {class: 'row'},
      h('a', {class: 'button', href: `#/graph/${one.id}`}, 'Draw the graph'),
      may('editor') && h('button', {onclick: () => watchOne(one)}, 'Watch'),
      pick('How is it connected to …', chosen => { location.hash = `#/paths/${one.id}/${chosen.id}`; })),
    may('editor') && sameAs(one),
    exposure.items.length ? restrictions(exposure.items, one.id) : null,
    h('div', {class: 'columns'},
      linked,
      h('div', {},
        h('section', {}, h('h2', {}, 'In time order'), times),
        h('section', {}, h('h2', {}, 'Articles'), list(articles, mentioning(one.id),
          cursor => get(`entities/${one.id}/articles`, {limit: 10, cursor}), 'No articles.')))));
}
