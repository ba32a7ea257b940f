import {h} from './dom.js';

const box = document.getElementById('notice');

/** Says what has happened, also to those who listen; with `undo`, a way to take it back. */
export function tell(text, undo) {
  const button = undo && h('button', {onclick: async () => {
    button.remove();
    await attempt(undo);
  }}, 'Undo');
  box.replaceChildren(h('span', {}, text), button ?? '', h('button', {'aria-label': 'Close', onclick: hush}, '×'));
  box.hidden = false;
}

export function hush() {
  box.hidden = true;
  box.replaceChildren();
}

/** What was refused is said, and the page stays as it is. */
export async function attempt(action) {
  try {
    return await action();
  } catch (e) {
    tell(e.message);
    return null;
  }
}
