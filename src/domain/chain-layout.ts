/** Places organisations in columns from the client down, so that every link runs from left to right. */

export interface ChainLink {
  from: string;
  to: string;
}
export interface Place {
  column: number;
  /** Rows from the top; halves where a column is shorter than the longest. */
  row: number;
}
export interface ChainLayout {
  columns: number;
  rows: number;
  places: ReadonlyMap<string, Place>;
  /** For each link the places it runs through, both ends included. */
  routes: Place[][];
}

/** Longest way to each node; a link that would close a circle is not counted. */
function columnsOf(nodes: readonly string[], links: readonly ChainLink[]): Map<string, number> {
  const column = new Map(nodes.map((node) => [node, 0]));
  // As many passes as there are nodes reach the end of the longest chain.
  nodes.forEach(() => {
    for (const { from, to } of links) {
      const next = (column.get(from) ?? 0) + 1;
      if (next > (column.get(to) ?? 0) && next < nodes.length) column.set(to, next);
    }
  });
  // Whoever nobody hands work to stands right before the first to take it on.
  for (const node of nodes) {
    if (links.some(({ to }) => to === node)) continue;
    const targets = links.filter(({ from }) => from === node).map(({ to }) => column.get(to) ?? 1);
    if (targets.length > 0) column.set(node, Math.max(0, Math.min(...targets) - 1));
  }
  return column;
}

/** A link over several columns passes through a place of its own in each, so that it crosses no box. */
const passing = (link: number, column: number) => `#${link}:${column}`;

/** @param nodes in the order in which they are to stand where nothing else decides */
export function layoutChain(nodes: readonly string[], links: readonly ChainLink[]): ChainLayout {
  const column = columnsOf(nodes, links);
  const lanes: string[][] = Array.from({ length: Math.max(0, ...column.values()) + 1 }, () => []);
  for (const node of nodes) lanes[column.get(node) ?? 0]?.push(node);
  const ways = links.map(({ from, to }, index) => {
    const [start, end] = [column.get(from) ?? 0, column.get(to) ?? 0];
    const between = Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => passing(index, start + 1 + at));
    between.forEach((name, at) => lanes[start + 1 + at]?.push(name));
    return [from, ...between, to];
  });
  const neighbours = (name: string) =>
    ways.flatMap((way) => {
      const at = way.indexOf(name);
      return at < 0 ? [] : [way[at - 1], way[at + 1]].filter((one) => one !== undefined);
    });
  const rows = Math.max(...lanes.map((lane) => lane.length));
  const rowOf = (name: string): number => {
    const lane = lanes.find((one) => one.includes(name)) ?? [];
    return lane.indexOf(name) + (rows - lane.length) / 2;
  };
  // Each stands at the mean height of those it is linked with; a few sweeps settle it.
  for (let sweep = 0; sweep < 6; sweep += 1) {
    for (const lane of sweep % 2 === 0 ? lanes : lanes.toReversed()) {
      const height = new Map(
        lane.map((name) => {
          const near = neighbours(name);
          return [name, near.length > 0 ? near.reduce((sum, one) => sum + rowOf(one), 0) / near.length : rowOf(name)] as const;
        }),
      );
      lane.sort((a, b) => (height.get(a) ?? 0) - (height.get(b) ?? 0));
    }
  }
  const places = new Map(lanes.flatMap((lane, index) => lane.map((name) => [name, { column: index, row: rowOf(name) }] as const)));
  return {
    columns: lanes.length,
    rows,
    places: new Map([...places].filter(([name]) => !name.startsWith('#'))),
    routes: ways.map((way) => way.flatMap((name) => places.get(name) ?? [])),
  };
}
