import { element } from '../../components/element.ts';
import { MEMO } from './messages.ko.ts';

/** Asks for a memo; gives back what was written, or `undefined` when the reader thought better of it. */
export function askMemo(quote: string, before: string): Promise<string | undefined> {
  const field = element('textarea', { rows: '4', maxlength: '5000', 'aria-label': MEMO.label });
  field.value = before;
  const cancel = element('button', { type: 'button' }, MEMO.cancel);
  const dialog = element(
    'dialog',
    { class: 'study-memo', 'aria-label': MEMO.label },
    element(
      'form',
      { method: 'dialog' },
      element('blockquote', {}, quote.length > 140 ? `${quote.slice(0, 140)}…` : quote),
      field,
      element('p', {}, element('button', { type: 'submit', value: 'keep' }, MEMO.save), cancel),
    ),
  );
  cancel.addEventListener('click', () => dialog.close(''));
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'keep' ? field.value.trim() : undefined);
    });
  });
}
