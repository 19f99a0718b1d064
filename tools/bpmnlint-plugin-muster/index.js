const { readdirSync } = require('node:fs');
const { basename, join } = require('node:path');

// A rule is a file: adding one needs no second list that could be forgotten.
const names = readdirSync(join(__dirname, 'rules')).map((file) => basename(file, '.js'));

module.exports = {
  configs: {
    recommended: { rules: Object.fromEntries(names.map((name) => [`muster/${name}`, 'error'])) }
  },
  rules: Object.fromEntries(names.map((name) => [name, `./rules/${name}`]))
};
