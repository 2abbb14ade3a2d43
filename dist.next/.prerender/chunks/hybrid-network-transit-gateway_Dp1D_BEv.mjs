import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/hybrid-network-transit-gateway.mdx
var frontmatter = {
	"title": "하이브리드 네트워크 (Direct Connect + VPN + Transit Gateway)",
	"titleEn": "Hybrid network with Transit Gateway, Direct Connect and VPN",
	"kind": "architecture",
	"status": "published",
	"summary": "데이터 센터를 Direct Connect로, 끊기면 VPN으로 Transit Gateway에 붙여 여러 계정의 VPC가 회선 하나와 방화벽 하나를 나눠 쓰게 하는 구성이다.",
	"aliases": [
		"하이브리드 네트워크",
		"하이브리드 클라우드 네트워크",
		"Transit Gateway 하이브리드",
		"온프레미스와 여러 VPC 연결",
		"DX VPN 백업",
		"Direct Connect VPN 이중화",
		"다중 계정 네트워크",
		"허브 스포크 네트워크",
		"중앙 검사 VPC",
		"중앙 이그레스",
		"공용 VPC",
		"네트워크 계정",
		"전용선 백업 VPN",
		"데이터 센터와 VPC 수십 개"
	],
	"related": [
		"networking/transit-gateway",
		"networking/direct-connect",
		"networking/site-to-site-vpn",
		"security/network-firewall",
		"networking/route53",
		"networking/route-tables",
		"management/organizations",
		"architectures/hybrid-dx-datasync-efs"
	],
	"signals": [
		{
			"id": "vif-transit-gateway",
			"need": "계정 20개의 VPC 50개가 회선 하나로 데이터 센터와 통신한다",
			"choose": "트랜짓 VIF와 Transit Gateway",
			"see": "architectures/hybrid-network-transit-gateway#scenario-many-accounts-one-circuit",
			"why": "Transit Gateway가 VPC 50개를 한 허브에 모은다. 프라이빗 VIF로는 20개까지다."
		},
		{
			"id": "bgp-vpn",
			"need": "회선이 끊기면 느려도 싸게, 저절로 이어져야 한다",
			"choose": "같은 허브에 붙인 BGP VPN",
			"see": "architectures/hybrid-network-transit-gateway#scenario-low-cost-standby",
			"why": "“느려도 싸게”가 VPN을, “저절로”가 BGP를 고른다. 평소에는 Direct Connect가 앞선다."
		},
		{
			"id": "dareun-wichiui-du-beonjjae",
			"need": "Direct Connect가 끊겨도 같은 성능으로 버텨야 한다",
			"choose": "다른 위치의 두 번째 회선",
			"see": "architectures/hybrid-network-transit-gateway#variants",
			"why": "VPN은 느리고 대역폭이 작다. 같은 성능을 지키려면 회선도, 위치도 둘이어야 한다."
		}
	],
	"facts": [
		{
			"id": "route-order",
			"label": "같은 대역을 여럿이 알릴 때 Transit Gateway의 순서",
			"asks": "같은 대역을 여럿이 알리면 Transit Gateway는 어떤 순서로 고르나?",
			"value": "정적 → 접두사 목록 → VPC → Direct Connect 게이트웨이 → Connect → VPN → 피어링",
			"note": "더 좁은 대역이 언제나 먼저다. BGP끼리라면 Direct Connect가 VPN을 이긴다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html"
		},
		{
			"id": "static-vpn-wins",
			"label": "VPN 예비를 정적 경로로 적으면",
			"asks": "VPN 예비를 정적 경로로 적으면 Direct Connect와 어느 쪽이 먼저 쓰이나?",
			"value": "Direct Connect보다 먼저 쓰인다",
			"note": "예비라면 VPN도 BGP로 하거나, 정적 경로를 더 넓은 대역으로 적는다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html"
		},
		{
			"id": "allowed-prefixes",
			"label": "트랜짓 VIF로 온프레미스에 알리는 대역",
			"value": "허용 접두사 목록에 적은 것만, Transit Gateway마다 200개(IPv4와 IPv6를 합쳐)",
			"examEra": "Transit Gateway마다 20개",
			"note": "연결할 때 반드시 적는다. 빠뜨린 대역은 오류 없이 통신만 안 된다. 200개로 모자라면 요약해서 적는다.",
			"called": [
				"허용접두사",
				"allowed prefix",
				"접두사"
			],
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html"
		},
		{
			"id": "distinct-asn",
			"label": "Transit Gateway와 Direct Connect 게이트웨이의 ASN",
			"asks": "Transit Gateway와 Direct Connect 게이트웨이의 ASN은 같아도 되나?",
			"value": "서로 달라야 함",
			"note": "둘 다 기본값(64512)으로 두면 연결이 실패한다. 리전이 여럿이면 Transit Gateway마다도 다르게 한다.",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/create-transit-vif-for-gateway.html"
		}
	],
	"sharedFacts": [
		{
			"id": "dx-sla",
			"from": "networking/direct-connect#sla"
		},
		{
			"id": "dxgw-associations",
			"from": "networking/direct-connect#dxgw-associations"
		},
		{
			"id": "tunnel-bandwidth",
			"from": "networking/site-to-site-vpn#tunnel-bandwidth"
		},
		{
			"id": "hub-mtu",
			"from": "networking/transit-gateway#mtu"
		},
		{
			"id": "hub-price",
			"from": "networking/transit-gateway#price"
		}
	],
	"scenarios": [
		{
			"id": "many-accounts-one-circuit",
			"situation": "계정 20개의 VPC 50개가 이미 깔린 Direct Connect 회선 하나로 데이터 센터와 통신해야 한다. 새 계정이 생겨도 회선 쪽 설정을 고치고 싶지 않다.",
			"answer": [
				"architectures/hybrid-network-transit-gateway",
				"networking/transit-gateway",
				"networking/direct-connect"
			],
			"choose": "트랜짓 VIF + Direct Connect 게이트웨이 + Transit Gateway",
			"why": "“VPC 50개”와 “회선 하나”면 트랜짓 VIF와 Direct Connect 게이트웨이, 그 뒤의 Transit Gateway다. 새 VPC는 RAM으로 나눈 허브에 붙이기만 하고, 허용 접두사는 처음부터 넓게 요약해 둔다.",
			"trap": "프라이빗 VIF와 가상 프라이빗 게이트웨이는 한 Direct Connect 게이트웨이에 20개까지다. VPC마다 VIF를 만들면 계정이 늘 때마다 회선을 고친다.",
			"requirements": [
				"hybrid",
				"least-operations",
				"many-accounts"
			]
		},
		{
			"id": "low-cost-standby",
			"situation": "Direct Connect가 끊겨도 느려도 되니 통신이 이어져야 한다. 두 번째 회선의 비용은 낼 수 없고 전환은 저절로 되어야 한다.",
			"answer": ["architectures/hybrid-network-transit-gateway", "networking/site-to-site-vpn"],
			"choose": "같은 Transit Gateway에 붙인 예비 VPN(BGP)",
			"why": "“느려도 된다”와 “비용”이 VPN 예비를, “저절로”가 BGP를 고른다. 같은 Transit Gateway에 붙이면 평소에는 Direct Connect가, 끊기면 VPN이 쓰인다.",
			"trap": "VPN에 정적 경로를 같은 대역으로 적으면 평소에도 VPN으로 간다.",
			"requirements": [
				"lowest-cost",
				"high-availability",
				"hybrid"
			]
		},
		{
			"id": "inspect-between-onprem-and-vpcs",
			"situation": "규정상 데이터 센터와 모든 VPC 사이의 트래픽을 한곳의 관리형 방화벽에서 검사하고 로그를 남겨야 한다.",
			"answer": ["architectures/hybrid-network-transit-gateway", "security/network-firewall"],
			"choose": "검사 VPC의 방화벽 + 어플라이언스 모드",
			"why": "“한곳에서”와 “모든 VPC 사이”는 Transit Gateway의 라우팅 테이블로 트래픽을 방화벽 하나에 모으라는 뜻이다. 검사 VPC에 두고 그 연결에 어플라이언스 모드를 켠다. 지금은 Transit Gateway에 방화벽을 바로 붙여도 된다.",
			"trap": "VPC마다 방화벽을 두면 요금이 VPC 수만큼 들고 로그도 흩어진다.",
			"requirements": [
				"threats",
				"compliance",
				"hybrid"
			]
		},
		{
			"id": "resolve-names-both-ways",
			"situation": "망은 이어졌는데 VPC의 앱이 사내 도메인을 풀지 못하고, 사내 서버도 프라이빗 호스팅 영역의 이름을 풀지 못한다. VPC는 30개다.",
			"answer": ["networking/route53", "architectures/hybrid-network-transit-gateway"],
			"choose": "리졸버 엔드포인트 + RAM으로 나눈 전달 규칙",
			"why": "“양쪽의 이름”은 Route 53 리졸버의 아웃바운드·인바운드 엔드포인트다. 공용 VPC에 한 벌만 두고 전달 규칙을 RAM으로 나눠 VPC 30개에 연결한다.",
			"trap": "VPC마다 엔드포인트를 두면 시간 요금이 30배다. Transit Gateway에 붙였다고 이름까지 풀리지는 않는다.",
			"requirements": ["hybrid", "find-cause"]
		}
	],
	"corrections": [],
	"failures": [
		{
			"id": "circuit-down",
			"diagram": "request-path",
			"drawn": "circuit-failure",
			"drawnWay": [
				{
					"from": "cgw",
					"to": "vpn"
				},
				{
					"from": "vpn",
					"to": "tgw"
				},
				{
					"from": "tgw",
					"to": "vpc"
				}
			],
			"part": "dx",
			"why": "row-direct-connect-vif",
			"what": "Direct Connect 회선이 끊긴다",
			"stops": ["dxgw"],
			"takeover": ["vpn"],
			"steps": [
				{
					"from": "srv",
					"to": "cgw",
					"text": "사내 서버가 보낸다"
				},
				{
					"from": "onprem",
					"to": "vpn",
					"text": "BGP에 남은 경로로 간다"
				},
				{
					"from": "vpn",
					"to": "tgw",
					"text": "같은 허브로 들어온다"
				},
				{
					"from": "tgw",
					"to": "insp",
					"text": "검사는 그대로 거친다"
				},
				{
					"from": "tgw",
					"to": "app",
					"text": "운영 VPC에 닿는다"
				}
			],
			"time": "약 90초(BGP 홀드 타이머 기본값), BFD를 켜면 1초 안쪽",
			"user": "사내와 AWS 사이가 끊기고, 그 뒤로는 느리다(표준 터널당 1.25Gbps).",
			"note": "VPN도 BGP로 같은 대역을 알려야 저절로 넘어간다. DX 게이트웨이의 허용 접두사를 VPC 대역보다 넓게 요약하면, 사내 라우터는 더 좁은 VPN 경로를 평소에도 먼저 쓴다. 가끔 BGP를 내려 훈련한다.",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/bgp-specific-settings.html"
		},
		{
			"id": "customer-router",
			"diagram": "request-path",
			"part": "cgw",
			"what": "하나뿐인 고객 라우터가 망가진다",
			"idle": [
				{
					"from": "tgw",
					"to": "dns"
				},
				{
					"from": "onprem",
					"to": "dx"
				},
				{
					"from": "onprem",
					"to": "vpn"
				}
			],
			"stops": [
				"dx",
				"dxgw",
				"vpn"
			],
			"steps": [{
				"from": "tgw",
				"to": "insp",
				"text": "VPC 사이의 트래픽은 그대로 검사한다"
			}, {
				"from": "tgw",
				"to": "app",
				"text": "AWS 안의 통신은 이어진다"
			}],
			"time": "라우터를 고치거나 바꿀 때까지",
			"user": "사내와 AWS 사이가 모두 끊긴다. 인터넷으로 들어오는 사용자는 영향이 없다.",
			"note": "회선과 VPN이 같은 라우터에서 끝나면 예비가 함께 죽는다. 둘째 라우터에 VPN이나 회선을 하나 더 둔다.",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html"
		},
		{
			"id": "firewall-az",
			"diagram": "request-path",
			"part": "fwa",
			"why": "row-geomsa-vpc",
			"what": "방화벽 엔드포인트가 있는 AZ A가 멈춘다",
			"steps": [{
				"from": "tgw",
				"to": "insp",
				"text": "AZ C로 흐르던 것은 그대로 검사한다"
			}, {
				"from": "tgw",
				"to": "app",
				"text": "운영 VPC에 닿는다"
			}],
			"time": "다른 AZ로 경로를 바꿀 때까지(사람이나 자동화가 라우팅 테이블을 고친다)",
			"user": "AZ A를 지나던 흐름이 끊긴다. AZ C로 흐르던 것은 그대로다.",
			"note": "어플라이언스 모드는 한 흐름을 같은 AZ에 묶을 뿐이다. AZ마다 엔드포인트를 두고 경로를 바꿀 준비를 한다.",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-route-tables.html",
			"also": {
				"urls": ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-tgw-multi-az.html"],
				"settles": ["경로 바꾸기", "AZ마다 흐름"]
			}
		},
		{
			"id": "resolver-down",
			"diagram": "request-path",
			"part": "dns",
			"why": "row-gongnyong-vpcui-rijolbeo",
			"what": "리졸버 엔드포인트가 있는 가용 영역이 멈춘다",
			"partly": true,
			"steps": [
				{
					"from": "srv",
					"to": "cgw",
					"text": "IP를 아는 연결은 그대로다"
				},
				{
					"from": "onprem",
					"to": "dx",
					"text": "Direct Connect로 간다"
				},
				{
					"from": "dx",
					"to": "dxgw",
					"text": "게이트웨이에 닿는다"
				},
				{
					"from": "dxgw",
					"to": "tgw",
					"text": "허브로 들어온다"
				},
				{
					"from": "tgw",
					"to": "insp",
					"text": "검사를 거친다"
				},
				{
					"from": "tgw",
					"to": "app",
					"text": "운영 VPC에 닿는다"
				}
			],
			"time": "AZ가 둘이면 쿼리를 다시 보내는 만큼(하나면 그 AZ가 돌아올 때까지)",
			"user": "AZ 하나에만 두었다면 이름을 풀지 못해 새 연결이 실패하고, 둘이면 잠깐 늦는다.",
			"note": "엔드포인트의 주소를 둘 이상의 AZ에 두고, 사내 DNS가 둘 모두로 쿼리를 보내게 한다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-high-availability.html"
		},
		{
			"id": "vpn-tunnel",
			"diagram": "request-path",
			"part": "vpn",
			"why": "row-yebi-vpn",
			"what": "예비 VPN의 두 터널이 모두 끊긴다",
			"steps": [
				{
					"from": "srv",
					"to": "cgw",
					"text": "사내 서버가 보낸다"
				},
				{
					"from": "onprem",
					"to": "dx",
					"text": "평소처럼 Direct Connect로 간다"
				},
				{
					"from": "dx",
					"to": "dxgw",
					"text": "게이트웨이에 닿는다"
				},
				{
					"from": "dxgw",
					"to": "tgw",
					"text": "허브로 들어온다"
				},
				{
					"from": "tgw",
					"to": "insp",
					"text": "검사를 거친다"
				},
				{
					"from": "tgw",
					"to": "app",
					"text": "운영 VPC에 닿는다"
				}
			],
			"time": "터널을 되살릴 때까지(하나만 끊기면 둘째 터널로 저절로 간다)",
			"user": "아무도 느끼지 못한다. 이때 Direct Connect까지 끊기면 사내와 AWS 사이가 모두 끊긴다.",
			"note": "평소에 쓰지 않는 길은 끊겨도 티가 나지 않는다. 두 터널은 AWS 쪽에서 다른 AZ에 끝나지만 사내에서는 같은 라우터에 끝난다. 터널 상태에 경보를 걸고 두 터널을 모두 설정해 둔다.",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"
		},
		{
			"id": "route-lost",
			"diagram": "request-path",
			"part": "tgw",
			"why": "row-transit-gateway",
			"what": "허브의 라우팅 테이블에서 운영 VPC의 경로가 빠진다",
			"cuts": [{
				"from": "tgw",
				"to": "app"
			}],
			"stops": ["app"],
			"steps": [
				{
					"from": "dxgw",
					"to": "tgw",
					"text": "사내의 요청은 허브까지 온다"
				},
				{
					"from": "tgw",
					"to": "insp",
					"text": "검사는 그대로 거친다"
				},
				{
					"from": "tgw",
					"to": "dns",
					"text": "이름 풀이는 그대로다"
				}
			],
			"time": "경로를 되돌릴 때까지",
			"user": "사내에서 운영 앱에 닿지 못해 시간이 초과된다. 다른 VPC는 그대로다.",
			"note": "Transit Gateway는 AZ 장애를 스스로 견디니, 여기서 걱정할 것은 설정이다. Network Manager의 경로 분석으로 찾는다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html"
		},
		{
			"id": "prefix-lost",
			"diagram": "request-path",
			"part": "dxgw",
			"why": "row-direct-connect-geiteuwei",
			"what": "허용 접두사에서 VPC의 대역을 빼먹는다",
			"partly": true,
			"takeover": ["vpn"],
			"steps": [
				{
					"from": "srv",
					"to": "cgw",
					"text": "사내 서버가 보낸다"
				},
				{
					"from": "onprem",
					"to": "vpn",
					"text": "VPN에만 광고된다"
				},
				{
					"from": "vpn",
					"to": "tgw",
					"text": "같은 허브로 들어온다"
				},
				{
					"from": "tgw",
					"to": "insp",
					"text": "검사는 그대로 거친다"
				},
				{
					"from": "tgw",
					"to": "app",
					"text": "운영 VPC에 닿는다"
				},
				{
					"from": "tgw",
					"to": "dxgw",
					"text": "응답은 전용 회선으로 나간다"
				},
				{
					"from": "dxgw",
					"to": "dx",
					"text": "멀쩡한 회선을 탄다"
				},
				{
					"from": "dx",
					"to": "onprem",
					"text": "온 길과 다른 길로 돌아온다(비대칭)"
				}
			],
			"time": "BGP 경로가 바뀌는 동안",
			"user": "잠깐 끊기고 나서 느려진다(표준 터널당 1.25Gbps). 회선은 멀쩡해 보인다.",
			"note": "트랜짓 VIF로는 허용 접두사에 적은 대역만 사내로 광고된다. AWS가 고르는 길은 그대로라, 상태를 보는 사내 방화벽이 이 비대칭을 막지 않는지 본다.",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html"
		},
		{
			"id": "firewall-az-c",
			"diagram": "request-path",
			"part": "fwc",
			"why": "row-geomsa-vpc",
			"what": "방화벽 엔드포인트가 있는 AZ C가 멈춘다",
			"steps": [{
				"from": "tgw",
				"to": "insp",
				"text": "AZ A로 흐르던 것은 그대로 검사한다"
			}, {
				"from": "tgw",
				"to": "app",
				"text": "운영 VPC에 닿는다"
			}],
			"time": "다른 AZ로 경로를 바꿀 때까지(사람이나 자동화가 라우팅 테이블을 고친다)",
			"user": "AZ C를 지나던 흐름이 끊긴다. AZ A로 흐르던 것은 그대로다.",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-route-tables.html",
			"also": {
				"urls": ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-tgw-multi-az.html"],
				"settles": ["경로 바꾸기", "AZ마다 흐름"]
			}
		}
	],
	"sources": [],
	"references": [
		{
			"title": "Transit Gateway의 동작과 경로 평가 순서",
			"url": "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html"
		},
		{
			"title": "Direct Connect 게이트웨이와 Transit Gateway",
			"url": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-transit-gateways.html"
		},
		{
			"title": "허용 접두사의 동작",
			"url": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html"
		},
		{
			"title": "검사 VPC와 어플라이언스 모드",
			"url": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-tgw-multi-az.html"
		},
		{
			"title": "Direct Connect와 VPN의 장애 조치(Transit Gateway)",
			"url": "https://repost.aws/knowledge-center/direct-connect-configure-vpn-failover"
		},
		{
			"title": "Direct Connect의 BGP 설정값",
			"url": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/bgp-specific-settings.html"
		},
		{
			"title": "VPN의 경로 우선순위",
			"url": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html"
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
			"slug": "request-path",
			"text": "요청의 길"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "왜 이 부품인가"
		},
		{
			"depth": 2,
			"slug": "failure",
			"text": "무엇이 고장 나면"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
		},
		{
			"depth": 2,
			"slug": "variants",
			"text": "변형"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol><symbol id=\"icon-saa-customer-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 36h44v14H10zM18 43h1M26 43h1M42 36l7-20M22 36l-7-20M32 28v-6\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-direct-connect\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 12h12v40H8zM44 12h12v40H44zM20 26h24M20 38h24M14 20v1M14 32v1M14 44v1M50 20v1M50 32v1M50 44v1\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-direct-connect-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M20 38h24M20 46h24M27 28a5 5 0 1 0 10 0a5 5 0 1 0 -10 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-firewall\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 15h46v34H9zM9 26h46M9 38h46M24 15v11M40 15v11M17 26v12M32 26v12M47 26v12M24 38v11M40 38v11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-site-to-site-vpn\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 30h14v10h-14zM28 30v-4a4 4 0 0 1 8 0v4M8 22v26M56 22v26M8 28h11M8 42h11M45 28h11M45 42h11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-transit-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M24 32a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M28 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M28 52a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M8 32a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M48 32a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M32 16v8M32 40v8M16 32h8M40 32h8\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>데이터 센터를 당분간 유지하면서 <strong>계정과 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>가 계속 늘어나는 회사</strong>의 기본 설계다. 회선, 방화벽, 인터넷 출구, DNS를 네트워크 계정 한 곳에 모으고, 서비스 계정은 VPC를 허브에 붙이기만 한다.</p>\n<p>VPC가 하나뿐이면 <a href=\"/networking/site-to-site-vpn/\">VPN</a>이나 프라이빗 VIF를 가상 프라이빗 게이트웨이에 바로 붙이는 편이 싸다. 파일을 옮기는 일 자체는 <a href=\"/architectures/hybrid-dx-datasync-efs/\">DataSync 구성</a>이 다룬다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-52\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">데이터 센터의 요청이 방화벽을 거쳐 운영 VPC에 닿는 <span class=\"diagram-title-end\">길<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"circuit-down\">Direct Connect 회선이 끊긴다</option><option value=\"customer-router\">하나뿐인 고객 라우터가 망가진다</option><option value=\"firewall-az\">방화벽 엔드포인트가 있는 AZ A가 멈춘다</option><option value=\"resolver-down\">리졸버 엔드포인트가 있는 가용 영역이 멈춘다</option><option value=\"vpn-tunnel\">예비 VPN의 두 터널이 모두 끊긴다</option><option value=\"route-lost\">허브의 라우팅 테이블에서 운영 VPC의 경로가 빠진다</option><option value=\"prefix-lost\">허용 접두사에서 VPC의 대역을 빼먹는다</option><option value=\"firewall-az-c\">방화벽 엔드포인트가 있는 AZ C가 멈춘다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를, 밑줄 친 부품을 누르면 그 노트를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 데이터 센터의 요청이 방화벽을 거쳐 운영 VPC에 닿는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"500\" height=\"814\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 800 1302.8\"><svg id=\"diagram-request-path-picture\" width=\"800\" height=\"1302.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 800 1302.8\"><title id=\"diagram-request-path-title\">데이터 센터의 요청이 방화벽을 거쳐 운영 VPC에 닿는 길</title><desc id=\"diagram-request-path-desc\">사내 서버의 트래픽이 고객 라우터에서 Direct Connect 회선을 타고 Direct Connect 게이트웨이와 Transit Gateway로 들어온다. Transit Gateway는 검사 VPC의 두 AZ에 있는 방화벽으로 먼저 보내고, 통과한 것을 다시 받아 운영 VPC로 보낸다. Direct Connect가 끊기면 VPN이 같은 Transit Gateway로 잇는다.</desc><g class=\"d-boundary\" data-part=\"shared\"><rect width=\"141.7\" height=\"253.4\" x=\"638.4\" y=\"1029.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"prod\"><rect width=\"138\" height=\"253.4\" x=\"460.4\" y=\"1029.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"insp\"><rect width=\"408.4\" height=\"229.2\" x=\"12\" y=\"1029.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"onprem\"><rect width=\"377.4\" height=\"205\" x=\"340.7\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"srv_cgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M518.3 129h74.5\"/><path fill=\"var(--diagram-line)\" d=\"m584.8 123 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"onprem_dx\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M469.8 217v13q0 7-7 7h-52.9q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m408.9 315-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"dx_dxgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M402.9 479.2v36\"/><path fill=\"var(--diagram-line)\" d=\"m408.9 507.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"onprem_vpn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M589 217v13.4q0 6.6 6.5 6.6t6.6 6.6v271.6\"/><path fill=\"var(--diagram-line)\" d=\"m608.1 507.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"dxgw_tgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M402.9 671.4v83q0 7 7 7h88.4q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m511.4 769.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"vpn_tgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M602.1 671.4v83q0 7-7 7h-34.7q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m559.4 769.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tgw_insp\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M493.4 913.4v9q0 7-7 7H223.2q-7.1 0-7.1 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m493.4 909.8-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m222.2 1017.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tgw_app\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M529.4 909.4v193.2\"/><path fill=\"var(--diagram-line)\" d=\"m535.4 1094.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tgw_dns\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M565.4 909.4v13q0 7 7 7h129.7q7.1 0 7.1 7v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m715.2 1094.6-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"shared\"><text x=\"650.4\" y=\"1060.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">공용 <tspan x=\"650.4\" y=\"1089\">VPC</tspan></text></g><g class=\"d-boundary\" data-part=\"prod\"><text x=\"472.4\" y=\"1060.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">운영 <tspan x=\"472.4\" y=\"1089\">VPC</tspan></text></g><g class=\"d-boundary\" data-part=\"insp\"><text x=\"24\" y=\"1060.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">검사 VPC</text></g><g class=\"d-boundary\" data-part=\"onprem\"><text x=\"352.7\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">데이터 센터 172.16.0.0/12</text></g><g class=\"d-edge-label\" data-edge=\"srv_cgw\"><rect width=\"23.2\" height=\"30\" x=\"542.3\" y=\"113.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"553.9\" y=\"136.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\" data-edge=\"onprem_dx\"><rect width=\"123.1\" height=\"30\" x=\"340.9\" y=\"257\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"402.4\" y=\"280\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 트랜짓 VIF</text></g><g class=\"d-edge-label\" data-edge=\"onprem_vpn\"><rect width=\"66.6\" height=\"30\" x=\"568.6\" y=\"257\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"601.9\" y=\"280\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">장애 때</text></g><g class=\"d-edge-label\" data-edge=\"dxgw_tgw\"><rect width=\"23.2\" height=\"30\" x=\"390.9\" y=\"711.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"402.5\" y=\"734.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\" data-edge=\"tgw_insp\"><rect width=\"66.7\" height=\"30\" x=\"182.7\" y=\"949.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216.1\" y=\"972.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 검사</text></g><g class=\"d-edge-label\" data-edge=\"tgw_app\"><rect width=\"66.7\" height=\"30\" x=\"495.9\" y=\"949.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"529.2\" y=\"972.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 통과</text></g><g class=\"d-edge-label\" data-edge=\"tgw_dns\"><rect width=\"110.3\" height=\"30\" x=\"653.7\" y=\"949.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"708.9\" y=\"972.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 이름 풀이</text></g><g class=\"d-node\" data-part=\"srv\"><rect width=\"153.6\" height=\"62\" x=\"364.7\" y=\"98\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"441.5\" y=\"138\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사내 서버</text></g><g class=\"d-node\" data-part=\"cgw\"><text x=\"641.8\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고객 라우터</text><use width=\"72\" height=\"72\" x=\"605.8\" y=\"74\" href=\"#icon-saa-customer-gateway\"/></g><g class=\"d-node\" data-part=\"dx\"><text x=\"402.9\" y=\"447\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">전용 회선 <tspan x=\"402.9\" y=\"471.2\">Direct Connect</tspan></text><use width=\"72\" height=\"72\" x=\"366.9\" y=\"336\" href=\"#icon-saa-direct-connect\"/></g><g class=\"d-node\" data-part=\"dxgw\"><text x=\"402.9\" y=\"639.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Direct Connect <tspan x=\"402.9\" y=\"663.4\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"366.9\" y=\"528.2\" href=\"#icon-saa-direct-connect-gateway\"/></g><g class=\"d-node\" data-part=\"vpn\"><text x=\"602.1\" y=\"639.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">예비 VPN <tspan x=\"602.1\" y=\"663.4\">Site-to-Site VPN</tspan></text><use width=\"72\" height=\"72\" x=\"566.1\" y=\"528.2\" href=\"#icon-saa-site-to-site-vpn\"/></g><g class=\"d-node\" data-part=\"tgw\"><text x=\"529.4\" y=\"901.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transit Gateway</text><use width=\"72\" height=\"72\" x=\"493.4\" y=\"790.4\" href=\"#icon-saa-transit-gateway\"/></g><g class=\"d-node\" data-part=\"fwa\"><text x=\"120.1\" y=\"1202.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">방화벽 AZ A <tspan x=\"120.1\" y=\"1226.6\">Network Firewall</tspan></text><use width=\"72\" height=\"72\" x=\"84.1\" y=\"1091.4\" href=\"#icon-saa-network-firewall\"/></g><g class=\"d-node\" data-part=\"fwc\"><text x=\"312.3\" y=\"1202.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">방화벽 AZ C <tspan x=\"312.3\" y=\"1226.6\">Network Firewall</tspan></text><use width=\"72\" height=\"72\" x=\"276.3\" y=\"1091.4\" href=\"#icon-saa-network-firewall\"/></g><g class=\"d-node leads\" data-part=\"app\"><text x=\"529.4\" y=\"1226.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버 <tspan x=\"529.4\" y=\"1250.8\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"493.4\" y=\"1115.6\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"dns\"><text x=\"709.2\" y=\"1226.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리졸버 <tspan x=\"709.2\" y=\"1250.8\">Route 53</tspan></text><use width=\"72\" height=\"72\" x=\"673.2\" y=\"1115.6\" href=\"#icon-aws-route53\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 하나뿐인 고객 라우터가 망가진다\" data-breaks=\"customer-router\"><rect x=\"586\" y=\"61\" width=\"113\" height=\"136\" rx=\"10\"/><path d=\"M699 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Direct Connect 회선이 끊긴다\" data-breaks=\"circuit-down\"><rect x=\"323\" y=\"323\" width=\"160\" height=\"160\" rx=\"10\"/><path d=\"M483 323m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 허용 접두사에서 VPC의 대역을 빼먹는다\" data-breaks=\"prefix-lost\"><rect x=\"323\" y=\"515\" width=\"160\" height=\"160\" rx=\"10\"/><path d=\"M483 515m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 예비 VPN의 두 터널이 모두 끊긴다\" data-breaks=\"vpn-tunnel\"><rect x=\"515\" y=\"515\" width=\"175\" height=\"160\" rx=\"10\"/><path d=\"M690 515m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 허브의 라우팅 테이블에서 운영 VPC의 경로가 빠진다\" data-breaks=\"route-lost\"><rect x=\"443\" y=\"777\" width=\"172\" height=\"136\" rx=\"10\"/><path d=\"M615 777m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 방화벽 엔드포인트가 있는 AZ A가 멈춘다\" data-breaks=\"firewall-az\"><rect x=\"32\" y=\"1078\" width=\"176\" height=\"160\" rx=\"10\"/><path d=\"M208 1078m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 방화벽 엔드포인트가 있는 AZ C가 멈춘다\" data-breaks=\"firewall-az-c\"><rect x=\"224\" y=\"1078\" width=\"176\" height=\"160\" rx=\"10\"/><path d=\"M400 1078m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 리졸버 엔드포인트가 있는 가용 영역이 멈춘다\" data-breaks=\"resolver-down\"><rect x=\"658\" y=\"1103\" width=\"102\" height=\"160\" rx=\"10\"/><path d=\"M760 1103m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"앱 서버 EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"160.2\" x=\"480.4\" y=\"1102.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"375\" height=\"951\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 599.9 1520.8\"><svg width=\"599.9\" height=\"1520.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 599.9 1520.8\"><title id=\"diagram-request-path-narrow-title\">데이터 센터의 요청이 방화벽을 거쳐 운영 VPC에 닿는 길</title><desc id=\"diagram-request-path-narrow-desc\">사내 서버의 트래픽이 고객 라우터에서 Direct Connect 회선을 타고 Direct Connect 게이트웨이와 Transit Gateway로 들어온다. Transit Gateway는 검사 VPC의 두 AZ에 있는 방화벽으로 먼저 보내고, 통과한 것을 다시 받아 운영 VPC로 보낸다. Direct Connect가 끊기면 VPN이 같은 Transit Gateway로 잇는다.</desc><g class=\"d-boundary\" data-part=\"shared\"><rect width=\"141.7\" height=\"245.4\" x=\"438.2\" y=\"1121.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"prod\"><rect width=\"130\" height=\"245.4\" x=\"268.2\" y=\"1121.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"insp\"><rect width=\"216.2\" height=\"389.4\" x=\"12\" y=\"1111.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"onprem\"><rect width=\"282.9\" height=\"321\" x=\"190.7\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"srv_cgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M296.7 111v74\"/><path fill=\"var(--diagram-line)\" d=\"m302.7 177-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"onprem_dx\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M296 333v13q0 7-7 7h-54.8q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m233.1 431-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"dx_dxgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M227.1 587.2v36\"/><path fill=\"var(--diagram-line)\" d=\"m233.1 615.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"onprem_vpn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M370.3 333v13q0 7 7 7h42q7.1 0 7.1 7v263.2\"/><path fill=\"var(--diagram-line)\" d=\"m432.4 615.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"dxgw_tgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M227.1 771.4v83q0 7 7.1 7h68q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m315.2 869.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"vpn_tgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M426.4 771.4v83q0 7-7 7h-55.1q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m363.2 869.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tgw_insp\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M297.2 1005.4v9q0 7-7 7h-163q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m297.2 1001.8-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m126 1099.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tgw_app\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M333.2 1001.4v193.2\"/><path fill=\"var(--diagram-line)\" d=\"m339.2 1186.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tgw_dns\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M369.2 1001.4v13q0 7 7 7H502q7 0 7 7v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m515 1186.6-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"shared\"><text x=\"450.2\" y=\"1152.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">공용 <tspan x=\"450.2\" y=\"1181\">VPC</tspan></text></g><g class=\"d-boundary\" data-part=\"prod\"><text x=\"344.2\" y=\"1152.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">운영 <tspan x=\"344.2\" y=\"1181\">VPC</tspan></text></g><g class=\"d-boundary\" data-part=\"insp\"><text x=\"24\" y=\"1142.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">검사 VPC</text></g><g class=\"d-boundary\" data-part=\"onprem\"><text x=\"202.7\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">데이터 센터 172.16.0.0/12</text></g><g class=\"d-edge-label\" data-edge=\"srv_cgw\"><rect width=\"23.2\" height=\"30\" x=\"284.7\" y=\"135\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296.3\" y=\"158\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\" data-edge=\"onprem_dx\"><rect width=\"123.1\" height=\"30\" x=\"165.1\" y=\"373\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"226.7\" y=\"396\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 트랜짓 VIF</text></g><g class=\"d-edge-label\" data-edge=\"onprem_vpn\"><rect width=\"66.6\" height=\"30\" x=\"392.9\" y=\"373\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426.2\" y=\"396\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">장애 때</text></g><g class=\"d-edge-label\" data-edge=\"dxgw_tgw\"><rect width=\"23.2\" height=\"30\" x=\"215.1\" y=\"811.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"226.7\" y=\"834.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\" data-edge=\"tgw_insp\"><rect width=\"66.7\" height=\"30\" x=\"86.6\" y=\"1041.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"120\" y=\"1064.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 검사</text></g><g class=\"d-edge-label\" data-edge=\"tgw_app\"><rect width=\"66.7\" height=\"30\" x=\"299.7\" y=\"1041.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"333.1\" y=\"1064.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 통과</text></g><g class=\"d-edge-label\" data-edge=\"tgw_dns\"><rect width=\"110.3\" height=\"30\" x=\"453.5\" y=\"1041.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"508.7\" y=\"1064.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 이름 풀이</text></g><g class=\"d-node\" data-part=\"srv\"><rect width=\"121.6\" height=\"46\" x=\"235.9\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"296.7\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사내 서버</text></g><g class=\"d-node\" data-part=\"cgw\"><text x=\"296.7\" y=\"301\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고객 라우터</text><use width=\"72\" height=\"72\" x=\"260.7\" y=\"194\" href=\"#icon-saa-customer-gateway\"/></g><g class=\"d-node\" data-part=\"dx\"><text x=\"227.1\" y=\"555\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">전용 회선 <tspan x=\"227.1\" y=\"579.2\">Direct Connect</tspan></text><use width=\"72\" height=\"72\" x=\"191.1\" y=\"448\" href=\"#icon-saa-direct-connect\"/></g><g class=\"d-node\" data-part=\"dxgw\"><text x=\"227.1\" y=\"739.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Direct Connect <tspan x=\"227.1\" y=\"763.4\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"191.1\" y=\"632.2\" href=\"#icon-saa-direct-connect-gateway\"/></g><g class=\"d-node\" data-part=\"vpn\"><text x=\"426.4\" y=\"739.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">예비 VPN <tspan x=\"426.4\" y=\"763.4\">Site-to-Site VPN</tspan></text><use width=\"72\" height=\"72\" x=\"390.4\" y=\"632.2\" href=\"#icon-saa-site-to-site-vpn\"/></g><g class=\"d-node\" data-part=\"tgw\"><text x=\"333.2\" y=\"993.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transit Gateway</text><use width=\"72\" height=\"72\" x=\"297.2\" y=\"886.4\" href=\"#icon-saa-transit-gateway\"/></g><g class=\"d-node\" data-part=\"fwa\"><text x=\"120.1\" y=\"1276.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">방화벽 AZ A <tspan x=\"120.1\" y=\"1300.6\">Network Firewall</tspan></text><use width=\"72\" height=\"72\" x=\"84.1\" y=\"1169.4\" href=\"#icon-saa-network-firewall\"/></g><g class=\"d-node\" data-part=\"fwc\"><text x=\"120.1\" y=\"1444.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">방화벽 AZ C <tspan x=\"120.1\" y=\"1468.8\">Network Firewall</tspan></text><use width=\"72\" height=\"72\" x=\"84.1\" y=\"1337.6\" href=\"#icon-saa-network-firewall\"/></g><g class=\"d-node leads\" data-part=\"app\"><text x=\"333.2\" y=\"1310.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버 <tspan x=\"333.2\" y=\"1334.8\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"297.2\" y=\"1203.6\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"dns\"><text x=\"509\" y=\"1310.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리졸버 <tspan x=\"509\" y=\"1334.8\">Route 53</tspan></text><use width=\"72\" height=\"72\" x=\"473\" y=\"1203.6\" href=\"#icon-aws-route53\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 하나뿐인 고객 라우터가 망가진다\" data-breaks=\"customer-router\"><rect x=\"240\" y=\"185\" width=\"113\" height=\"128\" rx=\"10\"/><path d=\"M353 185m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Direct Connect 회선이 끊긴다\" data-breaks=\"circuit-down\"><rect x=\"147\" y=\"439\" width=\"160\" height=\"152\" rx=\"10\"/><path d=\"M307 439m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 허용 접두사에서 VPC의 대역을 빼먹는다\" data-breaks=\"prefix-lost\"><rect x=\"147\" y=\"623\" width=\"160\" height=\"152\" rx=\"10\"/><path d=\"M307 623m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 예비 VPN의 두 터널이 모두 끊긴다\" data-breaks=\"vpn-tunnel\"><rect x=\"339\" y=\"623\" width=\"175\" height=\"152\" rx=\"10\"/><path d=\"M514 623m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 허브의 라우팅 테이블에서 운영 VPC의 경로가 빠진다\" data-breaks=\"route-lost\"><rect x=\"247\" y=\"877\" width=\"172\" height=\"128\" rx=\"10\"/><path d=\"M419 877m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 방화벽 엔드포인트가 있는 AZ A가 멈춘다\" data-breaks=\"firewall-az\"><rect x=\"32\" y=\"1160\" width=\"176\" height=\"152\" rx=\"10\"/><path d=\"M208 1160m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 리졸버 엔드포인트가 있는 가용 영역이 멈춘다\" data-breaks=\"resolver-down\"><rect x=\"458\" y=\"1195\" width=\"102\" height=\"152\" rx=\"10\"/><path d=\"M560 1195m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 방화벽 엔드포인트가 있는 AZ C가 멈춘다\" data-breaks=\"firewall-az-c\"><rect x=\"32\" y=\"1329\" width=\"176\" height=\"152\" rx=\"10\"/><path d=\"M208 1329m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"앱 서버 EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"152.2\" x=\"288.2\" y=\"1194.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>사내 서버가 <code>10.20.1.5</code>로 보낸다. 라우터는 그 대역을 Direct Connect와 VPN 양쪽의 BGP로 배웠고, Direct Connect를 먼저 쓰게 설정해 두었다.</li>\n<li><a href=\"/networking/direct-connect/\">트랜짓 VIF</a>를 타고 Direct Connect 게이트웨이에 닿는다. 이 게이트웨이는 글로벌이라 다른 리전의 허브도 함께 붙는다.</li>\n<li><a href=\"/networking/transit-gateway/\">Transit Gateway</a>로 들어온다. 이 연결에 연결된 <strong>온프레미스용 테이블</strong>은 모든 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 대역을 검사 VPC로 보내게 되어 있다.</li>\n<li>검사 VPC의 <a href=\"/security/network-firewall/\">Network Firewall</a>이 보고 돌려보낸다. 어플라이언스 모드를 켜서 오가는 흐름이 같은 AZ를 지난다.</li>\n<li>검사 VPC용 테이블에는 각 VPC의 경로가 있어 운영 VPC로 간다. 응답도 거꾸로 방화벽을 지난다.</li>\n<li>사내 도메인과 프라이빗 호스팅 영역은 공용 VPC의 <a href=\"/networking/route53/#hybrid-dns\">Route 53 리졸버</a>가 서로 풀어 준다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-circuit-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"dx\"],\"with\":[\"dxgw\"],\"over\":[\"vpn\"],\"way\":[[\"srv\",\"cgw\"],[\"onprem\",\"vpn\"],[\"vpn\",\"tgw\"],[\"tgw\",\"insp\"],[\"tgw\",\"app\"]]}'><summary>Direct Connect 회선이 끊긴다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 90초(BGP 홀드 타이머 기본값), BFD를 켜면 1초 안쪽</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사내와 AWS 사이가 끊기고, 그 뒤로는 느리다(표준 터널당 1.25Gbps).</dd></div><div><dt>이어받는 것</dt><dd>예비 VPN Site-to-Site VPN</dd></div><div><dt>이때의 경로</dt><dd><ol><li>사내 서버가 보낸다</li><li>BGP에 남은 경로로 간다</li><li>같은 허브로 들어온다</li><li>검사는 그대로 거친다</li><li>운영 VPC에 닿는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>VPN도 BGP로 같은 대역을 알려야 저절로 넘어간다. DX 게이트웨이의 허용 접두사를 VPC 대역보다 넓게 요약하면, 사내 라우터는 더 좁은 VPN 경로를 평소에도 먼저 쓴다. 가끔 BGP를 내려 훈련한다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/direct-connect/\">전용 회선 Direct Connect</a> · <a href=\"#row-direct-connect-vif\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/directconnect/latest/UserGuide/bgp-specific-settings.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-customer-router\" name=\"failures-request-path\" data-failure='{\"down\":[\"cgw\"],\"with\":[\"dx\",\"dxgw\",\"vpn\"],\"way\":[[\"tgw\",\"insp\"],[\"tgw\",\"app\"]],\"idle\":[[\"tgw\",\"dns\"],[\"onprem\",\"dx\"],[\"onprem\",\"vpn\"]]}'><summary>하나뿐인 고객 라우터가 망가진다</summary><dl><div><dt>걸리는 시간</dt><dd><b>라우터를 고치거나 바꿀 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사내와 AWS 사이가 모두 끊긴다. 인터넷으로 들어오는 사용자는 영향이 없다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>VPC 사이의 트래픽은 그대로 검사한다</li><li>AWS 안의 통신은 이어진다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>회선과 VPN이 같은 라우터에서 끝나면 예비가 함께 죽는다. 둘째 라우터에 VPN이나 회선을 하나 더 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/direct-connect/\">고객 라우터</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-firewall-az\" name=\"failures-request-path\" data-failure='{\"down\":[\"fwa\"],\"way\":[[\"tgw\",\"insp\"],[\"tgw\",\"app\"]]}'><summary>방화벽 엔드포인트가 있는 AZ A가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>다른 AZ로 경로를 바꿀 때까지(사람이나 자동화가 라우팅 테이블을 고친다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>AZ A를 지나던 흐름이 끊긴다. AZ C로 흐르던 것은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>AZ C로 흐르던 것은 그대로 검사한다</li><li>운영 VPC에 닿는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>어플라이언스 모드는 한 흐름을 같은 AZ에 묶을 뿐이다. AZ마다 엔드포인트를 두고 경로를 바꿀 준비를 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/security/network-firewall/\">방화벽 AZ A Network Firewall</a> · <a href=\"#row-geomsa-vpc\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-route-tables.html\" rel=\"external\">AWS 문서(경로 바꾸기)</a> · <a href=\"https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-tgw-multi-az.html\" rel=\"external\">AWS 문서(AZ마다 흐름)</a></dd></div></dl></details><details class=\"failure\" id=\"failure-resolver-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"dns\"],\"way\":[[\"srv\",\"cgw\"],[\"onprem\",\"dx\"],[\"dx\",\"dxgw\"],[\"dxgw\",\"tgw\"],[\"tgw\",\"insp\"],[\"tgw\",\"app\"]],\"partly\":true}'><summary>리졸버 엔드포인트가 있는 가용 영역이 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>AZ가 둘이면 쿼리를 다시 보내는 만큼(하나면 그 AZ가 돌아올 때까지)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>AZ 하나에만 두었다면 이름을 풀지 못해 새 연결이 실패하고, 둘이면 잠깐 늦는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>IP를 아는 연결은 그대로다</li><li>Direct Connect로 간다</li><li>게이트웨이에 닿는다</li><li>허브로 들어온다</li><li>검사를 거친다</li><li>운영 VPC에 닿는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>엔드포인트의 주소를 둘 이상의 AZ에 두고, 사내 DNS가 둘 모두로 쿼리를 보내게 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/route53/\">리졸버 Route 53</a> · <a href=\"#row-gongnyong-vpcui-rijolbeo\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-high-availability.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-vpn-tunnel\" name=\"failures-request-path\" data-failure='{\"down\":[\"vpn\"],\"way\":[[\"srv\",\"cgw\"],[\"onprem\",\"dx\"],[\"dx\",\"dxgw\"],[\"dxgw\",\"tgw\"],[\"tgw\",\"insp\"],[\"tgw\",\"app\"]]}'><summary>예비 VPN의 두 터널이 모두 끊긴다</summary><dl><div><dt>걸리는 시간</dt><dd><b>터널을 되살릴 때까지(하나만 끊기면 둘째 터널로 저절로 간다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>아무도 느끼지 못한다. 이때 Direct Connect까지 끊기면 사내와 AWS 사이가 모두 끊긴다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>사내 서버가 보낸다</li><li>평소처럼 Direct Connect로 간다</li><li>게이트웨이에 닿는다</li><li>허브로 들어온다</li><li>검사를 거친다</li><li>운영 VPC에 닿는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>평소에 쓰지 않는 길은 끊겨도 티가 나지 않는다. 두 터널은 AWS 쪽에서 다른 AZ에 끝나지만 사내에서는 같은 라우터에 끝난다. 터널 상태에 경보를 걸고 두 터널을 모두 설정해 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/site-to-site-vpn/\">예비 VPN Site-to-Site VPN</a> · <a href=\"#row-yebi-vpn\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-route-lost\" name=\"failures-request-path\" data-failure='{\"down\":[\"tgw\"],\"with\":[\"app\"],\"way\":[[\"dxgw\",\"tgw\"],[\"tgw\",\"insp\"],[\"tgw\",\"dns\"]],\"cuts\":[[\"tgw\",\"app\"]]}'><summary>허브의 라우팅 테이블에서 운영 VPC의 경로가 빠진다</summary><dl><div><dt>걸리는 시간</dt><dd><b>경로를 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사내에서 운영 앱에 닿지 못해 시간이 초과된다. 다른 VPC는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>사내의 요청은 허브까지 온다</li><li>검사는 그대로 거친다</li><li>이름 풀이는 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>Transit Gateway는 AZ 장애를 스스로 견디니, 여기서 걱정할 것은 설정이다. Network Manager의 경로 분석으로 찾는다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/transit-gateway/\">Transit Gateway</a> · <a href=\"#row-transit-gateway\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-prefix-lost\" name=\"failures-request-path\" data-failure='{\"down\":[\"dxgw\"],\"over\":[\"vpn\"],\"way\":[[\"srv\",\"cgw\"],[\"onprem\",\"vpn\"],[\"vpn\",\"tgw\"],[\"tgw\",\"insp\"],[\"tgw\",\"app\"],[\"tgw\",\"dxgw\"],[\"dxgw\",\"dx\"],[\"dx\",\"onprem\"]],\"partly\":true}'><summary>허용 접두사에서 VPC의 대역을 빼먹는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>BGP 경로가 바뀌는 동안</b></dd></div><div><dt>사용자가 보는 것</dt><dd>잠깐 끊기고 나서 느려진다(표준 터널당 1.25Gbps). 회선은 멀쩡해 보인다.</dd></div><div><dt>이어받는 것</dt><dd>예비 VPN Site-to-Site VPN</dd></div><div><dt>이때의 경로</dt><dd><ol><li>사내 서버가 보낸다</li><li>VPN에만 광고된다</li><li>같은 허브로 들어온다</li><li>검사는 그대로 거친다</li><li>운영 VPC에 닿는다</li><li>응답은 전용 회선으로 나간다</li><li>멀쩡한 회선을 탄다</li><li>온 길과 다른 길로 돌아온다(비대칭)</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>트랜짓 VIF로는 허용 접두사에 적은 대역만 사내로 광고된다. AWS가 고르는 길은 그대로라, 상태를 보는 사내 방화벽이 이 비대칭을 막지 않는지 본다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/direct-connect/\">Direct Connect 게이트웨이</a> · <a href=\"#row-direct-connect-geiteuwei\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-firewall-az-c\" name=\"failures-request-path\" data-failure='{\"down\":[\"fwc\"],\"way\":[[\"tgw\",\"insp\"],[\"tgw\",\"app\"]]}'><summary>방화벽 엔드포인트가 있는 AZ C가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>다른 AZ로 경로를 바꿀 때까지(사람이나 자동화가 라우팅 테이블을 고친다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>AZ C를 지나던 흐름이 끊긴다. AZ A로 흐르던 것은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>AZ A로 흐르던 것은 그대로 검사한다</li><li>운영 VPC에 닿는다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/security/network-firewall/\">방화벽 AZ C Network Firewall</a> · <a href=\"#row-geomsa-vpc\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-route-tables.html\" rel=\"external\">AWS 문서(경로 바꾸기)</a> · <a href=\"https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-tgw-multi-az.html\" rel=\"external\">AWS 문서(AZ마다 흐름)</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사내 서버의 트래픽이 고객 라우터에서 Direct Connect 회선을 타고 Direct Connect 게이트웨이와 Transit Gateway로 들어온다. Transit Gateway는 검사 VPC의 두 AZ에 있는 방화벽으로 먼저 보내고, 통과한 것을 다시 받아 운영 VPC로 보낸다. Direct Connect가 끊기면 VPN이 같은 Transit Gateway로 잇는다.</p><ul><li>데이터 센터 172.16.0.0/12 안: 사내 서버, 고객 라우터</li><li>검사 VPC 안: 방화벽 AZ A Network Firewall, 방화벽 AZ C Network Firewall</li><li>운영 VPC 안: 앱 서버 EC2</li><li>공용 VPC 안: 리졸버 Route 53</li><li>① 사내 서버 → 고객 라우터</li><li>데이터 센터 172.16.0.0/12 → 전용 회선 Direct Connect: ② 트랜짓 VIF</li><li>전용 회선 Direct Connect → Direct Connect 게이트웨이</li><li>데이터 센터 172.16.0.0/12 → 예비 VPN Site-to-Site VPN: 장애 때 (점선)</li><li>③ Direct Connect 게이트웨이 → Transit Gateway</li><li>예비 VPN Site-to-Site VPN → Transit Gateway (점선)</li><li>Transit Gateway ↔ 검사 VPC: ④ 검사</li><li>Transit Gateway → 앱 서버 EC2: ⑤ 통과</li><li>Transit Gateway → 리졸버 Route 53: ⑥ 이름 풀이</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 없으면\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">부품</th>\n<th scope=\"col\">맡은 일</th>\n<th scope=\"col\">없으면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-direct-connect-vif\">\n<th scope=\"row\"><a href=\"#row-direct-connect-vif\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a> + 트랜짓 VIF</th>\n<td>일정한 지연과 큰 대역폭</td>\n<td>인터넷 사정에 따라 흔들린다</td>\n</tr>\n<tr id=\"row-direct-connect-geiteuwei\">\n<th scope=\"row\"><a href=\"#row-direct-connect-geiteuwei\" class=\"anchor\" aria-label=\"줄 링크\"></a>Direct Connect 게이트웨이</th>\n<td>회선 하나를 여러 리전의 허브에</td>\n<td>리전마다 회선을 잇는다</td>\n</tr>\n<tr id=\"row-yebi-vpn\">\n<th scope=\"row\"><a href=\"#row-yebi-vpn\" class=\"anchor\" aria-label=\"줄 링크\"></a>예비 VPN</th>\n<td>회선이 끊겨도 이어진다</td>\n<td>회선이 단일 장애 지점이다</td>\n</tr>\n<tr id=\"row-transit-gateway\">\n<th scope=\"row\"><a href=\"#row-transit-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a></th>\n<td>전이, 나누기, 계정 사이 공유</td>\n<td>피어링 수백 개를 관리한다</td>\n</tr>\n<tr id=\"row-geomsa-vpc\">\n<th scope=\"row\"><a href=\"#row-geomsa-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a>검사 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a></th>\n<td>방화벽과 로그를 한 벌로</td>\n<td>VPC마다 방화벽 요금을 낸다</td>\n</tr>\n<tr id=\"row-gongnyong-vpcui-rijolbeo\">\n<th scope=\"row\"><a href=\"#row-gongnyong-vpcui-rijolbeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>공용 VPC의 리졸버</th>\n<td>양쪽 이름 풀이</td>\n<td>IP를 앱에 박는다</td>\n</tr>\n<tr id=\"row-aws-ram\">\n<th scope=\"row\"><a href=\"#row-aws-ram\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/resource-access-manager/\">AWS RAM</a></th>\n<td>허브와 DNS 규칙을 <a href=\"/management/organizations/\">조직</a>의 계정에 나눔</td>\n<td>계정마다 허브를 만든다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-circuit-down\">Direct Connect 회선이 끊긴다</a></li><li><a href=\"#failure-customer-router\">하나뿐인 고객 라우터가 망가진다</a></li><li><a href=\"#failure-firewall-az\">방화벽 엔드포인트가 있는 AZ A가 멈춘다</a></li><li><a href=\"#diagram-request-path\">나머지 5가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-circuit-failure\" data-diagram=\"circuit-failure\"><figcaption><span class=\"diagram-title\">Direct Connect가 끊겨 VPN으로 넘어가는 <span class=\"diagram-title-end\">길<a href=\"#diagram-circuit-failure\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>Direct Connect 회선이 끊긴다</strong> <span>약 90초(BGP 홀드 타이머 기본값), BFD를 켜면 1초 안쪽</span> <span>사내와 AWS 사이가 끊기고, 그 뒤로는 느리다(표준 터널당 1.25Gbps). 이어받는 것: VPN 터널 둘.</span> <a href=\"https://docs.aws.amazon.com/directconnect/latest/UserGuide/bgp-specific-settings.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: Direct Connect가 끊겨 VPN으로 넘어가는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"638\" height=\"220\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1021.2 352.2\"><svg width=\"1021.2\" height=\"352.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-circuit-failure-desc\" aria-labelledby=\"diagram-circuit-failure-title\" role=\"img\" viewBox=\"-4 -4 1021.2 352.2\"><title id=\"diagram-circuit-failure-title\">Direct Connect가 끊겨 VPN으로 넘어가는 길</title><desc id=\"diagram-circuit-failure-desc\">Direct Connect 회선이 끊겨 고객 라우터의 BGP 세션이 내려가면 그 경로가 거두어지고, 같은 대역을 알리던 VPN 터널이 Transit Gateway로 가는 유일한 길이 된다. 회선이 돌아오면 다시 Direct Connect가 먼저 쓰인다.</desc><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M109.3 160.1h20.3q7 0 7-7V95q0-7 7-7h198.5\"/><path stroke-width=\"3\" d=\"m326.6 81.8 13.5 13.5m0-13.5-13.5 13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M109.3 196.1h20.3q7 0 7 7.1v58q0 7 7 7h194.5\"/><path fill=\"var(--diagram-link)\" d=\"m330.1 262.2 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M432.1 268.2h254.1\"/><path fill=\"var(--diagram-link)\" d=\"m678.2 262.2 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M780.2 268.2h73\"/><path fill=\"var(--diagram-link)\" d=\"m845.2 262.2 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"114.8\" height=\"30\" x=\"156.6\" y=\"72.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214\" y=\"95.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① BGP 끊김</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"171.1\" y=\"252.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214\" y=\"275.7\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 터널로</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"502.9\" y=\"252.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"558\" y=\"275.7\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 남은 경로</text></g><g class=\"d-node\"><text x=\"64.3\" y=\"234.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고객 라우터</text><use width=\"72\" height=\"72\" x=\"28.3\" y=\"123.1\" href=\"#icon-saa-customer-gateway\"/></g><g class=\"d-node\"><rect width=\"159.5\" height=\"160.2\" x=\"307.4\" y=\"8\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"387.1\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">끊긴 회선 <tspan x=\"387.1\" y=\"156.2\">Direct Connect</tspan></text><use width=\"72\" height=\"72\" x=\"351.1\" y=\"21\" href=\"#icon-saa-direct-connect\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M363.1 33l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><text x=\"387.1\" y=\"324.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VPN 터널 둘</text><use width=\"72\" height=\"72\" x=\"351.1\" y=\"213.2\" href=\"#icon-saa-site-to-site-vpn\"/></g><rect width=\"123.4\" height=\"136\" x=\"325.4\" y=\"200.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"735.2\" y=\"324.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transit Gateway</text><use width=\"72\" height=\"72\" x=\"699.2\" y=\"213.2\" href=\"#icon-saa-transit-gateway\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"857.2\" y=\"237.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"929.1\" y=\"277.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">VPC들</text></g></svg><a aria-label=\"고객 라우터\" href=\"/networking/direct-connect/\"><rect width=\"112.6\" height=\"136\" x=\"8\" y=\"110.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"끊긴 회선 Direct Connect\" href=\"/networking/direct-connect/\"><rect width=\"159.5\" height=\"160.2\" x=\"307.4\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VPN 터널 둘\" href=\"/networking/site-to-site-vpn/\"><rect width=\"123.4\" height=\"136\" x=\"325.4\" y=\"200.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Transit Gateway\" href=\"/networking/transit-gateway/\"><rect width=\"172\" height=\"136\" x=\"649.2\" y=\"200.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"227\" height=\"451\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 363.2 722.2\"><svg width=\"363.2\" height=\"722.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-circuit-failure-narrow-desc\" aria-labelledby=\"diagram-circuit-failure-narrow-title\" role=\"img\" viewBox=\"-4 -4 363.2 722.2\"><title id=\"diagram-circuit-failure-narrow-title\">Direct Connect가 끊겨 VPN으로 넘어가는 길</title><desc id=\"diagram-circuit-failure-narrow-desc\">Direct Connect 회선이 끊겨 고객 라우터의 BGP 세션이 내려가면 그 경로가 거두어지고, 같은 대역을 알리던 VPN 터널이 Transit Gateway로 가는 유일한 길이 된다. 회선이 돌아오면 다시 Direct Connect가 먼저 쓰인다.</desc><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M160.4 132v13q0 7-7 7H94.7q-7 0-7 7v83\"/><path stroke-width=\"3\" d=\"M94 226.5 80.7 240m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M188.6 132v13q0 7 7 7h58.5q7.1 0 7.1 7v91.1\"/><path fill=\"var(--diagram-link)\" d=\"m267.2 242.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M261.2 374.1v118.1\"/><path fill=\"var(--diagram-link)\" d=\"m267.2 484.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M261.2 616.2v36\"/><path fill=\"var(--diagram-link)\" d=\"m267.2 644.2-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"114.8\" height=\"30\" x=\"30.3\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"87.6\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① BGP 끊김</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"218.2\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261.1\" y=\"195\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 터널로</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"205.7\" y=\"426.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"260.9\" y=\"449.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 남은 경로</text></g><g class=\"d-node\"><text x=\"174.5\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고객 라우터</text><use width=\"72\" height=\"72\" x=\"138.5\" y=\"17\" href=\"#icon-saa-customer-gateway\"/></g><g class=\"d-node\"><rect width=\"159.5\" height=\"152.2\" x=\"8\" y=\"238\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"87.8\" y=\"354\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">끊긴 회선 <tspan x=\"87.8\" y=\"378.2\">Direct Connect</tspan></text><use width=\"72\" height=\"72\" x=\"51.8\" y=\"247\" href=\"#icon-saa-direct-connect\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M63.8 259l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><text x=\"261.2\" y=\"366.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VPN 터널 둘</text><use width=\"72\" height=\"72\" x=\"225.2\" y=\"259.1\" href=\"#icon-saa-site-to-site-vpn\"/></g><rect width=\"123.4\" height=\"128\" x=\"199.5\" y=\"250.1\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"261.2\" y=\"608.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transit Gateway</text><use width=\"72\" height=\"72\" x=\"225.2\" y=\"501.2\" href=\"#icon-saa-transit-gateway\"/></g><g class=\"d-node\"><rect width=\"101.8\" height=\"46\" x=\"210.3\" y=\"656.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"261.2\" y=\"688.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">VPC들</text></g></svg><a aria-label=\"고객 라우터\" href=\"/networking/direct-connect/\"><rect width=\"112.6\" height=\"128\" x=\"118.2\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"끊긴 회선 Direct Connect\" href=\"/networking/direct-connect/\"><rect width=\"159.5\" height=\"152.2\" x=\"8\" y=\"238\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VPN 터널 둘\" href=\"/networking/site-to-site-vpn/\"><rect width=\"123.4\" height=\"128\" x=\"199.5\" y=\"250.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Transit Gateway\" href=\"/networking/transit-gateway/\"><rect width=\"172\" height=\"128\" x=\"175.2\" y=\"492.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Direct Connect 회선이 끊겨 고객 라우터의 BGP 세션이 내려가면 그 경로가 거두어지고, 같은 대역을 알리던 VPN 터널이 Transit Gateway로 가는 유일한 길이 된다. 회선이 돌아오면 다시 Direct Connect가 먼저 쓰인다.</p><ul><li>고객 라우터 → 끊긴 회선 Direct Connect: ① BGP 끊김</li><li>고객 라우터 → VPN 터널 둘: ② 터널로</li><li>VPN 터널 둘 → Transit Gateway: ③ 남은 경로</li><li>Transit Gateway → VPC들</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 고장, 대신하는 것, 걸리는 시간\" tabindex=\"0\"><table aria-label=\"무엇이 고장 나면\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">고장</th>\n<th scope=\"col\" role=\"columnheader\">대신하는 것</th>\n<th scope=\"col\" role=\"columnheader\">걸리는 시간</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-direct-connect-hoeseon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-direct-connect-hoeseon\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a> 회선<wbr>(①)</th>\n<td role=\"cell\">BGP가 경로를 거두고 VPN이 받는다<wbr>(②③)</td>\n<td role=\"cell\">기본 타이머로 약 90초, 라우터에서 BFD를 켜면 1초 안쪽<wbr>(300ms × 3)</td>\n</tr>\n<tr id=\"row-vpn-teoneol-hana\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-vpn-teoneol-hana\" class=\"anchor\" aria-label=\"줄 링크\"></a>VPN 터널 하나</th>\n<td role=\"cell\">다른 AZ에서 끝나는 둘째 터널</td>\n<td role=\"cell\">BGP라면 저절로</td>\n</tr>\n<tr id=\"row-gogaek-rauteo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gogaek-rauteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>고객 라우터</th>\n<td role=\"cell\">둘째 라우터<wbr>(따로 두었다면)</td>\n<td role=\"cell\">하나뿐이면 고칠 때까지</td>\n</tr>\n<tr id=\"row-az-hana\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-az-hana\" class=\"anchor\" aria-label=\"줄 링크\"></a>AZ 하나</th>\n<td role=\"cell\"><a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a>는 AWS가 이중화한다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 연결에 고른 다른 AZ의 서브넷으로</td>\n<td role=\"cell\">앱의 장애 조치만큼</td>\n</tr>\n<tr id=\"row-banghwabyeogui-az\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-banghwabyeogui-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>방화벽의 AZ</th>\n<td role=\"cell\">어플라이언스 모드는 다른 AZ로 저절로 넘기지 않는다. AZ마다 엔드포인트를 두고 경로를 바꾼다</td>\n<td role=\"cell\">자동화에 달렸다</td>\n</tr>\n<tr id=\"row-rijolbeo-endeupointeuui-az\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rijolbeo-endeupointeuui-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>리졸버 엔드포인트의 AZ</th>\n<td role=\"cell\">엔드포인트를 두 AZ 이상에 둔다</td>\n<td role=\"cell\">재시도만큼</td>\n</tr>\n</tbody>\n</table></div>\n<p>VPN은 <strong>대역폭과 패킷 크기가 모두 작아진다.</strong> 회선이 10Gbps라도 예비는 표준 터널당 1.25Gbps(대용량 터널은 5Gbps)이고, 8,500바이트 패킷이 1,500바이트 아래로 줄어든다. 넘어갔을 때 꼭 살아야 할 것을 미리 정하고, 가끔 BGP를 내려 훈련한다. 같은 성능으로 버텨야 하면 다른 위치에 두 번째 회선을 둔다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>회선</strong>: 포트 시간 요금과 통신사 회선비. 대신 나가는 GB 단가가 인터넷보다 싸다.</li>\n<li><strong>허브</strong>: 연결마다 시간 요금과 보낸 GB 요금. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 50개면 데이터가 없어도 한 달에 1,825달러쯤이다(0.05달러 × 50 × 730시간).</li>\n<li><strong>검사</strong>: 방화벽 엔드포인트의 시간 요금과 GB 요금. 검사 VPC를 지나면 <a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a>의 GB 요금을 <strong>두 번</strong> 낸다.</li>\n<li><strong>줄이는 법</strong>: 데이터를 많이 주고받는 VPC 둘은 피어링으로 빼고, <a href=\"/storage/s3/\" class=\"mention\">S3</a>는 게이트웨이 엔드포인트로 보내고, 인터페이스 엔드포인트와 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>는 공용 VPC에 모은다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>회선 없이</strong>: VPN만으로 시작한다. BGP와 ECMP로 터널을 묶고, 멀면 가속 VPN으로 만든다(만든 뒤에는 켜지 못한다).</li>\n<li><strong>성능이 같은 예비</strong>: 두 위치에 회선을 하나씩 둔다(<a href=\"/networking/direct-connect/#resilience-and-encryption\">이중화</a>).</li>\n<li><strong>암호화가 필요</strong>: 트랜짓 VIF 위에 프라이빗 IP VPN을 얹는다.</li>\n<li><strong>리전이 둘</strong>: 리전마다 허브와 검사 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>를 두고 허브끼리 피어링한다. 검사 VPC는 리전을 넘어 나눠 쓰지 않는다.</li>\n<li><strong>검사 VPC 없이</strong>: <a href=\"/security/network-firewall/\" class=\"mention\">Network Firewall</a>을 <a href=\"/networking/transit-gateway/#attachments\">Transit Gateway에 바로</a> 붙인다.</li>\n<li><strong>직원까지</strong>: <a href=\"/networking/client-vpn/\">Client VPN</a> 엔드포인트를 같은 허브에 붙인다.</li>\n<li><strong>서비스 하나만</strong>: 망을 잇지 않고 <a href=\"/networking/privatelink/\">PrivateLink</a>로 그 서비스만 내준다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "경로는 네 곳" }),
						"에 있다. 사내 라우터, ",
						createVNode(_components.a, {
							href: "/networking/transit-gateway/",
							class: "mention",
							children: "Transit Gateway"
						}),
						"의 테이블, ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 서브넷의 ",
						createVNode(_components.a, {
							href: "/networking/route-tables/",
							children: "라우팅 테이블"
						}),
						", ",
						createVNode(_components.a, {
							href: "/networking/direct-connect/",
							class: "mention",
							children: "Direct Connect"
						}),
						" 게이트웨이의 허용 접두사. 하나라도 빠지면 한 방향만 막힌다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Direct Connect 게이트웨이는 VPC끼리 잇지 않는다." }), " VPC 사이는 Transit Gateway가 잇는다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "가는 길과 오는 길은 따로 고른다." }), " AWS에서 나가는 쪽은 Direct Connect가 이겨도, 사내 라우터에는 VPN이 VPC마다의 좁은 대역을 알린다. 허용 접두사를 넓게 요약했다면 라우터가 더 좁은 VPN을 고르니, VPN에도 요약한 대역을 알리고 라우터에서 좁은 것을 걸러 낸다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "CIDR은 처음부터 겹치지 않게" }), " 나눈다. 허브로도 겹친 대역은 풀지 못한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "망이 이어졌다고 이름이 풀리지는 않는다." }), " DNS는 따로 설계한다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "정적 경로의 VPN 예비",
					"set:html": "<p>“VPN을 예비로 추가했더니 트래픽이 모두 VPN으로 간다”의 원인은 정적 경로다. Transit Gateway는 같은 대역이면 <strong>정적 경로를 BGP보다 먼저</strong> 고른다.</p>"
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
var url = "content/architectures/hybrid-network-transit-gateway.mdx/";
var file = "/work/wt/build/content/architectures/hybrid-network-transit-gateway.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/hybrid-network-transit-gateway.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
