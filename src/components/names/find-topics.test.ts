import { describe, expect, it } from 'vitest';
import { CHOICES } from './choices.fixture.ts';
import { narrow } from './find-both.ts';
import { findTopics, isUnsure } from './find-topics.ts';

const found = (typed: string) => findTopics(typed, CHOICES).map(({ id }) => id);

describe('choosing a topic by a typed name', () => {
  it('a whole name is that topic alone, in any case and spacing', () => {
    expect(found('람다')).toEqual(['compute/lambda']);
    expect(found('aws  lambda')).toEqual(['compute/lambda']);
    expect(found('s3')).toEqual(['storage/s3']);
  });

  it('who makes it decides nothing', () => {
    const choices = [
      ...CHOICES,
      { id: 'AWS 관리형 키', title: 'AWS 관리형 키', names: 'aws/s3 키', url: '/security/kms/#key-types' },
    ];
    const meant = (typed: string) => findTopics(typed, choices).map(({ id }) => id);
    for (const typed of ['aws s3', 'AWS S3', '아마존 s3']) expect(meant(typed)).toEqual(['storage/s3']);
    expect(meant('aws 람다')).toEqual(['compute/lambda']);
    expect(meant('aws/s3 키')).toEqual(['AWS 관리형 키']);
  });

  it.each(['RDS 멀티AZ', 'RDS 멀티 AZ', 'rds multi-az'])('%s is that section, too', (typed) => {
    expect(found(typed)).toEqual(['RDS 다중 AZ']);
  });

  it.each(['fkaek', 'ㅣ므ㅠㅇㅁ'])('%s is meant in the other layout', (typed) => {
    expect(found(typed)).toEqual(['compute/lambda']);
  });

  it('a beginning, then a part, can be several', () => {
    expect(found('람')).toEqual(['compute/lambda', 'compute/lambda-limits']);
  });

  it('a kind of thing is not the one whose name begins so', () => {
    const choices = [
      { id: 'security/firewall-manager', title: 'AWS Firewall Manager', names: '방화벽 관리자' },
      { id: 'security/network-firewall', title: 'AWS Network Firewall', names: '네트워크 방화벽' },
    ];
    expect(findTopics('방화벽', choices)).toHaveLength(2);
    expect(findTopics('방화벽 관', choices).map(({ id }) => id)).toEqual(['security/firewall-manager']);
  });

  it('what only an article is called is that article, and never what a thing of its own is called', () => {
    expect(found('읽기 전용 DB')).toEqual(['database/rds-read-replicas-vs-multi-az']);
    expect(found('RDS 읽기')).toEqual(['RDS 읽기 복제본']);
    expect(found('RDS')).toEqual(['RDS 다중 AZ', 'RDS 읽기 복제본', 'database/rds-read-replicas-vs-multi-az']);
  });

  it('the part that is called just so is meant, and not the page that has it among others', () => {
    const choices = [
      { id: 'foundations/availability-zones', title: '가용 영역', names: '가용 영역, 다중 AZ, 읽기 복제본' },
      { id: 'RDS 다중 AZ', title: 'RDS 다중 AZ', names: '다중 AZ', url: '/database/rds/#multi-az' },
      { id: 'RDS 읽기 복제본', title: 'RDS 읽기 복제본', names: '읽기 복제본', url: '/database/rds/#replicas' },
      { id: 'Aurora 복제본', title: 'Aurora 복제본', names: '읽기 복제본', url: '/database/aurora/#replicas' },
    ];
    const meant = (typed: string) => findTopics(typed, choices).map(({ id }) => id);
    expect(meant('다중 az')).toEqual(['RDS 다중 AZ']);
    expect(meant('Multi-AZ')).toEqual(['RDS 다중 AZ']);
    expect(meant('읽기 복제본')).toHaveLength(3);
    expect(meant('다중')).toHaveLength(2);
  });

  it('of several the other field decides, where it is confused with one of them', () => {
    const both = (typed: string, other: string) =>
      narrow(typed, findTopics(typed, CHOICES), findTopics(other, CHOICES), CHOICES).map(({ id }) => id);
    expect(both('읽기 복제본', '다중 AZ')).toEqual(['RDS 읽기 복제본']);
    expect(both('읽기 복제본', '람다')).toContain('Aurora 복제본');
    expect(both('람다', '다중 AZ')).toEqual(['compute/lambda']);
  });

  it('a part is meant where its page has that name in other letters, or as one part among others', () => {
    const page = 'S3 Glacier 스토리지 클래스';
    const choices = [
      { id: 'storage/s3-glacier', title: page, names: '글래시어,인스턴트 리트리벌,스탠다드 복원' },
      {
        id: 'Glacier Instant Retrieval',
        title: 'Glacier Instant Retrieval',
        names: 'Instant Retrieval',
        url: '/g/#i',
        page,
      },
      { id: 'Glacier Deep Archive', title: 'Glacier Deep Archive', names: '딥 아카이브', url: '/g/#d', page },
    ];
    const meant = (typed: string) => findTopics(typed, choices).map(({ id }) => id);
    expect(meant('인스턴트 리트리벌')).toEqual(['Glacier Instant Retrieval']);
    expect(meant('글래시어')).toEqual(['storage/s3-glacier']);
    expect(meant('스탠다드 복원')).toEqual(['storage/s3-glacier']);
  });

  it('a name of several topics is that of a family, and none of them is meant alone', () => {
    const choices = [
      { id: 'storage/fsx-for-windows', title: 'FSx for Windows File Server', names: 'FSx' },
      { id: 'storage/fsx-for-lustre', title: 'FSx for Lustre', names: 'FSx', rivals: ['storage/efs'] },
      { id: 'FSx for OpenZFS', title: 'FSx for OpenZFS', names: 'FSx', url: '/storage/fsx/#openzfs' },
    ];
    expect(findTopics('fsx', choices)).toHaveLength(3);
  });

  it('what the other field is confused with is meant by the beginning or the end of its name', () => {
    const choices = [
      { id: 'storage/ebs-snapshots', title: 'EBS 스냅샷', names: '스냅샷' },
      { id: 'RDS 자동 백업', title: 'RDS 자동 백업', names: '자동 백업', rivals: ['RDS 수동 스냅샷'] },
      {
        id: 'RDS 수동 스냅샷',
        title: 'RDS 수동 스냅샷',
        names: 'RDS 스냅샷',
        url: '/rds/#snapshots',
        rivals: ['RDS 자동 백업'],
      },
      { id: 'compute/lambda', title: 'AWS Lambda', names: '람다' },
      { id: 'integration/sqs', title: 'Amazon SQS', names: 'SQS', rivals: ['integration/step-functions'] },
      { id: 'integration/step-functions', title: 'AWS Step Functions', names: '람다 여러 개 연결' },
    ];
    const beside = (typed: string, other: string) =>
      narrow(typed, findTopics(typed, choices), findTopics(other, choices), choices).map(({ id }) => id);
    expect(beside('스냅샷', '자동백업')).toEqual(['RDS 수동 스냅샷']);
    expect(beside('EBS 스냅샷', '자동백업')).toEqual(['storage/ebs-snapshots']);
    expect(beside('스냅샷', '')).toEqual(['storage/ebs-snapshots']);
    // The words of a whole topic for what is done with another are not that other's name.
    expect(beside('람다', 'SQS')).toEqual(['compute/lambda']);
  });

  it('a part is meant as well where the other field still means several', () => {
    const express = { id: 'Step Functions Express', title: 'Step Functions Express', names: 'Express 워크플로' };
    const choices = [
      { id: 'S3 Standard', title: 'S3 Standard', names: 'Standard', url: '/s3/#standard' },
      {
        ...{ id: 'Step Functions Standard', title: 'Step Functions Standard', names: 'Standard 워크플로' },
        ...{ url: '/step-functions/#standard', rivals: ['Step Functions Express'] },
      },
      { ...express, url: '/step-functions/#express', rivals: ['Step Functions Standard'] },
      { id: 'analytics/msk', title: 'Amazon MSK', names: 'Express 브로커' },
    ];
    const other = findTopics('express', choices);
    expect(other).toHaveLength(2);
    expect(narrow('standard', findTopics('standard', choices), other, choices).map(({ id }) => id)).toEqual([
      'Step Functions Standard',
    ]);
  });

  it('the maker is no part of a name that only begins with its letters, and a hyphen is none of a beginning', () => {
    const choices = [
      { id: 'networking/alb', title: 'Application Load Balancer', names: 'ALB' },
      { id: 'networking/sticky-sessions', title: '고정 세션', names: 'AWSALB' },
      { id: 'networking/site-to-site-vpn', title: 'Site-to-Site VPN', names: '사이트 간 VPN' },
    ];
    expect(findTopics('alb', choices).map(({ id }) => id)).toEqual(['networking/alb']);
    expect(findTopics('site to site', choices).map(({ id }) => id)).toEqual(['networking/site-to-site-vpn']);
  });

  it.each([
    ['S3 글래시어', ['storage/s3-glacier']],
    ['aws 람다 함수', ['compute/lambda']],
    // The maker, or the page that it stands on, before its name.
    ['아마존 S3 글래시어', ['storage/s3-glacier']],
    ['아마존 람다', ['compute/lambda']],
    ['VPC 인터넷 게이트웨이', ['인터넷 게이트웨이(IGW)']],
    ['AWS VPC 인터넷 게이트웨이', ['인터넷 게이트웨이(IGW)']],
    ['아마존', []],
    // Words of two things are no name of one.
    ['람다 인터넷 게이트웨이', []],
    ['S3 람다', []],
    ['람다 글래시어', []],
  ])('the words of two names of one thing, %s: %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('two letters are a whole name or none, and a hyphen is no letter', () => {
    const choices = [
      { id: 'compute/placement-groups', title: 'EC2 배치 그룹', names: 'Placement Group' },
      { id: 'Intelligent-Tiering', title: 'Intelligent-Tiering', names: 'S3 Intelligent-Tiering' },
    ];
    const meant = (typed: string) => findTopics(typed, choices).map(({ id }) => id);
    expect(meant('pl')).toEqual([]);
    expect(meant('pla')).toEqual(['compute/placement-groups']);
    expect(meant('intelligent tiering')).toEqual(['Intelligent-Tiering']);
    expect(meant('men')).toEqual([]);
    expect(meant('치')).toEqual([]);
    expect(found('s3')).toEqual(['storage/s3']);
  });

  it('initial consonants are those of a whole name', () => {
    expect(found('ㄹㄷ')).toEqual(['compute/lambda']);
    expect(found('ㅅㅎ')).toEqual([]);
  });

  it('a service without a page is meant by its whole name, and is no thing that only begins like it', () => {
    const choices = [
      {
        id: 'S3 File Gateway',
        title: 'S3 File Gateway',
        names: 'S3 File Gateway',
        url: '/gateway/#s3',
        page: 'Gateway',
      },
      { id: 'S3 Files', title: 'S3 Files', names: 'Amazon S3 Files,S3 Files', article: '/storage/efs/', page: 'EFS' },
    ];
    const meant = (typed: string) => findTopics(typed, choices).map(({ id }) => id);
    expect(meant('s3 files')).toEqual(['S3 Files']);
    expect(meant('Amazon S3 Files')).toEqual(['S3 Files']);
    expect(meant('S3 File')).toEqual(['S3 File Gateway']);
  });

  it.each(['플렉스', '아마존 플렉스', 'AWS 플렉스'])('%s is a mere part of what a page speaks of', (typed) => {
    const ontap = { id: 'ontap', title: 'FSx for NetApp ONTAP', names: 'FSx for NetApp ONTAP,플렉스클론', own: 1 };
    expect(findTopics(typed, [ontap])).toEqual([ontap]);
    expect(isUnsure(ontap, typed)).toBe(true);
    expect(isUnsure(ontap, '아마존 플렉스클론')).toBe(false);
  });

  it('nothing typed, nothing known: none', () => {
    expect(found(' ')).toEqual([]);
    expect(found('김치찌개')).toEqual([]);
  });
});
