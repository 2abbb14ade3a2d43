import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/ecs-vs-eks.mdx
var frontmatter = {
	"title": "ECS vs EKS",
	"titleEn": "Amazon ECS vs Amazon EKS",
	"kind": "comparison",
	"status": "published",
	"summary": "컨테이너를 배치하고 살려 두는 오케스트레이터로 AWS 고유의 ECS와 표준 쿠버네티스인 EKS 가운데 무엇을 고를지 가리는 비교다.",
	"aliases": [
		"EKS vs ECS",
		"EKS ECS 차이",
		"컨테이너 오케스트레이션",
		"컨테이너 오케스트레이터",
		"도커 컨테이너 관리",
		"AWS 컨테이너 서비스",
		"컨테이너 서비스 비교",
		"쿠버네티스 vs ECS",
		"컨테이너 서비스 선택",
		"이씨에스 이케이에스 차이",
		"컨테이너 뭐 쓸지",
		"ECS와 EKS 비교",
		"ECS EKS 차이"
	],
	"related": [
		"compute/fargate",
		"compute/ec2",
		"compute/auto-scaling-groups",
		"compute/lambda",
		"networking/application-load-balancer",
		"security/iam"
	],
	"signals": [
		{
			"id": "ecs-fargate",
			"need": "쿠버네티스 경험 없이 컨테이너를 운영 부담 최소로 돌린다",
			"choose": "ECS + Fargate",
			"see": "compute/ecs-vs-eks#verdict",
			"why": "쿠버네티스가 조건에 없으면 ECS, 서버를 안 보려면 Fargate다."
		},
		{
			"id": "eks",
			"need": "쓰던 쿠버네티스 매니페스트와 Helm을 그대로 옮긴다",
			"choose": "EKS",
			"see": "compute/ecs-vs-eks#scenario-existing-kubernetes",
			"why": "같은 쿠버네티스 API라 고칠 것이 적다. ECS면 태스크 정의로 다시 쓴다."
		},
		{
			"id": "eks-fargate-auto-mode",
			"need": "쿠버네티스는 그대로 쓰되 노드는 관리하지 않는다",
			"choose": "EKS + Fargate 또는 EKS Auto Mode",
			"see": "compute/ecs-vs-eks#verdict",
			"why": "둘 다 쿠버네티스는 그대로 두고 노드를 AWS가 맡는다."
		},
		{
			"id": "eks-anywhere",
			"need": "AWS와 연결이 끊겨도 온프레미스의 쿠버네티스가 돌아야 한다",
			"choose": "EKS Anywhere",
			"see": "compute/ecs-vs-eks#confusions",
			"why": "컨트롤 플레인까지 온프레미스에 있어야 끊겨도 돈다. Hybrid Nodes는 AWS에 둔다."
		}
	],
	"facts": [
		{
			"id": "ecs-control-plane-price",
			"label": "ECS 컨트롤 플레인 요금",
			"value": "없음",
			"note": "태스크가 쓰는 EC2·Fargate 같은 용량만 낸다.",
			"called": ["ECS 요금", "ECS 시간당"],
			"source": "https://aws.amazon.com/ecs/pricing/"
		},
		{
			"id": "eks-control-plane-price",
			"label": "EKS 컨트롤 플레인 요금",
			"value": "클러스터당 시간당 0.10달러",
			"note": "Pod가 하나도 없어도 나간다. 용량 요금은 따로다.",
			"called": [
				"컨트롤플레인 시간당",
				"controlplane 시간당",
				"EKS 시간당",
				"클러스터 시간당",
				"EKS 클러스터 요금",
				"EKS 요금",
				"EKS cluster per hour",
				"EKS control plane cost",
				"EKS per hour"
			],
			"source": "https://aws.amazon.com/eks/pricing/"
		},
		{
			"id": "eks-extended-support-price",
			"label": "연장 지원 기간의 EKS 클러스터 요금",
			"value": "클러스터당 시간당 0.60달러",
			"called": ["extended support 요금"],
			"source": "https://aws.amazon.com/eks/pricing/"
		},
		{
			"id": "eks-version-support",
			"label": "EKS가 쿠버네티스 버전 하나를 지원하는 기간",
			"value": "표준 14개월 + 연장 12개월",
			"note": "연장까지 끝나면 클러스터가 자동으로 올라간다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"
		},
		{
			"id": "eks-control-plane-ha",
			"label": "EKS 컨트롤 플레인의 구성",
			"asks": "EKS 컨트롤 플레인은 무엇을 몇 개 두고 어디에 나누나?",
			"value": "API 서버 2개 이상과 etcd 3개를 가용 영역 3곳에 분산",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html"
		},
		{
			"id": "ecs-anywhere-price",
			"label": "ECS Anywhere 요금",
			"value": "등록한 온프레미스 서버당 시간당 0.01025달러",
			"called": ["애니웨어 요금"],
			"source": "https://aws.amazon.com/ecs/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "existing-kubernetes",
			"situation": "온프레미스에서 쿠버네티스를 쓰는 회사가 매니페스트와 Helm 차트, 팀의 도구를 그대로 살려 AWS로 옮긴다. 다른 클라우드로 옮길 가능성도 열어 둔다.",
			"answer": ["compute/eks", "compute/ecs-vs-eks"],
			"why": "\"쿠버네티스\"와 \"이식성\"이 EKS를 고르게 한다. 같은 쿠버네티스 API라 고칠 것이 적다.",
			"trap": "ECS가 운영은 더 쉽지만 매니페스트를 태스크 정의로 모두 다시 써야 한다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "small-team-no-kubernetes",
			"situation": "쿠버네티스를 다뤄 본 사람이 없는 작은 팀이 도커로 만든 API를 빨리 올려야 한다. 관리할 서버도 없으면 한다.",
			"answer": [
				"compute/ecs",
				"compute/fargate",
				"networking/application-load-balancer"
			],
			"why": "\"쿠버네티스 지식 없음\"이 ECS를, \"서버 관리 없음\"이 Fargate를 고르게 한다. 트래픽은 ALB가 나눈다.",
			"trap": "EKS와 Fargate의 조합도 서버는 없지만 쿠버네티스 버전과 애드온을 챙겨야 한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "task-level-permission",
			"situation": "한 ECS 클러스터의 여러 서비스 가운데 하나만 S3 버킷에 쓸 수 있어야 한다. EC2 용량을 쓰고 있다.",
			"answer": ["compute/ecs", "security/iam"],
			"choose": "태스크 역할(`taskRoleArn`)",
			"why": "권한을 태스크 정의의 태스크 역할(`taskRoleArn`)로 주면 그 서비스의 컨테이너만 받는다.",
			"trap": "EC2 인스턴스 프로필에 주면 그 인스턴스에 놓인 모든 태스크가 쓸 수 있게 된다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "ec2-fargate",
			"notes": "ECS를 쓰면 인프라를 준비하고 유지해야 한다고 한다.",
			"status": "wrong",
			"right": "EC2 용량을 골랐을 때만 그렇다. ECS는 오케스트레이터이고 용량은 Fargate, 관리형 인스턴스, EC2, 온프레미스 서버 가운데서 고른다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-launch-type-comparison.html"
		},
		{
			"id": "fargate-ec2",
			"notes": "ECS는 컨테이너 서비스, Fargate는 서버리스 컨테이너 플랫폼, EKS는 쿠버네티스 서비스라고 셋을 같은 줄에 놓는다.",
			"status": "simplified",
			"right": "층이 다르다. ECS와 EKS가 배치를 정하고, Fargate와 EC2는 그 아래에서 컨테이너가 도는 자리다. 이미지는 ECR에 둔다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html"
		},
		{
			"id": "api-iam",
			"notes": "EKS는 멀티 클라우드 호환성이 높다고 한다.",
			"status": "simplified",
			"right": "옮기기 쉬운 것은 쿠버네티스 API로 적은 워크로드다. IAM 연동, 로드 밸런서, 볼륨처럼 AWS에 묶인 부분은 다시 맞춘다. EKS의 컨트롤 플레인은 AWS 리전(또는 Outposts)에 있다. 밖의 서버는 Hybrid Nodes로 그 클러스터에 붙이거나, EKS Anywhere로 따로 운영한다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/eks-deployment-options.html"
		},
		{
			"id": "auto-mode",
			"notes": "EKS가 ECS보다 복잡하다고만 한다.",
			"status": "outdated",
			"right": "쿠버네티스 지식은 여전히 필요하지만 EKS Auto Mode가 노드, 확장, 네트워크, 스토리지 드라이버까지 관리해 차이가 줄었다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/automode.html"
		},
		{
			"id": "kubernates-kubernetes",
			"notes": "EKS의 K를 Kubernates로 적었다.",
			"status": "wrong",
			"card": false,
			"right": "맞는 표기는 Kubernetes이고 정식 이름은 Amazon Elastic Kubernetes Service다.",
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
			"note": "001",
			"section": "Docker Containers Management",
			"lines": "1155-1161"
		},
		{
			"note": "001",
			"section": "ECS, ECR, EKS",
			"lines": "1163-1191"
		},
		{
			"note": "002",
			"section": "AWS ECS 🆚 EKS",
			"lines": "470-474"
		},
		{
			"note": "002",
			"section": "Task Role",
			"lines": "317-318"
		}
	],
	"references": [
		{
			"title": "ECS 시작 유형과 용량 공급자",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-launch-type-comparison.html"
		},
		{
			"title": "EKS 노드의 종류",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/eks-compute.html"
		},
		{
			"title": "EKS Auto Mode",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/automode.html"
		},
		{
			"title": "App Runner의 제공 변경",
			"url": "https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
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
			"slug": "container-services",
			"text": "AWS 컨테이너 서비스 지도"
		},
		{
			"depth": 2,
			"slug": "terms",
			"text": "같은 일, 다른 이름"
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
		div: "div",
		p: "p",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-ecs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m205 154-26-15v-37l-1-2-37-22V47l64 38zm5-74-71-41h-3l-2 3v38l2 3 37 21v37l1 3 32 19h4l1-3V83zm-81 134-75-40V85l64-38v31l-33 22-2 2v55l2 3 43 22h3l42-22 25 16zm77-41-32-19h-3l-42 22-39-21v-51l33-21 2-3V42l-2-3h-3L50 80l-2 3v93l2 3 78 41h3l75-41 2-3z\"/></symbol><symbol id=\"icon-aws-eks\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m150 103-22 25 24 28h-9l-21-25v26h-7v-55h7v23l19-22zm55 51-26-15v-37l-1-2-37-22V47l64 38zm5-74-71-41h-3l-2 3v38l2 3 37 21v37l1 3 32 19h4l1-3V83zm-81 134-75-40V85l64-38v31l-33 22-2 2v55l2 3 43 22h3l42-22 25 16zm77-41-32-19h-3l-42 22-39-21v-51l33-21 2-3V42l-2-3h-3L50 80l-2 3v93l2 3 78 41h3l75-41 2-3z\"/></symbol><symbol id=\"icon-aws-fargate\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M166 181v-16l10-3v15zm-16-19 10 3v16l-10-4zm-19 41v-15l10-4v15zm-16-19 10 4v15l-10-4zm-19-3v-16l10-3v15zm-16-19 10 3v16l-10-4zm13-8 7 3-7 3-8-3zm35 22 7 3-7 3-7-3zm35-22 8 3-8 3-7-3zm17 0-16-7h-2l-16 7-2 3v19l-15-6h-2l-15 6v-19l-2-3-16-7h-2l-16 7-2 3v22c0 2 0 3 2 3l16 7h2l15-6v19l2 3 16 6h2l16-6 2-3v-19l15 6h2l16-7 2-3v-22zm28-39c0 19-41 29-80 29s-80-10-80-29c0-9 10-17 28-22l2 6c-15 4-24 10-24 16 0 11 31 22 74 22s74-11 74-22c0-6-9-12-24-16l2-6c18 5 28 13 28 22m-80-60 33 12-33 13-33-13zm34 63c-6 3-16 6-31 6V85l35-13v39c0 3-1 6-4 7m-72-7V72l35 13v39c-15 0-25-3-31-6-3-1-4-4-4-7m2 13c7 3 19 7 36 7s29-4 36-7c6-3 9-8 9-13V67l-2-3-42-16h-2L85 64l-2 3v44c0 5 3 10 9 13\"/></symbol><symbol id=\"icon-saa-ecr\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 22 32 11l20 11v21L32 54 12 43zM12 22l20 11 20-11M32 33v21M22 16l20 11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>둘 다 컨테이너를 <strong>어디에 몇 개 띄우고, 죽으면 다시 살리고, 로드 밸런서에 붙이는</strong> 일을 한다. 다른 것은 그 일을 시키는 언어다. <a href=\"/compute/ecs/\" class=\"mention\">ECS</a>는 AWS가 만든 방식이고, <a href=\"/compute/eks/\" class=\"mention\">EKS</a>는 오픈 소스 표준인 쿠버네티스다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 기준, ECS, EKS, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">기준</th>\n<th scope=\"col\" role=\"columnheader\">ECS</th>\n<th scope=\"col\" role=\"columnheader\">EKS</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-baeugiwa-unnyeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-baeugiwa-unnyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>배우기와 운영</th>\n<td role=\"cell\">AWS 개념만 알면 된다</td>\n<td role=\"cell\">쿠버네티스를 알아야 하고 애드온도 챙긴다</td>\n<td role=\"cell\">ECS</td>\n</tr>\n<tr id=\"row-aws-tonghap\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-tonghap\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 통합</th>\n<td role=\"cell\"><a href=\"/security/iam/\" class=\"mention\">IAM</a>·<a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>·<a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a>가 기본으로 붙는다</td>\n<td role=\"cell\">컨트롤러와 드라이버로 붙인다<wbr>(Auto Mode는 내장)</td>\n<td role=\"cell\">ECS</td>\n</tr>\n<tr id=\"row-isikseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-isikseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>이식성</th>\n<td role=\"cell\">AWS 전용 태스크 정의</td>\n<td role=\"cell\">표준 API, 매니페스트·<wbr>Helm을 그대로</td>\n<td role=\"cell\">EKS</td>\n</tr>\n<tr id=\"row-saengtaegye\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-saengtaegye\" class=\"anchor\" aria-label=\"줄 링크\"></a>생태계</th>\n<td role=\"cell\">AWS 도구 중심</td>\n<td role=\"cell\">Operator, 서비스 메시 등 오픈 소스 도구</td>\n<td role=\"cell\">EKS</td>\n</tr>\n<tr id=\"row-keonteurol-peullein-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-keonteurol-peullein-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>컨트롤 플레인 요금</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">클러스터마다 시간당 나간다</td>\n<td role=\"cell\">ECS</td>\n</tr>\n<tr id=\"row-beojeon-gwalli\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-beojeon-gwalli\" class=\"anchor\" aria-label=\"줄 링크\"></a>버전 관리</th>\n<td role=\"cell\">올릴 클러스터 버전이 없다</td>\n<td role=\"cell\">14개월 안에 올리지 않으면 더 비싼 연장 지원</td>\n<td role=\"cell\">ECS</td>\n</tr>\n<tr id=\"row-seobeo-eopssi-dolligi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seobeo-eopssi-dolligi\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버 없이 돌리기</th>\n<td role=\"cell\"><a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>, Fargate Spot</td>\n<td role=\"cell\">Fargate<wbr>(프라이빗 서브넷, Spot 없음)</td>\n<td role=\"cell\">ECS</td>\n</tr>\n<tr id=\"row-onpeuremiseu-seobeo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-onpeuremiseu-seobeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스 서버</th>\n<td role=\"cell\">ECS Anywhere</td>\n<td role=\"cell\">EKS Hybrid Nodes, EKS Anywhere</td>\n<td role=\"cell\">이미 쓰는 쪽</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"container-services\">AWS 컨테이너 서비스 지도<a href=\"#container-services\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "이름이 많아 보이지만 층으로 나누면 단순하다. 오케스트레이터 하나와 용량 하나를 고르면 된다." }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-container-layers\" data-diagram=\"container-layers\"><figcaption><span class=\"diagram-title\">컨테이너 서비스의 세 <span class=\"diagram-title-end\">층<a href=\"#diagram-container-layers\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 컨테이너 서비스의 세 층\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"357\" height=\"629\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 570.6 1006.2\"><svg width=\"570.6\" height=\"1006.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-container-layers-desc\" aria-labelledby=\"diagram-container-layers-title\" role=\"img\" viewBox=\"-4 -4 570.6 1006.2\"><title id=\"diagram-container-layers-title\">컨테이너 서비스의 세 층</title><desc id=\"diagram-container-layers-desc\">이미지는 ECR에 둔다. ECS와 EKS가 이미지를 받아 어디에 띄울지 정한다. 컨테이너는 그 아래의 Fargate나 EC2, 온프레미스 서버에서 돈다.</desc><g class=\"d-boundary\"><rect width=\"538.6\" height=\"205\" x=\"12\" y=\"781.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"521.1\" height=\"205\" x=\"20.8\" y=\"277\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"212.3\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M281.3 193v47q0 7-7 7h-56q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m217.3 318-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M281.3 193v47q0 7 7 7h56q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m357.3 318-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M211.3 458v286.2q0 7-7 7H88q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m87 822.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M211.3 458v288.3q0 4.9 4.9 4.9 4.8 0 4.8 4.8v74.2\"/><path fill=\"var(--diagram-line)\" d=\"m227 822.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M211.3 458v286.2q0 7 7 7h196q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m427.3 822.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M351.3 458v286.2q0 7-7 7H88q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m87 822.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M351.3 458v286.2q0 7-7 7H228q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m227 822.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M351.3 458v286.2q0 7 7 7h56q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m427.3 822.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"232\" y=\"812.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">컨테이너가 도는 층</text></g><g class=\"d-boundary\"><text x=\"32.8\" y=\"308\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">배치를 정하는 층</text></g><g class=\"d-boundary\"><text x=\"224.3\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">이미지</text></g><g class=\"d-node\"><text x=\"281.3\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECR</text><use width=\"72\" height=\"72\" x=\"245.3\" y=\"74\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><text x=\"211.3\" y=\"450\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECS</text><use width=\"72\" height=\"72\" x=\"175.3\" y=\"339\" href=\"#icon-aws-ecs\"/></g><g class=\"d-node\"><text x=\"351.3\" y=\"450\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EKS</text><use width=\"72\" height=\"72\" x=\"315.3\" y=\"339\" href=\"#icon-aws-eks\"/></g><g class=\"d-node\"><text x=\"81\" y=\"954.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Fargate</text><use width=\"72\" height=\"72\" x=\"45\" y=\"843.2\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\"><text x=\"221\" y=\"954.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"185\" y=\"843.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><rect width=\"210.6\" height=\"62\" x=\"316\" y=\"834.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"421.3\" y=\"874.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">온프레미스 서버</text></g></svg><a aria-label=\"ECR\" href=\"/compute/ecr/\"><rect width=\"98\" height=\"136\" x=\"232.3\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECS\" href=\"/compute/ecs/\"><rect width=\"98\" height=\"136\" x=\"162.3\" y=\"326\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EKS\" href=\"/compute/eks/\"><rect width=\"98\" height=\"136\" x=\"302.3\" y=\"326\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Fargate\" href=\"/compute/fargate/\"><rect width=\"98\" height=\"136\" x=\"32\" y=\"830.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"172\" y=\"830.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>이미지는 ECR에 둔다. ECS와 EKS가 이미지를 받아 어디에 띄울지 정한다. 컨테이너는 그 아래의 Fargate나 EC2, 온프레미스 서버에서 돈다.</p><ul><li>이미지 안: ECR</li><li>배치를 정하는 층 안: ECS, EKS</li><li>컨테이너가 도는 층 안: Fargate, EC2, 온프레미스 서버</li><li>ECR → ECS</li><li>ECR → EKS</li><li>ECS → Fargate</li><li>ECS → EC2</li><li>ECS → 온프레미스 서버</li><li>EKS → Fargate</li><li>EKS → EC2</li><li>EKS → 온프레미스 서버</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 층, 서비스, 하는 일\" tabindex=\"0\"><table aria-label=\"AWS 컨테이너 서비스 지도\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">층</th>\n<th scope=\"col\" role=\"columnheader\">서비스</th>\n<th scope=\"col\" role=\"columnheader\">하는 일</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-rejiseuteuri\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rejiseuteuri\" class=\"anchor\" aria-label=\"줄 링크\"></a>레지스트리</th>\n<td role=\"cell\"><a href=\"/compute/ecr/\" class=\"mention\">ECR</a></td>\n<td role=\"cell\">이미지를 저장하고 취약점을 검사한다. 수명 주기 정책으로 옛 이미지를 지운다</td>\n</tr>\n<tr id=\"row-okeseuteureiteo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-okeseuteureiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>오케스트레이터</th>\n<td role=\"cell\"><a href=\"/compute/ecs/\" class=\"mention\">ECS</a>, <a href=\"/compute/eks/\" class=\"mention\">EKS</a></td>\n<td role=\"cell\">배치, 재시작, 배포, 확장</td>\n</tr>\n<tr id=\"row-yongnyang-seobeoriseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yongnyang-seobeoriseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량: 서버리스</th>\n<td role=\"cell\"><a href=\"/compute/fargate/\">Fargate</a></td>\n<td role=\"cell\">태스크·<wbr>Pod마다 격리된 자리를 준다</td>\n</tr>\n<tr id=\"row-ec2\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량: 관리형 EC2</th>\n<td role=\"cell\">ECS 관리형 인스턴스, EKS Auto Mode, 관리형 노드 그룹</td>\n<td role=\"cell\">EC2를 쓰되 준비와 패치를 AWS가 맡거나 돕는다</td>\n</tr>\n<tr id=\"row-yongnyang-jikjeop\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yongnyang-jikjeop\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량: 직접</th>\n<td role=\"cell\"><a href=\"/compute/ec2/\">EC2</a>와 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a></td>\n<td role=\"cell\">AMI부터 배치 밀도까지 손에 쥔다</td>\n</tr>\n<tr id=\"row-ganpyeon-baepo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ganpyeon-baepo\" class=\"anchor\" aria-label=\"줄 링크\"></a>간편 배포</th>\n<td role=\"cell\">ECS Express Mode</td>\n<td role=\"cell\">이미지와 역할 둘<wbr>(실행·<wbr>인프라)만 주면 Fargate·<a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>·<wbr>Auto Scaling을 한 번에 만든다</td>\n</tr>\n</tbody>\n</table></div>\n" }),
				createVNode(Callout, {
					type: "changed",
					title: "App Runner는 새로 못 쓴다",
					"set:html": "<p>소스나 이미지만 주면 웹 앱을 띄우던 <a href=\"/compute/app-runner/\" class=\"mention\">App Runner</a>는 2026년 4월 30일부터 새 고객을 받지 않는다. 쓰던 계정은 그대로 쓴다. AWS가 권하는 대안은 ECS Express Mode다. 옛 문제에서 “가장 간단한 컨테이너 웹 배포”의 답이 App Runner인 것은 그대로 기억한다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"terms\">같은 일, 다른 이름<a href=\"#terms\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 하는 일, ECS, EKS(쿠버네티스)\" tabindex=\"0\"><table aria-label=\"같은 일, 다른 이름\">\n<thead>\n<tr>\n<th scope=\"col\">하는 일</th>\n<th scope=\"col\">ECS</th>\n<th scope=\"col\">EKS(쿠버네티스)</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-hamkke-doneun-keonteineo-mukkeum\">\n<th scope=\"row\"><a href=\"#row-hamkke-doneun-keonteineo-mukkeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>함께 도는 컨테이너 묶음</th>\n<td>태스크</td>\n<td>Pod</td>\n</tr>\n<tr id=\"row-mukkeumui-seolgyedo\">\n<th scope=\"row\"><a href=\"#row-mukkeumui-seolgyedo\" class=\"anchor\" aria-label=\"줄 링크\"></a>묶음의 설계도</th>\n<td>태스크 정의</td>\n<td>Pod 명세(매니페스트)</td>\n</tr>\n<tr id=\"row-gaesu-yujiwa-baepo\">\n<th scope=\"row\"><a href=\"#row-gaesu-yujiwa-baepo\" class=\"anchor\" aria-label=\"줄 링크\"></a>개수 유지와 배포</th>\n<td>서비스</td>\n<td>Deployment</td>\n</tr>\n<tr id=\"row-gaesu-neulligi\">\n<th scope=\"row\"><a href=\"#row-gaesu-neulligi\" class=\"anchor\" aria-label=\"줄 링크\"></a>개수 늘리기</th>\n<td>서비스 Auto Scaling</td>\n<td>HPA</td>\n</tr>\n<tr id=\"row-seobeo-neulligi\">\n<th scope=\"row\"><a href=\"#row-seobeo-neulligi\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버 늘리기</th>\n<td>용량 공급자</td>\n<td>Auto Mode, Karpenter, Cluster Autoscaler</td>\n</tr>\n<tr id=\"row-aebe-juneun-aws-gwonhan\">\n<th scope=\"row\"><a href=\"#row-aebe-juneun-aws-gwonhan\" class=\"anchor\" aria-label=\"줄 링크\"></a>앱에 주는 AWS 권한</th>\n<td>태스크 역할</td>\n<td>EKS Pod Identity, IRSA</td>\n</tr>\n<tr id=\"row-alb\">\n<th scope=\"row\"><a href=\"#row-alb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a> 붙이기</th>\n<td>서비스 설정에서 대상 그룹 지정</td>\n<td>AWS Load Balancer Controller의 Ingress</td>\n</tr>\n</tbody>\n</table></div>\n<p>권한을 컨테이너 묶음마다 <a href=\"/security/iam/\">IAM</a> 역할로 나눠 주는 점은 같다. 서버의 인스턴스 프로필에 권한을 몰아주면 같은 서버의 다른 컨테이너도 쓸 수 있다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>두 번 고른다. <strong>먼저 오케스트레이터, 다음에 용량</strong>이다.</p>\n<ol>\n<li>쿠버네티스를 이미 쓰거나 매니페스트·Helm·여러 클라우드가 조건에 있으면 <strong><a href=\"/compute/eks/\" class=\"mention\">EKS</a></strong>. 없으면 <strong><a href=\"/compute/ecs/\" class=\"mention\">ECS</a></strong>.</li>\n<li>서버를 관리하지 않겠다면 <strong><a href=\"/compute/fargate/\" class=\"mention\">Fargate</a></strong>. GPU나 특정 인스턴스 유형이 필요하거나, 하루 종일 일정한 부하를 예약 할인으로 싸게 돌리려면 <strong><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 용량</strong>. EC2의 관리까지 맡기려면 ECS 관리형 인스턴스나 EKS Auto Mode.</li>\n<li>15분 안에 끝나는 이벤트 처리라면 컨테이너 서비스보다 <a href=\"/compute/lambda/\">Lambda</a>를 먼저 본다.</li>\n</ol>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 문제에 나오는 말, 고를 것\" tabindex=\"0\"><table aria-label=\"그래서 언제 무엇을\">\n<thead>\n<tr>\n<th scope=\"col\">문제에 나오는 말</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-keonteineo-unnyeong-obeohedeu-choeso\">\n<th scope=\"row\"><a href=\"#row-keonteineo-unnyeong-obeohedeu-choeso\" class=\"anchor\" aria-label=\"줄 링크\"></a>컨테이너, 운영 오버헤드 최소</th>\n<td>ECS + Fargate</td>\n</tr>\n<tr id=\"row-gijon-kubeonetiseu-opeun-soseu-isikseong\">\n<th scope=\"row\"><a href=\"#row-gijon-kubeonetiseu-opeun-soseu-isikseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>기존 쿠버네티스, 오픈 소스, 이식성</th>\n<td>EKS</td>\n</tr>\n<tr id=\"row-kubeonetiseu-nodeu-gwalli-eopsseum\">\n<th scope=\"row\"><a href=\"#row-kubeonetiseu-nodeu-gwalli-eopsseum\" class=\"anchor\" aria-label=\"줄 링크\"></a>쿠버네티스 + 노드 관리 없음</th>\n<td>EKS + Fargate 또는 EKS Auto Mode</td>\n</tr>\n<tr id=\"row-onpeuremiseueseodo-gateun-kubeonetiseu\">\n<th scope=\"row\"><a href=\"#row-onpeuremiseueseodo-gateun-kubeonetiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스에서도 같은 쿠버네티스</th>\n<td>EKS Anywhere, EKS Hybrid Nodes</td>\n</tr>\n</tbody>\n</table></div>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>“<a href=\"/compute/ecs/\" class=\"mention\">ECS</a>냐 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>냐”는 <strong>잘못된 질문</strong>이다. ECS를 고른 뒤에 Fargate냐 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>냐를 고른다.</li>\n<li>관리형 쿠버네티스라고 다 맡는 것은 아니다. 기본 <a href=\"/compute/eks/\" class=\"mention\">EKS</a>에서 AWS는 컨트롤 플레인을, 사용자는 노드와 애드온의 버전을 맡는다.</li>\n<li>EKS Anywhere는 온프레미스에 클러스터를 통째로 세운다. EKS Hybrid Nodes는 컨트롤 플레인을 AWS에 두고 온프레미스 서버를 노드로 붙인다. 연결이 끊겨도 돌아야 하면 앞의 것이다.</li>\n</ul></div>" })
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
var url = "content/compute/ecs-vs-eks.mdx/";
var file = "/work/wt/build/content/compute/ecs-vs-eks.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/ecs-vs-eks.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
