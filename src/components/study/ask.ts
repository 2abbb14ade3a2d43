import { element } from '../element.ts';

/** Asks before something is done (`yes`), in a dialog of the site's own, with what there is to do before (`first`); what is pressed first is to leave it. */
export function ask(text: string, yes: string, ...first: readonly HTMLElement[]): Promise<boolean> {
  // What is lost looks like it.
  const look = /지우기|버리기/.test(yes) ? 'primary danger' : 'primary';
  const dialog = element(
    'dialog',
    { class: 'ask', role: 'alertdialog', 'aria-label': text },
    element(
      'form',
      { method: 'dialog' },
      element('p', {}, text),
      ...(first.length > 0 ? [element('p', { class: 'row' }, ...first)] : []),
      element(
        'p',
        { class: 'row' },
        element('button', { type: 'submit', autofocus: '' }, '취소'),
        element('button', { type: 'submit', value: 'yes', class: look }, yes),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
