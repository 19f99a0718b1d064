const { camelCase, is } = require('../lib/model');
const { processFiles } = require('../lib/project');

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'Message')) {
      return;
    }
    const [receiver, fact, ...rest] = (node.name || '').split('.');
    const files = processFiles();
    const owner = files.flatMap((file) => file.processes).find((id) => camelCase(id) === receiver);
    if (!owner || !/^[a-z][A-Za-z0-9]*$/.test(fact || '') || rest.length > 0) {
      reporter.report(node.id, `Message name "${node.name}" is not processId.fact of a process in processes/`, ['name']);
      return;
    }
    const catchers = files.filter((file) => file.catches.includes(node.name)).flatMap((file) => file.processes);
    if (catchers.length !== 1 || catchers[0] !== owner) {
      reporter.report(node.id,
        `Message "${node.name}" must be caught by ${owner} alone, is caught by ${catchers.join(', ') || 'nobody'}`, ['name']);
    }
  }
});
