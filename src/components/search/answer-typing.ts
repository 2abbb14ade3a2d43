/**
 * The box of the home page while one types in it: a click or a touch opens the dialog of the search (`open-on-intent.ts`), what is
 * typed without one is answered below the box.
 */
const form = document.querySelector<HTMLFormElement>('main form[role=search]');
const box = form?.querySelector('input');
const dialogBox = document.querySelector<HTMLInputElement>('[data-search-dialog] input');

if (form) form.dataset.ready = '';

function answer(): void {
  // A failure leaves the form as it is.
  if (form && box)
    import('./below-box.ts').then(
      ({ answerBelow }) => {
        answerBelow(box, form);
      },
      () => undefined,
    );
}

// `/` searches here as it does anywhere.
box?.addEventListener('keydown', (event) => {
  if (event.key !== '/' || box.value !== '') return;
  event.preventDefault();
  box.click();
});
// The words go on in the dialog, with the caret where it was set.
box?.addEventListener('click', () => {
  if (!dialogBox || box.value === '') return;
  dialogBox.value = box.value;
  dialogBox.dispatchEvent(new Event('input'));
  setTimeout(() => {
    dialogBox.setSelectionRange(box.selectionStart, box.selectionEnd);
  });
});
// What was typed, or touched, before this was here.
if (box?.value) answer();
else box?.addEventListener('input', answer, { once: true });
addEventListener('DOMContentLoaded', () => {
  if (box && document.activeElement === box && box.value === '') box.click();
});
