import { describe, expect, it } from 'vitest';
import { kinPairs } from './kin-pairs.ts';

const CHOICES = [
  { id: 'networking/ga', title: 'Global Accelerator', names: '', rivals: ['networking/route53'] },
  { id: 'networking/route53', title: 'Route 53', names: '', rivals: ['networking/ga'] },
  { id: '가중치', title: '가중치', names: '', url: '/x/', page: 'Route 53', rivals: ['지연 시간'] },
  { id: '지연 시간', title: '지연 시간', names: '', url: '/y/', page: 'Route 53', rivals: ['가중치', 'Custom 라우팅'] },
  {
    id: 'Custom 라우팅',
    title: 'Custom 라우팅',
    names: '',
    url: '/z/',
    page: 'Global Accelerator',
    rivals: ['지연 시간'],
  },
  { id: 'storage/s3', title: 'S3', names: '' },
];
const kin = (a: string, b: string) => kinPairs([a, b], CHOICES).map((pair) => pair.map(({ id }) => id).join(' · '));

describe('the written pairs nearest to two of which none is written', () => {
  it('are those of a part of one with the other, and of their pages', () => {
    expect(kin('networking/ga', '지연 시간')).toEqual([
      'networking/ga · networking/route53',
      'Custom 라우팅 · 지연 시간',
    ]);
    expect(kin('가중치', 'networking/ga')).toEqual(['networking/route53 · networking/ga', '지연 시간 · Custom 라우팅']);
  });

  it('are those of both with what either is taken for, where their pages have none', () => {
    const choices = [
      { id: '프로파일', title: '프로파일', names: '', url: '/p/', page: 'IAM', rivals: ['역할'] },
      { id: '사용자', title: '사용자', names: '', url: '/u/', page: 'IAM', rivals: ['역할', '그룹'] },
      { id: '역할', title: '역할', names: '', url: '/r/', page: 'IAM', rivals: ['프로파일', '사용자'] },
    ];
    const pairs = kinPairs(['프로파일', '사용자'], choices).map((pair) => pair.map(({ id }) => id));
    expect(pairs).toEqual([
      ['프로파일', '역할'],
      ['역할', '사용자'],
    ]);
  });

  it('none of one page, nor where nothing of theirs is a pair', () => {
    expect(kin('가중치', 'networking/route53')).toEqual([]);
    expect(kin('storage/s3', 'networking/ga')).toEqual([]);
  });
});
