const { is } = require('../lib/model');

function checkProcess(node, reporter) {
  if (!node.isExecutable) {
    reporter.report(node.id, 'Process is not executable', ['isExecutable']);
  }
  if (!(node.versionTag || '').trim()) {
    reporter.report(node.id, 'Process has no camunda:versionTag', ['camunda:versionTag']);
  }
  if ((node.laneSets || []).length > 0) {
    reporter.report(node.id, 'Lanes: say who does a task in camunda:candidateGroups');
  }
}

module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'Definitions')) {
      const processes = (node.rootElements || []).filter((element) => is(element, 'Process'));
      if (processes.length !== 1) {
        reporter.report(node.id, `${processes.length} processes in one file, must be exactly one`);
      }
    } else if (is(node, 'Process')) {
      checkProcess(node, reporter);
    } else if (is(node, 'ManualTask') || node.$type === 'bpmn:Task') {
      reporter.report(node.id, 'Task without a type does nothing when executed');
    } else if (is(node, 'DataObject', 'DataObjectReference', 'DataStoreReference')) {
      reporter.report(node.id, 'Data objects are not executed: variables are declared in code');
    }
  }
});
