// Single-key shortcuts, which a reader can switch off.
(() => {
  'use strict';
  const help = document.getElementById('help');
  const toggle = document.getElementById('keys-on');
  const KEY = 'muster.shortcuts';

  function isOn() {
    try {
      return localStorage.getItem(KEY) !== 'off';
    } catch {
      return true;
    }
  }

  function isTyping(target) {
    return target.closest('input, textarea, select, [contenteditable], .canvas') !== null;
  }

  function search() {
    const field = document.getElementById('q');
    if (field) {
      field.focus();
      field.select();
    } else {
      location.href = `${document.querySelector('.brand').href}#q`;
    }
  }

  const actions = {
    '/': search,
    c: () => document.querySelector('.actions a.primary')?.click(),
    '?': () => help.showModal(),
  };

  toggle.checked = isOn();
  toggle.addEventListener('change', () => {
    try {
      localStorage.setItem(KEY, toggle.checked ? 'on' : 'off');
    } catch {
      // A browser without storage keeps the default.
    }
  });
  document.querySelectorAll('[data-open-help]').forEach((button) => {
    button.addEventListener('click', () => {
      button.closest('details').open = false;
      help.showModal();
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isOn() || help.open || isTyping(event.target)) {
      return;
    }
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  document.addEventListener('keydown', (event) => {
    const menu = document.querySelector('details.menu[open]');
    if (event.key === 'Escape' && menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  if (location.hash === '#q') {
    search();
  }
})();
