import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/migration/dms-vs-datasync.mdx
var frontmatter = {
	"title": "DMS vs DataSync",
	"titleEn": "AWS DMS vs AWS DataSync",
	"kind": "comparison",
	"status": "published",
	"summary": "데이터베이스의 테이블과 변경을 옮기면 DMS, 파일과 객체를 옮기면 DataSync이고, 시스템 하나를 옮길 때는 둘을 함께 쓰는 일이 많다.",
	"aliases": [
		"DMS DataSync 차이",
		"DataSync vs DMS",
		"데이터베이스 vs 파일 마이그레이션",
		"DB 이전과 파일 이전",
		"마이그레이션 도구 비교",
		"마이그레이션 서비스 고르기",
		"전자상거래 마이그레이션",
		"DB냐 파일이냐",
		"데이터베이스와 파일 이전"
	],
	"related": [
		"migration/dms",
		"migration/datasync",
		"migration/schema-conversion-tool",
		"migration/snow-family",
		"migration/transfer-family",
		"storage/storage-gateway",
		"database/rds",
		"storage/efs"
	],
	"signals": [
		{
			"id": "dms-cdc",
			"need": "돌고 있는 DB의 행을 옮기고 변경까지 쉬지 않고 따라간다",
			"choose": "DMS(CDC)",
			"see": "migration/dms-vs-datasync#scenario-keep-in-sync-db",
			"why": "DB에 접속해 행을 읽고 변경까지 따라간다. DataSync는 파일만 안다."
		},
		{
			"id": "datasync",
			"need": "DB 백업 덤프, 이미지, 로그 같은 파일을 옮긴다",
			"choose": "DataSync",
			"see": "migration/dms-vs-datasync#scenario-database-dump-files",
			"why": "덤프도 파일이다. DMS는 돌고 있는 DB의 행을 읽는다."
		},
		{
			"id": "sct-dms-datasync",
			"need": "주문 DB의 엔진을 바꾸고 상품 이미지도 함께 옮긴다",
			"choose": "SCT + DMS, 파일은 DataSync",
			"see": "migration/dms-vs-datasync#commerce-example",
			"why": "행은 DMS, 엔진의 차이는 SCT, 파일은 DataSync가 옮긴다."
		}
	],
	"facts": [
		{
			"id": "unit",
			"label": "옮기는 것",
			"value": "DMS는 테이블의 행과 변경, DataSync는 파일과 객체",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/Welcome.html"
		},
		{
			"id": "following-changes",
			"label": "변경을 따라가는 방식",
			"value": "DMS는 트랜잭션 로그를 계속 읽음(CDC), DataSync는 예약마다 목록을 견줘 바뀐 것만",
			"note": "DMS의 지연은 원본의 부하와 망, 인스턴스 크기에 따라 다르고 보장(SLA)이 없다. 길면 몇 분이 넘는다. DataSync의 예약은 가장 촘촘해도 1시간이다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Task.CDC.html"
		},
		{
			"id": "where-it-runs",
			"label": "일하는 곳",
			"value": "DMS는 VPC의 복제 인스턴스(또는 Serverless), DataSync는 온프레미스 에이전트와 관리형 서비스",
			"note": "AWS 스토리지끼리 옮길 때는 에이전트가 없다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/how-datasync-transfer-works.html"
		}
	],
	"scenarios": [
		{
			"id": "commerce-whole-system",
			"situation": "전자상거래 시스템을 옮긴다. 주문·재고는 Oracle에, 상품 이미지와 리뷰 첨부·로그는 파일 서버에 있다. DB는 RDS for PostgreSQL로 바꾸고 중단은 최소여야 한다.",
			"answer": [
				"migration/dms",
				"migration/schema-conversion-tool",
				"migration/datasync"
			],
			"choose": "스키마 변환 + DMS CDC, 파일은 DataSync",
			"why": "“정형 데이터”와 “파일”을 나눠 본다. DB는 스키마를 변환한 뒤 DMS의 CDC로, 파일은 DataSync로 S3나 EFS에 옮긴다.",
			"trap": "DMS 하나로는 이미지 파일을, DataSync 하나로는 돌고 있는 DB의 행을 옮기지 못한다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "database-dump-files",
			"situation": "온프레미스 DB의 백업 덤프 파일 20TB를 S3에 보관하려 한다. DB를 옮기는 것은 아니다.",
			"answer": ["migration/datasync", "storage/s3"],
			"why": "덤프는 파일이다. 안에 무엇이 들었든 파일이면 DataSync다.",
			"trap": "“데이터베이스”라는 말에 끌려 DMS를 고르면 안 된다. DMS는 돌고 있는 DB에 접속해 행을 읽는다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "keep-in-sync-db",
			"situation": "전환일까지 두 달 동안 온프레미스 MySQL의 변경이 몇 초 안에 Aurora에 반영되어야 한다.",
			"answer": ["migration/dms", "database/aurora"],
			"choose": "DMS의 CDC",
			"why": "“몇 초 안”과 “DB의 변경”은 CDC다.",
			"trap": "DataSync로 데이터 파일을 복사하면 열려 있는 파일의 일관성이 깨지고 한 시간보다 촘촘하지도 않다.",
			"requirements": ["hybrid"]
		}
	],
	"corrections": [
		{
			"id": "oracle-postgresql",
			"notes": "DMS와 DataSync를 나란히 놓고 DMS에는 엔진 변경이 된다고만 적는다.",
			"status": "simplified",
			"right": "행의 형은 DMS가 맞추지만 스키마와 프로시저는 스키마 변환 도구가 바꾼다. 예시의 Oracle → PostgreSQL에는 그 단계가 빠져 있다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html"
		},
		{
			"id": "db-cdc",
			"notes": "예시에서 DMS를 DB의 실시간 복제로 설명한다.",
			"status": "simplified",
			"right": "처음 한 번의 전체 로드가 먼저 있고, 그 뒤가 비동기 CDC다. 지연은 몇 분까지 늘 수 있어 AWS도 실시간 복제라고 부르지 않는다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Task.CDC.html"
		},
		{
			"id": "s3-datasync",
			"notes": "DataSync를 온프레미스 파일 서버와 S3 사이의 도구로만 견준다.",
			"status": "simplified",
			"right": "AWS 스토리지끼리와 다른 클라우드도 잇는다. S3는 원본도 대상도 된다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/working-with-locations.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "DMS와 DataSync",
		"lines": "606-608"
	}, {
		"note": "002",
		"section": "전자상거래 시스템 마이그레이션",
		"lines": "610-612"
	}],
	"references": [
		{
			"title": "AWS DMS란",
			"url": "https://docs.aws.amazon.com/dms/latest/userguide/Welcome.html"
		},
		{
			"title": "DataSync란",
			"url": "https://docs.aws.amazon.com/datasync/latest/userguide/what-is-datasync.html"
		},
		{
			"title": "DMS 모범 사례",
			"url": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "at-a-glance",
			"text": "한눈에"
		},
		{
			"depth": 2,
			"slug": "why-different",
			"text": "무엇이 그 차이를 만드나"
		},
		{
			"depth": 2,
			"slug": "commerce-example",
			"text": "전자상거래 시스템을 옮기는 예"
		},
		{
			"depth": 2,
			"slug": "verdict",
			"text": "그래서 언제 무엇을"
		},
		{
			"depth": 2,
			"slug": "confusions",
			"text": "헷갈리는 점"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		div: "div",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-datasync\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 28a19 19 0 0 1 33-9M49 10v11H38M50 36a19 19 0 0 1-33 9M15 54V43h11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-dms\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0c7a80\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 20a8.5 3 0 0 1 17 0a8.5 3 0 0 1 -17 0v24a8.5 3 0 0 0 17 0v-24M39 20a8.5 3 0 0 1 17 0a8.5 3 0 0 1 -17 0v24a8.5 3 0 0 0 17 0v-24M27 32h10m-4-4 4 4-4 4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-efs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM32 28v7M22 44v-4a5 5 0 0 1 5-5h10a5 5 0 0 1 5 5v4M32 35v9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>온프레미스의 데이터를 회선으로 AWS에 옮기는 두 서비스다. <a href=\"/migration/dms/\" class=\"mention\">DMS</a>는 돌고 있는 데이터베이스에서 행을 읽고, 그 뒤의 변경도 따라간다(CDC, 변경 데이터 캡처). <a href=\"/migration/datasync/\" class=\"mention\">DataSync</a>는 파일 서버의 파일을 통째로 나른다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, DMS, DataSync, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/migration/dms/\">DMS</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/migration/datasync/\">DataSync</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-omgineun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-omgineun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>옮기는 것</th>\n<td role=\"cell\">DB의 행과 변경</td>\n<td role=\"cell\">파일, 객체</td>\n<td role=\"cell\">데이터의 모양이 정한다</td>\n</tr>\n<tr id=\"row-wonbon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-wonbon\" class=\"anchor\" aria-label=\"줄 링크\"></a>원본</th>\n<td role=\"cell\">돌고 있는 DB, <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 표 파일</td>\n<td role=\"cell\">NFS·<wbr>SMB·<wbr>HDFS, S3·<a href=\"/storage/efs/\" class=\"mention\">EFS</a>·<wbr>FSx, 다른 클라우드</td>\n<td role=\"cell\">파일이면 DataSync</td>\n</tr>\n<tr id=\"row-daesang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daesang\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상</th>\n<td role=\"cell\"><a href=\"/database/rds/\" class=\"mention\">RDS</a>·<a href=\"/database/aurora/\" class=\"mention\">Aurora</a>, <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>, S3, Kinesis 등</td>\n<td role=\"cell\">S3, EFS, FSx</td>\n<td role=\"cell\">스트림·<wbr>DB로는 DMS</td>\n</tr>\n<tr id=\"row-byeongyeong-ttaragagi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-byeongyeong-ttaragagi\" class=\"anchor\" aria-label=\"줄 링크\"></a>변경 따라가기</th>\n<td role=\"cell\">CDC로 계속</td>\n<td role=\"cell\">예약마다 바뀐 것만</td>\n<td role=\"cell\">쉬지 않고 따라가려면 DMS</td>\n</tr>\n<tr id=\"row-moyang-bakkugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-moyang-bakkugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>모양 바꾸기</th>\n<td role=\"cell\">형 변환, 열·<wbr>행 거르기</td>\n<td role=\"cell\">없음. 그대로 옮김</td>\n<td role=\"cell\">엔진이 바뀌면 DMS</td>\n</tr>\n<tr id=\"row-bojonhaneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bojonhaneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>보존하는 것</th>\n<td role=\"cell\">트랜잭션의 순서</td>\n<td role=\"cell\">권한·<wbr>시각 같은 메타데이터</td>\n<td role=\"cell\">파일 권한은 DataSync</td>\n</tr>\n<tr id=\"row-jungdan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jungdan\" class=\"anchor\" aria-label=\"줄 링크\"></a>중단</th>\n<td role=\"cell\">전환 순간만</td>\n<td role=\"cell\">마지막 실행 동안 쓰기를 멈춤</td>\n<td role=\"cell\">멈출 수 없는 DB는 DMS</td>\n</tr>\n<tr id=\"row-onpeuremiseue-duneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-onpeuremiseue-duneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스에 두는 것</th>\n<td role=\"cell\">없음<wbr>(네트워크만)</td>\n<td role=\"cell\">에이전트</td>\n<td role=\"cell\">설치가 싫으면 DMS</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\">복제 인스턴스 시간</td>\n<td role=\"cell\">옮긴 GB</td>\n<td role=\"cell\">한 번 옮기면 DataSync가 단순</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why-different\">무엇이 그 차이를 만드나<a href=\"#why-different\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/migration/dms/\" class=\"mention\">DMS</a>는 데이터베이스의 <strong>클라이언트</strong>다. 접속해서 SQL로 읽고, 트랜잭션 로그를 따라 읽는다. 그래서 행의 뜻을 알고 엔진이 달라도 옮긴다. 대신 DB가 아닌 것은 다루지 못한다.</p>\n<p><a href=\"/migration/datasync/\" class=\"mention\">DataSync</a>는 파일 시스템의 <strong>클라이언트</strong>다. 디렉터리를 훑고 바이트를 나른다. 안에 무엇이 들었는지는 모른다. 그래서 이미지도 로그도 덤프도 같은 속도로 옮기지만, 열려 있는 데이터베이스 파일을 복사해서는 쓸 수 있는 DB가 되지 않는다.</p>\n</div><h2 id=\"commerce-example\">전자상거래 시스템을 옮기는 예<a href=\"#commerce-example\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-lower\" id=\"diagram-commerce-migration\" data-diagram=\"commerce-migration\"><figcaption><span class=\"diagram-title\">전자상거래 시스템의 DB와 파일을 나눠 옮기는 <span class=\"diagram-title-end\">그림<a href=\"#diagram-commerce-migration\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 전자상거래 시스템의 DB와 파일을 나눠 옮기는 그림\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"432\" height=\"549\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 690.7 878.3\"><svg width=\"690.7\" height=\"878.3\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-commerce-migration-desc\" aria-labelledby=\"diagram-commerce-migration-title\" role=\"img\" viewBox=\"-4 -4 690.7 878.3\"><title id=\"diagram-commerce-migration-title\">전자상거래 시스템의 DB와 파일을 나눠 옮기는 그림</title><desc id=\"diagram-commerce-migration-desc\">온프레미스의 Oracle에 있는 주문과 재고는 스키마를 변환한 뒤 DMS가 전체 로드와 CDC로 RDS PostgreSQL에 옮긴다. 파일 서버의 상품 이미지, 리뷰 첨부, 로그는 DataSync 에이전트가 병렬로 S3와 EFS에 옮긴다. 두 쪽이 따라잡으면 앱을 AWS로 전환한다.</desc><g class=\"d-boundary\"><rect width=\"447.8\" height=\"360.3\" x=\"143\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M227 347.8v47.4q0 7-7 7H105.3q-7.1 0-7.1 7.1v112\"/><path fill=\"var(--diagram-line)\" d=\"m104.3 513.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M98.3 587.3v115.9q0 7 7 7h36.2q7 0 7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m154.6 718.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M276.2 347.8v140.5\"/><path fill=\"var(--diagram-line)\" d=\"m282.2 480.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M276.2 620.3v82.9q0 7-7 7h-64q-7.1 0-7.1 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m204 718.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M476.5 142.3v74\"/><path fill=\"var(--diagram-line)\" d=\"m482.5 208.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M476.5 348.3v46.9q0 7 7 7h31.6q7 0 7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m528.2 480.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M500.3 620.3v12.9q0 7-7 7H440q-7.1 0-7.1 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m438.9 718.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M544 620.3v12.9q0 7 7 7h48q7 0 7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m612 718.3-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"155\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-edge-label\"><rect width=\"129.4\" height=\"30\" x=\"33.3\" y=\"422.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98\" y=\"445.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 스키마·코드</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"64.8\" y=\"660.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.2\" y=\"683.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 적용</text></g><g class=\"d-edge-label\"><rect width=\"180.8\" height=\"30\" x=\"185.7\" y=\"422.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"276.1\" y=\"445.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 전체 로드 + CDC</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"443\" y=\"166.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"476.4\" y=\"189.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 읽기</text></g><g class=\"d-edge-label\"><rect width=\"109.2\" height=\"30\" x=\"467.2\" y=\"422.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"521.7\" y=\"445.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 병렬·TLS</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"420.9\" y=\"660.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"432.5\" y=\"683.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"594.1\" y=\"660.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"605.6\" y=\"683.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M167 275.5a84.6 14.4 0 0 0 169.2 0 84.6 14.4 0 0 0-169.2 0V334a84.6 14.4 0 0 0 169.2 0v-58.4\"/><text x=\"251.6\" y=\"324.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Oracle 주문·재고</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M426.7 76a49.8 11 0 0 0 99.6 0 49.8 11 0 0 0-99.6 0v55.2a49.8 11 0 0 0 99.6 0V76\"/><text x=\"476.5\" y=\"123.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파일 서버</text></g><g class=\"d-node\"><text x=\"476.5\" y=\"340.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DataSync 에이전트</text><use width=\"72\" height=\"72\" x=\"440.5\" y=\"229.3\" href=\"#icon-saa-datasync\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"12\" y=\"525.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.3\" y=\"565.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스키마 변환</text></g><g class=\"d-node\"><text x=\"276.2\" y=\"612.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">AWS DMS</text><use width=\"72\" height=\"72\" x=\"240.2\" y=\"501.3\" href=\"#icon-saa-dms\"/></g><g class=\"d-node\"><text x=\"522.1\" y=\"612.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">AWS DataSync</text><use width=\"72\" height=\"72\" x=\"486.1\" y=\"501.3\" href=\"#icon-saa-datasync\"/></g><g class=\"d-node\"><text x=\"173.3\" y=\"850.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS PostgreSQL</text><use width=\"72\" height=\"72\" x=\"137.3\" y=\"739.3\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"432.9\" y=\"850.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 이미지·로그</text><use width=\"72\" height=\"72\" x=\"396.9\" y=\"739.3\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"606.1\" y=\"850.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS 공유 파일</text><use width=\"72\" height=\"72\" x=\"570.1\" y=\"739.3\" href=\"#icon-saa-efs\"/></g></svg><a aria-label=\"DataSync 에이전트\" href=\"/migration/datasync/\"><rect width=\"188.6\" height=\"136\" x=\"382.2\" y=\"216.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"스키마 변환\" href=\"/migration/schema-conversion-tool/\"><rect width=\"180.6\" height=\"70\" x=\"8\" y=\"521.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"AWS DMS\" href=\"/migration/dms/\"><rect width=\"111.2\" height=\"136\" x=\"220.6\" y=\"488.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"AWS DataSync\" href=\"/migration/datasync/\"><rect width=\"159\" height=\"136\" x=\"442.7\" y=\"488.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS PostgreSQL\" href=\"/database/rds/\"><rect width=\"176.6\" height=\"136\" x=\"85\" y=\"726.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 이미지·로그\" href=\"/storage/s3/\"><rect width=\"145.1\" height=\"136\" x=\"360.3\" y=\"726.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS 공유 파일\" href=\"/storage/efs/\"><rect width=\"137.2\" height=\"136\" x=\"537.4\" y=\"726.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"362\" height=\"773\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 579.6 1237.3\"><svg width=\"579.6\" height=\"1237.3\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-commerce-migration-narrow-desc\" aria-labelledby=\"diagram-commerce-migration-narrow-title\" role=\"img\" viewBox=\"-4 -4 579.6 1237.3\"><title id=\"diagram-commerce-migration-narrow-title\">전자상거래 시스템의 DB와 파일을 나눠 옮기는 그림</title><desc id=\"diagram-commerce-migration-narrow-desc\">온프레미스의 Oracle에 있는 주문과 재고는 스키마를 변환한 뒤 DMS가 전체 로드와 CDC로 RDS PostgreSQL에 옮긴다. 파일 서버의 상품 이미지, 리뷰 첨부, 로그는 DataSync 에이전트가 병렬로 S3와 EFS에 옮긴다. 두 쪽이 따라잡으면 앱을 AWS로 전환한다.</desc><g class=\"d-boundary\"><rect width=\"288.7\" height=\"366.9\" x=\"175.7\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M233.8 354.6v47.3q0 7-7 7H89.3q-7.1 0-7.1 7v300.2\"/><path fill=\"var(--diagram-line)\" d=\"m88.3 708.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M82.3 766.1v280q0 7 7 7h56.5q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m158.9 1061.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M257.2 354.6V679\"/><path fill=\"var(--diagram-line)\" d=\"m263.2 671.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M257.2 803.1v243q0 7-7.1 7h-56.4q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m192.6 1061.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M390.8 132.7v74\"/><path fill=\"var(--diagram-line)\" d=\"m396.8 198.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M390.8 355v46.8q0 7.1 7 7.1h47.3q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m458.2 487-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M439 643.1v13q0 7-7 7h-15.6q-7 0-7 7v399\"/><path fill=\"var(--diagram-line)\" d=\"m415.4 1061.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M465.3 643.1v13q0 7 7.1 7H488q7 0 7 7v239\"/><path fill=\"var(--diagram-line)\" d=\"m501 901.1-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"187.7\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-edge-label\"><rect width=\"129.4\" height=\"30\" x=\"17.3\" y=\"428.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"82\" y=\"451.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 스키마·코드</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"48.8\" y=\"843.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"82.2\" y=\"866.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 적용</text></g><g class=\"d-edge-label\"><rect width=\"180.8\" height=\"30\" x=\"166.7\" y=\"428.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"257\" y=\"451.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 전체 로드 + CDC</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"357.3\" y=\"156.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"390.7\" y=\"179.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 읽기</text></g><g class=\"d-edge-label\"><rect width=\"109.2\" height=\"30\" x=\"397.2\" y=\"428.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"451.7\" y=\"451.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 병렬·TLS</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"397.4\" y=\"843.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"408.9\" y=\"866.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"483\" y=\"728.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"494.6\" y=\"751.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M199.7 273.6a45.8 10.6 0 0 0 91.6 0 45.8 10.6 0 0 0-91.6 0v70.7a45.8 10.6 0 0 0 91.6 0v-70.7\"/><text x=\"245.5\" y=\"311.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Oracle <tspan x=\"245.5\" y=\"335.7\">주문·재고</tspan></text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M345 75.6a45.8 10.6 0 0 0 91.6 0 45.8 10.6 0 0 0-91.6 0V122a45.8 10.6 0 0 0 91.6 0V75.6\"/><text x=\"390.8\" y=\"113.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파일 서버</text></g><g class=\"d-node\"><text x=\"390.8\" y=\"322.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DataSync <tspan x=\"390.8\" y=\"346.9\">에이전트</tspan></text><use width=\"72\" height=\"72\" x=\"354.8\" y=\"215.7\" href=\"#icon-saa-datasync\"/></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"12\" y=\"720.1\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"82.3\" y=\"752.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스키마 변환</text></g><g class=\"d-node\"><text x=\"257.2\" y=\"795.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">AWS DMS</text><use width=\"72\" height=\"72\" x=\"221.2\" y=\"688.1\" href=\"#icon-saa-dms\"/></g><g class=\"d-node\"><text x=\"452.2\" y=\"610.9\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">AWS <tspan x=\"452.2\" y=\"635.1\">DataSync</tspan></text><use width=\"72\" height=\"72\" x=\"416.2\" y=\"503.9\" href=\"#icon-saa-datasync\"/></g><g class=\"d-node\"><text x=\"169.7\" y=\"1185.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS <tspan x=\"169.7\" y=\"1209.3\">PostgreSQL</tspan></text><use width=\"72\" height=\"72\" x=\"133.7\" y=\"1078.1\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"409.4\" y=\"1185.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 이미지·로그</text><use width=\"72\" height=\"72\" x=\"373.4\" y=\"1078.1\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"495\" y=\"1025.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS 공유 파일</text><use width=\"72\" height=\"72\" x=\"459\" y=\"918.1\" href=\"#icon-saa-efs\"/></g></svg><a aria-label=\"DataSync 에이전트\" href=\"/migration/datasync/\"><rect width=\"107\" height=\"152.2\" x=\"337.3\" y=\"206.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"스키마 변환\" href=\"/migration/schema-conversion-tool/\"><rect width=\"148.6\" height=\"54\" x=\"8\" y=\"716.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"AWS DMS\" href=\"/migration/dms/\"><rect width=\"111.2\" height=\"128\" x=\"201.6\" y=\"679.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"AWS DataSync\" href=\"/migration/datasync/\"><rect width=\"107\" height=\"152.2\" x=\"398.7\" y=\"494.9\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS PostgreSQL\" href=\"/database/rds/\"><rect width=\"129.2\" height=\"152.2\" x=\"105.1\" y=\"1069.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 이미지·로그\" href=\"/storage/s3/\"><rect width=\"145.1\" height=\"128\" x=\"336.8\" y=\"1069.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS 공유 파일\" href=\"/storage/efs/\"><rect width=\"137.2\" height=\"128\" x=\"426.4\" y=\"909.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>온프레미스의 Oracle에 있는 주문과 재고는 스키마를 변환한 뒤 DMS가 전체 로드와 CDC로 RDS PostgreSQL에 옮긴다. 파일 서버의 상품 이미지, 리뷰 첨부, 로그는 DataSync 에이전트가 병렬로 S3와 EFS에 옮긴다. 두 쪽이 따라잡으면 앱을 AWS로 전환한다.</p><ul><li>온프레미스 안: Oracle 주문·재고, 파일 서버, DataSync 에이전트</li><li>Oracle 주문·재고 → 스키마 변환: ① 스키마·코드</li><li>스키마 변환 → RDS PostgreSQL: ② 적용</li><li>Oracle 주문·재고 → AWS DMS: ③ 전체 로드 + CDC</li><li>AWS DMS → RDS PostgreSQL</li><li>파일 서버 → DataSync 에이전트: ④ 읽기</li><li>DataSync 에이전트 → AWS DataSync: ⑤ 병렬·TLS</li><li>⑥ AWS DataSync → S3 이미지·로그</li><li>⑥ AWS DataSync → EFS 공유 파일</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>Oracle과 PostgreSQL은 엔진이 다르므로 <a href=\"/migration/schema-conversion-tool/\">스키마 변환 도구</a>로 스키마와 프로시저를 먼저 바꾼다.</li>\n<li>바꾼 스키마를 <a href=\"/database/rds/\">RDS</a>에 적용한다.</li>\n<li>주문과 재고는 <a href=\"/migration/dms/\" class=\"mention\">DMS</a>가 옮기고, 그동안 들어온 주문도 CDC로 따라 적는다.</li>\n<li>파일은 에이전트가 읽는다. 처음 실행은 며칠 걸려도 앱은 멈추지 않는다.</li>\n<li>여러 파일을 나란히, TLS로 보낸다. 처음에는 전부, 그 뒤로는 날마다 바뀐 것만이다.</li>\n<li>이미지와 로그처럼 웹으로 내주거나 쌓아 둘 것은 <a href=\"/storage/s3/\">S3</a>, 여러 서버가 경로로 여는 것은 <a href=\"/storage/efs/\">EFS</a>로 간다.</li>\n</ol>\n<p>전환하는 날에는 앱을 잠깐 멈추고, DMS의 지연이 0인지 보고, <a href=\"/migration/datasync/\" class=\"mention\">DataSync</a>를 마지막으로 한 번 돌린 다음 접속 주소를 바꾼다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>테이블, SQL, 트랜잭션, 엔진 변경, CDC</strong> → <a href=\"/migration/dms/\" class=\"mention\">DMS</a></li>\n<li><strong>NFS, SMB, 파일, 객체, 이미지, 로그, 권한 보존</strong> → <a href=\"/migration/datasync/\" class=\"mention\">DataSync</a></li>\n<li><strong>둘 다 있는 시스템</strong> → 둘 다. 엔진이 바뀌면 스키마 변환을 더한다.</li>\n<li><strong>회선으로 기한을 못 맞춤</strong> → <a href=\"/migration/snow-family/\">물리 전송</a>을 먼저 보고, 그 뒤의 변경을 DMS나 DataSync로 잇는다.</li>\n<li><strong>남이 SFTP로 올림</strong> → <a href=\"/migration/transfer-family/\">Transfer Family</a>. <strong>계속 쓰는 파일 공유</strong> → <a href=\"/storage/storage-gateway/\">Storage Gateway</a>.</li>\n</ul>\n" }),
		createVNode(Callout, {
			type: "trap",
			title: "이름이 아니라 모양을 본다",
			"set:html": "<p>“데이터베이스의 백업 파일”은 파일이고, “<a href=\"/storage/s3/\" class=\"mention\">S3</a>에 있는 표를 Kinesis로”는 DMS다. 데이터가 어디에 있느냐가 아니라 행으로 다루느냐 파일로 다루느냐로 고른다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>둘 다 <strong>온라인</strong> 전송이다. 회선보다 빨라지지 않는다.</li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>는 양쪽에 다 나온다. <a href=\"/migration/dms/\" class=\"mention\">DMS</a>의 S3는 CSV·Parquet 같은 표이고, <a href=\"/migration/datasync/\" class=\"mention\">DataSync</a>의 S3는 아무 객체나 된다.</li>\n<li>서버를 통째로 옮기는 일은 둘의 몫이 아니다. <a href=\"/migration/application-migration-service/\">AWS Application Migration Service</a>(지금 이름은 AWS Transform MGN)가 디스크를 블록 단위로 복제한다. 옮기기 전에 온프레미스 서버와 의존 관계를 조사하던 Application Discovery Service, 이전들의 진행을 모아 보던 Migration Hub는 2025년 11월 7일부터 새 고객을 받지 않고 AWS Transform이 잇는다.</li>\n</ul></div>" })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, {
		...props,
		children: createVNode(_createMdxContent, { ...props })
	}) : _createMdxContent(props);
}
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/migration/dms-vs-datasync.mdx/";
var file = "/work/wt/build/content/migration/dms-vs-datasync.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/migration/dms-vs-datasync.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
