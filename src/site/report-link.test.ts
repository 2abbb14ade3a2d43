import { describe, expect, it } from 'vitest';
import { reportLink } from './report-link.ts';

describe('틀린 곳을 알리는 링크', () => {
  it('제목과 쪽의 주소와 절을 적을 줄을 채운다', () => {
    const link = new URL(reportLink('https://git.example/o/r/issues/new', 'S3 & EFS', 'https://site.example/s3/'));
    expect(link.origin + link.pathname).toBe('https://git.example/o/r/issues/new');
    expect(link.searchParams.get('title')).toBe('틀린 곳: S3 & EFS');
    expect(link.searchParams.get('body')).toMatch(/^페이지: https:\/\/site\.example\/s3\/\n절: \n/);
  });

  it('주소가 이미 정한 것은 그대로 둔다', () => {
    const link = new URL(reportLink('https://git.example/new?labels=content', 'S3', 'https://site.example/s3/'));
    expect(link.searchParams.get('labels')).toBe('content');
  });
});
