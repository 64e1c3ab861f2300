import * as say from '../messages/rules.ts';
import type { Rule } from './rule.ts';

/** Steps are numbered 1, 2, 3 …, lead from one node to another, and every node takes part in something. */
export const pathIsConnected: Rule = (library, report) => {
  for (const { data, locate } of library.cases.values()) {
    const { nodes, steps, relations } = data.path;
    steps.forEach((step, index) => {
      if (step.n !== index + 1) report(locate(['path', 'steps', index, 'n']), say.stepOutOfPlace(step.n, index + 1));
      if (step.from === step.to) report(locate(['path', 'steps', index, 'to']), say.stepToItself(step.from));
    });
    const loops = [
      ...relations.map((link, index) => ({ link, path: ['path', 'relations', index, 'to'] })),
      ...data.entrustment.map((link, index) => ({ link, path: ['entrustment', index, 'to'] })),
    ];
    for (const { link, path } of loops) {
      if (link.from === link.to) report(locate(path), say.linkToItself(link.from));
    }
    const used = new Set([...steps, ...relations].flatMap(({ from, to }) => [from, to]));
    nodes.forEach(({ id }, index) => {
      if (!used.has(id)) report(locate(['path', 'nodes', index, 'id']), say.unusedNode(id));
    });
  }
};
