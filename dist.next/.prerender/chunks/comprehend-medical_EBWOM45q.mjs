import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/ml/comprehend-medical.mdx
var frontmatter = {
	"title": "Amazon Comprehend Medical",
	"titleEn": "Amazon Comprehend Medical",
	"kind": "service",
	"status": "published",
	"summary": "Amazon Comprehend Medical은 진료 기록 같은 자유로운 텍스트에서 병명·약·용량·검사·환자 정보를 찾아 구조로 바꾸고 표준 의료 코드에 이어 주는 API다.",
	"aliases": [
		"Comprehend Medical",
		"컴프리헨드 메디컬",
		"콤프리헨드 메디컬",
		"아마존 컴프리헨드 메디컬",
		"의료 텍스트 분석",
		"의료 자연어 처리",
		"진료 기록 분석",
		"PHI 감지",
		"보호 대상 건강 정보",
		"ICD-10-CM",
		"RxNorm",
		"SNOMED CT",
		"의료 텍스트 추출",
		"의무 기록 분석",
		"약물명 추출"
	],
	"related": [
		"ml/textract",
		"ml/language-services",
		"ml/rekognition",
		"storage/s3",
		"compute/lambda",
		"database/aurora",
		"security/kms",
		"security/macie"
	],
	"signals": [
		{
			"id": "comprehend-medical",
			"need": "진료 기록 텍스트에서 병명·약·용량과 그 관계를 뽑는다",
			"choose": "Comprehend Medical",
			"see": "ml/comprehend-medical#scenario-discharge-summaries",
			"why": "의료 용어와 약·용량의 관계를 안다. 일반 Comprehend는 모른다."
		},
		{
			"id": "textract-comprehend-medical",
			"need": "스캔한 PDF·JPEG 기록에서 환자 정보(PHI)를 찾는다",
			"choose": "Textract + Comprehend Medical",
			"see": "ml/comprehend-medical#scenario-find-phi",
			"why": "그림은 Textract가 글로 바꾸고, PHI는 Comprehend Medical이 찾는다."
		},
		{
			"id": "infericd10cm",
			"need": "병명을 ICD-10-CM 청구 코드 후보로 바꾼다",
			"choose": "InferICD10CM",
			"see": "ml/comprehend-medical#scenario-billing-codes",
			"why": "텍스트의 병명에 코드 후보와 신뢰도를 붙여 준다."
		},
		{
			"id": "comprehend",
			"need": "의료가 아닌 고객 후기의 감정과 핵심 구절을 읽는다",
			"choose": "Comprehend",
			"see": "ml/language-services#comprehend",
			"why": "의료가 아니면 일반 Comprehend다. 감정과 핵심 구절을 찾는다."
		}
	],
	"facts": [
		{
			"id": "language",
			"label": "지원 언어",
			"value": "영어(UTF-8)만",
			"source": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-quotas.html"
		},
		{
			"id": "text-size",
			"label": "동기 호출의 텍스트 크기",
			"value": "20KB(개체·PHI 감지)",
			"note": "코드 연결은 더 작다. ICD-10-CM과 RxNorm은 10KB, SNOMED CT는 5KB다. 비동기 배치는 작업 하나에 합쳐 1GB까지다.",
			"called": [
				"텍스트",
				"글자",
				"문서 크기",
				"문서",
				"text",
				"text size",
				"텍스트 크기",
				"medical text size",
				"medical document size"
			],
			"source": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-quotas.html"
		},
		{
			"id": "ontologies",
			"label": "이어 주는 의료 코드 체계",
			"value": "ICD-10-CM(진단), RxNorm(약), SNOMED CT(임상 용어)",
			"source": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-ontologies.html"
		},
		{
			"id": "regions",
			"label": "쓸 수 있는 리전",
			"value": "버지니아 북부·오하이오·오리건·시드니·캐나다(중부)·아일랜드·런던·GovCloud",
			"note": "서울 리전에는 없다.",
			"source": "https://docs.aws.amazon.com/general/latest/gr/comprehend-med_region.html"
		},
		{
			"id": "training",
			"label": "학습 데이터",
			"value": "필요 없다",
			"note": "미리 학습된 모델이다. 결과마다 신뢰도가 붙는다.",
			"source": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-welcome.html"
		}
	],
	"sharedFacts": [{
		"id": "comprehend-closed",
		"from": "ml/language-services#comprehend-closed-features"
	}],
	"scenarios": [
		{
			"id": "discharge-summaries",
			"situation": "의사가 자유롭게 적은 퇴원 요약 수백만 건에서 병명, 약 이름, 용량을 뽑아 연구용 표를 만들려 한다. 기계 학습 인력이 없다.",
			"answer": ["ml/comprehend-medical", "storage/s3"],
			"choose": "Comprehend Medical 비동기 배치",
			"why": "“비정형 의료 텍스트”에서 약과 용량의 **관계**까지 뽑는 서비스다. S3에 모아 두고 비동기 배치로 돌린다.",
			"trap": "일반 Comprehend는 사람·장소·날짜 같은 개체와 감정을 찾는다. 의료 용어는 모른다.",
			"requirements": ["ml", "least-operations"]
		},
		{
			"id": "find-phi",
			"situation": "종이 진료 기록을 스캔해 보관하는데, 환자 이름과 번호 같은 보호 대상 건강 정보가 어디 있는지 찾아 가려야 한다.",
			"answer": [
				"ml/comprehend-medical",
				"ml/textract",
				"compute/lambda"
			],
			"choose": "Textract → Comprehend Medical의 DetectPHI",
			"why": "스캔한 종이는 Textract가 텍스트로 바꾸고, DetectPHI가 그 안의 환자 정보를 위치와 함께 알려 준다.",
			"trap": "Rekognition은 사진 속의 짧은 글자만 읽을 뿐 환자 정보를 가려내지 못한다. Macie는 S3 객체 속 민감 데이터를 **발견해 보고**하지만 텍스트 안의 의료 개체를 구조화하지 않는다.",
			"requirements": ["ml", "compliance"]
		},
		{
			"id": "billing-codes",
			"situation": "진료 기록의 병명을 청구에 쓰는 ICD-10-CM 코드로 바꾸는 일을 줄이고 싶다. 최종 확인은 사람이 한다.",
			"answer": ["ml/comprehend-medical"],
			"choose": "InferICD10CM",
			"why": "InferICD10CM이 텍스트 속의 병명을 코드 후보와 신뢰도로 돌려준다.",
			"trap": "일반 Comprehend에 사용자 지정 모델을 학습시키는 보기는 라벨을 단 데이터와 학습이 필요하다. 코드 후보를 사람의 검토 없이 청구에 바로 쓰는 보기도 틀리다.",
			"requirements": ["ml"]
		}
	],
	"corrections": [{
		"id": "pdf-textract",
		"notes": "의료 텍스트에서 질병·약물·복용량·치료법을 자동으로 추출해 구조화한다고만 한다.",
		"status": "simplified",
		"right": "맞지만 **텍스트**만 읽고 영어만 된다. 스캔한 종이나 PDF라면 앞에 Textract가 필요하다. 개체를 표준 코드(ICD-10-CM, RxNorm, SNOMED CT)에 잇고 환자 정보(PHI)를 찾는 기능도 있다.",
		"source": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-quotas.html"
	}, {
		"id": "wording",
		"notes": "처방전이나 임상 보고서를 넣으면 바로 쓸 수 있는 정보가 나오는 것처럼 적는다.",
		"status": "simplified",
		"right": "결과마다 신뢰도가 있고 의학적 판단을 대신하지 않는다. 환자 진료에 쓰려면 훈련받은 전문가의 검토를 거치라는 것이 공식 안내다.",
		"source": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-quotas.html"
	}],
	"sources": [{
		"note": "001",
		"section": "Aurora 기계 학습 연동(Comprehend)",
		"lines": "607-613"
	}, {
		"note": "002",
		"section": "Comprehend Medical",
		"lines": "692-693"
	}],
	"references": [
		{
			"title": "Comprehend Medical 개발자 안내서",
			"url": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-welcome.html"
		},
		{
			"title": "Comprehend Medical의 동작",
			"url": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-howitworks.html"
		},
		{
			"title": "온톨로지 연결",
			"url": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-ontologies.html"
		},
		{
			"title": "지침과 할당량",
			"url": "https://docs.aws.amazon.com/comprehend-medical/latest/dev/comprehendmedical-quotas.html"
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
			"slug": "operations",
			"text": "무엇을 찾나"
		},
		{
			"depth": 2,
			"slug": "compliance",
			"text": "의료 데이터를 다룰 때"
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
		span: "span",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-aurora\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 58h-9v-7h9v-9h7v9h9v7h-9v9h-7zm39 35h-10v-6h10V77h6v10h10v6h-10v10h-6zm-17 102c-6-15-20-29-36-36 16-6 30-20 36-36 6 16 20 30 36 36-16 7-30 21-36 36m52-39c-23 0-49-26-49-48a3 3 0 0 0-3-4 3 3 0 0 0-3 4c0 22-26 48-48 48-2 0-4 2-4 3a3 3 0 0 0 4 4c22 0 48 25 48 48l3 3 3-3c0-23 26-48 49-48a3 3 0 0 0 3-4zM42 92c9 7 27 11 45 11s35-4 44-11v31c-4 7-21 13-44 13-26 0-45-9-45-16zm45-25c27 0 44 9 44 15s-17 14-44 14-45-8-45-14 17-15 45-15m44 122c0 7-19 15-44 15-26 0-45-8-45-15v-21c9 7 28 11 45 11 13 0 25-2 34-5l-2-6c-9 3-20 5-32 5-26 0-45-9-45-16v-26c9 7 27 11 45 11 19 0 35-4 44-10v10h7V82c0-14-27-21-51-21s-50 7-52 19v109c0 14 27 22 52 22 24 0 51-8 51-22v-12h-7z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-comprehend\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0b7a5e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 14h46v30H30L18 54V44H9zM18 23h12M36 23h10M18 34h6M30 34h16\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-textract\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0b7a5e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M15 10h22l12 12v32H15zM37 10v12h12M23 32h18M32 32v14M23 32v4M41 32v4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>사람이 자유롭게 쓴 의료 텍스트</strong>를 데이터로 바꿀 때 쓴다. 의사의 메모, 퇴원 요약, 검사 결과, 임상 시험 보고서에는 중요한 정보가 문장 속에 묻혀 있다. 병명과 약을 가려내고, 용량을 그 약에 잇고, “없다”고 쓴 증상을 “없음”으로 표시해 준다. 모델을 학습시키지 않는다.</p>\n<p>환자 찾기(임상 시험), 청구 코드 달기, 환자 정보(PHI, 보호 대상 건강 정보) 가리기가 흔한 쓰임이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-clinical-text\" data-diagram=\"clinical-text\"><figcaption><span class=\"diagram-title\">진료 기록이 텍스트로, 다시 구조로 바뀌는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-clinical-text\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 진료 기록이 텍스트로, 다시 구조로 바뀌는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"747\" height=\"310\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1195.9 496\"><svg width=\"1195.9\" height=\"496\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-clinical-text-desc\" aria-labelledby=\"diagram-clinical-text-title\" role=\"img\" viewBox=\"-4 -4 1195.9 496\"><title id=\"diagram-clinical-text-title\">진료 기록이 텍스트로, 다시 구조로 바뀌는 흐름</title><desc id=\"diagram-clinical-text-desc\">스캔한 진료 기록은 S3에 쌓이고 Lambda가 Textract로 텍스트를 꺼낸다. 그 텍스트를 Comprehend Medical에 보내 병명과 약, 환자 정보를 찾고 표준 코드를 받는다. 결과는 암호화된 데이터베이스에 저장하고 전문가가 검토한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M165.6 244h169\"/><path fill=\"var(--diagram-line)\" d=\"m326.6 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M428.6 244h198.8\"/><path fill=\"var(--diagram-line)\" d=\"m619.4 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M721.4 217h22.8q7 0 7-7V83q0-7 7.1-7h199\"/><path fill=\"var(--diagram-line)\" d=\"m949.4 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M721.4 244h298.2\"/><path fill=\"var(--diagram-line)\" d=\"m1011.6 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M717.6 271h26.6q7 0 7 7v109q0 7 7.1 7h199\"/><path fill=\"var(--diagram-line)\" d=\"m949.4 388 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M731.2 437.5h206.4q3.8 0 3.8-3.7t3.7-3.8h12.3\"/><path fill=\"var(--diagram-line)\" d=\"m949.4 424 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"205.6\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"248.5\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 올리기</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"475.9\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"518.8\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"772.2\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"846.3\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 텍스트 꺼내기</text></g><g class=\"d-edge-label\"><rect width=\"150.1\" height=\"30\" x=\"771.2\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"846.3\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 개체·PHI·코드</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"812.9\" y=\"379\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"846.3\" y=\"402\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 저장</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"812.9\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"846.3\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 검토</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"12\" y=\"213\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"88.8\" y=\"253\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">진료 기록</text></g><g class=\"d-node\"><text x=\"383.6\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">암호화 버킷</text><use width=\"72\" height=\"72\" x=\"347.6\" y=\"189\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"676.3\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"640.3\" y=\"189\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"1006.4\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Textract</text><use width=\"72\" height=\"72\" x=\"970.4\" y=\"21\" href=\"#icon-saa-textract\"/></g><g class=\"d-node\"><text x=\"1068.6\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Comprehend Medical</text><use width=\"72\" height=\"72\" x=\"1032.6\" y=\"189\" href=\"#icon-saa-comprehend\"/></g><g class=\"d-node\"><text x=\"1006.4\" y=\"468\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Aurora</text><use width=\"72\" height=\"72\" x=\"970.4\" y=\"357\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"601.7\" y=\"415.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"666.5\" y=\"446.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">의료 전문가</text></g></svg><a aria-label=\"암호화 버킷\" href=\"/storage/s3/\"><rect width=\"112.6\" height=\"136\" x=\"327.3\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"627.3\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Textract\" href=\"/ml/textract/\"><rect width=\"98\" height=\"136\" x=\"957.4\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Comprehend Medical\" href=\"/ml/comprehend-medical/\" aria-current=\"page\"><rect width=\"222.5\" height=\"136\" x=\"957.4\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Aurora\" href=\"/database/aurora/\"><rect width=\"98\" height=\"136\" x=\"957.4\" y=\"344\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"347\" height=\"495\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 555.8 792.2\"><svg width=\"555.8\" height=\"792.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-clinical-text-narrow-desc\" aria-labelledby=\"diagram-clinical-text-narrow-title\" role=\"img\" viewBox=\"-4 -4 555.8 792.2\"><title id=\"diagram-clinical-text-narrow-title\">진료 기록이 텍스트로, 다시 구조로 바뀌는 흐름</title><desc id=\"diagram-clinical-text-narrow-desc\">스캔한 진료 기록은 S3에 쌓이고 Lambda가 Textract로 텍스트를 꺼낸다. 그 텍스트를 Comprehend Medical에 보내 병명과 약, 환자 정보를 찾고 표준 코드를 받는다. 결과는 암호화된 데이터베이스에 저장하고 전문가가 검토한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M255.8 58v106\"/><path fill=\"var(--diagram-line)\" d=\"m261.8 156-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M255.8 288v106\"/><path fill=\"var(--diagram-line)\" d=\"m261.8 386-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M239.9 518v13q0 7-7 7H93.5q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m92.5 616-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M255.8 518v106\"/><path fill=\"var(--diagram-line)\" d=\"m261.8 616-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M271.7 518v13q0 7 7 7h102.4q7.1 0 7.1 7v56q0 7 7 7h19q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m427.3 616-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M475 518v83q0 7-7.1 7h-19q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m448 616-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"212.8\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"255.7\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 올리기</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"212.8\" y=\"328\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"255.7\" y=\"351\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"12\" y=\"558\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"86.1\" y=\"581\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 텍스트 꺼내기</text></g><g class=\"d-edge-label\"><rect width=\"150.1\" height=\"30\" x=\"180.3\" y=\"558\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"255.4\" y=\"581\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 개체·PHI·코드</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"354.7\" y=\"558\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"388.1\" y=\"581\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 저장</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"441.5\" y=\"558\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"474.8\" y=\"581\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 검토</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"195\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"255.8\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">진료 기록</text></g><g class=\"d-node\"><text x=\"255.8\" y=\"280\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">암호화 버킷</text><use width=\"72\" height=\"72\" x=\"219.8\" y=\"173\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"255.8\" y=\"510\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"219.8\" y=\"403\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"86.5\" y=\"740\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Textract</text><use width=\"72\" height=\"72\" x=\"50.5\" y=\"633\" href=\"#icon-saa-textract\"/></g><g class=\"d-node\"><text x=\"255.8\" y=\"740\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Comprehend <tspan x=\"255.8\" y=\"764.2\">Medical</tspan></text><use width=\"72\" height=\"72\" x=\"219.8\" y=\"633\" href=\"#icon-saa-comprehend\"/></g><g class=\"d-node\"><text x=\"431.6\" y=\"740\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Aurora</text><use width=\"72\" height=\"72\" x=\"395.6\" y=\"633\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><rect width=\"121.7\" height=\"36\" x=\"414.1\" y=\"482\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"474.9\" y=\"509\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">의료 전문가</text></g></svg><a aria-label=\"암호화 버킷\" href=\"/storage/s3/\"><rect width=\"112.6\" height=\"128\" x=\"199.5\" y=\"164\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"210\" y=\"394\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Textract\" href=\"/ml/textract/\"><rect width=\"93\" height=\"128\" x=\"40\" y=\"624\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Comprehend Medical\" href=\"/ml/comprehend-medical/\" aria-current=\"page\"><rect width=\"140.1\" height=\"152.2\" x=\"185.7\" y=\"624\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Aurora\" href=\"/database/aurora/\"><rect width=\"90\" height=\"128\" x=\"386.6\" y=\"624\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>스캔한 진료 기록은 S3에 쌓이고 Lambda가 Textract로 텍스트를 꺼낸다. 그 텍스트를 Comprehend Medical에 보내 병명과 약, 환자 정보를 찾고 표준 코드를 받는다. 결과는 암호화된 데이터베이스에 저장하고 전문가가 검토한다.</p><ul><li>진료 기록 → 암호화 버킷: ① 올리기</li><li>암호화 버킷 → Lambda: ② 이벤트 (점선)</li><li>Lambda → Textract: ③ 텍스트 꺼내기</li><li>Lambda → Comprehend Medical: ④ 개체·PHI·코드</li><li>Lambda → Aurora: ⑤ 저장</li><li>의료 전문가 → Aurora: ⑥ 검토</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>스캔한 기록이 암호화된 <a href=\"/storage/s3/\">S3</a> 버킷에 올라온다. 처음부터 텍스트라면 ③을 건너뛴다.</li>\n<li>이벤트가 <a href=\"/compute/lambda/\">Lambda</a>를 부른다.</li>\n<li><a href=\"/ml/textract/\">Textract</a>가 종이에서 텍스트를 꺼낸다.</li>\n<li>Comprehend Medical이 개체(병명, 약, 검사, 처치, 신체 부위), 속성(용량, 횟수, 부정), PHI, 코드 후보를 돌려준다. 원문에서의 위치도 함께 온다.</li>\n<li>결과를 표로 만들어 저장한다. <a href=\"/database/aurora/\">Aurora</a>처럼 관계를 다루는 데이터베이스가 조회에 편하다.</li>\n<li>전문가가 확인한다. 신뢰도가 낮은 것부터 보게 한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"operations\">무엇을 찾나<a href=\"#operations\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 작업, 하는 일\" tabindex=\"0\"><table aria-label=\"무엇을 찾나\">\n<thead>\n<tr>\n<th scope=\"col\">작업</th>\n<th scope=\"col\">하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-detectentitiesv2\">\n<th scope=\"row\"><a href=\"#row-detectentitiesv2\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>DetectEntitiesV2</code></th>\n<td>병명, 약, 검사·처치, 신체 부위와 그 속성·관계</td>\n</tr>\n<tr id=\"row-detectphi\">\n<th scope=\"row\"><a href=\"#row-detectphi\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>DetectPHI</code></th>\n<td>이름, 나이, 주소, 번호 같은 환자 정보</td>\n</tr>\n<tr id=\"row-infericd10cm\">\n<th scope=\"row\"><a href=\"#row-infericd10cm\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>InferICD10CM</code></th>\n<td>병명을 진단 코드에 연결</td>\n</tr>\n<tr id=\"row-inferrxnorm\">\n<th scope=\"row\"><a href=\"#row-inferrxnorm\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>InferRxNorm</code></th>\n<td>약을 약 코드에 연결</td>\n</tr>\n<tr id=\"row-infersnomedct\">\n<th scope=\"row\"><a href=\"#row-infersnomedct\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>InferSNOMEDCT</code></th>\n<td>임상 용어를 표준 개념에 연결</td>\n</tr>\n</tbody>\n</table></div>\n<p>“Aspirin 81 mg daily. Denies chest pain.”을 넣으면 약 이름 아래 용량과 횟수가 속성으로 붙고, 흉통에는 부정(NEGATION) 표시가 붙는다. 낱말만 찾는 검색과 다른 점이다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> comprehendmedical</span><span class=\"tk-string\"> detect-entities-v2</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --region</span><span class=\"tk-string\"> us-east-1</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --text</span><span class=\"tk-string-expression\"> \"Aspirin 81 mg daily. Denies chest pain.\"</span></span></code></pre>\n<p>하나씩 바로 묻는 동기 호출과, <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 문서 더미를 돌리는 비동기 배치가 있다. 결과도 S3에 쓴다.</p>\n</div><h2 id=\"compliance\">의료 데이터를 다룰 때<a href=\"#compliance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>환자 정보이므로 저장은 <a href=\"/security/kms/\">KMS</a>로, 전송은 TLS로 암호화하고 접근을 <a href=\"/security/iam/\" class=\"mention\">IAM</a>으로 좁힌다.</li>\n<li>HIPAA(미국 의료 정보 보호법) 적격 서비스다. 그래도 AWS와 BAA(업무 제휴 계약)를 맺고 나머지 구성을 맞추는 것은 고객의 책임이다.</li>\n<li>서울 리전에 없다. 환자 데이터를 나라 밖 리전으로 보내도 되는지 <strong>법과 규정을 먼저</strong> 확인한다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 구분, Comprehend, Comprehend Medical, Textract",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.span, {
											class: "visually-hidden",
											"data-pagefind-ignore": "",
											children: "구분"
										})
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "Comprehend"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "Comprehend Medical"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "Textract"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-imnyeok",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-imnyeok",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "입력"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "텍스트"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"의료 텍스트",
												createVNode(_components.wbr, {}),
												"(영어)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"문서·",
												createVNode(_components.wbr, {}),
												"사진"
											]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-channeun-geot",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-channeun-geot",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "찾는 것"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"감정, 핵심 구, 사람·",
												createVNode(_components.wbr, {}),
												"장소, 일반 개인 정보"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "병명, 약, 용량, PHI, 의료 코드"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "글자, 양식, 표"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-eoneo",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-eoneo",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "언어"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"여럿",
												createVNode(_components.wbr, {}),
												"(기능마다 다름)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "영어"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "기능마다 다름"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-heunhan-jimun",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-heunhan-jimun",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "흔한 지문"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "고객 후기의 감정"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "진료 기록, 처방"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "스캔 문서"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "HealthScribe" }),
						"는 의사와 환자의 ",
						createVNode(_components.strong, { children: "대화 음성" }),
						"을 진료 기록으로 정리한다. 이미 쓰인 텍스트를 분석하는 것이 Comprehend Medical이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Transcribe Medical" }), "은 의료 음성을 텍스트로 바꾼다. 바꾼 텍스트를 Comprehend Medical에 넘기는 조합이 나온다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/database/aurora/",
						class: "mention",
						children: "Aurora"
					}), " 기계 학습 연동"] }), "은 SQL에서 Comprehend를 불러 텍스트의 감정을 분석한다. Medical이 아니라 일반 Comprehend다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "일반 Comprehend의 일부는 새 고객에게 닫혔다." }),
						" 주제 모델링이 그 가운데 하나다. 무엇이 남았는지는 ",
						createVNode(_components.a, {
							href: "/ml/language-services/",
							children: "언어 서비스"
						}),
						"에 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/security/macie/",
							children: "Macie"
						}) }),
						"는 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"에 민감한 데이터가 있는지 찾아 알리는 보안 서비스다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "PDF라는 말을 놓치지 않는다",
					"set:html": "<p>“PDF·JPEG로 된 보고서에서 PHI를 찾아라”면 <a href=\"/ml/textract/\" class=\"mention\">Textract</a>와 Comprehend Medical이 <strong>둘 다</strong> 있는 보기를 고른다. 하나만 있는 보기는 텍스트를 못 꺼내거나 뜻을 모른다.</p>"
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
var url = "content/ml/comprehend-medical.mdx/";
var file = "/work/wt/build/content/ml/comprehend-medical.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/ml/comprehend-medical.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
