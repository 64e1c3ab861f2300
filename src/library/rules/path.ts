import type { Rule } from './rule.ts';

/** Steps are numbered 1, 2, 3 …, lead from one node to another, and every node takes part in something. */
export const pathIsConnected: Rule = (library, report) => {
  for (const { data, locate } of library.cases.values()) {
    const { nodes, steps, relations } = data.path;
    steps.forEach((step, index) => {
      if (step.n !== index + 1)
        report(
          locate(['path', 'steps', index, 'n']),
          `is step ${step.n} but stands in place ${index + 1}; steps are numbered 1, 2, 3 … in order`,
        );
      if (step.from === step.to)
        report(locate(['path', 'steps', index, 'to']), `the step leads from "${step.from}" to itself; it must lead to another node`);
    });
    const loops = [
      ...relations.map((link, index) => ({ link, path: ['path', 'relations', index, 'to'] })),
      ...data.entrustment.map((link, index) => ({ link, path: ['entrustment', index, 'to'] })),
    ];
    for (const { link, path } of loops) {
      if (link.from === link.to) report(locate(path), `leads from "${link.from}" to itself; it must lead to another`);
    }
    const used = new Set([...steps, ...relations].flatMap(({ from, to }) => [from, to]));
    nodes.forEach(({ id }, index) => {
      if (!used.has(id))
        report(locate(['path', 'nodes', index, 'id']), `no step or relation uses the node "${id}"; connect it or remove it`);
    });
  }
};
