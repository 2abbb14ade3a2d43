import { describe, expect, it } from 'vitest';
import { shownKind } from './shown-kind.ts';
import { openSiteReader, placeOf } from './fixtures/site-reader.ts';

describe('what notes deny', () => {
  const { read } = openSiteReader();
  /** What is told of the last line of a note. */
  const toldOf = (note: string): string => {
    const last = read(note).at(-1);
    return last === undefined ? 'unread' : `${shownKind(last)} ${placeOf(last)}`;
  };

  it.each([
    ['### EBS 스냅샷 아카이브 티어\n- 없음'],
    ['### Route 53 DNSSEC 서명\n- 아직 미지원'],
    ['### CloudFront HTTP/3\n- 안 됨'],
    ['Transit Gateway → 리전 간 피어링 ✗'],
    ['| 서비스 | 안 되는 것 |\n|---|---|\n| Fargate | EFS 마운트 |'],
    ['| 서비스 | 안 되는 것 |\n|---|---|\n| NLB | 보안 그룹 연결 |'],
    ['Q: ALB 대상으로 Lambda를 쓸 수 있나?\nA: 아니오'],
    ['Q. Secrets Manager 다른 리전 복제 되나?\n\nA. ㄴㄴ 안됨'],
    ['- Lambda는 컨테이너 이미지를 지원한다 (X)'],
  ])('is told where it is so today: %s', (note) => {
    expect(toldOf(note)).toMatch(/^differs /);
  });

  it.each([
    ['| 서비스 | 안 되는 것 |\n|---|---|\n| NAT Gateway | 보안 그룹 연결 |'],
    ['| 서비스 | 안 되는 것 |\n|---|---|\n| Gateway Endpoint | 온프레미스에서 접근 |'],
    ['인스턴스 스토어는 중지하면 데이터 보존 안 됨'],
    ['- EBS 볼륨은 여러 AZ에 붙일 수 있다 (X)'],
    ['Q. NAT Gateway에 보안 그룹을 붙일 수 있나요?\nA. 불가'],
    ['QuickSight → Quick Sight'],
    ['CloudWatch Events → EventBridge'],
  ])('is left where it is right: %s', (note) => {
    expect(toldOf(note)).not.toMatch(/^(?:differs|renamed) /);
  });
});
