import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/sam.mdx
var frontmatter = {
	"title": "AWS SAM",
	"titleEn": "AWS Serverless Application Model",
	"kind": "service",
	"status": "published",
	"summary": "SAM은 Lambda·API·DynamoDB로 된 서버리스 앱을 짧은 YAML로 적으면 CloudFormation으로 바꿔 배포하고, 내 PC에서 시험까지 하게 해 주는 도구다.",
	"aliases": [
		"SAM",
		"샘",
		"AWS 샘",
		"서버리스 애플리케이션 모델",
		"SAM CLI",
		"SAM 템플릿",
		"SAM template",
		"sam deploy",
		"sam local",
		"sam sync",
		"SAM Accelerate",
		"서버리스 프레임워크 AWS",
		"서버리스 배포 도구",
		"서버리스 IaC",
		"람다 배포 템플릿",
		"서버리스 템플릿",
		"람다 로컬 테스트",
		"클라우드포메이션 서버리스"
	],
	"related": [
		"compute/lambda",
		"integration/api-gateway",
		"database/dynamodb",
		"integration/step-functions",
		"management/cloudformation",
		"compute/lambda-limits",
		"security/iam",
		"compute/elastic-beanstalk",
		"foundations/serverless"
	],
	"signals": [
		{
			"id": "sam",
			"need": "Lambda와 API로 된 서버리스 앱을 짧은 템플릿으로 배포한다",
			"choose": "SAM",
			"see": "compute/sam#when",
			"why": "역할, 권한, 이벤트 연결 같은 뻔한 부분을 SAM이 채워 템플릿이 짧다."
		},
		{
			"id": "sam-local",
			"need": "Lambda 함수를 배포하기 전에 내 PC에서 시험한다",
			"choose": "`sam local`",
			"see": "compute/sam#scenario-test-before-deploy",
			"why": "컨테이너에서 함수를 돌려 본다. `sam sync`는 이미 올린 뒤의 확인이다."
		},
		{
			"id": "sam-canary",
			"need": "함수의 새 버전에 10%만 보내고 경보가 울리면 되돌린다",
			"choose": "SAM의 점진 배포(Canary)",
			"see": "compute/sam#gradual-deployments",
			"why": "CodeDeploy가 별칭의 트래픽을 조금씩 옮기고 경보가 울리면 되돌린다."
		},
		{
			"id": "cloudformation",
			"need": "VPC까지 포함한 인프라 전체를 코드로 적는다",
			"choose": "CloudFormation",
			"see": "management/cloudformation#when",
			"why": "SAM은 서버리스의 짧은 표기다. VPC까지 적는 바탕은 CloudFormation이다."
		}
	],
	"facts": [
		{
			"id": "transform",
			"label": "템플릿을 SAM으로 만드는 선언",
			"value": "`Transform: AWS::Serverless-2016-10-31`",
			"note": "이 줄과 Resources만 필수다. 없으면 보통의 CloudFormation 템플릿이다.",
			"source": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy.html"
		},
		{
			"id": "resource-prefix",
			"label": "SAM 리소스의 이름",
			"asks": "SAM 리소스의 유형 이름은 무엇으로 시작하나?",
			"value": "`AWS::Serverless::`로 시작",
			"note": "Function, Api, HttpApi, SimpleTable, StateMachine, LayerVersion 등이 있다.",
			"source": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html"
		},
		{
			"id": "price",
			"label": "SAM의 요금",
			"value": "없음",
			"note": "만들어진 Lambda, API Gateway, DynamoDB의 값만 낸다.",
			"source": "https://aws.amazon.com/serverless/sam/"
		},
		{
			"id": "local-docker",
			"label": "내 PC에서 함수를 돌리는 데 필요한 것",
			"value": "Docker 같은 컨테이너 도구",
			"note": "`sam local`이 Lambda와 비슷한 컨테이너를 띄운다.",
			"source": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/using-sam-cli-local-invoke.html"
		},
		{
			"id": "deployment-preference",
			"label": "점진 배포의 방식",
			"value": "Canary, Linear, AllAtOnce",
			"note": "CodeDeploy가 별칭의 트래픽을 옮기고, 경보가 울리면 되돌린다.",
			"source": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html"
		},
		{
			"id": "resource-quota",
			"label": "스택 하나의 리소스 수(CloudFormation)",
			"value": "500개",
			"note": "SAM 리소스 하나가 여러 리소스로 펼쳐지므로 생각보다 빨리 찬다.",
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html"
		}
	],
	"scenarios": [
		{
			"id": "serverless-infrastructure-as-code",
			"situation": "Lambda 함수 여러 개와 API, DynamoDB 테이블을 코드로 관리하며 여러 환경에 똑같이 배포하려 한다. 템플릿은 짧을수록 좋다.",
			"answer": [
				"compute/sam",
				"compute/lambda",
				"integration/api-gateway",
				"database/dynamodb"
			],
			"why": "“서버리스”와 “코드로 배포”가 SAM이다. 함수 하나를 적으면 역할, 권한, 이벤트 연결까지 펼쳐 준다.",
			"trap": "CloudFormation만으로도 되지만 같은 것을 몇 배 길게 적는다. Elastic Beanstalk은 EC2 위의 웹 앱용이다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "test-before-deploy",
			"situation": "Lambda 함수를 고칠 때마다 배포해서 확인하느라 느리다. 배포하기 전에 내 PC에서 이벤트를 넣어 보고 싶다.",
			"answer": ["compute/sam"],
			"choose": "`sam local invoke`, `sam local start-api`",
			"why": "`sam local invoke`와 `sam local start-api`가 컨테이너에서 함수를 돌린다.",
			"trap": "개발 스택에 `sam sync`로 올려 보는 보기는 빠르지만 이미 배포한 뒤의 확인이다. 로컬 시험도 내 PC의 IAM 권한으로 실제 AWS 서비스를 부르므로 운영 테이블을 건드리지 않게 한다."
		},
		{
			"id": "safe-function-release",
			"situation": "함수의 새 버전에 트래픽의 10%만 먼저 보내고, 오류율 경보가 울리면 저절로 되돌려야 한다.",
			"answer": ["compute/sam", "compute/lambda"],
			"choose": "`AutoPublishAlias` + `DeploymentPreference`(Canary)",
			"why": "템플릿에 `AutoPublishAlias`와 `DeploymentPreference`(Canary)를 적으면 CodeDeploy가 별칭의 트래픽을 나눠 옮긴다.",
			"trap": "API Gateway의 카나리는 스테이지의 일이고 함수만 부르는 다른 이벤트에는 적용되지 않는다.",
			"decides": [
				"함수",
				"서버리스",
				"sam"
			]
		}
	],
	"corrections": [{
		"id": "yaml-json",
		"notes": "서버리스 앱의 모든 구성은 YAML로 적는다고 한다.",
		"status": "simplified",
		"right": "인프라의 구성이 그렇다. JSON으로도 쓸 수 있고, 함수의 코드는 따로 있다. 한 템플릿 안에 보통의 CloudFormation 리소스도 함께 적는다.",
		"source": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy.html"
	}, {
		"id": "cli-cloudformation",
		"notes": "SAM을 개발하고 배치하는 틀이라고만 한다.",
		"status": "simplified",
		"right": "두 부분이다. 짧게 적는 템플릿 규격과, 빌드·로컬 시험·배포·로그를 맡는 명령줄 도구(SAM CLI)다. 배포는 CloudFormation이 한다.",
		"source": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/what-is-sam.html"
	}],
	"sources": [{
		"note": "001",
		"section": "AWS SAM",
		"lines": "1351-1356"
	}],
	"references": [
		{
			"title": "AWS SAM이란",
			"url": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/what-is-sam.html"
		},
		{
			"title": "SAM 템플릿의 구조",
			"url": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy.html"
		},
		{
			"title": "서버리스 앱의 점진 배포",
			"url": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html"
		},
		{
			"title": "sam sync로 빠르게 올리기",
			"url": "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/using-sam-cli-sync.html"
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
			"slug": "template",
			"text": "템플릿에서 외울 것"
		},
		{
			"depth": 2,
			"slug": "gradual-deployments",
			"text": "점진 배포"
		},
		{
			"depth": 2,
			"slug": "alternatives",
			"text": "다른 도구와 견주면"
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
		p: "p",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-cloudformation\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M170 128h16v-7h-16zm-80 38h16v-6H90zm-32 0h22v-6H58zm0-19h38v-6H58zm0-38h28v-7H58zm0 19h105v-7H58zm60 70H45V89h73v26h7V86l-3-3H42a3 3 0 0 0-4 3v116a3 3 0 0 0 4 3h80l3-3v-65h-7zm100-80c0 21-19 28-29 29h-51v-6h51s22-3 22-23c0-18-16-22-20-22a3 3 0 0 1-2-4c0-10-7-13-9-14-6-2-11 0-14 4l-3 1-3-2c-2-6-5-9-9-13-10-10-23-13-36-8-7 3-13 10-16 18l-6-3c4-9 11-17 19-21 16-6 32-3 44 9l8 11c5-3 12-4 18-2 7 2 12 9 13 18 11 3 23 11 23 28\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/compute/lambda/\">Lambda</a>를 중심으로 한 앱을 <strong>콘솔에서 클릭하지 않고 코드로</strong> 만들 때 쓴다. 함수가 하나라도 역할, 로그 권한, API 연결, 이벤트 연결까지 적으면 <a href=\"/management/cloudformation/\" class=\"mention\">CloudFormation</a> 템플릿이 길어진다. SAM은 그 가운데 뻔한 부분을 대신 채워 준다. 개발·시험·운영에 같은 것을 되풀이해 배포하고, 파이프라인에 태우기도 쉽다. 문제에 “서버리스 앱을 코드로 배포”, “배포하기 전에 로컬에서 시험”이 나오면 SAM이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-lower\" id=\"diagram-sam-deploy\" data-diagram=\"sam-deploy\"><figcaption><span class=\"diagram-title\">SAM 템플릿이 배포되는 <span class=\"diagram-title-end\">과정<a href=\"#diagram-sam-deploy\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: SAM 템플릿이 배포되는 과정\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"429\" height=\"649\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 687.1 1039\"><svg width=\"687.1\" height=\"1039\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-sam-deploy-desc\" aria-labelledby=\"diagram-sam-deploy-title\" role=\"img\" viewBox=\"-4 -4 687.1 1039\"><title id=\"diagram-sam-deploy-title\">SAM 템플릿이 배포되는 과정</title><desc id=\"diagram-sam-deploy-desc\">개발자가 짧은 SAM 템플릿과 코드를 쓰고 내 PC의 컨테이너에서 시험한다. sam build와 sam deploy가 코드를 S3에 올리고, CloudFormation이 템플릿을 펼쳐 API Gateway, Lambda, DynamoDB를 만든다.</desc><g class=\"d-boundary\"><rect width=\"655.1\" height=\"205\" x=\"12\" y=\"814\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M258.6 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m264.6 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M221.4 228v13q0 7-7 7h-29.6q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m183.7 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M295.9 228v13q0 7 7 7h29.6q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m345.5 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M339.5 466v106\"/><path fill=\"var(--diagram-line)\" d=\"m345.5 564-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M339.5 704v106\"/><path fill=\"var(--diagram-line)\" d=\"m345.5 802-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M145.9 931h130.6\"/><path fill=\"var(--diagram-line)\" d=\"m268.5 925 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M370.5 931H537\"/><path fill=\"var(--diagram-line)\" d=\"m529 925 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"845\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">만들어진 앱</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"225.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"258.5\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 작성</text></g><g class=\"d-edge-label\"><rect width=\"120.8\" height=\"30\" x=\"117.2\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"177.6\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② sam local</text></g><g class=\"d-edge-label\"><rect width=\"142\" height=\"30\" x=\"268.5\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"339.5\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ sam deploy</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"306\" y=\"506\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"339.4\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 변환</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"296.5\" y=\"744\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"339.4\" y=\"767\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 만들기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"189.7\" y=\"915.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.1\" y=\"938.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 호출</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"394.5\" y=\"915.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"449.6\" y=\"938.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 읽기·쓰기</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"208.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"258.6\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발자</text></g><g class=\"d-node\"><rect width=\"243.5\" height=\"62\" x=\"136.9\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"258.6\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SAM 템플릿과 코드</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"101\" y=\"338\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"177.7\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">로컬 시험</text></g><g class=\"d-node\"><text x=\"339.5\" y=\"458\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">코드 묶음</text><use width=\"72\" height=\"72\" x=\"303.5\" y=\"347\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"339.5\" y=\"696\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFormation</text><use width=\"72\" height=\"72\" x=\"303.5\" y=\"585\" href=\"#icon-aws-cloudformation\"/></g><g class=\"d-node\"><text x=\"100.9\" y=\"987\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"64.9\" y=\"876\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"325.5\" y=\"987\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"289.5\" y=\"876\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"585.9\" y=\"987\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"549.9\" y=\"876\" href=\"#icon-aws-dynamodb\"/></g></svg><a aria-label=\"코드 묶음\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"290.5\" y=\"334\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudFormation\" href=\"/management/cloudformation/\"><rect width=\"168.4\" height=\"136\" x=\"255.4\" y=\"572\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"API Gateway\" href=\"/integration/api-gateway/\"><rect width=\"137.7\" height=\"136\" x=\"32\" y=\"863\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"276.5\" y=\"863\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"136\" x=\"524.8\" y=\"863\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"208\" height=\"867\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 332.9 1387\"><svg width=\"332.9\" height=\"1387\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-sam-deploy-narrow-desc\" aria-labelledby=\"diagram-sam-deploy-narrow-title\" role=\"img\" viewBox=\"-4 -4 332.9 1387\"><title id=\"diagram-sam-deploy-narrow-title\">SAM 템플릿이 배포되는 과정</title><desc id=\"diagram-sam-deploy-narrow-desc\">개발자가 짧은 SAM 템플릿과 코드를 쓰고 내 PC의 컨테이너에서 시험한다. sam build와 sam deploy가 코드를 S3에 올리고, CloudFormation이 템플릿을 펼쳐 API Gateway, Lambda, DynamoDB를 만든다.</desc><g class=\"d-boundary\"><rect width=\"177.7\" height=\"593\" x=\"135.2\" y=\"774\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M148.4 48v106\"/><path fill=\"var(--diagram-line)\" d=\"m154.4 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M116.5 204v13q0 7-7 7H79.8q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m78.8 302-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M180.3 204v13q0 7 7.1 7H217q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m230 302-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M224 434v106\"/><path fill=\"var(--diagram-line)\" d=\"m230 532-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M224 664v106\"/><path fill=\"var(--diagram-line)\" d=\"m230 762-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M224 947v74\"/><path fill=\"var(--diagram-line)\" d=\"m230 1013-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M224 1145v74\"/><path fill=\"var(--diagram-line)\" d=\"m230 1211-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"147.2\" y=\"805\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">만들어진 앱</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"114.9\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"148.3\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 작성</text></g><g class=\"d-edge-label\"><rect width=\"120.8\" height=\"30\" x=\"12.3\" y=\"244\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"72.7\" y=\"267\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② sam local</text></g><g class=\"d-edge-label\"><rect width=\"142\" height=\"30\" x=\"153\" y=\"244\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"224.1\" y=\"267\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ sam deploy</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"190.5\" y=\"474\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.9\" y=\"497\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 변환</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"181\" y=\"704\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.9\" y=\"727\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 만들기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"190.5\" y=\"971\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.9\" y=\"994\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 호출</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"168.5\" y=\"1169\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.7\" y=\"1192\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 읽기·쓰기</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"109.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"148.4\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발자</text></g><g class=\"d-node\"><rect width=\"211.5\" height=\"46\" x=\"42.7\" y=\"158\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"148.4\" y=\"190\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SAM 템플릿과 코드</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"12\" y=\"314\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"72.8\" y=\"346\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">로컬 시험</text></g><g class=\"d-node\"><text x=\"224\" y=\"426\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">코드 묶음</text><use width=\"72\" height=\"72\" x=\"188\" y=\"319\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"224\" y=\"656\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFormation</text><use width=\"72\" height=\"72\" x=\"188\" y=\"549\" href=\"#icon-aws-cloudformation\"/></g><g class=\"d-node\"><text x=\"224.1\" y=\"939\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"188\" y=\"832\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"224\" y=\"1137\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"188\" y=\"1030\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"224\" y=\"1335\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"188\" y=\"1228\" href=\"#icon-aws-dynamodb\"/></g></svg><a aria-label=\"코드 묶음\" href=\"/storage/s3/\"><rect width=\"93.6\" height=\"128\" x=\"177.2\" y=\"310\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudFormation\" href=\"/management/cloudformation/\"><rect width=\"168.4\" height=\"128\" x=\"139.9\" y=\"540\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"API Gateway\" href=\"/integration/api-gateway/\"><rect width=\"137.7\" height=\"128\" x=\"155.2\" y=\"823\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"178.2\" y=\"1021\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"128\" x=\"162.9\" y=\"1219\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>개발자가 짧은 SAM 템플릿과 코드를 쓰고 내 PC의 컨테이너에서 시험한다. sam build와 sam deploy가 코드를 S3에 올리고, CloudFormation이 템플릿을 펼쳐 API Gateway, Lambda, DynamoDB를 만든다.</p><ul><li>만들어진 앱 안: API Gateway, Lambda, DynamoDB</li><li>개발자 → SAM 템플릿과 코드: ① 작성</li><li>SAM 템플릿과 코드 → 로컬 시험: ② sam local</li><li>SAM 템플릿과 코드 → 코드 묶음: ③ sam deploy</li><li>코드 묶음 → CloudFormation: ④ 변환</li><li>CloudFormation → 만들어진 앱: ⑤ 만들기</li><li>API Gateway → Lambda: ⑥ 호출</li><li>Lambda → DynamoDB: ⑥ 읽기·쓰기</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>템플릿과 함수 코드를 쓴다. <code>sam init</code>이 뼈대를 만든다.</li>\n<li><code>sam local invoke</code>나 <code>sam local start-api</code>로 컨테이너에서 시험한다.</li>\n<li><code>sam build</code>가 의존성을 묶고 <code>sam deploy</code>가 <a href=\"/storage/s3/\" class=\"mention\">S3</a>(이미지라면 <a href=\"/compute/ecr/\" class=\"mention\">ECR</a>)에 올린다.</li>\n<li><a href=\"/management/cloudformation/\" class=\"mention\">CloudFormation</a>이 Transform 줄을 보고 짧은 리소스를 <strong>보통의 리소스들로 펼친다</strong>.</li>\n<li>스택으로 만든다. 실패하면 되돌린다.</li>\n<li>앱이 돈다. <code>sam logs</code>로 로그를 본다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"yaml\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-keyword\">Transform</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> AWS::Serverless-2016-10-31</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">Resources</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  GetOrders</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    Type</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> AWS::Serverless::Function</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    Properties</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      Handler</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> app.handler</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      Runtime</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> python3.13</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      CodeUri</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> src/</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      Policies</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span>        - </span><span class=\"tk-keyword\">DynamoDBReadPolicy</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">            TableName</span><span class=\"tk-keyword\">:</span><span class=\"tk-keyword\"> !Ref</span><span class=\"tk-string-expression\"> Orders</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      Events</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        Http</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">          Type</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> HttpApi</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">          Properties</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">            Path</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> /orders</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">            Method</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> get</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  Orders</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    Type</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> AWS::Serverless::SimpleTable</span></span></code></pre>\n<p>스무 줄이 안 되는 이 템플릿이 함수, 실행 역할, HTTP API, 경로, 호출 권한, 테이블로 펼쳐진다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"template\">템플릿에서 외울 것<a href=\"#template\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 쓰는 것, 하는 일\" tabindex=\"0\"><table aria-label=\"템플릿에서 외울 것\">\n<thead>\n<tr>\n<th scope=\"col\">쓰는 것</th>\n<th scope=\"col\">하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-aws-serverless-function\">\n<th scope=\"row\"><a href=\"#row-aws-serverless-function\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>AWS::Serverless::Function</code></th>\n<td>함수 + 실행 역할 + 이벤트 연결</td>\n</tr>\n<tr id=\"row-aws-serverless-httpapi-api\">\n<th scope=\"row\"><a href=\"#row-aws-serverless-httpapi-api\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>AWS::Serverless::HttpApi</code> · <code>Api</code></th>\n<td><a href=\"/integration/api-gateway/\">API Gateway</a>의 HTTP API · REST API</td>\n</tr>\n<tr id=\"row-aws-serverless-simpletable\">\n<th scope=\"row\"><a href=\"#row-aws-serverless-simpletable\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>AWS::Serverless::SimpleTable</code></th>\n<td>기본 키만 있는 <a href=\"/database/dynamodb/\">DynamoDB</a> 테이블</td>\n</tr>\n<tr id=\"row-aws-serverless-statemachine\">\n<th scope=\"row\"><a href=\"#row-aws-serverless-statemachine\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>AWS::Serverless::StateMachine</code></th>\n<td><a href=\"/integration/step-functions/\">Step Functions</a> 상태 머신</td>\n</tr>\n<tr id=\"row-events\">\n<th scope=\"row\"><a href=\"#row-events\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>Events</code></th>\n<td>API, <a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>, 일정 같은 트리거</td>\n</tr>\n<tr id=\"row-policies\">\n<th scope=\"row\"><a href=\"#row-policies\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>Policies</code></th>\n<td>미리 만든 정책 틀로 <a href=\"/security/iam/\">IAM</a> 권한을 짧게 준다</td>\n</tr>\n<tr id=\"row-globals\">\n<th scope=\"row\"><a href=\"#row-globals\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>Globals</code></th>\n<td>여러 함수에 되풀이되는 설정을 한 번만 적는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>SimpleTable로 모자라면 <code>AWS::DynamoDB::Table</code>을 그대로 적는다. <strong><a href=\"/management/cloudformation/\" class=\"mention\">CloudFormation</a>의 모든 리소스를 섞어 쓸 수 있다.</strong></p>\n</div><h2 id=\"gradual-deployments\">점진 배포<a href=\"#gradual-deployments\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><code>AutoPublishAlias</code>를 적으면 배포할 때마다 새 버전을 내고 별칭이 가리킨다. <code>DeploymentPreference</code>를 더하면 CodeDeploy가 그 별칭의 트래픽을 옮긴다. Canary는 두 번에, Linear는 같은 폭으로 여러 번에, AllAtOnce는 한 번에 옮긴다. 지정한 <a href=\"/management/cloudwatch-alarms/\" class=\"mention\">CloudWatch 경보</a>가 울리거나 앞뒤에 도는 검사 함수가 실패하면 되돌린다. 첫 배포에는 옮길 옛 버전이 없다.</p>\n</div><h2 id=\"alternatives\">다른 도구와 견주면<a href=\"#alternatives\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 도구, 무엇으로 적나, 고를 때",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "다른 도구와 견주면",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "도구"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "무엇으로 적나"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "고를 때"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-sam",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-sam",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "SAM"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"YAML·",
												createVNode(_components.wbr, {}),
												"JSON, 서버리스용 단축"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [createVNode(_components.a, {
												href: "/compute/lambda/",
												class: "mention",
												children: "Lambda"
											}), " 중심의 앱, 로컬 시험"]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-cloudformation",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-cloudformation",
												class: "anchor",
												"aria-label": "줄 링크"
											}), createVNode(_components.a, {
												href: "/management/cloudformation/",
												children: "CloudFormation"
											})]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"YAML·",
												createVNode(_components.wbr, {}),
												"JSON, 모든 리소스"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [createVNode(_components.a, {
												href: "/networking/vpc/",
												class: "mention",
												children: "VPC"
											}), "까지 포함한 인프라 전체"]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-cdk",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-cdk",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "CDK"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"TypeScript·",
												createVNode(_components.wbr, {}),
												"Python 같은 언어"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "반복과 조건이 많은 인프라"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-elastic-beanstalk",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-elastic-beanstalk",
												class: "anchor",
												"aria-label": "줄 링크"
											}), createVNode(_components.a, {
												href: "/compute/elastic-beanstalk/",
												children: "Elastic Beanstalk"
											})]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "앱 코드만"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [createVNode(_components.a, {
												href: "/compute/ec2/",
												class: "mention",
												children: "EC2"
											}), " 위의 전형적인 웹 앱"]
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: "SAM과 CDK는 결국 CloudFormation 스택을 만든다. 그래서 되돌리기, 변경 세트, 드리프트 감지를 그대로 쓴다." }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "sam sync는 운영용이 아니다",
					"set:html": "<p><code>sam sync</code>는 코드 변경을 CloudFormation을 거치지 않고 몇 초 만에 올린다. 개발에는 편하지만 템플릿과 실제가 어긋난다. 운영은 <code>sam deploy</code>나 파이프라인으로 배포한다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>SAM은 <strong>실행 환경이 아니다</strong>. 앱이 도는 곳은 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>이고, SAM은 만들고 배포하는 도구다.</li>\n<li>이름이 비슷한 Serverless Framework는 다른 회사의 도구다.</li>\n<li>로컬 시험은 한도와 권한까지 똑같이 흉내 내지는 않는다. <a href=\"/security/iam/\" class=\"mention\">IAM</a>과 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 문제는 배포해 봐야 드러난다.</li>\n</ul></div>" })
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
var url = "content/compute/sam.mdx/";
var file = "/work/wt/build/content/compute/sam.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/sam.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
