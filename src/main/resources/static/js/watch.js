import {get, post, remove} from './api.js';
import {count, day, entity, h, list, origin, soft} from './dom.js';
import {may} from './me.js';
import {attempt, tell} from './notice.js';
import {claimed, sentence} from './said.js';

/** Watches one entity from now on. */
export const watchOne = one => attempt(async () => {
  const made = await post('watchlists', 'application/json', JSON.stringify({name: one.name, entities: [one.id]}));
  tell(`New stories and claims about ${one.name} are noted under “Watch”.`, () => remove(`watchlists/${made.id}`));
});

const hit = one => h('div', {},
  h('div', {}, h('a', {href: `#/article/${one.article.id}`}, one.article.headline ?? one.article.url ?? 'article'), ' ',
    soft(origin(one.article.outlet, day(one.article.publishedAt) ?? 'undated', `noted ${day(one.at)}`))),
  one.claims.map(claim => h('div', {}, claimed(claim), sentence(claim))));

function watchlist(one, again) {
  const path = `watchlists/${one.id}`;
  const hits = h('div', {});
  const show = () => attempt(async () => hits.replaceChildren(
    list(await get(`${path}/hits`), hit, cursor => get(`${path}/hits`, {cursor}), 'Nothing new so far.')));
  return h('article', {class: 'card'},
    h('h3', {}, one.name),
    h('div', {class: 'row'}, one.entities.map(entity), one.names.map(name => h('span', {}, name))),
    h('details', {ontoggle: event => event.target.open && show()}, h('summary', {}, count(one.hits, 'event')), hits),
    h('div', {class: 'row'}, h('a', {href: `api/${path}/feed`}, 'Feed'),
      may('editor') && h('button', {class: 'small', onclick: () => attempt(async () => { await remove(path); await again(); })}, 'Watch no longer')));
}

export async function watchPage() {
  const box = h('div', {'aria-live': 'polite'});
  const again = async () => box.replaceChildren(list(await get('watchlists'), one => watchlist(one, again),
    cursor => get('watchlists', {cursor}), 'Nothing is watched yet.'));
  const make = event => attempt(async () => {
    event.preventDefault();
    const {name, names} = Object.fromEntries(new FormData(event.target));
    await post('watchlists', 'application/json', JSON.stringify({name, names: names.split(',').map(each => each.trim()).filter(Boolean)}));
    event.target.reset();
    await again();
  });
  await again();
  return h('div', {},
    h('h1', {}, 'Watch'),
    h('p', {class: 'soft'}, 'What is read from now on about these names is noted: one event, not fifty copies.'),
    may('editor') && h('form', {class: 'filters', onsubmit: make},
      h('label', {}, h('span', {}, 'What to call it'), h('input', {name: 'name', required: true})),
      h('div', {class: 'grow'}, h('label', {}, h('span', {}, 'Names, with commas between'), h('input', {name: 'names', required: true}))),
      h('button', {class: 'main-action'}, 'Watch')),
    box);
}
