import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/vpc-flow-logs.mdx
var frontmatter = {
	"title": "VPC 흐름 로그",
	"titleEn": "VPC Flow Logs",
	"kind": "service",
	"status": "published",
	"summary": "VPC, 서브넷, 네트워크 인터페이스를 오간 연결의 주소·포트·양·허용 여부를 적어 CloudWatch Logs나 S3, Firehose로 보내는 기록으로, 패킷의 내용은 담지 않는다.",
	"aliases": [
		"VPC 플로우 로그",
		"플로우 로그",
		"흐름 로그",
		"flow logs",
		"flow log",
		"트래픽 로그",
		"네트워크 로그",
		"VPC 로그",
		"네트워크 트래픽 기록",
		"ACCEPT REJECT",
		"누가 막혔는지",
		"Transit Gateway 흐름 로그",
		"Reachability Analyzer",
		"도달성 분석기",
		"트래픽 미러링",
		"Traffic Mirroring",
		"패킷 캡처"
	],
	"related": [
		"networking/vpc",
		"networking/security-groups",
		"networking/network-acl",
		"analytics/athena",
		"management/cloudwatch",
		"security/guardduty",
		"management/cloudtrail"
	],
	"signals": [
		{
			"id": "vpc-eoneu-ipui-jeopsogi",
			"need": "어느 IP의 접속이 거부됐는지 나중에 찾는다",
			"choose": "VPC 흐름 로그",
			"see": "networking/vpc-flow-logs#when",
			"why": "오간 IP와 포트에 허용·거부를 적는다. CloudTrail은 API 호출을 적는다."
		},
		{
			"id": "s3-athena",
			"need": "몇 달 치 접속 기록을 싸게 두고 SQL로 뽑는다",
			"choose": "흐름 로그를 S3에 쌓고 Athena",
			"see": "networking/vpc-flow-logs#scenario-who-is-rejected",
			"why": "S3가 싸고 Athena는 조회할 때만 낸다. CloudWatch Logs는 수집부터 비싸다."
		},
		{
			"id": "vpc-paekisui-naeyongkkaji-tamji",
			"need": "패킷의 내용까지 탐지 장비로 들여다본다",
			"choose": "VPC 트래픽 미러링",
			"see": "networking/elastic-network-interface#confusions",
			"why": "흐름 로그에는 내용이 없다. 패킷을 복사해 주는 것은 미러링이다."
		},
		{
			"id": "cloudtrail",
			"need": "누가 어떤 AWS API를 불렀는지 본다",
			"choose": "CloudTrail",
			"see": "management/cloudtrail#when",
			"why": "API 호출은 네트워크가 아니라 CloudTrail에 남는다."
		}
	],
	"facts": [
		{
			"id": "scope",
			"label": "켜는 단위",
			"value": "VPC, 서브넷, 네트워크 인터페이스",
			"note": "VPC나 서브넷에 켜면 그 안의 모든 인터페이스를 기록한다. 로드 밸런서, RDS, NAT 게이트웨이의 인터페이스도 포함된다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"
		},
		{
			"id": "destinations",
			"label": "보내는 곳",
			"value": "CloudWatch Logs, S3, Data Firehose",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"
		},
		{
			"id": "aggregation",
			"label": "집계 간격",
			"value": "기본 10분, 1분으로 줄일 수 있음",
			"note": "Nitro 인스턴스의 인터페이스는 설정과 상관없이 1분 이하다.",
			"called": [
				"수집 간격",
				"캡처 간격",
				"aggregation interval",
				"집계 주기",
				"수집 주기",
				"캡처 주기"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html"
		},
		{
			"id": "delivery",
			"label": "도착하기까지",
			"value": "CloudWatch Logs 약 5분, S3 약 10분",
			"note": "집계 간격에 더해지는 시간이고 보장값이 아니다. 실시간 스트림이 아니다.",
			"called": [
				"전달",
				"지연",
				"S3 분"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html"
		},
		{
			"id": "immutable",
			"label": "만든 뒤의 설정",
			"value": "바꿀 수 없음",
			"note": "필드나 대상을 바꾸려면 지우고 새로 만든다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html"
		},
		{
			"id": "not-logged",
			"label": "남지 않는 트래픽",
			"value": "Amazon DNS 쿼리, 메타데이터(169.254.169.254), 시간 동기화(169.254.169.123), DHCP, Windows 정품 인증, 미러링된 트래픽",
			"note": "DNS 서버를 직접 두면 그 서버로 가는 것은 남는다. VPC 라우터의 예약 주소, NLB와 엔드포인트 인터페이스 사이의 트래픽도 남지 않는다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html"
		},
		{
			"id": "performance",
			"label": "성능에 주는 영향",
			"value": "없음(트래픽 경로 밖에서 모음)",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"
		},
		{
			"id": "peered",
			"label": "피어링한 VPC의 흐름 로그",
			"asks": "피어링한 VPC의 흐름 로그는 언제 켤 수 있나?",
			"value": "상대 VPC도 내 계정일 때만 켤 수 있음",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html"
		}
	],
	"scenarios": [
		{
			"id": "who-is-rejected",
			"situation": "보안 팀이 지난 석 달 동안 DB 서브넷의 3306 포트로 거부된 접속이 어느 IP에서 왔는지 SQL로 뽑아 볼 수 있어야 한다. 보관과 조회에 드는 비용이 가장 작아야 한다.",
			"answer": ["networking/vpc-flow-logs", "analytics/athena"],
			"choose": "흐름 로그를 S3에 쌓고 Athena로 조회",
			"why": "“거부된 접속의 IP”는 흐름 로그의 REJECT 기록이고, “SQL로 가장 싸게”는 S3에 쌓고 Athena로 묻는 것이다.",
			"trap": "CloudTrail은 AWS API 호출의 기록이라 네트워크 접속이 없다. CloudWatch Logs에 석 달을 쌓으면 수집과 보관이 더 비싸다.",
			"requirements": ["analytics", "lowest-cost"]
		},
		{
			"id": "packet-contents",
			"situation": "수상한 서버가 주고받는 패킷의 내용을 침입 탐지 장비에서 들여다봐야 한다. 서버에는 아무것도 설치하지 않고, 지금 오가는 트래픽의 길도 바꾸지 않는다.",
			"answer": ["networking/elastic-network-interface"],
			"choose": "VPC 트래픽 미러링",
			"why": "“패킷의 내용”과 “길을 바꾸지 않고”면 네트워크 인터페이스의 트래픽을 복사해 보내는 VPC 트래픽 미러링이다.",
			"trap": "흐름 로그를 1분 간격으로 줄여도 주소와 포트만 남는다. GWLB는 트래픽을 장비로 돌려 길을 바꾼다.",
			"requirements": ["threats"]
		},
		{
			"id": "security-group-or-nacl",
			"situation": "밖에서 인스턴스로 보낸 ping이 응답하지 않는다. 흐름 로그에는 들어온 기록이 ACCEPT, 나가는 기록이 REJECT다.",
			"answer": ["networking/network-acl", "networking/vpc-flow-logs"],
			"choose": "네트워크 ACL의 아웃바운드",
			"why": "들어올 때 통과했는데 응답만 막혔다. 보안 그룹은 응답을 저절로 내보내므로 상태를 기억하지 않는 네트워크 ACL의 아웃바운드다.",
			"trap": "보안 그룹의 아웃바운드를 여는 답. 보안 그룹이 막았다면 들어온 기록부터 REJECT다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "path-without-traffic",
			"situation": "새로 만든 서브넷의 서버에서 DB까지 길이 열려 있는지, 트래픽을 보내기 전에 설정만으로 확인하고 막힌 곳을 알고 싶다.",
			"answer": ["networking/route-tables"],
			"choose": "Reachability Analyzer",
			"why": "“트래픽을 보내기 전에”와 “설정만으로”면 Reachability Analyzer다. 라우팅 테이블, 보안 그룹, 네트워크 ACL을 따라가 막힌 곳을 짚는다.",
			"trap": "흐름 로그는 오간 트래픽이 있어야 기록이 생긴다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "VPC 흐름 로그",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"
		},
		{
			"title": "흐름 로그 레코드",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html"
		},
		{
			"title": "흐름 로그의 제약",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html"
		},
		{
			"title": "레코드의 예",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-records-examples.html"
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
			"slug": "record",
			"text": "한 줄 읽기"
		},
		{
			"depth": 2,
			"slug": "diagnosis",
			"text": "어디서 막혔나"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-cloudwatch\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 150c0-13-10-23-23-23s-22 10-22 23 10 22 22 22 23-10 23-22m7 0c0 16-14 29-30 29s-29-13-29-29 13-29 29-29 30 13 30 29m27 44-23-21-6 7 22 20c2 2 5 2 7 0s2-5 0-6m-57-9c20 0 35-16 35-35 0-20-15-35-35-35-19 0-35 15-35 35 0 19 16 35 35 35m62 19a11 11 0 0 1-9 4l-7-3-23-21c-7 4-14 7-23 7-23 0-41-19-41-41 0-23 18-42 41-42s42 19 42 42c0 6-2 12-4 18l23 21c4 4 5 11 1 15M68 94v5a3 3 0 0 1-2 4c-8 2-21 8-21 26 0 14 8 22 14 26l8 2h38v6H67c-4 0-8-1-11-3-7-4-18-13-18-31 0-21 15-29 24-32v-3c0-17 12-36 27-42 19-8 39-4 53 10 4 4 8 10 11 16 3-3 8-5 13-5 10 0 20 7 22 23 9 2 28 9 28 33 0 10-3 18-9 24l-4-5c5-4 7-11 7-19 0-21-18-26-25-27l-2-1-1-3c-1-13-9-19-16-19-5 0-9 3-12 7l-3 1-2-2c-3-7-7-14-12-18-12-13-29-16-45-9-13 5-24 21-24 36\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-interface\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 17h46v24H9zM17 41v8M25 41v8M33 41v8M41 25h6v8h-6zM17 29h14\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>누가 어디로 붙었고, 통과했나 막혔나</strong>를 나중에 알아야 할 때 쓴다.</p>\n<ul>\n<li>접속이 안 될 때 <a href=\"/networking/security-groups/\">보안 그룹</a>과 <a href=\"/networking/network-acl/\">네트워크 ACL</a> 가운데 어디서 막혔는지 좁힌다.</li>\n<li>보안 사고 뒤에 어느 IP와 얼마나 주고받았는지 본다.</li>\n<li>전송 비용이 어느 서버에서 나는지, 누가 아직 옛 DB를 부르는지 찾는다.</li>\n</ul>\n<p>위협을 <strong>알아서 찾아 주는</strong> 것은 <a href=\"/security/guardduty/\">GuardDuty</a>다. GuardDuty는 흐름 로그를 스스로 받으므로 이것을 켜 둘 필요가 없다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-flow-log-path\" data-diagram=\"flow-log-path\"><figcaption><span class=\"diagram-title\">네트워크 인터페이스의 기록이 S3와 CloudWatch Logs로 가는 <span class=\"diagram-title-end\">길<a href=\"#diagram-flow-log-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 네트워크 인터페이스의 기록이 S3와 CloudWatch Logs로 가는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"306\" height=\"559\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 489.6 895\"><svg width=\"489.6\" height=\"895\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-flow-log-path-desc\" aria-labelledby=\"diagram-flow-log-path-title\" role=\"img\" viewBox=\"-4 -4 489.6 895\"><title id=\"diagram-flow-log-path-title\">네트워크 인터페이스의 기록이 S3와 CloudWatch Logs로 가는 길</title><desc id=\"diagram-flow-log-path-desc\">VPC에 흐름 로그를 켜면 그 안의 모든 네트워크 인터페이스의 연결이 집계 간격마다 한 줄로 모인다. 오래 두고 SQL로 볼 것은 S3로 보내 Athena로, 곧 경보를 걸 것은 CloudWatch Logs로, 다른 분석 도구로 흘릴 것은 Firehose로 보낸다.</desc><g class=\"d-boundary\"><rect width=\"228.7\" height=\"205\" x=\"126.8\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M241.1 193v140\"/><path fill=\"var(--diagram-line)\" d=\"m247.1 325-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M198.2 399v13q0 7-7 7H74.6q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 497-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M67.5 637v106\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 735-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M241.1 399v106\"/><path fill=\"var(--diagram-line)\" d=\"m247.1 497-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M284 399v13q0 7 7.1 7h116.6q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m420.8 497-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"138.8\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"176.1\" y=\"267\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"240.8\" y=\"290\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 경로 밖에서</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"439\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"462\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 오래 보관</text></g><g class=\"d-edge-label\"><rect width=\"69.8\" height=\"30\" x=\"32.5\" y=\"677\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.4\" y=\"700\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ SQL</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"207.6\" y=\"439\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241\" y=\"462\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 경보</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"359.3\" y=\"439\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"414.4\" y=\"462\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 외부 도구</text></g><g class=\"d-node\"><text x=\"241.1\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">네트워크 인터페이스</text><use width=\"72\" height=\"72\" x=\"205.1\" y=\"74\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"145.3\" y=\"337\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"241.1\" y=\"377\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">1분·10분 집계</text></g><g class=\"d-node\"><text x=\"67.5\" y=\"629\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"518\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"67.5\" y=\"867\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"756\" href=\"#icon-aws-athena\"/></g><g class=\"d-node\"><text x=\"241.1\" y=\"629\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudWatch Logs</text><use width=\"72\" height=\"72\" x=\"205.1\" y=\"518\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\"><text x=\"414.8\" y=\"629\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firehose</text><use width=\"72\" height=\"72\" x=\"378.8\" y=\"518\" href=\"#icon-saa-firehose\"/></g></svg><a aria-label=\"네트워크 인터페이스\" href=\"/networking/elastic-network-interface/\"><rect width=\"188.7\" height=\"136\" x=\"146.8\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"18.5\" y=\"505\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\"><rect width=\"98\" height=\"136\" x=\"18.5\" y=\"743\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudWatch Logs\" href=\"/management/cloudwatch/\"><rect width=\"185.3\" height=\"136\" x=\"148.5\" y=\"505\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"98\" height=\"136\" x=\"365.8\" y=\"505\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>VPC에 흐름 로그를 켜면 그 안의 모든 네트워크 인터페이스의 연결이 집계 간격마다 한 줄로 모인다. 오래 두고 SQL로 볼 것은 S3로 보내 Athena로, 곧 경보를 걸 것은 CloudWatch Logs로, 다른 분석 도구로 흘릴 것은 Firehose로 보낸다.</p><ul><li>VPC 안: 네트워크 인터페이스</li><li>네트워크 인터페이스 → 1분·10분 집계: ① 경로 밖에서 (점선)</li><li>1분·10분 집계 → S3: ② 오래 보관 (점선)</li><li>1분·10분 집계 → CloudWatch Logs: ② 경보 (점선)</li><li>1분·10분 집계 → Firehose: ② 외부 도구 (점선)</li><li>S3 → Athena: ③ SQL</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>트래픽이 지나는 길 <strong>밖에서</strong> 모은다. 처리량이나 지연에 영향이 없다. 모두, 허용만, 거부만 가운데 무엇을 남길지 고른다.</li>\n<li>집계 간격마다 같은 연결(주소, 포트, 프로토콜)을 한 줄로 합쳐 보낸다.</li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>에 쌓은 것은 <a href=\"/analytics/athena/\">Athena</a>로 묻는다. Parquet 형식과 시간별 파티션을 고르면 훑는 양이 줄어 싸다.</li>\n</ol>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 보내는 곳, 고르는 때\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">보내는 곳</th>\n<th scope=\"col\">고르는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>S3</th>\n<td>오래, 싸게 두고 가끔 SQL로 본다. 여러 계정의 것을 한 버킷에 모은다</td>\n</tr>\n<tr id=\"row-cloudwatch-logs\">\n<th scope=\"row\"><a href=\"#row-cloudwatch-logs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/management/cloudwatch/\">CloudWatch Logs</a></th>\n<td>거부가 늘면 경보, Logs Insights로 바로 찾기</td>\n</tr>\n<tr id=\"row-firehose\">\n<th scope=\"row\"><a href=\"#row-firehose\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/data-firehose/\">Firehose</a></th>\n<td>OpenSearch나 외부 보안 도구로 흘린다</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"record\">한 줄 읽기<a href=\"#record\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<pre class=\"astro-code css-variables\" data-language=\"text\" lang=\"en\"><code><span class=\"line\"><span>2 123456789012 eni-0a1b2c3d4e5f60718 203.0.113.9 10.0.1.20 49152 3389 6 4 240 1763683200 1763683260 REJECT OK</span></span></code></pre>\n<p>순서대로 버전, 계정, 인터페이스, <strong>출발지와 목적지 주소</strong>, <strong>출발지와 목적지 포트</strong>, 프로토콜(6은 TCP), 패킷 수, 바이트 수, 시작과 끝, <strong>동작</strong>, 기록 상태다. 밖의 한 주소가 RDP로 들어오려다 막혔다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 상태, 뜻\" tabindex=\"0\"><table aria-label=\"한 줄 읽기\">\n<thead>\n<tr>\n<th scope=\"col\">상태</th>\n<th scope=\"col\">뜻</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ok\">\n<th scope=\"row\"><a href=\"#row-ok\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>OK</code></th>\n<td>정상으로 기록했다</td>\n</tr>\n<tr id=\"row-nodata\">\n<th scope=\"row\"><a href=\"#row-nodata\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>NODATA</code></th>\n<td>그 간격에 트래픽이 없었다</td>\n</tr>\n<tr id=\"row-skipdata\">\n<th scope=\"row\"><a href=\"#row-skipdata\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>SKIPDATA</code></th>\n<td>내부 용량을 넘어 일부를 건너뛰었다</td>\n</tr>\n</tbody>\n</table></div>\n<p>사용자 지정 형식에는 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>·서브넷·인스턴스 ID, TCP 플래그, 방향, 나간 경로를 더할 수 있다. <strong><a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>를 지난 진짜 주소</strong>는 기본 필드에 없다. <code>pkt-srcaddr</code>과 <code>pkt-dstaddr</code>을 더해야 보인다.</p>\n</div><h2 id=\"diagnosis\">어디서 막혔나<a href=\"#diagnosis\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 들어온 기록, 나간 기록, 막은 것\" tabindex=\"0\"><table aria-label=\"어디서 막혔나\">\n<thead>\n<tr>\n<th scope=\"col\">들어온 기록</th>\n<th scope=\"col\">나간 기록</th>\n<th scope=\"col\">막은 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-reject\">\n<th scope=\"row\"><a href=\"#row-reject\" class=\"anchor\" aria-label=\"줄 링크\"></a>REJECT</th>\n<td>없음</td>\n<td>보안 그룹 인바운드, 또는 네트워크 ACL 인바운드</td>\n</tr>\n<tr id=\"row-diagnosis-accept\">\n<th scope=\"row\"><a href=\"#row-diagnosis-accept\" class=\"anchor\" aria-label=\"줄 링크\"></a>ACCEPT</th>\n<td>REJECT</td>\n<td>네트워크 ACL 아웃바운드(상태를 기억하지 않는다)</td>\n</tr>\n<tr id=\"row-diagnosis-accept-2\">\n<th scope=\"row\"><a href=\"#row-diagnosis-accept-2\" class=\"anchor\" aria-label=\"줄 링크\"></a>ACCEPT</th>\n<td>ACCEPT</td>\n<td>막히지 않았다. 서버나 앱을 본다</td>\n</tr>\n<tr id=\"row-girogi-eopsseum\">\n<th scope=\"row\"><a href=\"#row-girogi-eopsseum\" class=\"anchor\" aria-label=\"줄 링크\"></a>기록이 없음</th>\n<td>없음</td>\n<td>오지 않았다. 라우팅 테이블이나 앞단을 본다</td>\n</tr>\n</tbody>\n</table></div>\n<p>REJECT 한 줄만으로는 보안 그룹인지 ACL인지 갈라지지 않는다. 두 규칙을 함께 본다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/management/cloudtrail/",
						children: "CloudTrail"
					}), "과의 차이"] }), ": CloudTrail은 누가 어떤 API를 불렀나, 흐름 로그는 어떤 IP가 어디로 붙었나다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/networking/elastic-load-balancing/",
							class: "mention",
							children: "ELB"
						}), " 액세스 로그와의 차이"] }),
						": URL, 상태 코드, 사용자 에이전트는 ",
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							children: "ALB"
						}),
						"의 액세스 로그에 있다. 흐름 로그는 4계층까지다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "트래픽 미러링과의 차이" }), ": 미러링은 패킷을 통째로 복사해 장비로 보낸다. 내용을 봐야 하면 미러링이다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Reachability Analyzer와의 차이" }),
						": 저쪽은 트래픽 없이 설정만 따라가 길이 열려 있는지 따진다. 흐름 로그는 실제로 오간 것만 남긴다(",
						createVNode(_components.a, {
							href: "/networking/route-tables/#blackhole",
							children: "길이 끊긴 곳 찾기"
						}),
						")."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "DNS 쿼리는 없다." }),
						" 어떤 도메인을 물었는지는 ",
						createVNode(_components.a, {
							href: "/networking/route53/",
							class: "mention",
							children: "Route 53"
						}),
						" 리졸버 쿼리 로그를 켠다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "흐름 로그에 켜기 전의 것은 없다." }), " 사고가 난 뒤에 켜면 늦다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/networking/transit-gateway/",
							class: "mention",
							children: "Transit Gateway"
						}),
						"에도 따로 켜는 흐름 로그가 있어 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 사이와 온프레미스의 흐름을 한곳에서 본다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "실시간과 내용",
					"set:html": "<p>“실시간으로 차단”이나 “패킷의 내용”이 나오면 흐름 로그는 답이 아니다. 흐름 로그는 <strong>몇 분 늦게 오는 기록</strong>일 뿐 아무것도 막지 않는다.</p>"
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
var url = "content/networking/vpc-flow-logs.mdx/";
var file = "/work/wt/build/content/networking/vpc-flow-logs.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/vpc-flow-logs.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
