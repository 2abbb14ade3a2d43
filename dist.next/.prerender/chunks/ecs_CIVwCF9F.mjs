import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/ecs.mdx
var frontmatter = {
	"title": "Amazon ECS",
	"titleEn": "Amazon Elastic Container Service",
	"kind": "service",
	"status": "published",
	"summary": "도커 컨테이너를 어디에 몇 개 띄울지 정하고, 죽으면 다시 살리고, 로드 밸런서에 붙여 주는 AWS 고유의 컨테이너 오케스트레이터다.",
	"aliases": [
		"ECS",
		"이씨에스",
		"Elastic Container Service",
		"엘라스틱 컨테이너 서비스",
		"일래스틱 컨테이너 서비스",
		"컨테이너 서비스",
		"도커",
		"Docker",
		"Task Role",
		"태스크 역할",
		"작업 역할",
		"taskRoleArn",
		"태스크 실행 역할",
		"작업 정의",
		"태스크 정의",
		"Task Definition",
		"ECS 클러스터",
		"ECS 태스크",
		"ECS Anywhere",
		"ECS 애니웨어",
		"ECS Exec",
		"ECS Express Mode",
		"컨테이너 실행",
		"도커 컨테이너 실행",
		"컨테이너 관리",
		"컨테이너 배포",
		"컨테이너 오케스트레이터 AWS",
		"ECS 서비스 간 암호화",
		"컨테이너화",
		"containerize",
		"기존 앱 컨테이너로",
		"컨테이너 전환"
	],
	"related": [
		"compute/ecs-vs-eks",
		"compute/fargate",
		"compute/ecr",
		"compute/eks",
		"networking/elastic-load-balancing",
		"security/iam",
		"security/secrets-manager",
		"compute/app-runner"
	],
	"signals": [
		{
			"id": "ecs",
			"need": "쿠버네티스 없이 컨테이너 개수를 지키고 끊김 없이 배포한다",
			"choose": "ECS 서비스",
			"see": "compute/ecs#when",
			"why": "죽은 컨테이너를 바꿔 개수를 지키고 새 버전으로 갈아 끼운다."
		},
		{
			"id": "taeseukeu-yeokal",
			"need": "같은 클러스터에서 한 서비스만 S3 버킷에 쓸 수 있다",
			"choose": "태스크 역할",
			"see": "compute/ecs#task-role",
			"why": "권한을 태스크마다 준다. 인스턴스 역할이면 그 서버의 모든 태스크가 쓴다."
		},
		{
			"id": "service-connect-tls",
			"need": "코드 변경 없이 컨테이너 사이의 트래픽을 암호화한다",
			"choose": "Service Connect의 TLS",
			"see": "compute/ecs#service-to-service",
			"why": "옆의 프록시끼리 TLS로 잇는다. 앱의 코드와 인증서에는 손대지 않는다."
		},
		{
			"id": "eks",
			"need": "쿠버네티스 매니페스트와 도구를 그대로 써야 한다",
			"choose": "EKS",
			"see": "compute/ecs-vs-eks#verdict",
			"why": "ECS에는 쿠버네티스 API가 없다. “그대로”면 EKS다."
		}
	],
	"facts": [
		{
			"id": "containers-per-task",
			"label": "태스크 정의 하나에 담는 컨테이너",
			"value": "최대 10개",
			"note": "함께 살고 함께 죽어야 하는 것만 묶는다. 늘릴 수 없다.",
			"called": [
				"컨테이너",
				"containers per task",
				"containers per task definition"
			],
			"source": "https://docs.aws.amazon.com/general/latest/gr/ecs-service.html"
		},
		{
			"id": "instances-per-cluster",
			"label": "클러스터 하나에 등록하는 EC2 인스턴스",
			"value": "최대 5,000대",
			"called": ["instances per cluster", "container instances per cluster"],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/general/latest/gr/ecs-service.html"
		},
		{
			"id": "rolling-percent",
			"label": "롤링 업데이트의 기본 폭",
			"value": "희망 태스크 수의 최소 100%, 최대 200%",
			"note": "새 태스크를 먼저 띄우고 옛 태스크를 내린다는 뜻이다. 그동안 두 배의 용량이 필요하다.",
			"called": [
				"rolling update",
				"최소 정상 퍼센트",
				"minimum healthy percent",
				"maximum percent",
				"rolling update percent",
				"최소 정상 비율"
			],
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html"
		},
		{
			"id": "deployment-strategies",
			"label": "ECS가 직접 하는 배포 전략",
			"value": "롤링, 블루/그린, 선형(linear), 카나리",
			"note": "기본은 롤링이다.",
			"examEra": "블루/그린은 CodeDeploy를 붙여서만 했다",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html"
		},
		{
			"id": "awsvpc",
			"label": "Fargate 태스크의 네트워크 모드",
			"value": "awsvpc만",
			"note": "태스크마다 ENI와 프라이빗 IP, 보안 그룹을 갖는다. EC2 용량에서는 bridge·host·none도 된다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html"
		},
		{
			"id": "task-credentials",
			"label": "컨테이너가 태스크 역할의 자격 증명을 받는 주소",
			"value": "169.254.170.2",
			"note": "인스턴스 메타데이터의 169.254.169.254와 다르다. SDK가 알아서 쓴다.",
			"called": [
				"task credentials IP",
				"태스크 역할 주소",
				"자격 증명 주소"
			],
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
		},
		{
			"id": "scaling-metrics",
			"label": "서비스 Auto Scaling의 미리 정의된 지표",
			"value": "평균 CPU, 평균 메모리, ALB 대상당 요청 수",
			"note": "2026년 6월부터 CPU와 메모리는 20초 간격의 고해상도 지표로도 맞춘다.",
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/target-tracking-create-policy.html"
		},
		{
			"id": "service-connect-tls",
			"label": "서비스 사이 트래픽의 암호화",
			"value": "Service Connect의 TLS",
			"note": "인증서는 AWS Private CA가 내준다. 받는 서비스마다 켠다.",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTlsConfiguration.html"
		},
		{
			"id": "app2container",
			"label": "App2Container(Java·.NET 앱을 컨테이너로)",
			"value": "2025년 11월 7일부터 신규 고객을 받지 않음",
			"note": "AWS가 안내하는 대안은 AWS Transform이다.",
			"examEra": "기존 앱을 컨테이너로 옮기는 도구의 답",
			"source": "https://docs.aws.amazon.com/app2container/latest/UserGuide/cmd-upgrade.html"
		},
		{
			"id": "cluster-price",
			"label": "클러스터와 서비스 자체의 요금",
			"value": "없음",
			"note": "태스크가 도는 EC2나 Fargate 용량, 로드 밸런서, 로그의 값만 낸다.",
			"called": ["ECS 요금"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/ecs/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "cannot-pull-image",
			"situation": "인터넷으로 나가는 길이 없는 프라이빗 서브넷에 Fargate 태스크를 띄웠더니 이미지를 받지 못해 시작에 실패한다. NAT 게이트웨이는 쓰지 않으려 한다.",
			"answer": ["networking/vpc-endpoints", "compute/ecs"],
			"choose": "ECR 인터페이스 엔드포인트 둘 + S3 게이트웨이 엔드포인트",
			"why": "ECR용 인터페이스 엔드포인트 둘(`ecr.api`, `ecr.dkr`)과 S3 게이트웨이 엔드포인트를 두면 사설 경로로 이미지를 받는다. 로그를 CloudWatch로 보내면 `logs` 엔드포인트도 둔다.",
			"trap": "ECR 엔드포인트만 만드는 답은 모자란다. 이미지 레이어는 S3에 있어서 S3 엔드포인트가 빠지면 여전히 실패한다.",
			"requirements": ["private-access", "find-cause"]
		},
		{
			"id": "same-port-many-containers",
			"situation": "EC2 용량의 인스턴스 한 대에 같은 웹 컨테이너를 여러 개 띄워 빽빽하게 쓰고 싶은데, 모두 80번 포트를 듣는다.",
			"answer": ["compute/ecs", "networking/application-load-balancer"],
			"choose": "동적 포트 매핑(호스트 포트 0)",
			"why": "bridge 모드에서 호스트 포트를 0으로 두면 빈 포트가 태스크마다 배정되고, ECS가 그 포트를 ALB 대상 그룹에 등록한다(동적 포트 매핑).",
			"trap": "호스트 포트를 80으로 고정하면 한 대에 하나만 뜬다. Classic Load Balancer는 동적 포트를 모른다."
		},
		{
			"id": "secret-in-task-definition",
			"situation": "DB 비밀번호가 태스크 정의의 환경 변수에 평문으로 들어 있다. 코드를 고치지 않고 숨겨야 한다.",
			"answer": ["security/secrets-manager", "compute/ecs"],
			"choose": "태스크 정의의 `secrets` + 태스크 실행 역할",
			"why": "태스크 정의의 `secrets`에 Secrets Manager나 Parameter Store의 ARN을 적으면 시작할 때 환경 변수로 넣어 준다. 읽을 권한은 태스크 **실행** 역할에 준다.",
			"trap": "S3에 둔 환경 파일로 옮겨도 값은 평문이다. 읽을 권한을 앱이 쓰는 태스크 역할에 주면 태스크가 시작하지 못한다. 비밀을 바꾼 뒤에는 새로 배포해야 새 값이 들어간다.",
			"requirements": ["encryption", "least-operations"]
		},
		{
			"id": "workers-follow-queue",
			"situation": "SQS의 작업을 처리하는 Fargate 태스크가 밀린 메시지에 맞춰 늘고 줄어야 한다.",
			"answer": ["compute/ecs", "integration/sqs"],
			"choose": "태스크당 밀린 메시지 수로 Auto Scaling",
			"why": "태스크 하나가 떠안은 메시지 수를 지표로 만들어 서비스 Auto Scaling의 목표로 삼는다.",
			"trap": "Auto Scaling 그룹은 인스턴스 수만 바꾼다. 태스크 수는 서비스 Auto Scaling이 바꾼다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "nightly-container-job",
			"situation": "매일 새벽 컨테이너 하나가 40분 동안 정산을 하고 끝난다. 나머지 시간에는 아무것도 켜 두지 않는다.",
			"answer": [
				"compute/ecs",
				"compute/fargate",
				"integration/eventbridge"
			],
			"choose": "EventBridge Scheduler → 단독 Fargate 태스크",
			"why": "서비스가 아니라 단독 태스크다. EventBridge Scheduler가 시각에 맞춰 RunTask를 부르면 끝난 뒤 요금이 멈춘다.",
			"trap": "ECS 서비스로 만들면 정산이 끝나 종료된 태스크를 고장으로 보고 계속 다시 띄운다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "ec2-fargate",
			"notes": "ECS는 프로비저닝을 하고 인프라를 유지해야 하는 서비스라고 한다.",
			"status": "wrong",
			"right": "EC2 용량을 골랐을 때만 그렇다. Fargate를 고르면 서버가 없고, ECS 관리형 인스턴스를 고르면 EC2의 준비와 패치를 AWS가 맡는다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-launch-type-comparison.html"
		},
		{
			"id": "taskrolearn",
			"notes": "taskRoleArn에 역할을 적으면 개별 컨테이너에 권한이 붙는다고 한다.",
			"status": "simplified",
			"right": "단위는 컨테이너가 아니라 태스크다. 한 태스크의 컨테이너들은 같은 역할을 나눠 쓴다. 이미지를 받고 로그를 보내는 권한은 따로 태스크 실행 역할에 준다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
		},
		{
			"id": "elb-ecs",
			"notes": "ECS는 ELB와 함께 쓴다고 한다.",
			"status": "simplified",
			"right": "요청을 받는 서비스일 때만 그렇다. 대기열을 처리하는 워커나 배치 태스크에는 로드 밸런서가 없다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"
		},
		{
			"id": "ec2-ami",
			"notes": "ECS는 운영 복잡도가 아주 낮다고 한다.",
			"status": "simplified",
			"right": "쿠버네티스를 몰라도 된다는 뜻에서 맞다. EC2 용량을 쓰면 AMI 패치, 인스턴스 크기, 클러스터 확장이 내 일로 남는다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-launch-type-comparison.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Docker Containers Management",
			"lines": "1155-1161"
		},
		{
			"note": "001",
			"section": "ECS - Elastic Container Service",
			"lines": "1163-1169"
		},
		{
			"note": "002",
			"section": "Task Role",
			"lines": "317-320"
		},
		{
			"note": "002",
			"section": "ECS의 성격",
			"lines": "472"
		},
		{
			"note": "004",
			"section": "Lambda Container Image 지원",
			"lines": "76-81"
		}
	],
	"references": [
		{
			"title": "Amazon ECS란",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html"
		},
		{
			"title": "태스크 정의 파라미터",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"
		},
		{
			"title": "태스크 역할",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
		},
		{
			"title": "시작 유형과 용량 공급자",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-launch-type-comparison.html"
		},
		{
			"title": "롤링 업데이트",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html"
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
			"slug": "capacity",
			"text": "용량 고르기"
		},
		{
			"depth": 2,
			"slug": "task-role",
			"text": "태스크 역할과 실행 역할"
		},
		{
			"depth": 2,
			"slug": "service-to-service",
			"text": "서비스끼리 부르기"
		},
		{
			"depth": 2,
			"slug": "deploy",
			"text": "배포"
		},
		{
			"depth": 2,
			"slug": "containerize",
			"text": "기존 앱을 컨테이너로 옮기기"
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
		li: "li",
		ol: "ol",
		p: "p",
		strong: "strong",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-ecs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m205 154-26-15v-37l-1-2-37-22V47l64 38zm5-74-71-41h-3l-2 3v38l2 3 37 21v37l1 3 32 19h4l1-3V83zm-81 134-75-40V85l64-38v31l-33 22-2 2v55l2 3 43 22h3l42-22 25 16zm77-41-32-19h-3l-42 22-39-21v-51l33-21 2-3V42l-2-3h-3L50 80l-2 3v93l2 3 78 41h3l75-41 2-3z\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-iam\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M45 189h166V67H45zM218 64v128a3 3 0 0 1-4 3H42a3 3 0 0 1-4-3V64a3 3 0 0 1 4-3h172a3 3 0 0 1 4 3m-77 90h48v-7h-48zm41-20h16v-6h-16zm-41 0h25v-6h-25zm-48 13c0-2-2-3-3-3a3 3 0 0 0-4 3c0 2 2 3 4 3s3-1 3-3m6 0c0 4-2 8-6 9v7h-7v-7c-3-1-6-5-6-9 0-5 4-9 10-9s9 4 9 9m-38 26h57v-13h-12v-6h12v-10h-12v-6h12v-10H61zm9-51h39V99c0-7-9-14-19-14-11 0-20 7-20 14zm-16 54v-51a3 3 0 0 1 4-3h6V99c0-11 11-20 26-20 14 0 25 9 25 20v23h7l3 3v51l-3 3H58a3 3 0 0 1-4-3m138-61h6v-6h-6zm-51 0h35v-6h-35z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-ecr\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 22 32 11l20 11v21L32 54 12 43zM12 22l20 11 20-11M32 33v21M22 16l20 11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>도커 이미지가 있고 쿠버네티스는 필요 없을 때 쓴다. 개발자 노트북의 <code>docker run</code>은 한 번 띄우고 끝이지만, ECS는 정한 개수를 <strong>계속 지킨다</strong>. 죽은 컨테이너를 바꾸고, 여러 가용 영역에 나눠 놓고, 새 버전을 끊김 없이 갈아 끼운다. <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 런타임 API가 없는 보통의 이미지나 <a href=\"/compute/lambda-limits/\">15분을 넘는 작업</a>도 여기로 온다. 쿠버네티스가 조건이면 <a href=\"/compute/eks/\">EKS</a>이고, 둘의 차이는 <a href=\"/compute/ecs-vs-eks/\">ECS vs EKS</a>에 있다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-ecs-service\" data-diagram=\"ecs-service\"><figcaption><span class=\"diagram-title\">ALB 뒤에서 두 가용 영역에 태스크를 유지하는 ECS <span class=\"diagram-title-end\">서비스<a href=\"#diagram-ecs-service\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: ALB 뒤에서 두 가용 영역에 태스크를 유지하는 ECS 서비스\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"535\" height=\"812\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 855.7 1299.4\"><svg width=\"855.7\" height=\"1299.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-ecs-service-desc\" aria-labelledby=\"diagram-ecs-service-title\" role=\"img\" viewBox=\"-4 -4 855.7 1299.4\"><title id=\"diagram-ecs-service-title\">ALB 뒤에서 두 가용 영역에 태스크를 유지하는 ECS 서비스</title><desc id=\"diagram-ecs-service-desc\">ECS 서비스가 태스크 정의를 읽어 두 가용 영역의 용량에 태스크를 띄운다. 태스크는 ECR에서 이미지를 받고, ECS가 태스크를 ALB 대상 그룹에 등록한다. 사용자의 요청은 ALB를 거쳐 태스크로 가고, 태스크는 태스크 역할의 권한으로 S3에 접근한다.</desc><g class=\"d-boundary\"><rect width=\"586.1\" height=\"711.4\" x=\"108.6\" y=\"260\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"482\" height=\"334.4\" x=\"188.7\" y=\"613\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"209.3\" height=\"163.2\" x=\"454.7\" y=\"760.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"198.2\" height=\"163.2\" x=\"206.5\" y=\"760.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M160.6 441v23q0 7-7 7h-4.4q-7 0-7 7v536.4q0 7-7.1 7h-29.7q-7.1 0-7.1 7v119\"/><path fill=\"var(--diagram-line)\" d=\"m104.3 1139.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195 441v35q0 7 7.1 7h2.4q7 0 7 7v76q0 7 7.1 7h62.6q7.1 0 7.1 7v253.4\"/><path fill=\"var(--diagram-line)\" d=\"m294.3 825.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M212.2 441v23q0 7 7.1 7h72q7 0 7 7v88q0 7 7 7h4.7q7.1 0 7.1 7v133.1q0 7.1 7 7.1h189q7 0 7 7v106.2\"/><path fill=\"var(--diagram-line)\" d=\"m526.1 825.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M429.5 140v83q0 7-7 7h-71.9q-7 0-7 7v329q0 7-7.1 7h-.3q-7 0-7 7v253.4\"/><path fill=\"var(--diagram-line)\" d=\"m335.1 825.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M458.8 140v13q0 7 7 7h77.8q7.1 0 7.1 7v666.4\"/><path fill=\"var(--diagram-line)\" d=\"m556.7 825.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M177.8 441v35q0 7-7 7h-.6q-7 0-7 7v524.4q0 7 7 7H200q7 0 7 7v76q0 7 7.1 7h150.7q7.1 0 7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m377.9 1139.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M785.2 991.4v113q0 7-7 7h-177a6 6 0 0 0-12 0H421q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m419.9 1139.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M385.9 1151.4v-53q0-7-7-7h-48.6q-7.1 0-7.1-7v-56q0-7-7-7h-.4q-7 0-7-7v-111\"/><path fill=\"var(--diagram-line)\" d=\"m302.7 911.4 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M399.9 1151.4v-53q0-7 7-7h53.4q7 0 7-7v-56q0-7 7.2-7h48.7q7.1 0 7.1-7v-111\"/><path fill=\"var(--diagram-line)\" d=\"m524.3 911.4 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M664.6 140v83q0 7-7 7h-69.2q-7 0-7 7v596.4\"/><path fill=\"var(--diagram-line)\" d=\"m587.3 825.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M571.1 899.4v115q0 7 7 7h10q7 0 7 7v96q0 7 7.1 7h20q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m635.3 1139.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"120.6\" y=\"291\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">ECS 클러스터</text></g><g class=\"d-boundary\"><text x=\"340.7\" y=\"644\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">용량: Fargate <tspan x=\"340.7\" y=\"672.6\">또는 EC2</tspan></text></g><g class=\"d-boundary\"><text x=\"594.7\" y=\"791.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"594.7\" y=\"819.8\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"218.5\" y=\"791.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"218.5\" y=\"819.8\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"64.8\" y=\"1041.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.2\" y=\"1064.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 읽기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"178.1\" y=\"513\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"211.4\" y=\"536\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 배치</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"264.8\" y=\"513\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"298.2\" y=\"536\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 배치</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"386.5\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"429.4\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 이미지</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"507.7\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"550.6\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 이미지</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"151.5\" y=\"1041.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.7\" y=\"1064.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 대상 등록</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"751.7\" y=\"1041.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"785.1\" y=\"1064.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 요청</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"311.2\" y=\"1041.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"322.8\" y=\"1064.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"455.4\" y=\"1041.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"467\" y=\"1064.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"631.1\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"664.4\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 권한</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"539.7\" y=\"1041.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"594.8\" y=\"1064.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 읽기·쓰기</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"734.7\" y=\"947.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"785.2\" y=\"978.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"392.9\" y=\"1271.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB</text><use width=\"72\" height=\"72\" x=\"356.9\" y=\"1160.4\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"12\" y=\"1151.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.3\" y=\"1191.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크 정의</text></g><g class=\"d-node\"><text x=\"444.1\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECR 이미지</text><use width=\"72\" height=\"72\" x=\"408.1\" y=\"21\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><text x=\"664.6\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">태스크 역할</text><use width=\"72\" height=\"72\" x=\"628.6\" y=\"21\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\"><text x=\"629.3\" y=\"1271.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"593.3\" y=\"1160.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"186.4\" y=\"433\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECS 서비스</text><use width=\"72\" height=\"72\" x=\"150.4\" y=\"322\" href=\"#icon-aws-ecs\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"236.7\" y=\"837.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"308.7\" y=\"877.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"478.7\" y=\"837.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"550.7\" y=\"877.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크</text></g></svg><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"343.9\" y=\"1147.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECR 이미지\" href=\"/compute/ecr/\"><rect width=\"115.7\" height=\"136\" x=\"386.3\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"태스크 역할\" href=\"/security/iam/\"><rect width=\"112.6\" height=\"136\" x=\"608.3\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"580.3\" y=\"1147.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECS 서비스\" href=\"/compute/ecs/\" aria-current=\"page\"><rect width=\"115.7\" height=\"136\" x=\"128.6\" y=\"309\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"365\" height=\"1409\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 583.8 2254.2\"><svg width=\"583.8\" height=\"2254.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-ecs-service-narrow-desc\" aria-labelledby=\"diagram-ecs-service-narrow-title\" role=\"img\" viewBox=\"-4 -4 583.8 2254.2\"><title id=\"diagram-ecs-service-narrow-title\">ALB 뒤에서 두 가용 영역에 태스크를 유지하는 ECS 서비스</title><desc id=\"diagram-ecs-service-narrow-desc\">ECS 서비스가 태스크 정의를 읽어 두 가용 영역의 용량에 태스크를 띄운다. 태스크는 ECR에서 이미지를 받고, ECS가 태스크를 ALB 대상 그룹에 등록한다. 사용자의 요청은 ALB를 거쳐 태스크로 가고, 태스크는 태스크 역할의 권한으로 S3에 접근한다.</desc><g class=\"d-boundary\"><rect width=\"356.7\" height=\"891.9\" x=\"43.9\" y=\"608\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"325.6\" height=\"510.9\" x=\"49.6\" y=\"965\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"191.8\" height=\"147.2\" x=\"68.5\" y=\"1304.7\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171.5\" height=\"147.2\" x=\"174.7\" y=\"1076.4\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337.1 781v35q0 7 7 7H362q7 0 7 7v731.2q0 7-7 7h-13.6q-7.1 0-7.1 7.1v269\"/><path fill=\"var(--diagram-line)\" d=\"m347.2 1836.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M308.4 781v35q0 7-7 7h-9q-7 0-7 7v76q0 7-7.1 7h-10.8q-7 0-7 7v229.6\"/><path fill=\"var(--diagram-line)\" d=\"m266.4 1141.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M294 781v23q0 7-7 7h-51.5a6 6 0 0 0-12 0h-42.9q-7 0-7 7v94.3q0 .7.6.7t.7.7v349.6q0 1.4-1.5 1.4t-1.5 1.5V1378\"/><path fill=\"var(--diagram-line)\" d=\"m178 1370-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M157 208v13q0 7 7 7h88.6q7 0 7 7v336q0 7-7 7h-16q-7.1 0-7.1 7v322q0 6 6 6t6 6v230.6\"/><path fill=\"var(--diagram-line)\" d=\"m247.6 1141.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M127.7 208v13q0 7-7 7H62q-7.1 0-7.1 7v336q0 7 7 7h37q7 0 7 7v333q0 7 7.1 7h12.7q7.1 0 7.1 7v328.3q0 4.4 4.4 4.4t4.5 4.5v108.7\"/><path fill=\"var(--diagram-line)\" d=\"m147.8 1370-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M351.4 778.5V804q0 7 7.1 7H383q7 0 7 7v743.2q0 7 7.1 7H443q7 0 7 7.1v331.9q0 7-7 7h-74q-7 0-7 7.1v29\"/><path fill=\"var(--diagram-line)\" d=\"m367.9 1942.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M524.7 48v1879.2q0 7-7 7H381.3q-7 0-7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m380.3 1942.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M349.5 1954.2v-32.9q0-7-7.1-7h-87.8q-7 0-7-7.1v-331.9q0-7 7-7H266q7.1 0 7.1-7.1v-357.6\"/><path fill=\"var(--diagram-line)\" d=\"m267 1211.6 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337 1954.2v-12.9q0-7-7-7H211.5q-7.1 0-7.1-7.1v-351.9q0-7-7-7H184q-7 0-7-7.1v-129.3\"/><path fill=\"var(--diagram-line)\" d=\"m171 1440 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M151.2 368v203q0 7-7 7h-10q-7.2 0-7.2 7v321q0 7 7.1 7h12.7q7.1 0 7.1 7v343.3q0 1.4 1.5 1.4t1.5 1.5V1378\"/><path fill=\"var(--diagram-line)\" d=\"m162.9 1370-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M151.8 1428v133.2q0 7-7 7h-11.3q-7.1 0-7.1 7.1v535\"/><path fill=\"var(--diagram-line)\" d=\"m132.4 2102.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"239.9\" y=\"639\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">ECS 클러스터</text></g><g class=\"d-boundary\"><text x=\"265.6\" y=\"996\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">용량: <tspan x=\"265.6\" y=\"1024.6\">Fargate</tspan> <tspan x=\"265.6\" y=\"1053.2\">또는 EC2</tspan></text></g><g class=\"d-boundary\"><text x=\"184.5\" y=\"1335.7\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"184.5\" y=\"1364.3\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"270.7\" y=\"1107.4\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"270.7\" y=\"1136\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"307.7\" y=\"1668.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"341.1\" y=\"1691.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 읽기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"251.9\" y=\"853\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"285.2\" y=\"876\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 배치</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"140\" y=\"853\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"173.4\" y=\"876\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 배치</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"216.7\" y=\"448\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"259.5\" y=\"471\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 이미지</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"12\" y=\"448\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"54.9\" y=\"471\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 이미지</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"394.4\" y=\"1668.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"449.6\" y=\"1691.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 대상 등록</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"491.2\" y=\"1058.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"524.6\" y=\"1081.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 요청</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"235.6\" y=\"1668.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"247.2\" y=\"1691.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"192.4\" y=\"1668.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"204\" y=\"1691.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"117.7\" y=\"448\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"151.1\" y=\"471\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 권한</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"70.9\" y=\"1738.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"126.1\" y=\"1761.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 읽기·쓰기</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"485.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"524.7\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"355.7\" y=\"2066.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB</text><use width=\"72\" height=\"72\" x=\"319.7\" y=\"1959.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"270.9\" y=\"1848.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"341.2\" y=\"1880.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크 정의</text></g><g class=\"d-node\"><text x=\"142.3\" y=\"200\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECR 이미지</text><use width=\"72\" height=\"72\" x=\"106.3\" y=\"93\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><text x=\"151.2\" y=\"360\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">태스크 역할</text><use width=\"72\" height=\"72\" x=\"115.2\" y=\"253\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\"><text x=\"126.4\" y=\"2226.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"90.4\" y=\"2119.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"322.7\" y=\"773\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECS 서비스</text><use width=\"72\" height=\"72\" x=\"286.7\" y=\"666\" href=\"#icon-aws-ecs\"/></g><g class=\"d-node\"><rect width=\"97\" height=\"46\" x=\"211.9\" y=\"1153.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"260.4\" y=\"1185.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크</text></g><g class=\"d-node\"><rect width=\"97\" height=\"46\" x=\"115.9\" y=\"1381.9\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"164.4\" y=\"1413.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크</text></g></svg><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"90\" height=\"128\" x=\"310.7\" y=\"1950.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECR 이미지\" href=\"/compute/ecr/\"><rect width=\"115.7\" height=\"128\" x=\"84.5\" y=\"84\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"태스크 역할\" href=\"/security/iam/\"><rect width=\"112.6\" height=\"128\" x=\"94.9\" y=\"244\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"90\" height=\"128\" x=\"81.4\" y=\"2110.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECS 서비스\" href=\"/compute/ecs/\" aria-current=\"page\"><rect width=\"115.7\" height=\"128\" x=\"264.9\" y=\"657\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>ECS 서비스가 태스크 정의를 읽어 두 가용 영역의 용량에 태스크를 띄운다. 태스크는 ECR에서 이미지를 받고, ECS가 태스크를 ALB 대상 그룹에 등록한다. 사용자의 요청은 ALB를 거쳐 태스크로 가고, 태스크는 태스크 역할의 권한으로 S3에 접근한다.</p><ul><li>ECS 클러스터 안: 용량: Fargate 또는 EC2, ECS 서비스</li><li>용량: Fargate 또는 EC2 안: 가용 영역 A, 가용 영역 C</li><li>가용 영역 A 안: 태스크</li><li>가용 영역 C 안: 태스크</li><li>ECS 서비스 → 태스크 정의: ① 읽기</li><li>ECS 서비스 → 태스크(가용 영역 A): ② 배치</li><li>ECS 서비스 → 태스크(가용 영역 C): ② 배치</li><li>ECR 이미지 → 태스크(가용 영역 A): ③ 이미지</li><li>ECR 이미지 → 태스크(가용 영역 C): ③ 이미지</li><li>ECS 서비스 → ALB: ④ 대상 등록 (점선)</li><li>사용자 → ALB: ⑤ 요청</li><li>⑥ ALB → 태스크(가용 영역 A)</li><li>⑥ ALB → 태스크(가용 영역 C)</li><li>태스크 역할 → 태스크(가용 영역 C): ⑦ 권한 (점선)</li><li>태스크(가용 영역 C) → S3 버킷: ⑦ 읽기·쓰기</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>서비스가 <strong>태스크 정의</strong>(이미지, vCPU·메모리, 포트, 역할, 환경 변수)를 읽는다. 고칠 때마다 새 리비전이 생긴다.</li>\n<li>희망 개수만큼 태스크를 여러 가용 영역에 띄운다. 하나가 죽으면 다시 띄운다.</li>\n<li>태스크는 <a href=\"/compute/ecr/\">ECR</a>에서 이미지를 받는다.</li>\n<li>ECS가 태스크의 IP나 포트를 대상 그룹에 등록하고, 내릴 때는 해제한다.</li>\n<li>요청이 <a href=\"/networking/application-load-balancer/\">ALB</a>로 온다.</li>\n<li>상태 확인을 통과한 태스크가 받는다.</li>\n<li>코드는 태스크 역할의 권한으로 다른 AWS 서비스를 부른다.</li>\n</ol>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 말, 뜻\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">말</th>\n<th scope=\"col\">뜻</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-keulleoseuteo\">\n<th scope=\"row\"><a href=\"#row-keulleoseuteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>클러스터</th>\n<td>태스크와 용량을 묶는 논리적 경계</td>\n</tr>\n<tr id=\"row-taeseukeu\">\n<th scope=\"row\"><a href=\"#row-taeseukeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>태스크</th>\n<td>태스크 정의로 띄운 컨테이너 묶음, 배치의 최소 단위</td>\n</tr>\n<tr id=\"row-seobiseu\">\n<th scope=\"row\"><a href=\"#row-seobiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>서비스</th>\n<td>태스크 개수를 지키고 배포하는 관리자</td>\n</tr>\n<tr id=\"row-dandok-taeseukeu\">\n<th scope=\"row\"><a href=\"#row-dandok-taeseukeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>단독 태스크</th>\n<td>끝나면 사라지는 실행(RunTask), 배치에 쓴다</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"capacity\">용량 고르기<a href=\"#capacity\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 용량, 서버 관리, 고를 때\" tabindex=\"0\"><table aria-label=\"용량 고르기\">\n<thead>\n<tr>\n<th scope=\"col\">용량</th>\n<th scope=\"col\">서버 관리</th>\n<th scope=\"col\">고를 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-fargate\">\n<th scope=\"row\"><a href=\"#row-fargate\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/fargate/\">Fargate</a></th>\n<td>없음</td>\n<td>기본값. 부하가 들쭉날쭉하거나 사람이 적다</td>\n</tr>\n<tr id=\"row-gwallihyeong-inseuteonseu\">\n<th scope=\"row\"><a href=\"#row-gwallihyeong-inseuteonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>관리형 인스턴스</th>\n<td>AWS가 EC2를 준비·패치</td>\n<td>GPU나 특정 유형이 필요한데 관리는 싫다</td>\n</tr>\n<tr id=\"row-ec2\">\n<th scope=\"row\"><a href=\"#row-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\">EC2</a></th>\n<td>내가</td>\n<td>예약 할인, 빽빽한 배치, 호스트 접근</td>\n</tr>\n<tr id=\"row-ecs-anywhere\">\n<th scope=\"row\"><a href=\"#row-ecs-anywhere\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/management/recognise/#ecs-anywhere\">ECS Anywhere</a></th>\n<td>내가(온프레미스)</td>\n<td>우리 서버의 컨테이너도 ECS로 다룬다</td>\n</tr>\n</tbody>\n</table></div>\n<p>EC2 용량에서는 <strong>두 번 늘어난다</strong>. 서비스 Auto Scaling이 태스크를 늘리고, 자리가 모자라면 용량 공급자의 관리형 조정이 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>을 늘린다. Fargate에서는 앞의 것만 있으면 된다.</p>\n</div><h2 id=\"task-role\">태스크 역할과 실행 역할<a href=\"#task-role\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 역할, 누가 쓰나, 담는 권한\" tabindex=\"0\"><table aria-label=\"태스크 역할과 실행 역할\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">역할</th>\n<th scope=\"col\" role=\"columnheader\">누가 쓰나</th>\n<th scope=\"col\" role=\"columnheader\">담는 권한</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-taskrolearn\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-taskrolearn\" class=\"anchor\" aria-label=\"줄 링크\"></a>태스크 역할<wbr>(<code>taskRoleArn</code>)</th>\n<td role=\"cell\">컨테이너 안의 코드</td>\n<td role=\"cell\"><a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 등 앱이 부르는 API</td>\n</tr>\n<tr id=\"row-executionrolearn\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-executionrolearn\" class=\"anchor\" aria-label=\"줄 링크\"></a>태스크 실행 역할<wbr>(<code>executionRoleArn</code>)</th>\n<td role=\"cell\">ECS와 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>의 에이전트</td>\n<td role=\"cell\"><a href=\"/compute/ecr/\" class=\"mention\">ECR</a> 이미지 받기, 로그 보내기, <a href=\"/security/secrets-manager/\">비밀값</a> 읽기</td>\n</tr>\n<tr id=\"row-inseuteonseu-yeokal\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-inseuteonseu-yeokal\" class=\"anchor\" aria-label=\"줄 링크\"></a>인스턴스 역할</th>\n<td role=\"cell\"><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 용량의 ECS 에이전트</td>\n<td role=\"cell\">클러스터에 등록하기</td>\n</tr>\n</tbody>\n</table></div>\n<p>서비스마다 태스크 역할을 따로 주는 것이 최소 권한이다. 인스턴스 역할에 앱 권한을 주면 그 서버의 모든 태스크가 쓸 수 있다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"family\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"orders\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"requiresCompatibilities\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"FARGATE\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"networkMode\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"awsvpc\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"cpu\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"512\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"memory\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"1024\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"taskRoleArn\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:iam::111122223333:role/orders-app\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"executionRoleArn\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:iam::111122223333:role/ecs-execution\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"containerDefinitions\"</span><span class=\"tk-punctuation\">:</span><span> [</span></span>\n<span class=\"line\"><span>    {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"name\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"web\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"image\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"111122223333.dkr.ecr.ap-northeast-2.amazonaws.com/orders:1.4.2\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"portMappings\"</span><span class=\"tk-punctuation\">:</span><span> [{ </span><span class=\"tk-keyword\">\"containerPort\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 8080</span><span> }]</span></span>\n<span class=\"line\"><span>    }</span></span>\n<span class=\"line\"><span>  ]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n</div><h2 id=\"service-to-service\">서비스끼리 부르기<a href=\"#service-to-service\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>서비스가 여럿이면 IP가 아니라 이름으로 부른다. <strong>Service Connect</strong>는 태스크 옆에 프록시를 하나씩 붙여 <code>http://orders:8080</code> 같은 이름을 찾아 주고, 다시 시도하며, 호출 지표를 남긴다. TLS를 켜면 프록시끼리 <strong>AWS Private CA</strong>의 인증서로 암호화한다. 앱의 코드와 인증서 갱신에는 손대지 않는다. “컨테이너 사이의 전송 암호화, 코드 변경 없이”가 신호다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>와 계정을 넘는 호출은 <a href=\"/architectures/microservices/\">VPC Lattice</a>를 본다.</p>\n</div><h2 id=\"deploy\">배포<a href=\"#deploy\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"롤링은 새 태스크를 띄운 뒤 옛 태스크를 내린다. ",
					createVNode(_components.strong, { children: "회로 차단기" }),
					"(circuit breaker)를 켜면 새 버전이 뜨지 못할 때 배포를 멈추고 이전 버전으로 되돌린다. 블루/그린은 새 버전을 따로 띄워 시험한 뒤 트래픽을 옮기므로 되돌리기가 빠르지만 그동안 용량이 두 배 든다. 카나리는 일부만 먼저, 선형은 같은 비율씩 옮긴다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "블루/그린에 CodeDeploy가 없어도 된다",
					"set:html": "<p>2025년 7월부터 ECS가 블루/그린을 직접 한다. 같은 해 10월에는 카나리와 선형도 들어왔다. 옛 문제에서는 CodeDeploy가 답이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "containerize",
			"set:html": "기존 앱을 컨테이너로 옮기기<a href=\"#containerize\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"서버에서 돌던 앱을 컨테이너로 옮기는 일은 이전 전략 가운데 ",
					createVNode(_components.strong, { children: "리플랫폼" }),
					"이다. 코드는 거의 두고 포장과 운영을 바꾼다."
				] }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "고른다." }),
						" 상태가 없고 설정이 밖에 있는 웹·API부터 옮긴다. 특수 드라이버나 GUI, 하드웨어에 묶인 것은 ",
						createVNode(_components.a, {
							href: "/migration/application-migration-service/",
							children: "Application Migration Service"
						}),
						"로 ",
						createVNode(_components.a, {
							href: "/compute/ec2/",
							class: "mention",
							children: "EC2"
						}),
						"에 그대로 옮긴다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "상태를 뺀다." }),
						" 세션은 ",
						createVNode(_components.a, {
							href: "/database/elasticache/",
							children: "ElastiCache"
						}),
						", 파일은 ",
						createVNode(_components.a, {
							href: "/storage/efs/",
							children: "EFS"
						}),
						"나 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						", 비밀값은 ",
						createVNode(_components.a, {
							href: "/security/secrets-manager/",
							children: "Secrets Manager"
						}),
						", 로그는 표준 출력으로 보낸다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "이미지를 만든다." }),
						" Dockerfile로 빌드해 ",
						createVNode(_components.a, {
							href: "/compute/ecr/",
							children: "ECR"
						}),
						"에 올린다. 옛 .NET Framework는 Windows 컨테이너가 필요하다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "나눠 받는다." }),
						" ",
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							class: "mention",
							children: "ALB"
						}),
						" 뒤에 ECS 서비스를 두고 경로 규칙이나 가중치로 조금씩 트래픽을 옮긴다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "App2Container는 신규 고객에게 닫혔다",
					"set:html": "<p>돌고 있는 Java·.NET 앱을 분석해 이미지와 배포 파일을 만들어 주던 명령줄 도구다. 2025년 11월부터는 AWS Transform을 안내한다. 옛 문제에서 “코드 변경 없이 기존 앱을 컨테이너로”의 답이 App2Container다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>AccessDenied가 어디서 났는지</strong> 본다. 이미지를 못 받으면 실행 역할, 코드가 <a href=\"/storage/s3/\" class=\"mention\">S3</a>를 못 읽으면 태스크 역할이다.</li>\n<li>대상 그룹의 유형은 <code>awsvpc</code> 모드면 <strong>IP</strong>, bridge 모드면 <strong>인스턴스</strong>다.</li>\n<li>ECS 서비스 하나에 대상 그룹을 <a href=\"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html\">여러 개</a> 붙인다. 안팎의 로드 밸런서에 함께 내놓을 때 쓴다.</li>\n<li>태스크의 디스크는 사라진다. 함께 쓸 파일은 <a href=\"/storage/efs/\">EFS</a>를 태스크 정의에 볼륨으로 붙인다.</li>\n<li>컨테이너에 들어가 보려면 SSH가 아니라 ECS Exec을 쓴다. 포트를 열지 않고 <a href=\"/security/iam/\" class=\"mention\">IAM</a>으로 통제한다.</li>\n</ul></div>" })
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
var url = "content/compute/ecs.mdx/";
var file = "/work/wt/build/content/compute/ecs.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/ecs.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
