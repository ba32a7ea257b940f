/** Asks Redthread; a refusal becomes an error with the reason that the problem details give. */
async function ask(path, options) {
  const response = await fetch(`api/${path}`, options);
  const body = response.status === 204 ? null : await response.json();
  if (!response.ok) {
    throw new Error(body?.detail ?? `Redthread answered ${response.status}`);
  }
  return body;
}

export const query = parameters => new URLSearchParams(
  Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== ''));

export const get = (path, parameters = {}) => ask(`${path}?${query(parameters)}`);

export const post = (path, type, body) => ask(path, {method: 'POST', headers: {'Content-Type': type}, body});

export const remove = path => ask(path, {method: 'DELETE'});
