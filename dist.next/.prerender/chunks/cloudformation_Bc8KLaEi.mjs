import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/cloudformation.mdx
var frontmatter = {
	"title": "AWS CloudFormation",
	"titleEn": "AWS CloudFormation",
	"kind": "service",
	"status": "published",
	"summary": "필요한 리소스를 템플릿 파일에 적으면 순서를 따져 한 묶음(스택)으로 만들고 고치고 지워 주는 코드형 인프라 서비스다.",
	"aliases": [
		"CloudFormation",
		"클라우드포메이션",
		"CFN",
		"씨에프엔",
		"AWS IaC",
		"인프라 템플릿",
		"CloudFormation 템플릿",
		"CloudFormation 스택",
		"스택셋",
		"StackSets",
		"CloudFormation StackSets",
		"스택 세트",
		"변경 세트",
		"체인지 세트",
		"change set",
		"드리프트 감지",
		"drift detection",
		"DeletionPolicy",
		"삭제 정책 Retain",
		"중첩 스택",
		"nested stack",
		"스택 정책",
		"CDK",
		"AWS CDK",
		"Cloud Development Kit",
		"cfn-init",
		"인프라 자동 배포",
		"인프라를 코드로",
		"ROLLBACK_COMPLETE"
	],
	"related": [
		"compute/sam",
		"compute/elastic-beanstalk",
		"management/service-catalog",
		"management/control-tower",
		"management/organizations",
		"management/config",
		"management/systems-manager"
	],
	"signals": [
		{
			"id": "stacksets",
			"need": "새 계정까지 여러 계정과 리전에 같은 템플릿을 배포한다",
			"choose": "StackSets(서비스 관리형 권한)",
			"see": "management/cloudformation#stacksets",
			"why": "조직과 이으면 새 계정에도 저절로 배포한다. 자체 관리형은 그러지 못한다."
		},
		{
			"id": "byeongyeong-seteu",
			"need": "적용하기 전에 무엇이 교체되는지 본다",
			"choose": "변경 세트",
			"see": "management/cloudformation#scenario-preview-replacement",
			"why": "변경 세트는 바뀔 것을 보일 뿐 적용하지 않는다. 드리프트는 이미 바뀐 것이다."
		},
		{
			"id": "deletionpolicy-retain-snapshot",
			"need": "스택을 지워도 버킷은 남기고 볼륨은 스냅샷을 뜬다",
			"choose": "DeletionPolicy(Retain, Snapshot)",
			"see": "management/cloudformation#scenario-keep-data-on-delete",
			"why": "리소스마다 남길지를 정한다. 종료 방지는 스택을 아예 못 지우게 한다."
		},
		{
			"id": "deuripeuteu-gamji",
			"need": "콘솔에서 바뀌어 템플릿과 달라진 리소스를 찾는다",
			"choose": "드리프트 감지",
			"see": "management/cloudformation#protection",
			"why": "템플릿과 실제를 견준다. 변경 세트는 앞으로 바뀔 것을 본다."
		}
	],
	"facts": [
		{
			"id": "deletion-default",
			"label": "스택을 지울 때 리소스의 기본값",
			"value": "함께 지워진다(Delete)",
			"note": "RDS의 DB 클러스터와, 클러스터에 속하지 않은 DB 인스턴스는 기본이 Snapshot이다.",
			"axis": "deletion",
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html"
		},
		{
			"id": "deletion-values",
			"label": "DeletionPolicy의 값",
			"value": "Delete, Retain, RetainExceptOnCreate, Snapshot",
			"note": "RetainExceptOnCreate는 그 리소스를 만들던 작업이 되돌려질 때만 지우고 나머지는 남긴다.",
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html"
		},
		{
			"id": "snapshot-resources",
			"label": "Snapshot을 쓸 수 있는 것",
			"value": "EBS 볼륨, RDS, Redshift 클러스터, ElastiCache 등 스냅샷이 있는 리소스",
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html"
		},
		{
			"id": "replacement-not-covered",
			"label": "DeletionPolicy가 지켜 주지 않는 때",
			"value": "업데이트가 리소스를 교체할 때",
			"note": "교체될 옛 리소스는 UpdateReplacePolicy가 정한다.",
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html"
		},
		{
			"id": "template-body",
			"label": "요청에 바로 담는 템플릿의 크기",
			"value": "51,200바이트",
			"note": "더 크면 S3에 올리고 주소를 넘긴다. 그때는 1MB까지다.",
			"called": [
				"템플릿",
				"템플릿 크기",
				"template",
				"template size",
				"템플릿 바이트",
				"template body size"
			],
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html"
		},
		{
			"id": "resources-per-template",
			"label": "템플릿 하나에 적는 리소스",
			"value": "500개",
			"note": "매개변수·매핑·출력은 저마다 200개까지다. 더 필요하면 중첩 스택으로 나눈다.",
			"called": [
				"템플릿당 리소스",
				"템플릿 리소스",
				"스택당 리소스",
				"스택 리소스 개",
				"resources template",
				"resources per stack",
				"resources per template"
			],
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html"
		},
		{
			"id": "stacksets-scope",
			"label": "StackSets 한 번으로 배포하는 곳",
			"value": "여러 계정과 여러 리전",
			"note": "조직과 연동한 서비스 관리형 권한이면 OU에 새로 들어온 계정에도 저절로 배포한다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackSet.html"
		},
		{
			"id": "drift-aware",
			"label": "드리프트까지 보는 변경 세트",
			"asks": "드리프트까지 보는 변경 세트는 무엇을 견주나?",
			"value": "템플릿, 이전 배포, 실제 상태를 함께 견준다",
			"note": "보통의 변경 세트는 실제 상태를 보지 않는다.",
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "AWS 리소스를 만드는 데는 없음",
			"note": "만들어진 리소스의 값을 낸다. 타사 확장 유형과 훅의 실행에는 따로 요금이 있다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/cloudformation/pricing/"
		}
	],
	"sharedFacts": [{
		"id": "resource-quota",
		"from": "compute/sam#resource-quota"
	}],
	"scenarios": [
		{
			"id": "same-stack-many-accounts",
			"situation": "조직의 계정 80개와 리전 3곳에 같은 EventBridge 규칙과 알림용 SNS 주제를 둔다. 템플릿은 하나로 관리하고, 새 계정이 생기면 손대지 않아도 들어가야 한다.",
			"answer": ["management/cloudformation", "management/organizations"],
			"choose": "StackSets(OU 자동 배포)",
			"why": "“여러 계정과 리전에 같은 템플릿”이 StackSets다. 서비스 관리형 권한으로 OU에 자동 배포를 켠다.",
			"trap": "중첩 스택은 한 계정과 한 리전 안에서 템플릿을 나누는 방법이다.",
			"requirements": ["many-accounts", "least-operations"]
		},
		{
			"id": "preview-replacement",
			"situation": "운영 스택의 템플릿을 고쳤다. 적용하면 RDS 인스턴스가 교체되는지 미리 확인하고 나서 실행하고 싶다.",
			"answer": ["management/cloudformation"],
			"choose": "변경 세트",
			"why": "“적용하기 전에 무엇이 바뀌는지”는 변경 세트다. 만드는 것만으로는 아무것도 바뀌지 않는다.",
			"trap": "드리프트 감지는 이미 누가 밖에서 바꾼 것을 찾는다. 앞으로의 변경을 보여 주지 않는다."
		},
		{
			"id": "keep-data-on-delete",
			"situation": "시험 환경의 스택을 통째로 지우되 S3 버킷의 데이터는 남기고, EBS 볼륨은 스냅샷을 뜨고 지워야 한다.",
			"answer": ["management/cloudformation", "storage/ebs-snapshots"],
			"choose": "DeletionPolicy: 버킷은 Retain, 볼륨은 Snapshot",
			"why": "리소스마다 DeletionPolicy를 적는다. 버킷은 Retain, 볼륨은 Snapshot이다.",
			"trap": "종료 방지는 스택 삭제 자체를 막는다. S3는 Snapshot을 쓸 수 없다.",
			"requirements": ["durability"]
		},
		{
			"id": "manual-change",
			"situation": "운영 스택의 보안 그룹을 누군가 콘솔에서 바꾼 것 같다. 템플릿과 달라진 리소스를 찾고, 바꾼 사람도 알아내야 한다.",
			"answer": ["management/cloudformation", "management/cloudtrail"],
			"choose": "드리프트 감지 + CloudTrail",
			"why": "템플릿과 실제의 차이는 드리프트 감지가 찾는다. **누가** 바꿨는지는 CloudTrail이다.",
			"trap": "스택을 다시 업데이트해도 템플릿이 그대로면 바뀐 것이 없다고 끝난다.",
			"requirements": ["find-cause", "compliance"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "DeletionPolicy 속성",
			"url": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html"
		},
		{
			"title": "드리프트 감지",
			"url": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html"
		},
		{
			"title": "드리프트를 함께 보는 변경 세트",
			"url": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html"
		},
		{
			"title": "StackSet",
			"url": "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackSet.html"
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
			"slug": "stacksets",
			"text": "나누고 퍼뜨리기"
		},
		{
			"depth": 2,
			"slug": "protection",
			"text": "지키는 장치"
		},
		{
			"depth": 2,
			"slug": "alternatives",
			"text": "무엇과 견주나"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-cloudformation\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M170 128h16v-7h-16zm-80 38h16v-6H90zm-32 0h22v-6H58zm0-19h38v-6H58zm0-38h28v-7H58zm0 19h105v-7H58zm60 70H45V89h73v26h7V86l-3-3H42a3 3 0 0 0-4 3v116a3 3 0 0 0 4 3h80l3-3v-65h-7zm100-80c0 21-19 28-29 29h-51v-6h51s22-3 22-23c0-18-16-22-20-22a3 3 0 0 1-2-4c0-10-7-13-9-14-6-2-11 0-14 4l-3 1-3-2c-2-6-5-9-9-13-10-10-23-13-36-8-7 3-13 10-16 18l-6-3c4-9 11-17 19-21 16-6 32-3 44 9l8 11c5-3 12-4 18-2 7 2 12 9 13 18 11 3 23 11 23 28\"/></symbol><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-aws-vpc\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 132-17-7v64c5 0 9-2 12-5 5-6 5-14 5-14zm-24 57v-64l-17 7v38c0 1 0 17 17 19m31-19c0 1 0 11-8 18-4 5-11 8-20 8-21 0-27-17-27-26v-40l2-3 24-9h3l24 9 2 3zm9-6v-43l-37-15-36 15v43s-1 20 11 32c6 6 15 9 25 9 11 0 20-3 26-9 12-12 11-32 11-32m-6 36c-8 8-18 12-31 12-12 0-22-4-30-12-13-14-13-35-13-36v-45l2-3 40-16h3l40 16 2 3v45c0 1 0 22-13 36M74 151h48v6H74c-20 0-35-13-36-30v-3c0-22 16-30 25-33v-3c0-17 12-36 29-42 19-8 39-4 54 10 5 5 9 10 12 16 4-4 8-5 13-5 11 0 22 8 24 24 7 2 16 5 22 13l-5 4c-6-7-14-10-21-11l-2-3c-1-15-10-21-18-21-4 0-9 2-12 6l-3 2-2-2c-3-7-7-13-12-18-13-13-31-16-48-9-14 5-25 21-25 36v5a3 3 0 0 1-2 4c-8 2-22 8-22 27v2c1 15 13 25 29 25\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>같은 환경을 되풀이해 똑같이</strong> 만들 때 쓴다. 개발·시험·운영을 같은 템플릿으로, 재해 복구 리전을 몇 분 만에, 감사에 “무엇이 어떻게 만들어졌나”를 파일로 답한다. 콘솔에서 클릭한 것은 기억에 남고, 템플릿에 적은 것은 저장소에 남는다.</p>\n<p>문제의 신호는 “템플릿”, “되풀이해서 배포”, “여러 계정에 똑같이”, “변경을 미리 확인”이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-template-to-stack\" data-diagram=\"template-to-stack\"><figcaption><span class=\"diagram-title\">템플릿이 스택이 되고 업데이트되는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-template-to-stack\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 템플릿이 스택이 되고 업데이트되는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"430\" height=\"608\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 687.2 973\"><svg width=\"687.2\" height=\"973\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-template-to-stack-desc\" aria-labelledby=\"diagram-template-to-stack-title\" role=\"img\" viewBox=\"-4 -4 687.2 973\"><title id=\"diagram-template-to-stack-title\">템플릿이 스택이 되고 업데이트되는 흐름</title><desc id=\"diagram-template-to-stack-desc\">작성자가 템플릿을 CloudFormation에 넘기면 의존 관계를 따져 리소스를 만들고 한 스택으로 묶는다. 고친 템플릿으로는 변경 세트를 먼저 만들어 확인하고 실행한다. 실패하면 이전 상태로 되돌린다. StackSets는 같은 템플릿을 여러 계정과 리전에 배포한다.</desc><g class=\"d-boundary\"><rect width=\"418\" height=\"205\" x=\"12\" y=\"748\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M394.8 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m400.8 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M374.1 228v13q0 7-7 7h-45q-7 0-7 7v228q0 7 7 7h42.2q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m377.4 498-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M371.4 638v13q0 7-7 7H228q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m227 736-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M415.5 228v13q0 7 7 7h45q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m480.6 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M474.6 400v83q0 7-7.1 7h-42.2q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m424.2 498-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M418.2 638v13q0 7 7 7h136.3q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m574.6 736-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"779\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">스택</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"351.8\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"394.7\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 적는다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"272\" y=\"354\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"314.9\" y=\"377\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 만들기</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"168.5\" y=\"678\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"220.9\" y=\"701\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 순서대로</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"428.6\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"474.2\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 고친 것</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"419.1\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"474.2\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 확인·실행</text></g><g class=\"d-edge-label\"><rect width=\"128\" height=\"30\" x=\"504.1\" y=\"678\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"568.1\" y=\"701\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ StackSets</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"344.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"394.8\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">작성자</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"322.8\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"394.8\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">템플릿</text></g><g class=\"d-node\"><text x=\"394.8\" y=\"630\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFormation</text><use width=\"72\" height=\"72\" x=\"358.8\" y=\"519\" href=\"#icon-aws-cloudformation\"/></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"397.8\" y=\"338\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"474.6\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">변경 세트</text></g><g class=\"d-node\"><text x=\"221\" y=\"921\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VPC</text><use width=\"72\" height=\"72\" x=\"185\" y=\"810\" href=\"#icon-aws-vpc\"/></g><g class=\"d-node\"><text x=\"361\" y=\"921\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"325\" y=\"810\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"81\" y=\"921\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS</text><use width=\"72\" height=\"72\" x=\"45\" y=\"810\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><rect width=\"197.2\" height=\"62\" x=\"470\" y=\"748\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"568.6\" y=\"788\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">다른 계정·리전</text></g></svg><a aria-label=\"CloudFormation\" href=\"/management/cloudformation/\" aria-current=\"page\"><rect width=\"168.4\" height=\"136\" x=\"310.6\" y=\"506\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VPC\" href=\"/networking/vpc/\"><rect width=\"98\" height=\"136\" x=\"172\" y=\"797\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"312\" y=\"797\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"32\" y=\"797\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"312\" height=\"663\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 499.2 1061\"><svg width=\"499.2\" height=\"1061\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-template-to-stack-narrow-desc\" aria-labelledby=\"diagram-template-to-stack-narrow-title\" role=\"img\" viewBox=\"-4 -4 499.2 1061\"><title id=\"diagram-template-to-stack-narrow-title\">템플릿이 스택이 되고 업데이트되는 흐름</title><desc id=\"diagram-template-to-stack-narrow-desc\">작성자가 템플릿을 CloudFormation에 넘기면 의존 관계를 따져 리소스를 만들고 한 스택으로 묶는다. 고친 템플릿으로는 변경 세트를 먼저 만들어 확인하고 실행한다. 실패하면 이전 상태로 되돌린다. StackSets는 같은 템플릿을 여러 계정과 리전에 배포한다.</desc><g class=\"d-boundary\"><rect width=\"262\" height=\"341\" x=\"12\" y=\"700\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M269.8 48v106\"/><path fill=\"var(--diagram-line)\" d=\"m275.8 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M257 204v13q0 7-7.1 7H205q-7 0-7 7v212q0 7 7 7h34.2q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m252.4 458-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M246.4 590v13q0 7-7 7H150q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m149 688-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M282.6 204v13q0 7 7.1 7h44.8q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m347.6 302-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M341.6 360v83q0 7-7.1 7h-34.2q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m299.2 458-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M293.2 590v13q0 7 7 7h89.3q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m402.6 688-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"731\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">스택</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"226.8\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"269.7\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 적는다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"155\" y=\"322\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"197.9\" y=\"345\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 만들기</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"90.5\" y=\"630\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"142.9\" y=\"653\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 순서대로</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"295.6\" y=\"244\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"341.2\" y=\"267\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 고친 것</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"286.1\" y=\"400\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"341.2\" y=\"423\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 확인·실행</text></g><g class=\"d-edge-label\"><rect width=\"128\" height=\"30\" x=\"332.1\" y=\"630\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"396.1\" y=\"653\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ StackSets</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"230.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"269.8\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">작성자</text></g><g class=\"d-node\"><rect width=\"97\" height=\"46\" x=\"221.3\" y=\"158\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"269.8\" y=\"190\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">템플릿</text></g><g class=\"d-node\"><text x=\"269.8\" y=\"582\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFormation</text><use width=\"72\" height=\"72\" x=\"233.8\" y=\"475\" href=\"#icon-aws-cloudformation\"/></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"280.8\" y=\"314\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"341.6\" y=\"346\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">변경 세트</text></g><g class=\"d-node\"><text x=\"209\" y=\"865\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VPC</text><use width=\"72\" height=\"72\" x=\"173\" y=\"758\" href=\"#icon-aws-vpc\"/></g><g class=\"d-node\"><text x=\"77\" y=\"865\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"41\" y=\"758\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"209\" y=\"1009\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS</text><use width=\"72\" height=\"72\" x=\"173\" y=\"902\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><rect width=\"165.2\" height=\"46\" x=\"314\" y=\"700\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"396.6\" y=\"732\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">다른 계정·리전</text></g></svg><a aria-label=\"CloudFormation\" href=\"/management/cloudformation/\" aria-current=\"page\"><rect width=\"168.4\" height=\"128\" x=\"185.6\" y=\"466\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VPC\" href=\"/networking/vpc/\"><rect width=\"90\" height=\"128\" x=\"164\" y=\"749\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"32\" y=\"749\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS\" href=\"/database/rds/\"><rect width=\"90\" height=\"128\" x=\"164\" y=\"893\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>작성자가 템플릿을 CloudFormation에 넘기면 의존 관계를 따져 리소스를 만들고 한 스택으로 묶는다. 고친 템플릿으로는 변경 세트를 먼저 만들어 확인하고 실행한다. 실패하면 이전 상태로 되돌린다. StackSets는 같은 템플릿을 여러 계정과 리전에 배포한다.</p><ul><li>스택 안: VPC, EC2, RDS</li><li>작성자 → 템플릿: ① 적는다</li><li>템플릿 → CloudFormation: ② 만들기</li><li>CloudFormation → 스택: ③ 순서대로</li><li>템플릿 → 변경 세트: ④ 고친 것</li><li>변경 세트 → CloudFormation: ⑤ 확인·실행</li><li>CloudFormation → 다른 계정·리전: ⑥ StackSets (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>YAML이나 JSON으로 <strong>무엇이 있어야 하는지</strong> 적는다. 어떻게 만들지는 적지 않는다.</li>\n<li>스택을 만든다. <a href=\"/security/iam/\" class=\"mention\">IAM</a> 리소스가 들어 있으면 허락한다는 표시(CAPABILITY_IAM)를 함께 준다.</li>\n<li>참조를 보고 순서를 정해 만든다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>가 먼저, 서브넷, 인스턴스 순이다. 하나라도 실패하면 <strong>되돌린다</strong>.</li>\n<li>고친 템플릿으로 변경 세트를 만든다.</li>\n<li>추가, 수정, <strong>교체</strong>를 확인하고 실행한다. 교체(replacement)는 새로 만들고 옛것을 지운다는 뜻이라 데이터베이스에서는 위험하다.</li>\n<li>같은 템플릿을 여러 계정과 리전에 펴려면 StackSets를 쓴다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"yaml\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-keyword\">Parameters</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  Env</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    Type</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> String</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    AllowedValues</span><span class=\"tk-keyword\">:</span><span> [</span><span class=\"tk-string\">dev</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string\"> prod</span><span>]</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">Resources</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  Data</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    Type</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> AWS::S3::Bucket</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    DeletionPolicy</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> Retain</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    UpdateReplacePolicy</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> Retain</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">Outputs</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  BucketName</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    Value</span><span class=\"tk-keyword\">:</span><span class=\"tk-keyword\"> !Ref</span><span class=\"tk-string-expression\"> Data</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    Export</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      Name</span><span class=\"tk-keyword\">:</span><span class=\"tk-keyword\"> !Sub</span><span class=\"tk-string-expression\"> \"${Env}-data-bucket\"</span></span></code></pre>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 부분, 하는 일\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">부분</th>\n<th scope=\"col\">하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-parameters\">\n<th scope=\"row\"><a href=\"#row-parameters\" class=\"anchor\" aria-label=\"줄 링크\"></a>Parameters</th>\n<td>만들 때 받는 값. 비밀은 적지 말고 <a href=\"/security/secrets-manager-vs-parameter-store/\">Secrets Manager나 Parameter Store</a>를 동적으로 참조한다</td>\n</tr>\n<tr id=\"row-mappings\">\n<th scope=\"row\"><a href=\"#row-mappings\" class=\"anchor\" aria-label=\"줄 링크\"></a>Mappings</th>\n<td>리전별 AMI처럼 정해진 표</td>\n</tr>\n<tr id=\"row-conditions\">\n<th scope=\"row\"><a href=\"#row-conditions\" class=\"anchor\" aria-label=\"줄 링크\"></a>Conditions</th>\n<td>운영일 때만 만들기</td>\n</tr>\n<tr id=\"row-resources\">\n<th scope=\"row\"><a href=\"#row-resources\" class=\"anchor\" aria-label=\"줄 링크\"></a>Resources</th>\n<td><strong>하나뿐인 필수 부분</strong></td>\n</tr>\n<tr id=\"row-outputs\">\n<th scope=\"row\"><a href=\"#row-outputs\" class=\"anchor\" aria-label=\"줄 링크\"></a>Outputs</th>\n<td>다른 스택이 가져갈 값(Export, ImportValue)</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"stacksets\">나누고 퍼뜨리기<a href=\"#stacksets\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>중첩 스택</strong>: 되풀이되는 부분(로드 밸런서, <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>)을 다른 템플릿으로 빼고 부모가 부른다. 한 계정, 한 리전 안의 일이다. 리소스 수의 한도에 걸릴 때도 나눈다.</li>\n<li><strong>교차 스택 참조</strong>: Export한 값을 다른 스택이 가져간다. 쓰는 쪽이 있으면 내보낸 쪽을 지우지 못한다.</li>\n<li><strong>StackSets</strong>: 관리자 계정에서 여러 계정과 리전에 스택을 만들고 고치고 지운다. 한 번에 몇 개씩, 몇 개 실패하면 멈출지 정한다. 권한은 내가 만든 역할(자체 관리형)이나 <a href=\"/management/organizations/\">Organizations</a> 연동(서비스 관리형)이다. <strong>새 계정에 자동 배포</strong>는 서비스 관리형에서만 된다. 서비스 관리형은 조직의 <strong>관리 계정에는 배포하지 않으므로</strong> 그 계정의 스택은 따로 만든다.</li>\n</ul>\n</div><h2 id=\"protection\">지키는 장치<a href=\"#protection\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 막을 것, 장치\" tabindex=\"0\"><table aria-label=\"지키는 장치\">\n<thead>\n<tr>\n<th scope=\"col\">막을 것</th>\n<th scope=\"col\">장치</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-seutaegeul-silsuro-jium\">\n<th scope=\"row\"><a href=\"#row-seutaegeul-silsuro-jium\" class=\"anchor\" aria-label=\"줄 링크\"></a>스택을 실수로 지움</th>\n<td>종료 방지(termination protection)</td>\n</tr>\n<tr id=\"row-eopdeiteuga-teukjeong-risoseureul\">\n<th scope=\"row\"><a href=\"#row-eopdeiteuga-teukjeong-risoseureul\" class=\"anchor\" aria-label=\"줄 링크\"></a>업데이트가 특정 리소스를 건드림</th>\n<td>스택 정책</td>\n</tr>\n<tr id=\"row-seutaegeul-jiul-ttae-deiteoga-sarajim\">\n<th scope=\"row\"><a href=\"#row-seutaegeul-jiul-ttae-deiteoga-sarajim\" class=\"anchor\" aria-label=\"줄 링크\"></a>스택을 지울 때 데이터가 사라짐</th>\n<td>DeletionPolicy(Retain, Snapshot)</td>\n</tr>\n<tr id=\"row-eopdeiteuga-gyochehamyeo-deiteoga\">\n<th scope=\"row\"><a href=\"#row-eopdeiteuga-gyochehamyeo-deiteoga\" class=\"anchor\" aria-label=\"줄 링크\"></a>업데이트가 교체하며 데이터가 사라짐</th>\n<td>UpdateReplacePolicy</td>\n</tr>\n<tr id=\"row-bakkeseo-bakkwin-geoseul-moreum\">\n<th scope=\"row\"><a href=\"#row-bakkeseo-bakkwin-geoseul-moreum\" class=\"anchor\" aria-label=\"줄 링크\"></a>밖에서 바뀐 것을 모름</th>\n<td>드리프트 감지</td>\n</tr>\n<tr id=\"row-gyuchige-matji-anneun-risoseuga\">\n<th scope=\"row\"><a href=\"#row-gyuchige-matji-anneun-risoseuga\" class=\"anchor\" aria-label=\"줄 링크\"></a>규칙에 맞지 않는 리소스가 만들어짐</th>\n<td>훅(배포하기 전에 검사)</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>드리프트</strong>는 콘솔이나 CLI로 직접 고쳐 템플릿과 실제가 달라진 것이다. 감지는 알려 줄 뿐 고치지 않는다. 템플릿을 실제에 맞추거나, 드리프트까지 보는 변경 세트로 템플릿 쪽으로 되돌린다.</p>\n</div><h2 id=\"alternatives\">무엇과 견주나<a href=\"#alternatives\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 도구, 고를 때\" tabindex=\"0\"><table aria-label=\"무엇과 견주나\">\n<thead>\n<tr>\n<th scope=\"col\">도구</th>\n<th scope=\"col\">고를 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cloudformation\">\n<th scope=\"row\"><a href=\"#row-cloudformation\" class=\"anchor\" aria-label=\"줄 링크\"></a>CloudFormation</th>\n<td>AWS 인프라 전체를 코드로</td>\n</tr>\n<tr id=\"row-sam\">\n<th scope=\"row\"><a href=\"#row-sam\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/sam/#alternatives\">SAM</a></th>\n<td><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 중심의 앱을 짧게</td>\n</tr>\n<tr id=\"row-cdk\">\n<th scope=\"row\"><a href=\"#row-cdk\" class=\"anchor\" aria-label=\"줄 링크\"></a>CDK</th>\n<td>TypeScript·Python으로 적고 CloudFormation으로 바꿔 배포</td>\n</tr>\n<tr id=\"row-elastic-beanstalk\">\n<th scope=\"row\"><a href=\"#row-elastic-beanstalk\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/elastic-beanstalk/\">Elastic Beanstalk</a></th>\n<td>웹 앱의 코드만 올리고 인프라는 맡긴다</td>\n</tr>\n<tr id=\"row-service-catalog\">\n<th scope=\"row\"><a href=\"#row-service-catalog\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/management/service-catalog/\">Service Catalog</a></th>\n<td>승인한 템플릿을 사용자가 골라 쓰게 한다</td>\n</tr>\n<tr id=\"row-systems-manager\">\n<th scope=\"row\"><a href=\"#row-systems-manager\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/management/systems-manager/\">Systems Manager</a></th>\n<td>이미 뜬 서버의 <strong>안</strong>을 설정하고 패치한다</td>\n</tr>\n</tbody>\n</table></div>\n<p>Terraform은 다른 회사의 도구다. 여러 클라우드를 한 도구로 다룬다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/management/config/",
							children: "Config"
						}), "와 드리프트"] }),
						": Config는 규칙에 맞는지와 변경 이력을, 드리프트 감지는 ",
						createVNode(_components.strong, { children: "템플릿과 같은지" }),
						"를 본다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "사용자 데이터와 cfn-init" }),
						": ",
						createVNode(_components.a, {
							href: "/compute/ec2-user-data-and-metadata/",
							children: "사용자 데이터"
						}),
						"만 쓰면 스크립트가 실패해도 스택은 성공으로 끝난다. 설치가 끝났다는 신호(cfn-signal)를 기다리게 하면 실패한 스택을 되돌린다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"손으로 만든 기존 리소스도 CloudFormation 스택으로 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import.html",
							children: "가져온다"
						}),
						". 새로 만들지 않아도 된다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"스택이 실패하면 되돌리는 것이 기본이고, 만들어진 것을 남기고 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-failure-options.html",
							children: "실패한 곳부터"
						}),
						" 다시 하게 고를 수도 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"비어 있지 않은 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						" 버킷은 스택과 함께 지워지지 않고 삭제가 실패한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"CloudFormation이 못 만드는 것은 ",
						createVNode(_components.strong, { children: "사용자 지정 리소스" }),
						"로 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						"를 불러 만든다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "교체와 Retain",
					"set:html": "<p>DeletionPolicy가 Retain이어도, 업데이트로 <strong>교체</strong>되는 리소스는 이 속성이 지켜 주지 않는다. 이름이나 암호화 설정처럼 바꾸면 교체되는 속성은 변경 세트에서 먼저 본다.</p>"
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
var url = "content/management/cloudformation.mdx/";
var file = "/work/wt/build/content/management/cloudformation.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/cloudformation.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
