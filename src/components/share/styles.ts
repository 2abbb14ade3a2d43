import { applyOnce } from '../apply-once.ts';
import css from './share.css?inline';

/** Applies the styles of sharing and previews. */
export const addStyles = (): void => {
  applyOnce(css);
};
