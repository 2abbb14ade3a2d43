const files = import.meta.glob<string>(['../../assets/licences/*.txt', '../../assets/fonts/*.txt'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Licences word for word, by the name of their file. */
export const NOTICE_TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
);
