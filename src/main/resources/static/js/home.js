import {get} from './api.js';
import {day, entity, h, list, quoted, relation} from './dom.js';

const number = (count, what) => h('span', {}, h('b', {}, count.toLocaleString('en')), what);

const story = one => h('div', {class: 'card'},
  h('h3', {}, h('a', {href: `#/story/${one.id}`}, one.headline ?? 'without a headline')),
  h('div', {class: 'soft'}, `${day(one.firstSeen)} · ${one.articles} articles, ${one.sources} independent`));

const conflict = one => h('div', {class: 'card'},
  h('h3', {}, entity(one.a.subject), ` ${relation(one.type)} `, entity(one.a.object), '?'),
  quoted(one.a), quoted(one.b));

export async function home() {
  const [stats, stories, conflicts] = await Promise.all(
    [get('stats'), get('stories', {limit: 10}), get('conflicts', {limit: 10})]);
  return h('div', {},
    h('h1', {}, 'Who is connected to whom, and where it says so'),
    h('p', {class: 'soft'}, 'Type a name above. Every link leads to the sentence that states it.'),
    h('p', {class: 'numbers'},
      number(stats.nodes.Article, 'articles'), number(stats.nodes.Story, 'stories'),
      number(stats.nodes.Entity, 'people, companies, places'), number(stats.nodes.Claim, 'claims')),
    h('div', {class: 'columns'},
      h('section', {}, h('h2', {}, 'Stories'),
        list(stories, story, cursor => get('stories', {limit: 10, cursor}), 'Nothing read yet: read a page in.')),
      h('section', {}, h('h2', {}, 'Disputed'),
        list(conflicts, conflict, cursor => get('conflicts', {limit: 10, cursor}), 'No two claims contradict each other.'))));
}

export async function storyPage(id) {
  const one = await get(`stories/${id}`);
  return h('div', {},
    h('h1', {}, one.headline ?? 'A story without a headline'),
    h('p', {class: 'soft'}, `${day(one.firstSeen)} to ${day(one.lastSeen)} · ${one.sources} independent sources`),
    h('div', {class: 'columns'},
      h('section', {}, h('h2', {}, 'Told by'), h('ul', {class: 'list'}, one.articles.map(article => h('li', {class: 'card'},
        h('a', {href: `#/article/${article.id}`}, article.headline ?? article.url ?? 'article'),
        h('div', {class: 'soft'}, [article.outlet, day(article.publishedAt), article.copyOf && 'a copy']
          .filter(Boolean).join(' · ')))))),
      h('section', {}, h('h2', {}, 'Speaks of'), h('ul', {class: 'row'}, one.entities.map(each => h('li', {}, entity(each)))))));
}
