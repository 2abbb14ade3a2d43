import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/rds-read-replicas-vs-multi-az.mdx
var frontmatter = {
	"title": "RDS 읽기 복제본 vs 다중 AZ",
	"titleEn": "RDS read replicas vs Multi-AZ",
	"kind": "comparison",
	"status": "published",
	"summary": "읽기 복제본은 읽기를 나눠 빠르게 하는 비동기 사본이고, 다중 AZ는 장애 때 자동으로 넘어가는 동기 사본이다.",
	"aliases": [
		"읽기 복제본",
		"읽기전용 복제본",
		"Read Replica",
		"리드 레플리카",
		"리드 리플리카",
		"읽기 전용 DB",
		"RDS 다중 AZ",
		"RDS Multi-AZ",
		"RDS 멀티 AZ",
		"다중 AZ 배포",
		"Multi-AZ DB 클러스터",
		"대기 인스턴스",
		"스탠바이 인스턴스",
		"동기식 복제",
		"비동기식 복제",
		"동기 복제",
		"비동기 복제",
		"읽기 분산 DB",
		"RDS 다른 리전 복제",
		"DB 이중화",
		"DB 장애 조치",
		"DB 자동 장애 조치",
		"읽기 부하 분산",
		"DB 고가용성",
		"예비 DB",
		"멀티에이지 리드레플리카",
		"웹사이트 읽기 부하 느림",
		"DB 복제 지연",
		"복제 랙",
		"replica lag",
		"DB 죽으면 자동 전환"
	],
	"related": [
		"database/rds",
		"database/aurora",
		"database/elasticache",
		"database/rds-proxy",
		"database/rds-encryption",
		"database/aurora-global-database",
		"foundations/high-availability",
		"networking/route53-routing-policies"
	],
	"signals": [
		{
			"id": "ikgi-bokjebon",
			"need": "분석팀의 제각각인 조회가 운영 RDS를 느리게 한다",
			"choose": "읽기 복제본",
			"see": "database/rds-read-replicas-vs-multi-az#scenario-reporting-slows-production",
			"why": "복제본이 조회를 따로 받는다. 다중 AZ 인스턴스의 대기는 접속할 수 없다."
		},
		{
			"id": "az",
			"need": "AZ 장애 때 데이터 손실 없이 자동으로 넘어간다",
			"choose": "다중 AZ",
			"see": "database/rds-read-replicas-vs-multi-az#multi-az",
			"why": "동기로 복제해 확정된 쓰기를 잃지 않고 저절로 넘어간다. 복제본은 비동기다."
		},
		{
			"id": "az-db",
			"need": "RDS 그대로 1분 안에 장애 조치하고 대기로도 읽는다",
			"choose": "다중 AZ DB 클러스터",
			"see": "database/rds-read-replicas-vs-multi-az#multi-az-cluster",
			"why": "읽을 수 있는 대기가 둘이고 보통 35초 안에 넘어간다. 인스턴스형 대기는 못 읽는다."
		},
		{
			"id": "rijeon-gan-ikgi-bokjebon",
			"need": "RDS MySQL의 사본을 다른 리전에서 조회하고 재해 때 승격한다",
			"choose": "리전 간 읽기 복제본",
			"see": "database/rds-read-replicas-vs-multi-az#scenario-cross-region-dr-low-cost",
			"why": "다중 AZ는 한 리전 안이다. 다른 리전의 사본은 복제본이고 손으로 승격한다."
		}
	],
	"facts": [
		{
			"id": "replica-count",
			"label": "읽기 복제본의 최대 수",
			"value": "MySQL·MariaDB·PostgreSQL 15개, Oracle·SQL Server 5개, Db2 3개",
			"note": "원본 인스턴스 하나에 대한 수다. 사용자 안내서는 SQL Server도 15개까지 되지만 5개를 넘으면 지연될 수 있다고, Oracle은 15개까지 되지만 5개 이하를 권한다고 적는다.",
			"examEra": "5개",
			"called": [
				"읽기전용복제본",
				"읽기복제본",
				"리드레플리카",
				"리드리플리카",
				"readreplica",
				"복제본 개",
				"읽기 전용 복제",
				"읽기 복제",
				"레플리카",
				"리플리카",
				"읽복",
				"read replica",
				"read replicas",
				"복제본 최대",
				"읽기 전용 최대",
				"mysql read replicas",
				"oracle read replicas"
			],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html"
		},
		{
			"id": "replica-prerequisite",
			"label": "읽기 복제본의 조건",
			"value": "원본의 자동 백업이 켜져 있을 것(보존 1일 이상)",
			"called": ["복제본 백업", "복제본 자동백업"],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html"
		},
		{
			"id": "replica-mode",
			"label": "읽기 복제본의 복제 방식",
			"value": "비동기",
			"note": "복제 지연이 있어 방금 쓴 값이 안 보일 수 있다.",
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html"
		},
		{
			"id": "multi-az-mode",
			"label": "다중 AZ 인스턴스의 복제 방식",
			"value": "동기, 다른 AZ에 대기 1개",
			"note": "대기 인스턴스는 읽기를 받지 않는다.",
			"called": ["다중AZ 대기", "multi az standby"],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html"
		},
		{
			"id": "failover-instance",
			"label": "다중 AZ 인스턴스의 장애 조치",
			"value": "보통 60~120초",
			"note": "큰 트랜잭션이나 긴 복구가 있으면 늘어난다.",
			"called": [
				"페일오버",
				"failover",
				"장애조치",
				"다중AZ 페일오버",
				"multi az failover",
				"failover time",
				"자동 장애조치",
				"장애조치 초",
				"장애 극복",
				"다중 AZ 전환 시간",
				"다중 AZ 초"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html"
		},
		{
			"id": "cluster-standbys",
			"label": "다중 AZ DB 클러스터",
			"asks": "다중 AZ DB 클러스터의 대기는 몇 개이고 읽을 수 있나?",
			"value": "읽을 수 있는 대기 2개, 세 AZ",
			"note": "MySQL과 PostgreSQL만 된다.",
			"called": [
				"클러스터 대기",
				"클러스터 standby",
				"cluster standby",
				"multi AZ cluster readers",
				"multi AZ db cluster readers",
				"multi AZ cluster instances",
				"multi AZ cluster AZ 개"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html"
		},
		{
			"id": "failover-cluster",
			"label": "다중 AZ DB 클러스터의 장애 조치",
			"value": "보통 35초 미만",
			"called": [
				"클러스터 페일오버",
				"클러스터 장애조치",
				"cluster failover",
				"multi AZ cluster failover time"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts-failover.html"
		},
		{
			"id": "transfer-cost",
			"label": "복제 데이터의 전송 요금",
			"value": "같은 리전 안은 무료, 다른 리전은 유료",
			"called": [
				"복제 전송",
				"복제 트래픽",
				"읽기 복제본 전송 요금",
				"replica data transfer cost",
				"read replica data transfer cost",
				"read replica cross region cost",
				"read replica 네트워크 비용"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html"
		}
	],
	"scenarios": [
		{
			"id": "reporting-slows-production",
			"situation": "분석팀의 무거운 조회 때문에 운영 DB가 느려진다. 운영에 영향을 주지 않고 분석을 계속하게 하려 한다.",
			"answer": ["database/rds-read-replicas-vs-multi-az"],
			"choose": "읽기 복제본",
			"why": "“읽기 부하 분리”다. 읽기 복제본을 만들어 분석 도구의 접속 주소만 그쪽으로 바꾼다.",
			"trap": "다중 AZ 인스턴스의 대기는 접속할 수 없으므로 부하를 나눠 갖지 못한다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "az-outage-data-loss",
			"situation": "단일 RDS 서버가 정전되면서 마지막 몇 분의 주문을 잃었다. 데이터 손실을 최소로 하고 사람 없이 복구되게 하려 한다.",
			"answer": ["database/rds-read-replicas-vs-multi-az"],
			"choose": "다중 AZ",
			"why": "“데이터 손실 없음”은 동기, “자동 복구”는 장애 조치다. 둘 다 다중 AZ다.",
			"trap": "읽기 복제본의 승격은 사람이 해야 하고, 비동기라 마지막 변경이 빠질 수 있다.",
			"requirements": ["high-availability", "durability"]
		},
		{
			"id": "failover-to-other-az",
			"situation": "운영 MySQL 데이터베이스의 가용 영역에 장애가 나면 애플리케이션을 고치지 않고 자동으로 다른 가용 영역으로 장애 조치되어야 한다.",
			"answer": ["database/rds-read-replicas-vs-multi-az"],
			"choose": "다중 AZ",
			"why": "“자동으로 다른 가용 영역으로”는 다중 AZ다. 장애 때 DB 엔드포인트의 DNS가 대기를 가리키게 바뀌어 접속 주소가 그대로다.",
			"trap": "읽기 복제본도 다른 가용 영역에 두지만 저절로 승격하지 않는다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "both-ha-and-reads",
			"situation": "PostgreSQL에서 장애 조치를 1분 안에 끝내고, 대기 서버의 리소스도 읽기에 쓰고 싶다.",
			"answer": ["database/rds-read-replicas-vs-multi-az", "database/aurora"],
			"choose": "다중 AZ DB 클러스터(대기 둘)",
			"why": "대기 두 대가 읽기도 받는 다중 AZ DB 클러스터다. 엔진을 바꿔도 되면 Aurora도 같은 요구를 채운다.",
			"trap": "다중 AZ 인스턴스는 장애 조치가 1~2분이고 대기를 놀린다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "cross-region-dr-low-cost",
			"situation": "다른 리전에 RDS MySQL의 재해 복구용 사본을 두고, 평소에는 그 지역 사용자의 조회에도 쓴다.",
			"answer": ["database/rds-read-replicas-vs-multi-az"],
			"choose": "다른 리전의 읽기 복제본",
			"why": "“다른 리전”이면 읽기 복제본이다. 재해 때 독립 인스턴스로 승격한다.",
			"trap": "다중 AZ는 한 리전 안의 이야기라 리전 장애를 막지 못한다.",
			"requirements": ["disaster-recovery", "low-latency"]
		}
	],
	"corrections": [
		{
			"id": "dr-az",
			"notes": "다중 AZ는 재해 복구(DR)를 위해 쓴다고 한다.",
			"status": "simplified",
			"right": "서버와 AZ 장애를 견디는 고가용성이다. 리전 장애와 잘못 지운 데이터는 막지 못한다. 그 몫은 리전 간 복제본과 백업이다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
		},
		{
			"id": "db-az",
			"notes": "다중 AZ로 바꿀 때 다운타임이 없다고 한다.",
			"status": "simplified",
			"right": "DB를 멈추지 않고 바꾸는 것은 맞다. 다만 스냅샷을 떠서 대기를 만들고 동기화하는 동안 쓰기 지연이 눈에 띄게 늘 수 있어 한가할 때 한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Migrating.html"
		},
		{
			"id": "mysql-aurora",
			"notes": "RDS MySQL의 복제본은 5개까지라고 한다.",
			"status": "outdated",
			"right": "MySQL, MariaDB, PostgreSQL도 15개까지 된다. Aurora의 장점은 개수가 아니라 스토리지를 함께 써서 지연이 짧다는 데 있다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html"
		},
		{
			"id": "db-rds",
			"notes": "RDS 다중 AZ는 대기 복제본을 하나 두는 구성이라고만 한다.",
			"status": "simplified",
			"right": "지금은 둘이다. 대기 하나(읽기 불가)인 다중 AZ 인스턴스와, 읽을 수 있는 대기 둘인 다중 AZ DB 클러스터가 있다. 시험에서 따로 말이 없으면 앞의 것이다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
		},
		{
			"id": "db-aurora",
			"notes": "장애 조치가 데이터 손실을 최소화하고 가장 높은 가용성을 보장한다고 한다.",
			"status": "simplified",
			"right": "동기 복제라 커밋된 데이터는 잃지 않는다. 잃는 것은 그 순간 진행 중이던 트랜잭션과 1~2분의 접속이다. 가장 높은 것도 아니다. 다중 AZ DB 클러스터나 Aurora는 더 빨리 넘어간다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html"
		},
		{
			"id": "select-mysql",
			"notes": "복제된 데이터베이스는 오직 SELECT만 된다고 한다.",
			"status": "simplified",
			"right": "그렇게 쓰는 것이 기본이고 시험의 답이다. MySQL과 MariaDB의 복제본은 쓰기를 허용하도록 설정할 수 있고, 나머지 엔진은 승격해야 쓴다. 복제본에 쓴 것은 원본으로 돌아가지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.Overview.Differences.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Read Replicas",
			"lines": "528-539"
		},
		{
			"note": "001",
			"section": "RDS Multi AZ",
			"lines": "541-548"
		},
		{
			"note": "002",
			"section": "RDS 다중 AZ 구성 사용",
			"lines": "625-628"
		},
		{
			"note": "002",
			"section": "활성/대기 (Active/Standby)",
			"lines": "641-645"
		},
		{
			"note": "003",
			"section": "Amazon Aurora",
			"lines": "98-101"
		}
	],
	"references": [
		{
			"title": "읽기 복제본 다루기",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html"
		},
		{
			"title": "다중 AZ 배포 구성과 관리",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
		},
		{
			"title": "다중 AZ DB 클러스터",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html"
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
			"slug": "read-replicas",
			"text": "읽기 복제본(비동기)"
		},
		{
			"depth": 2,
			"slug": "multi-az",
			"text": "다중 AZ(동기)"
		},
		{
			"depth": 3,
			"slug": "multi-az-cluster",
			"text": "다중 AZ DB 클러스터"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol></svg>" }),
		"\n",
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
					"둘 다 ",
					createVNode(_components.a, {
						href: "/database/rds/",
						children: "RDS"
					}),
					"의 데이터를 다른 DB 서버에 복제해 두지만 까닭이 다르다. 하나는 읽기를 나눠 맡기려고, 하나는 고장에 대비하려고 둔다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 비교, 읽기 복제본, 다중 AZ 인스턴스, 유리한 쪽",
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
										children: "비교"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "읽기 복제본"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "다중 AZ 인스턴스"
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
									id: "row-mokjeok",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-mokjeok",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "목적"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "읽기 확장"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "고가용성"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "느리면 복제본, 죽으면 안 되면 다중 AZ"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-bokje",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-bokje",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "복제"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"비동기",
												createVNode(_components.wbr, {}),
												"(지연 있음)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"동기",
												createVNode(_components.wbr, {}),
												"(복제 지연 없음)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "손실 0이면 다중 AZ"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-ikgi",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-ikgi",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "읽기"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "SELECT를 받는다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "대기는 놀고 있다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "읽기 부하는 복제본"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-jangae-ttae",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-jangae-ttae",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "장애 때"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "사람이 승격, 주소가 바뀐다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "자동 전환, 주소 그대로"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "무인 복구는 다중 AZ"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-wichi",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-wichi",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "위치"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "같은 AZ, 다른 AZ, 다른 리전"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "같은 리전의 다른 AZ"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "리전 밖은 복제본"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-gaesu",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-gaesu",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "개수"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"여러 개",
												createVNode(_components.wbr, {}),
												"(MySQL 등 15개)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "대기 1개"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "읽기를 여러 갈래로 나누면 복제본"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-jeopsok-juso",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-jeopsok-juso",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "접속 주소"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "복제본마다 따로"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "하나"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "코드를 안 고치면 다중 AZ"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-baegeobui-yeonghyang",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-baegeobui-yeonghyang",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "백업의 영향"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "원본에서 뜬다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"대기에서 떠 원본의 멈칫함이 준다",
												createVNode(_components.wbr, {}),
												"(SQL Server 제외)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "다중 AZ"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-keugi",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-keugi",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "크기"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "원본과 달라도 된다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "원본과 같다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "비용 조절은 복제본"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: "둘은 경쟁하지 않는다. 운영 DB는 다중 AZ로 두고 읽기가 많으면 복제본을 더한다." }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-replica-and-standby\" data-diagram=\"replica-and-standby\"><figcaption><span class=\"diagram-title\">기본 DB에 동기 대기와 비동기 읽기 복제본을 함께 둔 <span class=\"diagram-title-end\">구성<a href=\"#diagram-replica-and-standby\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 기본 DB에 동기 대기와 비동기 읽기 복제본을 함께 둔 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"667\" height=\"356\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1067.6 569\"><svg width=\"1067.6\" height=\"569\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-replica-and-standby-desc\" aria-labelledby=\"diagram-replica-and-standby-title\" role=\"img\" viewBox=\"-4 -4 1067.6 569\"><title id=\"diagram-replica-and-standby-title\">기본 DB에 동기 대기와 비동기 읽기 복제본을 함께 둔 구성</title><desc id=\"diagram-replica-and-standby-desc\">애플리케이션은 하나의 DNS 이름으로 가용 영역 A의 기본 DB에 쓰고, 다른 주소로 가용 영역 C의 읽기 복제본에서 읽는다. 기본 DB는 가용 영역 B의 대기 DB에 동기로, 읽기 복제본에 비동기로 복제한다. 기본 DB가 죽으면 DNS 이름이 대기 DB를 가리킨다.</desc><g class=\"d-boundary\"><rect width=\"607.9\" height=\"537\" x=\"439.7\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"205\" x=\"871\" y=\"320\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"871\" y=\"65\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"463.7\" y=\"207.5\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M155 324.5h328.7\"/><path fill=\"var(--diagram-line)\" d=\"m475.7 318.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M577.7 306.8h57q7 0 7-7.1v-54.5q0-7 7-7H824q7 0 7-7.1v-24.3q0-7 7.1-7h53\"/><path fill=\"var(--diagram-line)\" d=\"m883 193.7 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M577.7 342.2h57q7 0 7 7.1v39.5q0 7 7 7H824q7 0 7 7.1v9.3q0 7 7.1 7h60.3\"/><path fill=\"var(--diagram-line)\" d=\"m890.3 413.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M154.2 330.5H168q7 0 7 7V408q0 7.1 7.1 7.1h210.5q7 0 7 7v25.6q0 7 7.2 7h491.5\"/><path fill=\"var(--diagram-line)\" d=\"m890.3 448.7 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M154.2 318.5H168q7 0 7-7V226q0-7.1 7.1-7.1h210.5q7 0 7-7v-40.6q0-7 7.2-7H891\"/><path fill=\"var(--diagram-line)\" d=\"m883 158.3 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"451.7\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"883\" y=\"351\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"883\" y=\"96\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 B</text></g><g class=\"d-boundary\"><text x=\"475.7\" y=\"238.5\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"254\" y=\"309\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"287.4\" y=\"332\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"681.2\" y=\"222.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"736.3\" y=\"245.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 동기 복제</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"671.7\" y=\"380.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"736.3\" y=\"403.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 비동기 복제</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"254\" y=\"399.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"287.4\" y=\"422.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 읽기</text></g><g class=\"d-edge-label\"><rect width=\"184.6\" height=\"30\" x=\"195.1\" y=\"203.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"287.4\" y=\"226.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 장애 때 DNS 전환</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"12\" y=\"302.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"83.5\" y=\"333.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"532.7\" y=\"380.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 DB</text><use width=\"72\" height=\"72\" x=\"496.7\" y=\"269.5\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"940\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기 DB</text><use width=\"72\" height=\"72\" x=\"904\" y=\"127\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"947.3\" y=\"493\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">읽기 복제본</text><use width=\"72\" height=\"72\" x=\"911.3\" y=\"382\" href=\"#icon-aws-rds\"/></g></svg><a aria-label=\"기본 DB\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"483.7\" y=\"256.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기 DB\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"891\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"읽기 복제본\" href=\"/database/rds/\"><rect width=\"112.6\" height=\"136\" x=\"891\" y=\"369\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"288\" height=\"713\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"20 -4 461.6 1140\"><svg width=\"461.6\" height=\"1140\" x=\"20\" y=\"-4\" aria-describedby=\"diagram-replica-and-standby-narrow-desc\" aria-labelledby=\"diagram-replica-and-standby-narrow-title\" role=\"img\" viewBox=\"20 -4 461.6 1140\"><title id=\"diagram-replica-and-standby-narrow-title\">기본 DB에 동기 대기와 비동기 읽기 복제본을 함께 둔 구성</title><desc id=\"diagram-replica-and-standby-narrow-desc\">애플리케이션은 하나의 DNS 이름으로 가용 영역 A의 기본 DB에 쓰고, 다른 주소로 가용 영역 C의 읽기 복제본에서 읽는다. 기본 DB는 가용 영역 B의 대기 DB에 동기로, 읽기 복제본에 비동기로 복제한다. 기본 DB가 죽으면 DNS 이름이 대기 DB를 가리킨다.</desc><g class=\"d-boundary\"><rect width=\"314.2\" height=\"952\" x=\"77\" y=\"168\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"225.5\" height=\"197\" x=\"141.8\" y=\"899\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"206.8\" height=\"197\" x=\"139.9\" y=\"622\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"192.5\" height=\"197\" x=\"86\" y=\"231\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M256.5 48v13q0 7-7.1 7H148.1q-7.1 0-7.1 7v56q0 7 7 7h58.5q7 0 7 7v135\"/><path fill=\"var(--diagram-line)\" d=\"m219.5 272-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M213.5 404v69q0 7 7 7h13.2q7.1 0 7.1 7v76q0 7 7 7h11.8q7 0 7 7v94\"/><path fill=\"var(--diagram-line)\" d=\"m272.6 663-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M198.4 404v57q0 7-7 7H108q-7.1 0-7.1 7v377q0 7 7 7h155.1q7.1 0 7.1 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m276.2 940-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M314 48v13q0 7 7.1 7h104.2q7 0 7 7v56q0 7-7 7H377q-7 0-7 7v707q0 7-7.1 7h-44.2q-7.1 0-7.1 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m317.7 940-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M285.3 48v83q0 7 7 7H342q7 0 7 7v430q0 7-7 7h-38q-7.2 0-7.2 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m302.8 663-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"89\" y=\"199\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"153.8\" y=\"930\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"151.9\" y=\"653\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 B</text></g><g class=\"d-boundary\"><text x=\"98\" y=\"262\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"107.5\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"140.9\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"185.3\" y=\"510\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"240.4\" y=\"533\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 동기 복제</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"36\" y=\"510\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"100.6\" y=\"533\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 비동기 복제</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"398.8\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"432.2\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 읽기</text></g><g class=\"d-edge-label\"><rect width=\"184.6\" height=\"30\" x=\"193\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"285.3\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 장애 때 DNS 전환</text></g><g class=\"d-node\"><rect width=\"135.2\" height=\"36\" x=\"217.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"285.3\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"213.5\" y=\"396\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 DB</text><use width=\"72\" height=\"72\" x=\"177.5\" y=\"289\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"281.7\" y=\"787\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기 DB</text><use width=\"72\" height=\"72\" x=\"245.7\" y=\"680\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"290.9\" y=\"1064\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">읽기 복제본</text><use width=\"72\" height=\"72\" x=\"254.9\" y=\"957\" href=\"#icon-aws-rds\"/></g></svg><a aria-label=\"기본 DB\" href=\"/database/rds/\"><rect width=\"90\" height=\"128\" x=\"168.5\" y=\"280\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기 DB\" href=\"/database/rds/\"><rect width=\"90\" height=\"128\" x=\"236.7\" y=\"671\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"읽기 복제본\" href=\"/database/rds/\"><rect width=\"112.6\" height=\"128\" x=\"234.6\" y=\"948\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>애플리케이션은 하나의 DNS 이름으로 가용 영역 A의 기본 DB에 쓰고, 다른 주소로 가용 영역 C의 읽기 복제본에서 읽는다. 기본 DB는 가용 영역 B의 대기 DB에 동기로, 읽기 복제본에 비동기로 복제한다. 기본 DB가 죽으면 DNS 이름이 대기 DB를 가리킨다.</p><ul><li>VPC 안: 가용 영역 A, 가용 영역 B, 가용 영역 C</li><li>가용 영역 A 안: 기본 DB</li><li>가용 영역 B 안: 대기 DB</li><li>가용 영역 C 안: 읽기 복제본</li><li>애플리케이션 → 기본 DB: ① 쓰기</li><li>기본 DB → 대기 DB: ② 동기 복제</li><li>기본 DB → 읽기 복제본: ③ 비동기 복제 (점선)</li><li>애플리케이션 → 읽기 복제본: ④ 읽기</li><li>애플리케이션 → 대기 DB: ⑤ 장애 때 DNS 전환 (점선)</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"read-replicas\">읽기 복제본(비동기)<a href=\"#read-replicas\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>기본 DB는 자기 일을 끝내고 바로 응답한다. 변경은 뒤따라 복제본에 적용된다. 그래서 쓰기가 느려지지 않는 대신 복제본은 조금 옛날 값을 보여 준다. 방금 저장한 글을 바로 다시 보여 주는 화면은 기본 DB에서 읽는다.</p>\n<ul>\n<li><strong>읽기 복제본에서는 SELECT만</strong> 된다. INSERT, UPDATE, DELETE는 기본 DB로 보낸다. 나누는 일은 애플리케이션이 한다. <a href=\"/networking/route53-routing-policies/\">Route 53 가중치 레코드</a>로 여러 복제본을 묶기도 한다.</li>\n<li>언제든 <strong>승격</strong>해 독립된 DB로 만들 수 있다. 읽기 복제본은 승격하면 복제가 끊기고 되돌릴 수 없다. 리전 간 재해 복구, 샤딩, 분석용 분리에 쓴다.</li>\n<li>복제본 자체를 다중 AZ로 만들 수 있고, MySQL·MariaDB·PostgreSQL은 복제본의 복제본도 된다.</li>\n<li>암호화는 원본을 따른다. 원본이 평문이면 복제본도 평문이다. <a href=\"/database/rds-encryption/\">RDS 암호화</a>에 바꾸는 절차가 있다.</li>\n</ul>\n</div><h2 id=\"multi-az\">다중 AZ(동기)<a href=\"#multi-az\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>활성/대기(active/standby) 구성이다. <a href=\"/foundations/high-availability/\">고가용성</a>의 기본 모양이다. 평소에는 기본 DB만 일하고, 대기는 데이터를 맞추며 차례를 기다린다. 기본 DB는 대기 DB에도 적힌 것을 확인하고 커밋을 알린다. 커밋된 데이터가 한쪽에만 있는 순간이 없어 잃지 않는다. 그 대가로 쓰기 지연이 조금 늘고 인스턴스 요금이 두 배가 된다.</p>\n<p>장애 조치는 이렇게 간다. 기본 DB가 응답하지 않거나, AZ가 죽거나, OS를 패치하거나, 클래스를 바꾸면 대기가 기본이 되고 <strong>같은 DNS 이름</strong>이 새 IP를 가리킨다. 애플리케이션은 끊긴 연결을 다시 맺기만 하면 된다. DNS를 오래 캐시하는 클라이언트가 가장 흔한 걸림돌이고, <a href=\"/database/rds-proxy/\">RDS Proxy</a>를 두면 이 시간이 준다.</p>\n<p>켜는 것은 수정(modify) 한 번이다. DB를 멈추지 않지만 동기화하는 동안 쓰기가 느려질 수 있다.</p>\n<h3 id=\"multi-az-cluster\">다중 AZ DB 클러스터<a href=\"#multi-az-cluster\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>MySQL과 PostgreSQL은 쓰기 1대와 <strong>읽을 수 있는 대기 2대</strong>를 세 AZ에 두는 구성도 고를 수 있다. 대기 둘 가운데 하나만 받아 적으면 커밋하므로(반동기) 빠르고, 장애 조치는 보통 35초 안에 끝난다. 읽기 확장과 고가용성을 한 번에 얻는다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>읽기 복제본</strong>: 보고서·조회가 느리다, 다른 리전에서 읽는다, 리전 재해 복구용 사본이 필요하다.</li>\n<li><strong>다중 AZ 인스턴스</strong>: 자동 장애 조치, 데이터 손실 없음, 운영 DB의 기본값.</li>\n<li><strong>다중 AZ DB 클러스터</strong>: 둘 다이고, 장애 조치가 더 짧아야 한다.</li>\n<li><strong><a href=\"/database/aurora/\">Aurora</a></strong>: 복제본이 곧 장애 조치 대상이라 구분이 사라진다.</li>\n<li><strong><a href=\"/database/elasticache/\">ElastiCache</a></strong>: 같은 조회가 되풀이된다면 복제본보다 캐시가 싸고 빠르다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"다중 AZ는 ",
						createVNode(_components.strong, { children: "쓰기 성능도 읽기 성능도 올리지 않는다." }),
						" “성능”만 묻는 문제에서는 답이 아니다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"실수로 지운 테이블은 대기와 복제본에서도 곧바로 지워진다. 복제는 백업이 아니다. 되돌리기는 시점 복구와 ",
						createVNode(_components.a, {
							href: "/storage/aws-backup/",
							children: "AWS Backup"
						}),
						"의 일이다."
					] }),
					"\n",
					createVNode(_components.li, { children: "복제본을 여러 AZ에 두었다고 다중 AZ가 되는 것은 아니다. 자동으로 넘어가지 않는다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "동기와 비동기만 외우지 않는다",
					"set:html": "<p>보기가 “읽기 복제본을 다른 AZ에 두어 고가용성을 얻는다”라고 하면 틀리다. <a href=\"/database/rds/\" class=\"mention\">RDS</a>에서 자동 장애 조치는 다중 AZ의 일이다. 같은 말을 <a href=\"/database/aurora/\" class=\"mention\">Aurora</a>에 하면 맞는 말이 된다.</p>"
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
var url = "content/database/rds-read-replicas-vs-multi-az.mdx/";
var file = "/work/wt/build/content/database/rds-read-replicas-vs-multi-az.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/rds-read-replicas-vs-multi-az.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
