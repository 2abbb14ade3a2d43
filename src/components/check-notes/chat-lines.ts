import { pattern } from '../../matching/pattern.ts';

/** `[민수] [오후 3:12] `, and `2023. 3. 1. 오후 3:12, 민수 : `: who has said what stands behind, and when. */
const said = pattern((of) => of.paste.chatSaid, 'i');
/** A day, and what an export says of itself. */
const heading = pattern((of) => of.paste.chatHeading, 'i');

/** `민수: `: who has said it where nearly every line begins so, with one of a few names. */
const name = pattern((of) => of.paste.chatName);
const NEARLY_ALL = 0.8;
const TURNS = 3;
const LEAST = 4;

/** Lines of a paste without who has said them where it is of a chat; what a line of the kind is: of the chat, or of the note. */
export function withoutSpeakers(lines: readonly string[]): { readonly text: string; readonly isChat: boolean }[] {
  const written = lines.filter((line) => line.trim() !== '');
  const names = written.flatMap((line) => name().exec(line)?.[1] ?? []);
  const isTalk =
    names.length >= LEAST && names.length >= written.length * NEARLY_ALL && names.length >= new Set(names).size * TURNS;
  const isExport = written.some((line) => said().test(line));
  return lines.map((line) => {
    if (isExport && heading().test(line)) return { text: '', isChat: true };
    const text = line.replace(said(), '');
    if (text !== line) return { text, isChat: true };
    return isTalk && name().test(line)
      ? { text: line.replace(name(), ''), isChat: true }
      : { text: line, isChat: false };
  });
}
