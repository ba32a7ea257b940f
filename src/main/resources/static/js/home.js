import {get, watch} from './api.js';
import {count, day, entity, h, list, origin} from './dom.js';
import {claimed, quoted, relation} from './said.js';

const number = (many, what) => h('li', {}, h('b', {}, many.toLocaleString('en')), ` ${what}`);

const story = one => h('div', {class: 'card'},
  h('h3', {}, h('a', {href: `#/story/${one.id}`}, one.headline ?? 'without a headline')),
  h('div', {class: 'soft'}, origin(`first seen ${day(one.firstSeen)}`, `${count(one.articles, 'article')}, ${one.sources} independent`)));

const conflict = one => h('div', {class: 'card'},
  h('h3', {}, entity(one.a.subject), ` ${relation(one.type)} `, entity(one.a.object), '?'),
  quoted(one.a), quoted(one.b));

const latest = claim => h('div', {class: 'card'}, h('div', {}, claimed(claim)), quoted(claim));

/** What there is by now. */
async function overview() {
  const [stats, stories, conflicts, claims] = await Promise.all(
    [get('stats'), get('stories', {limit: 10}), get('conflicts', {limit: 3}), get('claims', {limit: 5})]);
  return h('div', {},
    h('ul', {class: 'numbers'},
      number(stats.nodes.Article, 'articles'), number(stats.nodes.Story, 'stories'),
      number(stats.nodes.Entity, 'people, companies, places'), number(stats.nodes.Claim, 'claims')),
    h('div', {class: 'columns'},
      h('section', {}, h('h2', {}, 'Stories'),
        list(stories, story, cursor => get('stories', {limit: 10, cursor}), 'Nothing read yet: read a page in.')),
      h('div', {},
        h('section', {}, h('h2', {}, 'Disputed'),
          list(conflicts, conflict, cursor => get('conflicts', {limit: 10, cursor}), 'No two claims contradict each other.')),
        h('section', {}, h('h2', {}, 'Claimed last'),
          list(claims, latest, cursor => get('claims', {limit: 10, cursor}), 'No claims yet.')))));
}

export async function home() {
  const box = h('div', {}, await overview());
  const reading = h('p', {'aria-live': 'polite'});
  let waited = false;
  watch(reading, async ({counts}) => {
    const waiting = counts.RECEIVED + counts.PROCESSING;
    reading.textContent = waiting ? `Reading: ${count(waiting, 'page')} to go.` : '';
    if (waited && !waiting) {
      box.replaceChildren(await overview());
    }
    waited = waiting > 0;
  });
  return h('div', {},
    h('h1', {}, 'Who is connected to whom, and where it says so'),
    h('p', {class: 'soft'}, 'Type a name above. Every link leads to the sentence that states it.'),
    reading, box);
}
