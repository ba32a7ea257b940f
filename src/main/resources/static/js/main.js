import {here} from './address.js';
import {articlePage} from './article.js';
import {h} from './dom.js';
import {entityPage} from './entity.js';
import {home} from './home.js';
import {judgePage} from './judge.js';
import {account, may, me} from './me.js';
import {hush} from './notice.js';
import {passwordPage} from './password.js';
import {pathsPage} from './paths.js';
import {pick} from './pick.js';
import {readPage} from './read.js';
import {storyPage} from './story.js';
import {watchPage} from './watch.js';

const pages = {
  '': home,
  entity: entityPage,
  story: storyPage,
  article: articlePage,
  paths: pathsPage,
  read: may('editor') ? readPage : () => Promise.reject(new Error('Your account may not read pages in; an admin can change its role.')),
  judge: judgePage,
  watch: watchPage,
  password: passwordPage,
  // the drawing library is large and only this page needs it
  graph: async (ids, wishes) => (await import('./graph.js')).graphPage(ids, wishes),
};

const main = document.getElementById('main');
let shown = 0;

async function show() {
  const mine = ++shown;
  const {name, ids, wishes} = here();
  if (!Object.hasOwn(pages, name)) {
    return;
  }
  main.setAttribute('aria-busy', 'true');
  let page;
  try {
    page = await pages[name](ids, wishes);
  } catch (e) {
    page = h('div', {class: 'card error', role: 'alert'}, h('h1', {}, 'That did not work'), h('p', {}, e.message));
  }
  if (mine === shown) {
    main.removeAttribute('aria-busy');
    main.replaceChildren(page);
    document.title = `${main.querySelector('h1').textContent} – Redthread`;
    document.querySelectorAll('nav a').forEach(link =>
      link.hash === `#/${name}` ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current'));
    scrollTo(0, 0);
    if (mine > 1) {
      main.focus({preventScroll: true});
    }
  }
}

// Neo4j Browser listens on the service's own machine only
document.querySelector('nav a[href="browser"]').hidden = me.name && !['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
document.querySelector('nav a[href="#/read"]').hidden = !may('editor');
document.querySelector('header').append(account());
document.getElementById('search').append(pick('Find a person, company, country …', one => { location.hash = `#/entity/${one.id}`; }));
addEventListener('click', event => {
  if (event.target.closest('a[href^="#"]')) {
    hush();
  }
});
addEventListener('hashchange', show);
show();
