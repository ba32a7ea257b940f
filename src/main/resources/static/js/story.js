import {get} from './api.js';
import {day, entity, h, origin} from './dom.js';

export async function storyPage([id]) {
  const one = await get(`stories/${id}`);
  const seen = [...new Set([day(one.firstSeen), day(one.lastSeen)])].filter(Boolean).join(' to ');
  return h('div', {},
    h('h1', {}, one.headline ?? 'A story without a headline'),
    h('p', {class: 'soft'}, origin(`seen ${seen}`, `independent sources: ${one.sources}`)),
    h('div', {class: 'columns'},
      h('section', {}, h('h2', {}, 'Told by'), h('ul', {class: 'list'}, one.articles.map(article => h('li', {class: 'card'},
        h('a', {href: `#/article/${article.id}`}, article.headline ?? article.url ?? 'article'),
        h('div', {class: 'soft'}, origin(article.outlet, day(article.publishedAt) ?? 'undated', article.copyOf && 'a copy')))))),
      h('section', {}, h('h2', {}, 'Speaks of'), h('ul', {class: 'row'}, one.entities.map(each => h('li', {}, entity(each)))))));
}
