import { describe, expect, it } from 'vitest';
import { narrow } from './find-both.ts';
import { findTopics } from './find-topics.ts';

describe('a name that has another in it', () => {
  it('a whole name is never a part of what the other field is confused with', () => {
    const choices = [
      { id: 'storage/s3', title: 'Amazon S3', names: 'S3' },
      { id: 'storage/s3-glacier', title: 'S3 Glacier', names: '글래시어', rivals: ['S3 Standard-IA'] },
      { id: 'S3 Standard-IA', title: 'S3 Standard-IA', names: 'IA', url: '/s3/#ia', rivals: ['storage/s3-glacier'] },
    ];
    const meant = narrow('s3', findTopics('s3', choices), findTopics('글래시어', choices), choices);
    expect(meant.map(({ id }) => id)).toEqual(['storage/s3']);
  });

  it.each(['Egress-only 인터넷 게이트웨이', 'egress only internet gateway', '이그레스 온리 게이트웨이'])(
    '%s: a name that another begins or ends with is not that other',
    (typed) => {
      const choices = [
        { id: 'networking/vpc', title: 'Amazon VPC', names: 'VPC,egress-only internet gateway,Internet Gateway' },
        {
          ...{ id: '인터넷 게이트웨이(IGW)', title: '인터넷 게이트웨이(IGW)', page: 'Amazon VPC', url: '/vpc/#igw' },
          names: '인터넷 게이트웨이,Internet Gateway',
        },
        {
          ...{
            id: '송신 전용 인터넷 게이트웨이',
            title: '송신 전용 인터넷 게이트웨이',
            page: 'IP 주소',
            url: '/ip/#v6',
          },
          names: '송신 전용 게이트웨이,Egress-Only Internet Gateway,egress only,이그레스 온리',
        },
      ];
      expect(findTopics(typed, choices).map(({ id }) => id)).toEqual(['송신 전용 인터넷 게이트웨이']);
    },
  );
});
