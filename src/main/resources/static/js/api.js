import {query} from './address.js';
import {token} from './token.js';

const lines = text => text.split('\n').filter(Boolean).map(line => JSON.parse(line));

/** Asks Redthread; a refusal becomes an error with the reason that the problem details give. Who is not known is led to the login. */
async function ask(path, options) {
  let response;
  try {
    response = await fetch(`api/${path}`, options);
  } catch {
    throw new Error('Redthread does not answer: is it still running?');
  }
  if (response.status === 401) {
    location.replace(`login.html${location.hash}`);
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

export const post = (path, type, body) => ask(path, {method: 'POST', headers: {'Content-Type': type, ...token()}, body});

export const remove = path => ask(path, {method: 'DELETE', headers: token()});

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
