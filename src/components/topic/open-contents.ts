/** The contents of a page as a sheet, and the button for all of its folds: what they do is loaded when they are used. */
const sheet = document.getElementById('page_contents');
sheet?.addEventListener('toggle', () => {
  const { hash } = location;
  void import('./contents-sheet.ts').then((code) => {
    code.watchSheet(sheet, hash);
  });
});
document.querySelector('.fold-all')?.addEventListener('click', () => {
  void import('./contents-sheet.ts').then((code) => {
    code.flipAll();
  });
});
