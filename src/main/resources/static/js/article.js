import {get, remove} from './api.js';
import {count, day, entity, h, origin} from './dom.js';
import {may} from './me.js';
import {attempt, tell} from './notice.js';
import {claimed, sentence} from './said.js';

/** The text with each name a link; of mentions that overlap the first stays, and those of the entity asked for are marked. */
function linked(text, mentions, asked) {
  const parts = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.start >= at) {
      const link = h('a', {class: mention.type, href: `#/entity/${mention.entity}`, title: mention.name}, mention.text);
      parts.push(text.slice(at, mention.start), mention.entity === asked ? h('mark', {}, link) : link);
      at = mention.end;
    }
  }
  return [...parts, text.slice(at)];
}

/** Whom it speaks of, each once, in the order of the text. */
const named = mentions => [...Map.groupBy(mentions, each => each.entity).values()];

function name(article, mentions, again) {
  const one = {id: mentions[0].entity, name: mentions[0].name, type: mentions[0].type};
  const notThis = () => attempt(async () => {
    const judged = await remove(`articles/${article.id}/mentions/${one.id}`);
    await again();
    tell(`In this article, ${one.name} is someone else now.`, async () => {
      await remove(`judgements/${judged.id}`);
      await again();
    });
  });
  return h('li', {class: 'row'}, entity(one), h('span', {class: 'soft'}, count(mentions.length, 'mention')),
    may('editor') && h('button', {class: 'small', onclick: notThis, 'aria-label': `${one.name} is someone else here`}, 'is someone else here'));
}

async function show(id, {of, says}, again) {
  const one = await get(`articles/${id}`);
  return h('div', {},
    h('h1', {}, one.headline ?? 'Without a headline'),
    h('p', {class: 'soft'}, origin(one.outlet, one.byline, day(one.publishedAt) ?? 'undated', one.url)),
    h('p', {class: 'row'},
      one.story ? h('a', {href: `#/story/${one.story}`}, 'The story in other outlets') : null,
      one.copyOf ? h('a', {href: `#/article/${one.copyOf}`}, 'This is a copy: the original') : null),
    h('div', {class: 'columns'},
      h('div', {class: 'text'}, linked(one.text, one.mentions, of)),
      h('div', {},
        h('section', {}, h('h2', {}, 'It states'), h('ul', {class: 'list'}, one.claims.map(claim =>
          h('li', {class: `card ${claim.id === says ? 'asked' : ''}`}, h('div', {}, claimed(claim)), sentence(claim)))),
        one.claims.length ? null : h('p', {class: 'soft'}, 'No claims.')),
        h('section', {}, h('h2', {}, 'It speaks of'),
          h('ul', {class: 'list tight'}, named(one.mentions).map(mentions => name(one, mentions, again)))))));
}

export async function articlePage([id], wishes) {
  const box = h('div', {tabindex: '-1'});
  const again = async () => {
    box.replaceChildren(await show(id, wishes, again));
    box.focus({preventScroll: true});
  };
  await again();
  return box;
}
