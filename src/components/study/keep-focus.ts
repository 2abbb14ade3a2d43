/** A button that goes from sight when it is pressed leaves the focus to the first of what is seen in its stead. */
export function keepFocus(former: Element | null, ...next: readonly (HTMLElement | null | undefined)[]): void {
  const isSeen = (each: Element): boolean => each.isConnected && each.closest('[hidden]') === null;
  if (former?.matches('button') === true && !isSeen(former)) next.find((each) => each && isSeen(each))?.focus();
}
