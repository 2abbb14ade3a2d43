/** What a reader who waits for questions is told. */
export const LOADING = '문항을 불러오는 중이다 …';

/** Puts what is told of questions that do not come into a place. */
export const showIn =
  (place: HTMLElement) =>
  (told: HTMLElement): void => {
    place.classList.remove('waits');
    place.replaceChildren(told);
  };
