import { describe, expect, it } from 'vitest';
import { read } from './fixtures/read-names.ts';

describe('pasted notes', () => {
  it('are read line by line, under their headings of Markdown', () => {
    expect(
      read(
        '# 컴퓨팅\n\n## Lambda\n- 최대 **15분**이다. 그 뒤는 끊긴다.\n- [문서](https://a.b)를 본다\n## S3\n객체는 `5TB`까지',
      ),
    ).toEqual([
      '4 최대 15분이다. < Lambda < 컴퓨팅',
      '4 그 뒤는 끊긴다. < Lambda < 컴퓨팅',
      '5 문서를 본다 < Lambda < 컴퓨팅',
      '7 객체는 5TB까지 < S3 < 컴퓨팅',
    ]);
  });

  it('join no two lines of which the second says something by itself, however long the first is', () => {
    const long =
      '인스턴스 스토어는 멈추면 사라지니까 캐시나 임시 파일처럼 잃어도 되는 데이터를 두는 데만 쓴다고 한 그 말';
    for (const own of ['켜 두면 → 요금이 나감', '지연 = 밀리초', '최대: 만 개', '메시지는 14일까지', 'RDS는 백업한다'])
      expect(read(`${long}\n${own}`)).toEqual([`1 ${long} < `, `2 ${own} < `]);
    expect(read(`${long}과\n그 밖의 것`)).toEqual([`1 ${long}과 그 밖의 것 < `]);
    expect(read(`${long}에서 최대\n15분까지 돈다`)).toEqual([`1 ${long}에서 최대 15분까지 돈다 < `]);
  });

  it('say what an item of several names says, where no line stands below it', () => {
    expect(read('- EC2 S3 RDS\n- Lambda\n  - 돌린다')).toEqual(['1 EC2 S3 RDS < ', '3 돌린다 < Lambda']);
    expect(read('- EC2 S3 RDS\n  - 돌린다')).toEqual(['2 돌린다 < EC2 S3 RDS']);
  });

  it('leave out code and rules, and read a row of a table with its heads', () => {
    expect(read('| 서비스 | 값 |\n|---|---|\n| EC2 | 20대 |\n```\naws s3 ls\n| x | y |\n```\n---\n끝이다')).toEqual([
      '3 EC2 | 20대 < ',
      '9 끝이다 < ',
    ]);
    expect(read('| 이름 | 크기 | 기간 |\n|:--|--|--|\n| 큐 | 256KB | 14일 |\n\n| 홀로 | 선 줄 |')).toEqual([
      '3 큐 크기 | 256KB < ',
      '3 큐 기간 | 14일 < ',
      '5 홀로 | 선 줄 < ',
    ]);
  });

  it('read a row whose values stand in one column as one, with its remarks', () => {
    expect(
      read(
        '| 서비스 | 항목 | 값 | 비고 |\n|---|---|---|---|\n| EC2 | 개수 | 20대 | 켠 것 (모두) |\n| S3 | 크기 | 5TB | |\n| S3 | 등급 | | |',
      ),
      // what has no value says what it has: no row is lost
    ).toEqual(['3 EC2 개수 | 20대 (켠 것 모두) < ', '4 S3 크기 | 5TB < ', '5 S3 | 등급 < ']);
    expect(read('| 서비스 | 한도 | 메모 |\n|--|--|--|\n| EC2 | 20대 | 늘린다 |')).toEqual(['3 EC2 | 20대 (늘린다) < ']);
  });

  it('take heads that name nothing of their column for no words of a row, and what is written behind the heads for none', () => {
    const shared = '서비스 | 항목 | 값 | 비고      -- 2020년 공유 시트(가람)';
    for (const rule of ['', '---|---|---|---\n'])
      expect(read(`${shared}\n${rule}EC2 | 개수 | 20대 | 켠 것`).map((one) => one.slice(2))).toEqual([
        'EC2 개수 | 20대 (켠 것) < ',
      ]);
    expect(read('서비스 | 내용 | 시험 point\n---|---|---\nS3 | 최대 5TB | 나눠 올림\nEC2 | 20대 |')).toEqual([
      '3 S3 | 최대 5TB (나눠 올림) < ',
      '4 EC2 | 20대 < ',
    ]);
    expect(read('이름 | 특징 | 설명\n---|---|---\nS3 | 객체 | 담는다')).toEqual(['3 S3 | 객체, 담는다 < ']);
    expect(read('이름 | 종류 | 메모\n---|---|---\nS3 | 객체 | 담는다')).toEqual(['3 S3 | 객체 (담는다) < ']);
  });

  it('take a first row without a number for heads where it ends in remarks, or stands over columns of numbers', () => {
    expect(read('서비스명\t핵심\t비고\nSQS\t14일\t보존')).toEqual(['2 SQS | 14일 (보존) < ']);
    expect(read('타입\tIOPS\ngp3\t80,000\nst1\t500')).toEqual(['2 gp3 | 80,000 < ', '3 st1 | 500 < ']);
    expect(read('S3\t객체를 담는다\nEBS\t블록을 담는다')).toHaveLength(2);
  });

  it('join a particle that stands apart to its name', () => {
    expect(read('- NACL 은 DynamoDB 만 본다, 3 만')).toEqual(['1 NACL은 DynamoDB만 본다, 3 만 < ']);
  });

  it('take a cell below a head that says something for a statement of its own, and the remark of its row, too', () => {
    expect(read('서비스 | 최대 | 보존 기간 | 비고\n---|---|---|---\n큐 | 256KB | 14일 | 나눠 보냄')).toEqual([
      '3 큐 최대 | 256KB < ',
      '3 큐 보존 기간 | 14일 < ',
      '3 큐 | 나눠 보냄 < ',
    ]);
  });

  it('read each row with bars between its cells alone as one statement, the first cell first', () => {
    const long = 'WAF | 웹 ACL의 크기 | 정해진 용량 안에서 규칙 그룹과 규칙을 섞어 담고 넘으면 더 담을 수 없는 것';
    expect(read(`서버를 지키는 것\n${long}\nWAF | 붙일 수 있는 곳 | ALB와 CloudFront, API Gateway 셋뿐`)).toEqual([
      '1 서버를 지키는 것 < ',
      `2 ${long.replace(' |', '')} < `,
      '3 WAF 붙일 수 있는 곳 | ALB와 CloudFront, API Gateway 셋뿐 < ',
    ]);
    expect(read('[보안]\n서비스 | 한도 | 비고\nEC2 | 20대 | 켠 것\nS3 | 5TB |')).toEqual([
      '3 EC2 | 20대 (켠 것) < 보안',
      '4 S3 | 5TB < 보안',
    ]);
    expect(read('이름\t크기\t기간\n큐\t256KB\t14일\n표\t400KB\t35일')).toEqual([
      '2 큐 크기 | 256KB < ',
      '2 큐 기간 | 14일 < ',
      '3 표 크기 | 400KB < ',
      '3 표 기간 | 35일 < ',
    ]);
    expect(read('Lambda | 15분 | 넘으면 끊긴다')).toEqual(['1 Lambda | 15분 (넘으면 끊긴다) < ']);
  });

  it('are what is said: headings of any kind are kept for the lines below and are no statements', () => {
    const headings = ['#S3', '## S3', '[S3]', '1. S3', '**S3**', '= S3 =', '<S3>', 'S3', '- S3', 'Q12 S3'];
    for (const heading of headings) expect([heading, read(`${heading}\n담는다`)]).toEqual([heading, ['2 담는다 < S3']]);
    expect(read('1. S3\n2. EC2\n3. RDS')).toEqual([]);
    expect(read('S3 vs EC2\n담는다')).toEqual(['2 담는다 < S3 vs EC2']);
    expect(read('| 서비스 | 값 |\n|---|---|\n\n항목 | 값\n+---+---+\n──────')).toEqual([]);
    expect(read('AWS SAA 암기 (2019)\n담는다')).toEqual(['2 담는다 < ']);
    expect(read('S3 정리: 객체는 5TB까지')).toEqual(['1 S3 정리: 객체는 5TB까지 < ']);
    expect(read('S3로 EC2에 RDS를')).toHaveLength(1);
    expect(read('#S3 객체는 5TB까지')).toHaveLength(1);
  });

  it('of a chat are without who has said it, and when', () => {
    expect(
      read(
        '단톡 님과 카카오톡 대화\n저장한 날짜 : 2024-02-03 10:11:12\n\n--------------- 2024년 2월 3일 토요일 ---------------\n[가람] [오전 9:05] 람다 15분\n그 뒤는 끊긴다\n[나래] [오후 11:20] S3는 5TB',
      ),
    ).toEqual(['5 람다 15분 < ', '6 그 뒤는 끊긴다 < ', '7 S3는 5TB < ']);
    expect(
      read('2024. 2. 3. 오전 9:05\n2024. 2. 3. 오전 9:05, 가람 : 람다 15분\n2024년 2월 3일 오후 1:07, 나래 : 5TB'),
    ).toEqual(['2 람다 15분 < ', '3 5TB < ']);
    expect(read('가람: 람다 15분\n나래: 5TB\n가람: 30일\n나래: 3개\n가람: 5초\n나래: 켠다')[0]).toBe('1 람다 15분 < ');
  });

  it('keep what only looks like a name that speaks', () => {
    expect(read('람다: 15분\n버킷: 100개\n용량: 5TB\n기간: 30일')).toEqual([
      '1 람다: 15분 < ',
      '2 버킷: 100개 < ',
      '3 용량: 5TB < ',
      '4 기간: 30일 < ',
    ]);
    expect(read('[중요] 2020. 3. 1.부터 15분')[0]).toContain('[중요] 2020.');
  });

  it('take any line ends, and a line that a program broke as one', () => {
    const long =
      '이 줄은 어느 프로그램이 오십오 자가 넘는 자리에서 끊어 놓은 것이라 다음 줄로 이어지는 것으로 읽어야 하며';
    expect(read(`${long}\r\n여기서 끝난다.\r\n다음`)).toEqual([`1 ${long} 여기서 끝난다. < `, '3 다음 < ']);
  });

  it.each(['', '\n\n', '```\n끝나지 않은 코드', '######', '|||', '<script>alert(1)</script>'])(
    'of %j do no harm',
    (paste) => {
      expect(() => read(paste)).not.toThrow();
    },
  );

  it('are read as they were meant where a scan has other letters and other marks', () => {
    expect(read('ＥＣ２는 １，０２４ＭＢ\n\n크기는 l6TiB\n\n할인은 9O%\n\nl5개월 남긴다')).toEqual([
      '1 EC2는 1,024MB < ',
      '3 크기는 16TiB < ',
      '5 할인은 90% < ',
      '7 15개월 남긴다 < ',
    ]);
    // names keep their letters
    expect(read('IO2는 I3보다 크다\n\nO 하나를 고른다')).toEqual(['1 IO2는 I3보다 크다 < ', '3 O 하나를 고른다 < ']);
  });

  it('say one thing where a question stands before its answer', () => {
    expect(read('- Q. S3 Standard의 가용성은? A. 99.99%다.\n\nQ3) 큐 보관은? 답: 14일')).toEqual([
      '1 S3 Standard의 가용성은 | 99.99%다. < ',
      '3 큐 보관은 | 14일 < ',
    ]);
  });

  it('tell of each of two things what the order says where a table puts them side by side', () => {
    expect(read('| A | B | 구분 |\n|---|---|---|\n| EFS | EBS | 공유 / 한 대 |\n| SQS | SNS | 둘 다 쓴다 |')).toEqual([
      '3 EFS | 공유 < ',
      '3 EBS | 한 대 < ',
      '4 둘 다 쓴다 < ',
    ]);
  });

  it('have lists whose numbers stand with other marks, and with none between two that have one', () => {
    expect(read('1 .  EC2 중단\n2.람다 할인\n3 · S3 할인\n4, 볼륨 크기\n5. RDS 끝\n6 Lambda 기록\n7. 끝')).toEqual([
      '1 EC2 중단 < ',
      '2 람다 할인 < ',
      '3 S3 할인 < ',
      '4 볼륨 크기 < ',
      '5 RDS 끝 < ',
      '6 Lambda 기록 < ',
      '7 끝 < ',
    ]);
    expect(read('S3는 셋이다\n\n2.5GB까지\n\n3 Lambda는 켠다')).toEqual([
      '1 S3는 셋이다 < ',
      '3 2.5GB까지 < ',
      '5 3 Lambda는 켠다 < ',
    ]);
  });
});
