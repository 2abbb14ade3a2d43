/**
 * A text of front matter without its markup, for what is plain text: `` "`/tmp` **크기**" `` → `"/tmp 크기"`. Code stays as it is:
 * `` "`s3:*`" `` → `"s3:*"`.
 */
export const plainInline = (text: string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 0 ? part.replaceAll('**', '') : part))
    .join('');
