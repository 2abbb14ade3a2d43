import { parseArgs, type ParseArgsConfig } from 'node:util';
import { refuse } from './refuse.ts';

/** An option without a value. */
export const FLAG = { type: 'boolean', default: false } as const;

/** The arguments of this command; ends it with its usage (`쓰는 법: …`) where it does not know one. */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    return refuse(`모르는 인자가 있다. ${usage} (${String(cause)})`);
  }
}
