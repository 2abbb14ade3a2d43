import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/data-exchange.mdx
var frontmatter = {
	"title": "AWS Data Exchange",
	"titleEn": "AWS Data Exchange",
	"kind": "service",
	"status": "published",
	"summary": "다른 회사가 파는 데이터를 카탈로그에서 골라 구독하고 S3·Redshift·API로 바로 받아 쓰며, 내 데이터를 팔거나 나눠 줄 수도 있는 데이터 시장이다.",
	"aliases": [
		"데이터 익스체인지",
		"AWS 데이터 익스체인지",
		"Data Exchange",
		"ADX",
		"데이터 교환",
		"데이터 시장",
		"데이터 마켓플레이스",
		"data marketplace",
		"제3자 데이터",
		"서드파티 데이터",
		"third-party data",
		"외부 데이터 구독",
		"데이터 구독",
		"데이터 판매",
		"데이터 제품",
		"data product",
		"데이터 그랜트",
		"data grant",
		"금융 데이터 구매",
		"날씨 데이터 구매"
	],
	"related": [
		"analytics/lake-formation",
		"storage/s3",
		"analytics/redshift",
		"analytics/athena",
		"analytics/glue",
		"integration/appflow",
		"integration/api-gateway"
	],
	"signals": [
		{
			"id": "data-exchange",
			"need": "다른 회사가 파는 데이터를 구독해 S3에 저절로 받는다",
			"choose": "AWS Data Exchange",
			"see": "analytics/data-exchange#scenario-market-data-to-s3",
			"why": "제3자 데이터의 구독과 청구를 맡고, 새 개정을 S3로 자동 내보낸다."
		},
		{
			"id": "data-exchange-redshift",
			"need": "우리 Redshift 데이터를 복사 없이 외부 고객에게 판다",
			"choose": "Data Exchange의 Redshift 데이터 세트",
			"see": "analytics/data-exchange#scenario-sell-warehouse-data",
			"why": "데이터 공유만으로는 구독, 계약, 청구가 없다. “판다”가 결정한다."
		},
		{
			"id": "lake-formation",
			"need": "회사 안의 계정끼리 열·행을 제한해 테이블을 나눈다",
			"choose": "Lake Formation",
			"see": "analytics/lake-formation#scenario-cross-account-share",
			"why": "열과 행의 권한을 한곳에서 정하고 계정 사이에는 AWS RAM으로 나눠 준다."
		},
		{
			"id": "appflow",
			"need": "내가 쓰는 SaaS 계정의 데이터를 S3로 가져온다",
			"choose": "AppFlow",
			"see": "integration/appflow#when",
			"why": "AppFlow는 SaaS의 데이터를 코드 없이 옮긴다. 남의 데이터를 사 오는 일이 아니다."
		}
	],
	"facts": [
		{
			"id": "data-set-types",
			"label": "데이터 세트의 종류",
			"value": "파일, API, Amazon Redshift, S3 데이터 접근, Lake Formation(미리 보기)",
			"source": "https://docs.aws.amazon.com/data-exchange/latest/userguide/subscribe-to-data-sets.html"
		},
		{
			"id": "billing",
			"label": "구독료를 내는 곳",
			"value": "AWS 청구서(AWS Marketplace 항목)",
			"note": "값과 기간은 제공자가 정한다. Open Data on AWS의 데이터는 무료이고 구독이 필요 없다.",
			"source": "https://docs.aws.amazon.com/data-exchange/latest/userguide/product-subscriptions.html"
		},
		{
			"id": "subscription-request",
			"label": "구독할 때 내는 것",
			"value": "구독 요청(신원과 사용 목적)",
			"note": "제공자가 45일 안에 승인하면 권한이 생기고, 지나면 요청이 만료된다. 2025년 4월 8일부터 공개 제안에는 모두 이 확인이 켜져 있다.",
			"examEra": "제공자가 켠 제품만 확인",
			"source": "https://docs.aws.amazon.com/data-exchange/latest/userguide/approve-or-decline-requests.html"
		},
		{
			"id": "s3-data-access",
			"label": "S3 데이터 접근의 방식",
			"value": "복사 없이 읽기 전용 S3 액세스 포인트",
			"note": "구독이 끝나면 권한이 저절로 사라진다.",
			"source": "https://docs.aws.amazon.com/data-exchange/latest/userguide/publish-s3-data-access-product.html"
		},
		{
			"id": "structure",
			"label": "데이터의 단위",
			"value": "제품 → 데이터 세트 → 개정(revision) → 자산(asset)",
			"note": "새 데이터는 새 개정으로 온다. 자산은 파일, Redshift 데이터 공유, API 따위다.",
			"source": "https://docs.aws.amazon.com/data-exchange/latest/apireference/welcome.html"
		},
		{
			"id": "malware-scan",
			"label": "파일 자산의 검사",
			"asks": "파일 자산에 악성 코드가 있는지 누가 검사하나?",
			"value": "AWS가 악성 코드를 검사하고 걸리면 뺀다",
			"note": "안전을 보장하지는 않는다.",
			"source": "https://docs.aws.amazon.com/data-exchange/latest/userguide/what-is.html"
		}
	],
	"scenarios": [
		{
			"id": "market-data-to-s3",
			"situation": "투자 분석팀이 여러 금융 정보 회사의 시세를 사서 S3 데이터 레이크에 넣는다. 회사마다 다른 FTP와 계약을 없애고, 새 데이터가 나오면 저절로 들어오게 하려 한다.",
			"answer": ["analytics/data-exchange", "storage/s3"],
			"why": "“제3자 데이터 구독”과 “한곳에서 계약과 청구”가 Data Exchange다. 새 개정이 나오면 S3로 자동 내보내기를 건다.",
			"trap": "AppFlow는 내가 쓰는 SaaS 계정의 데이터를 옮길 뿐 데이터를 사 오지 않는다. DataSync와 Transfer Family는 옮기는 길만 준다.",
			"requirements": ["analytics", "least-operations"]
		},
		{
			"id": "sell-warehouse-data",
			"situation": "우리 Redshift의 집계 데이터를 외부 고객사에 유료로 제공하려 한다. 파일로 뽑아 보내지 않고 최신 데이터를 바로 조회하게 하며, 계약과 청구도 AWS에서 처리한다.",
			"answer": ["analytics/data-exchange", "analytics/redshift"],
			"why": "“외부 고객에게 유료”, “복사 없이 Redshift 조회”면 Data Exchange의 Redshift 데이터 세트다.",
			"trap": "Redshift 데이터 공유만으로도 다른 계정에 열 수 있지만 구독, 계약, 청구가 없다.",
			"requirements": ["analytics"]
		},
		{
			"id": "internal-sharing",
			"situation": "같은 회사의 분석 계정 열 곳에 데이터 레이크의 테이블을 열과 행 단위로 제한해 나눠 준다. 돈을 주고받지 않는다.",
			"answer": ["analytics/lake-formation"],
			"choose": "Lake Formation의 계정 간 공유",
			"why": "“회사 안”, “열과 행의 권한”은 Lake Formation의 계정 간 공유다.",
			"trap": "Data Exchange는 제품과 구독으로 회사 밖과 주고받는 시장이다. 열과 행의 권한을 다루는 도구가 아니다.",
			"requirements": [
				"access-control",
				"analytics",
				"many-accounts"
			]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "AWS Data Exchange란",
			"url": "https://docs.aws.amazon.com/data-exchange/latest/userguide/what-is.html"
		},
		{
			"title": "데이터 제품 구독",
			"url": "https://docs.aws.amazon.com/data-exchange/latest/userguide/subscribe-to-data-sets.html"
		},
		{
			"title": "S3 데이터 접근 제품 게시",
			"url": "https://docs.aws.amazon.com/data-exchange/latest/userguide/publish-s3-data-access-product.html"
		},
		{
			"title": "API 참조(데이터 세트, 개정, 자산)",
			"url": "https://docs.aws.amazon.com/data-exchange/latest/apireference/welcome.html"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "delivery",
			"text": "받는 방법 다섯"
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
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>내가 만들지 않은 데이터</strong>가 필요할 때 쓴다. 주가, 날씨, 신용, 부동산, 의료 통계처럼 전문 회사가 파는 데이터를 사서 내 분석에 합친다. 거꾸로 내 데이터를 팔 때도 쓴다. 문제의 단서는 “제3자 데이터”, “데이터 제공자”, “구독”이다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 하려는 일, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">하려는 일</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-dareun-hoesaui-deiteoreul-sageona-panda\">\n<th scope=\"row\"><a href=\"#row-dareun-hoesaui-deiteoreul-sageona-panda\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 회사의 데이터를 사거나 판다</th>\n<td>Data Exchange</td>\n</tr>\n<tr id=\"row-hoesa-anui-gyejeongkkiri-teibeureul\">\n<th scope=\"row\"><a href=\"#row-hoesa-anui-gyejeongkkiri-teibeureul\" class=\"anchor\" aria-label=\"줄 링크\"></a>회사 안의 계정끼리 테이블을 나눈다</th>\n<td><a href=\"/analytics/lake-formation/\">Lake Formation</a></td>\n</tr>\n<tr id=\"row-saas\">\n<th scope=\"row\"><a href=\"#row-saas\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 SaaS 계정의 데이터를 가져온다</th>\n<td><a href=\"/integration/appflow/\">AppFlow</a></td>\n</tr>\n<tr id=\"row-paireul-omgigiman-handa\">\n<th scope=\"row\"><a href=\"#row-paireul-omgigiman-handa\" class=\"anchor\" aria-label=\"줄 링크\"></a>파일을 옮기기만 한다</th>\n<td><a href=\"/migration/datasync/\">DataSync</a>, <a href=\"/migration/transfer-family/\">Transfer Family</a></td>\n</tr>\n<tr id=\"row-seoroui-wonboneul-boiji-anko-hamkke\">\n<th scope=\"row\"><a href=\"#row-seoroui-wonboneul-boiji-anko-hamkke\" class=\"anchor\" aria-label=\"줄 링크\"></a>서로의 원본을 보이지 않고 함께 분석한다</th>\n<td>AWS Clean Rooms</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-subscription\" data-diagram=\"subscription\"><figcaption><span class=\"diagram-title\">데이터를 구독해 받아 쓰는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-subscription\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 데이터를 구독해 받아 쓰는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"687\" height=\"184\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1099 295\"><svg width=\"1099\" height=\"295\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-subscription-desc\" aria-labelledby=\"diagram-subscription-title\" role=\"img\" viewBox=\"-4 -4 1099 295\"><title id=\"diagram-subscription-title\">데이터를 구독해 받아 쓰는 흐름</title><desc id=\"diagram-subscription-desc\">제공자가 데이터 세트를 제품으로 게시하면 AWS Marketplace 카탈로그에 오른다. 구독자가 신원과 목적을 적어 구독을 요청하고 승인되면 권한이 생긴다. 새 개정이 나오면 구독자의 S3 버킷으로 내보내고 Athena로 조회한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M113 34h163.2q7 0 7 7v21q0 7 7.1 7h9\"/><path fill=\"var(--diagram-line)\" d=\"m291.3 63 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M113 118h163.2q7 0 7-7V90q0-7 7.1-7h9\"/><path fill=\"var(--diagram-line)\" d=\"m291.3 77 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M494.9 76h142.7\"/><path fill=\"var(--diagram-line)\" d=\"m629.6 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M795.2 76h144.2q7 0 7 7v35.4q0 7.1 7.2 7.1h20.2\"/><path fill=\"var(--diagram-line)\" d=\"m965.8 119.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M795.2 211h144.2q7 0 7-7v-35.4q0-7.1 7.2-7.1h20.2\"/><path fill=\"var(--diagram-line)\" d=\"m965.8 155.5 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"174.8\" y=\"18.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"208.1\" y=\"41.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 게시</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"153\" y=\"102.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"208.1\" y=\"125.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 구독 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"534.9\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"568.2\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 승인</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"835.2\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"880.8\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 새 개정</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"847.5\" y=\"195.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"880.8\" y=\"218.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 조회</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">제공자</text></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"303.3\" y=\"45\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"399.1\" y=\"85\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">제품 카탈로그</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"96\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">구독자</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"641.6\" y=\"45\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"718.4\" y=\"85\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">구독 권한</text></g><g class=\"d-node\"><text x=\"1022.8\" y=\"199.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">구독자의 S3</text><use width=\"72\" height=\"72\" x=\"986.8\" y=\"88.5\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"750.2\" y=\"267\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"714.2\" y=\"156\" href=\"#icon-aws-athena\"/></g></svg><a aria-label=\"구독자의 S3\" href=\"/storage/s3/\"><rect width=\"120.5\" height=\"136\" x=\"962.5\" y=\"75.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\"><rect width=\"98\" height=\"136\" x=\"701.2\" y=\"143\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"196\" height=\"428\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 313 684\"><svg width=\"313\" height=\"684\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-subscription-narrow-desc\" aria-labelledby=\"diagram-subscription-narrow-title\" role=\"img\" viewBox=\"-4 -4 313 684\"><title id=\"diagram-subscription-narrow-title\">데이터를 구독해 받아 쓰는 흐름</title><desc id=\"diagram-subscription-narrow-desc\">제공자가 데이터 세트를 제품으로 게시하면 AWS Marketplace 카탈로그에 오른다. 구독자가 신원과 목적을 적어 구독을 요청하고 승인되면 권한이 생긴다. 새 개정이 나오면 구독자의 S3 버킷으로 내보내고 Athena로 조회한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M51 48v83q0 7 7.1 7h21.7q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m92.9 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M169.2 48v83q0 7-7 7h-21.7q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m139.4 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M110.2 204v143\"/><path fill=\"var(--diagram-line)\" d=\"m116.2 339-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M110.2 397v120q0 7 7 7h41.4q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m171.6 532-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M252 434v83q0 7-7.1 7h-41.4q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m202.5 532-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"17.6\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"50.9\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 게시</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"113.7\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"168.9\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 구독 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"76.7\" y=\"244\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"110\" y=\"267\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 승인</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"64.2\" y=\"474\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"109.8\" y=\"497\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 새 개정</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"218.5\" y=\"474\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"251.8\" y=\"497\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 조회</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"12\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"51.1\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">제공자</text></g><g class=\"d-node\"><rect width=\"159.6\" height=\"46\" x=\"30.4\" y=\"158\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"110.1\" y=\"190\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">제품 카탈로그</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"130.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"169.2\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">구독자</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"49.4\" y=\"351\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"110.1\" y=\"383\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">구독 권한</text></g><g class=\"d-node\"><text x=\"181\" y=\"656\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">구독자의 S3</text><use width=\"72\" height=\"72\" x=\"145\" y=\"549\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"251.9\" y=\"426\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"215.9\" y=\"319\" href=\"#icon-aws-athena\"/></g></svg><a aria-label=\"구독자의 S3\" href=\"/storage/s3/\"><rect width=\"120.5\" height=\"128\" x=\"120.8\" y=\"540\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\"><rect width=\"90\" height=\"128\" x=\"206.9\" y=\"310\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>제공자가 데이터 세트를 제품으로 게시하면 AWS Marketplace 카탈로그에 오른다. 구독자가 신원과 목적을 적어 구독을 요청하고 승인되면 권한이 생긴다. 새 개정이 나오면 구독자의 S3 버킷으로 내보내고 Athena로 조회한다.</p><ul><li>제공자 → 제품 카탈로그: ① 게시</li><li>구독자 → 제품 카탈로그: ② 구독 요청</li><li>제품 카탈로그 → 구독 권한: ③ 승인</li><li>구독 권한 → 구독자의 S3: ④ 새 개정 (점선)</li><li>Athena → 구독자의 S3: ⑤ 조회</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>제공자가 데이터 세트를 <strong>제품</strong>으로 묶고 값, 기간, 이용 계약을 정해 게시한다. 제공자가 되려면 AWS의 자격 심사를 거친다.</li>\n<li>구독자는 카탈로그에서 골라 신원과 목적을 적어 요청한다. AWS 계정이 있으면 누구나 구독한다.</li>\n<li>승인되면 그 기간 동안 권한이 생긴다. 요금은 AWS 청구서에 함께 나온다.</li>\n<li>새 데이터는 <strong>개정</strong>으로 온다. 파일이면 내 <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 자동 내보내기를 걸거나, <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>의 알림을 받아 처리한다.</li>\n<li>받은 데이터는 <a href=\"/analytics/athena/\">Athena</a>, <a href=\"/analytics/redshift/\">Redshift</a>, <a href=\"/analytics/glue/\">Glue</a>에서 내 데이터와 합친다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"delivery\">받는 방법 다섯<a href=\"#delivery\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 데이터 세트, 받는 모습, 복사본\" tabindex=\"0\"><table aria-label=\"받는 방법 다섯\">\n<thead>\n<tr>\n<th scope=\"col\">데이터 세트</th>\n<th scope=\"col\">받는 모습</th>\n<th scope=\"col\">복사본</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-pail\">\n<th scope=\"row\"><a href=\"#row-pail\" class=\"anchor\" aria-label=\"줄 링크\"></a>파일</th>\n<td>내 <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 내보내거나 서명 URL로 받는다</td>\n<td>생긴다</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>S3 데이터 접근</th>\n<td>제공자의 버킷을 읽기 전용 액세스 포인트로 읽는다</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-redshift\">\n<th scope=\"row\"><a href=\"#row-redshift\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a></th>\n<td>제공자의 데이터 공유를 내 클러스터에서 조회한다</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-api\">\n<th scope=\"row\"><a href=\"#row-api\" class=\"anchor\" aria-label=\"줄 링크\"></a>API</th>\n<td>제공자의 <a href=\"/integration/api-gateway/\">API Gateway</a> API를 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 인증으로 부른다</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-lake-formation\">\n<th scope=\"row\"><a href=\"#row-lake-formation\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/lake-formation/\" class=\"mention\">Lake Formation</a>(미리 보기)</th>\n<td>제공자의 데이터 레이크를 권한만 받아 조회한다</td>\n<td>없다</td>\n</tr>\n</tbody>\n</table></div>\n<p>복사본이 생기는 것은 <strong>파일</strong>뿐이다. 나머지는 구독이 끝나면 더 읽지 못한다. “내보내거나 옮기지 않고 최신 값을 바로 조회”라면 파일이 아닌 쪽이다.</p>\n<p>시장에 올리지 않고 정해진 계정에 그냥 나눠 주는 <strong>데이터 그랜트</strong>도 있다. 받는 계정이 수락해야 쓸 수 있고, 끝나는 때를 정해 둘 수 있다. 돈을 주고받지 않는 협력사와의 공유에 맞는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Open Data on AWS" }), "(공개 데이터 레지스트리)는 무료이고 구독도 필요 없다. 위성 사진, 유전체 같은 공공 데이터다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "AWS Marketplace와의 관계" }), ": Data Exchange의 제품은 Marketplace의 카탈로그와 청구를 쓴다. 소프트웨어가 아니라 데이터를 파는 칸이다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "데이터베이스 복제가 아니다." }),
						" 원본을 옮기는 일은 ",
						createVNode(_components.a, {
							href: "/migration/dms/",
							children: "DMS"
						}),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"받은 뒤의 보관, 암호화, 접근 권한은 내 책임이다. 버킷 정책과 ",
						createVNode(_components.a, {
							href: "/security/kms/",
							children: "KMS"
						}),
						"로 지키고, 이용 계약이 허락하는 범위만 쓴다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“데이터를 공유한다”에 속지 않는다",
					"set:html": "<p>주고받는 상대를 본다. 같은 조직의 계정이면 <a href=\"/analytics/lake-formation/\" class=\"mention\">Lake Formation</a>이나 <a href=\"/security/resource-access-manager/\">RAM</a>, SaaS면 <a href=\"/integration/appflow/\" class=\"mention\">AppFlow</a>, <strong>다른 회사와 계약을 맺고 구독</strong>하면 Data Exchange다.</p>"
				})
			]
		})
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
var url = "content/analytics/data-exchange.mdx/";
var file = "/work/wt/build/content/analytics/data-exchange.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/data-exchange.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
