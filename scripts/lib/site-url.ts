import { refuse } from './refuse.ts';

/** The address of a live site, with a slash at its end, from the only argument of a command; ends the command when it is none. */
export function readSiteUrl(command: string, args: readonly string[] = process.argv.slice(2)): URL {
  const [given, ...rest] = args;
  const usage = `쓰는 법: ${command} -- https://notes.example.com/`;
  if (given === undefined || rest.length > 0) refuse(usage);
  if (!/^https?:/.test(given) || !URL.canParse(given)) refuse(`“${given}”은 주소가 아니다. ${usage}`);
  const url = new URL(given);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
