import {get, post, remove} from './api.js';
import {day, entity, h, list, type} from './dom.js';

const percent = share => `${Math.round(100 * share)} %`;

/** Why it looks like one: what each feature added to the score. */
const shares = suggestion => Object.entries(suggestion.shares)
  .filter(([, share]) => Math.abs(share) > .005)
  .map(([feature, share]) => `${feature} ${share.toFixed(2)}`).join(' · ');

function suggested(one) {
  const card = h('article', {class: 'card'});
  const answer = h('div', {class: 'row', 'aria-live': 'polite'});
  const judge = async verdict => {
    try {
      const judged = await post('judgements', 'application/json', JSON.stringify({a: one.a.id, b: one.b.id, verdict}));
      const undo = async () => { await remove(`judgements/${judged.id}`); choose(); };
      answer.replaceChildren(`judged ${verdict}`, h('button', {onclick: undo}, 'Undo'));
    } catch (e) {
      answer.replaceChildren(e.message);
    }
  };
  const choose = () => answer.replaceChildren(
    ...['same', 'different', 'unsure'].map(verdict => h('button', {onclick: () => judge(verdict)}, verdict)));
  choose();
  card.append(
    h('div', {class: 'row'}, entity(one.a), type(one.a.type), 'and', entity(one.b), type(one.b.type),
      h('b', {}, percent(one.score))),
    h('p', {class: 'soft'}, shares(one)),
    one.common.length ? h('p', {class: 'soft'}, `both with ${one.common.join(', ')}`) : '',
    answer);
  return card;
}

function decided(one) {
  const undo = h('button', {onclick: async () => { await remove(`judgements/${one.id}`); undo.replaceWith('taken back'); }}, 'Undo');
  return h('div', {class: 'row'},
    `${one.aName} – ${one.bName ?? 'in one article'}: ${one.verdict}`, h('span', {class: 'soft'}, day(one.at), one.reason ? `, ${one.reason}` : ''),
    one.revokedAt ? h('span', {class: 'soft'}, 'taken back') : undo);
}

export async function judgePage() {
  const [suggestions, judgements] = await Promise.all([get('judgements/suggestions'), get('judgements')]);
  return h('div', {},
    h('h1', {}, 'Same or not?'),
    h('p', {class: 'soft'}, 'Names that may mean one and the same. What you decide holds for good, and can be undone.'),
    h('div', {class: 'columns'},
      h('section', {}, h('h2', {}, 'Likely the same'),
        list(suggestions, suggested, null, 'Nothing looks like the same under two names.')),
      h('section', {}, h('h2', {}, 'Decided'),
        list(judgements, decided, cursor => get('judgements', {cursor}), 'Nothing yet.'))));
}
