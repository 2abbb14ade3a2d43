import { readFileSync } from 'node:fs';
import { topicFrontMatter, type TopicFrontMatter } from '../model/topic.ts';
import type { Page } from './build/read-pages.ts';

/** A manual of a made-up library that draws maps: `slug|title|heading: text|heading: text`, one page a line. */
const MANUAL = `
install|설치하기|꾸러미 받기: 패키지 관리자로 누리맵을 내려받아 설치한다.|스크립트 태그: 묶음 없이 쓰려면 태그 하나를 페이지에 넣는다.
first-map|첫 지도 띄우기|그릇 만들기: 지도를 담을 요소의 높이를 정하고 지도를 만든다.|처음 위치: 중심 좌표와 확대 단계를 준다.
zoom|확대와 축소|확대 단계: 단계가 하나 오르면 두 배로 커진다. 최소와 최대 단계를 정할 수 있다.|휠로 확대: 마우스 휠로 확대하지 못하게 막는다.
marker|마커 놓기|마커 추가: 좌표에 마커를 놓는다.|마커 옮기기: 사용자가 마커를 끌어 옮기게 한다.|아이콘 바꾸기: 그림 파일로 마커의 모양을 바꾼다.
popup|말풍선|말풍선 열기: 마커를 누르면 말풍선에 글을 보인다.|자동으로 닫기: 다른 곳을 누르면 닫힌다.
polyline|선 그리기|경로 그리기: 좌표의 목록을 이어 선을 그린다.|선의 굵기: 굵기와 색을 정한다.
polygon|다각형 그리기|면 채우기: 다각형의 안을 색으로 채운다.|구멍 뚫기: 안쪽 좌표를 주면 구멍이 생긴다.
circle|원과 반경|반경 정하기: 미터로 반경을 준다. 주변 검색의 범위를 보일 때 쓴다.
tiles|배경 타일|타일 주소: 배경 지도의 타일을 어디서 받을지 주소로 적는다.|저작권 표시: 타일 제공자의 이름을 구석에 적어야 한다.
offline|오프라인 지도|타일 저장: 보던 지역의 타일을 기기에 저장해 인터넷 없이 본다.|용량 제한: 저장 공간은 200MB까지 쓴다.
geocode|주소를 좌표로|지오코딩: 주소 글자를 위도와 경도로 바꾼다.|요청 한도: 하루에 천 번까지 부를 수 있다.
reverse|좌표를 주소로|역지오코딩: 위도와 경도에서 도로명 주소를 얻는다.
search-place|장소 찾기|이름으로 찾기: 가게 이름으로 장소를 찾는다.|자동 완성: 치는 동안 후보를 보여 준다.
route|길찾기|경로 계산: 출발지와 도착지 사이의 길을 계산한다.|경유지: 가는 길에 들를 곳을 다섯 개까지 넣는다.
traffic|교통 상황|정체 구간: 막히는 도로를 빨간색으로 칠한다.|갱신 주기: 교통 정보는 5분마다 새로 받는다.
cluster|마커 묶기|가까운 것 묶기: 마커가 많으면 가까운 것끼리 하나로 묶어 개수를 적는다.|성능: 만 개가 넘으면 묶어야 느려지지 않는다.
heatmap|열지도|밀도 보기: 점이 몰린 곳을 붉게 칠한다.
geojson|GeoJSON 읽기|파일 불러오기: GeoJSON 파일의 도형을 그대로 그린다.|속성으로 꾸미기: 속성 값에 따라 색을 다르게 한다.
style|지도 꾸미기|색 바꾸기: 도로와 물의 색을 바꾼다.|어두운 테마: 밤에 보기 좋은 어두운 색을 고른다.
label|글자 표시|지명 숨기기: 지명 글자를 감추거나 언어를 바꾼다.|글꼴: 글자의 글꼴과 크기를 정한다.
event|이벤트 받기|누름 이벤트: 지도를 누른 자리의 좌표를 받는다.|이동 끝: 지도가 멈췄을 때 알림을 받는다.
control|조작 단추|단추 놓기: 확대 단추와 나침반을 구석에 놓는다.|전체 화면: 지도를 화면 가득 채운다.
gps|현재 위치|위치 권한: 브라우저에 위치 권한을 묻는다.|따라가기: 움직이는 동안 중심을 내 위치에 맞춘다.
measure|거리 재기|두 점 사이 거리: 직선거리를 킬로미터로 잰다.|면적 재기: 다각형의 넓이를 구한다.
print|인쇄와 그림 저장|그림으로 저장: 보이는 지도를 PNG 그림으로 내려받는다.|종이에 맞추기: 인쇄할 때 종이 크기에 맞춘다.
animation|움직임 효과|부드럽게 옮기기: 지도의 중심을 부드럽게 옮긴다.|끄기: 멀미를 느끼는 사람을 위해 움직임을 끈다.
three-d|입체 지도|건물 세우기: 건물을 높이에 맞추어 입체로 세운다.|기울이기: 지도를 60도까지 기울인다.
accessibility|접근성|키보드로 움직이기: 화살표 글쇠로 지도를 옮긴다.|화면 낭독기: 마커의 이름을 소리 내어 읽는다.
error|오류와 해결|빈 화면: 지도가 하얗게 나오면 그릇의 높이가 0인지 본다.|인증 실패: 열쇠가 틀리면 인증 실패 오류가 난다.
api-key|인증 열쇠|열쇠 발급: 관리 화면에서 열쇠를 발급받는다.|도메인 제한: 열쇠를 쓸 수 있는 도메인을 정한다.
pricing|요금제|무료 사용량: 한 달에 만 번까지 무료다.|초과 요금: 넘으면 천 번에 500원이다.
migration|판 올리기|2판에서 3판으로: 없어진 함수와 바뀐 이름을 적었다.
`.trim();

const rows = MANUAL.split('\n').map((line) => {
  const [slug = '', title = '', ...sections] = line.split('|');
  return { slug, title, sections: sections.map((section) => section.split(': ')) };
});

/** Its pages. */
export const manualPages: Page[] = rows.map(({ slug, title, sections }) => ({
  url: `/foundations/${slug}/`,
  title,
  sections: [
    { id: '', heading: title, text: `${title}.` },
    ...sections.map(([heading = '', ...text], at) => ({ id: `s${at + 1}`, heading, text: text.join(': ') })),
  ],
}));

/** Their front matter: titles, and no alias. */
export const manualTopics = new Map<string, TopicFrontMatter>(
  rows.map(({ slug, title }) => [
    `foundations/${slug}`,
    topicFrontMatter.parse({ title, titleEn: slug, kind: 'concept', status: 'draft', aliases: [] }),
  ]),
);

/** Queries as people type them, each with the page that answers it. */
export const manualQueries = readFileSync(new URL('golden/manual/queries.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string]);
