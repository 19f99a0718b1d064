// Times in the reader's zone, and clocks that count. The server prints UTC; that stays as the title.
(() => {
  'use strict';
  const formats = {
    full: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    short: { hour: '2-digit', minute: '2-digit' },
    exact: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    clock: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  };
  const MINUTE = 60;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;
  // The server's clock decides about deadlines; a browser whose clock is wrong must not say otherwise.
  let behindServer = 0;

  const now = () => Date.now() + behindServer;

  function zoneOf(date) {
    const name = (locale) => new Intl.DateTimeFormat(locale, { timeZoneName: 'short' })
      .formatToParts(date).find((part) => part.type === 'timeZoneName').value;
    const british = name('en-GB');
    return british.startsWith('GMT') && british !== 'GMT' ? name('en-US') : british;
  }

  function localise(element) {
    const date = new Date(element.getAttribute('datetime'));
    const style = element.dataset.local || 'full';
    const sameDay = date.toDateString() === new Date(now()).toDateString();
    const format = style === 'short' && !sameDay ? formats.full : formats[style];
    element.textContent = `${new Intl.DateTimeFormat('en-GB', format).format(date)} ${zoneOf(date)}`;
  }

  function words(seconds) {
    const parts = [[Math.floor(seconds / DAY), 'd'], [Math.floor(seconds % DAY / HOUR), 'h'], [Math.floor(seconds % HOUR / MINUTE), 'min']]
      .filter(([amount]) => amount > 0).slice(0, 2).map(([amount, unit]) => `${amount} ${unit}`);
    return parts.join(' ') || '< 1 min';
  }

  function countdown(seconds) {
    const two = (number) => String(number).padStart(2, '0');
    const whole = Math.floor(seconds);
    if (whole >= DAY) {
      return words(whole);
    }
    const hours = Math.floor(whole / HOUR);
    const rest = `${two(Math.floor(whole % HOUR / MINUTE))}:${two(whole % MINUTE)}`;
    return hours > 0 ? `${hours}:${rest}` : rest;
  }

  function tick(clock) {
    const left = (Date.parse(clock.dataset.due) - now()) / 1000;
    const overdue = left <= 0;
    const atRisk = !overdue && Date.parse(clock.dataset.warn) <= now();
    for (const element of [clock, clock.closest('.clock-card')]) {
      element?.classList.toggle('breached', overdue);
      element?.classList.toggle('at-risk', atRisk);
      element?.classList.toggle('running', !overdue && !atRisk);
    }
    const count = clock.querySelector('.count');
    const state = clock.querySelector('.state');
    const text = overdue ? `${countdown(-left)} over` : `${countdown(left)} left`;
    if (count && count.textContent !== text) {
      count.textContent = text;
    }
    const stateText = overdue ? 'overdue' : atRisk ? 'at risk' : 'on time';
    if (state && state.textContent !== stateText) {
      state.textContent = stateText;
    }
  }

  function age(element) {
    const text = words((now() - Date.parse(element.getAttribute('datetime'))) / 1000);
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function each(root, selector, action) {
    if (root.matches?.(selector)) {
      action(root);
    }
    root.querySelectorAll?.(selector).forEach(action);
  }

  /** Makes the times below an element the reader's. */
  function render(root) {
    each(root, 'time[data-local]', localise);
    each(root, '[data-due]', tick);
    each(root, 'time[data-age]', age);
  }

  function synchronise() {
    const asOf = document.getElementById('as-of');
    if (asOf) {
      // A page from the history is old, not ahead: only a difference that a network cannot explain counts.
      const difference = Date.parse(asOf.getAttribute('datetime')) - Date.now();
      behindServer = Math.abs(difference) > 5000 ? difference : 0;
    }
  }

  window.musterTimes = { render, synchronise };
  const navigation = performance.getEntriesByType('navigation')[0];
  if (navigation?.type !== 'back_forward') {
    synchronise();
  }
  render(document);
  setInterval(() => {
    each(document, '[data-due]', tick);
  }, 1000);
  setInterval(() => each(document, 'time[data-age]', age), 15000);
})();
