const { is } = require('../lib/model');

const WORDS = /\b(and|or|not|empty|eq|ne|lt|gt|le|ge|div|mod|instanceof)\b/;

/** Names, dots, and method calls whose arguments are names and literals: no operator, no nesting of expressions. */
function isAccess(expression) {
  const bare = expression.replace(/'[^']*'|"[^"]*"/g, 'literal').trim();
  return /^[A-Za-z_][\w.]*(\([\w.,()\s]*\)[\w.]*)*$/.test(bare) && !WORDS.test(bare);
}

/** A condition compares, so it may use operators; it may not assign, chain statements or define functions. */
function isCondition(text) {
  const bare = text.replace(/'[^']*'|"[^"]*"/g, 'literal');
  return /^\s*[$#]\{[^{}]+\}\s*$/.test(bare) && !/;|->|(^|[^=!<>])=([^=]|$)/.test(bare);
}

function texts(node) {
  const own = Object.entries(node).filter(([key, value]) => typeof value === 'string' && !['id', 'name', '$type'].includes(key));
  return own.map(([, value]) => value);
}

/** Extension elements have no id, and that of an event definition says nothing: report the element that is drawn. */
function identify(node) {
  return (!is(node, 'EventDefinition') && node.id) || (node.$parent && identify(node.$parent));
}

module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'Documentation')) {
      return false;
    }
    const id = identify(node);
    if (is(node, 'ScriptTask') || node.$type === 'camunda:Script' || node.language) {
      reporter.report(id, 'Script: let a bean do it through camunda:delegateExpression');
      return;
    }
    if (node.class) {
      reporter.report(id, `camunda:class="${node.class}" ties the model to a class name: use camunda:delegateExpression`);
    }
    const conditional = is(node, 'FormalExpression') && is(node.$parent, 'SequenceFlow', 'ConditionalEventDefinition');
    for (const text of texts(node)) {
      if (conditional) {
        if (!isCondition(text)) {
          reporter.report(id, `Condition "${text}" does more than compare`);
        }
      } else {
        for (const [, expression] of text.matchAll(/[$#]\{([^}]*)\}/g)) {
          if (!isAccess(expression)) {
            reporter.report(id, `Expression "${expression}" does more than name a bean or a variable`);
          }
        }
      }
    }
  }
});
