import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/quicksight.mdx
var frontmatter = {
	"title": "Amazon QuickSight",
	"titleEn": "Amazon Quick Sight (QuickSight)",
	"kind": "service",
	"status": "published",
	"summary": "QuickSight는 여러 데이터 원본을 읽어 대화형 대시보드와 보고서를 만들고 나눠 보는 서버리스 비즈니스 인텔리전스(BI) 서비스다.",
	"aliases": [
		"QuickSight",
		"퀵사이트",
		"아마존 퀵사이트",
		"BI",
		"비즈니스 인텔리전스",
		"Amazon Quick Suite",
		"Amazon Quick",
		"Business Intelligence",
		"BI 대시보드",
		"KPI 대시보드",
		"데이터 시각화",
		"SPICE",
		"임베디드 분석",
		"경영 대시보드",
		"그래프 보고서",
		"매출 대시보드",
		"차트 만들기",
		"시각화 도구",
		"BI 툴",
		"경영진 보고서"
	],
	"related": [
		"analytics/athena",
		"analytics/redshift",
		"storage/s3",
		"analytics/glue",
		"analytics/lake-formation",
		"analytics/opensearch",
		"management/cloudwatch",
		"database/rds"
	],
	"signals": [
		{
			"id": "quicksight",
			"need": "매출·KPI 대시보드를 서버 없이 사람들에게 보여 준다",
			"choose": "QuickSight",
			"see": "analytics/quicksight#scenario-kpi-dashboard-on-lake",
			"why": "서버리스 BI 도구다. CloudWatch 대시보드는 운영 지표용이다."
		},
		{
			"id": "spice",
			"need": "하루 한 번 바뀌는 데이터를 여럿이 열어 원본 조회비가 크다",
			"choose": "SPICE로 가져오기",
			"see": "analytics/quicksight#spice",
			"why": "SPICE는 새로 고칠 때만 원본을 읽는다. 직접 쿼리는 볼 때마다 읽는다."
		},
		{
			"id": "rls",
			"need": "대시보드 하나에서 사람마다 자기 지점의 행만 본다",
			"choose": "행 수준 보안(RLS)",
			"see": "analytics/quicksight#access",
			"why": "사용자마다 볼 수 있는 행을 표로 정해 같은 대시보드에 건다."
		},
		{
			"id": "cloudwatch",
			"need": "업무 지표가 아니라 CPU·오류율 대시보드가 필요하다",
			"choose": "CloudWatch 대시보드",
			"see": "management/cloudwatch#when",
			"why": "운영 지표는 CloudWatch가 모으고 그린다. QuickSight는 업무 데이터를 그린다."
		}
	],
	"facts": [
		{
			"id": "spice-enterprise",
			"label": "SPICE 데이터 세트 하나의 크기(Enterprise)",
			"value": "20억 행 또는 2TB",
			"examEra": "10억 행 또는 1TB",
			"called": [
				"SPICE",
				"spice 용량",
				"spice 행",
				"enterprise spice",
				"SPICE dataset size",
				"SPICE dataset limit"
			],
			"source": "https://docs.aws.amazon.com/quick/latest/userguide/data-source-limits.html"
		},
		{
			"id": "spice-standard",
			"label": "SPICE 데이터 세트 하나의 크기(Standard)",
			"value": "2,500만 행 또는 25GB",
			"called": [
				"standard spice",
				"스탠다드 spice",
				"spice standard",
				"SPICE standard rows"
			],
			"source": "https://docs.aws.amazon.com/quick/latest/userguide/data-source-limits.html"
		},
		{
			"id": "columns",
			"label": "파일 하나의 열 수",
			"value": "2,000개",
			"called": [
				"열",
				"컬럼",
				"column"
			],
			"source": "https://docs.aws.amazon.com/quick/latest/userguide/data-source-limits.html"
		},
		{
			"id": "direct-query-timeout",
			"label": "직접 쿼리로 그래프를 그릴 때의 제한 시간",
			"value": "2분",
			"note": "원본 엔진의 제한 시간이 더 짧으면 그것이 먼저다. 넘으면 SPICE로 가져온다.",
			"called": [
				"직접쿼리",
				"쿼리 타임아웃",
				"타임아웃",
				"direct query"
			],
			"source": "https://docs.aws.amazon.com/quick/latest/userguide/data-source-limits.html"
		},
		{
			"id": "s3-manifest",
			"label": "S3 매니페스트 하나가 가리키는 파일",
			"value": "1,000개",
			"note": "더 많거나 크면 Athena를 거친다.",
			"called": [
				"매니페스트",
				"manifest",
				"s3 매니페스트",
				"매니페스트 파일"
			],
			"source": "https://docs.aws.amazon.com/quick/latest/userguide/data-source-limits.html"
		},
		{
			"id": "import-mode",
			"label": "데이터를 읽는 방식",
			"value": "SPICE로 가져오기 또는 직접 쿼리",
			"source": "https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DataSet.html"
		},
		{
			"id": "name-today",
			"label": "지금의 이름",
			"value": "Amazon Quick Sight(Amazon Quick에 들어 있는 BI 기능)",
			"note": "2025년 10월 Amazon Quick Suite에 합쳐졌고, 그 이름이 다시 Amazon Quick이 됐다. 시험에는 QuickSight로 나온다.",
			"examEra": "Amazon QuickSight",
			"source": "https://docs.aws.amazon.com/quick/latest/userguide/what-is.html"
		}
	],
	"scenarios": [
		{
			"id": "kpi-dashboard-on-lake",
			"situation": "S3에 쌓인 판매 데이터로 임원용 KPI 대시보드를 만든다. 서버는 두지 않고, 보는 사람은 하루 몇 번만 연다.",
			"answer": [
				"analytics/quicksight",
				"analytics/athena",
				"storage/s3"
			],
			"why": "“대시보드”와 “서버리스”가 QuickSight다. Athena가 S3를 조회하고 QuickSight가 그린다.",
			"trap": "EC2에 BI 도구를 설치하면 서버와 라이선스를 관리한다. CloudWatch 대시보드는 운영 지표용이다.",
			"requirements": ["analytics", "least-operations"]
		},
		{
			"id": "repeated-view-cost",
			"situation": "같은 대시보드를 수백 명이 여는데 열 때마다 Athena가 전체를 스캔해 요금이 크다. 데이터는 하루 한 번 바뀐다.",
			"answer": ["analytics/quicksight"],
			"choose": "SPICE",
			"why": "SPICE로 하루 한 번 가져오면 그 뒤의 조회는 메모리에서 처리되어 Athena 요금이 들지 않고 빠르다.",
			"trap": "직접 쿼리는 늘 최신이지만 볼 때마다 원본에 묻는다. 하루 한 번 바뀌는 데이터에는 그 최신성이 필요 없다.",
			"requirements": ["lowest-cost", "analytics"]
		},
		{
			"id": "per-region-rows",
			"situation": "한 대시보드를 지점장 50명과 공유하되 저마다 자기 지점의 행만 보여야 한다.",
			"answer": ["analytics/quicksight"],
			"choose": "행 수준 보안(RLS)",
			"why": "행 수준 보안(RLS)에 사용자와 지점의 표를 연결한다. 대시보드를 50벌 만들지 않는다.",
			"trap": "필터를 미리 걸어 두는 것은 보안이 아니다. 사용자가 풀 수 있다.",
			"requirements": ["access-control", "analytics"]
		}
	],
	"corrections": [{
		"id": "quick-suite",
		"notes": "여러 노트가 Amazon QuickSight라고 부른다.",
		"status": "outdated",
		"right": "2025년 10월 Amazon Quick Suite에 합쳐져 BI 기능의 이름이 Amazon Quick Sight가 됐다. 지금 문서에서 전체의 이름은 Amazon Quick이다. 옛 API는 그대로 쓴다.",
		"source": "https://docs.aws.amazon.com/quick/latest/userguide/what-is.html"
	}, {
		"id": "athena-s3",
		"notes": "Athena 또는 S3의 데이터를 가져온다고 한다.",
		"status": "simplified",
		"right": "Redshift, RDS·Aurora, OpenSearch, 온프레미스 DB, SaaS, 업로드한 파일도 원본이다. S3는 매니페스트로 파일을 직접 읽는 것이고, 큰 데이터는 Athena를 거친다.",
		"source": "https://docs.aws.amazon.com/quick/latest/userguide/supported-data-sources.html"
	}],
	"sources": [
		{
			"note": "000",
			"section": "Amazon Athena",
			"lines": "99-104"
		},
		{
			"note": "001",
			"section": "RedShift",
			"lines": "1418-1427"
		},
		{
			"note": "002",
			"section": "Amazon QuickSight",
			"lines": "61-64"
		}
	],
	"references": [
		{
			"title": "SPICE로 데이터 가져오기",
			"url": "https://docs.aws.amazon.com/quick/latest/userguide/spice.html"
		},
		{
			"title": "데이터 원본의 할당량",
			"url": "https://docs.aws.amazon.com/quick/latest/userguide/data-source-limits.html"
		},
		{
			"title": "지원하는 데이터 원본",
			"url": "https://docs.aws.amazon.com/quick/latest/userguide/supported-data-sources.html"
		},
		{
			"title": "임베디드 분석",
			"url": "https://docs.aws.amazon.com/quick/latest/userguide/embedded-analytics.html"
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
			"slug": "spice",
			"text": "SPICE와 직접 쿼리"
		},
		{
			"depth": 2,
			"slug": "access",
			"text": "누가 무엇을 보나"
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
		div: "div",
		li: "li",
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-quicksight\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M208 77c0-4-3-7-6-7s-7 3-7 7 3 6 7 6 6-3 6-6m-74 73c0-3-2-6-6-6s-6 3-6 6 2 7 6 7 6-3 6-7m-6-44c4 0 6-3 6-7s-2-6-6-6-6 3-6 6 2 7 6 7m-67 64c0-4-3-7-7-7s-6 3-6 7 3 6 6 6 7-3 7-6m153-93c0 7-5 13-12 13-3 0-6-1-8-3l-55 57 2 6c0 7-6 13-13 13s-13-6-13-13c0-6 4-11 10-12v-26l-5-3-55 54 2 7c0 7-6 12-13 12s-12-5-12-12 5-13 12-13l7 1 55-55-1-4c0-7 6-13 13-13s13 6 13 13c0 6-4 11-10 13v26l3 1 56-56-1-6c0-7 6-13 13-13s12 6 12 13M54 54h148v4h6v-7l-3-3H51l-3 3v99h6zm148 42h6v109l-3 3H51l-3-3v-16h6v13h148z\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-aws-redshift\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 113c-4 0-7-3-7-7s3-6 7-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 37c-3 0-6-3-6-6s3-6 6-6 6 2 6 6-3 6-6 6m-37-6c-4 0-6-3-6-7s2-6 6-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 34c-3 0-6-3-6-6s3-6 6-6c4 0 6 2 6 6s-2 6-6 6m69-84c-7 0-13 6-13 12 0 5 2 8 5 11l-5 14h-3c-5 0-10 4-12 9l-13-3c0-7-6-12-12-12-7 0-13 6-13 12 0 4 1 7 3 9l-5 13h-1c-7 0-12 6-12 13s5 12 12 12 13-5 13-12c0-5-3-9-6-11l5-12 4 1c5 0 9-3 11-7l14 3c1 6 6 10 12 10 7 0 13-5 13-12 0-4-2-7-5-10l6-15h2c7 0 12-6 12-13 0-6-5-12-12-12m-35 117c-31 0-54-9-54-17V74c10 9 33 13 54 13s44-4 54-13v120c0 8-23 17-54 17m0-166c32 0 54 9 54 18 0 8-22 18-54 18S74 71 74 63c0-9 22-18 54-18m61 18c0-16-31-25-61-25s-61 9-61 25v131c0 15 32 24 61 24s61-9 61-24z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Callout, {
			type: "changed",
			title: "지금은 Amazon Quick Sight",
			"set:html": "<p>QuickSight는 2025년 10월 Amazon Quick Suite(지금의 Amazon Quick)에 합쳐졌고 BI 기능의 이름은 <strong>Amazon Quick Sight</strong>다. 시험과 옛 자료의 QuickSight와 같은 것이다. 이 글도 시험의 이름을 쓴다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>데이터를 <strong>사람이 보는 그래프와 보고서</strong>로 만들 때 쓴다. 매출 추이, KPI 대시보드, 고객에게 보여 줄 분석 화면이 그렇다. 문제에 “BI”, “시각화”, “대시보드”, “임원 보고”가 나오고 서버를 두지 말라고 하면 QuickSight다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-dashboard-path\" data-diagram=\"dashboard-path\"><figcaption><span class=\"diagram-title\">데이터 원본에서 <span class=\"diagram-title-end\">대시보드까지<a href=\"#diagram-dashboard-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 데이터 원본에서 대시보드까지\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"327\" height=\"800\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 523 1280.7\"><svg width=\"523\" height=\"1280.7\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-dashboard-path-desc\" aria-labelledby=\"diagram-dashboard-path-title\" role=\"img\" viewBox=\"-4 -4 523 1280.7\"><title id=\"diagram-dashboard-path-title\">데이터 원본에서 대시보드까지</title><desc id=\"diagram-dashboard-path-desc\">S3의 데이터는 Athena를 거치고, Redshift와 RDS는 바로 연결되어 QuickSight 데이터 세트가 된다. 데이터 세트는 SPICE에 가져오거나 원본에 직접 쿼리한다. 작성자가 분석을 만들어 대시보드로 게시하면 독자는 행 수준 보안에 따라 자기 몫만 보고, 앱에 끼워 넣어 보기도 한다.</desc><g class=\"d-boundary\"><rect width=\"338.8\" height=\"578.7\" x=\"64.6\" y=\"518\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M57 140v106\"/><path fill=\"var(--diagram-line)\" d=\"m63 238-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M57 378v103q0 7 7 7h124.3q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m201.4 559-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187 378v83q0 7 7 7h32q7.1 0 7.1 7v92\"/><path fill=\"var(--diagram-line)\" d=\"m239.1 559-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M317 378v83q0 7-7 7h-32q-7.1 0-7.1 7v92\"/><path fill=\"var(--diagram-line)\" d=\"m276.9 559-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M208 633v23q0 7-7.1 7h-35q-7.2 0-7.2 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m164.7 735-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M158.7 830.7v76.9q0 7 7.1 7h144.4q7.1 0 7.1 7.1v19\"/><path fill=\"var(--diagram-line)\" d=\"m323.3 932.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M258.3 633v23q0 7 7 7h62q7.1 0 7.1 7v270.7\"/><path fill=\"var(--diagram-line)\" d=\"m340.4 932.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M452.5 378v83q0 7-7 7h-34q-7.1 0-7.1 7v432.6q0 7-7 7h-38.8q-7 0-7 7.1v19\"/><path fill=\"var(--diagram-line)\" d=\"m357.5 932.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M334.4 1072.7v140\"/><path fill=\"var(--diagram-line)\" d=\"m340.4 1204.7-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"284.6\" y=\"549\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">QuickSight</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"35.5\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"56.5\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">조회</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"23.5\" y=\"418\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"56.9\" y=\"441\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 연결</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"153.5\" y=\"418\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"186.9\" y=\"441\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 연결</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"283.5\" y=\"418\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"316.9\" y=\"441\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 연결</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"106.2\" y=\"693\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"158.6\" y=\"716\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 가져오기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"103.2\" y=\"854.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"158.4\" y=\"877.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 빠른 조회</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"278.9\" y=\"773.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.1\" y=\"796.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 직접 쿼리</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"409.5\" y=\"418\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"452.3\" y=\"441\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 만들기</text></g><g class=\"d-edge-label\"><rect width=\"134.8\" height=\"30\" x=\"266.9\" y=\"1146.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.3\" y=\"1169.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 행 수준 보안</text></g><g class=\"d-node\"><text x=\"57\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"21\" y=\"21\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"57\" y=\"370\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"21\" y=\"259\" href=\"#icon-aws-athena\"/></g><g class=\"d-node\"><text x=\"187\" y=\"370\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift</text><use width=\"72\" height=\"72\" x=\"151\" y=\"259\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\"><text x=\"317\" y=\"370\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS</text><use width=\"72\" height=\"72\" x=\"281\" y=\"259\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"146.8\" y=\"571\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"233.1\" y=\"611\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터 세트</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M88.6 760.2a70.2 13.2 0 0 0 140.3 0 70.2 13.2 0 0 0-140.3 0v57.2a70.2 13.2 0 0 0 140.3 0v-57.2\"/><text x=\"158.7\" y=\"808.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SPICE 메모리</text></g><g class=\"d-node\"><text x=\"334.4\" y=\"1064.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대시보드</text><use width=\"72\" height=\"72\" x=\"298.4\" y=\"953.7\" href=\"#icon-aws-quicksight\"/></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"402\" y=\"334\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"452.5\" y=\"365\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">작성자</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"283.9\" y=\"1216.7\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"334.4\" y=\"1247.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">독자·앱</text></g></svg><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"8\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\"><rect width=\"98\" height=\"136\" x=\"8\" y=\"246\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Redshift\" href=\"/analytics/redshift/\"><rect width=\"98\" height=\"136\" x=\"138\" y=\"246\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"268\" y=\"246\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대시보드\" href=\"/analytics/quicksight/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"285.4\" y=\"940.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>S3의 데이터는 Athena를 거치고, Redshift와 RDS는 바로 연결되어 QuickSight 데이터 세트가 된다. 데이터 세트는 SPICE에 가져오거나 원본에 직접 쿼리한다. 작성자가 분석을 만들어 대시보드로 게시하면 독자는 행 수준 보안에 따라 자기 몫만 보고, 앱에 끼워 넣어 보기도 한다.</p><ul><li>QuickSight 안: 데이터 세트, SPICE 메모리, 대시보드</li><li>S3 → Athena: 조회</li><li>Athena → 데이터 세트: ① 연결</li><li>Redshift → 데이터 세트: ① 연결</li><li>RDS → 데이터 세트: ① 연결</li><li>데이터 세트 → SPICE 메모리: ② 가져오기</li><li>SPICE 메모리 → 대시보드: ③ 빠른 조회</li><li>데이터 세트 → 대시보드: ③ 직접 쿼리 (점선)</li><li>작성자 → 대시보드: ④ 만들기</li><li>대시보드 → 독자·앱: ⑤ 행 수준 보안</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>원본에 연결해 데이터 세트를 만든다. <a href=\"/analytics/athena/\">Athena</a>, <a href=\"/analytics/redshift/\">Redshift</a>, <a href=\"/database/rds/\">RDS</a>, SaaS, 파일이 된다. QuickSight에서 프라이빗 서브넷의 원본은 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 연결을 만든다.</li>\n<li>SPICE에 가져올지, 볼 때마다 원본에 물을지 고른다.</li>\n<li>SPICE는 메모리 안의 열 저장 엔진이라 여럿이 동시에 열어도 빠르다.</li>\n<li>작성자(author)가 그래프와 계산 필드를 만들어 대시보드로 게시한다.</li>\n<li>독자(reader)는 웹, 메일 보고서, 또는 우리 앱에 끼워 넣은 화면으로 본다. QuickSight의 요금은 대개 사용자 수를 기준으로 하고 서버는 없다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"spice\">SPICE와 직접 쿼리<a href=\"#spice\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 기준, SPICE, 직접 쿼리\" tabindex=\"0\"><table aria-label=\"SPICE와 직접 쿼리\">\n<thead>\n<tr>\n<th scope=\"col\">기준</th>\n<th scope=\"col\">SPICE</th>\n<th scope=\"col\">직접 쿼리</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-choesinseong\">\n<th scope=\"row\"><a href=\"#row-choesinseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>최신성</th>\n<td>마지막 새로 고침까지</td>\n<td>늘 최신</td>\n</tr>\n<tr id=\"row-sokdo\">\n<th scope=\"row\"><a href=\"#row-sokdo\" class=\"anchor\" aria-label=\"줄 링크\"></a>속도</th>\n<td>빠름</td>\n<td>원본만큼</td>\n</tr>\n<tr id=\"row-wonbonui-buha-yogeum\">\n<th scope=\"row\"><a href=\"#row-wonbonui-buha-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>원본의 부하·요금</th>\n<td>새로 고칠 때만</td>\n<td>볼 때마다</td>\n</tr>\n<tr id=\"row-keugi\">\n<th scope=\"row\"><a href=\"#row-keugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>크기</th>\n<td>데이터 세트 한도 안</td>\n<td>원본이 견디는 만큼</td>\n</tr>\n</tbody>\n</table></div>\n<p>하루 한 번 바뀌는 데이터를 여럿이 본다면 SPICE, 방금 들어온 값을 봐야 하면 직접 쿼리다.</p>\n</div><h2 id=\"access\">누가 무엇을 보나<a href=\"#access\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "행 수준 보안(RLS)" }), ": 사용자나 그룹마다 볼 수 있는 행을 표로 정한다. 앱에 끼워 넣을 때는 태그로 넘긴다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "열 수준 보안(CLS)" }), ": 급여 같은 열을 권한 있는 사람에게만 보인다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "원본의 권한" }),
						": ",
						createVNode(_components.a, {
							href: "/analytics/athena/",
							class: "mention",
							children: "Athena"
						}),
						"와 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"를 읽으려면 QuickSight에 버킷 접근을 허용해야 한다. ",
						createVNode(_components.a, {
							href: "/analytics/lake-formation/",
							children: "Lake Formation"
						}),
						"을 쓰면 그 권한도 받아야 한다. “대시보드가 S3에 접근하지 못한다”는 문제의 원인이 대개 이것이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"사용자는 ",
						createVNode(_components.a, {
							href: "/security/iam/",
							class: "mention",
							children: "IAM"
						}),
						", ",
						createVNode(_components.a, {
							href: "/security/iam-identity-center/",
							children: "IAM Identity Center"
						}),
						", ",
						createVNode(_components.a, {
							href: "/security/directory-service/",
							children: "Active Directory"
						}),
						", 이메일 초대로 들어온다. 공유의 단위는 IAM 정책이 아니라 ",
						createVNode(_components.strong, { children: "QuickSight의 사용자와 그룹" }),
						"이다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"RLS와 ",
					createVNode(_components.a, {
						href: "/networking/vpc/",
						class: "mention",
						children: "VPC"
					}),
					" 연결, 임베딩, AD 연결은 Enterprise 에디션의 기능이다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "대시보드라는 말의 두 뜻",
					"set:html": "<p>CPU·오류율 같은 운영 지표의 대시보드는 <a href=\"/management/cloudwatch/\">CloudWatch</a>, 로그 검색의 대시보드는 <a href=\"/analytics/opensearch/\">OpenSearch</a> Dashboards, 매출·KPI 같은 업무 데이터의 대시보드가 QuickSight다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>QuickSight와 <a href=\"/analytics/athena/\" class=\"mention\">Athena</a></strong>: 묻는 것은 Athena, 그리는 것은 QuickSight다. 둘이 한 답에 함께 나온다.</li>\n<li>QuickSight는 데이터를 고쳐 원본에 쓰지 않는다. 정제는 <a href=\"/analytics/glue/\">Glue</a>가 한다.</li>\n<li>예측·이상 탐지와 자연어 질문 같은 기계 학습 기능이 들어 있다. 모델을 직접 만들라는 문제는 <a href=\"/ml/sagemaker/\">SageMaker</a>다.</li>\n<li>S3를 직접 원본으로 고르면 매니페스트 파일이 필요하고 <a href=\"/storage/s3/\">S3</a>의 파일 수가 제한된다.</li>\n</ul></div>" })
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
var url = "content/analytics/quicksight.mdx/";
var file = "/work/wt/build/content/analytics/quicksight.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/quicksight.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
