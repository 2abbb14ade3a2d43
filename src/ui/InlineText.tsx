import { Fragment, type JSX } from 'preact';

/** A particle stays with what it follows where a line would break between them: `50%로`, `(S3)로`. */
const joinParticle = (text: string): string => text.replace(/(?<=[%’”)\]℃…])(?=[가-힣])/g, '\u2060');

/** A text with `` `code` `` and `**strong**` as elements; everything else stays text. */
export function InlineText({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*)/);
  return (
    <>
      {parts.map((part, at) => {
        if (part.length > 2 && part.startsWith('`')) return <code key={at}>{part.slice(1, -1)}</code>;
        if (part.length > 4 && part.startsWith('**')) return <strong key={at}>{part.slice(2, -2)}</strong>;
        return <Fragment key={at}>{joinParticle(part)}</Fragment>;
      })}
    </>
  );
}
