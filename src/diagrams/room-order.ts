/** In which order the rooms of the diagram stand: parties as entrusted, "outside" where the data went outside. */

/** The domain of nodes that belong to nobody's organisation. */
export const OUTSIDE = 'outside';

/** A node or step, as far as the order of rooms is concerned. */
interface Node {
  id: string;
  domain: string;
}
interface Move {
  from: string;
  to: string;
}

/** A room with its nodes; outside there may be two, before and after the data passed through another party. */
export interface Room {
  domain: string;
  nodes: string[];
}

/** How far the leak must be followed by eye: upwards counts threefold, every further room a little. */
function effort(rooms: readonly Room[], moves: readonly Move[]): number {
  const place = new Map(rooms.flatMap(({ nodes }, index) => nodes.map((id) => [id, index] as const)));
  return moves.reduce((sum, { from, to }) => {
    const distance = (place.get(to) ?? 0) - (place.get(from) ?? 0);
    return sum + (distance < 0 ? -3 * distance : distance);
  }, rooms.length);
}

/** Puts every outside node behind the party from which the data first came to it. */
function splitOutside(parties: readonly Room[], outside: readonly string[], moves: readonly Move[]): Room[] {
  const behind = new Map<string, number>();
  const indexOfParty = (id: string) => parties.findIndex(({ nodes }) => nodes.includes(id));
  for (const { from, to } of moves) {
    if (!outside.includes(to) || behind.has(to)) continue;
    const party = indexOfParty(from);
    behind.set(to, party >= 0 ? party : (behind.get(from) ?? -1));
  }
  const outsideAfter = (index: number): Room[] => {
    const nodes = outside.filter((id) => (behind.get(id) ?? -1) === index);
    return nodes.length > 0 ? [{ domain: OUTSIDE, nodes }] : [];
  };
  return [...outsideAfter(-1), ...parties.flatMap((room, index) => [room, ...outsideAfter(index)])];
}

/**
 * The rooms in order. Parties keep their order; "outside" goes where the leak is followed with the least effort,
 * as late as possible among equals, and is split where that saves a way back.
 */
export function orderRooms(parties: readonly string[], nodes: readonly Node[], moves: readonly Move[]): Room[] {
  const nodesOf = (domain: string) => nodes.filter((node) => node.domain === domain).map(({ id }) => id);
  const ofParties = parties.map((domain) => ({ domain, nodes: nodesOf(domain) })).filter((room) => room.nodes.length > 0);
  const outside = nodesOf(OUTSIDE);
  if (outside.length === 0) return ofParties;
  const whole = { domain: OUTSIDE, nodes: outside };
  const candidates = Array.from({ length: ofParties.length + 1 }, (_, fromEnd) =>
    ofParties.toSpliced(ofParties.length - fromEnd, 0, whole),
  );
  candidates.push(splitOutside(ofParties, outside, moves));
  const efforts = candidates.map((rooms) => effort(rooms, moves));
  return candidates[efforts.indexOf(Math.min(...efforts))] ?? [];
}
