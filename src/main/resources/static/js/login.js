import {token} from './token.js';

const refused = document.getElementById('refused');

async function refusal(body) {
  try {
    const response = await fetch('login', {method: 'POST', headers: token(), body});
    return response.ok ? null : (await response.json()).detail;
  } catch {
    return 'Redthread does not answer: is it still running?';
  }
}

document.getElementById('login').addEventListener('submit', async event => {
  event.preventDefault();
  const form = event.target;
  refused.textContent = '';
  const why = await refusal(new URLSearchParams(new FormData(form)));
  if (why) {
    refused.textContent = why;
    form.password.value = '';
    form.password.focus();
  } else {
    // what was asked for stands behind the #
    location.replace(`./${location.hash}`);
  }
});
