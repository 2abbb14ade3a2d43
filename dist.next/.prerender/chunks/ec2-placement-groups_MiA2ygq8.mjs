import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/ec2-placement-groups.mdx
var frontmatter = {
	"title": "EC2 배치 그룹",
	"titleEn": "EC2 placement groups",
	"kind": "comparison",
	"status": "published",
	"summary": "배치 그룹은 서로 얽힌 EC2 인스턴스를 가까이 모을지, 하나씩 떼어 놓을지, 무리로 나눌지를 정해 성능이나 내결함성을 얻는 설정이다.",
	"aliases": [
		"배치 그룹",
		"플레이스먼트 그룹",
		"Placement Group",
		"EC2 Placement Group",
		"클러스터 배치 그룹",
		"스프레드 배치 그룹",
		"분산 배치 그룹",
		"파티션 배치 그룹",
		"분할 배치 그룹",
		"Cluster Placement Group",
		"Spread Placement Group",
		"Partition Placement Group",
		"HPC 배치",
		"랙 분산",
		"인스턴스 가까이 배치",
		"인스턴스 물리적 분리",
		"하드웨어 분산 배치",
		"같은 랙",
		"저지연 클러스터",
		"서로 다른 하드웨어",
		"노드 간 지연 시간"
	],
	"related": [
		"compute/ec2",
		"compute/ec2-capacity-reservations",
		"networking/elastic-network-interface",
		"foundations/availability-zones",
		"compute/auto-scaling-groups",
		"networking/vpc"
	],
	"signals": [
		{
			"id": "keulleoseuteo-baechi-geurup",
			"need": "HPC 노드 사이의 지연이 가장 낮아야 한다",
			"choose": "클러스터 배치 그룹",
			"see": "compute/ec2-placement-groups#cluster",
			"why": "가까이 모아 두면 노드 사이가 가장 빠르다. 대신 함께 고장 날 수 있다."
		},
		{
			"id": "seupeuredeu-baechi-geurup",
			"need": "중요한 서버 몇 대가 랙 하나의 고장에 함께 멈추면 안 된다",
			"choose": "스프레드 배치 그룹",
			"see": "compute/ec2-placement-groups#spread",
			"why": "한 대씩 다른 랙에 놓아 고장이 한 대에서 끝난다. AZ마다 일곱 대까지다."
		},
		{
			"id": "patisyeon-baechi-geurup",
			"need": "Cassandra·HDFS 수십 대의 복제본을 서로 다른 랙 무리에 둔다",
			"choose": "파티션 배치 그룹",
			"see": "compute/ec2-placement-groups#partition",
			"why": "파티션끼리 랙을 나누지 않고, 앱이 파티션 번호를 보고 복제본을 가른다."
		},
		{
			"id": "az-auto-scaling",
			"need": "가용 영역 하나가 통째로 멈춰도 견딘다",
			"choose": "여러 AZ의 Auto Scaling 그룹",
			"see": "compute/auto-scaling-groups#capacity",
			"why": "배치 그룹은 랙을 가를 뿐이다. AZ 장애는 여러 AZ에 나눠야 견딘다."
		}
	],
	"facts": [
		{
			"id": "spread-limit",
			"label": "스프레드 그룹의 인스턴스 수",
			"value": "가용 영역마다 그룹당 7대",
			"note": "가용 영역 3개면 한 그룹에 21대까지다. 더 필요하면 그룹을 여러 개 만든다. 늘릴 수 없는 한도다.",
			"called": [
				"spread",
				"스프레드",
				"분산배치",
				"AZ 대",
				"AZ 인스턴스",
				"분산 배치그룹",
				"instances per AZ",
				"instance per AZ",
				"스프레드 인스턴스",
				"spread instance",
				"분산 배치 대",
				"spread instances per AZ"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html"
		},
		{
			"id": "partition-limit",
			"label": "파티션 그룹의 파티션 수",
			"value": "가용 영역마다 7개",
			"note": "파티션 안의 인스턴스 수는 계정의 한도가 정한다. 전용 인스턴스를 쓰면 파티션이 2개까지다.",
			"called": [
				"partition",
				"파티션",
				"분할 배치그룹",
				"파티션 가용영역",
				"파티션 AZ",
				"partitions per AZ",
				"partition per AZ",
				"파티션 개"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html"
		},
		{
			"id": "cluster-az",
			"label": "클러스터 그룹의 범위",
			"value": "가용 영역 하나",
			"note": "같은 리전에서 피어링한 VPC에는 걸칠 수 있다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html"
		},
		{
			"id": "cluster-flow",
			"label": "흐름(플로) 하나의 속도",
			"value": "클러스터 그룹 안 10Gbps, 밖 5Gbps",
			"note": "향상된 네트워킹을 쓰는 인스턴스의 값이다. ENA Express를 쓰면 더 높다.",
			"called": [
				"cluster bandwidth",
				"cluster single flow",
				"cluster network speed"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html"
		},
		{
			"id": "groups-per-region",
			"label": "리전당 배치 그룹",
			"value": "500개",
			"called": ["placement groups per region", "placement group limit"],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-placement-group.html"
		},
		{
			"id": "price",
			"label": "배치 그룹의 요금",
			"value": "없음",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html"
		}
	],
	"scenarios": [
		{
			"id": "tightly-coupled-hpc",
			"situation": "노드끼리 끊임없이 데이터를 주고받는 분산 처리 프레임워크를 EC2에 올린다. 노드 사이의 네트워크 성능이 전체 속도를 정한다.",
			"answer": ["compute/ec2-placement-groups", "compute/ec2"],
			"choose": "클러스터 배치 그룹",
			"why": "“노드 사이의 낮은 지연과 높은 처리량”이 클러스터 배치 그룹이다. 향상된 네트워킹이나 EFA를 쓰는 같은 유형의 인스턴스를 한 번에 띄운다.",
			"trap": "여러 가용 영역에 나누는 것. 가용성은 오르지만 영역 사이의 거리가 지연으로 돌아온다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "few-critical-servers",
			"situation": "서로 독립된 라이선스 서버 6대가 있다. 하드웨어 하나의 고장으로 두 대가 함께 멈추면 안 된다.",
			"answer": ["compute/ec2-placement-groups"],
			"choose": "스프레드 배치 그룹",
			"why": "“소수”와 “함께 멈추면 안 된다”가 스프레드다. 한 대마다 다른 랙에 놓인다.",
			"trap": "클러스터는 반대로 모은다. 파티션은 같은 파티션의 인스턴스끼리 랙을 함께 쓰므로 랙 하나의 고장에 두 대가 같이 멈출 수 있다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "large-replicated-cluster",
			"situation": "복제본 3개를 두는 Cassandra 노드 90대를 돌린다. 랙 하나가 고장 나도 같은 데이터의 복제본이 모두 사라지면 안 된다.",
			"answer": ["compute/ec2-placement-groups"],
			"choose": "파티션 배치 그룹",
			"why": "많은 노드와 복제가 파티션이다. 앱이 어느 노드가 어느 파티션에 있는지 알고 복제본을 서로 다른 파티션에 둔다.",
			"trap": "스프레드는 가용 영역마다 7대뿐이라 90대를 담지 못한다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "insufficient-capacity",
			"situation": "클러스터 배치 그룹에 인스턴스를 더 띄우려니 용량 부족 오류가 난다.",
			"answer": ["compute/ec2-placement-groups", "compute/ec2-capacity-reservations"],
			"choose": "모두 중지했다가 함께 시작, 예방은 용량 예약",
			"why": "그룹의 모든 인스턴스를 중지했다가 함께 시작하면 모두 들어갈 하드웨어로 옮겨 갈 수 있다. 미리 막으려면 클러스터 배치 그룹 안에 용량 예약을 만든다.",
			"trap": "할당량을 올려 달라고 신청하는 것. 이 오류는 한도가 아니라 그 자리에 남은 하드웨어의 문제다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "두 노트는 클러스터 배치 그룹을 랙 하나에 모은 것이라 하고, 다른 노트는 랙을 말하지 않는다.",
			"status": "conflict",
			"right": "한 가용 영역에서 이등분 대역폭이 높은 네트워크 구간에 모으는 것이고, 랙 하나로 한정하지 않는다고 문서에 적혀 있다. 그래도 한 영역에 몰리므로 함께 고장 날 위험은 크다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html"
		},
		{
			"id": "wording-2",
			"notes": "스프레드 그룹은 최대 7대라 하고, 다른 노트는 가용 영역당 7대라 한다.",
			"status": "conflict",
			"right": "가용 영역마다 그룹당 7대다. 가용 영역 3개에 걸치면 21대다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html"
		},
		{
			"id": "wording-3",
			"notes": "파티션은 스프레드와 비슷하고 수백 대를 쓰는 것이라고 한다.",
			"status": "simplified",
			"right": "떼어 놓는 단위가 다르다. 스프레드는 인스턴스마다, 파티션은 무리마다 다른 랙을 준다. 같은 파티션의 인스턴스는 랙을 함께 쓴다. 대수의 상한은 배치 그룹이 아니라 계정 한도가 정한다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Placement Groups",
			"lines": "172-178"
		},
		{
			"note": "002",
			"section": "EC2 배치 그룹 비교",
			"lines": "498-498"
		},
		{
			"note": "002",
			"section": "클러스터 배치 그룹",
			"lines": "500-504"
		},
		{
			"note": "002",
			"section": "스프레드 배치 그룹",
			"lines": "506-511"
		},
		{
			"note": "003",
			"section": "분산 처리 프레임워크와 배치 그룹",
			"lines": "50-55"
		}
	],
	"references": [
		{
			"title": "배치 그룹",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html"
		},
		{
			"title": "배치 전략",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html"
		},
		{
			"title": "배치 그룹의 규칙과 제한",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/limitations-placement-groups.html"
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
			"slug": "cluster",
			"text": "클러스터"
		},
		{
			"depth": 2,
			"slug": "spread",
			"text": "스프레드"
		},
		{
			"depth": 2,
			"slug": "partition",
			"text": "파티션"
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
		a: "a",
		div: "div",
		h2: "h2",
		li: "li",
		p: "p",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(_components.h2, {
			id: "at-a-glance",
			"set:html": "한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"아무것도 정하지 않으면 ",
					createVNode(_components.a, {
						href: "/compute/ec2/",
						class: "mention",
						children: "EC2"
					}),
					"는 인스턴스를 여러 하드웨어에 적당히 흩는다. 배치 그룹은 그 판단을 바꾼다. ",
					createVNode(_components.strong, { children: "모으면 빨라지고 흩으면 안전해진다." })
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 기준, 클러스터, 스프레드, 파티션, 유리한 쪽",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "한눈에",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "기준"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "클러스터"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "스프레드"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "파티션"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "유리한 쪽"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-nonneun-bangbeop",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-nonneun-bangbeop",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "놓는 방법"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "가까이 모은다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "하나마다 다른 랙"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "무리마다 다른 랙"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "—"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-nodeu-sai-jiyeon-cheoriryang",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-nodeu-sai-jiyeon-cheoriryang",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"노드 사이 지연·",
												createVNode(_components.wbr, {}),
												"처리량"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "가장 좋다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "보통"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "보통"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "클러스터"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-hadeuweeo-hanaga-gojang-namyeon",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-hadeuweeo-hanaga-gojang-namyeon",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "하드웨어 하나가 고장 나면"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "여럿이 함께 멈출 수 있다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "한 대만"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "한 파티션만"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "스프레드"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-gayong-yeongyeok",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-gayong-yeongyeok",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "가용 영역"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "하나"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "여러 개"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "여러 개"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"스프레드·",
												createVNode(_components.wbr, {}),
												"파티션"
											]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-gyumo",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-gyumo",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "규모"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "남은 용량만큼"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "영역마다 7대"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "영역마다 7파티션, 수백 대"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "파티션"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-inseuteonseu-yuhyeong-seokgi",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-inseuteonseu-yuhyeong-seokgi",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "인스턴스 유형 섞기"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "피한다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "괜찮다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "괜찮다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"스프레드·",
												createVNode(_components.wbr, {}),
												"파티션"
											]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-eoullineun-il",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-eoullineun-il",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "어울리는 일"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"HPC",
												createVNode(_components.wbr, {}),
												"(고성능 컴퓨팅), 분산 학습"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "적은 수의 핵심 서버"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "HDFS, HBase, Cassandra, Kafka"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "일에 따라"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-three-strategies\" data-diagram=\"three-strategies\"><figcaption><span class=\"diagram-title\">클러스터, 스프레드, 파티션 배치 그룹의 랙 <span class=\"diagram-title-end\">배치<a href=\"#diagram-three-strategies\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 클러스터, 스프레드, 파티션 배치 그룹의 랙 배치\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"499\" height=\"583\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 798.2 932\"><svg width=\"798.2\" height=\"932\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-three-strategies-desc\" aria-labelledby=\"diagram-three-strategies-title\" role=\"img\" viewBox=\"-4 -4 798.2 932\"><title id=\"diagram-three-strategies-title\">클러스터, 스프레드, 파티션 배치 그룹의 랙 배치</title><desc id=\"diagram-three-strategies-desc\">클러스터는 한 가용 영역의 가까운 하드웨어에 인스턴스를 모은다. 스프레드는 인스턴스마다 다른 랙에 하나씩 둔다. 파티션은 무리마다 랙을 나누고 한 파티션 안의 인스턴스는 랙을 함께 쓴다.</desc><g class=\"d-boundary\"><rect width=\"456\" height=\"302\" x=\"167.1\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"456\" height=\"379\" x=\"167.1\" y=\"354\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"766.2\" height=\"139\" x=\"12\" y=\"773\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"192\" height=\"225\" x=\"191.1\" y=\"65\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"192\" height=\"225\" x=\"407.1\" y=\"65\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"192\" height=\"139\" x=\"191.1\" y=\"407\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"192\" height=\"139\" x=\"407.1\" y=\"407\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"192\" height=\"139\" x=\"191.1\" y=\"570\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M184 857h125.6\"/><path fill=\"var(--diagram-line)\" d=\"m180.4 857 12 6v-12z\"/><path fill=\"var(--diagram-line)\" d=\"m301.6 851 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M461.6 857h144.6\"/><path fill=\"var(--diagram-line)\" d=\"m458 857 12 6v-12z\"/><path fill=\"var(--diagram-line)\" d=\"m598.2 851 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"179.1\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">파티션: 무리마다 다른 랙</text></g><g class=\"d-boundary\"><text x=\"179.1\" y=\"385\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">스프레드: 한 대마다 다른 랙</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"804\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">클러스터: 가용 영역 하나</text></g><g class=\"d-boundary\"><text x=\"203.1\" y=\"96\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">파티션 2</text></g><g class=\"d-boundary\"><text x=\"419.1\" y=\"96\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">파티션 1</text></g><g class=\"d-boundary\"><text x=\"203.1\" y=\"438\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">랙 3</text></g><g class=\"d-boundary\"><text x=\"419.1\" y=\"438\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">랙 2</text></g><g class=\"d-boundary\"><text x=\"203.1\" y=\"601\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">랙 1</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"204\" y=\"841.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"246.8\" y=\"864.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">낮은 지연</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"481.6\" y=\"841.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"533.9\" y=\"864.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">높은 처리량</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"36\" y=\"826\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"108\" y=\"866\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"313.6\" y=\"826\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"385.6\" y=\"866\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"610.2\" y=\"826\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"682.2\" y=\"866\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"215.1\" y=\"623\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"287.1\" y=\"663\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"431.1\" y=\"460\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"503.1\" y=\"500\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"215.1\" y=\"460\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"287.1\" y=\"500\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"431.1\" y=\"118\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"503.1\" y=\"158\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"431.1\" y=\"204\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"503.1\" y=\"244\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"215.1\" y=\"118\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"287.1\" y=\"158\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"215.1\" y=\"204\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"287.1\" y=\"244\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"238\" height=\"688\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-23.5 -4 380.9 1100\"><svg width=\"380.9\" height=\"1100\" x=\"-23.5\" y=\"-4\" aria-describedby=\"diagram-three-strategies-narrow-desc\" aria-labelledby=\"diagram-three-strategies-narrow-title\" role=\"img\" viewBox=\"-23.5 -4 380.9 1100\"><title id=\"diagram-three-strategies-narrow-title\">클러스터, 스프레드, 파티션 배치 그룹의 랙 배치</title><desc id=\"diagram-three-strategies-narrow-desc\">클러스터는 한 가용 영역의 가까운 하드웨어에 인스턴스를 모은다. 스프레드는 인스턴스마다 다른 랙에 하나씩 둔다. 파티션은 무리마다 랙을 나누고 한 파티션 안의 인스턴스는 랙을 함께 쓴다.</desc><g class=\"d-boundary\"><rect width=\"329.3\" height=\"270\" x=\"12\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"329.3\" height=\"347\" x=\"12\" y=\"322\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"259.4\" height=\"371\" x=\"-7.5\" y=\"709\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"128.7\" height=\"193\" x=\"36\" y=\"65\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"128.7\" height=\"193\" x=\"188.7\" y=\"65\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"128.7\" height=\"123\" x=\"36\" y=\"375\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"128.7\" height=\"123\" x=\"188.7\" y=\"375\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"128.7\" height=\"123\" x=\"36\" y=\"522\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M88.5 812v70\"/><path fill=\"var(--diagram-line)\" d=\"m88.5 808.4-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m94.5 874-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M88.5 936v70\"/><path fill=\"var(--diagram-line)\" d=\"m88.5 932.4-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m94.5 998-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">파티션: 무리마다 다른 랙</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"353\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">스프레드: 한 대마다 다른 랙</text></g><g class=\"d-boundary\"><text x=\"4.5\" y=\"740\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">클러스터: 가용 영역 하나</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"96\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">파티션 2</text></g><g class=\"d-boundary\"><text x=\"200.7\" y=\"96\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">파티션 1</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"406\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">랙 3</text></g><g class=\"d-boundary\"><text x=\"200.7\" y=\"406\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">랙 2</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"553\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">랙 1</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"45.5\" y=\"832\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.3\" y=\"855\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">낮은 지연</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"36\" y=\"956\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.3\" y=\"979\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">높은 처리량</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"48.2\" y=\"762\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"88.5\" y=\"794\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"48.2\" y=\"886\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"88.5\" y=\"918\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"48.2\" y=\"1010\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"88.5\" y=\"1042\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"60\" y=\"575\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"100.3\" y=\"607\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"212.7\" y=\"428\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"253\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"60\" y=\"428\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"100.3\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"212.7\" y=\"118\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"253\" y=\"150\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"212.7\" y=\"188\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"253\" y=\"220\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"60\" y=\"118\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"100.3\" y=\"150\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g><g class=\"d-node\"><rect width=\"80.7\" height=\"46\" x=\"60\" y=\"188\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"100.3\" y=\"220\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>클러스터는 한 가용 영역의 가까운 하드웨어에 인스턴스를 모은다. 스프레드는 인스턴스마다 다른 랙에 하나씩 둔다. 파티션은 무리마다 랙을 나누고 한 파티션 안의 인스턴스는 랙을 함께 쓴다.</p><ul><li>클러스터: 가용 영역 하나 안: EC2, EC2, EC2</li><li>스프레드: 한 대마다 다른 랙 안: 랙 1, 랙 2, 랙 3</li><li>랙 1 안: EC2</li><li>랙 2 안: EC2</li><li>랙 3 안: EC2</li><li>파티션: 무리마다 다른 랙 안: 파티션 1, 파티션 2</li><li>파티션 1 안: EC2, EC2</li><li>파티션 2 안: EC2, EC2</li><li>EC2 ↔ EC2: 낮은 지연</li><li>EC2 ↔ EC2: 높은 처리량</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"cluster\">클러스터<a href=\"#cluster\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>한 <a href=\"/foundations/availability-zones/\">가용 영역</a>의 네트워크가 넓은 구간에 인스턴스를 모은다. 그룹 안에서는 흐름 하나의 속도 상한이 두 배가 되고 지연이 줄어든다. <strong>트래픽 대부분이 그룹 안에서 오갈 때</strong> 쓴다. 향상된 네트워킹(<a href=\"/networking/elastic-network-interface/\">ENA</a>)을 지원하는 유형을 고르고, 노드끼리 메시지를 쉴 새 없이 주고받는 MPI 계산이나 대규모 학습이라면 운영 체제를 건너뛰는 네트워크 장치인 EFA를 더한다. 버스트 유형(<code>t</code> 계열)은 들어가지 못한다.</p>\n<p>자리를 못 얻을 위험이 가장 크다. 그래서 <strong>같은 유형을 한 번의 요청으로</strong> 띄운다. 나중에 더하거나 유형을 섞을수록 용량 부족 오류가 난다. 꼭 필요하면 그룹 안에 <a href=\"/compute/ec2-capacity-reservations/\">용량 예약</a>을 만든다.</p>\n</div><h2 id=\"spread\">스프레드<a href=\"#spread\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>인스턴스를 하나씩 서로 다른 랙에 놓는다. 랙마다 전원과 네트워크가 따로라 하드웨어 고장이 한 대에서 끝난다. 대신 흩어져 있으니 클러스터보다 지연이 길 수 있다. 여러 가용 영역에 걸치며, 한 영역에서 여덟 번째는 뜨지 않는다. 전용 인스턴스로는 쓰지 못한다. 호스트 단위 스프레드는 Outposts에만 있다.</p>\n</div><h2 id=\"partition\">파티션<a href=\"#partition\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>그룹을 파티션으로 나누고 파티션마다 자기 랙들을 준다. 파티션끼리는 랙을 함께 쓰지 않으므로 고장이 파티션 하나에서 멈춘다. 인스턴스가 자기 <strong>파티션 번호를 알 수 있어서</strong>(<a href=\"/compute/ec2-user-data-and-metadata/\">메타데이터</a>), 랙을 아는 앱이 복제본을 서로 다른 파티션에 둔다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>는 고르게 나누려 하지만 보장하지는 않는다. 번호를 지정해 넣을 수도 있다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 문제에 나오는 말, 고를 것\" tabindex=\"0\"><table aria-label=\"그래서 언제 무엇을\">\n<thead>\n<tr>\n<th scope=\"col\">문제에 나오는 말</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-hpc\">\n<th scope=\"row\"><a href=\"#row-hpc\" class=\"anchor\" aria-label=\"줄 링크\"></a>낮은 지연, 높은 처리량, HPC, 밀접하게 결합</th>\n<td>클러스터</td>\n</tr>\n<tr id=\"row-jeogeun-suui-jungnyohan-inseuteonseu\">\n<th scope=\"row\"><a href=\"#row-jeogeun-suui-jungnyohan-inseuteonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>적은 수의 중요한 인스턴스, 각각 격리</th>\n<td>스프레드</td>\n</tr>\n<tr id=\"row-hadoop-cassandra-kafka\">\n<th scope=\"row\"><a href=\"#row-hadoop-cassandra-kafka\" class=\"anchor\" aria-label=\"줄 링크\"></a>Hadoop·Cassandra·Kafka, 수백 대, 랙 인식</th>\n<td>파티션</td>\n</tr>\n<tr id=\"row-gayong-yeongyeok-jangaereul-gyeondim\">\n<th scope=\"row\"><a href=\"#row-gayong-yeongyeok-jangaereul-gyeondim\" class=\"anchor\" aria-label=\"줄 링크\"></a>가용 영역 장애를 견딤</th>\n<td>배치 그룹이 아니라 여러 AZ의 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a></td>\n</tr>\n</tbody>\n</table></div>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "스프레드와 다중 AZ는 다른 층이다." }), " 스프레드는 랙의 고장을, 다중 AZ는 데이터 센터의 고장을 막는다. 함께 쓴다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"그룹은 합칠 수 없고, 인스턴스는 한 그룹에만 든다. 이미 있는 인스턴스는 ",
						createVNode(_components.strong, { children: "중지한 뒤" }),
						" 옮긴다."
					] }),
					"\n",
					createVNode(_components.li, { children: "전용 호스트는 배치 그룹에 넣지 못한다. 용량 예약은 클러스터 그룹에만 자리를 잡아 준다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "전략이 하나 더 생겼다",
					"set:html": "<p>이제 콘솔과 API에 정밀 시간(precision time)이라는 네 번째 전략이 있다. 정확한 시계에 직접 닿는 하드웨어에 놓는 것으로, 거래 시스템 등에 쓴다. SAA 문제의 선택지는 여전히 셋이다.</p>"
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
var url = "content/compute/ec2-placement-groups.mdx/";
var file = "/work/wt/build/content/compute/ec2-placement-groups.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/ec2-placement-groups.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
