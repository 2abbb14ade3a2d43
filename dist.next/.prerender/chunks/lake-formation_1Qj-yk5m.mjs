import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/lake-formation.mdx
var frontmatter = {
	"title": "AWS Lake Formation과 데이터 레이크",
	"titleEn": "AWS Lake Formation",
	"kind": "service",
	"status": "published",
	"summary": "Lake Formation은 S3 데이터 레이크의 테이블·열·행 권한을 한곳에서 정해 Athena·Redshift Spectrum·EMR·Glue에 함께 적용하는 서비스다.",
	"aliases": [
		"Lake Formation",
		"레이크 포메이션",
		"데이터 레이크",
		"Data Lake",
		"데이터 호수",
		"LF-Tag",
		"LF 태그",
		"열 수준 권한",
		"행 수준 보안",
		"셀 수준 보안",
		"데이터 필터",
		"세분화된 접근 제어",
		"FGAC",
		"데이터 거버넌스",
		"중앙 집중식 권한 관리",
		"컬럼별 접근 제어",
		"분석가별 권한",
		"데이터 레이크 보안",
		"데이터 레이크 구축"
	],
	"related": [
		"analytics/glue",
		"architectures/data-lake",
		"analytics/athena",
		"analytics/redshift",
		"analytics/emr",
		"analytics/quicksight",
		"storage/s3",
		"security/iam",
		"management/cloudtrail",
		"analytics/data-exchange"
	],
	"signals": [
		{
			"id": "lake-formation-yeoreo-bunseok",
			"need": "여러 분석 엔진에 같은 열·행 권한을 한곳에서 건다",
			"choose": "Lake Formation",
			"see": "analytics/lake-formation#scenario-column-and-row-permission",
			"why": "필터 하나가 여러 엔진에 똑같이 걸린다. S3 정책은 파일 안의 열과 행을 못 가린다."
		},
		{
			"id": "lf",
			"need": "테이블이 계속 늘어도 권한 규칙을 고치지 않는다",
			"choose": "LF 태그",
			"see": "analytics/lake-formation#grants",
			"why": "권한을 테이블이 아니라 태그에 준다. 새 테이블은 태그를 물려받는다."
		},
		{
			"id": "lake-formation-dareun-gyejeonge",
			"need": "다른 계정에 테이블을 복사 없이 골라 열어 준다",
			"choose": "Lake Formation의 계정 간 공유",
			"see": "analytics/lake-formation#scenario-cross-account-share",
			"why": "테이블 단위로 권한만 나눠 준다. 버킷을 복제하면 비용이 들고 회수도 어렵다."
		},
		{
			"id": "glue",
			"need": "권한이 아니라 스키마 찾기와 변환이 필요하다",
			"choose": "Glue",
			"see": "analytics/glue#when",
			"why": "Lake Formation은 권한을 맡는다. 스키마를 찾고 바꾸는 일은 Glue다."
		}
	],
	"facts": [
		{
			"id": "levels",
			"label": "권한을 주는 단위",
			"value": "데이터베이스, 테이블, 열, 행, 셀",
			"note": "열과 행을 함께 거르면 셀 수준이다.",
			"source": "https://docs.aws.amazon.com/lake-formation/latest/dg/data-filtering.html"
		},
		{
			"id": "engines",
			"label": "권한이 적용되는 엔진",
			"value": "Athena, Redshift Spectrum, EMR, Glue",
			"note": "엔진마다 지원하는 수준과 읽기·쓰기가 조금씩 다르다.",
			"source": "https://docs.aws.amazon.com/lake-formation/latest/dg/working-with-services.html"
		},
		{
			"id": "scope",
			"label": "적용되는 데이터",
			"value": "Lake Formation에 등록한 S3 위치",
			"note": "등록하지 않은 위치는 IAM과 S3 정책으로만 정해진다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/security-athena-lake-formation.html"
		},
		{
			"id": "credentials",
			"label": "엔진이 S3를 읽는 방법",
			"value": "Lake Formation이 내주는 임시 자격 증명",
			"note": "사용자에게 버킷 권한을 따로 주지 않아도 된다.",
			"source": "https://docs.aws.amazon.com/lake-formation/latest/dg/how-vending-works.html"
		},
		{
			"id": "price",
			"label": "권한 관리의 요금",
			"value": "없음",
			"note": "S3, Glue, Athena 같은 바탕 서비스의 요금을 낸다. 일부 스토리지 기능은 따로이므로 요금 페이지에서 다시 확인할 것.",
			"source": "https://aws.amazon.com/lake-formation/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "column-and-row-permission",
			"situation": "한 데이터 레이크를 마케팅은 Athena로, 분석팀은 Redshift Spectrum으로 본다. 마케팅은 주민번호 열을, 지역 담당자는 다른 지역의 행을 볼 수 없어야 한다.",
			"answer": ["analytics/lake-formation", "analytics/athena"],
			"choose": "Lake Formation 데이터 필터",
			"why": "“열과 행”, “여러 도구에 같은 권한”이 Lake Formation이다. 데이터 필터를 한 번 만들면 두 엔진의 읽기에 똑같이 걸린다.",
			"trap": "S3 버킷 정책과 IAM은 객체 단위까지다. 파일 안의 열과 행은 가리지 못한다.",
			"requirements": ["access-control", "analytics"]
		},
		{
			"id": "consolidate-all-data",
			"situation": "RDS, 로그, SaaS에 흩어진 모든 데이터를 한곳에 모으고 카탈로그를 만들어, 여러 팀이 권한에 맞게 분석하게 하려 한다.",
			"answer": [
				"analytics/lake-formation",
				"storage/s3",
				"analytics/glue"
			],
			"why": "“모든 데이터를 한곳에”와 “권한을 중앙에서”가 데이터 레이크와 Lake Formation이다.",
			"trap": "데이터 웨어하우스(Redshift)는 정리된 표를 빠르게 분석하는 곳이다. 형식이 제각각인 원본을 통째로 모으는 자리가 아니다.",
			"requirements": ["analytics", "access-control"]
		},
		{
			"id": "cross-account-share",
			"situation": "데이터 계정의 테이블 일부를 다른 부서의 AWS 계정 열 곳에 복사 없이 열어 준다. 부서마다 볼 수 있는 테이블이 다르다.",
			"answer": ["analytics/lake-formation"],
			"choose": "Lake Formation의 계정 간 권한(LF 태그)",
			"why": "계정 사이의 권한을 AWS RAM으로 나눠 준다. LF 태그로 묶으면 테이블이 늘어도 규칙이 그대로다.",
			"trap": "버킷을 복제하면 비용과 최신성 문제가 생기고 회수도 어렵다.",
			"requirements": ["access-control", "many-accounts"]
		}
	],
	"corrections": [
		{
			"id": "iam-identity",
			"notes": "데이터 권한을 IAM 사용자나 역할에 직접 적용한다고 한다.",
			"status": "simplified",
			"right": "받는 주체가 IAM 사용자·역할(또는 IAM Identity Center 사용자·그룹, 다른 계정)일 뿐, 권한은 Lake Formation의 GRANT로 준다. 주체는 서비스를 부를 IAM 권한도 함께 있어야 한다.",
			"source": "https://docs.aws.amazon.com/lake-formation/latest/dg/lf-permissions-overview.html"
		},
		{
			"id": "s3-glue",
			"notes": "S3 버킷을 등록하고 카탈로그로 만드는 구축 과정을 자동화한다고 한다.",
			"status": "simplified",
			"right": "수집을 돕는 블루프린트가 있지만 실제 일은 Glue의 크롤러와 작업이 한다. 시험에서 Lake Formation을 고르게 하는 것은 자동화보다 중앙 권한이다.",
			"source": "https://docs.aws.amazon.com/lake-formation/latest/dg/workflows-about.html"
		},
		{
			"id": "s3-api",
			"notes": "단일 정책으로 어떤 분석 도구든 접근을 관리한다고 한다.",
			"status": "simplified",
			"right": "통합된 엔진으로, 등록한 위치를 읽을 때만이다. S3 API로 객체를 바로 읽는 사람은 IAM과 버킷 정책이 막아야 한다.",
			"source": "https://docs.aws.amazon.com/lake-formation/latest/dg/working-with-services.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "Lake Formation",
		"lines": "31-35"
	}, {
		"note": "002",
		"section": "데이터 레이크의 시험 단서",
		"lines": "37"
	}],
	"references": [
		{
			"title": "Lake Formation이란",
			"url": "https://docs.aws.amazon.com/lake-formation/latest/dg/what-is-lake-formation.html"
		},
		{
			"title": "데이터 필터와 셀 수준 보안",
			"url": "https://docs.aws.amazon.com/lake-formation/latest/dg/data-filtering.html"
		},
		{
			"title": "다른 AWS 서비스와 함께 쓰기",
			"url": "https://docs.aws.amazon.com/lake-formation/latest/dg/working-with-services.html"
		},
		{
			"title": "EMR on EKS와 함께 쓸 때의 제약",
			"url": "https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/security_iam_fgac-considerations.html"
		},
		{
			"title": "LF 태그로 접근 제어",
			"url": "https://docs.aws.amazon.com/lake-formation/latest/dg/tag-based-access-control.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "when",
			"text": "언제 쓰나"
		},
		{
			"depth": 2,
			"slug": "how",
			"text": "어떻게 동작하나"
		},
		{
			"depth": 2,
			"slug": "data-lake",
			"text": "데이터 레이크"
		},
		{
			"depth": 3,
			"slug": "exam-keywords",
			"text": "시험 키워드"
		},
		{
			"depth": 2,
			"slug": "grants",
			"text": "권한을 주는 두 방법"
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
		a: "a",
		code: "code",
		div: "div",
		p: "p",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-cloudtrail\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M80 170h13v-7H80zm112-48c-1-10-6-17-13-19-6-2-13-1-18 3-3-6-8-12-12-16-13-13-28-17-45-10-14 6-27 26-27 42-9 3-16 9-19 18l6 2c4-10 14-14 17-14l2-3v-3c0-13 12-31 24-36 14-6 26-3 38 9 5 5 10 12 12 18a3 3 0 0 0 6 1c3-5 9-7 14-5s9 7 9 16l2 3c3 0 23 4 23 26s-21 22-22 22h-74v6h74c10 0 29-6 29-28 0-20-16-29-26-32m-93 48h45v-7H99zm-13 12h20v-6H86zm-48 0h10v-6H38zm10-25h29v-7H48zm-6 13h32v-7H42zm44-13h23v-7H86zm-32 25h26v-6H54z\"/></symbol><symbol id=\"icon-aws-glue\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M106 74h6v-7h-6zm-7 3V64l3-3h13l3 3v13l-3 3h-13zm32-23h7v-6h-7zm-6 4V45l3-3h13l3 3v13l-3 3h-13zm13 28h6v-6h-6zm-4-12h13l3 3v13l-3 3h-13l-3-3V77zm-6 33c-6 0-26 0-39-3l32 51 1 2v7h12v-7l1-2 32-51c-13 3-33 3-39 3m-50-9-1-2c0-9 30-11 48-11v6c-22 0-36 3-40 5 5 2 19 5 43 5 23 0 38-3 43-5l-15-3 1-7c20 3 22 6 22 10l-1 2-37 60v8l-2 3c-4 2-7 2-11 2-3 0-7 0-11-2l-2-3v-8zm72 93-1 3-19 19-2 1-2-1-19-19a3 3 0 0 1 2-5h9v-10h7v13l-3 3h-5l11 12 11-12h-5l-3-3v-13h7v10h9z\"/></symbol><symbol id=\"icon-aws-lake-formation\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M173 145a13 13 0 0 0 10 4c7 0 13-6 13-13h-6a7 7 0 0 1-7 7 7 7 0 0 1-7-7h-7a7 7 0 0 1-6 7 7 7 0 0 1-7-7h-7a7 7 0 0 1-7 7 7 7 0 0 1-7-7h-6c0 4-3 7-7 7v6c4 0 8-1 10-4a13 13 0 0 0 10 4 13 13 0 0 0 10-4 13 13 0 0 0 11 4 13 13 0 0 0 10-4m-3-44h-7c0 4-3 7-7 7a7 7 0 0 1-6-7h-7c0 4-3 7-7 7s-7-3-7-7h-6c0 4-3 7-7 7v6c4 0 8-1 10-4a13 13 0 0 0 10 4c4 0 8-1 10-4a13 13 0 0 0 10 4 13 13 0 0 0 11-4 13 13 0 0 0 10 4v-6c-4 0-7-3-7-7m-51 88c4 0 8-2 10-5a13 13 0 0 0 10 5c4 0 8-2 10-5a13 13 0 0 0 10 5v-7c-3 0-6-3-6-7h-7c0 4-3 7-7 7s-7-3-7-7h-6c0 4-3 7-7 7s-7-3-7-7h-6c0 4-3 7-7 7v7c4 0 8-2 10-5a13 13 0 0 0 10 5M74 64h3v-3h-3zm-7 3v-9a3 3 0 0 1 3-4h10a3 3 0 0 1 3 4v9c0 2-1 3-3 3H70zm26-16h3v-3h-3zm-7 3v-9c0-2 2-3 4-3h9l3 3v9c0 2-1 4-3 4h-9a3 3 0 0 1-4-4m10 20h3v-4h-3zm6-10a3 3 0 0 1 4 3v10c0 2-2 3-4 3h-9l-3-3V67c0-2 1-3 3-3zM90 90c-3 0-15 0-24-2l20 32v6h7v-6l21-32zm-35-8zc0-2 0-8 31-8v6l-22 2 26 2 26-2-7-1 1-6c11 1 16 3 16 7 0 1 0 2-2 3l-25 39v5l-2 3-7 1-8-1-2-3v-5L55 84zm31 62v-10h-6v7h-6a3 3 0 0 0-3 5l16 19a3 3 0 0 0 5 0l16-19a3 3 0 0 0-2-5h-7v-7h-6v10l3 3h3l-9 11-10-11h3c2 0 3-1 3-3m119-6c0 42-35 76-77 76s-77-34-77-76c0-12 3-23 8-34l6 3c-5 10-7 20-7 31 0 38 31 70 70 70s70-32 70-70c0-39-31-71-70-71l-12 1-1-6 13-1c42 0 77 34 77 77\"/></symbol><symbol id=\"icon-aws-redshift\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 113c-4 0-7-3-7-7s3-6 7-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 37c-3 0-6-3-6-6s3-6 6-6 6 2 6 6-3 6-6 6m-37-6c-4 0-6-3-6-7s2-6 6-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 34c-3 0-6-3-6-6s3-6 6-6c4 0 6 2 6 6s-2 6-6 6m69-84c-7 0-13 6-13 12 0 5 2 8 5 11l-5 14h-3c-5 0-10 4-12 9l-13-3c0-7-6-12-12-12-7 0-13 6-13 12 0 4 1 7 3 9l-5 13h-1c-7 0-12 6-12 13s5 12 12 12 13-5 13-12c0-5-3-9-6-11l5-12 4 1c5 0 9-3 11-7l14 3c1 6 6 10 12 10 7 0 13-5 13-12 0-4-2-7-5-10l6-15h2c7 0 12-6 12-13 0-6-5-12-12-12m-35 117c-31 0-54-9-54-17V74c10 9 33 13 54 13s44-4 54-13v120c0 8-23 17-54 17m0-166c32 0 54 9 54 18 0 8-22 18-54 18S74 71 74 63c0-9 22-18 54-18m61 18c0-16-31-25-61-25s-61 9-61 25v131c0 15 32 24 61 24s61-9 61-24z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-emr\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 16a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M9 44a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M41 44a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M28.5 22 20 38M35.5 22 44 38M23 44h18\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/storage/s3/\" class=\"mention\">S3</a>에 데이터 레이크(형식을 가리지 않고 원본을 한곳에 모은 저장소)를 두고 <strong>누가 어느 테이블의 어느 열과 행을 볼 수 있는지</strong>를 한곳에서 정할 때 쓴다. 팀마다 다른 분석 도구를 쓰는데 권한은 같아야 할 때, 다른 계정에 테이블을 나눠 줄 때, 누가 무엇을 봤는지 감사해야 할 때가 그렇다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-central-permissions\" data-diagram=\"central-permissions\"><figcaption><span class=\"diagram-title\">한곳에서 정한 권한이 모든 분석 엔진에 적용되는 데이터 <span class=\"diagram-title-end\">레이크<a href=\"#diagram-central-permissions\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 한곳에서 정한 권한이 모든 분석 엔진에 적용되는 데이터 레이크\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"488\" height=\"559\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 780.4 894\"><svg width=\"780.4\" height=\"894\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-central-permissions-desc\" aria-labelledby=\"diagram-central-permissions-title\" role=\"img\" viewBox=\"-4 -4 780.4 894\"><title id=\"diagram-central-permissions-title\">한곳에서 정한 권한이 모든 분석 엔진에 적용되는 데이터 레이크</title><desc id=\"diagram-central-permissions-desc\">Firehose, Glue, DMS가 데이터를 S3에 모으고 Glue 데이터 카탈로그에 테이블이 적힌다. 관리자는 Lake Formation에 S3 위치를 등록하고 테이블·열·행 권한을 준다. Athena, Redshift Spectrum, EMR은 쿼리할 때 Lake Formation에 권한을 묻고 임시 자격 증명을 받아 허용된 부분만 읽는다. 접근 기록은 CloudTrail에 남는다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M630.7 398v83q0 7-7 7h-8.8q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m613.8 496-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M585.1 636v83q0 7-7 7H457.6q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m456.5 734-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M86.3 140v103q0 7 7 7h185.2q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m291.6 258-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M292.3 398v13q0 7-7 7h-91q-7 0-7 7v294q0 7 7 7h208.3q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m415.7 734-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M245.6 140v83q0 7 7 7h52.9q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m318.5 258-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M423.8 140v83q0 7-7 7h-70.2q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m345.5 258-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M602.1 140v103q0 7-7 7H373.4q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m372.5 258-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M359.7 398v13q0 7 7 7h81.8q7 0 7 7v56q0 7 7.1 7h92.8q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m568.5 496-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M326 398v19.1q0 .9 1 .9.8 0 .8.9V504\"/><path fill=\"var(--diagram-line)\" d=\"m333.8 496-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"587.7\" y=\"438\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"630.5\" y=\"461\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 모은다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"542.1\" y=\"676\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"585\" y=\"699\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 크롤러</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"30.8\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"86\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 등록·권한</text></g><g class=\"d-edge-label\"><rect width=\"99.1\" height=\"30\" x=\"137.3\" y=\"557\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"186.8\" y=\"580\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">테이블마다</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"190.1\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"245.2\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 권한 확인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"368.3\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"423.5\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 권한 확인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"546.6\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"601.7\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 권한 확인</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"381.1\" y=\"438\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"455.2\" y=\"461\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 허용된 부분만</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"294.3\" y=\"438\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"327.7\" y=\"461\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 감사</text></g><g class=\"d-node\"><rect width=\"148.6\" height=\"44\" x=\"12\" y=\"96\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"86.3\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터 관리자</text></g><g class=\"d-node\"><rect width=\"259.5\" height=\"62\" x=\"500.9\" y=\"336\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"630.7\" y=\"376\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Firehose·Glue·DMS</text></g><g class=\"d-node\"><text x=\"585.1\" y=\"628\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 데이터 레이크</text><use width=\"72\" height=\"72\" x=\"549.1\" y=\"517\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"430.1\" y=\"866\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 카탈로그</text><use width=\"72\" height=\"72\" x=\"394.1\" y=\"755\" href=\"#icon-aws-glue\"/></g><g class=\"d-node\"><text x=\"326\" y=\"390\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lake Formation</text><use width=\"72\" height=\"72\" x=\"290\" y=\"279\" href=\"#icon-aws-lake-formation\"/></g><g class=\"d-node\"><text x=\"245.6\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"209.6\" y=\"21\" href=\"#icon-aws-athena\"/></g><g class=\"d-node\"><text x=\"423.8\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift Spectrum</text><use width=\"72\" height=\"72\" x=\"387.8\" y=\"21\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\"><text x=\"602.1\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EMR</text><use width=\"72\" height=\"72\" x=\"566.1\" y=\"21\" href=\"#icon-saa-emr\"/></g><g class=\"d-node\"><text x=\"327.8\" y=\"628\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudTrail</text><use width=\"72\" height=\"72\" x=\"291.8\" y=\"517\" href=\"#icon-aws-cloudtrail\"/></g></svg><a aria-label=\"S3 데이터 레이크\" href=\"/storage/s3/\"><rect width=\"164.1\" height=\"136\" x=\"503.1\" y=\"504\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터 카탈로그\" href=\"/analytics/glue/\"><rect width=\"150.6\" height=\"136\" x=\"354.8\" y=\"742\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lake Formation\" href=\"/analytics/lake-formation/\" aria-current=\"page\"><rect width=\"162.8\" height=\"136\" x=\"244.6\" y=\"266\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\"><rect width=\"98\" height=\"136\" x=\"196.6\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Redshift Spectrum\" href=\"/analytics/redshift/\"><rect width=\"194.5\" height=\"136\" x=\"326.6\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EMR\" href=\"/analytics/emr/\"><rect width=\"98\" height=\"136\" x=\"553.1\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudTrail\" href=\"/management/cloudtrail/\"><rect width=\"111\" height=\"136\" x=\"272.3\" y=\"504\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"386\" height=\"1178\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 617.6 1884\"><svg width=\"617.6\" height=\"1884\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-central-permissions-narrow-desc\" aria-labelledby=\"diagram-central-permissions-narrow-title\" role=\"img\" viewBox=\"-4 -4 617.6 1884\"><title id=\"diagram-central-permissions-narrow-title\">한곳에서 정한 권한이 모든 분석 엔진에 적용되는 데이터 레이크</title><desc id=\"diagram-central-permissions-narrow-desc\">Firehose, Glue, DMS가 데이터를 S3에 모으고 Glue 데이터 카탈로그에 테이블이 적힌다. 관리자는 Lake Formation에 S3 위치를 등록하고 테이블·열·행 권한을 준다. Athena, Redshift Spectrum, EMR은 쿼리할 때 Lake Formation에 권한을 묻고 임시 자격 증명을 받아 허용된 부분만 읽는다. 접근 기록은 CloudTrail에 남는다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M125.8 134v1353q0 7 7 7H177q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m190 1502-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M206.8 1634v83q0 7 7 7H290q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m303 1732-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M259.5 48v919q0 7 7.1 7h87q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m366.8 982-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M434.9 1114v13q0 7 7 7h51.6q7 0 7 7v576q0 7-7 7H345q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m344 1732-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M336 294v653q0 7 7.1 7h37.5q7.1 0 7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m393.7 982-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M466.3 454v493q0 7-7 7h-37.6q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m420.7 982-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M542.8 614v353q0 7-7 7h-87.1q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m447.6 982-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M367.5 1114v13q0 7-7 7h-51.6q-7.1 0-7.1 7v346q0 7-7 7h-58.3q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m235.4 1502-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M401.2 1114v33q0 7 7 7H422q7 0 7 7v189\"/><path fill=\"var(--diagram-line)\" d=\"m435 1342-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"82.8\" y=\"864\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"125.6\" y=\"887\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 모은다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"163.8\" y=\"1674\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.6\" y=\"1697\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 크롤러</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"204\" y=\"654\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"259.2\" y=\"677\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 등록·권한</text></g><g class=\"d-edge-label\"><rect width=\"99.1\" height=\"30\" x=\"450.6\" y=\"1284\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"500.1\" y=\"1307\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">테이블마다</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"280.5\" y=\"724\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"335.7\" y=\"747\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 권한 확인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"410.8\" y=\"724\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"466\" y=\"747\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 권한 확인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"487.3\" y=\"794\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"542.5\" y=\"817\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 권한 확인</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"227.3\" y=\"1214\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"301.4\" y=\"1237\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 허용된 부분만</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"395.6\" y=\"1214\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"429\" y=\"1237\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 감사</text></g><g class=\"d-node\"><rect width=\"140.7\" height=\"36\" x=\"189.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"259.5\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터 관리자</text></g><g class=\"d-node\"><rect width=\"227.5\" height=\"46\" x=\"12\" y=\"88\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"125.8\" y=\"120\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Firehose·Glue·DMS</text></g><g class=\"d-node\"><text x=\"206.8\" y=\"1626\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 데이터 레이크</text><use width=\"72\" height=\"72\" x=\"170.8\" y=\"1519\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"317.5\" y=\"1856\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 카탈로그</text><use width=\"72\" height=\"72\" x=\"281.5\" y=\"1749\" href=\"#icon-aws-glue\"/></g><g class=\"d-node\"><text x=\"401.2\" y=\"1106\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lake Formation</text><use width=\"72\" height=\"72\" x=\"365.2\" y=\"999\" href=\"#icon-aws-lake-formation\"/></g><g class=\"d-node\"><text x=\"336\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"300\" y=\"179\" href=\"#icon-aws-athena\"/></g><g class=\"d-node\"><text x=\"466.3\" y=\"446\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift Spectrum</text><use width=\"72\" height=\"72\" x=\"430.3\" y=\"339\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\"><text x=\"542.8\" y=\"606\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EMR</text><use width=\"72\" height=\"72\" x=\"506.8\" y=\"499\" href=\"#icon-saa-emr\"/></g><g class=\"d-node\"><text x=\"429.1\" y=\"1466\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudTrail</text><use width=\"72\" height=\"72\" x=\"393.1\" y=\"1359\" href=\"#icon-aws-cloudtrail\"/></g></svg><a aria-label=\"S3 데이터 레이크\" href=\"/storage/s3/\"><rect width=\"164.1\" height=\"128\" x=\"124.7\" y=\"1510\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터 카탈로그\" href=\"/analytics/glue/\"><rect width=\"150.6\" height=\"128\" x=\"242.2\" y=\"1740\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lake Formation\" href=\"/analytics/lake-formation/\" aria-current=\"page\"><rect width=\"162.8\" height=\"128\" x=\"319.8\" y=\"990\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\"><rect width=\"90\" height=\"128\" x=\"291\" y=\"170\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Redshift Spectrum\" href=\"/analytics/redshift/\"><rect width=\"194.5\" height=\"128\" x=\"369.1\" y=\"330\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EMR\" href=\"/analytics/emr/\"><rect width=\"90\" height=\"128\" x=\"497.8\" y=\"490\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudTrail\" href=\"/management/cloudtrail/\"><rect width=\"111\" height=\"128\" x=\"373.6\" y=\"1350\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Firehose, Glue, DMS가 데이터를 S3에 모으고 Glue 데이터 카탈로그에 테이블이 적힌다. 관리자는 Lake Formation에 S3 위치를 등록하고 테이블·열·행 권한을 준다. Athena, Redshift Spectrum, EMR은 쿼리할 때 Lake Formation에 권한을 묻고 임시 자격 증명을 받아 허용된 부분만 읽는다. 접근 기록은 CloudTrail에 남는다.</p><ul><li>Firehose·Glue·DMS → S3 데이터 레이크: ① 모은다</li><li>S3 데이터 레이크 → 데이터 카탈로그: ② 크롤러</li><li>데이터 관리자 → Lake Formation: ③ 등록·권한</li><li>Lake Formation → 데이터 카탈로그: 테이블마다</li><li>Athena → Lake Formation: ④ 권한 확인</li><li>Redshift Spectrum → Lake Formation: ④ 권한 확인</li><li>EMR → Lake Formation: ④ 권한 확인</li><li>Lake Formation → S3 데이터 레이크: ⑤ 허용된 부분만</li><li>Lake Formation → CloudTrail: ⑥ 감사 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><a href=\"/analytics/data-firehose/\">Firehose</a>, Glue, <a href=\"/migration/dms/\">DMS</a>가 데이터를 <a href=\"/storage/s3/\">S3</a>에 모은다.</li>\n<li><a href=\"/analytics/glue/\">Glue</a> 크롤러가 데이터 카탈로그에 테이블을 적는다. Lake Formation은 이 카탈로그를 그대로 쓴다.</li>\n<li>관리자가 S3 위치를 <strong>등록</strong>하고 <code>SELECT</code> 같은 권한을 준다. 데이터베이스의 GRANT와 같은 모양이다.</li>\n<li>사용자가 <a href=\"/analytics/athena/\">Athena</a> 등으로 쿼리하면 엔진이 Lake Formation에 묻는다.</li>\n<li>허용되면 <a href=\"/security/sts/\">임시 자격 증명</a>을 내주고, 엔진은 허용된 열과 행만 돌려준다. 사용자에게 버킷 권한을 줄 필요가 없다.</li>\n<li>누가 어느 테이블을 봤는지 <a href=\"/management/cloudtrail/\">CloudTrail</a>에 남는다.</li>\n</ol>\n<p>두 겹이 모두 맞아야 한다. <a href=\"/security/iam/\">IAM</a>은 “Athena를 부를 수 있나”를, Lake Formation은 “그 테이블의 무엇을 볼 수 있나”를 정한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"data-lake\">데이터 레이크<a href=\"#data-lake\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>데이터 레이크는 <strong>정형이든 아니든 원본 그대로 한곳에 모아 두는 저장소</strong>다. 미리 표의 모양을 정하지 않고, 읽을 때 스키마를 입힌다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>가 그 바탕이 되는 까닭은 값이 싸고 용량에 끝이 없으며 여러 엔진이 함께 읽기 때문이다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, 데이터 레이크(S3), 데이터 웨어하우스(Redshift)\" tabindex=\"0\"><table aria-label=\"데이터 레이크\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">데이터 레이크(S3)</th>\n<th scope=\"col\">데이터 웨어하우스(<a href=\"/analytics/redshift/\">Redshift</a>)</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-damneun-geot\">\n<th scope=\"row\"><a href=\"#row-damneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>담는 것</th>\n<td>원본, 모든 형식</td>\n<td>정리된 표</td>\n</tr>\n<tr id=\"row-seukima\">\n<th scope=\"row\"><a href=\"#row-seukima\" class=\"anchor\" aria-label=\"줄 링크\"></a>스키마</th>\n<td>읽을 때</td>\n<td>쓸 때</td>\n</tr>\n<tr id=\"row-gangjeom\">\n<th scope=\"row\"><a href=\"#row-gangjeom\" class=\"anchor\" aria-label=\"줄 링크\"></a>강점</th>\n<td>싸고 유연함, 기계 학습</td>\n<td>빠르고 예측되는 SQL</td>\n</tr>\n<tr id=\"row-sseuneun-saram\">\n<th scope=\"row\"><a href=\"#row-sseuneun-saram\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰는 사람</th>\n<td>데이터 과학자, 여러 엔진</td>\n<td>분석가, BI</td>\n</tr>\n</tbody>\n</table></div>\n<p>모으고 다듬어 보여 주기까지의 전체 그림은 <a href=\"/architectures/data-lake/\">데이터 레이크 구성</a>에 있다. 보통 원본 → 정제 → 소비의 층으로 나누고, 파일은 열 단위로 읽는 Parquet이나, 거기에 행 수정과 시점 조회를 더한 Iceberg 테이블로 둔다.</p>\n<h3 id=\"exam-keywords\">시험 키워드<a href=\"#exam-keywords\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 지문의 말, 떠올릴 것\" tabindex=\"0\"><table aria-label=\"시험 키워드\">\n<thead>\n<tr>\n<th scope=\"col\">지문의 말</th>\n<th scope=\"col\">떠올릴 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-modeun-deiteoreul-hangose-tonghap\">\n<th scope=\"row\"><a href=\"#row-modeun-deiteoreul-hangose-tonghap\" class=\"anchor\" aria-label=\"줄 링크\"></a>모든 데이터를 한곳에 통합</th>\n<td>데이터 레이크(<a href=\"/storage/s3/\" class=\"mention\">S3</a>)</td>\n</tr>\n<tr id=\"row-yeol-haeng-sujun-gwonhan-jungangeseo\">\n<th scope=\"row\"><a href=\"#row-yeol-haeng-sujun-gwonhan-jungangeseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>열·행 수준 권한, 중앙에서</th>\n<td>Lake Formation</td>\n</tr>\n<tr id=\"row-seukimareul-jeojeollo-chaja\">\n<th scope=\"row\"><a href=\"#row-seukimareul-jeojeollo-chaja\" class=\"anchor\" aria-label=\"줄 링크\"></a>스키마를 저절로 찾아</th>\n<td>Glue 크롤러</td>\n</tr>\n<tr id=\"row-sql\">\n<th scope=\"row\"><a href=\"#row-sql\" class=\"anchor\" aria-label=\"줄 링크\"></a>그 자리에서 SQL</th>\n<td><a href=\"/analytics/athena/\" class=\"mention\">Athena</a></td>\n</tr>\n<tr id=\"row-daesibodeu\">\n<th scope=\"row\"><a href=\"#row-daesibodeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>대시보드</th>\n<td><a href=\"/analytics/quicksight/\">QuickSight</a></td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"grants\">권한을 주는 두 방법<a href=\"#grants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 방법, 하는 일, 알맞은 때",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "권한을 주는 두 방법",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "방법"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "하는 일"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "알맞은 때"
							})
						] }) }), createVNode(_components.tbody, { children: [createVNode(_components.tr, {
							id: "row-ireumeuro",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-ireumeuro",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "이름으로"]
								}),
								createVNode(_components.td, { children: "테이블과 열을 지정해 준다" }),
								createVNode(_components.td, { children: "테이블이 적을 때" })
							]
						}), createVNode(_components.tr, {
							id: "row-lf",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-lf",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "LF 태그로"]
								}),
								createVNode(_components.td, { children: [createVNode(_components.code, { children: "민감도=공개" }), " 같은 태그를 붙이고 태그에 권한을 준다"] }),
								createVNode(_components.td, { children: "테이블이 많고 계속 늘 때" })
							]
						})] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"데이터베이스에 붙인 LF 태그는 그 안의 테이블과 열이 ",
					createVNode(_components.strong, { children: "물려받는다" }),
					". 새 테이블도 마찬가지라 손대지 않아도 권한이 정해진다. 더 민감한 테이블이나 열에는 같은 키에 다른 값을 붙여 덮어쓴다."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"행을 거를 때는 데이터 필터에 조건(",
					createVNode(_components.code, { children: "region = 'kr'" }),
					")을 적는다. 다른 계정과는 ",
					createVNode(_components.a, {
						href: "/security/resource-access-manager/",
						children: "AWS RAM"
					}),
					"(계정끼리 리소스를 나눠 쓰게 하는 서비스)으로 나누고, 받는 쪽은 리소스 링크를 만들어 자기 카탈로그에서 보듯 조회한다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "켜 놓았는데 다 보인다",
					"set:html": "<p>예전 방식과 맞추려고 새 테이블에 <code>IAMAllowedPrincipals</code> 그룹의 권한이 기본으로 들어 있을 수 있다. 이것이 남아 있으면 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 권한만으로 다 보인다. Lake Formation 권한으로 옮긴 뒤 지우거나, 하이브리드 접근 모드로 한 팀씩 옮긴다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Glue와의 차이</strong>: 카탈로그와 변환은 Glue, 권한은 Lake Formation이다. 카탈로그는 하나다.</li>\n<li><strong>LF 태그와 리소스 태그</strong>: LF 태그는 데이터베이스·테이블·열에 붙는 별도의 태그다. <a href=\"/security/iam/\" class=\"mention\">IAM</a>의 태그 조건이나 비용 태그와 다르다. 리소스 태그는 Glue의 데이터베이스까지 달 수 있고 테이블에는 달지 못한다.</li>\n<li>Lake Formation은 데이터를 저장하지 않는다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 <a href=\"/storage/s3-encryption/\">암호화</a>, <a href=\"/storage/s3-lifecycle/\">수명 주기</a>, <a href=\"/storage/s3-access-control/\">버킷 정책</a>은 그대로 챙겨야 한다.</li>\n<li><a href=\"/analytics/emr/\">EMR</a>에서 행·열 권한을 쓰려면 런타임 역할 같은 설정이 필요하다. 아무 Spark 작업에나 걸리는 것은 아니다. EMR on EKS도 되지만 Spark 작업의 읽기에만 걸리고, 쓰기는 IAM 권한으로 한다. Glue 작업의 행·열 권한은 Glue 5.0부터다.</li>\n</ul></div>" })
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
var url = "content/analytics/lake-formation.mdx/";
var file = "/work/wt/build/content/analytics/lake-formation.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/lake-formation.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
