/** Words of a name without vendor names and plurals: `EC2 Auto Scaling groups` → ec2 · auto · scaling · group. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9@]+|[가-힣]+/g) ?? [];
  return [
    ...new Set(
      words.filter((word) => word !== 'aws' && word !== 'amazon').map((word) => word.replace(/(?<=[a-z]{3})s$/, '')),
    ),
  ];
}
