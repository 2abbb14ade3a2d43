import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/ml/sagemaker.mdx
var frontmatter = {
	"title": "Amazon SageMaker AI",
	"titleEn": "Amazon SageMaker AI",
	"kind": "service",
	"status": "published",
	"summary": "SageMaker AI는 내 데이터로 기계 학습 모델을 준비·학습·배포하는 일을 맡아 주는 관리형 서비스로, 추론은 네 방식 가운데 트래픽에 맞게 고른다.",
	"aliases": [
		"SageMaker",
		"세이지메이커",
		"Amazon SageMaker",
		"SageMaker AI",
		"아마존 세이지메이커",
		"머신 러닝 플랫폼",
		"기계 학습 모델 학습",
		"모델 훈련",
		"모델 배포",
		"SageMaker Studio",
		"SageMaker 노트북",
		"실시간 추론",
		"서버리스 추론",
		"비동기 추론",
		"배치 변환",
		"Batch Transform",
		"추론 엔드포인트",
		"관리형 스팟 훈련",
		"Managed Spot Training",
		"SageMaker Spot",
		"커스텀 모델 학습",
		"JumpStart",
		"Ground Truth",
		"SageMaker Canvas"
	],
	"related": [
		"ml/language-services",
		"ml/rekognition",
		"ml/textract",
		"storage/s3",
		"compute/ec2-purchasing-options",
		"compute/batch",
		"storage/fsx-for-lustre"
	],
	"signals": [
		{
			"id": "sagemaker-ai",
			"need": "우리 데이터로 모델을 직접 학습하고 배포한다",
			"choose": "SageMaker AI",
			"see": "ml/sagemaker#when",
			"why": "학습과 배포를 직접 한다. 흔한 일이면 학습된 AI 서비스로 충분하다."
		},
		{
			"id": "baechi-byeonhwan",
			"need": "하루 한 번 쌓인 데이터를 한꺼번에 추론한다",
			"choose": "배치 변환",
			"see": "ml/sagemaker#scenario-nightly-scoring",
			"why": "돌 때만 인스턴스가 있다. 실시간 엔드포인트는 늘 켜져 있다."
		},
		{
			"id": "bidonggi-churon",
			"need": "하나씩 오는 큰 요청이 오래 걸리고 쉴 때는 비용이 없다",
			"choose": "비동기 추론",
			"see": "ml/sagemaker#scenario-large-payload-inference",
			"why": "요청을 줄 세우고 비면 0으로 줄인다. 서버리스 추론은 크기와 시간이 짧다."
		},
		{
			"id": "comprehend-rekognition-ai",
			"need": "감정·번역·얼굴처럼 흔한 일이고 데이터 과학자가 없다",
			"choose": "Comprehend·Rekognition 같은 AI 서비스",
			"see": "ml/sagemaker#scenario-prebuilt-instead",
			"why": "이미 학습된 모델을 API로 부른다. 라벨도 학습도 없다."
		}
	],
	"facts": [
		{
			"id": "real-time-limit",
			"label": "실시간 추론의 요청",
			"asks": "실시간 추론의 요청은 크기와 응답 시간이 얼마까지인가?",
			"value": "25MB, 응답까지 60초(스트리밍 응답은 8분)",
			"examEra": "6MB, 60초",
			"note": "예전의 한도는 6MB였다. AWS의 다른 쪽이나 번역에는 아직 6MB로 남은 곳이 있다.",
			"called": [
				"실시간",
				"실시간 추론",
				"실시간 페이로드",
				"실시간 타임아웃",
				"real time inference",
				"real time inference payload",
				"realtime payload",
				"real time payload",
				"real time endpoint timeout",
				"실시간 엔드포인트 크기"
			],
			"source": "https://docs.aws.amazon.com/sagemaker/latest/dg/hosting-faqs.html"
		},
		{
			"id": "serverless-limit",
			"label": "서버리스 추론의 요청",
			"asks": "서버리스 추론의 요청은 크기와 처리 시간이 얼마까지인가?",
			"value": "4MB, 60초",
			"note": "쉬다가 부르면 콜드 스타트가 있다.",
			"called": [
				"서버리스",
				"서버리스 추론",
				"serverless inference",
				"서버리스 페이로드",
				"serverless inference payload",
				"serverless payload"
			],
			"source": "https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-invoke.html"
		},
		{
			"id": "async-limit",
			"label": "비동기 추론의 요청",
			"asks": "비동기 추론의 요청은 크기와 처리 시간이 얼마까지인가?",
			"value": "1GB, 1시간까지",
			"note": "제한 시간을 적지 않으면 15분이다. 128,000바이트까지는 요청에 바로 담고, 크면 S3에 두고 주소를 넘긴다.",
			"called": [
				"비동기",
				"비동기 추론",
				"async inference",
				"sagemaker 비동기 페이로드",
				"async",
				"async inference payload",
				"asynchronous inference payload"
			],
			"source": "https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html"
		},
		{
			"id": "async-scale-zero",
			"label": "비동기 엔드포인트의 최소 대수",
			"value": "0대까지 줄일 수 있다",
			"called": [
				"비동기 최소 인스턴스",
				"async scale zero",
				"async endpoint minimum instances"
			],
			"source": "https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html"
		},
		{
			"id": "batch-transform",
			"label": "배치 변환이 다루는 일",
			"value": "GB 단위 데이터, 며칠까지",
			"note": "엔드포인트를 켜 두지 않는다. 끝나면 인스턴스가 사라진다.",
			"source": "https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-model-options.html"
		},
		{
			"id": "spot-training",
			"label": "관리형 스팟 학습의 할인",
			"value": "온디맨드보다 최대 90%",
			"note": "체크포인트를 S3에 남기면 끊긴 곳에서 잇는다. 체크포인트가 없는 내장 알고리즘은 기다리는 시간이 60분까지다.",
			"called": [
				"스팟",
				"스팟 학습",
				"spot",
				"스팟 할인",
				"spot training",
				"managed spot training savings"
			],
			"source": "https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html"
		},
		{
			"id": "rename",
			"label": "SageMaker AI로 이름이 바뀐 날",
			"value": "2024년 12월 3일(옛 이름 Amazon SageMaker)",
			"note": "SageMaker라는 이름은 분석과 AI를 묶은 더 큰 플랫폼이 쓴다. API, 엔드포인트, IAM 이름은 그대로 sagemaker다.",
			"examEra": "Amazon SageMaker",
			"source": "https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html"
		},
		{
			"id": "endpoint-access",
			"label": "추론 엔드포인트에 닿는 법",
			"value": "IAM 서명(SigV4)이 있는 InvokeEndpoint",
			"note": "서명 없는 요청은 받지 않는다. 바깥의 앱에 열려면 API Gateway와 Lambda를 앞에 둔다.",
			"source": "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html"
		}
	],
	"scenarios": [
		{
			"id": "nightly-scoring",
			"situation": "매일 밤 S3에 쌓인 고객 500만 명의 이탈 확률을 한꺼번에 매긴다. 낮에는 추론 요청이 없다. 비용을 줄여야 한다.",
			"answer": ["ml/sagemaker", "storage/s3"],
			"choose": "배치 변환",
			"why": "“한꺼번에”, “하루 한 번”이면 배치 변환이다. 돌 때만 인스턴스가 있다.",
			"trap": "실시간 엔드포인트는 요청이 없는 낮에도 인스턴스 값을 낸다.",
			"requirements": ["lowest-cost", "ml"]
		},
		{
			"id": "large-payload-inference",
			"situation": "수백 MB짜리 의료 영상을 분석하는 모델이 한 건에 10분 걸린다. 요청은 하루 몇 건 불규칙하게 오고, 없을 때는 비용이 거의 없어야 한다.",
			"answer": ["ml/sagemaker", "storage/s3"],
			"choose": "비동기 추론",
			"why": "“큰 요청”과 “긴 처리”는 비동기 추론이다. 요청을 줄에 세우고, 비면 인스턴스를 0으로 줄인다.",
			"trap": "서버리스 추론도 쉬면 돈이 들지 않지만 요청 4MB와 60초에 걸린다.",
			"requirements": ["lowest-cost", "ml"]
		},
		{
			"id": "spot-training-cost",
			"situation": "모델 학습이 여덟 시간 걸린다. 중간에 끊겼다 이어도 되고 내일 아침까지만 끝나면 된다. 약정 없이 학습 비용을 가장 많이 줄이려 한다.",
			"answer": ["ml/sagemaker"],
			"choose": "관리형 스팟 학습",
			"why": "“끊겨도 되고 기한이 느슨하다”면 관리형 스팟 학습이다. 체크포인트를 S3에 남겨 이어서 배운다.",
			"trap": "Savings Plans는 약정이 있어야 하고 할인이 더 작다. 직접 스팟 인스턴스를 띄우면 중단 처리를 손수 만들어야 한다.",
			"requirements": ["lowest-cost", "ml"]
		},
		{
			"id": "prebuilt-instead",
			"situation": "쇼핑 앱의 상품평이 긍정인지 부정인지 알고 싶다. 데이터 과학자가 없고 되도록 빨리 내놓아야 한다.",
			"answer": ["ml/language-services"],
			"choose": "Comprehend",
			"why": "“데이터 과학자가 없다”와 “감정”이면 이미 학습된 Comprehend다.",
			"trap": "SageMaker AI로도 되지만 라벨을 단 데이터, 학습, 배포, 운영이 모두 내 일이 된다.",
			"requirements": ["ml", "least-operations"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "SageMaker AI의 추론 방식",
			"url": "https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-model-options.html"
		},
		{
			"title": "모델 호스팅의 자주 묻는 질문(요청의 크기와 시간)",
			"url": "https://docs.aws.amazon.com/sagemaker/latest/dg/hosting-faqs.html"
		},
		{
			"title": "비동기 추론",
			"url": "https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html"
		},
		{
			"title": "관리형 스팟 학습",
			"url": "https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html"
		},
		{
			"title": "SageMaker AI란",
			"url": "https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html"
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
			"slug": "inference",
			"text": "추론의 네 방식"
		},
		{
			"depth": 2,
			"slug": "training-cost",
			"text": "학습 비용"
		},
		{
			"depth": 2,
			"slug": "family",
			"text": "주변의 이름들"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-ecr\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 22 32 11l20 11v21L32 54 12 43zM12 22l20 11 20-11M32 33v21M22 16l20 11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-sagemaker\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0b7a5e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M26 32a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M9 18a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M9 46a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M45 18a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M45 46a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M18 21l9 7M18 43l9-7M46 21l-9 7M46 43l-9-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>우리 데이터로 우리 모델을 만들 때</strong> 쓴다. 수요 예측, 이탈 예측, 불량 판정처럼 남이 만들어 둔 모델이 없는 문제다. 학습할 서버, 실험 기록, 배포, 감시를 따로 세우지 않아도 된다.</p>\n<p>SAA 시험은 모델 만드는 법을 묻지 않는다. 묻는 것은 셋이다. <strong>SageMaker AI까지 필요한가</strong>, <strong>추론을 어느 방식으로 여나</strong>, <strong>학습 비용을 어떻게 줄이나</strong>.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 필요한 것, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">필요한 것</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gamjeong-beonnyeok-eumseong\">\n<th scope=\"row\"><a href=\"#row-gamjeong-beonnyeok-eumseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>감정, 번역, 음성, 얼굴처럼 흔한 일</th>\n<td><a href=\"/ml/language-services/\">언어 AI 서비스</a>, <a href=\"/ml/rekognition/\">Rekognition</a>, <a href=\"/ml/textract/\">Textract</a></td>\n</tr>\n<tr id=\"row-tekseuteuna-geurimeul-saero-jitgi-daehwa\">\n<th scope=\"row\"><a href=\"#row-tekseuteuna-geurimeul-saero-jitgi-daehwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>텍스트나 그림을 새로 짓기, 대화, 문서 요약</th>\n<td>Bedrock(남이 만든 큰 모델을 API로)</td>\n</tr>\n<tr id=\"row-uri-deiteoro-hakseupago-modereul-jikjeop\">\n<th scope=\"row\"><a href=\"#row-uri-deiteoro-hakseupago-modereul-jikjeop\" class=\"anchor\" aria-label=\"줄 링크\"></a>우리 데이터로 학습하고 모델을 직접 다루기</th>\n<td><strong>SageMaker AI</strong></td>\n</tr>\n<tr id=\"row-gpu\">\n<th scope=\"row\"><a href=\"#row-gpu\" class=\"anchor\" aria-label=\"줄 링크\"></a>GPU 서버와 틀까지 모두 내가</th>\n<td><a href=\"/compute/ec2/\">EC2</a>, <a href=\"/compute/batch/\">Batch</a>, <a href=\"/compute/eks/\" class=\"mention\">EKS</a></td>\n</tr>\n</tbody>\n</table></div>\n<p>위로 갈수록 손이 덜 가고 아래로 갈수록 마음대로 한다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-train-and-host\" data-diagram=\"train-and-host\"><figcaption><span class=\"diagram-title\">SageMaker AI에서 모델을 학습하고 배포하는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-train-and-host\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: SageMaker AI에서 모델을 학습하고 배포하는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"620\" height=\"258\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 992.6 412\"><svg width=\"992.6\" height=\"412\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-train-and-host-desc\" aria-labelledby=\"diagram-train-and-host-title\" role=\"img\" viewBox=\"-4 -4 992.6 412\"><title id=\"diagram-train-and-host-title\">SageMaker AI에서 모델을 학습하고 배포하는 흐름</title><desc id=\"diagram-train-and-host-desc\">학습 데이터는 S3에 있고 학습 코드는 컨테이너 이미지로 ECR에 있다. 학습 작업이 인스턴스를 잠깐 띄워 데이터를 읽고 모델 파일을 S3에 쓴 뒤 사라진다. 엔드포인트가 그 모델을 올리고, 앱은 API Gateway와 Lambda를 거쳐 엔드포인트를 부른다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M109.3 76h146q7 0 7 7v52q0 7 7.1 7H282\"/><path fill=\"var(--diagram-line)\" d=\"m274 136 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M109.3 244h146q7 0 7-7v-52q0-7 7.1-7H282\"/><path fill=\"var(--diagram-line)\" d=\"m274 172 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M376 160h237.7\"/><path fill=\"var(--diagram-line)\" d=\"m605.7 154 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M707.7 160h138.7q7 0 7 7v52q0 7 7.1 7H874\"/><path fill=\"var(--diagram-line)\" d=\"m866 220 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M383.3 328h230.4\"/><path fill=\"var(--diagram-line)\" d=\"m605.7 322 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M707.7 328h138.7q7 0 7-7v-52q0-7 7.1-7H874\"/><path fill=\"var(--diagram-line)\" d=\"m866 256 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"156.6\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"199.5\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 읽는다</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"166.1\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"199.5\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 코드</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"467.2\" y=\"144.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"500.5\" y=\"167.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 쓴다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"747.7\" y=\"144.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"790.6\" y=\"167.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 올린다</text></g><g class=\"d-edge-label\"><rect width=\"154.4\" height=\"30\" x=\"423.3\" y=\"312.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"500.5\" y=\"335.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ API Gateway</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"757.2\" y=\"312.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"790.6\" y=\"335.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 추론</text></g><g class=\"d-node\"><text x=\"64.3\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">학습 데이터</text><use width=\"72\" height=\"72\" x=\"28.3\" y=\"21\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"64.3\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">학습 이미지</text><use width=\"72\" height=\"72\" x=\"28.3\" y=\"189\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><text x=\"331\" y=\"216\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">학습 작업</text><use width=\"72\" height=\"72\" x=\"295\" y=\"105\" href=\"#icon-saa-sagemaker\"/></g><g class=\"d-node\"><text x=\"662.7\" y=\"216\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">모델 파일</text><use width=\"72\" height=\"72\" x=\"626.7\" y=\"105\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"923\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엔드포인트</text><use width=\"72\" height=\"72\" x=\"887\" y=\"189\" href=\"#icon-saa-sagemaker\"/></g><g class=\"d-node\"><text x=\"662.7\" y=\"384\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"626.7\" y=\"273\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"282.3\" y=\"306\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"332.8\" y=\"337\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g></svg><a aria-label=\"학습 데이터\" href=\"/storage/s3/\"><rect width=\"112.6\" height=\"136\" x=\"8\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"학습 이미지\" href=\"/compute/ecr/\"><rect width=\"112.6\" height=\"136\" x=\"8\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"학습 작업\" href=\"/ml/sagemaker/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"282\" y=\"92\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"모델 파일\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"613.7\" y=\"92\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"엔드포인트\" href=\"/ml/sagemaker/\" aria-current=\"page\"><rect width=\"107.1\" height=\"136\" x=\"869.5\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"613.7\" y=\"260\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"228\" height=\"526\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 364.3 842\"><svg width=\"364.3\" height=\"842\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-train-and-host-narrow-desc\" aria-labelledby=\"diagram-train-and-host-narrow-title\" role=\"img\" viewBox=\"-4 -4 364.3 842\"><title id=\"diagram-train-and-host-narrow-title\">SageMaker AI에서 모델을 학습하고 배포하는 흐름</title><desc id=\"diagram-train-and-host-narrow-desc\">학습 데이터는 S3에 있고 학습 코드는 컨테이너 이미지로 ECR에 있다. 학습 작업이 인스턴스를 잠깐 띄워 데이터를 읽고 모델 파일을 S3에 쓴 뒤 사라진다. 엔드포인트가 그 모델을 올리고, 앱은 API Gateway와 Lambda를 거쳐 엔드포인트를 부른다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M64.3 132v83q0 7 7 7h47.3q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m131.7 230-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M208.9 132v83q0 7-7 7h-47.3q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m153.5 230-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M136.6 362v106\"/><path fill=\"var(--diagram-line)\" d=\"m142.6 460-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M136.6 592v83q0 7 7 7h38.1q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m194.8 690-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M267.3 362v106\"/><path fill=\"var(--diagram-line)\" d=\"m273.3 460-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M267.3 592v83q0 7-7 7h-38q-7.2 0-7.2 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m221.1 690-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"21.3\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"64.2\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 읽는다</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"175.4\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"208.8\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 코드</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"103.1\" y=\"402\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"136.5\" y=\"425\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 쓴다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"93.6\" y=\"632\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"136.5\" y=\"655\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 올린다</text></g><g class=\"d-edge-label\"><rect width=\"154.4\" height=\"30\" x=\"189.8\" y=\"402\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"267\" y=\"425\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ API Gateway</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"233.8\" y=\"632\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"267.2\" y=\"655\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 추론</text></g><g class=\"d-node\"><text x=\"64.3\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">학습 데이터</text><use width=\"72\" height=\"72\" x=\"28.3\" y=\"17\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"208.9\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">학습 이미지</text><use width=\"72\" height=\"72\" x=\"172.9\" y=\"17\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><text x=\"136.6\" y=\"354\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">학습 작업</text><use width=\"72\" height=\"72\" x=\"100.6\" y=\"247\" href=\"#icon-saa-sagemaker\"/></g><g class=\"d-node\"><text x=\"136.6\" y=\"584\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">모델 파일</text><use width=\"72\" height=\"72\" x=\"100.6\" y=\"477\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"202\" y=\"814\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엔드포인트</text><use width=\"72\" height=\"72\" x=\"166\" y=\"707\" href=\"#icon-saa-sagemaker\"/></g><g class=\"d-node\"><text x=\"267.3\" y=\"584\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"231.3\" y=\"477\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"61.1\" height=\"36\" x=\"236.8\" y=\"326\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"267.3\" y=\"353\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g></svg><a aria-label=\"학습 데이터\" href=\"/storage/s3/\"><rect width=\"112.6\" height=\"128\" x=\"8\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"학습 이미지\" href=\"/compute/ecr/\"><rect width=\"112.6\" height=\"128\" x=\"152.6\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"학습 작업\" href=\"/ml/sagemaker/\" aria-current=\"page\"><rect width=\"93.6\" height=\"128\" x=\"89.8\" y=\"238\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"모델 파일\" href=\"/storage/s3/\"><rect width=\"93.6\" height=\"128\" x=\"89.8\" y=\"468\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"엔드포인트\" href=\"/ml/sagemaker/\" aria-current=\"page\"><rect width=\"107.1\" height=\"128\" x=\"148.4\" y=\"698\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"221.5\" y=\"468\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>학습 데이터는 S3에 있고 학습 코드는 컨테이너 이미지로 ECR에 있다. 학습 작업이 인스턴스를 잠깐 띄워 데이터를 읽고 모델 파일을 S3에 쓴 뒤 사라진다. 엔드포인트가 그 모델을 올리고, 앱은 API Gateway와 Lambda를 거쳐 엔드포인트를 부른다.</p><ul><li>학습 데이터 → 학습 작업: ① 읽는다</li><li>학습 이미지 → 학습 작업: ① 코드</li><li>학습 작업 → 모델 파일: ② 쓴다</li><li>모델 파일 → 엔드포인트: ③ 올린다</li><li>앱 → Lambda: ④ API Gateway</li><li>Lambda → 엔드포인트: ⑤ 추론</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>학습 작업이 <a href=\"/storage/s3/\">S3</a>의 데이터와 <a href=\"/compute/ecr/\">ECR</a>의 컨테이너를 읽는다. 데이터가 크고 여러 번 읽으면 <a href=\"/storage/fsx-for-lustre/\">FSx for Lustre</a>를 사이에 둔다.</li>\n<li>학습이 끝나면 모델 파일을 S3에 쓰고 <strong>인스턴스는 사라진다</strong>. 학습한 시간만 낸다.</li>\n<li>배포하면 엔드포인트가 모델을 메모리에 올린다. 실시간 엔드포인트는 <a href=\"/compute/auto-scaling-policies/\">Auto Scaling</a>을 걸고 여러 AZ에 두 대 이상 둔다.</li>\n<li>엔드포인트는 계정 안에서 <a href=\"/security/iam/\" class=\"mention\">IAM</a>으로 부르는 API다. 바깥의 앱에는 <a href=\"/integration/api-gateway/\">API Gateway</a>와 <a href=\"/compute/lambda/\">Lambda</a>를 앞에 둔다.</li>\n<li>Lambda가 InvokeEndpoint로 예측을 받는다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안에서 사설로 부르려면 <a href=\"/networking/vpc-endpoints/\">인터페이스 엔드포인트</a>를 쓴다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"inference\">추론의 네 방식<a href=\"#inference\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방식, 요청의 모양, 쉬는 동안의 값, 알맞은 일\" tabindex=\"0\"><table aria-label=\"추론의 네 방식\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방식</th>\n<th scope=\"col\" role=\"columnheader\">요청의 모양</th>\n<th scope=\"col\" role=\"columnheader\">쉬는 동안의 값</th>\n<th scope=\"col\" role=\"columnheader\">알맞은 일</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-silsigan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-silsigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>실시간</th>\n<td role=\"cell\">작고<wbr>(25MB), 바로 답</td>\n<td role=\"cell\">인스턴스 값을 계속 낸다</td>\n<td role=\"cell\">결제 사기 판정, 추천</td>\n</tr>\n<tr id=\"row-seobeoriseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seobeoriseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버리스</th>\n<td role=\"cell\">작고<wbr>(4MB), 뜸하고 들쭉날쭉</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">사내 도구, 시험 운영</td>\n</tr>\n<tr id=\"row-bidonggi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bidonggi\" class=\"anchor\" aria-label=\"줄 링크\"></a>비동기</th>\n<td role=\"cell\">크거나<wbr>(1GB) 오래 걸림</td>\n<td role=\"cell\">0대로 줄이면 없다</td>\n<td role=\"cell\">영상, 긴 문서</td>\n</tr>\n<tr id=\"row-baechi-byeonhwan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-baechi-byeonhwan\" class=\"anchor\" aria-label=\"줄 링크\"></a>배치 변환</th>\n<td role=\"cell\">데이터 한 묶음 전체</td>\n<td role=\"cell\">없다<wbr>(끝나면 사라진다)</td>\n<td role=\"cell\">밤마다 점수 매기기</td>\n</tr>\n</tbody>\n</table></div>\n<p>비동기는 요청을 안의 대기열에 쌓고, 결과를 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 쓰고, 끝나면 <a href=\"/integration/sns/\">SNS</a>로 알린다. 서버리스는 콜드 스타트를 참을 수 있어야 한다. 추론 컴포넌트로 만든 실시간 엔드포인트도 이제 0대까지 줄일 수 있지만, 인스턴스가 다시 뜰 때까지 온 요청은 오류를 받는다.</p>\n<p>여러 모델을 한 엔드포인트에 올려 인스턴스를 나눠 쓰거나, 변형(variant)에 트래픽을 나눠 새 모델을 조금씩 시험할 수도 있다.</p>\n</div><h2 id=\"training-cost\">학습 비용<a href=\"#training-cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>관리형 스팟 학습</strong>: 스팟 인스턴스의 중단과 재시작을 SageMaker AI가 맡는다. 기다릴 시간의 상한을 정하고, 체크포인트를 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 남긴다. 체크포인트가 없으면 처음부터 다시 배운다.</li>\n<li><strong>SageMaker Savings Plans</strong>: 1년이나 3년 약정으로 학습과 추론의 ML 인스턴스를 싸게 쓴다(<a href=\"/compute/ec2-purchasing-options/\">구매 옵션</a>).</li>\n<li>노트북은 켜 둔 동안 값을 낸다. 쓰지 않으면 끈다.</li>\n</ul>\n</div><h2 id=\"family\">주변의 이름들<a href=\"#family\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 이름, 한 줄\" tabindex=\"0\"><table aria-label=\"주변의 이름들\">\n<thead>\n<tr>\n<th scope=\"col\">이름</th>\n<th scope=\"col\">한 줄</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-studio\">\n<th scope=\"row\"><a href=\"#row-studio\" class=\"anchor\" aria-label=\"줄 링크\"></a>Studio</th>\n<td>개발 화면(노트북, 실험)</td>\n</tr>\n<tr id=\"row-ground-truth\">\n<th scope=\"row\"><a href=\"#row-ground-truth\" class=\"anchor\" aria-label=\"줄 링크\"></a>Ground Truth</th>\n<td>사람이 라벨을 달게 하는 작업장</td>\n</tr>\n<tr id=\"row-canvas\">\n<th scope=\"row\"><a href=\"#row-canvas\" class=\"anchor\" aria-label=\"줄 링크\"></a>Canvas</th>\n<td>코드 없이 화면으로 예측 모델</td>\n</tr>\n<tr id=\"row-jumpstart\">\n<th scope=\"row\"><a href=\"#row-jumpstart\" class=\"anchor\" aria-label=\"줄 링크\"></a>JumpStart</th>\n<td>미리 학습된 모델을 골라 내 계정에 배포</td>\n</tr>\n<tr id=\"row-feature-store\">\n<th scope=\"row\"><a href=\"#row-feature-store\" class=\"anchor\" aria-label=\"줄 링크\"></a>Feature Store</th>\n<td>학습과 추론이 함께 쓰는 특성 저장소</td>\n</tr>\n<tr id=\"row-model-monitor\">\n<th scope=\"row\"><a href=\"#row-model-monitor\" class=\"anchor\" aria-label=\"줄 링크\"></a>Model Monitor</th>\n<td>들어오는 데이터가 학습 때와 달라졌는지 감시</td>\n</tr>\n<tr id=\"row-clarify\">\n<th scope=\"row\"><a href=\"#row-clarify\" class=\"anchor\" aria-label=\"줄 링크\"></a>Clarify</th>\n<td>치우침을 찾고 예측의 까닭을 설명</td>\n</tr>\n</tbody>\n</table></div>\n<p>시험에는 한 줄 이상 나오지 않는다. 제공이 바뀐 기능도 있으니 실제로 쓰기 전에 지금 열려 있는지 본다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "SageMaker와 SageMaker AI" }), ": 2024년 12월부터 옛 SageMaker가 SageMaker AI다. 지금 “Amazon SageMaker”는 데이터 레이크, 웨어하우스, SageMaker AI를 한 화면에 묶은 플랫폼이다. 시험의 SageMaker는 SageMaker AI로 읽는다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Bedrock" }), ": 남의 파운데이션 모델을 서버 없이 API로 부른다. 모델을 내 인스턴스에 올려 다루면 SageMaker AI다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/compute/batch/",
						children: "AWS Batch"
					}) }), ": 아무 컨테이너나 돌리는 배치다. 모델의 배포와 감시는 해 주지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "배치 변환과 비동기 추론" }),
						": 데이터가 ",
						createVNode(_components.strong, { children: "이미 다 있으면" }),
						" 배치 변환, 요청이 ",
						createVNode(_components.strong, { children: "하나씩 들어오면" }),
						" 비동기다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“운영 부담을 줄여라”와 SageMaker",
					"set:html": "<p>보기에 전용 AI 서비스와 SageMaker가 함께 있고 하는 일이 감정, 번역, 음성, 얼굴, 문서라면 SageMaker를 지운다. SageMaker가 답이 되는 말은 “자체 데이터로 학습”, “사용자 지정 알고리즘”, “데이터 과학자”다.</p>"
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
var url = "content/ml/sagemaker.mdx/";
var file = "/work/wt/build/content/ml/sagemaker.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/ml/sagemaker.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
