import { readBuildOptions, type BuildOptions } from '../../src/hosting/build-options.ts';
import { refuse } from './refuse.ts';

/** What the environment says of a build; ends the command with one line where it cannot be. */
export function readOptionsOrRefuse(): BuildOptions {
  try {
    return readBuildOptions(process.env);
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause));
  }
}
