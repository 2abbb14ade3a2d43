import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CheckedLine, CheckResult, ShownFinding } from './check-note.ts';
import { RESULT } from './messages.ko.ts';

interface Props {
  readonly result: CheckResult;
  /** The note was changed since. */
  readonly isStale: boolean;
  readonly homeUrl: string;
  readonly onLine: (line: number) => void;
}

/** A statement with the parts marked that are not so. */
function marked({ text, findings }: CheckedLine): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { span } of findings) {
    const [start, end] = span;
    if (start < from) continue;
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return [...parts, text.slice(from)];
}

function FindingView({ finding, homeUrl }: { readonly finding: ShownFinding; readonly homeUrl: string }): JSX.Element {
  const { verdict, now, examEra, until, page, source, also } = finding;
  return (
    <div class="finding">
      <p>
        <span class="chip">{RESULT[verdict]}</span> <strong>{RESULT.now}</strong> {now}
      </p>
      {examEra !== undefined && (
        <p>
          <strong>{RESULT.exam}</strong> {examEra}
        </p>
      )}
      {until !== undefined && <p class="note">{RESULT.until(until)}</p>}
      {also.length > 0 && <p class="note">{RESULT.also(also)}</p>}
      <p class="links">
        {page && <a href={homeUrl + page.path}>{page.title}</a>}
        {source !== undefined && (
          <a href={source} rel="external">
            {RESULT.source}
          </a>
        )}
      </p>
    </div>
  );
}

/** What is found in a note, line by line. */
export function Result({ result, isStale, homeUrl, onLine }: Props): JSX.Element {
  const { lines, counts, isPartial } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  return (
    <section class="result" aria-labelledby="counts">
      <h2 id="counts" ref={heading} tabIndex={-1}>
        {RESULT.counts(counts.differs, counts.outdated, counts.said)}
      </h2>
      {isStale && <p class="note">{RESULT.stale}</p>}
      {isPartial && <p class="note">{RESULT.partial}</p>}
      {lines.length === 0 && <p>{RESULT.none}</p>}
      <ol>
        {lines.map((each) => (
          <li key={`${each.line} ${each.text}`}>
            <p>
              <button type="button" class="quiet" onClick={() => onLine(each.line)}>
                {RESULT.line(each.line)}
              </button>{' '}
              {marked(each)}
            </p>
            {each.findings.map((finding) => (
              <FindingView key={`${finding.span[0]} ${finding.now}`} finding={finding} homeUrl={homeUrl} />
            ))}
          </li>
        ))}
      </ol>
      <p class="note">{RESULT.about}</p>
    </section>
  );
}
