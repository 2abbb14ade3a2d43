import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReferenceData } from '../../matching/reference.ts';
import { typedEarly } from '../../ui/typed-early.ts';
import { fetchJson } from '../../ui/use-json.ts';
import { checkNote, type CheckResult } from './check-note.ts';
import { EXAMPLE, FORM } from './messages.ko.ts';
import { Result } from './Result.tsx';

interface Props {
  readonly dataUrl: string;
  readonly homeUrl: string;
}

const KEPT = 'note-check';
/** A larger file is no note. */
const MOST_BYTES = 2_000_000;

/** What the tab keeps of the note; a browser that keeps nothing has none. */
const keep = {
  read: (): string => {
    try {
      return sessionStorage.getItem(KEPT) ?? '';
    } catch {
      return '';
    }
  },
  write: (note: string): void => {
    try {
      if (note === '') sessionStorage.removeItem(KEPT);
      else sessionStorage.setItem(KEPT, note);
    } catch {
      // the note is in its field all the same
    }
  },
};

/** The text of a file; `undefined` where it is none. */
async function readText(file: File): Promise<string | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const bytes = await file.arrayBuffer();
  for (const encoding of ['utf-8', 'euc-kr'])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\u0000') ? undefined : text;
    } catch {
      // the next one
    }
  return undefined;
}

/** Selects a line of a field and shows it. */
function selectLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  field.scrollTop = (field.scrollHeight / lines.length) * (line - 3);
}

/** The page that checks a note. */
export function NoteCheck({ dataUrl, homeUrl }: Props): JSX.Element {
  const [isReady, setReady] = useState(false);
  const [note, setNote] = useState(() => typedEarly('note'));
  const [checked, setChecked] = useState<{ readonly note: string; readonly result: CheckResult }>();
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isStopped = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (note === '') setNote(keep.read());
    else keep.write(note);
    setReady(true);
  }, []);

  const write = (text: string): void => {
    setNote(text);
    keep.write(text);
    setProblem('');
  };
  const check = async (): Promise<void> => {
    if (isBusy) return;
    if (note.trim() === '') {
      setProblem(FORM.empty);
      field.current?.focus();
      return;
    }
    isStopped.current = false;
    setBusy(true);
    setProblem('');
    setTold(FORM.loading);
    try {
      const [data, { createMatcher }] = await Promise.all([
        fetchJson<ReferenceData>(dataUrl),
        import('../../matching/matcher.ts'),
      ]);
      const result = await checkNote(note, createMatcher(data), data, (share) => {
        setTold(FORM.working(share));
        return !isStopped.current;
      });
      setChecked({ note, result });
    } catch {
      setProblem(FORM.lost);
    }
    setTold('');
    setBusy(false);
  };
  const open = async (from: File | undefined): Promise<void> => {
    if (from === undefined) return;
    const text = await readText(from);
    if (text === undefined) setProblem(FORM.unread);
    else write(text);
  };
  const clear = (): void => {
    isStopped.current = true;
    write('');
    setChecked(undefined);
    field.current?.focus();
  };
  return (
    <div class="practice note-check needs-script" data-ready={isReady ? '' : undefined}>
      <form
        aria-label={FORM.label}
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void open(event.dataTransfer?.files[0]);
        }}
      >
        <label for="note">{FORM.note}</label>
        <textarea
          id="note"
          ref={field}
          rows={12}
          spellcheck={false}
          autocomplete="off"
          placeholder={FORM.placeholder}
          value={note}
          aria-describedby="note-hint note-problem"
          aria-invalid={problem === FORM.empty}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void check();
          }}
        />
        <p class="row">
          <button type="submit" class="primary" disabled={!isReady || isBusy}>
            {FORM.check}
          </button>
          <button type="button" disabled={!isReady} onClick={() => file.current?.click()}>
            {FORM.open}
          </button>
          <button type="button" disabled={!isReady} onClick={() => write(EXAMPLE)}>
            {FORM.example}
          </button>
          <button type="button" disabled={!isReady} onClick={clear}>
            {FORM.clear}
          </button>
          {isBusy && (
            <button type="button" onClick={() => (isStopped.current = true)}>
              {FORM.stop}
            </button>
          )}
          <input
            ref={file}
            type="file"
            accept=".md,.markdown,.txt,text/plain,text/markdown"
            hidden
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </p>
        <p role="status" id="note-problem" class={problem === '' ? 'note' : 'message'}>
          {problem === '' ? told : problem}
        </p>
        <p class="note" id="note-hint">
          {FORM.hint}
        </p>
      </form>
      {checked && (
        <Result
          result={checked.result}
          isStale={checked.note !== note}
          homeUrl={homeUrl}
          onLine={(line) => field.current && selectLine(field.current, line)}
        />
      )}
    </div>
  );
}
