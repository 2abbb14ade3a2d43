/** Splits a place on a page: `"networking/vpc#cidr"` → `{ id: "networking/vpc", heading: "cidr" }`. */
export function splitPlace(place: string): { id: string; heading: string | undefined } {
  const [id = '', heading] = place.split('#');
  return { id, heading };
}
