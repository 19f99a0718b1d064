const { extensions, is, isExpression } = require('../lib/model');
const { decisionFiles, definers, hasForm, nameOf } = require('../lib/project');

function checkForm(node, reporter) {
  if (!node.formRef) {
    return;
  }
  // A localised form is chosen by an expression: only the engine can resolve it.
  if (!isExpression(node.formRef) && !hasForm(node.formRef)) {
    reporter.report(node.id, `forms/${node.formRef}.form does not exist`, ['camunda:formRef']);
  }
  if (node.formRefBinding !== 'deployment') {
    reporter.report(node.id, 'camunda:formRefBinding is not "deployment"', ['camunda:formRefBinding']);
  }
}

function checkDecision(node, reporter) {
  if (!node.decisionRef) {
    return;
  }
  const files = decisionFiles(node.decisionRef);
  if (files.length !== 1 || nameOf(files[0]) !== node.decisionRef) {
    reporter.report(node.id, `Not processes/${node.decisionRef}.dmn alone defines this decision`, ['camunda:decisionRef']);
  }
  if (!['deployment', 'latest'].includes(node.decisionRefBinding)) {
    reporter.report(node.id, 'camunda:decisionRefBinding is not "deployment" or "latest"', ['camunda:decisionRefBinding']);
  }
}

function checkCall(node, reporter) {
  if (!node.calledElement || definers(node.calledElement).length !== 1) {
    reporter.report(node.id, `No single process in processes/ is called "${node.calledElement}"`, ['calledElement']);
  }
  if (node.calledElementBinding !== 'deployment') {
    reporter.report(node.id, 'camunda:calledElementBinding is not "deployment"', ['camunda:calledElementBinding']);
  }
  if (!extensions(node, 'In').some((mapping) => isExpression(mapping.businessKey))) {
    reporter.report(node.id, 'Business key is not handed on: add camunda:in businessKey="#{execution.processBusinessKey}"');
  }
}

module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'UserTask', 'StartEvent')) {
      checkForm(node, reporter);
    } else if (is(node, 'BusinessRuleTask')) {
      checkDecision(node, reporter);
    } else if (is(node, 'CallActivity')) {
      checkCall(node, reporter);
    }
  }
});
