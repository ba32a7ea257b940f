import {get, post, query} from './api.js';
import {h} from './dom.js';

const pause = millis => new Promise(done => setTimeout(done, millis));

/** Waits until a page is read; gives its state as often as it is asked for. */
async function finished(id, tell) {
  for (;;) {
    const page = await get(`pages/${id}`);
    tell(page);
    if (page.state === 'DONE' || page.state === 'FAILED') {
      return;
    }
    await pause(700);
  }
}

const shown = page => page.state === 'FAILED' ? h('span', {}, `could not be read: ${page.error}`)
  : page.state === 'DONE' ? h('ul', {}, page.articles.map(article =>
      h('li', {}, h('a', {href: `#/article/${article.id}`}, article.headline ?? 'article'))))
    : h('progress', {'aria-label': 'being read'});

async function read(name, type, body, url, into) {
  const state = h('div', {'aria-live': 'polite'}, h('progress', {'aria-label': 'being sent'}));
  into.prepend(h('li', {class: 'card'}, h('b', {}, name), state));
  try {
    const page = await post(`pages?${query({url})}`, type, body);
    await finished(page.id, now => state.replaceChildren(shown(now)));
  } catch (e) {
    state.replaceChildren(e.message);
  }
}

export async function readPage() {
  const pages = h('ul', {class: 'list'});
  const text = h('textarea', {id: 'text', placeholder: 'Paste the text of a news page: one story or several'});
  const url = h('input', {id: 'url', type: 'url', placeholder: 'https://…'});
  const files = chosen => [...chosen].forEach(file =>
    read(file.name, /\.html?$/i.test(file.name) ? 'text/html' : 'text/plain', file, null, pages));
  const drop = h('div', {
    class: 'drop',
    ondragover: event => { event.preventDefault(); drop.classList.add('over'); },
    ondragleave: () => drop.classList.remove('over'),
    ondrop: event => { event.preventDefault(); drop.classList.remove('over'); files(event.dataTransfer.files); },
  }, h('label', {for: 'files'}, 'Or drop text or HTML files here: '),
  h('input', {id: 'files', type: 'file', multiple: true, accept: '.txt,.html,.htm', onchange: event => files(event.target.files)}));
  return h('div', {},
    h('h1', {}, 'Read a page'),
    h('form', {onsubmit: event => {
      event.preventDefault();
      if (text.value.trim()) {
        read(text.value.trim().split('\n')[0].slice(0, 80), 'text/plain;charset=utf-8', text.value, url.value, pages);
        text.value = '';
      }
    }},
    h('p', {}, h('label', {for: 'text'}, 'Text'), text),
    h('p', {class: 'row'}, h('label', {for: 'url'}, 'Where it was found (if you know)'), url,
      h('button', {class: 'main-action'}, 'Read it in'))),
    drop, h('h2', {}, 'Pages'), pages);
}
