const { extensions, implementationOf, is } = require('../lib/model');

const BEAN = /^\$\{[a-z][A-Za-z0-9]*\}$/;
const PROFILE = /^\$\{retryProfiles\.(engine|notification)\}$/;

function checkRetry(node, reporter, required) {
  const cycles = extensions(node, 'FailedJobRetryTimeCycle').map((cycle) => (cycle.body || '').trim());
  if (required && cycles.length === 0) {
    reporter.report(node.id, 'No retry profile: camunda:failedJobRetryTimeCycle is missing');
  }
  for (const cycle of cycles.filter((text) => !PROFILE.test(text))) {
    reporter.report(node.id, `Retry cycle "${cycle}" is not \${retryProfiles.engine} or \${retryProfiles.notification}`);
  }
}

function checkDecision(node, reporter) {
  for (const attribute of ['decisionRef', 'mapDecisionResult', 'resultVariable']) {
    if (!node[attribute]) {
      reporter.report(node.id, `Business rule task has no camunda:${attribute}`, [`camunda:${attribute}`]);
    }
  }
}

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'FlowNode')) {
      return;
    }
    const implementation = implementationOf(node);
    if (implementation) {
      if (!BEAN.test(implementation.delegateExpression || '')) {
        reporter.report(node.id, 'camunda:delegateExpression is not of the form ${beanName}', ['camunda:delegateExpression']);
      }
      if (!node.asyncBefore && !node.asyncAfter) {
        reporter.report(node.id, 'No save point: set camunda:asyncBefore or camunda:asyncAfter', ['camunda:asyncBefore']);
      }
    }
    if (is(node, 'BusinessRuleTask')) {
      checkDecision(node, reporter);
    }
    if (node.exclusive === false) {
      reporter.report(node.id, 'Jobs of one instance must stay exclusive', ['camunda:exclusive']);
    }
    checkRetry(node, reporter, Boolean(implementation));
  }
});
