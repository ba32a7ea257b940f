import {query} from './address.js';

const lines = text => text.split('\n').filter(Boolean).map(line => JSON.parse(line));

/** Asks Redthread; a refusal becomes an error with the reason that the problem details give. */
async function ask(path, options) {
  let response;
  try {
    response = await fetch(`api/${path}`, options);
  } catch {
    throw new Error('Redthread does not answer: is it still running?');
  }
  const type = response.headers.get('Content-Type') ?? '';
  const text = await response.text();
  const body = type.includes('ndjson') ? lines(text) : type.includes('json') && text ? JSON.parse(text) : null;
  if (!response.ok) {
    throw new Error(body?.detail ?? `Redthread answered ${response.status}`);
  }
  return body;
}

export const get = (path, parameters = {}) => ask(`${path}?${query(parameters)}`);

export const post = (path, type, body) => ask(path, {method: 'POST', headers: {'Content-Type': type}, body});

export const remove = path => ask(path, {method: 'DELETE'});

/** Calls `tell` with how the reading of pages stands, once a second, until `element` has left the page or does not come onto it. */
export function watch(element, tell) {
  const events = new EventSource('api/ingest/events');
  let missed = 0;
  events.addEventListener('ingest', event => {
    if (element.isConnected) {
      tell(JSON.parse(event.data));
    } else if (++missed > 5) {
      events.close();
    }
  });
}
