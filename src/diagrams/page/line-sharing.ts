import type { DataEdge, DataNode } from './relations.ts';

/**
 * Tells whether edges may share a trunk (ELK's `mergeEdges`). That makes decision trees and fans much calmer, but two opposite
 * lines on one trunk read as one line with two heads, and a dashed branch on a solid trunk loses its meaning: so only graphs
 * without a way back and with one kind of line share.
 */
export function canShareLines(data: { nodes: readonly DataNode[]; edges: readonly DataEdge[] } | undefined): boolean {
  if (data === undefined) return false;
  const patterns = new Set(data.edges.map((edge) => edge.pattern ?? 'solid'));
  return patterns.size <= 1 && !hasWayBack(data.nodes, data.edges);
}

/** Looks for a cycle; a boundary that is itself an end of an edge counts as one node with everything inside it. */
function hasWayBack(nodes: readonly DataNode[], edges: readonly DataEdge[]): boolean {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const ends = new Set(edges.flatMap((edge) => [edge.start, edge.end]));
  const placeOf = (id: string | undefined): string => {
    let place = id ?? '';
    for (let above = parents.get(place); above !== undefined; above = parents.get(above))
      if (ends.has(above)) place = above;
    return place;
  };
  const next = new Map<string, string[]>();
  for (const edge of edges)
    next.set(placeOf(edge.start), [...(next.get(placeOf(edge.start)) ?? []), placeOf(edge.end)]);
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (place: string): boolean => {
    if (open.has(place)) return true;
    if (done.has(place)) return false;
    open.add(place);
    const found = (next.get(place) ?? []).some(visit);
    open.delete(place);
    done.add(place);
    return found;
  };
  return [...next.keys()].some(visit);
}
