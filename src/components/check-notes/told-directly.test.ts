import { describe, expect, it } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';

describe('what is told of a wrong line', () => {
  const { check } = openSiteReader();

  it.each([
    ['S3', 'S3 Intelligent-Tiering은 검색 요금이 있다', /요금이 없/],
    ['S3', 'Intelligent-Tiering은 꺼낼 때 요금이 붙는다', /요금이 없/],
    ['Auto Scaling', '대상 추적 정책은 CloudWatch 경보를 직접 만들어야 한다', /목표만 주면 .*경보 두 개.*만들/],
    ['EKS', 'EKS 컨트롤 플레인은 무료', /시간당 0\.10달러/],
    ['GuardDuty', 'GuardDuty는 위협을 자동으로 차단해 준다', /막는 서비스가 아니라/],
    ['Trusted Advisor', 'Trusted Advisor는 문제를 자동으로 수정한다', /고쳐 주지 않는다/],
    ['Artifact', 'Artifact는 유료서비스이다', /무료/],
    ['ACM', 'ACM 인증서는 EC2 인스턴스에 바로 설치 가능', /바로 설치하지 못/],
  ])('contradicts it itself: %s / %s', (heading, line, told) => {
    const one = check(heading, line);
    expect(one?.kind).toBe('differs');
    expect(one?.place?.text).toMatch(told);
  });
});
