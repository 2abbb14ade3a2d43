/** The contents of a page as a sheet: what they do is loaded when they are opened. */
const sheet = document.getElementById('page_contents');
sheet?.addEventListener('toggle', () => {
  const { hash } = location;
  void import('./contents-sheet.ts').then((code) => {
    code.watchSheet(sheet, hash);
  });
});
