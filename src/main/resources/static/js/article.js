import {get} from './api.js';
import {day, entity, h, quoted, relation, status} from './dom.js';

/** The text with each name a link; of mentions that overlap the first stays. */
function linked(text, mentions) {
  const parts = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.start >= at) {
      parts.push(text.slice(at, mention.start),
        h('a', {class: mention.type, href: `#/entity/${mention.entity}`, title: mention.name}, mention.text));
      at = mention.end;
    }
  }
  return [...parts, text.slice(at)];
}

export async function articlePage(id) {
  const one = await get(`articles/${id}`);
  return h('div', {},
    h('h1', {}, one.headline ?? 'Without a headline'),
    h('p', {class: 'soft'}, [one.outlet, one.byline, day(one.publishedAt), one.url].filter(Boolean).join(' · ')),
    one.copyOf ? h('p', {}, h('a', {href: `#/article/${one.copyOf}`}, 'A copy of this article')) : null,
    one.story ? h('p', {}, h('a', {href: `#/story/${one.story}`}, 'The story')) : null,
    h('div', {class: 'columns'},
      h('div', {class: 'text'}, linked(one.text, one.mentions)),
      h('section', {}, h('h2', {}, 'It states'), h('ul', {class: 'list'}, one.claims.map(claim => h('li', {class: 'card'},
        h('div', {class: 'row'}, entity(claim.subject), h('span', {class: 'relation'}, relation(claim.type)),
          entity(claim.object), status(claim.polarity === 'denied' ? 'denied' : claim.modality === 'stated' ? null : claim.modality)),
        quoted(claim)))),
        one.claims.length ? null : h('p', {class: 'soft'}, 'No claims.'))));
}
