import {h} from './dom.js';

/** A sentence with some of its parts marked. */
export function marked(sentence, marks) {
  const parts = [];
  let at = 0;
  for (const {start, end} of marks) {
    if (start >= at) {
      parts.push(sentence.slice(at, start), h('mark', {}, sentence.slice(start, end)));
      at = end;
    }
  }
  return [...parts, sentence.slice(at)];
}
