import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** A text to pass on, in a field, with a button that copies it. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold('복사했다.');
    } catch {
      // Without a permission, or on a page without TLS, the reader copies what is selected.
      field.current?.select();
      setTold('복사하지 못했다. 선택한 글자를 직접 복사한다.');
    }
  };
  return (
    <p class="row copy">
      <input
        ref={field}
        type="text"
        readOnly
        value={text}
        aria-label={label}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" onClick={() => void copy()}>
        복사
      </button>
      <span role="status" class="note">
        {told}
      </span>
    </p>
  );
}
