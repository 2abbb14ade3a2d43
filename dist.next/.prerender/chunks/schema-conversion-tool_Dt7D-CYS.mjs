import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/migration/schema-conversion-tool.mdx
var frontmatter = {
	"title": "AWS SCT(스키마 변환 도구)",
	"titleEn": "AWS Schema Conversion Tool (SCT)",
	"kind": "service",
	"status": "published",
	"summary": "SCT는 엔진이 다른 데이터베이스로 옮길 때 스키마와 저장 프로시저·함수·트리거를 대상 엔진의 문법으로 바꿔 주는 무료 도구다.",
	"aliases": [
		"SCT",
		"AWS SCT",
		"에스시티",
		"스키마 변환 도구",
		"스키마 변환",
		"Schema Conversion Tool",
		"AWS Schema Conversion Tool",
		"DMS Schema Conversion",
		"DMS SC",
		"DMS 스키마 변환",
		"이기종 마이그레이션",
		"이기종 데이터베이스 이전",
		"Oracle PostgreSQL 변환",
		"마이그레이션 평가 보고서",
		"저장 프로시저 변환",
		"스키마 바꾸기",
		"프로시저 변환",
		"오라클 PostgreSQL 전환",
		"엔진 변경",
		"DB 엔진 전환"
	],
	"related": [
		"migration/dms",
		"migration/dms-vs-datasync",
		"database/aurora",
		"database/rds",
		"analytics/redshift",
		"analytics/glue"
	],
	"signals": [
		{
			"id": "sct-dms",
			"need": "엔진이 다른 DB로 스키마와 저장 프로시저를 바꾼다",
			"choose": "SCT(그다음 데이터는 DMS)",
			"see": "migration/schema-conversion-tool#scenario-oracle-to-aurora-postgres",
			"why": "SCT가 문법이 다른 스키마와 프로시저를 바꾼다. DMS는 데이터를 옮긴다."
		},
		{
			"id": "sct",
			"need": "Teradata 웨어하우스를 스크립트와 데이터까지 Redshift로 옮긴다",
			"choose": "SCT + 데이터 추출 에이전트",
			"see": "migration/schema-conversion-tool#scenario-teradata-to-redshift",
			"why": "SCT가 스키마와 스크립트를 바꾸고, 에이전트가 데이터를 S3를 거쳐 싣는다."
		},
		{
			"id": "dms",
			"need": "MySQL을 Aurora MySQL로, 같은 엔진끼리 옮긴다",
			"choose": "변환 없이 DMS",
			"see": "migration/schema-conversion-tool#scenario-same-engine",
			"why": "문법이 같아 바꿀 것이 없다. SCT는 단계만 늘린다."
		},
		{
			"id": "babelfish",
			"need": "SQL Server 앱을 쿼리 그대로 Aurora PostgreSQL에 붙인다",
			"choose": "Babelfish",
			"see": "migration/schema-conversion-tool#confusions",
			"why": "Babelfish가 SQL Server의 쿼리를 알아듣는다. 변환이면 앱을 고친다."
		}
	],
	"facts": [
		{
			"id": "price",
			"label": "요금",
			"value": "없음",
			"note": "내려받아 내 컴퓨터에 설치하는 데스크톱 도구다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/dms/schema-conversion-tool/"
		},
		{
			"id": "objects",
			"label": "변환하는 것",
			"value": "테이블·인덱스·뷰, 저장 프로시저·함수·트리거, 앱에 든 SQL",
			"note": "저절로 바꾸지 못한 코드는 표시해 두므로 사람이 고친다.",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/SchemaConversionTool/latest/userguide/CHAP_Welcome.html"
		},
		{
			"id": "not-data",
			"label": "옮기지 않는 것",
			"value": "행 데이터(DMS가 옮긴다)",
			"note": "데이터 웨어하우스를 Redshift로 옮길 때는 데이터 추출 에이전트가 따로 있다.",
			"source": "https://docs.aws.amazon.com/SchemaConversionTool/latest/userguide/CHAP_Welcome.html"
		},
		{
			"id": "etl",
			"label": "ETL 스크립트의 변환",
			"value": "SSIS·Teradata BTEQ 등을 Glue나 Redshift RSQL로",
			"source": "https://docs.aws.amazon.com/SchemaConversionTool/latest/userguide/CHAP-converting-etl.html"
		},
		{
			"id": "dms-sc",
			"label": "설치하지 않는 같은 기능",
			"value": "DMS Schema Conversion",
			"note": "DMS 콘솔의 마이그레이션 프로젝트에서 변환한다. 지원하는 원본과 대상은 SCT가 더 넓다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_SchemaConversion.html"
		},
		{
			"id": "report",
			"label": "평가 보고서",
			"asks": "평가 보고서에는 무엇이 담기나?",
			"value": "저절로 바뀌는 것과 손으로 고칠 항목, 예상 작업량",
			"note": "대상 엔진을 고르기 전에 뽑아 본다. 손이 가는 항목은 걸리는 시간으로 단순·중간·큼을 나눈다.",
			"source": "https://docs.aws.amazon.com/SchemaConversionTool/latest/userguide/CHAP_AssessmentReport.Summary.html"
		}
	],
	"scenarios": [
		{
			"id": "oracle-to-aurora-postgres",
			"situation": "저장 프로시저 수백 개가 있는 온프레미스 Oracle을 Aurora PostgreSQL로 옮기고, 중단은 최소여야 한다. 단계 둘을 고른다.",
			"answer": ["migration/schema-conversion-tool", "migration/dms"],
			"choose": "SCT로 스키마 변환 + DMS 전체 로드와 CDC",
			"why": "“엔진이 다르다”와 “저장 프로시저”가 SCT다. 스키마와 코드를 바꾼 뒤 DMS의 전체 로드 + CDC로 데이터를 옮긴다.",
			"trap": "DMS만으로는 프로시저와 트리거가 바뀌지 않는다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "same-engine",
			"situation": "EC2의 MySQL 8.0을 Aurora MySQL로 옮긴다. 문법도 버전도 호환된다.",
			"answer": ["migration/dms", "database/aurora"],
			"choose": "DMS나 엔진의 복제 도구",
			"why": "동종이므로 변환할 것이 없다. DMS나 엔진의 복제 도구로 바로 옮긴다.",
			"trap": "SCT를 먼저 거치는 보기는 바꿀 문법이 없는데 단계만 늘린다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "teradata-to-redshift",
			"situation": "온프레미스 Teradata 웨어하우스를 Redshift로 옮긴다. 스키마, BTEQ 스크립트, 수십 TB의 데이터를 모두 옮겨야 한다.",
			"answer": ["migration/schema-conversion-tool", "analytics/redshift"],
			"choose": "SCT와 데이터 추출 에이전트",
			"why": "웨어하우스의 이전은 SCT가 스키마와 스크립트를 바꾸고, 데이터 추출 에이전트가 데이터를 뽑아 S3를 거쳐 Redshift에 싣는다.",
			"trap": "DataSync는 파일을 옮길 뿐 테이블과 SQL을 모른다.",
			"requirements": ["hybrid", "analytics"]
		}
	],
	"corrections": [{
		"id": "dms",
		"notes": "SCT는 데이터베이스 마이그레이션 과정을 자동화하는 도구라고 한다.",
		"status": "simplified",
		"right": "자동으로 되는 것은 스키마와 코드의 변환이고 다는 아니다. 못 바꾼 부분은 사람이 고치고, 데이터는 DMS가 옮긴다.",
		"source": "https://docs.aws.amazon.com/SchemaConversionTool/latest/userguide/CHAP_Welcome.html"
	}, {
		"id": "sct-dms",
		"notes": "엔진이 다를 때 쓰는 도구는 SCT뿐이다.",
		"status": "simplified",
		"right": "설치하지 않고 DMS 콘솔에서 변환하는 DMS Schema Conversion이 있다. 지원하는 조합이면 그쪽이 간편하고, 아니면 SCT를 쓴다.",
		"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_SchemaConversion.html"
	}],
	"sources": [{
		"note": "002",
		"section": "AWS Schema Conversion Tool (AWS SCT)",
		"lines": "614-618"
	}, {
		"note": "002",
		"section": "DMS와 DataSync",
		"lines": "606-608"
	}],
	"references": [
		{
			"title": "AWS SCT란",
			"url": "https://docs.aws.amazon.com/SchemaConversionTool/latest/userguide/CHAP_Welcome.html"
		},
		{
			"title": "평가 보고서 만들기",
			"url": "https://docs.aws.amazon.com/SchemaConversionTool/latest/userguide/CHAP_AssessmentReport.html"
		},
		{
			"title": "DMS Schema Conversion",
			"url": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_SchemaConversion.html"
		},
		{
			"title": "ETL 스크립트 변환",
			"url": "https://docs.aws.amazon.com/SchemaConversionTool/latest/userguide/CHAP-converting-etl.html"
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
			"slug": "sct-vs-dms-sc",
			"text": "SCT와 DMS Schema Conversion"
		},
		{
			"depth": 2,
			"slug": "scope",
			"text": "무엇이 바뀌고 무엇이 남나"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-aurora\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 58h-9v-7h9v-9h7v9h9v7h-9v9h-7zm39 35h-10v-6h10V77h6v10h10v6h-10v10h-6zm-17 102c-6-15-20-29-36-36 16-6 30-20 36-36 6 16 20 30 36 36-16 7-30 21-36 36m52-39c-23 0-49-26-49-48a3 3 0 0 0-3-4 3 3 0 0 0-3 4c0 22-26 48-48 48-2 0-4 2-4 3a3 3 0 0 0 4 4c22 0 48 25 48 48l3 3 3-3c0-23 26-48 49-48a3 3 0 0 0 3-4zM42 92c9 7 27 11 45 11s35-4 44-11v31c-4 7-21 13-44 13-26 0-45-9-45-16zm45-25c27 0 44 9 44 15s-17 14-44 14-45-8-45-14 17-15 45-15m44 122c0 7-19 15-44 15-26 0-45-8-45-15v-21c9 7 28 11 45 11 13 0 25-2 34-5l-2-6c-9 3-20 5-32 5-26 0-45-9-45-16v-26c9 7 27 11 45 11 19 0 35-4 44-10v10h7V82c0-14-27-21-51-21s-50 7-52 19v109c0 14 27 22 52 22 24 0 51-8 51-22v-12h-7z\"/></symbol><symbol id=\"icon-saa-dms\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0c7a80\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 20a8.5 3 0 0 1 17 0a8.5 3 0 0 1 -17 0v24a8.5 3 0 0 0 17 0v-24M39 20a8.5 3 0 0 1 17 0a8.5 3 0 0 1 -17 0v24a8.5 3 0 0 0 17 0v-24M27 32h10m-4-4 4 4-4 4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-sct\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0c7a80\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 14h20v16H8zM8 22h20M36 34h20v16H36zM36 42h20M34 22h12v8m-4-4 4 4 4-4M30 42H18v-8m-4 4 4-4 4 4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>엔진이 다른 데이터베이스로 옮길 때</strong>(이기종) 데이터보다 먼저 쓴다. Oracle → PostgreSQL, SQL Server → MySQL, Teradata → <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>가 그렇다. 문제에 “엔진을 바꾸며”, “저장 프로시저”, “스키마 변환”이 나오면 SCT(또는 DMS Schema Conversion)와 <a href=\"/migration/dms/\">DMS</a>가 짝으로 답이 된다. 같은 엔진끼리면 필요 없다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-convert-then-migrate\" data-diagram=\"convert-then-migrate\"><figcaption><span class=\"diagram-title\">스키마를 바꾼 뒤 데이터를 옮기는 두 <span class=\"diagram-title-end\">단계<a href=\"#diagram-convert-then-migrate\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 스키마를 바꾼 뒤 데이터를 옮기는 두 단계\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"368\" height=\"633\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 588.7 1013.6\"><svg width=\"588.7\" height=\"1013.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-convert-then-migrate-desc\" aria-labelledby=\"diagram-convert-then-migrate-title\" role=\"img\" viewBox=\"-4 -4 588.7 1013.6\"><title id=\"diagram-convert-then-migrate-title\">스키마를 바꾼 뒤 데이터를 옮기는 두 단계</title><desc id=\"diagram-convert-then-migrate-desc\">SCT가 원본 Oracle의 스키마와 코드를 읽어 평가 보고서를 만든다. 자동으로 바뀐 스키마를 대상 Aurora PostgreSQL에 적용하고, 바뀌지 않은 프로시저는 사람이 고친다. 그다음 DMS가 원본의 데이터를 전체 로드와 CDC로 대상에 옮긴다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M280 93.1v13.5q0 7-7 7h-80.7q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m191.2 191.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M166.7 331.6v13q0 7-7.1 7h-54.2q-7.1 0-7.1 7v177\"/><path fill=\"var(--diagram-line)\" d=\"m104.3 527.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M203.8 331.6v13q0 7 7 7h54.3q7 0 7 7v503\"/><path fill=\"var(--diagram-line)\" d=\"m278.1 853.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M98.3 601.6v106\"/><path fill=\"var(--diagram-line)\" d=\"m104.3 699.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M98.3 755.6v83q0 7 7 7H222q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m235 853.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M315.3 93.1v13.5q0 7 7 7h149.1q7 0 7 7v247\"/><path fill=\"var(--diagram-line)\" d=\"m484.5 359.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M478.5 499.6v339q0 7-7 7H322.2q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m321.2 853.6-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"172.9\" height=\"30\" x=\"98.7\" y=\"133.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"185.2\" y=\"156.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 스키마·코드 읽기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"64.8\" y=\"420.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.2\" y=\"443.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 평가</text></g><g class=\"d-edge-label\"><rect width=\"191.9\" height=\"30\" x=\"176.1\" y=\"641.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"272.1\" y=\"664.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 변환한 스키마 적용</text></g><g class=\"d-edge-label\"><rect width=\"115.8\" height=\"30\" x=\"40.3\" y=\"641.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.2\" y=\"664.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 못 바꾼 것</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"33.3\" y=\"795.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.9\" y=\"818.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 고쳐서 적용</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"435.5\" y=\"133.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"478.4\" y=\"156.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 데이터</text></g><g class=\"d-edge-label\"><rect width=\"180.8\" height=\"30\" x=\"388\" y=\"641.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"478.4\" y=\"664.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 전체 로드 + CDC</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M234.9 24.5a62.8 12.5 0 0 0 125.6 0 62.8 12.5 0 0 0-125.6 0v56.6a62.8 12.5 0 0 0 125.6 0V24.5\"/><text x=\"297.7\" y=\"72.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">원본 Oracle</text></g><g class=\"d-node\"><text x=\"185.2\" y=\"323.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SCT·DMS SC</text><use width=\"72\" height=\"72\" x=\"149.2\" y=\"212.6\" href=\"#icon-saa-sct\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"12\" y=\"539.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.3\" y=\"579.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">평가 보고서</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"47.8\" y=\"711.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"98.3\" y=\"742.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발자</text></g><g class=\"d-node\"><text x=\"272.1\" y=\"985.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Aurora PostgreSQL</text><use width=\"72\" height=\"72\" x=\"236.1\" y=\"874.6\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"478.5\" y=\"491.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">AWS DMS</text><use width=\"72\" height=\"72\" x=\"442.5\" y=\"380.6\" href=\"#icon-saa-dms\"/></g></svg><a aria-label=\"SCT·DMS SC\" href=\"/migration/schema-conversion-tool/\" aria-current=\"page\"><rect width=\"139.3\" height=\"136\" x=\"115.6\" y=\"199.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Aurora PostgreSQL\" href=\"/database/aurora/\"><rect width=\"200.4\" height=\"136\" x=\"171.9\" y=\"861.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"AWS DMS\" href=\"/migration/dms/\"><rect width=\"111.2\" height=\"136\" x=\"422.9\" y=\"367.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>SCT가 원본 Oracle의 스키마와 코드를 읽어 평가 보고서를 만든다. 자동으로 바뀐 스키마를 대상 Aurora PostgreSQL에 적용하고, 바뀌지 않은 프로시저는 사람이 고친다. 그다음 DMS가 원본의 데이터를 전체 로드와 CDC로 대상에 옮긴다.</p><ul><li>원본 Oracle → SCT·DMS SC: ① 스키마·코드 읽기</li><li>SCT·DMS SC → 평가 보고서: ② 평가</li><li>SCT·DMS SC → Aurora PostgreSQL: ③ 변환한 스키마 적용</li><li>평가 보고서 → 개발자: ④ 못 바꾼 것</li><li>개발자 → Aurora PostgreSQL: ④ 고쳐서 적용</li><li>원본 Oracle → AWS DMS: ⑤ 데이터</li><li>AWS DMS → Aurora PostgreSQL: ⑤ 전체 로드 + CDC</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>SCT를 내 컴퓨터에 설치하고 JDBC로 원본과 대상에 붙는다. 원본의 행은 건드리지 않는다.</li>\n<li><strong>평가 보고서</strong>가 나온다. 저절로 바뀌는 비율과 손이 가는 항목, 대상 엔진별 난이도가 적혀 있어 어느 엔진으로 갈지 고르는 근거가 된다.</li>\n<li>형과 문법을 바꾼 스키마를 대상에 적용한다. 대상에 없는 기능은 확장 팩이 흉내 낸다.</li>\n<li>남은 프로시저와 SQL은 개발자가 고친다. 대개 이 일이 일정을 좌우한다.</li>\n<li>데이터는 <a href=\"/migration/dms/\" class=\"mention\">DMS</a>가 옮긴다. 인덱스와 외래 키는 로드가 끝난 뒤 더하고, 트리거는 전환 전까지 꺼 둔다.</li>\n</ol>\n<p>앱의 코드에 든 SQL도 찾아 바꿔 준다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"sct-vs-dms-sc\">SCT와 DMS Schema Conversion<a href=\"#sct-vs-dms-sc\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 기준, SCT, DMS Schema Conversion\" tabindex=\"0\"><table aria-label=\"SCT와 DMS Schema Conversion\">\n<thead>\n<tr>\n<th scope=\"col\">기준</th>\n<th scope=\"col\">SCT</th>\n<th scope=\"col\">DMS Schema Conversion</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-hyeongtae\">\n<th scope=\"row\"><a href=\"#row-hyeongtae\" class=\"anchor\" aria-label=\"줄 링크\"></a>형태</th>\n<td>내려받는 데스크톱 도구</td>\n<td><a href=\"/migration/dms/\" class=\"mention\">DMS</a> 콘솔·API</td>\n</tr>\n<tr id=\"row-jiwon-johap\">\n<th scope=\"row\"><a href=\"#row-jiwon-johap\" class=\"anchor\" aria-label=\"줄 링크\"></a>지원 조합</th>\n<td>넓다. 웨어하우스, NoSQL, ETL까지</td>\n<td>주요 조합</td>\n</tr>\n<tr id=\"row-deiteo\">\n<th scope=\"row\"><a href=\"#row-deiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터</th>\n<td>웨어하우스용 추출 에이전트</td>\n<td>DMS 작업으로 이어짐</td>\n</tr>\n<tr id=\"row-sql\">\n<th scope=\"row\"><a href=\"#row-sql\" class=\"anchor\" aria-label=\"줄 링크\"></a>앱의 SQL</th>\n<td>바꿔 준다</td>\n<td>스키마와 코드 중심</td>\n</tr>\n<tr id=\"row-goreuneun-ttae\">\n<th scope=\"row\"><a href=\"#row-goreuneun-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>고르는 때</th>\n<td>DMS SC가 지원하지 않는 조합</td>\n<td>지원하면 먼저</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"scope\">무엇이 바뀌고 무엇이 남나<a href=\"#scope\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 대상, 맡는 것",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "무엇이 바뀌고 무엇이 남나",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "대상"
						}), createVNode(_components.th, {
							scope: "col",
							children: "맡는 것"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-teibeul-hyeong-jeyak-indekseu-byu",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-teibeul-hyeong-jeyak-indekseu-byu",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "테이블, 형, 제약, 인덱스, 뷰"]
								}), createVNode(_components.td, { children: "SCT" })]
							}),
							createVNode(_components.tr, {
								id: "row-jeojang-peurosijeo-hamsu-teurigeo",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-jeojang-peurosijeo-hamsu-teurigeo",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "저장 프로시저, 함수, 트리거"]
								}), createVNode(_components.td, { children: "SCT + 사람" })]
							}),
							createVNode(_components.tr, {
								id: "row-ssis-bteq-etl",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-ssis-bteq-etl",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "SSIS, BTEQ 같은 ETL 스크립트"]
								}), createVNode(_components.td, { children: [
									"SCT → ",
									createVNode(_components.a, {
										href: "/analytics/glue/",
										children: "Glue"
									}),
									"·Redshift RSQL"
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-haeng-deiteowa-ieojineun-byeongyeong",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-haeng-deiteowa-ieojineun-byeongyeong",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "행 데이터와 이어지는 변경"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/migration/dms/",
									class: "mention",
									children: "DMS"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-weeohauseuui-keun-deiteo",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-weeohauseuui-keun-deiteo",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "웨어하우스의 큰 데이터"]
								}), createVNode(_components.td, { children: [
									"SCT 데이터 추출 에이전트 → ",
									createVNode(_components.a, {
										href: "/storage/s3/",
										class: "mention",
										children: "S3"
									}),
									" → ",
									createVNode(_components.a, {
										href: "/analytics/redshift/",
										children: "Redshift"
									})
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-sayongja-gwonhan-baegeop-jageop",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-sayongja-gwonhan-baegeop-jageop",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "사용자·권한, 백업 작업, 모니터링"]
								}), createVNode(_components.td, { children: "직접" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "동종이면 SCT가 함정이다",
					"set:html": "<p>MySQL → <a href=\"/database/rds/\">RDS</a> MySQL이나 <a href=\"/database/aurora/\">Aurora</a> MySQL이면 변환할 것이 없다. SCT가 든 보기는 쓸모없는 단계를 더한 것이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>순서</strong>: 스키마가 먼저, 데이터가 다음이다. <a href=\"/migration/dms/\" class=\"mention\">DMS</a>가 만든 기본 테이블에 나중에 스키마를 덮으려 하면 충돌한다.</li>\n<li><strong>Babelfish</strong>: SQL Server 앱의 쿼리를 고치지 않고 Aurora PostgreSQL에 붙이는 기능이다. 앱을 바꾸지 말라는 조건이면 변환보다 이것이 답일 수 있다.</li>\n<li>“자동 변환 90%”라도 남은 10%가 핵심 프로시저일 수 있다. 비율보다 항목을 본다.</li>\n</ul></div>" })
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
var url = "content/migration/schema-conversion-tool.mdx/";
var file = "/work/wt/build/content/migration/schema-conversion-tool.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/migration/schema-conversion-tool.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
