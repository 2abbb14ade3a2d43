import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/ml/textract.mdx
var frontmatter = {
	"title": "Amazon Textract",
	"titleEn": "Amazon Textract",
	"kind": "service",
	"status": "published",
	"summary": "Amazon Textract는 스캔한 문서와 사진에서 글자뿐 아니라 양식의 키-값, 표, 서명까지 구조를 살려 뽑아 주는 문서 분석 API다.",
	"aliases": [
		"Textract",
		"텍스트랙트",
		"텍스트렉트",
		"아마존 텍스트랙트",
		"OCR",
		"광학 문자 인식",
		"문자 인식",
		"문서 추출",
		"문서 분석",
		"양식 추출",
		"표 추출",
		"영수증 인식",
		"손글씨 인식",
		"AnalyzeDocument",
		"AnalyzeExpense",
		"AnalyzeID",
		"문서 글자 추출",
		"스캔 문서 텍스트화",
		"신분증 인식",
		"PDF 텍스트 추출"
	],
	"related": [
		"ml/comprehend-medical",
		"ml/rekognition",
		"storage/s3",
		"compute/lambda",
		"integration/sns",
		"integration/sqs",
		"integration/step-functions"
	],
	"signals": [
		{
			"id": "textract",
			"need": "스캔한 신청서에서 칸의 이름과 값, 표를 뽑는다",
			"choose": "Textract",
			"see": "ml/textract#scenario-paper-forms",
			"why": "칸의 이름과 값을 짝지어 준다. 보통의 글자 읽기는 줄만 준다."
		},
		{
			"id": "analyzeexpense",
			"need": "영수증·청구서의 품목과 합계를 뽑는다",
			"choose": "AnalyzeExpense",
			"see": "ml/textract#scenario-receipts",
			"why": "영수증 전용 API가 합계와 품목을 이름 붙여 준다."
		},
		{
			"id": "api-sns",
			"need": "여러 쪽짜리 PDF 하나를 통째로 처리한다",
			"choose": "Textract 비동기 API + SNS 알림",
			"see": "ml/textract#sync-async",
			"why": "동기는 한 쪽짜리다. 여러 쪽은 시작해 두고 알림을 받아 가져온다."
		},
		{
			"id": "textract-comprehend-medical",
			"need": "스캔 문서에서 병명과 약까지 알아낸다",
			"choose": "Textract + Comprehend Medical",
			"see": "ml/textract#scenario-medical-reports",
			"why": "Textract는 글을 꺼내고 Comprehend Medical은 뜻을 안다. 하나로는 모자란다."
		}
	],
	"facts": [
		{
			"id": "formats",
			"label": "읽는 파일 형식",
			"value": "JPEG, PNG, PDF, TIFF",
			"note": "비밀번호가 걸린 PDF와 XFA 양식 PDF는 읽지 못한다.",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/textract/latest/dg/limits-document.html"
		},
		{
			"id": "sync-limit",
			"label": "동기 호출의 문서",
			"value": "10MB, PDF·TIFF는 1쪽",
			"called": [
				"동기",
				"동기 문서",
				"textract 문서 크기",
				"textract 파일 크기",
				"textract 문서",
				"textract 파일",
				"sync 문서 크기",
				"sync size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/textract/latest/dg/limits-document.html"
		},
		{
			"id": "async-limit",
			"label": "비동기 호출의 PDF·TIFF",
			"value": "500MB, 3,000쪽",
			"note": "JPEG와 PNG는 비동기에서도 10MB다.",
			"called": [
				"비동기",
				"async",
				"비동기 페이지",
				"pdf 페이지",
				"PDF",
				"textract 페이지",
				"async pages",
				"asynchronous file size",
				"asynchronous pages",
				"max pages"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/textract/latest/dg/limits-document.html"
		},
		{
			"id": "queries",
			"label": "쪽마다 던지는 질문(Queries)",
			"value": "동기 15개, 비동기 30개",
			"called": [
				"질문",
				"쿼리",
				"queries",
				"query",
				"queries per page"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/textract/latest/dg/limits-document.html"
		},
		{
			"id": "languages",
			"label": "지원 언어",
			"asks": "영어가 아닌 언어에서도 모든 기능을 쓰나?",
			"value": "영어는 모든 기능, 다른 언어는 기능마다 다르다",
			"note": "질문·영수증·신분증은 영어, 양식은 영어와 유럽 5개 언어다. 한국어는 가장 넓은 셋째 묶음에만 든다. 묶음마다 되는 API가 다르니 공식 문서의 표에서 다시 확인할 것.",
			"examEra": "영어·스페인어·이탈리아어·포르투갈어·프랑스어·독일어",
			"source": "https://docs.aws.amazon.com/textract/latest/dg/supported-languages.html"
		},
		{
			"id": "image-resolution",
			"label": "이미지 해상도",
			"value": "한 변 10,000픽셀까지",
			"called": [
				"픽셀",
				"resolution",
				"image pixels"
			],
			"source": "https://docs.aws.amazon.com/textract/latest/dg/limits-document.html"
		}
	],
	"scenarios": [
		{
			"id": "paper-forms",
			"situation": "종이 신청서를 스캔한 수십만 쪽에서 이름, 주소, 금액 칸의 값을 뽑아 데이터베이스에 넣으려 한다. 양식이 조금씩 다르고 틀을 일일이 만들고 싶지 않다.",
			"answer": [
				"ml/textract",
				"storage/s3",
				"compute/lambda"
			],
			"choose": "Textract의 Forms(비동기)",
			"why": "“양식의 칸과 값”이면 Textract의 Forms다. 자리를 정해 두지 않아도 키와 값을 짝지어 준다. 쪽수가 많으니 비동기로 돌린다.",
			"trap": "Rekognition의 글자 감지는 사진 속 단어 100개까지이고 칸과 값의 관계를 모른다.",
			"requirements": ["ml", "least-operations"]
		},
		{
			"id": "medical-reports",
			"situation": "병원이 PDF 진료 기록에서 병명과 약을 찾아 표로 만들고, 환자 정보(PHI)를 표시하려 한다. 모델은 만들지 않는다.",
			"answer": [
				"ml/textract",
				"ml/comprehend-medical",
				"compute/lambda"
			],
			"choose": "Textract → Comprehend Medical",
			"why": "문서에서 글을 꺼내는 일은 Textract, 그 글에서 의료 정보를 가려내는 일은 Comprehend Medical이다. 둘을 이어야 완성된다.",
			"trap": "Textract만으로는 “아스피린”이 약이라는 것을 모른다. Comprehend Medical만으로는 스캔한 PDF를 읽지 못한다.",
			"requirements": ["ml", "least-operations"]
		},
		{
			"id": "receipts",
			"situation": "직원이 올린 영수증 사진에서 가게, 날짜, 품목별 금액을 뽑아 경비를 자동으로 처리하려 한다.",
			"answer": ["ml/textract"],
			"choose": "Textract의 AnalyzeExpense",
			"why": "영수증과 청구서에는 AnalyzeExpense가 있다. 품목 줄과 합계를 정해진 이름의 필드로 준다.",
			"trap": "일반 글자 추출은 줄의 글만 주어 어느 것이 합계인지 코드로 가려야 한다.",
			"requirements": ["ml"]
		}
	],
	"corrections": [{
		"id": "detectdocumenttext-analyzedocument",
		"notes": "텍스트, 손글씨, 양식, 표를 자동으로 모두 추출한다고 한다.",
		"status": "simplified",
		"right": "부를 때 무엇을 원하는지 고른다. 글자만 원하면 DetectDocumentText, 양식·표·질문·서명·배치는 AnalyzeDocument에 기능을 적는다. 기능마다 요금이 다르고 지원 언어도 다르다.",
		"source": "https://docs.aws.amazon.com/textract/latest/dg/how-it-works-analyzing.html"
	}, {
		"id": "comprehend-medical",
		"notes": "문서에서 정보를 추출하는 서비스라고만 한다.",
		"status": "simplified",
		"right": "적힌 것을 구조대로 꺼낼 뿐 뜻은 모른다. 감정이나 개체는 Comprehend, 병명과 약은 Comprehend Medical에 글을 넘겨 알아낸다.",
		"source": "https://docs.aws.amazon.com/textract/latest/dg/what-is.html"
	}],
	"sources": [{
		"note": "002",
		"section": "Textract",
		"lines": "686-687"
	}],
	"references": [
		{
			"title": "Amazon Textract란",
			"url": "https://docs.aws.amazon.com/textract/latest/dg/what-is.html"
		},
		{
			"title": "문서 분석의 동작",
			"url": "https://docs.aws.amazon.com/textract/latest/dg/how-it-works-analyzing.html"
		},
		{
			"title": "비동기 처리",
			"url": "https://docs.aws.amazon.com/textract/latest/dg/async.html"
		},
		{
			"title": "고정 할당량",
			"url": "https://docs.aws.amazon.com/textract/latest/dg/limits-document.html"
		},
		{
			"title": "지원 언어",
			"url": "https://docs.aws.amazon.com/textract/latest/dg/supported-languages.html"
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
			"slug": "features",
			"text": "무엇을 뽑나"
		},
		{
			"depth": 2,
			"slug": "sync-async",
			"text": "동기와 비동기"
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
		h2: "h2",
		li: "li",
		p: "p",
		pre: "pre",
		span: "span",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><symbol id=\"icon-saa-textract\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0b7a5e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M15 10h22l12 12v32H15zM37 10v12h12M23 32h18M32 32v14M23 32v4M41 32v4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>종이와 PDF에 갇힌 정보</strong>를 데이터로 바꿀 때 쓴다. 신청서, 계약서, 영수증, 신분증, 세금 서류, 진료 기록이 예다. 보통의 OCR(그림 속 글자 읽기)은 글자를 줄줄이 내놓아 어느 것이 이름이고 어느 것이 금액인지 다시 짜야 한다. Textract는 <strong>칸의 이름과 값, 표의 행과 열</strong>을 그대로 준다. 모델을 학습시킬 필요가 없다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-lower\" id=\"diagram-document-pipeline\" data-diagram=\"document-pipeline\"><figcaption><span class=\"diagram-title\">여러 쪽 문서를 비동기로 분석해 저장하는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-document-pipeline\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 여러 쪽 문서를 비동기로 분석해 저장하는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"426\" height=\"643\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 681.1 1028\"><svg width=\"681.1\" height=\"1028\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-document-pipeline-desc\" aria-labelledby=\"diagram-document-pipeline-title\" role=\"img\" viewBox=\"-4 -4 681.1 1028\"><title id=\"diagram-document-pipeline-title\">여러 쪽 문서를 비동기로 분석해 저장하는 흐름</title><desc id=\"diagram-document-pipeline-desc\">스캔한 문서가 S3에 올라오면 Lambda가 Textract의 비동기 작업을 시작한다. 작업이 끝나면 Textract가 SNS 주제에 알리고, 주제를 구독한 SQS 대기열을 다른 Lambda가 읽어 결과를 가져온다. 뽑은 값은 데이터베이스에 넣고 신뢰도가 낮은 것은 사람이 검토한다.</desc><g class=\"d-boundary\"><rect width=\"547.5\" height=\"205\" x=\"62.8\" y=\"565\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"649.1\" height=\"205\" x=\"12\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M189.6 129h129.7\"/><path fill=\"var(--diagram-line)\" d=\"m311.3 123 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M413.3 129h129.8\"/><path fill=\"var(--diagram-line)\" d=\"m535 123 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M336.5 217v106\"/><path fill=\"var(--diagram-line)\" d=\"m342.5 315-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M324.9 455v13q0 7-7.1 7h-28.6q-7 0-7 7v56q0 7-7.1 7h-19.4q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m254.6 553-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M176.8 682h110.7\"/><path fill=\"var(--diagram-line)\" d=\"m279.5 676 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M381.5 682h110.8\"/><path fill=\"var(--diagram-line)\" d=\"m484.3 676 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M424.4 565v-13q0-7-7-7H398q-7.1 0-7.1-7v-56q0-7-7-7h-28.6q-7.1 0-7.1-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m342.2 467 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M248.6 770v106\"/><path fill=\"var(--diagram-line)\" d=\"m254.6 868-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M424.4 770v106\"/><path fill=\"var(--diagram-line)\" d=\"m430.4 868-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"74.8\" y=\"596\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">찾아오기</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">맡기기</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"213.6\" y=\"113.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"256.5\" y=\"136.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 업로드</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"437.3\" y=\"113.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"480.2\" y=\"136.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"281\" y=\"257\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"336.2\" y=\"280\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 작업 시작</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"248.7\" y=\"495\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282\" y=\"518\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 끝남</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"200.8\" y=\"666.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"234.2\" y=\"689.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 구독</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"405.5\" y=\"666.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"438.9\" y=\"689.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 받기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"335.4\" y=\"495\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"390.5\" y=\"518\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 결과 조회</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"215.1\" y=\"810\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"248.5\" y=\"833\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 저장</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"359.4\" y=\"810\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"424.1\" y=\"833\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑨ 신뢰도 낮음</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"36\" y=\"98\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"112.8\" y=\"138\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스캔 문서</text></g><g class=\"d-node\"><text x=\"368.3\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">문서 버킷</text><use width=\"72\" height=\"72\" x=\"332.3\" y=\"74\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"592.1\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">시작 함수</text><use width=\"72\" height=\"72\" x=\"556.1\" y=\"74\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"336.5\" y=\"447\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Textract</text><use width=\"72\" height=\"72\" x=\"300.5\" y=\"336\" href=\"#icon-saa-textract\"/></g><g class=\"d-node\"><text x=\"131.8\" y=\"738\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">완료 알림</text><use width=\"72\" height=\"72\" x=\"95.8\" y=\"627\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><text x=\"336.5\" y=\"738\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열</text><use width=\"72\" height=\"72\" x=\"300.5\" y=\"627\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"541.3\" y=\"738\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결과 함수</text><use width=\"72\" height=\"72\" x=\"505.3\" y=\"627\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"248.6\" y=\"1000\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">키와 값</text><use width=\"72\" height=\"72\" x=\"212.6\" y=\"889\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"374\" y=\"880\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"424.4\" y=\"911\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">검토자</text></g></svg><a aria-label=\"문서 버킷\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"319.3\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"시작 함수\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"543.1\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Textract\" href=\"/ml/textract/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"287.5\" y=\"323\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"완료 알림\" href=\"/integration/sns/\"><rect width=\"98\" height=\"136\" x=\"82.8\" y=\"614\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기열\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"136\" x=\"287.5\" y=\"614\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"결과 함수\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"492.3\" y=\"614\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"키와 값\" href=\"/database/dynamodb/\"><rect width=\"98\" height=\"136\" x=\"199.6\" y=\"876\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"161\" height=\"1071\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 257.4 1714\"><svg width=\"257.4\" height=\"1714\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-document-pipeline-narrow-desc\" aria-labelledby=\"diagram-document-pipeline-narrow-title\" role=\"img\" viewBox=\"-4 -4 257.4 1714\"><title id=\"diagram-document-pipeline-narrow-title\">여러 쪽 문서를 비동기로 분석해 저장하는 흐름</title><desc id=\"diagram-document-pipeline-narrow-desc\">스캔한 문서가 S3에 올라오면 Lambda가 Textract의 비동기 작업을 시작한다. 작업이 끝나면 Textract가 SNS 주제에 알리고, 주제를 구독한 SQS 대기열을 다른 Lambda가 읽어 결과를 가져온다. 뽑은 값은 데이터베이스에 넣고 신뢰도가 낮은 것은 사람이 검토한다.</desc><g class=\"d-boundary\"><rect width=\"133.6\" height=\"593\" x=\"46.2\" y=\"871\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"169.6\" height=\"519\" x=\"28.2\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M113 111v74\"/><path fill=\"var(--diagram-line)\" d=\"m119 177-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M113 309v74\"/><path fill=\"var(--diagram-line)\" d=\"m119 375-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M113 531v106\"/><path fill=\"var(--diagram-line)\" d=\"m119 629-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M102.2 761v13q0 7-7 7H65.6q-7 0-7 7v56q0 7 7 7H87q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m100.1 859-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M113 1044v74\"/><path fill=\"var(--diagram-line)\" d=\"m119 1110-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M113 1242v74\"/><path fill=\"var(--diagram-line)\" d=\"m119 1308-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M132 871v-13q0-7 7-7h21.3q7.1 0 7.1-7v-56q0-7-7-7h-29.5q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m117.9 773 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M94.1 1464v13q0 7-7 7H60q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m59 1562-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M132 1464v13q0 7 7 7h27q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m179 1562-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"58.2\" y=\"901.9\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">찾아오기</text></g><g class=\"d-boundary\"><text x=\"40.2\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">맡기기</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"70\" y=\"135\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"112.9\" y=\"158\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 업로드</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"70\" y=\"333\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"112.9\" y=\"356\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"57.5\" y=\"571\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"112.7\" y=\"594\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 작업 시작</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"25.2\" y=\"801\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"58.5\" y=\"823.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 끝남</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"79.5\" y=\"1068\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"112.9\" y=\"1090.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 구독</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"79.5\" y=\"1266\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"112.9\" y=\"1288.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 받기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"111.9\" y=\"801\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"167\" y=\"823.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 결과 조회</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"19.5\" y=\"1504\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"52.9\" y=\"1526.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 저장</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"108.1\" y=\"1504\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"172.7\" y=\"1526.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑨ 신뢰도 낮음</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"52.2\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"113\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스캔 문서</text></g><g class=\"d-node\"><text x=\"113\" y=\"301\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">문서 버킷</text><use width=\"72\" height=\"72\" x=\"77\" y=\"194\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"113\" y=\"499\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">시작 함수</text><use width=\"72\" height=\"72\" x=\"77\" y=\"392\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"113\" y=\"753\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Textract</text><use width=\"72\" height=\"72\" x=\"77\" y=\"646\" href=\"#icon-saa-textract\"/></g><g class=\"d-node\"><text x=\"113\" y=\"1035.9\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">완료 알림</text><use width=\"72\" height=\"72\" x=\"77\" y=\"928.9\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><text x=\"113\" y=\"1233.9\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열</text><use width=\"72\" height=\"72\" x=\"77\" y=\"1126.9\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"113\" y=\"1431.9\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결과 함수</text><use width=\"72\" height=\"72\" x=\"77\" y=\"1324.9\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"53\" y=\"1685.9\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">키와 값</text><use width=\"72\" height=\"72\" x=\"17\" y=\"1578.9\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"134\" y=\"1574\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"173.1\" y=\"1600.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">검토자</text></g></svg><a aria-label=\"문서 버킷\" href=\"/storage/s3/\"><rect width=\"93.6\" height=\"128\" x=\"66.2\" y=\"185\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"시작 함수\" href=\"/compute/lambda/\"><rect width=\"93.6\" height=\"128\" x=\"66.2\" y=\"383\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Textract\" href=\"/ml/textract/\" aria-current=\"page\"><rect width=\"92.9\" height=\"128\" x=\"66.6\" y=\"637\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"완료 알림\" href=\"/integration/sns/\"><rect width=\"93.6\" height=\"128\" x=\"66.2\" y=\"919.9\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기열\" href=\"/integration/sqs/\"><rect width=\"90\" height=\"128\" x=\"68\" y=\"1117.9\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"결과 함수\" href=\"/compute/lambda/\"><rect width=\"93.6\" height=\"128\" x=\"66.2\" y=\"1315.9\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"키와 값\" href=\"/database/dynamodb/\"><rect width=\"90\" height=\"128\" x=\"8\" y=\"1569.9\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>스캔한 문서가 S3에 올라오면 Lambda가 Textract의 비동기 작업을 시작한다. 작업이 끝나면 Textract가 SNS 주제에 알리고, 주제를 구독한 SQS 대기열을 다른 Lambda가 읽어 결과를 가져온다. 뽑은 값은 데이터베이스에 넣고 신뢰도가 낮은 것은 사람이 검토한다.</p><ul><li>맡기기 안: 스캔 문서, 문서 버킷, 시작 함수</li><li>찾아오기 안: 완료 알림, 대기열, 결과 함수</li><li>스캔 문서 → 문서 버킷: ① 업로드</li><li>문서 버킷 → 시작 함수: ② 이벤트 (점선)</li><li>맡기기 → Textract: ③ 작업 시작</li><li>Textract → 찾아오기: ④ 끝남 (점선)</li><li>완료 알림 → 대기열: ⑤ 구독 (점선)</li><li>대기열 → 결과 함수: ⑥ 받기</li><li>찾아오기 → Textract: ⑦ 결과 조회</li><li>찾아오기 → 키와 값: ⑧ 저장</li><li>찾아오기 → 검토자: ⑨ 신뢰도 낮음 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>스캔한 문서를 <a href=\"/storage/s3/\">S3</a>에 올린다.</li>\n<li>S3 이벤트가 시작 함수를 부른다.</li>\n<li>함수가 <code>StartDocumentAnalysis</code>로 작업을 걸고 바로 끝난다. 수백 쪽을 함수가 기다릴 필요가 없다.</li>\n<li>작업이 끝나면 Textract가 <a href=\"/integration/sns/\">SNS</a> 주제에 알린다.</li>\n<li>주제를 구독한 <a href=\"/integration/sqs/\">SQS</a> 대기열에 쌓인다.</li>\n<li>결과 함수가 알림을 꺼낸다.</li>\n<li><code>GetDocumentAnalysis</code>로 결과를 가져온다. 쪽, 줄, 단어, 표, 칸이 블록으로 오고 블록마다 위치와 신뢰도가 있다.</li>\n<li>필요한 값을 저장한다.</li>\n<li>신뢰도가 낮은 값은 사람이 확인한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"features\">무엇을 뽑나<a href=\"#features\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 기능, 얻는 것, API\" tabindex=\"0\"><table aria-label=\"무엇을 뽑나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">기능</th>\n<th scope=\"col\" role=\"columnheader\">얻는 것</th>\n<th scope=\"col\" role=\"columnheader\">API</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-geulja\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-geulja\" class=\"anchor\" aria-label=\"줄 링크\"></a>글자</th>\n<td role=\"cell\">줄과 단어, 인쇄체와 손글씨</td>\n<td role=\"cell\"><code>DetectDocumentText</code></td>\n</tr>\n<tr id=\"row-forms\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-forms\" class=\"anchor\" aria-label=\"줄 링크\"></a>양식<wbr>(Forms)</th>\n<td role=\"cell\">키-값 짝</td>\n<td role=\"cell\"><code>AnalyzeDocument</code></td>\n</tr>\n<tr id=\"row-tables\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-tables\" class=\"anchor\" aria-label=\"줄 링크\"></a>표<wbr>(Tables)</th>\n<td role=\"cell\">행·<wbr>열·<wbr>병합된 칸·<wbr>제목</td>\n<td role=\"cell\"><code>AnalyzeDocument</code></td>\n</tr>\n<tr id=\"row-queries\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-queries\" class=\"anchor\" aria-label=\"줄 링크\"></a>질문<wbr>(Queries)</th>\n<td role=\"cell\">“환자 이름은?” 같은 물음의 답</td>\n<td role=\"cell\"><code>AnalyzeDocument</code></td>\n</tr>\n<tr id=\"row-seomyeong-baechi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seomyeong-baechi\" class=\"anchor\" aria-label=\"줄 링크\"></a>서명, 배치</th>\n<td role=\"cell\">서명의 위치, 제목·<wbr>문단 순서</td>\n<td role=\"cell\"><code>AnalyzeDocument</code></td>\n</tr>\n<tr id=\"row-yeongsujeung-cheongguseo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yeongsujeung-cheongguseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>영수증·<wbr>청구서</th>\n<td role=\"cell\">가게, 합계, 품목 줄</td>\n<td role=\"cell\"><code>AnalyzeExpense</code></td>\n</tr>\n<tr id=\"row-sinbunjeung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sinbunjeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>신분증</th>\n<td role=\"cell\">이름, 생년월일, 번호<wbr>(미국 여권·<wbr>운전면허증만)</td>\n<td role=\"cell\"><code>AnalyzeID</code></td>\n</tr>\n<tr id=\"row-daechul-seoryu-mukkeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daechul-seoryu-mukkeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>대출 서류 묶음</th>\n<td role=\"cell\">쪽을 나누고 종류를 알아냄</td>\n<td role=\"cell\">Analyze Lending</td>\n</tr>\n</tbody>\n</table></div>\n<p>질문 기능은 칸의 위치가 문서마다 다를 때 편하다. 내 문서에 맞춰 정확도를 올리는 어댑터도 만들 수 있다.</p>\n</div><h2 id=\"sync-async\">동기와 비동기<a href=\"#sync-async\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 구분, 동기, 비동기",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "동기와 비동기",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.span, {
									class: "visually-hidden",
									"data-pagefind-ignore": "",
									children: "구분"
								})
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "동기"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "비동기"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-bureuneun-beop",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-bureuneun-beop",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "부르는 법"]
									}),
									createVNode(_components.td, { children: "바로 답이 온다" }),
									createVNode(_components.td, { children: [
										createVNode(_components.code, { children: "Start…" }),
										" 뒤에 ",
										createVNode(_components.a, {
											href: "/integration/sns/",
											class: "mention",
											children: "SNS"
										}),
										" 알림, ",
										createVNode(_components.code, { children: "Get…" })
									] })
								]
							}),
							createVNode(_components.tr, {
								id: "row-imnyeok",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-imnyeok",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "입력"]
									}),
									createVNode(_components.td, { children: ["요청에 담거나 ", createVNode(_components.a, {
										href: "/storage/s3/",
										class: "mention",
										children: "S3"
									})] }),
									createVNode(_components.td, { children: "S3만" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-jjoksu",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-jjoksu",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "쪽수"]
									}),
									createVNode(_components.td, { children: "1쪽" }),
									createVNode(_components.td, { children: "3,000쪽까지" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-manneun-il",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-manneun-il",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "맞는 일"]
									}),
									createVNode(_components.td, { children: "앱에서 찍은 사진 한 장" }),
									createVNode(_components.td, { children: "여러 쪽 PDF, 밀린 문서 더미" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.pre, {
					class: "astro-code css-variables",
					"data-language": "bash",
					lang: "en",
					children: createVNode(_components.code, { children: [
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-function",
									children: "aws"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " textract"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " start-document-analysis"
								}),
								createVNode(_components.span, { children: " \\" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-string",
									children: "  --document-location"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " '{\"S3Object\":{\"Bucket\":\"example-scans\",\"Name\":\"form.pdf\"}}'"
								}),
								createVNode(_components.span, { children: " \\" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-string",
									children: "  --feature-types"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " FORMS"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " TABLES"
								}),
								createVNode(_components.span, { children: " \\" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [createVNode(_components.span, {
								class: "tk-string",
								children: "  --notification-channel"
							}), createVNode(_components.span, {
								class: "tk-string",
								children: " SNSTopicArn=arn:aws:sns:ap-northeast-2:111122223333:textract-done,RoleArn=arn:aws:iam::111122223333:role/textract-sns"
							})]
						})
					] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"단계가 많으면(쪽 나누기, 분석, 검토, 저장) ",
					createVNode(_components.a, {
						href: "/integration/step-functions/",
						children: "Step Functions"
					}),
					"로 묶는다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "한국어는 기능을 확인하고 쓴다",
					"set:html": "<p>오래 영어와 유럽 5개 언어만 읽었다. 지금은 한국어를 포함한 많은 언어가 지원 목록에 들었지만 <strong>모든 기능이 아니다</strong>. 질문, 영수증, 신분증은 여전히 영어다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "confusions",
			"set:html": "헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Rekognition" }),
						"은 사진 속 사물과 짧은 글자, Textract는 문서의 글과 구조다. “스캔 문서, 양식, 표”면 Textract, “간판, 번호판”이면 ",
						createVNode(_components.a, {
							href: "/ml/rekognition/",
							children: "Rekognition"
						}),
						"이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/ml/language-services/#comprehend",
						children: "Comprehend"
					}), "는 이미 글이 된 것의 뜻을 읽는다. 스캔한 종이라면 앞에 Textract가 있어야 한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
						createVNode(_components.a, {
							href: "/analytics/glue/",
							children: "Glue"
						}),
						"나 ",
						createVNode(_components.a, {
							href: "/analytics/athena/",
							children: "Athena"
						})
					] }), "는 CSV·Parquet처럼 이미 구조가 있는 파일을 다룬다. 종이 스캔은 읽지 못한다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "꺼내기와 이해하기",
					"set:html": "<p>“추출”까지가 Textract다. 감정, 병명, 개인 정보를 <strong>알아내라</strong>는 말이 붙으면 Comprehend나 <a href=\"/ml/comprehend-medical/\">Comprehend Medical</a>이 함께 있어야 답이 된다.</p>"
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
var url = "content/ml/textract.mdx/";
var file = "/work/wt/build/content/ml/textract.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/ml/textract.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
