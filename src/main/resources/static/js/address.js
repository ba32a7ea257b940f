/** The page shown, its ids and what is wished of it, as the address has them: `#/name/id/id?key=value`. */
export function here() {
  const [path, search = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [name, ...ids] = path.split('/');
  return {name, ids: ids.map(encodeURIComponent), wishes: Object.fromEntries(new URLSearchParams(search))};
}

/** Parameters without those that are not given. */
export const query = parameters => new URLSearchParams(
  Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== ''));

export function address(name, ids = [], wishes = {}) {
  const search = query(wishes).toString();
  return `#/${[name, ...ids].join('/')}${search && `?${search}`}`;
}

/** Lets the address say what is shown by now; with `step` the Back button leads to what was shown before. */
export function remember(wishes, step = false) {
  const {name, ids, wishes: before} = here();
  const now = address(name, ids, {...before, ...wishes});
  if (now !== location.hash) {
    history[step ? 'pushState' : 'replaceState'](null, '', now);
  }
}
