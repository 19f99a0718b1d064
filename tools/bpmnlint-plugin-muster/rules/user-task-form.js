const { is } = require('../lib/model');

const GROUPS = ['responder', 'commander', 'communications', 'approver', 'process-owner', 'auditor', 'manager'];

const dynamic = (text) => /[$#]\{/.test(text);

function names(list) {
  return (list || '').split(/,(?![^{]*\})/).map((name) => name.trim()).filter(Boolean);
}

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'UserTask')) {
      return;
    }
    if (!node.formRef) {
      reporter.report(node.id, 'User task has no camunda:formRef', ['camunda:formRef']);
    }
    const groups = names(node.candidateGroups);
    const users = names(node.candidateUsers);
    if (groups.length + users.length === 0) {
      reporter.report(node.id, 'Nobody can find this task: set camunda:candidateGroups', ['camunda:candidateGroups']);
    }
    for (const group of groups.filter((name) => !dynamic(name) && !GROUPS.includes(name))) {
      reporter.report(node.id, `Unknown group "${group}", known are ${GROUPS.join(', ')}`, ['camunda:candidateGroups']);
    }
    for (const user of users.filter((name) => !dynamic(name))) {
      reporter.report(node.id, `Candidate user "${user}" is a fixed person`, ['camunda:candidateUsers']);
    }
    if (node.assignee && !dynamic(node.assignee)) {
      reporter.report(node.id, `Assignee "${node.assignee}" is a fixed person`, ['camunda:assignee']);
    }
  }
});
