/**
 * What a part of a diagram is called: its name, where others have the same with the innermost boundary around it that is around none of
 * these: `앱 서버 EC2(AZ c)`. `around` and, of each other, `ofTwins` are the names of boundaries, the innermost first.
 */
export function tellApart(name: string, around: readonly string[], ofTwins: readonly (readonly string[])[]): string {
  const place = ofTwins.length === 0 ? undefined : around.find((one) => !ofTwins.flat().includes(one));
  return place === undefined ? name : `${name}(${place})`;
}
