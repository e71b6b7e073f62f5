// What a browser with scripts does better. Every page does its whole job without this file.
'use strict';

// A refused form: the summary is read first, its lines in the order of the page.
function openErrorSummary() {
  const summary = document.querySelector('[data-error-summary]');
  if (!summary) return;
  const list = summary.querySelector('ul');
  const place = line => {
    const link = line.querySelector('a');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return field ? [...document.querySelectorAll('[id]')].indexOf(field) : -1;
  };
  [...list.children].sort((one, other) => place(one) - place(other)).forEach(line => list.append(line));
  summary.focus();
}

// <form data-guard>: leaving with typed text that was neither sent nor saved asks first.
// Whatever saves drafts fires `zhibu:saved` on the form when the text is safe. data-guard="unsaved": it came with text that isn't.
function guard(form) {
  let unsaved = form.dataset.guard === 'unsaved';
  form.addEventListener('input', () => { unsaved = true; });
  form.addEventListener('zhibu:saved', () => { unsaved = false; });
  form.addEventListener('submit', () => { unsaved = false; });
  window.addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });
}

// <form data-once>: a second press of the button sends nothing; coming back with the back button makes it work again.
function sendOnce(form) {
  let sent = false;
  form.addEventListener('submit', event => {
    if (sent) event.preventDefault();
    sent = true;
  });
  window.addEventListener('pageshow', () => { sent = false; });
}

// <form data-keep>: what was typed stays in this tab until it was sent, and is sent when there is a connection again. Its field `seen`
// says which state of the record it belongs to; sent twice it counts once, the server sees to that.
function keepTyped(form) {
  const key = `zhibu:${location.pathname}`;
  const fields = () => [...form.elements].filter(field => field.name && field.matches('input[type=text], textarea, select'));
  const kept = JSON.parse(sessionStorage.getItem(key) || '{}');
  if (kept.seen === form.elements.seen.value) {
    fields().filter(field => field.name in kept.typed).forEach(field => {
      if (field.value !== kept.typed[field.name]) field.closest('details')?.setAttribute('open', '');
      field.value = kept.typed[field.name];
    });
  } else {
    sessionStorage.removeItem(key);
  }
  form.addEventListener('input', () => sessionStorage.setItem(key, JSON.stringify({
    seen: form.elements.seen.value, typed: Object.fromEntries(fields().map(field => [field.name, field.value])),
  })));
  let sending = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    sendWhenConnected(form);
  });
  window.addEventListener('pageshow', () => { sending = false; });
}

async function sendWhenConnected(form) {
  const notice = form.querySelector('[data-offline]');
  while (!await fetch(form.dataset.keep, { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false)) {
    if (notice) notice.hidden = false;
    await new Promise(resolve => { setTimeout(resolve, 2000); });
  }
  form.submit();
}

// <input type="file" data-most-bytes>: files that are too large together are not sent only to be refused.
function weigh(input) {
  input.addEventListener('change', () => {
    const bytes = [...input.files].reduce((sum, file) => sum + file.size, 0);
    input.setCustomValidity(bytes > Number(input.dataset.mostBytes) ? input.dataset.tooMuch : '');
    input.reportValidity();
  });
}

// Ctrl+Enter in a long text sends its form.
function sendFromText(event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.matches('textarea')) {
    event.target.form?.requestSubmit();
  }
}

// A form that saves itself but whose session has ended says so instead of going quiet; sending it keeps every word.
function tellSignedOut(event) {
  if (event.detail.xhr.status === 401) document.querySelectorAll('[data-signed-out]').forEach(notice => { notice.hidden = false; });
}

openErrorSummary();
document.querySelector('[data-advice]')?.focus();
document.querySelectorAll('form[data-guard]').forEach(guard);
document.querySelectorAll('form[data-keep]').forEach(keepTyped);
document.querySelectorAll('form[data-once]').forEach(sendOnce);
document.querySelectorAll('[data-most-bytes]').forEach(weigh);
document.addEventListener('keydown', sendFromText);
document.addEventListener('htmx:responseError', tellSignedOut);
