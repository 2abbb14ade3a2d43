/** Parses a page of this site; no script of it runs. @throws where it does not come */
const loadPage = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    // `fetch` gives a text, which only a policy of trusted types may parse.
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      const { status, responseXML } = request;
      if (status === 200 && responseXML !== null) resolve(responseXML);
      else reject(new Error(`${address}: ${status}`));
    });
    request.send();
  });

/** Holds, unseen, the items of a list that stand on a page of their own, `[data-rest]`, once one looks for any. @throws where they do not come */
export async function holdRest(list: HTMLElement): Promise<void> {
  const page = await loadPage(list.dataset.rest ?? '');
  list.replaceChildren(...page.querySelectorAll('[data-item]'));
}
