import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/bastion-host.mdx
var frontmatter = {
	"title": "배스천 호스트",
	"titleEn": "Bastion host",
	"kind": "concept",
	"status": "published",
	"summary": "관리자가 프라이빗 서브넷의 서버에 접속할 때 반드시 거치게 하려고 퍼블릭 서브넷에 세운 관문 서버이며, 지금은 대개 Session Manager가 그 자리를 대신한다.",
	"aliases": [
		"배스천",
		"배스쳔",
		"바스티온",
		"바스티온 호스트",
		"배스티언",
		"베스천",
		"베스천 호스트",
		"베스쳔 호스트",
		"bastion",
		"배스천 서버",
		"Bastion server",
		"점프 서버",
		"점프 호스트",
		"jump server",
		"jump box",
		"jump host",
		"점프 박스",
		"관문 서버",
		"SSH 터널링",
		"ProxyJump",
		"프라이빗 서브넷 접속",
		"프라이빗 EC2 접속",
		"원격 접속 중계 서버",
		"경유 서버",
		"프라이빗 서버 접속",
		"SSH 중계",
		"접속용 서버",
		"게이트웨이 서버"
	],
	"related": [
		"management/systems-manager",
		"networking/vpc",
		"networking/security-groups",
		"compute/ec2",
		"networking/nat-gateway-vs-nat-instance",
		"networking/vpc-endpoints",
		"networking/site-to-site-vpn"
	],
	"signals": [
		{
			"id": "session-manager",
			"need": "22번 포트도 SSH 키도 없이 접속하고 명령까지 기록한다",
			"choose": "Session Manager",
			"see": "security/bastion-host#scenario-remove-ssh-and-audit",
			"why": "에이전트가 밖으로 나가 연결하므로 포트와 키가 없고 기록이 남는다."
		},
		{
			"id": "ec2-instance-connect-endpoint",
			"need": "퍼블릭 IP도 관문 서버도 에이전트도 없이 SSH·RDP로 접속한다",
			"choose": "EC2 Instance Connect Endpoint",
			"see": "security/bastion-host#alternatives",
			"why": "엔드포인트가 안으로 이어 준다. Session Manager는 에이전트가 있어야 한다."
		},
		{
			"id": "chulbaljireul-baeseucheonui-boan",
			"need": "배스천만 내부 서버의 22번 포트에 붙게 한다",
			"choose": "출발지를 배스천의 보안 그룹으로",
			"see": "security/bastion-host#fact-target-inbound",
			"why": "배스천이 바뀌어도 그룹은 그대로다."
		},
		{
			"id": "az-auto-scaling-nlb",
			"need": "배스천 한 대의 AZ 장애에도 SSH로 들어갈 수 있어야 한다",
			"choose": "여러 AZ의 Auto Scaling 그룹 + NLB",
			"see": "security/bastion-host#scenario-bastion-single-point",
			"why": "SSH는 TCP라 NLB가 나눈다. ALB는 HTTP만 받는다."
		}
	],
	"facts": [
		{
			"id": "placement",
			"label": "두는 곳",
			"value": "퍼블릭 서브넷(퍼블릭 IP와 인터넷 게이트웨이 경로)",
			"note": "접속할 서버는 프라이빗 서브넷에 둔다.",
			"source": "https://aws.amazon.com/blogs/compute/secure-connectivity-from-public-to-private-introducing-ec2-instance-connect-endpoint-june-13-2023/"
		},
		{
			"id": "inbound",
			"label": "배스천의 인바운드",
			"asks": "배스천의 인바운드에는 어느 포트를 누구에게 여나?",
			"value": "22(SSH) 또는 3389(RDP), 관리자의 IP만",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html"
		},
		{
			"id": "target-inbound",
			"label": "내부 서버의 인바운드",
			"asks": "내부 서버의 인바운드에는 출발지로 무엇을 적나?",
			"value": "출발지를 배스천의 보안 그룹으로",
			"note": "IP 대신 보안 그룹을 적으면 배스천이 교체되어도 규칙이 그대로다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
		},
		{
			"id": "session-manager-ports",
			"label": "Session Manager가 여는 인바운드 포트",
			"value": "없음",
			"note": "인스턴스의 에이전트가 443으로 밖에 나가 연결을 기다린다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html"
		},
		{
			"id": "session-manager-endpoints",
			"label": "인터넷 없이 Session Manager를 쓸 때의 VPC 엔드포인트",
			"value": "`ssm`, `ssmmessages`",
			"note": "SSM 에이전트 3.3.40.0부터 `ec2messages`가 없어도 된다. 로그를 S3나 CloudWatch Logs에 남기면 그쪽 엔드포인트도 둔다.",
			"examEra": "`ssm`, `ssmmessages`, `ec2messages` 셋",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html"
		},
		{
			"id": "eice-price",
			"label": "EC2 Instance Connect Endpoint 요금",
			"value": "무료",
			"note": "다른 가용 영역의 인스턴스에 접속하면 AZ 사이 전송료가 든다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-with-ec2-instance-connect-endpoint.html"
		},
		{
			"id": "eice-limits",
			"label": "EC2 Instance Connect Endpoint의 제한",
			"asks": "EC2 Instance Connect Endpoint의 동시 연결은 몇 개이고 얼마 동안 이어지나?",
			"value": "동시 연결 20개, 연결 하나에 최대 1시간",
			"note": "SSH(22)와 RDP(3389)로 관리할 때 쓴다. 큰 파일을 옮기면 속도가 제한된다. 엔드포인트는 VPC에 1개만 둔다.",
			"examEra": "포트 22·3389만",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-with-ec2-instance-connect-endpoint.html"
		}
	],
	"scenarios": [
		{
			"id": "classic-bastion",
			"situation": "프라이빗 서브넷의 Linux 서버들을 사무실에서 SSH로 관리해야 한다. 서버는 인터넷에 드러나지 않아야 하고, 배스천을 쓰기로 정해져 있다. 보안 그룹을 어떻게 둘까.",
			"answer": ["security/bastion-host", "networking/security-groups"],
			"choose": "사무실 IP → 배스천, 배스천의 보안 그룹 → 서버",
			"why": "배스천은 사무실 IP에서 오는 22만, 내부 서버는 배스천의 보안 그룹에서 오는 22만 연다.",
			"trap": "내부 서버가 사무실 IP를 허용해도 소용없다. 프라이빗 서브넷이라 그 주소에서 바로 오지 못한다.",
			"requirements": ["access-control", "private-access"]
		},
		{
			"id": "remove-ssh-and-audit",
			"situation": "22번 포트를 모두 닫고 SSH 키를 없애면서도, 누가 언제 접속해 무슨 명령을 쳤는지 남겨야 한다. 운영 부담은 가장 적어야 한다.",
			"answer": ["management/systems-manager", "compute/ec2"],
			"choose": "Session Manager",
			"why": "“인바운드 포트 없음”, “키 없음”, “명령 기록”이면 Session Manager다. IAM으로 접속을 허용하고 세션 로그를 S3나 CloudWatch Logs에 남긴다.",
			"trap": "배스천을 더 단단하게 하는 보기. 포트와 키, 패치할 서버가 그대로 남는다.",
			"requirements": [
				"access-control",
				"compliance",
				"least-operations"
			]
		},
		{
			"id": "private-subnet-no-nat",
			"situation": "인터넷 게이트웨이도 NAT도 없는 VPC의 인스턴스에 Session Manager로 접속해야 한다.",
			"answer": ["networking/vpc-endpoints", "management/systems-manager"],
			"choose": "SSM 인터페이스 엔드포인트 + 인스턴스 역할",
			"why": "에이전트가 Systems Manager에 닿을 길이 필요하다. 인터페이스 엔드포인트를 만들고 인스턴스에 SSM 권한의 역할을 붙인다.",
			"trap": "인바운드 규칙을 여는 것은 상관이 없다. 연결은 인스턴스가 밖으로 건다.",
			"requirements": ["private-access"]
		},
		{
			"id": "bastion-single-point",
			"situation": "배스천이 EC2 한 대라 그 AZ가 장애일 때 서버를 관리할 수 없었다. 배스천 구성을 유지하며 가용성을 높인다.",
			"answer": [
				"compute/auto-scaling-groups",
				"networking/network-load-balancer",
				"security/bastion-host"
			],
			"choose": "여러 AZ의 Auto Scaling 그룹 + NLB",
			"why": "여러 AZ의 Auto Scaling 그룹에 배스천을 두고 앞에 NLB를 세운다. SSH는 TCP이므로 NLB다.",
			"trap": "ALB는 HTTP만 받으므로 SSH를 나눌 수 없다.",
			"requirements": ["high-availability"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "배스천은 네트워크 내부의 특별한 서버라고 한다.",
			"status": "simplified",
			"right": "안과 밖의 경계에 선다. 퍼블릭 서브넷에서 인터넷을 마주 보므로 공격을 가장 먼저 받는 서버다. 그래서 다른 것을 깔지 않고 열린 포트를 하나로 줄인다.",
			"source": "https://aws.amazon.com/blogs/compute/secure-connectivity-from-public-to-private-introducing-ec2-instance-connect-endpoint-june-13-2023/"
		},
		{
			"id": "session-manager",
			"notes": "내부 서버에 접속하려면 배스천을 거친다는 것만 소개한다.",
			"status": "outdated",
			"right": "지금은 Session Manager나 EC2 Instance Connect Endpoint가 기본 선택이다. 인바운드 포트, 퍼블릭 IP, SSH 키, 패치할 관문 서버가 사라지고 접속이 IAM과 CloudTrail로 통제된다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html"
		},
		{
			"id": "nat",
			"notes": "NAT 인스턴스를 배스천 서버로 쓸 수 있다고 한다.",
			"status": "simplified",
			"right": "할 수는 있지만 권하지 않는다. NAT 게이트웨이는 배스천을 겸할 수 없고, 관문과 NAT를 한 서버에 합치면 그 서버 하나가 뚫리거나 죽을 때 둘 다 잃는다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "Bastion Host",
		"lines": "278-281"
	}, {
		"note": "003",
		"section": "NAT(Network Address Translation)",
		"lines": "125-133"
	}],
	"references": [
		{
			"title": "Session Manager",
			"url": "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html"
		},
		{
			"title": "EC2 Instance Connect Endpoint로 접속하기",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-with-ec2-instance-connect-endpoint.html"
		},
		{
			"title": "EC2에 접속하는 방법",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect.html"
		},
		{
			"title": "EC2 Instance Connect Endpoint 소개(AWS 블로그)",
			"url": "https://aws.amazon.com/blogs/compute/secure-connectivity-from-public-to-private-introducing-ec2-instance-connect-endpoint-june-13-2023/"
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
			"slug": "hardening",
			"text": "단단하게 하기"
		},
		{
			"depth": 2,
			"slug": "alternatives",
			"text": "배스천 없이 들어가기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-internet-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M25 46V29m-5 5 5-5 5 5M39 29v17m-5-5 5 5 5-5\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>서버를 프라이빗 서브넷에 두면 안전하지만 관리자도 들어가지 못한다. 배스천은 그 사이에 낸 <strong>문 하나</strong>다. 문이 하나면 거기만 지키고 거기만 기록하면 된다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 상황, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">상황</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-saero-seolgye-poteureul-yeolgo-sipji\">\n<th scope=\"row\"><a href=\"#row-saero-seolgye-poteureul-yeolgo-sipji\" class=\"anchor\" aria-label=\"줄 링크\"></a>새로 설계, 포트를 열고 싶지 않다</th>\n<td><a href=\"/management/systems-manager/#session-manager\">Session Manager</a></td>\n</tr>\n<tr id=\"row-ip-ssh-rdp\">\n<th scope=\"row\"><a href=\"#row-ip-ssh-rdp\" class=\"anchor\" aria-label=\"줄 링크\"></a>퍼블릭 IP 없이 SSH·RDP 도구를 그대로 쓴다</th>\n<td>EC2 Instance Connect Endpoint</td>\n</tr>\n<tr id=\"row-hoesamanggwa-sangsi-yeongyeori\">\n<th scope=\"row\"><a href=\"#row-hoesamanggwa-sangsi-yeongyeori\" class=\"anchor\" aria-label=\"줄 링크\"></a>회사망과 상시 연결이 필요하다</th>\n<td><a href=\"/networking/site-to-site-vpn/\">VPN</a>, <a href=\"/networking/direct-connect/\">Direct Connect</a></td>\n</tr>\n<tr id=\"row-aws-api\">\n<th scope=\"row\"><a href=\"#row-aws-api\" class=\"anchor\" aria-label=\"줄 링크\"></a>에이전트도 AWS API도 쓸 수 없는 규정, 시험의 고전 문제</th>\n<td>배스천 호스트</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-bastion-path\" data-diagram=\"bastion-path\"><figcaption><span class=\"diagram-title\">관리자가 배스천을 거쳐 프라이빗 서버에 접속하는 <span class=\"diagram-title-end\">길<a href=\"#diagram-bastion-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 관리자가 배스천을 거쳐 프라이빗 서버에 접속하는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"330\" height=\"722\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-21.5 -4 527.6 1154.8\"><svg width=\"527.6\" height=\"1154.8\" x=\"-21.5\" y=\"-4\" aria-describedby=\"diagram-bastion-path-desc\" aria-labelledby=\"diagram-bastion-path-title\" role=\"img\" viewBox=\"-21.5 -4 527.6 1154.8\"><title id=\"diagram-bastion-path-title\">관리자가 배스천을 거쳐 프라이빗 서버에 접속하는 길</title><desc id=\"diagram-bastion-path-desc\">관리자는 사무실 IP에서만 허용된 SSH로 퍼블릭 서브넷의 배스천에 접속한다. 배스천에서 다시 프라이빗 서브넷의 EC2로 접속하며, 그 EC2는 배스천의 보안 그룹에서 오는 SSH만 받는다. 인터넷에서 프라이빗 EC2로 바로 가는 길은 없다.</desc><g class=\"d-boundary\"><rect width=\"495\" height=\"958.8\" x=\"-5.2\" y=\"176\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"495.6\" height=\"205\" x=\"-5.5\" y=\"905.8\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"339.8\" height=\"205\" x=\"72.4\" y=\"481\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M158.5 56v83q0 7 7 7h23.3q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m201.9 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195.9 357v77q0 7 7 7h21q7 0 7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m236.9 522-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M230.9 662v142.7q0 7-7 7h-44.5q-7.1 0-7.1 7.1v136\"/><path fill=\"var(--diagram-line)\" d=\"m178.3 946.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M253.7 662v142.7q0 7 7 7h44.5q7 0 7 7.1v136\"/><path fill=\"var(--diagram-line)\" d=\"m318.3 946.8-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M326 56v83q0 7-7 7h-23.2q-7.1 0-7.1 7v281q0 7-7 7h-21q-7 0-7 7v86\"/><path stroke-width=\"3\" d=\"M260 518.5 246.5 532m13.5 0-13.5-13.5\"/></g><g class=\"d-boundary\"><text x=\"6.8\" y=\"207\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"6.5\" y=\"936.8\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-boundary\"><text x=\"84.4\" y=\"512\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"102.3\" height=\"30\" x=\"107\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"158.2\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SSH 22</text></g><g class=\"d-edge-label\"><rect width=\"129\" height=\"30\" x=\"131.4\" y=\"381\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"195.8\" y=\"404\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 사무실 IP만</text></g><g class=\"d-edge-label\"><rect width=\"101.2\" height=\"30\" x=\"121.3\" y=\"841.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"171.9\" y=\"864.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ SG 참조</text></g><g class=\"d-edge-label\"><rect width=\"101.2\" height=\"30\" x=\"261.3\" y=\"841.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"311.9\" y=\"864.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ SG 참조</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"273.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"325.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">규칙에 없음</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"108\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"158.5\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">관리자</text></g><g class=\"d-node\"><rect width=\"154.1\" height=\"44\" x=\"249\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"326.1\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">그 밖의 인터넷</text></g><g class=\"d-node\"><text x=\"195.9\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 게이트웨이</text><use width=\"72\" height=\"72\" x=\"159.9\" y=\"238\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><text x=\"242.3\" y=\"654\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">배스천</text><use width=\"72\" height=\"72\" x=\"206.3\" y=\"543\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"172.3\" y=\"1078.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"136.3\" y=\"967.8\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M267.3 969.2a45 10.5 0 0 0 90 0 45 10.5 0 0 0-90 0v54.5a45 10.5 0 0 0 90 0v-54.5\"/><text x=\"312.3\" y=\"1016.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">DB</text></g></svg><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\"><rect width=\"169.6\" height=\"136\" x=\"111.1\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"배스천\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"193.3\" y=\"530\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"123.3\" y=\"954.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>관리자는 사무실 IP에서만 허용된 SSH로 퍼블릭 서브넷의 배스천에 접속한다. 배스천에서 다시 프라이빗 서브넷의 EC2로 접속하며, 그 EC2는 배스천의 보안 그룹에서 오는 SSH만 받는다. 인터넷에서 프라이빗 EC2로 바로 가는 길은 없다.</p><ul><li>VPC 10.0.0.0/16 안: 퍼블릭 서브넷, 프라이빗 서브넷, 인터넷 게이트웨이</li><li>퍼블릭 서브넷 안: 배스천</li><li>프라이빗 서브넷 안: 앱 서버, DB</li><li>관리자 → 인터넷 게이트웨이: ① SSH 22</li><li>인터넷 게이트웨이 → 배스천: ② 사무실 IP만</li><li>배스천 → 앱 서버: ③ SG 참조</li><li>배스천 → DB: ③ SG 참조</li><li>그 밖의 인터넷 → 배스천: 규칙에 없음</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>관리자가 배스천의 퍼블릭 IP로 SSH를 건다.</li>\n<li>배스천의 <a href=\"/networking/security-groups/\">보안 그룹</a>은 사무실 IP에서 오는 22번만 받는다.</li>\n<li>배스천에서 프라이빗 IP로 내부 서버에 다시 접속한다. 내부 서버의 보안 그룹은 <strong>배스천의 보안 그룹</strong>을 출발지로 적는다. 데이터베이스 포트도 같은 식으로 연다.</li>\n</ol>\n<p>개인 키를 배스천에 복사해 두지 않는다. 배스천이 뚫리면 키까지 잃는다. 키는 노트북에 두고 배스천을 <strong>지나가기만</strong> 하는 방식을 쓴다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">ssh</span><span class=\"tk-string\"> -J</span><span class=\"tk-string\"> ec2-user@203.0.113.10</span><span class=\"tk-string\"> ec2-user@10.0.2.15</span></span></code></pre>\n<p><code>-J</code>(ProxyJump)는 배스천을 통로로만 쓰고 내부 서버와 직접 암호화된 연결을 맺는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"hardening\">단단하게 하기<a href=\"#hardening\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>인바운드는 관리자 IP의 한 포트만, 아웃바운드도 내부 서버로 가는 포트만 연다.</li>\n<li>다른 소프트웨어를 깔지 않고 자주 패치한다. 골든 이미지로 새로 띄우는 편이 낫다.</li>\n<li>로그인에 <a href=\"/security/mfa/\">MFA</a>를 더하고, 명령 기록을 서버 밖(CloudWatch Logs)으로 바로 보낸다.</li>\n<li>여러 AZ의 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>에 최소 1대로 두면 죽어도 다시 뜬다. 주소를 고정하려면 탄력적 IP나 <a href=\"/networking/network-load-balancer/\">NLB</a>를 쓴다.</li>\n</ul>\n</div><h2 id=\"alternatives\">배스천 없이 들어가기<a href=\"#alternatives\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, 배스천, EC2 Instance Connect Endpoint, Session Manager\" tabindex=\"0\"><table aria-label=\"배스천 없이 들어가기\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">배스천</th>\n<th scope=\"col\" role=\"columnheader\">EC2 Instance Connect Endpoint</th>\n<th scope=\"col\" role=\"columnheader\">Session Manager</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-gwanmun-seobeo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gwanmun-seobeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>관문 서버</th>\n<td role=\"cell\">내가 운영</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n</tr>\n<tr id=\"row-ip\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상의 퍼블릭 IP</th>\n<td role=\"cell\">불필요</td>\n<td role=\"cell\">불필요</td>\n<td role=\"cell\">불필요</td>\n</tr>\n<tr id=\"row-daesangui-inbaundeu-gyuchik\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daesangui-inbaundeu-gyuchik\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상의 인바운드 규칙</th>\n<td role=\"cell\">배스천에서 22·<wbr>3389</td>\n<td role=\"cell\">엔드포인트에서 22·<wbr>3389</td>\n<td role=\"cell\">없음</td>\n</tr>\n<tr id=\"row-ki-gwalli\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ki-gwalli\" class=\"anchor\" aria-label=\"줄 링크\"></a>키 관리</th>\n<td role=\"cell\">SSH 키</td>\n<td role=\"cell\"><a href=\"/security/iam/\" class=\"mention\">IAM</a>으로 임시 키</td>\n<td role=\"cell\">없음</td>\n</tr>\n<tr id=\"row-eijeonteu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-eijeonteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>에이전트</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">SSM 에이전트와 역할</td>\n</tr>\n<tr id=\"row-jeopsok-tongje\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeopsok-tongje\" class=\"anchor\" aria-label=\"줄 링크\"></a>접속 통제</th>\n<td role=\"cell\">보안 그룹과 OS 계정</td>\n<td role=\"cell\">IAM 정책</td>\n<td role=\"cell\">IAM 정책</td>\n</tr>\n<tr id=\"row-girok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-girok\" class=\"anchor\" aria-label=\"줄 링크\"></a>기록</th>\n<td role=\"cell\">직접 구성</td>\n<td role=\"cell\">연결 시도가 <a href=\"/management/cloudtrail/\">CloudTrail</a>에</td>\n<td role=\"cell\">CloudTrail과 명령 로그</td>\n</tr>\n<tr id=\"row-danneun-poteu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-danneun-poteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>닿는 포트</th>\n<td role=\"cell\">막지 않은 모든 포트</td>\n<td role=\"cell\">관리 포트 22와 3389</td>\n<td role=\"cell\">포트 포워딩으로 모든 포트</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\"><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>와 퍼블릭 IPv4</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">EC2 인스턴스에는 없음</td>\n</tr>\n</tbody>\n</table></div>\n<p>Session Manager는 방향이 반대다. 밖에서 들어가는 것이 아니라 <strong>인스턴스의 에이전트가 밖으로</strong> 연결해 두고 명령을 받는다. 그래서 인바운드 포트가 없다. 인터넷이 없는 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>라면 <a href=\"/networking/vpc-endpoints/\">VPC 엔드포인트</a>로 길을 낸다. 포트 포워딩으로 프라이빗 <a href=\"/database/rds/\" class=\"mention\">RDS</a>에 붙는 것도 이 위에서 된다. 다만 SSH나 포트 포워딩으로 쓰는 세션은 내용이 암호화되어 명령까지 기록되지는 않는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: ["배스천과 ", createVNode(_components.a, {
							href: "/networking/nat-gateway/",
							class: "mention",
							children: "NAT 게이트웨이"
						})] }),
						": 배스천은 관리자가 ",
						createVNode(_components.strong, { children: "들어오는" }),
						" 문, NAT는 서버가 ",
						createVNode(_components.strong, { children: "나가는" }),
						" 문이다. 둘 다 퍼블릭 서브넷에 있어 보기에 나란히 나온다. ",
						createVNode(_components.a, {
							href: "/networking/nat-gateway-vs-nat-instance/#port-forwarding",
							children: "NAT 인스턴스"
						}),
						"만 둘을 겸할 수 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "배스천과 로드 밸런서" }), ": 사용자의 서비스 트래픽은 로드 밸런서로 받는다. 배스천은 관리자만 쓴다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "EC2 Instance Connect와 그 Endpoint" }), ": 앞의 것은 퍼블릭 IP(또는 닿는 길)와 22번이 열려 있어야 하고, 뒤의 것은 퍼블릭 IP 없이 된다."] }),
					"\n",
					createVNode(_components.li, { children: "Windows 서버라면 SSH 대신 RDP 3389이고, RDP 게이트웨이가 배스천의 자리를 맡는다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "지금의 정답은 대개 Session Manager",
					"set:html": "<p>옛 문제는 배스천의 보안 그룹을 물었다. 요즘 문제는 “인바운드 포트를 열지 않고”, “SSH 키 없이”, “접속을 감사”라는 말과 함께 배스천을 <strong>버리는</strong> 답을 찾게 한다. 보기에 Session Manager가 있고 조건이 이렇다면 그것이다.</p>"
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
var url = "content/security/bastion-host.mdx/";
var file = "/work/wt/build/content/security/bastion-host.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/bastion-host.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
