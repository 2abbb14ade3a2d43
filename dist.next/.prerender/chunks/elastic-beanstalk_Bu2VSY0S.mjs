import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/elastic-beanstalk.mdx
var frontmatter = {
	"title": "AWS Elastic Beanstalk",
	"titleEn": "AWS Elastic Beanstalk",
	"kind": "service",
	"status": "published",
	"summary": "웹 앱의 코드를 올리면 EC2·로드 밸런서·Auto Scaling·모니터링을 알아서 세워 주되, 만들어진 리소스는 내 계정에서 그대로 만질 수 있는 PaaS다.",
	"aliases": [
		"Beanstalk",
		"Elastic Beanstalk",
		"빈스톡",
		"빈톡",
		"빈스토크",
		"빈스탁",
		"엘라스틱 빈스톡",
		"엘라스틱 빈스토크",
		"일래스틱 빈스토크",
		"EB",
		"PaaS",
		"작업자 환경",
		"워커 환경",
		"worker environment",
		"환경 URL 교체",
		"CNAME 스왑",
		"ebextensions",
		"웹앱 배포 자동화",
		"코드 업로드 배포",
		"개발자용 배포 플랫폼",
		"인프라 신경 안 쓰는 배포",
		"무중단 배포",
		"다운타임 없이 배포",
		"블루/그린 배포"
	],
	"related": [
		"compute/ec2",
		"compute/auto-scaling-groups",
		"networking/elastic-load-balancing",
		"compute/ecs",
		"compute/lambda-vs-ec2",
		"compute/app-runner",
		"database/rds",
		"integration/sqs"
	],
	"signals": [
		{
			"id": "elastic-beanstalk",
			"need": "코드만 올려 웹 앱을 세우되 밑의 EC2도 만질 수 있다",
			"choose": "Elastic Beanstalk",
			"see": "compute/elastic-beanstalk#when",
			"why": "EC2와 로드 밸런서를 대신 세우되 내 계정에 두어 만질 수 있다."
		},
		{
			"id": "url",
			"need": "새 버전을 똑같은 환경에서 확인하고 바로 되돌릴 수 있다",
			"choose": "환경 둘의 URL 바꾸기(블루/그린)",
			"see": "compute/elastic-beanstalk#deployments",
			"why": "환경을 하나 더 만들고 URL만 바꾼다. 되돌릴 때도 다시 바꾸면 된다."
		},
		{
			"id": "sqs",
			"need": "Beanstalk의 웹 요청이 오래 걸리는 작업을 기다린다",
			"choose": "작업자 환경(SQS 대기열)",
			"see": "compute/elastic-beanstalk#tiers",
			"why": "오래 걸리는 일은 대기열에 넣고 작업자 환경이 꺼내 처리한다."
		},
		{
			"id": "cloudformation",
			"need": "웹 앱이 아니라 인프라 전체를 코드로 적는다",
			"choose": "CloudFormation",
			"see": "management/cloudformation#when",
			"why": "웹 앱의 틀이 아니라 어떤 리소스든 템플릿으로 적어 되풀이해 만든다."
		}
	],
	"facts": [
		{
			"id": "price",
			"label": "Elastic Beanstalk 자체의 요금",
			"value": "없음",
			"note": "만들어진 EC2, 로드 밸런서, S3, RDS의 값만 낸다.",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html"
		},
		{
			"id": "deployment-policies",
			"label": "배포 방식",
			"value": "한꺼번에, 롤링, 추가 배치 롤링, 변경 불가(immutable), 트래픽 분할",
			"note": "기본은 한꺼번에다. EB CLI로 만든 확장형 환경은 롤링이다.",
			"source": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html"
		},
		{
			"id": "tiers",
			"label": "환경의 종류",
			"value": "웹 서버 환경, 작업자(worker) 환경, 클러스터 환경(EKS)",
			"note": "앞의 둘은 EC2에서 돈다. 작업자 환경은 SQS 대기열의 메시지를 앱에 HTTP POST로 넘긴다.",
			"examEra": "웹 서버 환경과 작업자 환경 두 가지",
			"source": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts.html"
		},
		{
			"id": "one-version",
			"label": "환경 하나에 올라가는 버전",
			"value": "1개",
			"note": "같은 버전을 여러 환경에 올릴 수는 있다.",
			"source": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts.html"
		},
		{
			"id": "source-bundle",
			"label": "올리는 코드 묶음(zip·war)",
			"value": "최대 500MB",
			"note": "상위 폴더 없이 파일 하나로 묶는다.",
			"examEra": "512MB",
			"called": [
				"zip",
				"war",
				"zip 크기",
				"source bundle size",
				"source bundle limit",
				"소스 번들"
			],
			"source": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-sourcebundle.html"
		},
		{
			"id": "version-quota",
			"label": "리전당 애플리케이션 버전",
			"value": "1,000개(기본값)",
			"note": "모든 애플리케이션을 합친 값이다. 수명 주기 정책으로 옛 버전을 지운다.",
			"called": [
				"버전 개",
				"버전 개수",
				"version limit",
				"버전 최대"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/general/latest/gr/elasticbeanstalk.html"
		},
		{
			"id": "database-deletion",
			"label": "환경과 함께 만든 DB의 처리",
			"asks": "환경을 지울 때 함께 만든 DB에 고를 수 있는 것은 무엇인가?",
			"value": "스냅샷, 삭제, 유지 가운데 선택",
			"note": "환경을 종료하거나 DB를 떼어 낼 때 적용된다.",
			"axis": "deletion",
			"source": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.db.html"
		}
	],
	"scenarios": [
		{
			"id": "java-team-no-ops",
			"situation": "Java 웹 앱(WAR)을 만드는 팀이 AWS를 잘 모른다. 로드 밸런서와 자동 확장까지 갖춰 빨리 올리되, 나중에 EC2 설정을 직접 고칠 수도 있어야 한다.",
			"answer": ["compute/elastic-beanstalk"],
			"why": "“코드만 올린다”와 “밑의 리소스를 만질 수 있다”가 함께 나오면 Elastic Beanstalk이다.",
			"trap": "Lambda는 서버를 볼 일이 없지만 WAR를 그대로 올리지 못하고 EC2 설정도 만질 수 없다. EC2와 ALB를 손으로 엮는 답은 빠르지 않다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "instant-rollback",
			"situation": "새 버전을 운영과 똑같은 환경에서 먼저 확인하고, 문제가 생기면 곧바로 옛 버전으로 돌아가야 한다.",
			"answer": ["compute/elastic-beanstalk"],
			"choose": "환경 복제 + URL 바꾸기(블루/그린)",
			"why": "환경을 복제해 새 버전을 올리고 두 환경의 URL을 바꾼다(블루/그린). 되돌리기는 다시 바꾸면 된다.",
			"trap": "롤링은 같은 환경을 고치므로 되돌리려면 옛 버전을 다시 배포해야 한다."
		},
		{
			"id": "database-dies-with-environment",
			"situation": "시험 환경을 종료했더니 함께 만들었던 RDS도 사라졌다. 운영에서는 이런 일이 없어야 한다.",
			"answer": ["database/rds", "compute/elastic-beanstalk"],
			"choose": "환경 밖에 따로 만든 RDS",
			"why": "운영 DB는 환경 밖에 따로 만들고 접속 정보만 환경 속성으로 준다. 환경의 수명과 데이터의 수명을 떼어 놓는다.",
			"trap": "환경 안의 DB에 다중 AZ를 켜는 것. 고장에는 강해져도 환경을 지우면 함께 처리된다.",
			"requirements": ["durability"]
		},
		{
			"id": "long-task-blocks-web",
			"situation": "웹 요청이 3분짜리 보고서 작업을 기다리느라 시간 초과가 난다. 지금 쓰는 Beanstalk 안에서 풀고 싶다.",
			"answer": ["compute/elastic-beanstalk", "integration/sqs"],
			"choose": "작업자 환경 + SQS",
			"why": "웹 서버 환경은 SQS에 일을 넣고 바로 응답한다. 작업자 환경이 대기열에서 꺼내 처리한다.",
			"trap": "로드 밸런서의 유휴 시간을 늘리면 오류는 줄지만 사용자는 여전히 기다린다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "canary-without-extra-tool",
			"situation": "새 버전에 사용자의 10%만 잠시 보내 보고, 상태가 나쁘면 저절로 되돌리려 한다.",
			"answer": ["compute/elastic-beanstalk", "networking/application-load-balancer"],
			"choose": "트래픽 분할 배포",
			"why": "트래픽 분할 배포가 카나리다. 새 인스턴스 한 벌을 띄워 정한 비율만 보내고 상태 확인으로 판단한다.",
			"trap": "추가 배치 롤링은 용량을 지킬 뿐 비율을 정해 시험하지는 않는다."
		}
	],
	"corrections": [
		{
			"id": "ec2-lambda",
			"notes": "Elastic Beanstalk은 비용 효율이나 낮은 운영 부담과 거리가 멀다고 한다.",
			"status": "simplified",
			"right": "서비스 요금은 없고, EC2를 손으로 엮는 것보다 운영 부담이 훨씬 적다. 다만 켜 둔 EC2와 로드 밸런서의 값은 나가므로, 드물게 쓰는 앱이라면 Lambda나 Fargate가 더 싸고 손이 덜 간다. 무엇과 견주느냐에 따라 답이 바뀐다.",
			"source": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html"
		},
		{
			"id": "cloudformation-beanstalk",
			"notes": "코드를 통해 AWS 환경을 제어한다고 한다.",
			"status": "simplified",
			"right": "올리는 것은 인프라 코드가 아니라 앱의 코드다. 인프라를 코드로 적는 것은 CloudFormation이고, Beanstalk은 그것을 뒤에서 써서 환경을 만든다.",
			"source": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html"
		},
		{
			"id": "ec2-s3",
			"notes": "내부에서 EC2, S3, ELB, RDS를 쓰게 된다고 한다.",
			"status": "simplified",
			"right": "RDS와 로드 밸런서는 선택이다. 단일 인스턴스 환경에는 로드 밸런서가 없고, DB는 붙이지 않거나 밖에 따로 둔다.",
			"source": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.db.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "Beanstalk",
		"lines": "730-736"
	}, {
		"note": "002",
		"section": "Elastic Beanstalk",
		"lines": "460-463"
	}],
	"references": [
		{
			"title": "Elastic Beanstalk이란",
			"url": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html"
		},
		{
			"title": "개념(애플리케이션, 버전, 환경)",
			"url": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts.html"
		},
		{
			"title": "배포 방식과 설정",
			"url": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html"
		},
		{
			"title": "블루/그린 배포",
			"url": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.CNAMESwap.html"
		},
		{
			"title": "플랫폼 지원 정책",
			"url": "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-support-policy.html"
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
			"slug": "tiers",
			"text": "웹 서버 환경과 작업자 환경"
		},
		{
			"depth": 2,
			"slug": "deployments",
			"text": "배포 방식"
		},
		{
			"depth": 2,
			"slug": "alternatives",
			"text": "비용과 대안"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elastic-beanstalk\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M162 147c0-5-5-10-10-10s-10 5-10 10 5 10 10 10 10-5 10-10m-36-32c6 0 10-4 10-10s-4-9-10-9-9 4-9 9c0 6 4 10 9 10m-28 35c5 0 9-4 9-9s-4-10-9-10-10 4-10 10c0 5 4 9 10 9m70-3c0 8-6 14-13 16v19a3 3 0 0 1-3 4h-22v19h-7v-35H98a3 3 0 0 1-4-4v-10c-7-1-12-8-12-15 0-9 7-16 16-16 8 0 16 7 16 16 0 7-6 14-13 15v7h22v-42c-7-1-13-8-13-16s8-16 16-16c9 0 16 8 16 16s-5 15-12 16v58h19v-16c-8-2-13-8-13-16 0-9 7-16 16-16s16 7 16 16m46-16c0 24-17 32-33 32v-6c8 0 27-3 27-26 0-17-13-23-24-25l-3-3c0-14-8-19-15-19-4 0-8 3-11 6l-3 1-2-2c-3-7-6-12-11-17-12-11-28-14-43-8-13 5-23 20-23 34l1 5-3 3c-7 2-20 8-20 25v2c1 13 13 24 27 24h4v6h-4c-18 0-32-13-33-30v-2c0-20 14-28 22-30v-3c0-17 11-34 26-40 18-7 37-4 50 10 5 4 8 9 11 15 3-3 8-5 12-5 10 0 20 7 22 22 17 4 26 15 26 31\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>전형적인 웹 앱을 코드만 올려서 빨리 세우고 싶지만, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에서 돌아야 하거나 밑의 리소스를 만지고 싶을 때</strong> 쓴다. 용량 준비, 부하 분산, 자동 확장, 상태 모니터링을 대신 한다. 같은 모양의 개발·시험·운영 환경을 되풀이해 찍어 내기도 좋다.</p>\n<p>서버를 아예 보지 않으려면 <a href=\"/compute/lambda/\">Lambda</a>나 <a href=\"/compute/fargate/\">Fargate</a>가, 인프라 전체를 코드로 적으려면 <a href=\"/management/cloudformation/\">CloudFormation</a>이 맞다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-beanstalk-environment\" data-diagram=\"beanstalk-environment\"><figcaption><span class=\"diagram-title\">코드를 올려 만들어지는 Elastic Beanstalk <span class=\"diagram-title-end\">환경<a href=\"#diagram-beanstalk-environment\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 코드를 올려 만들어지는 Elastic Beanstalk 환경\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"234\" height=\"930\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 373.9 1488.2\"><svg width=\"373.9\" height=\"1488.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-beanstalk-environment-desc\" aria-labelledby=\"diagram-beanstalk-environment-title\" role=\"img\" viewBox=\"-4 -4 373.9 1488.2\"><title id=\"diagram-beanstalk-environment-title\">코드를 올려 만들어지는 Elastic Beanstalk 환경</title><desc id=\"diagram-beanstalk-environment-desc\">개발자가 코드 묶음을 올리면 S3에 애플리케이션 버전으로 저장된다. Elastic Beanstalk이 환경을 만들며 로드 밸런서와 두 가용 영역에 걸친 Auto Scaling 그룹을 세우고 버전을 올린다. 사용자는 환경 URL로 접속하고 데이터베이스는 환경 밖에 둔다.</desc><g class=\"d-boundary\"><rect width=\"326\" height=\"558.2\" x=\"12\" y=\"652\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"278\" height=\"229.2\" x=\"36\" y=\"957\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M268.8 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m274.8 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M268.8 294v106\"/><path fill=\"var(--diagram-line)\" d=\"m274.8 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M268.8 532v83q0 7-7 7H194q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m193 640-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M93.2 532v83q0 7 7 7H168q7.1 0 7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m181 693-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M161.2 833v23q0 7-7.1 7h-42q-7.1 0-7.1 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m111 1022.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M188.8 833v23q0 7 7.1 7h42q7.1 0 7.1 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m251 1022.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M105 1162.2v151q0 7 7 7h38.7q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m163.8 1328.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M245 1162.2v151q0 7-7 7h-38.7q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m198.2 1328.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"683\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">환경</text></g><g class=\"d-boundary\"><text x=\"112\" y=\"988\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Auto <tspan x=\"112\" y=\"1016.6\">Scaling 그룹</tspan></text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"203.8\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"268.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 코드 올리기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"235.3\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"268.6\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 버전</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"203.8\" y=\"572\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"268.4\" y=\"595\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 만들고 배포</text></g><g class=\"d-edge-label\"><rect width=\"112.9\" height=\"30\" x=\"36.7\" y=\"572\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"93.2\" y=\"595\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 환경 URL</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"93\" y=\"893\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"104.6\" y=\"916\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"233\" y=\"893\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"244.6\" y=\"916\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"71.5\" y=\"1270.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"104.9\" y=\"1293.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쿼리</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"211.5\" y=\"1270.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"244.9\" y=\"1293.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쿼리</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"218.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"268.8\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발자</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"42.7\" y=\"488\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"93.2\" y=\"519\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"268.8\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">버전(S3)</text><use width=\"72\" height=\"72\" x=\"232.8\" y=\"175\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"268.8\" y=\"524\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Elastic Beanstalk</text><use width=\"72\" height=\"72\" x=\"232.8\" y=\"413\" href=\"#icon-aws-elastic-beanstalk\"/></g><g class=\"d-node\"><text x=\"175\" y=\"825\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로드 밸런서</text><use width=\"72\" height=\"72\" x=\"139\" y=\"714\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"105\" y=\"1154.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"69\" y=\"1043.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"245\" y=\"1154.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"209\" y=\"1043.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"175\" y=\"1460.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS(환경 밖)</text><use width=\"72\" height=\"72\" x=\"139\" y=\"1349.1\" href=\"#icon-aws-rds\"/></g></svg><a aria-label=\"버전(S3)\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"219.8\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Elastic Beanstalk\" href=\"/compute/elastic-beanstalk/\" aria-current=\"page\"><rect width=\"178.1\" height=\"136\" x=\"179.7\" y=\"400\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"로드 밸런서\" href=\"/networking/elastic-load-balancing/\"><rect width=\"112.6\" height=\"136\" x=\"118.7\" y=\"701\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"56\" y=\"1030.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"196\" y=\"1030.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS(환경 밖)\" href=\"/database/rds/\"><rect width=\"131.4\" height=\"136\" x=\"109.3\" y=\"1336.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>개발자가 코드 묶음을 올리면 S3에 애플리케이션 버전으로 저장된다. Elastic Beanstalk이 환경을 만들며 로드 밸런서와 두 가용 영역에 걸친 Auto Scaling 그룹을 세우고 버전을 올린다. 사용자는 환경 URL로 접속하고 데이터베이스는 환경 밖에 둔다.</p><ul><li>환경 안: Auto Scaling 그룹, 로드 밸런서</li><li>Auto Scaling 그룹 안: EC2, EC2</li><li>개발자 → 버전(S3): ① 코드 올리기</li><li>버전(S3) → Elastic Beanstalk: ② 버전</li><li>Elastic Beanstalk → 환경: ③ 만들고 배포</li><li>사용자 → 로드 밸런서: ④ 환경 URL</li><li>⑤ 로드 밸런서 → EC2</li><li>⑤ 로드 밸런서 → EC2</li><li>EC2 → RDS(환경 밖): ⑥ 쿼리</li><li>EC2 → RDS(환경 밖): ⑥ 쿼리</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>코드를 zip이나 war로 올린다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 <strong>애플리케이션 버전</strong>으로 쌓인다.</li>\n<li>어느 버전을 어느 환경에 올릴지 고른다.</li>\n<li>Elastic Beanstalk이 <a href=\"/management/cloudformation/\" class=\"mention\">CloudFormation</a>으로 리소스를 만들고 버전을 배포한다.</li>\n<li>사용자는 환경마다 하나씩 있는 URL로 들어온다.</li>\n<li>로드 밸런서가 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>의 인스턴스에 나눈다.</li>\n<li>운영 DB는 환경 밖에 둔다.</li>\n</ol>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 구성 요소, 뜻\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">구성 요소</th>\n<th scope=\"col\">뜻</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-aepeullikeisyeon\">\n<th scope=\"row\"><a href=\"#row-aepeullikeisyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>애플리케이션</th>\n<td>버전과 환경을 담는 폴더</td>\n</tr>\n<tr id=\"row-aepeullikeisyeon-beojeon\">\n<th scope=\"row\"><a href=\"#row-aepeullikeisyeon-beojeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>애플리케이션 버전</th>\n<td>배포할 수 있는 코드 한 벌, S3의 객체를 가리킨다</td>\n</tr>\n<tr id=\"row-hwangyeong\">\n<th scope=\"row\"><a href=\"#row-hwangyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>환경</th>\n<td>버전 하나가 도는 AWS 리소스 한 벌</td>\n</tr>\n<tr id=\"row-peullaetpom\">\n<th scope=\"row\"><a href=\"#row-peullaetpom\" class=\"anchor\" aria-label=\"줄 링크\"></a>플랫폼</th>\n<td>운영 체제 + 런타임 + 웹 서버의 묶음</td>\n</tr>\n</tbody>\n</table></div>\n<p>플랫폼은 Go, Java(SE·Tomcat), .NET, Node.js, PHP, Python, Ruby, Docker가 있다. 만들어진 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에는 SSH나 <a href=\"/management/systems-manager/#session-manager\">Session Manager</a>로 들어갈 수 있고, 패키지나 설정은 소스의 <code>.ebextensions</code>나 <code>.platform</code>에 적어 둔다. 콘솔에서 손으로 고친 것은 인스턴스가 바뀌면 사라진다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"tiers\">웹 서버 환경과 작업자 환경<a href=\"#tiers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 환경, 앞에 있는 것, 쓰는 일\" tabindex=\"0\"><table aria-label=\"웹 서버 환경과 작업자 환경\">\n<thead>\n<tr>\n<th scope=\"col\">환경</th>\n<th scope=\"col\">앞에 있는 것</th>\n<th scope=\"col\">쓰는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-wep-seobeo\">\n<th scope=\"row\"><a href=\"#row-wep-seobeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>웹 서버</th>\n<td><a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a> 또는 탄력적 IP(단일 인스턴스)</td>\n<td>HTTP 요청</td>\n</tr>\n<tr id=\"row-jageopja\">\n<th scope=\"row\"><a href=\"#row-jageopja\" class=\"anchor\" aria-label=\"줄 링크\"></a>작업자</th>\n<td><a href=\"/integration/sqs/\">SQS</a> 대기열</td>\n<td>오래 걸리는 작업, 주기 작업(<code>cron.yaml</code>)</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"deployments\">배포 방식<a href=\"#deployments\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방식, 하는 일, 멈춤, 용량, 되돌리기\" tabindex=\"0\"><table aria-label=\"배포 방식\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방식</th>\n<th scope=\"col\" role=\"columnheader\">하는 일</th>\n<th scope=\"col\" role=\"columnheader\">멈춤</th>\n<th scope=\"col\" role=\"columnheader\">용량</th>\n<th scope=\"col\" role=\"columnheader\">되돌리기</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-hankkeobeone\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hankkeobeone\" class=\"anchor\" aria-label=\"줄 링크\"></a>한꺼번에</th>\n<td role=\"cell\">모든 인스턴스를 동시에</td>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">0까지 준다</td>\n<td role=\"cell\">다시 배포</td>\n</tr>\n<tr id=\"row-rolling\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rolling\" class=\"anchor\" aria-label=\"줄 링크\"></a>롤링</th>\n<td role=\"cell\">한 묶음씩</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">묶음만큼 준다</td>\n<td role=\"cell\">다시 배포</td>\n</tr>\n<tr id=\"row-chuga-baechi-rolling\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-chuga-baechi-rolling\" class=\"anchor\" aria-label=\"줄 링크\"></a>추가 배치 롤링</th>\n<td role=\"cell\">새 묶음을 먼저 띄우고 롤링</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">그대로</td>\n<td role=\"cell\">다시 배포</td>\n</tr>\n<tr id=\"row-byeongyeong-bulga\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-byeongyeong-bulga\" class=\"anchor\" aria-label=\"줄 링크\"></a>변경 불가</th>\n<td role=\"cell\">새 인스턴스 한 벌을 따로 띄워 갈아 끼움</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">두 배까지</td>\n<td role=\"cell\">새것을 지운다</td>\n</tr>\n<tr id=\"row-teuraepik-bunhal\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-teuraepik-bunhal\" class=\"anchor\" aria-label=\"줄 링크\"></a>트래픽 분할</th>\n<td role=\"cell\">새 한 벌에 일부 트래픽만 먼저</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">두 배까지</td>\n<td role=\"cell\">트래픽을 되돌린다</td>\n</tr>\n<tr id=\"row-beullu-geurin\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-beullu-geurin\" class=\"anchor\" aria-label=\"줄 링크\"></a>블루/그린</th>\n<td role=\"cell\">환경을 하나 더 만들고 URL을 바꿈</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">두 배</td>\n<td role=\"cell\">다시 바꾼다</td>\n</tr>\n</tbody>\n</table></div>\n<p>위의 다섯은 한 환경 안의 설정이고, 블루/그린은 <strong>환경 둘</strong>로 하는 일이다. DNS가 바뀌는 동안에는 옛 환경을 남겨 둔다. DB가 환경 안에 있으면 새 환경과 나눠 쓸 수 없으니 먼저 떼어 낸다.</p>\n</div><h2 id=\"alternatives\">비용과 대안<a href=\"#alternatives\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 견주는 것, 고르는 기준",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "비용과 대안",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "견주는 것"
						}), createVNode(_components.th, {
							scope: "col",
							children: "고르는 기준"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-ec2",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-ec2",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/compute/ec2/",
											class: "mention",
											children: "EC2"
										}),
										"를 직접 엮기"
									]
								}), createVNode(_components.td, { children: "제어가 모두 필요하면 EC2, 빨리 세우려면 Beanstalk" })]
							}),
							createVNode(_components.tr, {
								id: "row-ecs-fargate",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-ecs-fargate",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/compute/ecs/",
											children: "ECS"
										}),
										" + ",
										createVNode(_components.a, {
											href: "/compute/fargate/",
											class: "mention",
											children: "Fargate"
										})
									]
								}), createVNode(_components.td, { children: "컨테이너가 있고 서버를 안 보려면 ECS" })]
							}),
							createVNode(_components.tr, {
								id: "row-lambda",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-lambda",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/compute/lambda/",
										class: "mention",
										children: "Lambda"
									})]
								}), createVNode(_components.td, { children: "요청이 드물고 짧으면 Lambda" })]
							}),
							createVNode(_components.tr, {
								id: "row-cloudformation",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-cloudformation",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/management/cloudformation/",
										children: "CloudFormation"
									})]
								}), createVNode(_components.td, { children: "웹 앱이 아닌 인프라 전체를 코드로" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "Standard와 Cluster",
					"set:html": "<p>지금 문서는 두 모드로 나눈다. 이 글과 시험의 것은 EC2에서 바로 도는 <strong>Standard</strong>다. 새 <strong>Cluster</strong>는 컨테이너 이미지(또는 소스를 빌드한 이미지)를 <a href=\"/compute/eks/\" class=\"mention\">EKS</a> 클러스터에서 돌리고, 같은 서브넷을 쓰는 환경들이 클러스터를 나눠 쓴다. 배포와 확장이 빠르다. 작은 앱 몇 개나 Windows 앱은 Standard다.</p>"
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "플랫폼은 수명이 있다",
					"set:html": "<p>런타임이나 운영 체제의 지원이 끝나면 플랫폼도 은퇴해 새 환경을 만들 수 없다. Amazon Linux 2의 지원이 2026년 6월에 끝났으므로 새 환경은 Amazon Linux 2023 플랫폼으로 만든다. 관리형 업데이트를 켜 두면 같은 브랜치의 새 버전으로 저절로 올라간다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong><a href=\"/foundations/serverless/\">서버리스</a>가 아니다.</strong> <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>가 켜져 있는 동안 값이 나가고, 인스턴스 유형과 대수를 고른다.</li>\n<li>Elastic Beanstalk 환경에서도 <a href=\"https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.as.html\">스팟 인스턴스</a>를 섞어 쓴다.</li>\n<li>환경을 종료하면 안에 있는 것이 함께 지워진다. 데이터는 <a href=\"/database/rds/\" class=\"mention\">RDS</a>와 <a href=\"/storage/s3/\" class=\"mention\">S3</a>처럼 밖에 둔다.</li>\n<li>버전을 지우지 않으면 할당량에 걸려 배포가 막힌다. 수명 주기 정책을 켠다.</li>\n</ul></div>" })
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
var url = "content/compute/elastic-beanstalk.mdx/";
var file = "/work/wt/build/content/compute/elastic-beanstalk.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/elastic-beanstalk.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
