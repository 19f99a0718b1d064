// Keeps pages up to date by polling, without disturbing whoever reads or types.
(() => {
  'use strict';
  const board = () => document.getElementById('board');
  const trouble = () => document.querySelector('[data-trouble]');
  const held = document.querySelector('[data-held]');
  let paused = false;
  let heldAnswer = null;

  // What the reader opened, typed or what a diagram drew is theirs; times arrive in UTC and are turned before they show.
  if (window.Idiomorph) {
    Object.assign(window.Idiomorph.defaults.callbacks, {
      beforeNodeMorphed: (old, fresh) => {
        if (old.nodeType !== Node.ELEMENT_NODE) {
          return true;
        }
        if (old.hasAttribute('data-keep') || old.hasAttribute('data-pause')) {
          return false;
        }
        if (fresh.nodeType === Node.ELEMENT_NODE && (fresh.matches('time, [data-due]'))) {
          window.musterTimes.render(fresh);
        }
        return true;
      },
      beforeNodeAdded: (fresh) => {
        window.musterTimes.render(fresh);
        return true;
      },
      beforeAttributeUpdated: (name, element) => !(name === 'open' && element.matches('details')),
    });
  }

  function numbers(root) {
    return [...root.querySelectorAll('tr[id^="row-"]')].map((row) => row.id).join();
  }

  function say(text) {
    const place = trouble();
    if (place) {
      place.hidden = !text;
      place.textContent = text;
    }
  }

  /** Rows must not move under a reader's focus, pointer press or selection. */
  function isInUse(root) {
    const selection = window.getSelection();
    return root.querySelector('table')?.contains(document.activeElement)
      || [...root.querySelectorAll('table')].some((table) => table.contains(document.activeElement))
      || (selection && !selection.isCollapsed && root.contains(selection.anchorNode));
  }

  document.addEventListener('htmx:beforeRequest', (event) => {
    if (event.target.matches('[data-poll]') && (paused || document.hidden)) {
      event.preventDefault();
    }
  });

  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.xhr.responseURL.includes('/login')) {
      event.detail.shouldSwap = false;
      location.reload();
      return;
    }
    if (event.detail.target !== board() || !event.detail.requestConfig.elt.matches('[data-poll]')) {
      return;
    }
    const fresh = new DOMParser().parseFromString(event.detail.serverResponse, 'text/html');
    if (isInUse(board()) && numbers(fresh) !== numbers(board())) {
      event.detail.shouldSwap = false;
      heldAnswer = fresh.getElementById('board');
      held.hidden = false;
    }
  });

  document.addEventListener('htmx:afterSettle', () => {
    window.musterTimes.synchronise();
    say('');
    document.dispatchEvent(new CustomEvent('muster:refreshed'));
  });
  for (const failure of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
    document.addEventListener(failure, () => say('Not up to date: the server does not answer. Trying again.'));
  }

  held?.addEventListener('click', () => {
    if (heldAnswer) {
      window.Idiomorph.morph(board(), heldAnswer, { morphStyle: 'outerHTML' });
      window.musterTimes.render(board());
    }
    heldAnswer = null;
    held.hidden = true;
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-pause]');
    if (button) {
      paused = !paused;
      button.setAttribute('aria-pressed', String(paused));
      button.textContent = paused ? 'Resume updates' : 'Pause updates';
    }
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });

  // A second click on a form's button must not send it twice.
  document.addEventListener('submit', (event) => {
    if (event.target.method === 'post') {
      setTimeout(() => event.submitter?.setAttribute('disabled', ''), 0);
    }
  });
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form [type="submit"][disabled]').forEach((button) => button.removeAttribute('disabled'));
  });
})();
