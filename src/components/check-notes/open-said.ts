import type { Part } from './parts.ts';

/** The line beside the button that checks. */
export interface Said {
  readonly say: (text: string) => void;
  /** Says what keeps a check from its result where it is seen, and marks the field unless it is not at fault (`isOfField`). */
  readonly warn: (text: string, isOfField?: boolean) => void;
}

/** @see Said */
export function openSaid(part: Part): Said {
  const [said, field, again] = [part('said'), part('field'), part('again')];
  const say = (text: string): void => {
    said.textContent = text;
    said.removeAttribute('data-wrong');
    field.removeAttribute('aria-invalid');
  };
  return {
    say,
    warn: (text, isOfField = true) => {
      say(text);
      said.dataset.wrong = '';
      if (isOfField) field.setAttribute('aria-invalid', 'true');
      (again.hidden ? said : again).scrollIntoView({ block: 'nearest' });
    },
  };
}
