import { RefusedError, untilAnswered } from '../fetch-once.ts';

/** Parses a page of this site; no script of it runs. @throws where it does not come */
const loadPage = (address: string, isAnew: boolean): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    // `fetch` gives a text, which only a policy of trusted types may parse.
    request.responseType = 'document';
    if (isAnew) request.setRequestHeader('Cache-Control', 'no-cache');
    request.addEventListener('loadend', () => {
      const { status, responseXML } = request;
      if (status === 200 && responseXML !== null) resolve(responseXML);
      else reject(new (status === 0 ? Error : RefusedError)(`${address}: ${status}`));
    });
    request.send();
  });

/** Holds, unseen, the items of a list that stand on a page of their own, `[data-rest]`, once one looks for any. @throws where they do not come */
export async function holdRest(list: HTMLElement): Promise<void> {
  const page = await untilAnswered((isAnew) => loadPage(list.dataset.rest ?? '', isAnew));
  list.replaceChildren(...page.querySelectorAll('[data-item]'));
}
