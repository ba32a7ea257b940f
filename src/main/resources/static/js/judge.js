import {get, post, remove} from './api.js';
import {count, day, entity, h, list, soft, type} from './dom.js';
import {marked} from './marked.js';
import {may} from './me.js';
import {attempt, tell} from './notice.js';

const percent = share => `${Math.round(100 * share)} %`;

/** What each feature of the names added to the score, or took away, the weightiest first. */
function shares(suggestion) {
  const all = Object.entries(suggestion.shares).filter(([, share]) => Math.abs(share) > .005)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  const most = Math.max(...all.map(([, share]) => Math.abs(share)));
  return h('details', {}, h('summary', {}, `Why ${percent(suggestion.score)}?`),
    h('p', {class: 'soft'}, 'What speaks for one and the same (+) and against it (−), in log-odds:'),
    h('dl', {class: 'shares'}, all.map(([feature, share]) => {
      const bar = h('i', {class: share > 0 ? 'for' : 'against'});
      bar.style.width = `${6 * Math.abs(share) / most}rem`;
      return [h('dt', {}, feature), h('dd', {}, bar, ` ${share > 0 ? '+' : '−'}${Math.abs(share).toFixed(2)}`)];
    })));
}

/** One of the two, with a sentence that shows who is meant. */
async function side(one) {
  const {items: [article]} = await get(`entities/${one.id}/articles`, {limit: 1});
  return h('div', {}, h('div', {class: 'row'}, entity(one), type(one.type), soft(count(one.articles, 'article'))),
    article?.sentence ? h('blockquote', {}, h('p', {}, marked(article.sentence, article.marks)),
      h('div', {class: 'soft'}, h('a', {href: `#/article/${article.id}?of=${one.id}`}, article.headline ?? 'article'))) : null);
}

const body = (one, verdict) => JSON.stringify({a: one.a.id, b: one.b.id, verdict});

function suggested(one, again) {
  const judge = verdict => attempt(async () => {
    const judged = await post('judgements', 'application/json', body(one, verdict));
    await again();
    tell(`${one.a.name} and ${one.b.name}: ${verdict}.`, async () => {
      await remove(`judgements/${judged.id}`);
      await again();
    });
  });
  const sides = h('div', {class: 'sides'});
  Promise.all([side(one.a), side(one.b)]).then(both => sides.replaceChildren(...both), () => sides.replaceChildren(entity(one.a), entity(one.b)));
  return h('article', {class: 'card', 'aria-label': `${one.a.name} and ${one.b.name}`}, sides,
    one.common.length ? h('p', {class: 'soft'}, `both with ${one.common.join(', ')}`) : null,
    shares(one),
    may('editor') && h('div', {class: 'row'}, ['same', 'different', 'unsure'].map(verdict => h('button', {onclick: () => judge(verdict)}, verdict))));
}

function decided(one, again) {
  const undo = h('button', {class: 'small', onclick: () => attempt(async () => {
    await remove(`judgements/${one.id}`);
    await again();
    tell('Taken back.');
  })}, 'Undo');
  const about = one.bName ? `${one.aName} – ${one.bName}: ` : `${one.aName}, in one article: `;
  return h('div', {class: 'row'}, h('span', {}, about, h('b', {}, one.verdict)),
    soft([one.by, day(one.at), one.reason].filter(Boolean).join(', ')), one.revokedAt ? soft('taken back') : may('editor') && undo);
}

async function show(again) {
  const [suggestions, judgements] = await Promise.all([get('judgements/suggestions'), get('judgements')]);
  return h('div', {class: 'columns'},
    h('section', {}, h('h2', {}, 'Likely the same'),
      list(suggestions, one => suggested(one, again), null, 'Nothing looks like the same under two names.')),
    h('section', {}, h('h2', {}, 'Decided'),
      list(judgements, one => decided(one, again), cursor => get('judgements', {cursor}), 'Nothing yet.')));
}

export async function judgePage() {
  const box = h('div', {tabindex: '-1'});
  const again = async () => {
    box.replaceChildren(await show(again));
    box.focus({preventScroll: true});
  };
  await again();
  return h('div', {},
    h('h1', {}, 'Same or not?'),
    h('p', {class: 'soft'}, 'Names that may mean one and the same. What you decide holds for good, and can be undone.'),
    box);
}
