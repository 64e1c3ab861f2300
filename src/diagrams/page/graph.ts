/** The leak path as Mermaid parsed it, reduced to what its layout needs. Rows of text hold "\n" for a forced break. */

export interface Room {
  id: string;
  /** First line: the party; second line, if any: its roles. */
  title: string;
}

export interface Box {
  id: string;
  room: string;
  /** Class of the node in the source: its kind. */
  kind: string;
  label: string;
}

export interface Relation {
  id: string;
  from: string;
  to: string;
  label: string;
}

export interface Step {
  n: number;
  from: string;
  to: string;
  label: string;
  unproven: boolean;
  gates: readonly ('open' | 'held')[];
}

export interface Graph {
  rooms: Room[];
  boxes: Box[];
  relations: Relation[];
  steps: Step[];
}
