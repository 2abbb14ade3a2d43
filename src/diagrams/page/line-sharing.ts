import type { DataEdge, DataNode } from './relations.ts';

interface Graph {
  readonly nodes: readonly DataNode[];
  readonly edges: readonly DataEdge[];
}

/**
 * Tells whether edges may share a trunk (ELK's `mergeEdges`). That makes decision trees and fans much calmer, but two opposite
 * lines on one trunk read as one line with two heads, a dashed branch on a solid trunk loses its meaning, and so does a
 * numbered step that runs into another step: only graphs without any of these share.
 */
export function canShareLines(graph: Graph | undefined): boolean {
  if (graph === undefined) return false;
  const kinds = new Set(graph.edges.map((edge) => `${edge.pattern ?? 'solid'} ${edge.arrowTypeEnd ?? ''}`));
  return kinds.size <= 1 && !stepsMeet(graph.edges) && !hasCycle(linksOf(graph)) && !hasCycle(boundaryLinksOf(graph));
}

const STEP = /^\s*["`]*[①-⑳]/;

/** Differently numbered steps that arrive at the same node. */
function stepsMeet(edges: readonly DataEdge[]): boolean {
  const arrivals = new Map<string, string>();
  return edges.some(({ end = '', label = '' }) => {
    const before = arrivals.get(end) ?? label;
    arrivals.set(end, label);
    return before !== label && (STEP.test(before) || STEP.test(label));
  });
}

type Links = Map<string, Set<string>>;

function addLink(links: Links, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set()).add(to));
}

/** A place and all boundaries around it, innermost first. */
function placesOf(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const places = [id];
  for (let above = parents.get(id); above !== undefined; above = parents.get(above)) places.push(above);
  return places;
}

/** Which node leads to which; a boundary that is itself an end of an edge counts as one node with everything inside it. */
function linksOf({ nodes, edges }: Graph): Links {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const ends = new Set(edges.flatMap((edge) => [edge.start, edge.end]));
  const placeOf = (id = ''): string => placesOf(id, parents).findLast((place) => ends.has(place)) ?? id;
  const links: Links = new Map();
  for (const edge of edges) addLink(links, placeOf(edge.start), placeOf(edge.end));
  return links;
}

/** Which boundary leads to which: each edge between the outermost places that hold only one of its ends. */
function boundaryLinksOf({ nodes, edges }: Graph): Links {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const links: Links = new Map();
  for (const { start = '', end = '' } of edges) {
    const [from, to] = [placesOf(start, parents), placesOf(end, parents)];
    const outerFrom = from.findLast((place) => !to.includes(place));
    const outerTo = to.findLast((place) => !from.includes(place));
    if (outerFrom !== undefined && outerTo !== undefined) addLink(links, outerFrom, outerTo);
  }
  return links;
}

function hasCycle(links: Links): boolean {
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (place: string): boolean => {
    if (open.has(place)) return true;
    if (done.has(place)) return false;
    open.add(place);
    const found = [...(links.get(place) ?? [])].some(visit);
    open.delete(place);
    done.add(place);
    return found;
  };
  return [...links.keys()].some(visit);
}
