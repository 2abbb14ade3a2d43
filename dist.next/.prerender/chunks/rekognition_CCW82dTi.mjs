import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/ml/rekognition.mdx
var frontmatter = {
	"title": "Amazon Rekognition",
	"titleEn": "Amazon Rekognition",
	"kind": "service",
	"status": "published",
	"summary": "Amazon Rekognition은 사진과 영상에서 사물·장면·얼굴·글자·부적절한 장면을 찾아내는, 모델을 만들 필요가 없는 분석 API다.",
	"aliases": [
		"Rekognition",
		"레코그니션",
		"레커그니션",
		"아마존 레코그니션",
		"이미지 분석",
		"이미지 인식",
		"영상 분석",
		"동영상 분석",
		"얼굴 인식",
		"얼굴 비교",
		"객체 탐지",
		"콘텐츠 조정",
		"콘텐츠 모더레이션",
		"유해 이미지 감지",
		"Custom Labels",
		"사용자 지정 레이블",
		"Rekognition Video",
		"얼굴 찾기",
		"사진 분석",
		"유해 이미지 검열",
		"얼굴 비교 서비스",
		"이미지 인식 AI",
		"동영상 얼굴 분석"
	],
	"related": [
		"ml/textract",
		"ml/language-services",
		"ml/sagemaker",
		"ml/comprehend-medical",
		"storage/s3",
		"compute/lambda",
		"integration/sns",
		"integration/step-functions"
	],
	"signals": [
		{
			"id": "rekognition",
			"need": "올라온 사진의 부적절한 장면을 모델 없이 거른다",
			"choose": "Rekognition 콘텐츠 조정",
			"see": "ml/rekognition#scenario-moderate-uploads",
			"why": "학습된 모델이 장면을 판정한다. SageMaker는 데이터와 학습이 필요하다."
		},
		{
			"id": "comparefaces-face-liveness",
			"need": "셀카와 신분증이 같은 사람인지, 실제 사람인지 확인한다",
			"choose": "CompareFaces + Face Liveness",
			"see": "ml/rekognition#scenario-verify-selfie",
			"why": "얼굴 둘을 견주는 것과 살아 있는지 보는 것이 따로다."
		},
		{
			"id": "custom-labels",
			"need": "기본 레이블에 없는 우리 부품의 불량을 적은 사진으로 찾는다",
			"choose": "Custom Labels",
			"see": "ml/rekognition#scenario-custom-objects",
			"why": "적은 사진으로 내 물건을 가르친다. 기본 레이블은 흔한 사물만 안다."
		},
		{
			"id": "textract",
			"need": "사진이 아니라 문서의 양식과 표를 읽는다",
			"choose": "Textract",
			"see": "ml/textract#when",
			"why": "Rekognition은 사진을 본다. 칸과 표는 Textract가 읽는다."
		}
	],
	"facts": [
		{
			"id": "image-size",
			"label": "이미지 크기",
			"value": "S3 객체 15MB, 요청에 직접 담으면 5MB",
			"note": "보호 장비(PPE) 감지는 직접 담을 때 4MB다.",
			"called": [
				"사진",
				"사진 크기",
				"이미지",
				"image",
				"사진 용량",
				"이미지 용량",
				"image bytes"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/rekognition/latest/dg/limits.html"
		},
		{
			"id": "image-formats",
			"label": "이미지 형식",
			"value": "JPEG, PNG",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/rekognition/latest/dg/limits.html"
		},
		{
			"id": "video-size",
			"label": "저장된 영상",
			"asks": "저장된 영상은 크기와 길이가 얼마까지인가?",
			"value": "10GB, 6시간까지",
			"note": "H.264로 압축한 MP4·MOV 파일을 S3에 둔다.",
			"called": [
				"영상",
				"동영상",
				"비디오",
				"video",
				"영상 길이",
				"동영상 길이",
				"video length"
			],
			"source": "https://docs.aws.amazon.com/rekognition/latest/dg/limits.html"
		},
		{
			"id": "collection-faces",
			"label": "얼굴 컬렉션에 담는 얼굴 벡터",
			"value": "최대 2,000만 개",
			"note": "사진이 아니라 얼굴의 특징(벡터)을 저장한다. 한 사람의 여러 얼굴을 묶는 사용자 벡터는 기본 1,000만 개다.",
			"called": [
				"컬렉션",
				"얼굴 개",
				"얼굴 명",
				"collection",
				"얼굴 등록 개",
				"컬렉션 얼굴",
				"faces per collection"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/rekognition/latest/dg/limits.html"
		},
		{
			"id": "min-face",
			"label": "알아보는 가장 작은 얼굴",
			"value": "1920×1080 이미지에서 40×40픽셀",
			"called": [
				"최소 얼굴",
				"얼굴 크기",
				"작은 얼굴",
				"얼굴 픽셀",
				"face size pixels",
				"smallest face"
			],
			"source": "https://docs.aws.amazon.com/rekognition/latest/dg/limits.html"
		},
		{
			"id": "detect-text",
			"label": "이미지에서 찾는 글자",
			"value": "단어 100개까지",
			"note": "문서를 통째로 읽는 일은 Textract다.",
			"called": [
				"글자",
				"텍스트",
				"단어",
				"text",
				"detect text words",
				"detecttext words"
			],
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/rekognition/latest/dg/limits.html"
		},
		{
			"id": "people-pathing",
			"label": "사람 동선 추적(People Pathing)",
			"value": "2025년 10월 31일에 끝났다",
			"examEra": "저장된 영상에서 사람의 이동 경로를 추적",
			"source": "https://docs.aws.amazon.com/rekognition/latest/dg/persons.html"
		}
	],
	"scenarios": [
		{
			"id": "moderate-uploads",
			"situation": "소셜 앱에 올라오는 사진 가운데 부적절한 것을 자동으로 걸러야 한다. 기계 학습 지식이 없고 개발을 가장 적게 하려 한다.",
			"answer": [
				"ml/rekognition",
				"compute/lambda",
				"storage/s3"
			],
			"choose": "Rekognition 콘텐츠 조정",
			"why": "“부적절한 이미지”와 “모델 없이”면 Rekognition의 콘텐츠 조정이다. S3 업로드가 Lambda를 부르고, 함수가 DetectModerationLabels로 판정한다. 확신이 낮은 것만 사람이 본다.",
			"trap": "SageMaker로 모델을 학습시키면 데이터와 운영이 필요하다. Comprehend는 글을, Textract는 문서를 읽는다.",
			"requirements": ["ml", "least-operations"]
		},
		{
			"id": "verify-selfie",
			"situation": "가입할 때 찍은 얼굴 사진이 신분증의 사진과 같은 사람인지, 실제 사람이 카메라 앞에 있는지 확인하려 한다.",
			"answer": ["ml/rekognition"],
			"choose": "CompareFaces + Face Liveness",
			"why": "두 얼굴을 견주는 것은 CompareFaces, 사진을 들이댄 것인지 가리는 것은 Face Liveness다.",
			"trap": "Textract의 AnalyzeID는 신분증(미국 것만)의 이름과 번호를 글자로 읽을 뿐 얼굴을 견주지 못한다.",
			"requirements": ["ml"]
		},
		{
			"id": "custom-objects",
			"situation": "공장 사진에서 우리 회사 부품의 불량을 찾아야 한다. 기본 레이블에는 없는 물건이고 사진은 수백 장뿐이다.",
			"answer": ["ml/rekognition"],
			"choose": "Rekognition Custom Labels",
			"why": "Custom Labels는 적은 사진으로 내 물건을 가르치고 모델을 대신 만든다.",
			"trap": "기본 DetectLabels는 일반적인 사물만 안다. 모델 구조까지 직접 정해야 한다면 그때 SageMaker다.",
			"requirements": ["ml"]
		}
	],
	"corrections": [{
		"id": "sns",
		"notes": "사진과 영상 속의 사물·사람·동작·유해 장면을 찾는다는 한 줄로 끝난다.",
		"status": "simplified",
		"right": "얼굴 비교와 검색, 글자, 유명인, 보호 장비 감지까지 한다. 저장된 영상은 비동기로 돌고 끝나면 SNS로 알리는 방식이라 이미지와 쓰는 법이 다르다.",
		"source": "https://docs.aws.amazon.com/rekognition/latest/dg/how-it-works.html"
	}, {
		"id": "wording",
		"notes": "Rekognition은 사람을 감지하고 분석하는 영상 서비스라고 한다.",
		"status": "outdated",
		"right": "영상에서 사람의 동선을 쫓던 기능은 2025년 10월에 끝났고, 실시간 스트리밍 영상 분석은 신규 고객이 쓸 수 없다. 사람이 **있는지**는 레이블로 여전히 찾는다.",
		"source": "https://docs.aws.amazon.com/rekognition/latest/dg/rekognition-availability-changes.html"
	}],
	"sources": [{
		"note": "002",
		"section": "Rekognition",
		"lines": "689-690"
	}],
	"references": [
		{
			"title": "Rekognition의 동작",
			"url": "https://docs.aws.amazon.com/rekognition/latest/dg/how-it-works.html"
		},
		{
			"title": "분석의 종류",
			"url": "https://docs.aws.amazon.com/rekognition/latest/dg/how-it-works-types.html"
		},
		{
			"title": "지침과 할당량",
			"url": "https://docs.aws.amazon.com/rekognition/latest/dg/limits.html"
		},
		{
			"title": "기능 제공 변경",
			"url": "https://docs.aws.amazon.com/rekognition/latest/dg/rekognition-availability-changes.html"
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
			"text": "무엇을 찾아 주나"
		},
		{
			"depth": 2,
			"slug": "image-video",
			"text": "이미지와 영상"
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
		li: "li",
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-saa-rekognition\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0b7a5e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 32c6-10 14-15 24-15s18 5 24 15c-6 10-14 15-24 15S14 42 8 32zM25 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Callout, {
			type: "changed",
			title: "일부 기능은 새로 쓸 수 없다",
			"set:html": "<p>실시간 스트리밍 영상 분석과 대량 이미지 분석(Bulk Analysis)은 2026년 4월 30일부터 신규 고객에게 닫혔고, 사람 동선 추적은 2025년 10월 31일에 끝났다. 이미지 분석과 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 저장된 영상 분석은 그대로다. 대량 이미지는 <a href=\"/integration/sqs/\">SQS</a>와 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>로 나눠 부르거나 <a href=\"/integration/step-functions/\">Step Functions</a>의 분산 맵으로 돌린다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>사진이나 영상에 무엇이 있는지</strong> 알고 싶은데 모델을 만들고 싶지 않을 때 쓴다. 올라온 사진 거르기, 태그 달기, 본인 확인, 영상 목록 만들기가 흔한 예다. API를 부르면 답이 오고, 처리한 장수와 분량만큼 낸다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-moderation-flow\" data-diagram=\"moderation-flow\"><figcaption><span class=\"diagram-title\">올라온 사진을 Rekognition으로 검사해 공개하거나 보류하는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-moderation-flow\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 올라온 사진을 Rekognition으로 검사해 공개하거나 보류하는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"342\" height=\"603\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 546.8 964\"><svg width=\"546.8\" height=\"964\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-moderation-flow-desc\" aria-labelledby=\"diagram-moderation-flow-title\" role=\"img\" viewBox=\"-4 -4 546.8 964\"><title id=\"diagram-moderation-flow-title\">올라온 사진을 Rekognition으로 검사해 공개하거나 보류하는 흐름</title><desc id=\"diagram-moderation-flow-desc\">사용자가 S3에 사진을 올리면 이벤트가 Lambda를 부른다. 함수는 Rekognition에 S3 객체를 가리켜 판정을 요청하고, 레이블과 신뢰도를 받아 DynamoDB에 적는다. 신뢰도가 높으면 바로 처리하고, 애매하면 사람에게 보낸다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M280.9 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m286.9 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M280.9 294v106\"/><path fill=\"var(--diagram-line)\" d=\"m286.9 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M259.9 532v13q0 7-7 7H74.5q-7.1 0-7.1 7v76q0 7 7 7h44q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m131.6 650-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M158.7 662v-13q0-7 7.1-7h44q7 0 7-7v-56q0-7 7-7h43q7 0 7-7v-29\"/><path fill=\"var(--diagram-line)\" d=\"m267.9 544 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M287.9 532v33q0 7 7 7h42.6q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m350.6 650-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M301.9 531.8V545q0 7 7 7h158.6q7 0 7 7v99\"/><path fill=\"var(--diagram-line)\" d=\"m480.6 650-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M474.6 790v106\"/><path fill=\"var(--diagram-line)\" d=\"m480.6 888-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"247.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"280.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 사진</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"237.9\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"280.8\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"592\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"615\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 판정 요청</text></g><g class=\"d-edge-label\"><rect width=\"148.4\" height=\"30\" x=\"142.3\" y=\"592\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216.5\" y=\"615\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 레이블·신뢰도</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"311.1\" y=\"592\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"344.4\" y=\"615\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 기록</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"422.1\" y=\"592\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"474.5\" y=\"615\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 애매하면</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"441.1\" y=\"830\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"474.4\" y=\"853\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 확인</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"230.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"280.9\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"280.9\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">업로드 버킷</text><use width=\"72\" height=\"72\" x=\"244.9\" y=\"175\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"280.9\" y=\"524\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"244.9\" y=\"413\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"142.1\" y=\"782\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Rekognition</text><use width=\"72\" height=\"72\" x=\"106.1\" y=\"671\" href=\"#icon-saa-rekognition\"/></g><g class=\"d-node\"><text x=\"344.6\" y=\"782\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">판정 결과</text><use width=\"72\" height=\"72\" x=\"308.6\" y=\"671\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"474.6\" y=\"782\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">검토 알림</text><use width=\"72\" height=\"72\" x=\"438.6\" y=\"671\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"424.1\" y=\"900\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"474.6\" y=\"931\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">검토자</text></g></svg><a aria-label=\"업로드 버킷\" href=\"/storage/s3/\"><rect width=\"112.6\" height=\"136\" x=\"224.6\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"231.9\" y=\"400\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Rekognition\" href=\"/ml/rekognition/\" aria-current=\"page\"><rect width=\"127.6\" height=\"136\" x=\"78.4\" y=\"658\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"판정 결과\" href=\"/database/dynamodb/\"><rect width=\"98\" height=\"136\" x=\"295.6\" y=\"658\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"검토 알림\" href=\"/integration/sns/\"><rect width=\"98\" height=\"136\" x=\"425.6\" y=\"658\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자가 S3에 사진을 올리면 이벤트가 Lambda를 부른다. 함수는 Rekognition에 S3 객체를 가리켜 판정을 요청하고, 레이블과 신뢰도를 받아 DynamoDB에 적는다. 신뢰도가 높으면 바로 처리하고, 애매하면 사람에게 보낸다.</p><ul><li>사용자 → 업로드 버킷: ① 사진</li><li>업로드 버킷 → Lambda: ② 이벤트 (점선)</li><li>Lambda → Rekognition: ③ 판정 요청</li><li>Rekognition → Lambda: ④ 레이블·신뢰도</li><li>Lambda → 판정 결과: ⑤ 기록</li><li>Lambda → 검토 알림: ⑥ 애매하면 (점선)</li><li>검토 알림 → 검토자: ⑦ 확인 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>사용자가 <a href=\"/storage/s3/\">S3</a>에 사진을 올린다.</li>\n<li>S3 이벤트가 <a href=\"/compute/lambda/\">Lambda</a>를 부른다.</li>\n<li>함수가 사진을 내려받지 않고 <strong>버킷과 키만</strong> 알려 판정을 요청한다.</li>\n<li>Rekognition이 레이블과 신뢰도(0~100)를 준다.</li>\n<li>결과를 적고, 확실하면 공개하거나 숨긴다.</li>\n<li>임계값 사이의 애매한 것은 알림을 보낸다.</li>\n<li>사람이 확인한다. 신뢰도는 확률이지 판결이 아니다. 임계값은 내가 정한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"features\">무엇을 찾아 주나<a href=\"#features\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 기능, API, 쓰임\" tabindex=\"0\"><table aria-label=\"무엇을 찾아 주나\">\n<thead>\n<tr>\n<th scope=\"col\">기능</th>\n<th scope=\"col\">API</th>\n<th scope=\"col\">쓰임</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-samul-jangmyeon-hwaldong\">\n<th scope=\"row\"><a href=\"#row-samul-jangmyeon-hwaldong\" class=\"anchor\" aria-label=\"줄 링크\"></a>사물·장면·활동</th>\n<td><code>DetectLabels</code></td>\n<td>태그, 검색</td>\n</tr>\n<tr id=\"row-kontencheu-jojeong\">\n<th scope=\"row\"><a href=\"#row-kontencheu-jojeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>콘텐츠 조정</th>\n<td><code>DetectModerationLabels</code></td>\n<td>폭력·노출 거르기</td>\n</tr>\n<tr id=\"row-eolgul-teukjing\">\n<th scope=\"row\"><a href=\"#row-eolgul-teukjing\" class=\"anchor\" aria-label=\"줄 링크\"></a>얼굴 특징</th>\n<td><code>DetectFaces</code></td>\n<td>나이대, 표정, 눈을 떴는지</td>\n</tr>\n<tr id=\"row-eolgul-bigyo-geomsaek\">\n<th scope=\"row\"><a href=\"#row-eolgul-bigyo-geomsaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>얼굴 비교·검색</th>\n<td><code>CompareFaces</code>, <code>SearchFacesByImage</code></td>\n<td>본인 확인, 출입</td>\n</tr>\n<tr id=\"row-silje-saramninji\">\n<th scope=\"row\"><a href=\"#row-silje-saramninji\" class=\"anchor\" aria-label=\"줄 링크\"></a>실제 사람인지</th>\n<td>Face Liveness</td>\n<td>사진·영상 도용 막기</td>\n</tr>\n<tr id=\"row-geulja\">\n<th scope=\"row\"><a href=\"#row-geulja\" class=\"anchor\" aria-label=\"줄 링크\"></a>글자</th>\n<td><code>DetectText</code></td>\n<td>간판, 번호판, 자막</td>\n</tr>\n<tr id=\"row-yumyeongin-boho-jangbi\">\n<th scope=\"row\"><a href=\"#row-yumyeongin-boho-jangbi\" class=\"anchor\" aria-label=\"줄 링크\"></a>유명인, 보호 장비</th>\n<td><code>RecognizeCelebrities</code>, <code>DetectProtectiveEquipment</code></td>\n<td>미디어, 작업장 안전</td>\n</tr>\n<tr id=\"row-nae-mulgeon\">\n<th scope=\"row\"><a href=\"#row-nae-mulgeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 물건</th>\n<td>Custom Labels</td>\n<td>로고, 부품, 불량</td>\n</tr>\n</tbody>\n</table></div>\n<p>얼굴을 <strong>검색</strong>하려면 먼저 얼굴의 특징을 컬렉션에 등록한다(<code>IndexFaces</code>). 컬렉션은 사진이 아니라 숫자로 된 벡터를 담는다.</p>\n</div><h2 id=\"image-video\">이미지와 영상<a href=\"#image-video\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>이미지</strong>는 동기다. 부르면 바로 답이 온다.</li>\n<li><strong>저장된 영상</strong>은 비동기다. <code>Start…</code>로 시작하면 작업 번호가 오고, 끝나면 <a href=\"/integration/sns/\">SNS</a> 주제로 알려 준다. <code>Get…</code>으로 시각별 결과를 받는다. 주제에 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>를 붙여 두면 밀려도 잃지 않는다.</li>\n</ul>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> rekognition</span><span class=\"tk-string\"> detect-moderation-labels</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --image</span><span class=\"tk-string-expression\"> '{\"S3Object\":{\"Bucket\":\"example-uploads\",\"Name\":\"a.jpg\"}}'</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --min-confidence</span><span class=\"tk-constant\"> 60</span></span></code></pre>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 입력, 하는 일, 서비스",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "입력"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "하는 일"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "서비스"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-sajin-yeongsang",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-sajin-yeongsang",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "사진, 영상"]
									}),
									createVNode(_components.td, { children: "무엇이 보이나" }),
									createVNode(_components.td, { children: "Rekognition" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-munseo",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-munseo",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "문서"]
									}),
									createVNode(_components.td, { children: "무엇이 적혀 있나(글자, 표, 양식)" }),
									createVNode(_components.td, { children: createVNode(_components.a, {
										href: "/ml/textract/",
										children: "Textract"
									}) })
								]
							}),
							createVNode(_components.tr, {
								id: "row-confusions-geul",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-confusions-geul",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "글"]
									}),
									createVNode(_components.td, { children: "무슨 뜻인가(감정, 개체)" }),
									createVNode(_components.td, { children: createVNode(_components.a, {
										href: "/ml/language-services/#comprehend",
										children: "Comprehend"
									}) })
								]
							}),
							createVNode(_components.tr, {
								id: "row-eumseong",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-eumseong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "음성"]
									}),
									createVNode(_components.td, { children: "글로 바꾼다" }),
									createVNode(_components.td, { children: createVNode(_components.a, {
										href: "/ml/language-services/#transcribe",
										children: "Transcribe"
									}) })
								]
							}),
							createVNode(_components.tr, {
								id: "row-confusions-geul-2",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-confusions-geul-2",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "글"]
									}),
									createVNode(_components.td, { children: "음성으로 바꾼다" }),
									createVNode(_components.td, { children: createVNode(_components.a, {
										href: "/ml/language-services/#polly",
										children: "Polly"
									}) })
								]
							}),
							createVNode(_components.tr, {
								id: "row-daehwa-geu-reumseong",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-daehwa-geu-reumseong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "대화(글·음성)"]
									}),
									createVNode(_components.td, { children: "챗봇, 음성 안내" }),
									createVNode(_components.td, { children: createVNode(_components.a, {
										href: "/ml/language-services/#lex",
										children: "Lex"
									}) })
								]
							}),
							createVNode(_components.tr, {
								id: "row-confusions-geul-3",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-confusions-geul-3",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "글"]
									}),
									createVNode(_components.td, { children: "다른 언어로 옮긴다" }),
									createVNode(_components.td, { children: createVNode(_components.a, {
										href: "/ml/language-services/#translate",
										children: "Translate"
									}) })
								]
							}),
							createVNode(_components.tr, {
								id: "row-sayongjaui-haengdong-girok",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-sayongjaui-haengdong-girok",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "사용자의 행동 기록"]
									}),
									createVNode(_components.td, { children: "상품·콘텐츠 추천" }),
									createVNode(_components.td, { children: "Personalize" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-nae-deiteoro-modereul-mandeunda",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-nae-deiteoro-modereul-mandeunda",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "내 데이터로 모델을 만든다"]
									}),
									createVNode(_components.td, { children: "무엇이든" }),
									createVNode(_components.td, { children: createVNode(_components.a, {
										href: "/ml/sagemaker/",
										children: "SageMaker AI"
									}) })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "시계열을 예측하던 Forecast와 온라인 사기를 가리던 Fraud Detector(2025년 11월 7일부터)는 새 고객을 받지 않는다. 옛 문제의 보기로만 안다." }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.code, { children: "DetectText" }), "는 사진 속 짧은 글자용이다. 영수증이나 계약서라면 Textract다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"Kinesis ",
						createVNode(_components.strong, { children: "Video" }),
						" Streams와 ",
						createVNode(_components.a, {
							href: "/analytics/kinesis-data-streams/",
							class: "mention",
							children: "Kinesis Data Streams"
						}),
						"는 다르다. 실시간 영상은 앞의 것으로 받았다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“기계 학습 경험이 없다”",
					"set:html": "<p>이 말이 나오면 학습이 필요한 SageMaker가 아니라 바로 쓰는 API를 고른다. 그다음 입력이 <strong>사진인지 문서인지 글인지 소리인지</strong>로 서비스를 정한다.</p>"
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
var url = "content/ml/rekognition.mdx/";
var file = "/work/wt/build/content/ml/rekognition.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/ml/rekognition.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
