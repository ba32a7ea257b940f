import {articlePage} from './article.js';
import {h} from './dom.js';
import {entityPage} from './entity.js';
import {home, storyPage} from './home.js';
import {judgePage} from './judge.js';
import {pathsPage} from './paths.js';
import {pick} from './pick.js';
import {readPage} from './read.js';

const pages = {
  '': home,
  entity: entityPage,
  story: storyPage,
  article: articlePage,
  paths: pathsPage,
  read: readPage,
  judge: judgePage,
  // the drawing library is large and only this page needs it
  graph: async id => (await import('./canvas.js')).graphPage(id),
};

const main = document.getElementById('main');
let shown = 0;

async function show() {
  const mine = ++shown;
  const [name, ...ids] = location.hash.replace(/^#\/?/, '').split('/');
  if (!(name in pages)) {
    return;
  }
  let page;
  try {
    page = await pages[name](...ids);
  } catch (e) {
    page = h('p', {class: 'card error', role: 'alert'}, e.message);
  }
  if (mine === shown) {
    main.replaceChildren(page);
    document.title = `${main.querySelector('h1')?.textContent ?? 'Redthread'} – Redthread`;
    scrollTo(0, 0);
    if (mine > 1) {
      main.focus();
    }
  }
}

document.getElementById('search').append(pick('Find a person, company, country …', one => { location.hash = `#/entity/${one.id}`; }));
addEventListener('hashchange', show);
show();
