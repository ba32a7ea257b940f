import {query} from './address.js';
import {get, post, watch} from './api.js';
import {count, h, soft} from './dom.js';
import {attempt} from './notice.js';

const MOST = 10 * 1024 * 1024;
const TYPES = {
  txt: 'text/plain', text: 'text/plain', html: 'text/html', htm: 'text/html', xhtml: 'application/xhtml+xml', json: 'application/json',
  jsonl: 'application/x-ndjson', ndjson: 'application/x-ndjson', pdf: 'application/pdf', eml: 'message/rfc822',
  mht: 'multipart/related', mhtml: 'multipart/related', rss: 'application/rss+xml', atom: 'application/atom+xml',
  xml: 'application/rss+xml', warc: 'application/warc', gz: 'application/gzip',
};

const typeOf = file => TYPES[file.name.split('.').pop().toLowerCase()] ?? (file.type || 'application/octet-stream');

const markup = text => /^\s*<(!doctype|html|head|body|article|\?xml)/i.test(text);

async function found(article) {
  const whole = await get(`articles/${article.id}`);
  const names = new Set(whole.mentions.map(each => each.entity)).size;
  return h('li', {}, h('a', {href: `#/article/${article.id}`}, article.headline ?? 'article'), ' ',
    soft(`${count(names, 'name')}, ${count(whole.claims.length, 'claim')}`));
}

async function result(page, retry) {
  if (page.state === 'FAILED') {
    return h('p', {class: 'error'}, `Could not be read: ${page.error} `, h('button', {class: 'small', onclick: retry}, 'Try again'));
  }
  return page.articles.length ? h('ul', {}, await Promise.all(page.articles.map(found))) : h('p', {class: 'soft'}, 'No article was found on it.');
}

/** The pages sent from here, and how far the reading of each is. */
export async function readPage() {
  const waiting = new Map();
  const progress = h('progress', {'aria-label': 'read so far', hidden: true});
  const words = h('p', {class: 'soft', role: 'status'});
  const pages = h('ul', {class: 'list'});
  let sent = 0;
  let looking = false;

  const retry = (id, state) => () => attempt(async () => {
    await post(`pages/${id}/retry`, 'application/json', '');
    waiting.set(id, state);
  });
  /** Looks what has become of the pages that were not read a moment ago. */
  const look = async () => {
    for (const [id, state] of waiting) {
      const page = await get(`pages/${id}`);
      if (page.state === 'DONE' || page.state === 'FAILED') {
        waiting.delete(id);
        state.replaceChildren(await result(page, retry(id, state)));
      }
    }
    progress.hidden = waiting.size === 0;
    progress.max = sent;
    progress.value = sent - waiting.size;
  };
  watch(pages, ({counts, articlesPerSecond}) => {
    const left = counts.RECEIVED + counts.PROCESSING;
    words.textContent = left ? `${count(left, 'page')} in the queue, ${articlesPerSecond.toFixed(1)} articles a second` : '';
    if (waiting.size && !looking) {
      looking = true;
      attempt(look).finally(() => { looking = false; });
    }
  });

  const wait = (id, state, line) => {
    if (!id) {
      state.append(h('p', {class: 'error'}, `Line ${line.line}: ${line.detail}`));
      return;
    }
    const part = state.appendChild(h('div', {}, soft('waits to be read …')));
    waiting.set(id, part);
    sent++;
  };
  const read = async (name, type, body, known) => {
    const state = h('div', {}, soft('is being sent …'));
    pages.prepend(h('li', {class: 'card'}, h('b', {}, name), state));
    try {
      if (body.size > MOST && !['jsonl', 'ndjson', 'warc', 'gz'].includes(name.split('.').pop())) {
        throw new Error('It is larger than the 10 MiB that a page may have.');
      }
      const answer = await post(`pages?${query(known)}`, type, body);
      state.replaceChildren();
      [answer].flat().forEach(each => wait(each.id, state, each));
    } catch (e) {
      state.replaceChildren(h('p', {class: 'error'}, e.message));
    }
  };
  return form(read, pages, progress, words);
}

function form(read, pages, progress, words) {
  const text = h('textarea', {id: 'text', required: true, placeholder: 'One story or several, as copied from the page'});
  const field = (name, label, type, hint) => h('label', {}, h('span', {}, label), h('input', {name, type, placeholder: hint}));
  const send = event => {
    event.preventDefault();
    const name = text.value.trim().split('\n')[0].slice(0, 80);
    const type = markup(text.value) ? 'text/html' : 'text/plain';
    read(name, `${type};charset=utf-8`, text.value, Object.fromEntries(new FormData(event.target)));
    text.value = '';
  };
  const files = async chosen => {
    for (const file of [...chosen]) {
      await read(file.name, typeOf(file), file, {});
    }
  };
  const drop = h('div', {
    class: 'drop',
    ondragover: event => { event.preventDefault(); drop.classList.add('over'); },
    ondragleave: () => drop.classList.remove('over'),
    ondrop: event => { event.preventDefault(); drop.classList.remove('over'); files(event.dataTransfer.files); },
  }, h('label', {for: 'files'}, 'Or drop files here: text, HTML, JSON, JSON lines, PDF, mail, feeds, web archives '),
  h('input', {id: 'files', type: 'file', multiple: true, onchange: event => { files(event.target.files); event.target.value = ''; }}));
  return h('div', {},
    h('h1', {}, 'Read a page in'),
    h('form', {onsubmit: send},
      h('p', {}, h('label', {for: 'text'}, 'Text or HTML of a news page'), text),
      h('div', {class: 'filters'},
        h('div', {class: 'grow'}, field('url', 'Address, if you know it', 'url', 'https://…')),
        field('outlet', 'Outlet', 'text'), field('publishedAt', 'Published on', 'date'),
        h('button', {class: 'main-action'}, 'Read it in'))),
    drop, h('h2', {}, 'Read from here'), progress, words, pages);
}
