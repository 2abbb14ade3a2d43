import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/ml/language-services.mdx
var frontmatter = {
	"title": "Comprehend·Lex·Polly·Transcribe·Translate",
	"titleEn": "Amazon Comprehend, Lex, Polly, Transcribe and Translate",
	"kind": "comparison",
	"status": "published",
	"summary": "말을 텍스트로 바꾸면 Transcribe, 텍스트를 말로 바꾸면 Polly, 다른 언어로 옮기면 Translate, 뜻을 읽으면 Comprehend, 대화를 주고받으면 Lex다.",
	"aliases": [
		"언어 AI 서비스",
		"AI 언어 서비스 비교",
		"음성 AI 서비스",
		"Comprehend",
		"컴프리헨드",
		"Amazon Comprehend",
		"콤프리헨드",
		"자연어 처리",
		"NLP",
		"감정 분석",
		"고객 리뷰 분석",
		"Lex",
		"렉스",
		"Amazon Lex",
		"챗봇",
		"챗봇 서비스",
		"대화형 봇",
		"Polly",
		"폴리",
		"Amazon Polly",
		"TTS",
		"음성 합성",
		"글을 음성으로",
		"텍스트 음성 변환",
		"Transcribe",
		"트랜스크라이브",
		"Amazon Transcribe",
		"STT",
		"음성 인식",
		"음성을 글로",
		"음성 텍스트 변환",
		"자막 만들기",
		"받아쓰기",
		"Translate",
		"트랜스레이트",
		"Amazon Translate",
		"기계 번역",
		"자동 번역",
		"콜센터 통화 분석",
		"다국어 지원",
		"녹음 파일 글자로",
		"음성 파일 텍스트로"
	],
	"related": [
		"ml/comprehend-medical",
		"ml/rekognition",
		"ml/textract",
		"ml/sagemaker",
		"compute/lambda",
		"storage/s3",
		"integration/step-functions"
	],
	"signals": [
		{
			"id": "transcribe-comprehend",
			"need": "녹음된 통화에서 고객의 불만을 찾는다",
			"choose": "Transcribe + Comprehend",
			"see": "ml/language-services#scenario-call-recordings",
			"why": "“녹음”은 Transcribe가 글로, “불만”은 Comprehend가 감정으로 읽는다."
		},
		{
			"id": "lex",
			"need": "의도를 알아듣고 되물으며 예약받는 챗봇·전화 안내를 만든다",
			"choose": "Lex",
			"see": "ml/language-services#lex",
			"why": "의도를 알아듣고 빈 슬롯을 되묻는다."
		},
		{
			"id": "translate-polly",
			"need": "기사 텍스트를 다른 언어의 음성으로 들려준다",
			"choose": "Translate + Polly",
			"see": "ml/language-services#scenario-article-audio",
			"why": "옮기는 것은 Translate, 읽어 주는 것은 Polly다. Transcribe는 방향이 거꾸로다."
		},
		{
			"id": "transcribe",
			"need": "받아쓴 텍스트에 카드 번호 같은 개인 정보를 남기지 않는다",
			"choose": "Transcribe의 개인 정보 가리기",
			"see": "ml/language-services#scenario-mask-transcript",
			"why": "받아쓰면서 가린다. Macie는 저장된 파일에서 찾기만 한다."
		}
	],
	"facts": [
		{
			"id": "comprehend-languages",
			"label": "Comprehend가 읽는 언어",
			"value": "한국어를 포함해 12개",
			"note": "감정, 개체, 핵심 구절은 12개 모두 된다. 개인 정보 감지는 영어와 스페인어만 된다. 무슨 언어인지 알아내는 기능은 훨씬 많은 언어를 안다.",
			"called": [
				"comprehend 언어",
				"컴프리헨드 언어",
				"comprehend language",
				"comprehend supported languages",
				"컴프리헨드 지원 언어"
			],
			"source": "https://docs.aws.amazon.com/comprehend/latest/dg/supported-languages.html"
		},
		{
			"id": "comprehend-batch",
			"label": "Comprehend를 한 번 불러 넘기는 문서",
			"value": "25개(감정 분석은 문서마다 5KB)",
			"note": "더 많으면 S3의 문서를 비동기 작업으로 처리한다.",
			"called": [
				"comprehend 문서",
				"comprehend 배치",
				"컴프리헨드 문서",
				"comprehend 한번에",
				"comprehend batch 문서",
				"comprehend batch documents"
			],
			"source": "https://docs.aws.amazon.com/comprehend/latest/APIReference/API_BatchDetectSentiment.html"
		},
		{
			"id": "transcribe-file",
			"label": "Transcribe에 넘기는 음성 파일",
			"value": "4시간, 2GB까지",
			"note": "실시간 스트림도 4시간이다. 통화 분석(Call Analytics)은 파일 하나 500MB다.",
			"called": [
				"녹음",
				"녹음파일",
				"음성파일",
				"오디오",
				"transcribe 파일",
				"transcribe audio length",
				"transcribe audio duration",
				"transcribe duration",
				"transcribe 시간"
			],
			"source": "https://docs.aws.amazon.com/transcribe/latest/dg/limits-guidelines.html"
		},
		{
			"id": "transcribe-retention",
			"label": "Transcribe 작업 기록의 보관",
			"value": "90일",
			"called": [
				"transcribe 기록",
				"transcribe 보관",
				"transcribe 작업 보관",
				"transcribe job retention",
				"transcribe jobs kept",
				"transcribe 결과 보관"
			],
			"source": "https://docs.aws.amazon.com/transcribe/latest/dg/limits-guidelines.html"
		},
		{
			"id": "polly-request",
			"label": "Polly를 바로 부를 때의 텍스트 길이",
			"value": "요금을 매기는 글자 3,000자(전체 6,000자)",
			"note": "SSML 태그는 요금 글자로 세지 않는다. 나오는 음성은 10분에서 끊긴다. 더 길면 비동기 작업이 S3에 저장한다.",
			"called": [
				"polly 글자",
				"polly 텍스트",
				"폴리 글자",
				"TTS 글자",
				"polly 글자 수",
				"polly character limit",
				"polly characters",
				"polly text length",
				"polly text size",
				"polly text limit"
			],
			"source": "https://docs.aws.amazon.com/polly/latest/dg/limits.html"
		},
		{
			"id": "translate-request",
			"label": "Translate를 바로 부를 때의 텍스트 크기",
			"value": "10,000바이트",
			"note": "문서를 통째로 바로 넘기면 100,000바이트까지다.",
			"called": [
				"translate 글자",
				"번역 글자",
				"translate 텍스트",
				"번역 텍스트",
				"translate text size",
				"translate character limit",
				"translate text limit",
				"translate 바이트"
			],
			"source": "https://docs.aws.amazon.com/translate/latest/dg/what-is-limits.html"
		},
		{
			"id": "translate-batch",
			"label": "Translate 배치 작업 하나",
			"asks": "Translate 배치 작업 하나에 문서를 몇 개까지 넘기나?",
			"value": "문서 100만 개, 합쳐 5GB",
			"note": "S3에서 읽어 S3에 쓴다. 문서 하나는 20MB까지고 그 가운데 옮길 텍스트가 1MB까지다. 한 번에 언어 10개로 옮긴다.",
			"called": [
				"translate 배치",
				"번역 배치",
				"translate 문서",
				"번역 문서",
				"translate batch limit",
				"translate batch documents",
				"translate batch size",
				"translate batch job size"
			],
			"source": "https://docs.aws.amazon.com/translate/latest/dg/what-is-limits.html"
		},
		{
			"id": "lex-v1-end",
			"label": "Lex V1",
			"value": "2025년 9월 15일에 끝났다",
			"note": "지금은 Lex V2만 쓴다.",
			"source": "https://docs.aws.amazon.com/lex/latest/dg/doc-history.html"
		},
		{
			"id": "comprehend-closed-features",
			"label": "Comprehend에서 새 고객에게 닫힌 기능",
			"value": "주제 모델링, 이벤트 감지, 프롬프트 안전 분류(2026년 4월 30일부터)",
			"examEra": "문서 묶음의 주제를 찾는 주제 모델링도 보기에 나온다",
			"note": "지난 12개월 안에 쓴 계정은 계속 쓴다. 감정, 개체, 개인 정보 감지는 그대로다. 대신할 것으로 Bedrock을 권한다.",
			"source": "https://docs.aws.amazon.com/comprehend/latest/dg/comprehend-availability-change.html"
		}
	],
	"scenarios": [
		{
			"id": "call-recordings",
			"situation": "콜센터가 통화 녹음 파일을 S3에 쌓는다. 통화마다 고객이 불만이었는지를 자동으로 알고 싶고, 기계 학습 인력은 없다.",
			"answer": ["ml/language-services", "storage/s3"],
			"choose": "Transcribe → Comprehend",
			"why": "녹음은 소리이므로 Transcribe가 먼저 텍스트로 바꾸고, 텍스트의 감정은 Comprehend가 읽는다. “소리”와 “감정” 두 낱말이 두 서비스를 정한다. 보기에 Transcribe Call Analytics가 있으면 그것 하나로도 감정까지 나온다.",
			"trap": "Comprehend 하나만 있는 보기는 소리를 읽지 못한다. Polly는 방향이 거꾸로고, Lex는 대화를 이끄는 봇이지 녹음을 분석하지 않는다.",
			"requirements": ["ml", "least-operations"]
		},
		{
			"id": "order-status-bot",
			"situation": "고객이 웹 채팅과 전화로 “내 주문 어디 있어?”라고 물으면 주문 DB를 찾아 답하는 봇을 만든다. 문장이 조금씩 달라도 알아들어야 한다.",
			"answer": ["ml/language-services", "compute/lambda"],
			"choose": "Lex + Lambda",
			"why": "“의도를 알아듣고 되물어 답한다”가 Lex다. 알아낸 의도와 슬롯을 Lambda에 넘겨 주문을 찾는다.",
			"trap": "Transcribe와 Comprehend를 이어도 무엇을 되물을지 정하는 대화의 흐름은 직접 만들어야 한다.",
			"requirements": ["ml"]
		},
		{
			"id": "article-audio",
			"situation": "뉴스 사이트가 새 한국어 기사를 영어와 일본어 음성으로도 들려준다. 회사 이름은 정해 둔 표기로 옮겨야 한다.",
			"answer": ["ml/language-services", "storage/s3"],
			"choose": "Translate(사용자 지정 용어) → Polly",
			"why": "텍스트를 다른 언어로 옮기는 것은 Translate, 옮긴 텍스트를 읽는 것은 Polly다. 정해 둔 표기는 Translate의 사용자 지정 용어로 지킨다.",
			"trap": "Transcribe는 소리에서 텍스트로 가는 서비스다. 여기에는 소리 입력이 없다. 발음을 정하는 Polly의 어휘집은 번역 표기를 바꾸지 못한다.",
			"requirements": ["ml"]
		},
		{
			"id": "mask-transcript",
			"situation": "상담 녹음을 텍스트로 남기되 카드 번호 같은 개인 정보는 텍스트에 남지 않아야 한다. 영어 통화이고 손이 가장 적게 가야 한다.",
			"answer": ["ml/language-services"],
			"choose": "Transcribe의 개인 정보 가리기",
			"why": "Transcribe가 받아쓰면서 개인 정보를 가린다. 따로 지우는 단계가 필요 없다.",
			"trap": "Macie는 S3에 이미 저장된 파일에서 민감 정보를 찾아 알려 줄 뿐, 지워 주지 않는다.",
			"requirements": [
				"ml",
				"compliance",
				"least-operations"
			]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Comprehend의 기능 제공 변경",
			"url": "https://docs.aws.amazon.com/comprehend/latest/dg/comprehend-availability-change.html"
		},
		{
			"title": "Transcribe의 기능 비교",
			"url": "https://docs.aws.amazon.com/transcribe/latest/dg/feature-matrix.html"
		},
		{
			"title": "Polly의 할당량",
			"url": "https://docs.aws.amazon.com/polly/latest/dg/limits.html"
		},
		{
			"title": "Translate의 지침과 할당량",
			"url": "https://docs.aws.amazon.com/translate/latest/dg/what-is-limits.html"
		},
		{
			"title": "Lex V2의 핵심 개념",
			"url": "https://docs.aws.amazon.com/lexv2/latest/dg/how-it-works.html"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "services",
			"text": "하나씩"
		},
		{
			"depth": 3,
			"slug": "comprehend",
			"text": "Comprehend"
		},
		{
			"depth": 3,
			"slug": "lex",
			"text": "Lex"
		},
		{
			"depth": 3,
			"slug": "polly",
			"text": "Polly"
		},
		{
			"depth": 3,
			"slug": "transcribe",
			"text": "Transcribe"
		},
		{
			"depth": 3,
			"slug": "translate",
			"text": "Translate"
		},
		{
			"depth": 2,
			"slug": "chains",
			"text": "이어 쓰기"
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
		a: "a",
		div: "div",
		h2: "h2",
		h3: "h3",
		li: "li",
		p: "p",
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-quicksight\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M208 77c0-4-3-7-6-7s-7 3-7 7 3 6 7 6 6-3 6-6m-74 73c0-3-2-6-6-6s-6 3-6 6 2 7 6 7 6-3 6-7m-6-44c4 0 6-3 6-7s-2-6-6-6-6 3-6 6 2 7 6 7m-67 64c0-4-3-7-7-7s-6 3-6 7 3 6 6 6 7-3 7-6m153-93c0 7-5 13-12 13-3 0-6-1-8-3l-55 57 2 6c0 7-6 13-13 13s-13-6-13-13c0-6 4-11 10-12v-26l-5-3-55 54 2 7c0 7-6 12-13 12s-12-5-12-12 5-13 12-13l7 1 55-55-1-4c0-7 6-13 13-13s13 6 13 13c0 6-4 11-10 13v26l3 1 56-56-1-6c0-7 6-13 13-13s12 6 12 13M54 54h148v4h6v-7l-3-3H51l-3 3v99h6zm148 42h6v109l-3 3H51l-3-3v-16h6v13h148z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-comprehend\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0b7a5e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 14h46v30H30L18 54V44H9zM18 23h12M36 23h10M18 34h6M30 34h16\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-transcribe\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0b7a5e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 12h8v20h-8zM17 26v4a12 12 0 0 0 24 0v-4M29 42v8M48 16v4M48 28v1M54 12v22\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-translate\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0b7a5e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 12h28v24H8zM28 36v16h28V28H36M15 20h14M22 17v3M26 20c-2 5-6 8-11 10M18 25c2 3 5 5 8 5M36 47l6-13 6 13M38 43h8\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>다섯 모두 <strong>모델을 만들지 않고 API로 부르는</strong> 서비스다. 서버도 학습 데이터도 필요 없고 처리한 만큼 낸다. 무엇이 들어가고 무엇이 나오는지만 보면 하나로 정해진다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 서비스, 들어가는 것, 나오는 것, 지문의 말\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">서비스</th>\n<th scope=\"col\" role=\"columnheader\">들어가는 것</th>\n<th scope=\"col\" role=\"columnheader\">나오는 것</th>\n<th scope=\"col\" role=\"columnheader\">지문의 말</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-transcribe\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-transcribe\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/ml/language-services/#transcribe\">Transcribe</a></th>\n<td role=\"cell\">소리</td>\n<td role=\"cell\">텍스트</td>\n<td role=\"cell\">녹음, 자막, 회의록, 통화 기록</td>\n</tr>\n<tr id=\"row-polly\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-polly\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/ml/language-services/#polly\">Polly</a></th>\n<td role=\"cell\">텍스트</td>\n<td role=\"cell\">소리</td>\n<td role=\"cell\">읽어 준다, 안내 방송, 접근성</td>\n</tr>\n<tr id=\"row-translate\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-translate\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/ml/language-services/#translate\">Translate</a></th>\n<td role=\"cell\">텍스트</td>\n<td role=\"cell\">다른 언어의 텍스트</td>\n<td role=\"cell\">번역, 다국어, 현지화</td>\n</tr>\n<tr id=\"row-comprehend\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-comprehend\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/ml/language-services/#comprehend\">Comprehend</a></th>\n<td role=\"cell\">텍스트</td>\n<td role=\"cell\">뜻<wbr>(감정, 개체, 분류)</td>\n<td role=\"cell\">리뷰, 불만, 핵심어, 개인 정보</td>\n</tr>\n<tr id=\"row-lex\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-lex\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/ml/language-services/#lex\">Lex</a></th>\n<td role=\"cell\">사람의 말이나 채팅</td>\n<td role=\"cell\">대답과 다음 질문</td>\n<td role=\"cell\">챗봇, 음성 안내, 예약</td>\n</tr>\n</tbody>\n</table></div>\n<p>사진, 문서, 추천까지 넣어 고르는 표는 <a href=\"/ml/rekognition/#confusions\">Rekognition의 비교</a>에 있다.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"services\">하나씩<a href=\"#services\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.h3, {
					id: "comprehend",
					children: ["Comprehend", createVNode(_components.a, {
						href: "#comprehend",
						class: "anchor",
						"aria-label": "이 절의 링크"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"텍스트에서 ",
					createVNode(_components.strong, { children: "감정" }),
					"(긍정, 부정, 중립, 섞임), ",
					createVNode(_components.strong, { children: "개체" }),
					"(사람, 장소, 날짜, 상표), ",
					createVNode(_components.strong, { children: "핵심 구절" }),
					", ",
					createVNode(_components.strong, { children: "언어" }),
					", ",
					createVNode(_components.strong, { children: "개인 정보" }),
					"(PII)를 찾는다. 한국어 텍스트의 개인 정보는 찾지 못한다. 우리만의 분류나 개체가 필요하면 예시 문서를 주어 사용자 지정 모델을 학습시킨다. 기계 학습 코드는 쓰지 않는다."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"의료 텍스트는 ",
					createVNode(_components.a, {
						href: "/ml/comprehend-medical/",
						children: "Comprehend Medical"
					}),
					"이라는 다른 API다. SQL에서 바로 부르려면 ",
					createVNode(_components.a, {
						href: "/database/aurora/",
						children: "Aurora"
					}),
					" 기계 학습을 쓴다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "주제 모델링은 이제 새로 쓸 수 없다",
					"set:html": "<p>2026년 4월 30일부터 새 고객은 주제 모델링, 이벤트 감지, 프롬프트 안전 분류를 쓸 수 없다. 시험 자료에는 “문서 수천 개를 주제별로 묶어라 → Comprehend”가 아직 나온다. 지금 만든다면 Bedrock의 모델에 맡긴다.</p>"
				}),
				"\n",
				createVNode(Fragment$1, { "set:html": "<h3 id=\"lex\">Lex<a href=\"#lex\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>음성과 텍스트로 대화하는 봇을 만든다. 낱말은 셋만 알면 된다.</p>\n<ul>\n<li><strong>의도(intent)</strong>: 고객이 하려는 일. “호텔 예약”.</li>\n<li><strong>슬롯(slot)</strong>: 그 일에 필요한 값. 도시, 날짜, 방 종류. 비어 있으면 봇이 되묻는다.</li>\n<li><strong>이행(fulfillment)</strong>: 슬롯이 다 차면 <a href=\"/compute/lambda/\">Lambda</a>를 불러 실제 일을 한다. V2에서는 봇의 언어마다 함수 하나를 연결한다.</li>\n</ul>\n<p>음성 인식이 들어 있으므로 Transcribe를 앞에 둘 필요가 없다. 전화는 <strong>Amazon Connect</strong>(클라우드 콜센터)와 이어 받는다.</p>\n<h3 id=\"polly\">Polly<a href=\"#polly\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>텍스트를 자연스러운 음성으로 읽는다. 쉬기, 강조, 속도는 <strong>SSML</strong> 태그로, 약어와 고유 명사의 발음은 <strong>어휘집</strong>(lexicon)으로 정한다. 음성의 엔진(표준, 신경망, 장문, 생성형)에 따라 자연스러움과 값이 다르다. 같은 문장을 되풀이해 쓴다면 만든 음성 파일을 <a href=\"/storage/s3/\">S3</a>에 두고 다시 쓴다.</p>\n<h3 id=\"transcribe\">Transcribe<a href=\"#transcribe\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>음성을 텍스트로 받아쓴다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 파일을 맡기는 <strong>배치</strong>와 말하는 대로 나오는 <strong>스트리밍</strong>이 있다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 기능, 쓰임\" tabindex=\"0\"><table aria-label=\"Transcribe\">\n<thead>\n<tr>\n<th scope=\"col\">기능</th>\n<th scope=\"col\">쓰임</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-hwaja-gubun\">\n<th scope=\"row\"><a href=\"#row-hwaja-gubun\" class=\"anchor\" aria-label=\"줄 링크\"></a>화자 구분</th>\n<td>누가 말했는지 나눈다</td>\n</tr>\n<tr id=\"row-chaeneol-gubun\">\n<th scope=\"row\"><a href=\"#row-chaeneol-gubun\" class=\"anchor\" aria-label=\"줄 링크\"></a>채널 구분</th>\n<td>상담원과 고객이 다른 채널일 때</td>\n</tr>\n<tr id=\"row-sayongja-jijeong-eohwi\">\n<th scope=\"row\"><a href=\"#row-sayongja-jijeong-eohwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 지정 어휘</th>\n<td>제품 이름, 전문 용어</td>\n</tr>\n<tr id=\"row-gaein-jeongbo-garigi\">\n<th scope=\"row\"><a href=\"#row-gaein-jeongbo-garigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>개인 정보 가리기</th>\n<td>텍스트에서 이름과 번호를 지운다. 되는 언어가 정해져 있다</td>\n</tr>\n<tr id=\"row-eoneo-sikbyeol\">\n<th scope=\"row\"><a href=\"#row-eoneo-sikbyeol\" class=\"anchor\" aria-label=\"줄 링크\"></a>언어 식별</th>\n<td>무슨 언어인지 모르는 파일</td>\n</tr>\n<tr id=\"row-call-analytics\">\n<th scope=\"row\"><a href=\"#row-call-analytics\" class=\"anchor\" aria-label=\"줄 링크\"></a>Call Analytics</th>\n<td>통화의 감정, 끼어들기, 요약, 분류</td>\n</tr>\n</tbody>\n</table></div>\n<p>통화 분석만 원하면 Call Analytics 하나로 끝난다. Transcribe Medical은 의료 음성용이다.</p>\n<h3 id=\"translate\">Translate<a href=\"#translate\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>텍스트를 다른 언어로 옮긴다. 채팅처럼 짧은 텍스트는 바로, <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 문서 묶음은 배치로 옮긴다. 상표와 용어는 <strong>사용자 지정 용어</strong>로 고정하고, 문체는 예문 쌍(병렬 데이터)으로 맞춘다. 원문의 언어를 모르면 자동 감지를 쓴다.</p>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "chains",
			"set:html": "이어 쓰기<a href=\"#chains\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"문제는 하나보다 ",
					createVNode(_components.strong, { children: "둘 셋을 이은 것" }),
					"을 묻는다. 입력의 모양을 다음 서비스가 읽는 모양으로 바꾼다고 생각한다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 하고 싶은 일, 이음",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "이어 쓰기",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "하고 싶은 일"
						}), createVNode(_components.th, {
							scope: "col",
							children: "이음"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-mareul-dareun-eoneoui-mallo",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-mareul-dareun-eoneoui-mallo",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "말을 다른 언어의 말로"]
								}), createVNode(_components.td, { children: "Transcribe → Translate → Polly" })]
							}),
							createVNode(_components.tr, {
								id: "row-tonghwa-nogeumui-bulman-chatgi",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-tonghwa-nogeumui-bulman-chatgi",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "통화 녹음의 불만 찾기"]
								}), createVNode(_components.td, { children: "Transcribe → Comprehend" })]
							}),
							createVNode(_components.tr, {
								id: "row-seukaen-munseoreul-dareun-eoneoro",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-seukaen-munseoreul-dareun-eoneoro",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "스캔 문서를 다른 언어로"]
								}), createVNode(_components.td, { children: [createVNode(_components.a, {
									href: "/ml/textract/",
									children: "Textract"
								}), " → Translate"] })]
							}),
							createVNode(_components.tr, {
								id: "row-oegugeo-ribyuui-gamjeong",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-oegugeo-ribyuui-gamjeong",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "외국어 리뷰의 감정"]
								}), createVNode(_components.td, { children: "Translate → Comprehend(바로 지원하는 언어면 Comprehend만)" })]
							}),
							createVNode(_components.tr, {
								id: "row-jeonhwaro-yeyakbatgi",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-jeonhwaro-yeyakbatgi",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "전화로 예약받기"]
								}), createVNode(_components.td, { children: ["Connect → Lex → ", createVNode(_components.a, {
									href: "/compute/lambda/",
									class: "mention",
									children: "Lambda"
								})] })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-call-center\" data-diagram=\"call-center\"><figcaption><span class=\"diagram-title\">통화 녹음을 텍스트와 감정으로 바꾸는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-call-center\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 통화 녹음을 텍스트와 감정으로 바꾸는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"508\" height=\"542\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 812.6 867\"><svg width=\"812.6\" height=\"867\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-call-center-desc\" aria-labelledby=\"diagram-call-center-title\" role=\"img\" viewBox=\"-4 -4 812.6 867\"><title id=\"diagram-call-center-title\">통화 녹음을 텍스트와 감정으로 바꾸는 흐름</title><desc id=\"diagram-call-center-desc\">콜센터의 통화 녹음이 S3에 쌓이면 이벤트가 Step Functions 워크플로를 시작한다. Transcribe가 녹음을 텍스트로 바꾸고, 외국어면 Translate가 옮기고, Comprehend가 감정을 읽는다. 결과는 S3에 쌓여 QuickSight 대시보드에 보인다.</desc><g class=\"d-boundary\"><rect width=\"650.6\" height=\"205\" x=\"12\" y=\"404\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M135 521h141.3\"/><path fill=\"var(--diagram-line)\" d=\"m268.3 515 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M370.3 521h153.2\"/><path fill=\"var(--diagram-line)\" d=\"m515.6 515 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337.3 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m343.3 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M337.3 294v106\"/><path fill=\"var(--diagram-line)\" d=\"m343.3 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337.3 609v83q0 7 7 7h173.8q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m531.2 707-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M747.6 609v83q0 7-7 7H566.8q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m565.8 707-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"435\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Step Functions 워크플로</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"168.1\" y=\"505.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"211\" y=\"528.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 텍스트</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"396.8\" y=\"505.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"439.7\" y=\"528.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 우리말</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"303.8\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"337.2\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 녹음</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"294.3\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"337.2\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"303.8\" y=\"649\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"337.2\" y=\"672\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 저장</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"714.1\" y=\"649\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"747.5\" y=\"672\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 조회</text></g><g class=\"d-node\"><rect width=\"110.6\" height=\"44\" x=\"282\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"337.3\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">상담 전화</text></g><g class=\"d-node\"><text x=\"337.3\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">통화 녹음</text><use width=\"72\" height=\"72\" x=\"301.3\" y=\"175\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"90.1\" y=\"577\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transcribe</text><use width=\"72\" height=\"72\" x=\"54.1\" y=\"466\" href=\"#icon-saa-transcribe\"/></g><g class=\"d-node\"><text x=\"325.3\" y=\"577\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Translate</text><use width=\"72\" height=\"72\" x=\"289.3\" y=\"466\" href=\"#icon-saa-translate\"/></g><g class=\"d-node\"><text x=\"572.6\" y=\"577\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Comprehend</text><use width=\"72\" height=\"72\" x=\"536.6\" y=\"466\" href=\"#icon-saa-comprehend\"/></g><g class=\"d-node\"><text x=\"542.5\" y=\"839\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">텍스트와 감정</text><use width=\"72\" height=\"72\" x=\"506.5\" y=\"728\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"747.6\" y=\"601\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대시보드</text><use width=\"72\" height=\"72\" x=\"711.6\" y=\"490\" href=\"#icon-aws-quicksight\"/></g></svg><a aria-label=\"통화 녹음\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"288.3\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Transcribe\" href=\"/ml/language-services/\" aria-current=\"page\"><rect width=\"116.1\" height=\"136\" x=\"32\" y=\"453\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Translate\" href=\"/ml/language-services/\" aria-current=\"page\"><rect width=\"102.9\" height=\"136\" x=\"273.9\" y=\"453\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Comprehend\" href=\"/ml/language-services/\" aria-current=\"page\"><rect width=\"140.1\" height=\"136\" x=\"502.5\" y=\"453\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"텍스트와 감정\" href=\"/storage/s3/\"><rect width=\"131.6\" height=\"136\" x=\"476.7\" y=\"715\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대시보드\" href=\"/analytics/quicksight/\"><rect width=\"98\" height=\"136\" x=\"698.6\" y=\"477\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"258\" height=\"769\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-24.8 -4 413 1231\"><svg width=\"413\" height=\"1231\" x=\"-24.8\" y=\"-4\" aria-describedby=\"diagram-call-center-narrow-desc\" aria-labelledby=\"diagram-call-center-narrow-title\" role=\"img\" viewBox=\"-24.8 -4 413 1231\"><title id=\"diagram-call-center-narrow-title\">통화 녹음을 텍스트와 감정으로 바꾸는 흐름</title><desc id=\"diagram-call-center-narrow-desc\">콜센터의 통화 녹음이 S3에 쌓이면 이벤트가 Step Functions 워크플로를 시작한다. Transcribe가 녹음을 텍스트로 바꾸고, 외국어면 Translate가 옮기고, Comprehend가 감정을 읽는다. 결과는 S3에 쌓여 QuickSight 대시보드에 보인다.</desc><g class=\"d-boundary\"><rect width=\"277.7\" height=\"593\" x=\"-8.8\" y=\"388\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M102 561v74\"/><path fill=\"var(--diagram-line)\" d=\"m108 627-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M102 759v74\"/><path fill=\"var(--diagram-line)\" d=\"m108 825-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M131.1 48v106\"/><path fill=\"var(--diagram-line)\" d=\"m137.1 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M131.1 278v106\"/><path fill=\"var(--diagram-line)\" d=\"m137.1 376-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M131.1 981v83q0 7 7 7h68.7q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m219.9 1079-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M331.2 981v83q0 7-7 7h-68.7q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m254.4 1079-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"3.2\" y=\"419\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Step Functions 워크플로</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"59\" y=\"585\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"101.9\" y=\"608\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 텍스트</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"59\" y=\"783\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"101.9\" y=\"806\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 우리말</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"97.6\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"131\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 녹음</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"88.1\" y=\"318\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"131\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"97.6\" y=\"1021\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"131\" y=\"1044\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 저장</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"297.7\" y=\"1021\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"331.1\" y=\"1044\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 조회</text></g><g class=\"d-node\"><rect width=\"102.7\" height=\"36\" x=\"79.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"131.1\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">상담 전화</text></g><g class=\"d-node\"><text x=\"131.1\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">통화 녹음</text><use width=\"72\" height=\"72\" x=\"95.1\" y=\"163\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"102\" y=\"553\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transcribe</text><use width=\"72\" height=\"72\" x=\"66\" y=\"446\" href=\"#icon-saa-transcribe\"/></g><g class=\"d-node\"><text x=\"102\" y=\"751\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Translate</text><use width=\"72\" height=\"72\" x=\"66\" y=\"644\" href=\"#icon-saa-translate\"/></g><g class=\"d-node\"><text x=\"102\" y=\"949\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Comprehend</text><use width=\"72\" height=\"72\" x=\"66\" y=\"842\" href=\"#icon-saa-comprehend\"/></g><g class=\"d-node\"><text x=\"231.1\" y=\"1203\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">텍스트와 감정</text><use width=\"72\" height=\"72\" x=\"195.1\" y=\"1096\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"331.2\" y=\"973\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대시보드</text><use width=\"72\" height=\"72\" x=\"295.2\" y=\"866\" href=\"#icon-aws-quicksight\"/></g></svg><a aria-label=\"통화 녹음\" href=\"/storage/s3/\"><rect width=\"93.6\" height=\"128\" x=\"84.3\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Transcribe\" href=\"/ml/language-services/\" aria-current=\"page\"><rect width=\"116.1\" height=\"128\" x=\"44\" y=\"437\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Translate\" href=\"/ml/language-services/\" aria-current=\"page\"><rect width=\"102.9\" height=\"128\" x=\"50.6\" y=\"635\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Comprehend\" href=\"/ml/language-services/\" aria-current=\"page\"><rect width=\"140.1\" height=\"128\" x=\"32\" y=\"833\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"텍스트와 감정\" href=\"/storage/s3/\"><rect width=\"131.6\" height=\"128\" x=\"165.3\" y=\"1087\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대시보드\" href=\"/analytics/quicksight/\"><rect width=\"90\" height=\"128\" x=\"286.2\" y=\"857\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>콜센터의 통화 녹음이 S3에 쌓이면 이벤트가 Step Functions 워크플로를 시작한다. Transcribe가 녹음을 텍스트로 바꾸고, 외국어면 Translate가 옮기고, Comprehend가 감정을 읽는다. 결과는 S3에 쌓여 QuickSight 대시보드에 보인다.</p><ul><li>Step Functions 워크플로 안: Transcribe, Translate, Comprehend</li><li>상담 전화 → 통화 녹음: ① 녹음</li><li>통화 녹음 → Step Functions 워크플로: ② 이벤트 (점선)</li><li>Transcribe → Translate: ③ 텍스트</li><li>Translate → Comprehend: ④ 우리말</li><li>Step Functions 워크플로 → 텍스트와 감정: ⑤ 저장</li><li>대시보드 → 텍스트와 감정: ⑥ 조회</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>통화가 끝나면 녹음 파일이 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 놓인다.</li>\n<li>객체 생성 이벤트가 <a href=\"/integration/eventbridge/\">EventBridge</a>를 거쳐 <a href=\"/integration/step-functions/\">Step Functions</a>를 시작한다. 받아쓰기는 비동기라 끝나기를 기다려 줄 것이 필요하다.</li>\n<li>Transcribe가 화자를 나누어 텍스트로 적는다.</li>\n<li>외국어 통화만 Translate를 거친다.</li>\n<li>Comprehend의 감정과 핵심어를 텍스트와 함께 저장한다.</li>\n<li><a href=\"/analytics/quicksight/\">QuickSight</a>가 상담원과 날짜로 모아 보여 준다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>Transcribe</strong>: 소리가 들어온다.</li>\n<li><strong>Polly</strong>: 소리가 나가야 한다.</li>\n<li><strong>Translate</strong>: 언어가 바뀐다.</li>\n<li><strong>Comprehend</strong>: 텍스트는 이미 있고 <strong>뜻</strong>이 필요하다.</li>\n<li><strong>Lex</strong>: 주고받는 <strong>대화</strong>다.</li>\n<li>다섯 다 아니고 우리 데이터로 모델을 학습시켜야 하면 <a href=\"/ml/sagemaker/\">SageMaker AI</a>, 텍스트를 새로 <strong>지어내야</strong> 하면 Bedrock이다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Polly와 Transcribe" }),
						": 이름으로 방향을 외운다. Transcribe는 받아 ",
						createVNode(_components.strong, { children: "적다" }),
						", Polly는 앵무새처럼 ",
						createVNode(_components.strong, { children: "말하다" }),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Lex와 Comprehend" }), ": 둘 다 텍스트를 이해하지만, Lex는 되물으며 일을 끝내고 Comprehend는 한 번 읽고 점수를 준다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: ["Comprehend와 ", createVNode(_components.a, {
							href: "/management/recognise/#older-material",
							children: "Kendra"
						})] }),
						": Kendra는 사내 문서에서 답을 ",
						createVNode(_components.strong, { children: "찾는" }),
						" 검색이다. 감정을 매기지 않는다. 2026년 7월 30일부터 새 고객을 받지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Lex와 Connect" }), ": Connect는 전화를 받고 상담원에게 잇는 콜센터, Lex는 그 안에서 말을 알아듣는 봇이다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: ["Comprehend와 ", createVNode(_components.a, {
							href: "/security/macie/",
							children: "Macie"
						})] }),
						": 둘 다 개인 정보를 찾는다. 앱이 넘긴 텍스트면 Comprehend, ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						" 버킷 전체를 훑으려면 Macie다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "중간 단계를 빼먹은 보기",
					"set:html": "<p>“음성 파일 → Comprehend”, “한국어 음성 → Translate”는 틀린 보기다. 둘 다 <strong>텍스트</strong>만 읽는다. 소리가 들어오면 맨 앞에 Transcribe가 있는지 먼저 본다.</p>"
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
var url = "content/ml/language-services.mdx/";
var file = "/work/wt/build/content/ml/language-services.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/ml/language-services.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
