import {h} from './dom.js';
import {attempt, tell} from './notice.js';

/** A cell that begins like a formula would be run by a spreadsheet. */
const cell = value => {
  const text = String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csv = rows => [Object.keys(rows[0] ?? {}), ...rows.map(Object.values)].map(row => row.map(cell).join(',')).join('\r\n');

function save(name, content) {
  const address = URL.createObjectURL(content);
  h('a', {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  tell(`Saved as ${name}`);
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    tell('The link is in the clipboard');
  } catch {
    tell(location.href);
  }
}

/**
 * Takes what is on the screen along: as a table, a picture, a link.
 * @param rows gives objects with the same keys, one a line of the table
 * @param picture gives a PNG as a blob; left out where there is nothing to draw
 */
export const saving = (name, rows, picture) => h('div', {class: 'row saving', role: 'group', 'aria-label': 'Take along'},
  h('button', {onclick: () => attempt(async () =>
    save(`${name}.csv`, new Blob(['\ufeff', csv(await rows())], {type: 'text/csv;charset=utf-8'})))}, 'Save as CSV'),
  picture ? h('button', {onclick: () => attempt(async () => save(`${name}.png`, await picture()))}, 'Save as picture') : null,
  h('button', {onclick: copyLink}, 'Copy link'));
