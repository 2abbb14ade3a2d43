import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly text: string;
  /** What the button says that does it. */
  readonly yes: string;
  readonly onClose: (isConfirmed: boolean) => void;
  /** What there is to do before. */
  readonly children?: ComponentChildren;
}

/** Asks before something is done; what has the focus first is to leave it. */
export function ConfirmDialog({ text, yes, onClose, children }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      role="alertdialog"
      aria-label={text}
      onClose={({ currentTarget }) => onClose(currentTarget.returnValue === 'yes')}
    >
      <form method="dialog">
        <p>{text}</p>
        {children}
        <p class="row">
          <button type="submit" value="">
            취소
          </button>
          <button type="submit" value="yes" class="primary">
            {yes}
          </button>
        </p>
      </form>
    </dialog>
  );
}
