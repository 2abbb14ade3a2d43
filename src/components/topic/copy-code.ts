/** Gives every block of code a button that copies it. */
for (const block of document.querySelectorAll<HTMLElement>('main pre.astro-code')) {
  const frame = document.createElement('div');
  frame.className = 'code';
  // in no form, it sends nothing
  const button = document.createElement('button');
  button.textContent = '복사';
  button.ariaLabel = '코드 복사';
  block.replaceWith(frame);
  frame.append(block, button);
  button.addEventListener('click', () => {
    void import('../share/share.ts').then(({ copyText }) => copyText(block.innerText.trimEnd(), '코드를 복사했다'));
  });
}
