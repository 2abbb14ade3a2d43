import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Makes a function that frees memory now.
 *
 * Left to itself the engine lets garbage pile up to several times of what is in use before it looks: on 10,000 notes more
 * than a gigabyte of trees that nobody needs any more.
 */
export function createCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (() => void) | undefined;
  return () => {
    collect?.();
  };
}
