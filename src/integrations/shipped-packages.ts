import { missingNotices, packagesOf } from '../site/notices.ts';

interface Chunk {
  readonly type: string;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** A Vite plugin for what browsers load: stops the build when a package in it has no licence notice. */
export const shippedPackages = {
  name: 'saa:shipped-packages',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { name: string }): boolean => name === 'client',
  generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>): void {
    const shipped = Object.values(bundle).flatMap(({ modules = {} }) =>
      Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
    );
    const missing = missingNotices(packagesOf(shipped));
    if (missing.length > 0) throw new Error(missing.join('\n'));
  },
};
