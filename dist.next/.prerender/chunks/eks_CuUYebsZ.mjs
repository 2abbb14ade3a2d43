import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/eks.mdx
var frontmatter = {
	"title": "Amazon EKS",
	"titleEn": "Amazon Elastic Kubernetes Service",
	"kind": "service",
	"status": "published",
	"summary": "쿠버네티스의 컨트롤 플레인을 여러 가용 영역에 세워 운영해 주는 서비스로, 표준 쿠버네티스 도구와 매니페스트를 그대로 쓴다.",
	"aliases": [
		"EKS",
		"이케이에스",
		"Elastic Kubernetes Service",
		"엘라스틱 쿠버네티스 서비스",
		"쿠버네티스",
		"쿠베르네테스",
		"Kubernetes",
		"Kubernates",
		"k8s",
		"관리형 쿠버네티스",
		"관리형 노드 그룹",
		"Managed Node Group",
		"작업자 노드",
		"워커 노드",
		"worker node",
		"EKS Auto Mode",
		"EKS 자동 모드",
		"EKS Anywhere",
		"EKS 애니웨어",
		"EKS Hybrid Nodes",
		"IRSA",
		"EKS Pod Identity",
		"쿠버네티스 관리형",
		"쿠버",
		"파드",
		"Pod",
		"쿠버네티스 마이그레이션",
		"쿠버네티스 컨테이너"
	],
	"related": [
		"compute/ecs-vs-eks",
		"compute/ecs",
		"compute/fargate",
		"compute/ecr",
		"compute/ec2",
		"compute/auto-scaling-groups",
		"storage/efs",
		"storage/ebs"
	],
	"signals": [
		{
			"id": "eks",
			"need": "온프레미스 쿠버네티스의 매니페스트·Helm을 그대로 가져온다",
			"choose": "EKS",
			"see": "compute/eks#when",
			"why": "표준 쿠버네티스라 매니페스트와 차트가 그대로 돈다."
		},
		{
			"id": "eks-pod-identity-irsa",
			"need": "같은 노드의 두 Pod 가운데 하나만 S3를 읽는다",
			"choose": "EKS Pod Identity·IRSA",
			"see": "compute/eks#storage-and-identity",
			"why": "서비스 계정마다 역할을 준다. 노드의 역할은 모든 Pod가 함께 쓴다."
		},
		{
			"id": "eks-auto-mode",
			"need": "DaemonSet과 GPU는 쓰되 노드 패치와 확장까지 맡긴다",
			"choose": "EKS Auto Mode",
			"see": "compute/eks#node-options",
			"why": "Fargate는 DaemonSet과 GPU를 못 쓴다. Auto Mode는 쓰면서 노드를 맡긴다."
		},
		{
			"id": "ecs",
			"need": "쿠버네티스라는 조건이 없고 배우고 챙길 것이 적어야 한다",
			"choose": "ECS",
			"see": "compute/ecs-vs-eks#verdict",
			"why": "ECS는 컨트롤 플레인의 버전도 애드온도 챙길 것이 없다."
		}
	],
	"facts": [
		{
			"id": "upgrade-step",
			"label": "컨트롤 플레인을 한 번에 올리는 폭",
			"value": "마이너 버전 하나씩",
			"note": "1.32에서 1.34로 바로 가지 못한다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/update-cluster.html"
		},
		{
			"id": "version-skew",
			"label": "노드가 컨트롤 플레인보다 뒤처져도 되는 폭",
			"value": "마이너 버전 3개까지",
			"note": "쿠버네티스 1.28부터의 규칙이다. 그 전에는 2개였다.",
			"called": [
				"버전 차이",
				"노드 버전 차이",
				"version skew",
				"node version skew",
				"kubelet version skew",
				"version skew minor versions"
			],
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"
		},
		{
			"id": "auto-mode-lifetime",
			"label": "EKS Auto Mode 노드의 최대 수명",
			"value": "21일",
			"note": "그 뒤에는 새 노드로 바뀐다. 더 짧게 정할 수 있다.",
			"called": ["자동 모드 노드", "auto mode node lifetime"],
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/automode.html"
		},
		{
			"id": "managed-node-price",
			"label": "관리형 노드 그룹의 추가 요금",
			"value": "없음",
			"note": "EC2·EBS와 클러스터 시간 요금만 낸다. Auto Mode는 관리 요금이 EC2 요금에 더해진다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html"
		},
		{
			"id": "node-groups",
			"label": "관리형 노드 그룹",
			"value": "클러스터당 30개, 그룹당 노드 450대(기본값)",
			"note": "둘 다 늘려 달라고 신청할 수 있다. 클러스터는 리전마다 100개다.",
			"called": [
				"node group",
				"node groups per cluster",
				"nodes per node group",
				"node group limit",
				"managed node group limit",
				"max nodes"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/general/latest/gr/eks.html"
		},
		{
			"id": "drain-timeout",
			"label": "노드를 줄일 때 Pod를 내보내며 기다리는 시간",
			"value": "15분",
			"note": "희망 대수를 줄이거나 가용 영역을 다시 맞출 때다. 지나면 Pod가 남아 있어도 종료한다.",
			"called": [
				"파드 내보내기",
				"pod drain timeout",
				"node drain minutes",
				"drain timeout",
				"pod eviction timeout"
			],
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html"
		},
		{
			"id": "version-rollback",
			"label": "올린 쿠버네티스 버전을 되돌릴 수 있는 기간",
			"value": "7일 안에 바로 앞 마이너 버전으로",
			"note": "직접 올린 클러스터만이다. 연장 지원이 끝나 자동으로 올라간 클러스터는 되돌리지 못한다.",
			"called": [
				"버전 롤백",
				"rollback 7 days",
				"version rollback window"
			],
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"
		},
		{
			"id": "control-plane-subnets",
			"label": "클러스터를 만들 때 주는 서브넷",
			"value": "서로 다른 가용 영역의 서브넷 2개 이상",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html"
		}
	],
	"sharedFacts": [{
		"id": "control-plane-price",
		"from": "compute/ecs-vs-eks#eks-control-plane-price"
	}],
	"scenarios": [
		{
			"id": "kubernetes-shared-files",
			"situation": "EKS의 Fargate Pod 여러 개가 같은 파일을 읽고 써야 한다. Pod는 서로 다른 가용 영역에 있다.",
			"answer": ["storage/efs", "compute/eks"],
			"choose": "EFS CSI 드라이버의 영구 볼륨",
			"why": "여러 가용 영역에서 함께 쓰는 파일이므로 EFS다. EFS CSI 드라이버가 영구 볼륨으로 붙여 준다.",
			"trap": "EBS 볼륨은 한 가용 영역의 노드 하나에 붙고, Fargate Pod에는 붙지 않는다.",
			"requirements": ["shared-files"]
		},
		{
			"id": "reduce-node-work",
			"situation": "EKS 노드의 AMI 패치와 교체를 직접 하느라 바쁘다. DaemonSet과 GPU를 쓰고 있어 Fargate로는 못 옮긴다.",
			"answer": ["compute/eks"],
			"choose": "관리형 노드 그룹",
			"why": "관리형 노드 그룹으로 바꾸면 새 AMI로 올릴 때 Pod를 비우고 차례로 갈아 준다. 노드 확장과 패치까지 맡기려면 EKS Auto Mode다.",
			"trap": "자체 관리형 노드에 Auto Scaling 그룹만 붙이면 대수는 늘지만 Pod를 비우는 일과 업그레이드가 남는다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "pod-level-permission",
			"situation": "같은 노드에 놓인 두 Pod 가운데 하나만 S3 버킷을 읽어야 한다.",
			"answer": ["compute/eks", "security/iam"],
			"choose": "EKS Pod Identity나 IRSA",
			"why": "EKS Pod Identity나 IRSA로 서비스 계정에 IAM 역할을 이어 준다. 그 서비스 계정을 쓰는 Pod만 권한을 얻는다.",
			"trap": "노드의 인스턴스 역할에 권한을 주면 그 노드의 모든 Pod가 쓸 수 있다.",
			"requirements": ["access-control"]
		},
		{
			"id": "on-premises-same-kubernetes",
			"situation": "인터넷이 자주 끊기는 공장 안의 서버에서도 AWS와 같은 방식의 쿠버네티스를 돌려야 한다.",
			"answer": ["compute/eks"],
			"choose": "EKS Anywhere",
			"why": "“끊겨도 돌아야 한다”가 EKS Anywhere를 고르게 한다. 클러스터 전체가 온프레미스에 있다.",
			"trap": "EKS Hybrid Nodes는 컨트롤 플레인이 AWS에 있어 안정된 연결이 필요하다.",
			"requirements": ["hybrid"]
		}
	],
	"corrections": [
		{
			"id": "ec2-worker",
			"notes": "EC2 시작 모드는 작업자 모드를 EC2처럼 배포한다고 한다. 다른 노트는 작업자 노드라고 적었다.",
			"status": "conflict",
			"right": "작업자 노드(worker node)가 맞다. EC2 노드는 관리형 노드 그룹, 자체 관리형 노드, Auto Mode로 붙인다. 모드라는 이름의 설정은 따로 없고 한 클러스터에서 EC2 노드와 Fargate를 섞어 쓴다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/eks-compute.html"
		},
		{
			"id": "auto-mode",
			"notes": "EKS가 앱의 배포, 확장, 관리를 자동으로 해 준다고 한다.",
			"status": "simplified",
			"right": "그 일을 하는 것은 쿠버네티스이고, 매니페스트와 확장 규칙은 사용자가 적는다. EKS가 맡는 것은 컨트롤 플레인의 운영이고, Auto Mode를 켜면 노드까지다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/what-is-eks.html"
		},
		{
			"id": "ami-cluster",
			"notes": "관리형 노드 그룹은 AWS가 노드를 만들고 관리해 준다고 한다.",
			"status": "simplified",
			"right": "만들기와 교체를 대신할 뿐이다. 새 AMI로 언제 올릴지는 사용자가 시키고, 몇 대로 늘릴지는 Cluster Autoscaler나 Karpenter를 따로 둔다. 이것까지 맡기는 것이 Auto Mode다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html"
		},
		{
			"id": "pod-csi",
			"notes": "관리형 노드 그룹을 설명하며 클러스터에 데이터 볼륨을 연결해 쓴다고 한다.",
			"status": "simplified",
			"right": "볼륨은 클러스터가 아니라 Pod에 붙고, CSI 드라이버가 있어야 한다. EBS는 한 가용 영역 안에서 쓰고, 여러 Pod가 나눠 쓰려면 EFS나 FSx, 원본이 S3라면 S3 Files다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/storage.html"
		},
		{
			"id": "elastic-kubernates",
			"notes": "이름을 Elastic Kubernates Service로 적었다.",
			"status": "wrong",
			"card": false,
			"right": "Amazon Elastic Kubernetes Service다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/what-is-eks.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Amazon EKS - AWS에 컨테이너 실행",
			"lines": "1-6"
		},
		{
			"note": "000",
			"section": "Amazon EKS - 관리형 노드 그룹",
			"lines": "8-10"
		},
		{
			"note": "001",
			"section": "Docker Containers Management",
			"lines": "1155-1161"
		},
		{
			"note": "001",
			"section": "EKS",
			"lines": "1186-1193"
		},
		{
			"note": "002",
			"section": "EKS의 성격",
			"lines": "474"
		}
	],
	"references": [
		{
			"title": "Amazon EKS란",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/what-is-eks.html"
		},
		{
			"title": "노드의 종류",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/eks-compute.html"
		},
		{
			"title": "관리형 노드 그룹",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html"
		},
		{
			"title": "EKS Auto Mode",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/automode.html"
		},
		{
			"title": "쿠버네티스 API 데이터의 봉투 암호화",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html"
		},
		{
			"title": "클러스터 버전 올리기",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/update-cluster.html"
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
			"slug": "node-options",
			"text": "EC2 모드와 Fargate 모드"
		},
		{
			"depth": 2,
			"slug": "managed-node-groups",
			"text": "관리형 노드 그룹"
		},
		{
			"depth": 2,
			"slug": "storage-and-identity",
			"text": "스토리지와 권한"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-eks\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m150 103-22 25 24 28h-9l-21-25v26h-7v-55h7v23l19-22zm55 51-26-15v-37l-1-2-37-22V47l64 38zm5-74-71-41h-3l-2 3v38l2 3 37 21v37l1 3 32 19h4l1-3V83zm-81 134-75-40V85l64-38v31l-33 22-2 2v55l2 3 43 22h3l42-22 25 16zm77-41-32-19h-3l-42 22-39-21v-51l33-21 2-3V42l-2-3h-3L50 80l-2 3v93l2 3 78 41h3l75-41 2-3z\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-fargate\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M166 181v-16l10-3v15zm-16-19 10 3v16l-10-4zm-19 41v-15l10-4v15zm-16-19 10 4v15l-10-4zm-19-3v-16l10-3v15zm-16-19 10 3v16l-10-4zm13-8 7 3-7 3-8-3zm35 22 7 3-7 3-7-3zm35-22 8 3-8 3-7-3zm17 0-16-7h-2l-16 7-2 3v19l-15-6h-2l-15 6v-19l-2-3-16-7h-2l-16 7-2 3v22c0 2 0 3 2 3l16 7h2l15-6v19l2 3 16 6h2l16-6 2-3v-19l15 6h2l16-7 2-3v-22zm28-39c0 19-41 29-80 29s-80-10-80-29c0-9 10-17 28-22l2 6c-15 4-24 10-24 16 0 11 31 22 74 22s74-11 74-22c0-6-9-12-24-16l2-6c18 5 28 13 28 22m-80-60 33 12-33 13-33-13zm34 63c-6 3-16 6-31 6V85l35-13v39c0 3-1 6-4 7m-72-7V72l35 13v39c-15 0-25-3-31-6-3-1-4-4-4-7m2 13c7 3 19 7 36 7s29-4 36-7c6-3 9-8 9-13V67l-2-3-42-16h-2L85 64l-2 3v44c0 5 3 10 9 13\"/></symbol><symbol id=\"icon-saa-ecr\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 22 32 11l20 11v21L32 54 12 43zM12 22l20 11 20-11M32 33v21M22 16l20 11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>쿠버네티스가 이미 조건일 때</strong> 쓴다. 쿠버네티스는 여러 서버에 컨테이너를 나눠 띄우고, 죽으면 되살리고, 부하에 따라 수를 바꾸는 오픈 소스다. 컨테이너를 한두 개씩 묶은 실행 단위가 Pod, Pod가 도는 서버가 노드, 명령을 받아 배치를 정하는 두뇌가 컨트롤 플레인이다.</p>\n<p>온프레미스나 다른 클라우드에서 쿠버네티스를 쓰는 회사가 매니페스트, Helm 차트, 팀의 경험을 그대로 가져온다. 도커로 포장한 앱의 배포·확장·복구를 쿠버네티스가 맡는다. 그런 조건이 없다면 <a href=\"/compute/ecs/\">ECS</a>가 배울 것도 챙길 것도 적다. 자세한 비교와 요금은 <a href=\"/compute/ecs-vs-eks/\">ECS vs EKS</a>에 있다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-eks-cluster\" data-diagram=\"eks-cluster\"><figcaption><span class=\"diagram-title\">EKS 컨트롤 플레인과 <span class=\"diagram-title-end\">노드<a href=\"#diagram-eks-cluster\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: EKS 컨트롤 플레인과 노드\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"313\" height=\"701\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"10.6 -4 500.2 1121.3\"><svg width=\"500.2\" height=\"1121.3\" x=\"10.6\" y=\"-4\" aria-describedby=\"diagram-eks-cluster-desc\" aria-labelledby=\"diagram-eks-cluster-title\" role=\"img\" viewBox=\"10.6 -4 500.2 1121.3\"><title id=\"diagram-eks-cluster-title\">EKS 컨트롤 플레인과 노드</title><desc id=\"diagram-eks-cluster-desc\">사용자가 kubectl로 매니페스트를 보내면 AWS가 운영하는 컨트롤 플레인이 Pod를 놓을 자리를 정한다. Pod는 내 VPC의 관리형 노드 그룹 EC2나 Fargate에서 돌고 ECR에서 이미지를 받는다. 로드 밸런서가 Pod로 요청을 보낸다.</desc><g class=\"d-boundary\"><rect width=\"377.1\" height=\"570\" x=\"64.7\" y=\"531.3\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"238.9\" height=\"205\" x=\"163.3\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171\" height=\"205\" x=\"72.2\" y=\"872.3\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"178.4\" height=\"205\" x=\"259.7\" y=\"872.3\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M282.7 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m288.7 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M299.7 357v47.3q0 7 7.1 7h19.8q7.1 0 7.1 7.1v75.9q0 7 7 7h1q7.1 0 7.1 7.1v413\"/><path fill=\"var(--diagram-line)\" d=\"m354.8 913.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M265.7 357v47.3q0 7-7 7h-48.8q-7.1 0-7.1 7.1v75.9q0 7-7 7h-31q-7 0-7 7.1v413\"/><path fill=\"var(--diagram-line)\" d=\"m163.7 913.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M92.8 380v44.3q0 7 7.1 7h96.9a6 6 0 0 1 12 0h118.9a6 6 0 0 1 12 0h105.4q7 0 7 7.1v55.9q0 7-7 7h-68.2q-7 0-7 7.1v322q0 2-2 2t-2 1.9v87\"/><path fill=\"var(--diagram-line)\" d=\"m372 913.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M69.5 381.3v113q0 7 7 7h53.2q7 0 7 7.1v322q0 2 2 2t2 1.9v87\"/><path fill=\"var(--diagram-line)\" d=\"m146.6 913.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M267.6 712.3v23q0 7 7 7h15.5q7 0 7 7.1v75.9q0 7 7.1 7h20.5q7 0 7 7.1v82\"/><path fill=\"var(--diagram-line)\" d=\"m337.7 913.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M240 712.3v23q0 7-7.1 7h-15.4q-7 0-7 7.1v75.9q0 7-7.1 7h-21.5q-7 0-7 7.1v82\"/><path fill=\"var(--diagram-line)\" d=\"m180.8 913.3-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"168.7\" y=\"562.3\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">내 VPC</text></g><g class=\"d-boundary\"><text x=\"175.3\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS가 운영하는 VPC</text></g><g class=\"d-boundary\"><text x=\"84.2\" y=\"903.3\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Fargate 프로필</text></g><g class=\"d-boundary\"><text x=\"271.7\" y=\"903.3\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">관리형 노드 그룹</text></g><g class=\"d-edge-label\"><rect width=\"123.8\" height=\"30\" x=\"220.7\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 매니페스트</text></g><g class=\"d-edge-label\"><rect width=\"110.9\" height=\"30\" x=\"278.2\" y=\"451.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"333.7\" y=\"474.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② Pod 배치</text></g><g class=\"d-edge-label\"><rect width=\"110.9\" height=\"30\" x=\"147.3\" y=\"451.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"202.7\" y=\"474.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② Pod 배치</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"409.1\" y=\"451.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"452\" y=\"474.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 이미지</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"26.6\" y=\"451.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"69.5\" y=\"474.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 이미지</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"263.7\" y=\"772.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"297\" y=\"795.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"176.9\" y=\"772.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"210.3\" y=\"795.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 요청</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"232.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"282.7\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발자</text></g><g class=\"d-node\"><text x=\"282.7\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">컨트롤 플레인</text><use width=\"72\" height=\"72\" x=\"246.7\" y=\"238\" href=\"#icon-aws-eks\"/></g><g class=\"d-node\"><text x=\"81.2\" y=\"373.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECR</text><use width=\"72\" height=\"72\" x=\"45.2\" y=\"262.3\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><text x=\"253.8\" y=\"704.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로드 밸런서</text><use width=\"72\" height=\"72\" x=\"217.8\" y=\"593.3\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"348.8\" y=\"1045.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 노드</text><use width=\"72\" height=\"72\" x=\"312.8\" y=\"934.3\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"157.7\" y=\"1045.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Pod</text><use width=\"72\" height=\"72\" x=\"121.7\" y=\"934.3\" href=\"#icon-aws-fargate\"/></g></svg><a aria-label=\"컨트롤 플레인\" href=\"/compute/eks/\" aria-current=\"page\"><rect width=\"131.6\" height=\"136\" x=\"216.9\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECR\" href=\"/compute/ecr/\"><rect width=\"98\" height=\"136\" x=\"32.2\" y=\"249.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"로드 밸런서\" href=\"/networking/application-load-balancer/\"><rect width=\"112.6\" height=\"136\" x=\"197.5\" y=\"580.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2 노드\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"299.8\" y=\"921.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Pod\" href=\"/compute/fargate/\"><rect width=\"98\" height=\"136\" x=\"108.7\" y=\"921.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자가 kubectl로 매니페스트를 보내면 AWS가 운영하는 컨트롤 플레인이 Pod를 놓을 자리를 정한다. Pod는 내 VPC의 관리형 노드 그룹 EC2나 Fargate에서 돌고 ECR에서 이미지를 받는다. 로드 밸런서가 Pod로 요청을 보낸다.</p><ul><li>AWS가 운영하는 VPC 안: 컨트롤 플레인</li><li>내 VPC 안: 관리형 노드 그룹, Fargate 프로필, 로드 밸런서</li><li>관리형 노드 그룹 안: EC2 노드</li><li>Fargate 프로필 안: Pod</li><li>개발자 → 컨트롤 플레인: ① 매니페스트</li><li>컨트롤 플레인 → EC2 노드: ② Pod 배치</li><li>컨트롤 플레인 → Pod: ② Pod 배치</li><li>ECR → EC2 노드: ③ 이미지</li><li>ECR → Pod: ③ 이미지</li><li>로드 밸런서 → EC2 노드: ④ 요청</li><li>로드 밸런서 → Pod: ④ 요청</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><code>kubectl</code>이나 배포 도구가 매니페스트를 API 서버에 보낸다. API 서버와 etcd는 AWS가 여러 가용 영역에서 운영한다.</li>\n<li>스케줄러가 Pod를 노드에 놓는다. 노드는 <strong>내 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a></strong>에 있고 내가 값을 낸다.</li>\n<li>노드가 <a href=\"/compute/ecr/\">ECR</a>에서 이미지를 받는다. 프라이빗 서브넷이면 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>나 <a href=\"/networking/vpc-endpoints/\" class=\"mention\">VPC 엔드포인트</a>가 필요하다.</li>\n<li>Ingress를 만들면 AWS Load Balancer Controller가 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>를, LoadBalancer 유형의 Service를 만들면 <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>를 세운다.</li>\n</ol>\n<p>Pod는 VPC의 IP를 하나씩 받는다(VPC CNI). 서브넷이 작으면 Pod가 뜨지 못하니 주소를 넉넉히 잡는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"node-options\">EC2 모드와 Fargate 모드<a href=\"#node-options\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>노드를 마련하는 길은 다섯 가지다. 한 클러스터에서 섞을 수 있다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 노드, AWS가 하는 일, 내가 하는 일\" tabindex=\"0\"><table aria-label=\"EC2 모드와 Fargate 모드\">\n<thead>\n<tr>\n<th scope=\"col\">노드</th>\n<th scope=\"col\">AWS가 하는 일</th>\n<th scope=\"col\">내가 하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jache-gwallihyeong\">\n<th scope=\"row\"><a href=\"#row-jache-gwallihyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>자체 관리형</th>\n<td>없음</td>\n<td><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 만들기, AMI, 등록, 교체</td>\n</tr>\n<tr id=\"row-gwallihyeong-nodeu-geurup\">\n<th scope=\"row\"><a href=\"#row-gwallihyeong-nodeu-geurup\" class=\"anchor\" aria-label=\"줄 링크\"></a>관리형 노드 그룹</th>\n<td>만들기, Pod를 비우고 교체</td>\n<td>업그레이드 시키기, 확장 도구</td>\n</tr>\n<tr id=\"row-auto-mode\">\n<th scope=\"row\"><a href=\"#row-auto-mode\" class=\"anchor\" aria-label=\"줄 링크\"></a>Auto Mode</th>\n<td>유형 고르기, 확장, 패치, 네트워크·<a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 드라이버</td>\n<td>컨트롤 플레인의 버전, 앱</td>\n</tr>\n<tr id=\"row-fargate\">\n<th scope=\"row\"><a href=\"#row-fargate\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/fargate/\">Fargate</a></th>\n<td>노드가 없음. Pod마다 격리</td>\n<td>Fargate 프로필, Pod 크기</td>\n</tr>\n<tr id=\"row-hybrid-nodes\">\n<th scope=\"row\"><a href=\"#row-hybrid-nodes\" class=\"anchor\" aria-label=\"줄 링크\"></a>Hybrid Nodes</th>\n<td>컨트롤 플레인</td>\n<td>온프레미스 서버</td>\n</tr>\n</tbody>\n</table></div>\n<p>Fargate는 DaemonSet(노드마다 하나씩 도는 Pod), GPU, EBS를 못 쓰고 프라이빗 서브넷에서만 돈다.</p>\n</div><h2 id=\"managed-node-groups\">관리형 노드 그룹<a href=\"#managed-node-groups\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>속은 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>이다. 최소·희망·최대를 주면 여러 가용 영역에 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>를 띄워 클러스터에 붙인다. 새 AMI로 올리면 새 노드를 띄우고, 옛 노드를 <strong>비우고</strong>(drain), 종료하는 일을 차례로 한다. 시작 템플릿으로 사용자 지정 <a href=\"/compute/ami/\">AMI</a>를, 용량 유형으로 스팟을 고를 수 있다. 패치된 AMI는 AWS가 내지만 <strong>적용은 내가 시킨다</strong>.</p>\n<p>노드를 자동으로 늘리려면 자리가 없어 기다리는 Pod를 보고 노드를 더하는 도구가 있어야 한다. Cluster Autoscaler는 노드 그룹의 대수를 바꾸고, Karpenter는 Pod에 맞는 EC2를 직접 골라 띄운다.</p>\n</div><h2 id=\"storage-and-identity\">스토리지와 권한<a href=\"#storage-and-identity\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 필요한 것, 쓰는 것",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "스토리지와 권한",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "필요한 것"
						}), createVNode(_components.th, {
							scope: "col",
							children: "쓰는 것"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-pod-hanaui-diseukeu",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-pod-hanaui-diseukeu",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Pod 하나의 디스크"]
								}), createVNode(_components.td, { children: [createVNode(_components.a, {
									href: "/storage/ebs/",
									children: "EBS"
								}), " + EBS CSI 드라이버. 볼륨이 있는 가용 영역에 Pod가 묶인다"] })]
							}),
							createVNode(_components.tr, {
								id: "row-yeoreo-podga-nanwo-sseuneun-pail",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-yeoreo-podga-nanwo-sseuneun-pail",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "여러 Pod가 나눠 쓰는 파일"]
								}), createVNode(_components.td, { children: [createVNode(_components.a, {
									href: "/storage/efs/",
									children: "EFS"
								}), " + EFS CSI 드라이버"] })]
							}),
							createVNode(_components.tr, {
								id: "row-pod-aws",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-pod-aws",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Pod의 AWS 권한"]
								}), createVNode(_components.td, { children: [
									"EKS Pod Identity(",
									createVNode(_components.a, {
										href: "/compute/ec2/",
										class: "mention",
										children: "EC2"
									}),
									" 노드에서 새로 만들 때), IRSA(OIDC 토큰으로 서비스 계정을 확인하는 방식, Fargate Pod는 이것)"
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-kubeonetiseu-sikeurisui-amhohwa",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-kubeonetiseu-sikeurisui-amhohwa",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "쿠버네티스 시크릿의 암호화"]
								}), createVNode(_components.td, { children: [
									"쿠버네티스 1.28부터 API 데이터 전체가 ",
									createVNode(_components.a, {
										href: "/security/kms/",
										children: "KMS"
									}),
									" 봉투 암호화로 저장된다. 키를 직접 통제하라면 고객 관리형 키를 고른다"
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-saramui-keulleoseuteo-jeopgeun",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-saramui-keulleoseuteo-jeopgeun",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "사람의 클러스터 접근"]
								}), createVNode(_components.td, { children: [
									"액세스 항목(access entry)으로 ",
									createVNode(_components.a, {
										href: "/security/iam/",
										class: "mention",
										children: "IAM"
									}),
									" 주체에 권한을 준다"
								] })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "버전을 미루면 비싸진다",
					"set:html": "<p>쿠버네티스 버전마다 표준 지원 기간이 있고, 지나면 클러스터 요금이 여섯 배인 연장 지원으로 넘어간다. 연장까지 끝나면 저절로 올라간다. 기간과 금액은 <a href=\"/compute/ecs-vs-eks/\">비교 주제</a>에 있다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>들어올 사람</strong>: EKS에 들어올 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 주체는 액세스 항목(access entry)으로 적는다. 옛 방식인 <code>aws-auth</code> ConfigMap은 <a href=\"https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html\">사용 중단</a>이라 새로 쓰지 않는다.</li>\n<li>관리형은 <strong>컨트롤 플레인</strong>의 이야기다. 노드의 패치, 애드온(CoreDNS, kube-proxy, VPC CNI)의 버전은 Auto Mode가 아니면 내 몫이다.</li>\n<li>Pod 수는 HPA가, 노드 수는 Karpenter나 Cluster Autoscaler가 늘린다. 하나만 두면 반쪽이다.</li>\n<li>상태가 있는 앱을 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>로 여러 가용 영역에 두려면 노드 그룹을 <strong><a href=\"/foundations/availability-zones/\">가용 영역</a>마다 하나씩</strong> 나눈다. 노드가 다른 영역에 뜨면 볼륨을 붙이지 못한다.</li>\n<li><a href=\"/management/recognise/#eks-distro\">EKS Distro</a>는 AWS가 배포하는 쿠버네티스 묶음이고, EKS Anywhere가 그것으로 온프레미스 클러스터를 세운다.</li>\n</ul></div>" })
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
var url = "content/compute/eks.mdx/";
var file = "/work/wt/build/content/compute/eks.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/eks.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
