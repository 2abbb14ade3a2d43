import { assemble, disassemble } from 'es-hangul';

/**
 * The states of a search box while a text is typed with a Korean input method, key by key, from the half on:
 * `람다` → `람`, `람ㄷ`, `람다`.
 */
export function typingStates(text: string): string[] {
  const keys = [...new Intl.Segmenter('ko').segment(disassemble(text))].map(({ segment }) => segment);
  const states: string[] = [];
  for (let count = Math.ceil(keys.length / 2); count <= keys.length; count++)
    states.push(assemble(keys.slice(0, count)));
  return states;
}
