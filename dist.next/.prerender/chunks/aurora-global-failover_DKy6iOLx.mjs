import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/aurora-global-failover.mdx
var frontmatter = {
	"title": "Aurora 글로벌 읽기와 리전 장애 조치",
	"titleEn": "Aurora Global Database multi-Region reads and failover",
	"kind": "architecture",
	"status": "published",
	"summary": "쓰기는 기본 리전 하나에서 받고 리전마다 둔 Aurora 보조 클러스터가 가까운 사용자의 읽기를 맡으며, 기본 리전이 죽으면 보조를 승격해 몇 분 안에 되살리는 구성이다.",
	"aliases": [
		"교차 리전 장애 조치",
		"리전 장애 조치",
		"다중 리전 DB",
		"다중 리전 읽기",
		"글로벌 읽기",
		"전 세계 로컬 읽기",
		"multi-region failover",
		"리전 승격",
		"다중 리전 재해 복구",
		"리전 장애 대비 DB",
		"다른 리전 DB 전환",
		"리전 장애 DB 복구",
		"글로벌 서비스 DB"
	],
	"related": [
		"database/aurora-global-database",
		"database/aurora",
		"foundations/rto-rpo",
		"networking/route53-routing-policies",
		"database/rds-read-replicas-vs-multi-az",
		"database/dynamodb-global-tables",
		"networking/global-accelerator",
		"foundations/high-availability"
	],
	"signals": [
		{
			"id": "aurora-gwangyehyeong-dbga-rijeon",
			"need": "관계형 DB가 리전 장애에 데이터는 몇 초, 중단은 몇 분만 겪는다",
			"choose": "Aurora 글로벌 데이터베이스의 승격",
			"see": "architectures/aurora-global-failover#failure",
			"why": "스토리지가 1초 안팎으로 복제되고, 보조 클러스터의 승격은 몇 분이다."
		},
		{
			"id": "aurora-meon-daeryugui-sayongjaga",
			"need": "먼 대륙의 사용자가 같은 SQL 데이터를 빠르게 읽는다",
			"choose": "리전마다 Aurora 보조 클러스터",
			"see": "architectures/aurora-global-failover#scenario-worldwide-reads-mysql",
			"why": "가까운 리전에서 읽으면 바다를 건너지 않는다. 같은 리전의 복제본은 거리가 그대로다."
		},
		{
			"id": "dajung-rijeon-hwalseong",
			"need": "모든 리전에서 쓰고 리전이 죽어도 쓰기가 멈추지 않는다",
			"choose": "다중 리전 활성/활성",
			"see": "architectures/multi-region-active-active#why",
			"why": "글로벌 데이터베이스는 한 리전에서만 쓴다. 모두 쓰려면 활성/활성이어야 한다."
		}
	],
	"facts": [
		{
			"id": "detection-time",
			"label": "Route 53이 웹 계층의 실패를 알아채는 시간",
			"value": "약 90초(30초 간격 × 연속 3회), 빠른 검사는 약 30초",
			"note": "여기에 레코드의 TTL이 더해진다. 데이터베이스의 승격과는 별개로 흐른다.",
			"called": [
				"감지",
				"감지 시간",
				"헬스체크"
			],
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
		},
		{
			"id": "who-decides",
			"label": "리전 장애 조치를 시작하는 주체",
			"asks": "리전 장애 조치는 누가 시작하나?",
			"value": "사람 또는 내가 만든 자동화",
			"note": "AZ 장애와 달리 Aurora가 스스로 리전을 옮기지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		},
		{
			"id": "global-writer-endpoint",
			"label": "승격 뒤 앱이 고칠 접속 주소",
			"value": "없음(글로벌 라이터 엔드포인트를 쓸 때)",
			"note": "새 기본 리전의 라이터를 저절로 가리킨다. 리전마다의 엔드포인트를 쓰면 앱의 설정을 바꿔야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-connecting.html"
		},
		{
			"id": "rpo-metric",
			"label": "지금 잃을 양을 보여 주는 지표",
			"value": "AuroraGlobalDBRPOLag(밀리초)",
			"note": "보조 리전의 클러스터에 나온다. 승격할 리전을 고를 때 가장 작은 곳을 본다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		},
		{
			"id": "headless",
			"label": "보조 리전에 둘 인스턴스의 최소 수",
			"value": "0대(볼륨만 복제)",
			"note": "헤드리스 구성이다. 읽기를 맡지 못하고, 승격하기 전에 인스턴스를 만드는 시간이 든다.",
			"called": ["헤드리스", "headless"],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attach.console.headless.html"
		}
	],
	"scenarios": [
		{
			"id": "worldwide-reads-mysql",
			"situation": "RDS for MySQL에 읽기 복제본을 두었지만 다른 대륙의 사용자가 느리다. 세계 규모로 읽기를 빠르게 하되 SQL은 유지한다.",
			"answer": ["architectures/aurora-global-failover", "database/aurora-global-database"],
			"choose": "Aurora 글로벌 데이터베이스의 보조 클러스터",
			"why": "“세계 규모의 읽기”와 “SQL”이다. Aurora로 옮기고 사용자가 있는 리전마다 보조 클러스터를 두면 바다를 건너지 않고 읽는다.",
			"trap": "인스턴스를 키우거나 같은 리전에 복제본을 더해도 왕복 거리는 그대로다. ElastiCache도 리전 안의 캐시다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "seconds-rpo-minutes-rto",
			"situation": "주문 데이터베이스가 리전 전체 장애에서 데이터는 몇 초, 중단은 몇 분까지만 허용한다. 관계형이어야 한다.",
			"answer": ["database/aurora-global-database", "foundations/rto-rpo"],
			"choose": "글로벌 데이터베이스 보조 리전 승격",
			"why": "RPO 초 단위와 RTO 분 단위를 함께 만족하는 관계형 선택지다. 데이터가 이미 건너가 있어 승격만 하면 된다.",
			"trap": "다중 AZ는 리전 장애를 막지 못한다. 스냅샷을 복사해 두고 복원하는 답은 몇 시간이 걸린다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "writes-from-everywhere",
			"situation": "서울과 버지니아의 사용자가 모두 쓰기도 빠르게 해야 하고, 한 리전이 죽어도 쓰기가 멈추면 안 된다. 키로 찾는 장바구니 데이터다.",
			"answer": ["database/dynamodb-global-tables"],
			"why": "“모든 리전에서 쓰기”는 다중 활성 복제가 필요하다. Aurora 글로벌 데이터베이스는 쓰는 리전이 하나다.",
			"trap": "쓰기 전달을 켜면 어디서나 쓸 수 있어 보이지만 기본 리전까지 다녀오고, 기본 리전이 죽으면 함께 멈춘다.",
			"requirements": ["disaster-recovery", "low-latency"]
		}
	],
	"corrections": [
		{
			"id": "aurora",
			"notes": "Aurora를 글로벌 서비스라고 적는다.",
			"status": "wrong",
			"right": "Aurora 클러스터는 리전 하나에 있다. 여러 리전으로 넓히려면 글로벌 데이터베이스를 따로 만들어 보조 리전을 더해야 하고, 그때도 쓰는 리전은 하나다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html"
		},
		{
			"id": "multi-master",
			"notes": "Aurora Multi Master로 장애 조치를 지원한다고 한다.",
			"status": "outdated",
			"right": "다중 마스터 클러스터는 종료되어 만들 수 없다. AZ 장애는 리더의 승격이, 리전 장애는 글로벌 데이터베이스의 장애 조치가 맡는다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		},
		{
			"id": "wording",
			"notes": "보조 리전이 5개이고 읽기 전용이라고만 한다.",
			"status": "outdated",
			"right": "지금은 10개까지다. 쓰기 전달을 켜면 보조 리전의 앱도 쓰기를 보낼 수 있고, 실제 쓰기는 기본 리전이 한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html"
		},
		{
			"id": "rds-mysql",
			"notes": "RDS MySQL의 성능 문제를 글로벌 데이터베이스로 바꾸어 비용 효율적으로 푼다고 한다.",
			"status": "simplified",
			"right": "먼 지역의 읽기가 느린 것이 문제일 때 맞다. 쓰기나 쿼리가 느린 것이라면 리전을 늘려도 그대로이고, 값은 리전 수만큼 늘어난다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html"
		}
	],
	"failures": [
		{
			"id": "primary-region",
			"diagram": "request-path",
			"drawn": "region-failover",
			"drawnWay": [
				{
					"from": "users",
					"to": "r53"
				},
				{
					"from": "r53",
					"to": "a2"
				},
				{
					"from": "a2",
					"to": "ep"
				},
				{
					"from": "ep",
					"to": "r"
				}
			],
			"part": "seoul",
			"why": "row-rpo-rto",
			"what": "서울 리전이 통째로 멈춘다",
			"idle": [{
				"from": "r",
				"to": "net"
			}, {
				"from": "v2",
				"to": "net"
			}],
			"takeover": [
				"a2",
				"r",
				"v2"
			],
			"steps": [
				{
					"from": "ku",
					"to": "r53",
					"text": "상태 확인이 서울의 실패를 알아챈다"
				},
				{
					"from": "r53",
					"to": "a2",
					"text": "버지니아만 답한다"
				},
				{
					"from": "a2",
					"to": "r",
					"text": "장애 조치를 시작하면 리더가 라이터가 된다"
				},
				{
					"from": "r",
					"to": "v2",
					"text": "버지니아의 볼륨에 쓴다"
				}
			],
			"time": "저절로 승격하지 않는다. 시작하고 몇 분(DNS는 약 90초 + TTL)",
			"user": "승격 전까지 쓰기는 모두 실패한다. 한국은 DNS가 바뀔 때까지 접속도 못 한다.",
			"note": "저절로 시작되지 않으니 누가 무엇을 보고 장애 조치를 시작할지 정해 둔다. 아직 건너가지 못한 마지막 쓰기는 잃는다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		},
		{
			"id": "writer-instance",
			"diagram": "request-path",
			"part": "w",
			"why": "row-sql",
			"what": "서울의 라이터 인스턴스가 죽는다",
			"idle": [{
				"from": "r",
				"to": "net"
			}, {
				"from": "v2",
				"to": "net"
			}],
			"stops": ["a1"],
			"steps": [
				{
					"from": "uu",
					"to": "r53",
					"text": "미국 사용자가 이름을 묻는다"
				},
				{
					"from": "r53",
					"to": "a2",
					"text": "버지니아로 온다"
				},
				{
					"from": "a2",
					"to": "r",
					"text": "읽기는 현지 리더가 받는다"
				},
				{
					"from": "r",
					"to": "v2",
					"text": "자기 리전의 볼륨을 읽는다"
				}
			],
			"time": "대개 10분 안(서울에 리더도 두면 60초 안)",
			"user": "새 라이터가 설 때까지 한국은 읽기도 쓰기도, 미국은 쓰기가 실패한다. 미국의 읽기는 이어진다.",
			"note": "서울의 다른 AZ에 리더를 둔다. 두 대면 하나가 승격하는 동안 다른 하나가 한국의 읽기를 받는다. 옛 엔진 버전이면 미국의 리더도 함께 다시 시작한다. 리전 안의 일이라 글로벌 장애 조치를 쓰지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
		},
		{
			"id": "replication-link",
			"diagram": "request-path",
			"part": "net",
			"what": "두 리전 사이만 끊긴다",
			"steps": [
				{
					"from": "a1",
					"to": "w",
					"text": "서울은 계속 읽고 쓴다"
				},
				{
					"from": "w",
					"to": "v1",
					"text": "서울 볼륨에는 커밋된다"
				},
				{
					"from": "a2",
					"to": "r",
					"text": "버지니아는 읽기만 한다"
				},
				{
					"from": "r",
					"to": "v2",
					"text": "끊기기 전의 값이다"
				}
			],
			"time": "망이 돌아와 밀린 복제를 따라잡을 때까지",
			"user": "미국은 옛 값을 읽고, 전달하던 쓰기는 오류다. 한국 사용자는 영향이 없다.",
			"note": "서둘러 승격하면 두 리전이 모두 라이터가 될 수 있다. 서울의 쓰기를 먼저 끊는다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		},
		{
			"id": "secondary-region",
			"diagram": "request-path",
			"part": "virginia",
			"why": "row-meon-jiyeogui-ppareun-ikgi",
			"what": "읽기를 맡던 버지니아 리전이 멈춘다",
			"idle": [{
				"from": "v1",
				"to": "net"
			}, {
				"from": "w",
				"to": "net"
			}],
			"takeover": ["a1", "w"],
			"steps": [
				{
					"from": "uu",
					"to": "r53",
					"text": "상태 확인이 버지니아의 실패를 알아챈다"
				},
				{
					"from": "r53",
					"to": "a1",
					"text": "서울만 답한다"
				},
				{
					"from": "a1",
					"to": "w",
					"text": "읽기도 쓰기도 서울에서 한다"
				},
				{
					"from": "w",
					"to": "v1",
					"text": "서울의 볼륨에 적는다"
				}
			],
			"time": "약 90초 + TTL(30초 × 3회, 빠른 검사는 30초)",
			"user": "미국은 DNS가 바뀔 때까지 접속하지 못한다. 그 뒤로는 왕복이 길어 느리다.",
			"note": "서울의 앱과 DB가 두 나라의 부하를 견뎌야 한다. 승격할 것은 없다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
		},
		{
			"id": "seoul-app",
			"diagram": "request-path",
			"part": "a1",
			"what": "서울의 앱만 멈춘다",
			"takeover": ["a2"],
			"steps": [
				{
					"from": "ku",
					"to": "r53",
					"text": "상태 확인이 서울의 실패를 알아챈다"
				},
				{
					"from": "r53",
					"to": "a2",
					"text": "버지니아만 답한다"
				},
				{
					"from": "a2",
					"to": "r",
					"text": "읽기는 버지니아의 리더가 받는다"
				},
				{
					"from": "r",
					"to": "net",
					"text": "쓰기는 서울로 전달한다"
				},
				{
					"from": "net",
					"to": "w",
					"text": "라이터는 그대로다"
				}
			],
			"time": "약 90초 + TTL(30초 × 3회, 빠른 검사는 30초)",
			"user": "한국은 DNS가 바뀔 때까지 접속하지 못한다. 그 뒤로는 멀어서 느리다.",
			"note": "DB는 멀쩡하니 글로벌 장애 조치를 시작하지 않는다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
		},
		{
			"id": "virginia-app",
			"diagram": "request-path",
			"part": "a2",
			"what": "버지니아의 앱만 멈춘다",
			"idle": [{
				"from": "w",
				"to": "net"
			}],
			"takeover": ["a1"],
			"steps": [
				{
					"from": "uu",
					"to": "r53",
					"text": "상태 확인이 버지니아의 실패를 알아챈다"
				},
				{
					"from": "r53",
					"to": "a1",
					"text": "서울만 답한다"
				},
				{
					"from": "a1",
					"to": "w",
					"text": "읽기도 쓰기도 서울에서 한다"
				}
			],
			"time": "약 90초 + TTL(30초 × 3회, 빠른 검사는 30초)",
			"user": "미국은 DNS가 바뀔 때까지 접속하지 못한다. 그 뒤로는 왕복이 길어 느리다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
		},
		{
			"id": "reader-instance",
			"diagram": "request-path",
			"part": "r",
			"why": "row-meon-jiyeogui-ppareun-ikgi",
			"what": "버지니아의 리더 인스턴스가 죽는다",
			"idle": [{
				"from": "w",
				"to": "net"
			}],
			"stops": ["a2"],
			"steps": [
				{
					"from": "ku",
					"to": "r53",
					"text": "한국은 그대로다"
				},
				{
					"from": "r53",
					"to": "a1",
					"text": "서울로 간다"
				},
				{
					"from": "a1",
					"to": "w",
					"text": "읽고 쓴다"
				},
				{
					"from": "w",
					"to": "v1",
					"text": "서울 볼륨에 적는다"
				}
			],
			"time": "새 리더가 뜰 때까지(상태 확인이 DB까지 보면 DNS가 서울로 돌린다)",
			"user": "미국의 읽기와 전달하던 쓰기가 5xx다. 한국은 영향이 없다.",
			"note": "버지니아에도 리더를 둘 둔다. 장애 조치 때 승격할 곳이기도 하다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
		},
		{
			"id": "volume-az",
			"diagram": "request-path",
			"part": "v1",
			"why": "row-bokjega-raiteoreul-neutchuji-aneum",
			"what": "서울 볼륨의 사본이 있는 가용 영역 하나가 멈춘다",
			"partly": true,
			"steps": [{
				"from": "a1",
				"to": "w",
				"text": "라이터가 다른 AZ에 있으면 그대로다"
			}, {
				"from": "w",
				"to": "v1",
				"text": "남은 사본 넷에 쓴다"
			}],
			"time": "0초(다른 두 AZ에 사본 넷이 남는다)",
			"user": "아무도 느끼지 못한다. 그 AZ에 라이터가 있었다면 인스턴스 장애와 같다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
		},
		{
			"id": "volume-az-virginia",
			"diagram": "request-path",
			"part": "v2",
			"why": "row-bokjega-raiteoreul-neutchuji-aneum",
			"what": "버지니아 볼륨의 사본이 있는 가용 영역 하나가 멈춘다",
			"partly": true,
			"steps": [{
				"from": "a2",
				"to": "r",
				"text": "리더가 다른 AZ에 있으면 그대로다"
			}, {
				"from": "r",
				"to": "v2",
				"text": "남은 사본 넷에서 읽는다"
			}],
			"time": "0초(다른 두 AZ에 사본 넷이 남는다)",
			"user": "아무도 느끼지 못한다. 그 AZ에 리더가 있었다면 인스턴스 장애와 같다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
		},
		{
			"id": "dns-control",
			"diagram": "request-path",
			"part": "r53",
			"why": "row-sayongjareul-sara-inneun-rijeoneuro",
			"what": "Route 53의 컨트롤 플레인만 고장 난다",
			"partly": true,
			"steps": [{
				"from": "ku",
				"to": "r53",
				"text": "이름 풀이는 그대로다"
			}, {
				"from": "r53",
				"to": "a1",
				"text": "상태 확인도 이어져 멈춘 쪽은 뺀다"
			}],
			"time": "컨트롤 플레인이 돌아올 때까지",
			"user": "사용자는 느끼지 못한다. 레코드를 고칠 수 없을 뿐이다.",
			"note": "컨트롤 플레인은 us-east-1에 있다. 그것만 고장 나면 버지니아의 앱과 DB는 그대로다. 레코드나 가중치를 손으로 고치는 것을 복구의 길로 삼지 않는다. 상태 확인으로 넘어가게 미리 걸어 둔다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/appendix-b---edge-network-global-service-guidance.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Global Aurora",
			"lines": "599-605"
		},
		{
			"note": "001",
			"section": "Aurora(데이터베이스 정리)",
			"lines": "1369-1380"
		},
		{
			"note": "003",
			"section": "Amazon Aurora",
			"lines": "98-101"
		},
		{
			"note": "002",
			"section": "RTO & RPO",
			"lines": "630-636"
		}
	],
	"references": [
		{
			"title": "글로벌 데이터베이스의 전환과 장애 조치",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		},
		{
			"title": "글로벌 데이터베이스에 연결하기",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-connecting.html"
		},
		{
			"title": "쓰기 전달",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html"
		},
		{
			"title": "클라우드의 재해 복구 전략",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-aurora\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 58h-9v-7h9v-9h7v9h9v7h-9v9h-7zm39 35h-10v-6h10V77h6v10h10v6h-10v10h-6zm-17 102c-6-15-20-29-36-36 16-6 30-20 36-36 6 16 20 30 36 36-16 7-30 21-36 36m52-39c-23 0-49-26-49-48a3 3 0 0 0-3-4 3 3 0 0 0-3 4c0 22-26 48-48 48-2 0-4 2-4 3a3 3 0 0 0 4 4c22 0 48 25 48 48l3 3 3-3c0-23 26-48 49-48a3 3 0 0 0 3-4zM42 92c9 7 27 11 45 11s35-4 44-11v31c-4 7-21 13-44 13-26 0-45-9-45-16zm45-25c27 0 44 9 44 15s-17 14-44 14-45-8-45-14 17-15 45-15m44 122c0 7-19 15-44 15-26 0-45-8-45-15v-21c9 7 28 11 45 11 13 0 25-2 34-5l-2-6c-9 3-20 5-32 5-26 0-45-9-45-16v-26c9 7 27 11 45 11 19 0 35-4 44-10v10h7V82c0-14-27-21-51-21s-50 7-52 19v109c0 14 27 22 52 22 24 0 51-8 51-22v-12h-7z\"/></symbol><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>여러 대륙의 사용자가 같은 관계형 데이터를 읽고, 리전 하나가 통째로 죽어도 몇 분 안에 이어져야 할 때</strong> 쓴다. 잃는 데이터는 몇 초(<a href=\"/foundations/rto-rpo/\">RPO</a>), 되살리는 데는 몇 분(RTO)이 목표다. 두 요구가 함께 있을 때 가장 값을 한다. 평소에는 읽기를 맡던 보조 리전이 재해 때는 새 기본 리전이 되기 때문이다. 한 나라의 사용자뿐이고 AZ 장애만 견디면 되면 <a href=\"/database/rds-read-replicas-vs-multi-az/\">다중 AZ</a>로 충분하다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-60\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">서울에서 쓰고 버지니아에서도 읽는 두 리전 Aurora <span class=\"diagram-title-end\">구성<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"primary-region\">서울 리전이 통째로 멈춘다</option><option value=\"writer-instance\">서울의 라이터 인스턴스가 죽는다</option><option value=\"replication-link\">두 리전 사이만 끊긴다</option><option value=\"secondary-region\">읽기를 맡던 버지니아 리전이 멈춘다</option><option value=\"seoul-app\">서울의 앱만 멈춘다</option><option value=\"virginia-app\">버지니아의 앱만 멈춘다</option><option value=\"reader-instance\">버지니아의 리더 인스턴스가 죽는다</option><option value=\"volume-az\">서울 볼륨의 사본이 있는 가용 영역 하나가 멈춘다</option><option value=\"volume-az-virginia\">버지니아 볼륨의 사본이 있는 가용 영역 하나가 멈춘다</option><option value=\"dns-control\">Route 53의 컨트롤 플레인만 고장 난다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 서울에서 쓰고 버지니아에서도 읽는 두 리전 Aurora 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"333\" height=\"883\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 533.3 1412.4\"><svg id=\"diagram-request-path-picture\" width=\"533.3\" height=\"1412.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 533.3 1412.4\"><title id=\"diagram-request-path-title\">서울에서 쓰고 버지니아에서도 읽는 두 리전 Aurora 구성</title><desc id=\"diagram-request-path-desc\">Route 53이 사용자를 가까운 리전의 앱으로 보낸다. 서울 앱은 기본 클러스터의 라이터에 쓰고, 스토리지 층이 변경을 버지니아의 볼륨으로 비동기 복제한다. 버지니아 앱은 현지 리더에서 읽고, 드문 쓰기는 쓰기 전달로 서울의 라이터에 보낸다.</desc><g class=\"d-boundary\" data-part=\"virginia\"><rect width=\"218.7\" height=\"752.2\" x=\"294.6\" y=\"438.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"218.7\" height=\"752.2\" x=\"25.4\" y=\"438.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"vpc2\"><rect width=\"138\" height=\"459.4\" x=\"318.6\" y=\"501.2\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"vpc1\"><rect width=\"138\" height=\"459.4\" x=\"49.4\" y=\"501.2\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"ku_r53\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M168.2 56v83q0 7 7 7h49.4q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m237.6 154-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"uu_r53\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337.8 56v83q0 7-7 7h-49.4q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m280.4 154-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"r53_a1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M231.6 318.2v13q0 7-7 7h-99.1q-7.1 0-7.1 7v205\"/><path fill=\"var(--diagram-line)\" d=\"m124.4 542.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"r53_a2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M274.4 318.2v13q0 7 7 7h99.1q7.1 0 7.1 7v205\"/><path fill=\"var(--diagram-line)\" d=\"m393.6 542.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a1_w\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M118.4 706.4v74\"/><path fill=\"var(--diagram-line)\" d=\"m124.4 772.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"w_v1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M129.8 936.6v57q0 7 7 7h12.8q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m162.6 1072.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"v1_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M156.6 1166.4v47q0 7 7.1 7h8q7 0 7 7v56q0 7 7.2 7h34.3q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m233.2 1318.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"net_v2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M425.9 1170.4v43q0 7 7 7h12.8q7 0 7 7v76q0 7-7 7H318.4q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m425.9 1166.8-6 12h12z\"/></g><g class=\"d-edge\" data-edge=\"r_v2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M399 936.6v57q0 7 7 7h12.8q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m431.9 1072.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a2_r\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M387.6 706.4v74\"/><path fill=\"var(--diagram-line)\" d=\"m393.6 772.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"net_w\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M107 940.6v53q0 7-7 7H87.1q-7 0-7 7v205.8q0 7-7.1 7h-8q-7.1 0-7.1 7v76q0 7 7 7h113.1q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m107 937-6 12h12z\"/></g><g class=\"d-edge\" data-edge=\"r_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M376.2 936.6v57q0 7-7 7h-12.8q-7 0-7 7v205.8q0 7-7.1 7h-12.8q-7 0-7 7v56q0 7-7.1 7h-39q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m275.3 1318.4-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"virginia\"><text x=\"398.6\" y=\"469.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">버지니아</text></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"37.4\" y=\"469.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-boundary\" data-part=\"vpc2\"><text x=\"330.6\" y=\"532.2\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\" data-part=\"vpc1\"><text x=\"61.4\" y=\"532.2\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-edge-label\" data-edge=\"ku_r53\"><rect width=\"110.3\" height=\"30\" x=\"112.7\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"167.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 풀이</text></g><g class=\"d-edge-label\" data-edge=\"uu_r53\"><rect width=\"110.3\" height=\"30\" x=\"282.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"337.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 풀이</text></g><g class=\"d-edge-label\" data-edge=\"r53_a1\"><rect width=\"110.3\" height=\"30\" x=\"62.9\" y=\"358.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"118\" y=\"381.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 가까운 곳</text></g><g class=\"d-edge-label\" data-edge=\"r53_a2\"><rect width=\"110.3\" height=\"30\" x=\"332.1\" y=\"358.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"387.3\" y=\"381.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 가까운 곳</text></g><g class=\"d-edge-label\" data-edge=\"a1_w\"><rect width=\"110.3\" height=\"30\" x=\"62.9\" y=\"730.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"118.1\" y=\"753.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 쓰기·읽기</text></g><g class=\"d-edge-label\" data-edge=\"w_v1\"><rect width=\"66.7\" height=\"30\" x=\"123.1\" y=\"1030.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"156.5\" y=\"1053.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 기록</text></g><g class=\"d-edge-label\" data-edge=\"v1_net\"><rect width=\"110.3\" height=\"30\" x=\"123.3\" y=\"1240.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"178.4\" y=\"1263.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 복제 보냄</text></g><g class=\"d-edge-label\" data-edge=\"net_v2\"><rect width=\"110.3\" height=\"30\" x=\"397.3\" y=\"1240.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"452.4\" y=\"1263.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 복제 받음</text></g><g class=\"d-edge-label\" data-edge=\"r_v2\"><rect width=\"66.7\" height=\"30\" x=\"392.4\" y=\"1030.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"425.7\" y=\"1053.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 읽음</text></g><g class=\"d-edge-label\" data-edge=\"a2_r\"><rect width=\"110.3\" height=\"30\" x=\"332.1\" y=\"730.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"387.3\" y=\"753.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 현지 읽기</text></g><g class=\"d-edge-label\" data-edge=\"net_w\"><rect width=\"91.3\" height=\"30\" x=\"12\" y=\"1240.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"57.6\" y=\"1263.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 받아 씀</text></g><g class=\"d-edge-label\" data-edge=\"r_net\"><rect width=\"110.3\" height=\"30\" x=\"267\" y=\"1240.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"322.1\" y=\"1263.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 쓰기 전달</text></g><g class=\"d-node\" data-part=\"ku\"><rect width=\"129.6\" height=\"44\" x=\"103.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"168.2\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">한국 사용자</text></g><g class=\"d-node\" data-part=\"uu\"><rect width=\"129.6\" height=\"44\" x=\"273\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"337.8\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">미국 사용자</text></g><g class=\"d-node\" data-part=\"r53\"><text x=\"253\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">지연 시간 레코드 <tspan x=\"253\" y=\"310.2\">Route 53</tspan></text><use width=\"72\" height=\"72\" x=\"217\" y=\"175\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\" data-part=\"a1\"><text x=\"118.4\" y=\"674.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB·앱 <tspan x=\"118.4\" y=\"698.4\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"82.4\" y=\"563.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"w\"><text x=\"118.4\" y=\"904.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">라이터 <tspan x=\"118.4\" y=\"928.6\">Aurora</tspan></text><use width=\"72\" height=\"72\" x=\"82.4\" y=\"793.4\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\" data-part=\"v1\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M93.1 1097.2a63.5 12.6 0 0 0 127 0 63.5 12.6 0 0 0-127 0v56.6a63.5 12.6 0 0 0 127 0v-56.6\"/><text x=\"156.6\" y=\"1145.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">볼륨 AZ 3곳</text></g><g class=\"d-node\" data-part=\"a2\"><text x=\"387.6\" y=\"674.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB·앱 <tspan x=\"387.6\" y=\"698.4\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"351.6\" y=\"563.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"r\"><text x=\"387.6\" y=\"904.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리더 <tspan x=\"387.6\" y=\"928.6\">Aurora</tspan></text><use width=\"72\" height=\"72\" x=\"351.6\" y=\"793.4\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\" data-part=\"v2\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M362.4 1097.2a63.5 12.6 0 0 0 127 0 63.5 12.6 0 0 0-127 0v56.6a63.5 12.6 0 0 0 127 0v-56.6\"/><text x=\"425.9\" y=\"1145.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">볼륨 AZ 3곳</text></g><g class=\"d-node\" data-part=\"net\"><rect width=\"230.1\" height=\"62\" x=\"133.2\" y=\"1330.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"248.2\" y=\"1370.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리전 사이 AWS 망</text></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: Route 53의 컨트롤 플레인만 고장 난다\" data-breaks=\"dns-control\"><rect x=\"175\" y=\"162\" width=\"156\" height=\"160\" rx=\"10\"/><path d=\"M331 162m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울 리전이 통째로 멈춘다\" data-breaks=\"primary-region\"><rect x=\"21\" y=\"434\" width=\"227\" height=\"760\" rx=\"10\"/><path d=\"M248 434m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 읽기를 맡던 버지니아 리전이 멈춘다\" data-breaks=\"secondary-region\"><rect x=\"291\" y=\"434\" width=\"227\" height=\"760\" rx=\"10\"/><path d=\"M518 434m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울의 앱만 멈춘다\" data-breaks=\"seoul-app\"><rect x=\"69\" y=\"550\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M167 550m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버지니아의 앱만 멈춘다\" data-breaks=\"virginia-app\"><rect x=\"339\" y=\"550\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M437 550m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울의 라이터 인스턴스가 죽는다\" data-breaks=\"writer-instance\"><rect x=\"69\" y=\"780\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M167 780m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버지니아의 리더 인스턴스가 죽는다\" data-breaks=\"reader-instance\"><rect x=\"339\" y=\"780\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M437 780m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울 볼륨의 사본이 있는 가용 영역 하나가 멈춘다\" data-breaks=\"volume-az\"><rect x=\"89\" y=\"1081\" width=\"135\" height=\"90\" rx=\"10\"/><path d=\"M224 1081m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버지니아 볼륨의 사본이 있는 가용 영역 하나가 멈춘다\" data-breaks=\"volume-az-virginia\"><rect x=\"358\" y=\"1081\" width=\"135\" height=\"90\" rx=\"10\"/><path d=\"M493 1081m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 두 리전 사이만 끊긴다\" data-breaks=\"replication-link\"><rect x=\"129\" y=\"1326\" width=\"238\" height=\"70\" rx=\"10\"/><path d=\"M367 1326m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>사용자가 이름을 묻는다. <a href=\"/networking/route53/\" class=\"mention\">Route 53</a>은 지연 시간 정책에 상태 확인을 붙여 두 리전을 가리킨다.</li>\n<li>가까운 리전의 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>와 앱으로 간다. 앱 서버는 <strong>두 리전 모두에</strong> 늘 떠 있다.</li>\n<li>서울 앱은 <a href=\"/database/aurora/\">Aurora</a>의 글로벌 라이터 엔드포인트에 쓴다. 읽기는 자기 리전의 리더 엔드포인트로 보낸다.</li>\n<li>라이터는 자기 리전의 클러스터 볼륨에 기록한다. 세 AZ에 둔 사본 6개 가운데 4개에 남으면 커밋이 끝난다. 여기까지만 동기다.</li>\n<li>스토리지 층이 변경을 전용 망으로 버지니아의 볼륨에 보낸다. 보통 1초 안쪽이고 라이터를 늦추지 않는다.</li>\n<li>버지니아의 리더는 자기 리전의 볼륨을 읽는다.</li>\n<li>미국 사용자는 바다를 건너지 않고 읽는다. 방금 쓴 값은 잠깐 옛 값일 수 있다.</li>\n<li>미국 사용자의 드문 쓰기는 <strong>쓰기 전달</strong>로 서울에 보낸다. 앱이 접속을 나누지 않아도 되지만 응답을 기다리는 <strong>동기</strong> 호출이라 왕복 시간이 그대로 든다. 글로벌 라이터 엔드포인트로 바로 쓰게 하려면 두 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>를 피어링 등으로 이어야 한다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-primary-region\" name=\"failures-request-path\" data-failure='{\"down\":[\"seoul\"],\"over\":[\"a2\",\"r\",\"v2\"],\"way\":[[\"ku\",\"r53\"],[\"r53\",\"a2\"],[\"a2\",\"r\"],[\"r\",\"v2\"]],\"idle\":[[\"r\",\"net\"],[\"v2\",\"net\"]]}'><summary>서울 리전이 통째로 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>저절로 승격하지 않는다. 시작하고 몇 분(DNS는 약 90초 + TTL)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>승격 전까지 쓰기는 모두 실패한다. 한국은 DNS가 바뀔 때까지 접속도 못 한다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱 EC2(버지니아), 리더 Aurora, 볼륨 AZ 3곳(버지니아)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>상태 확인이 서울의 실패를 알아챈다</li><li>버지니아만 답한다</li><li>장애 조치를 시작하면 리더가 라이터가 된다</li><li>버지니아의 볼륨에 쓴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>저절로 시작되지 않으니 누가 무엇을 보고 장애 조치를 시작할지 정해 둔다. 아직 건너가지 못한 마지막 쓰기는 잃는다.</dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/networking/application-load-balancer/\">ALB·앱 EC2(서울)</a> · <a href=\"/database/aurora/\">라이터 Aurora</a> · <a href=\"#row-rpo-rto\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-writer-instance\" name=\"failures-request-path\" data-failure='{\"down\":[\"w\"],\"with\":[\"a1\"],\"way\":[[\"uu\",\"r53\"],[\"r53\",\"a2\"],[\"a2\",\"r\"],[\"r\",\"v2\"]],\"idle\":[[\"r\",\"net\"],[\"v2\",\"net\"]]}'><summary>서울의 라이터 인스턴스가 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>대개 10분 안(서울에 리더도 두면 60초 안)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 라이터가 설 때까지 한국은 읽기도 쓰기도, 미국은 쓰기가 실패한다. 미국의 읽기는 이어진다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>미국 사용자가 이름을 묻는다</li><li>버지니아로 온다</li><li>읽기는 현지 리더가 받는다</li><li>자기 리전의 볼륨을 읽는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>서울의 다른 AZ에 리더를 둔다. 두 대면 하나가 승격하는 동안 다른 하나가 한국의 읽기를 받는다. 옛 엔진 버전이면 미국의 리더도 함께 다시 시작한다. 리전 안의 일이라 글로벌 장애 조치를 쓰지 않는다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/aurora/\">라이터 Aurora</a> · <a href=\"#row-sql\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-replication-link\" name=\"failures-request-path\" data-failure='{\"down\":[\"net\"],\"way\":[[\"a1\",\"w\"],[\"w\",\"v1\"],[\"a2\",\"r\"],[\"r\",\"v2\"]]}'><summary>두 리전 사이만 끊긴다</summary><dl><div><dt>걸리는 시간</dt><dd><b>망이 돌아와 밀린 복제를 따라잡을 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>미국은 옛 값을 읽고, 전달하던 쓰기는 오류다. 한국 사용자는 영향이 없다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>서울은 계속 읽고 쓴다</li><li>서울 볼륨에는 커밋된다</li><li>버지니아는 읽기만 한다</li><li>끊기기 전의 값이다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>서둘러 승격하면 두 리전이 모두 라이터가 될 수 있다. 서울의 쓰기를 먼저 끊는다.</dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-secondary-region\" name=\"failures-request-path\" data-failure='{\"down\":[\"virginia\"],\"over\":[\"a1\",\"w\"],\"way\":[[\"uu\",\"r53\"],[\"r53\",\"a1\"],[\"a1\",\"w\"],[\"w\",\"v1\"]],\"idle\":[[\"v1\",\"net\"],[\"w\",\"net\"]]}'><summary>읽기를 맡던 버지니아 리전이 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 90초 + TTL(30초 × 3회, 빠른 검사는 30초)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>미국은 DNS가 바뀔 때까지 접속하지 못한다. 그 뒤로는 왕복이 길어 느리다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱 EC2(서울), 라이터 Aurora</dd></div><div><dt>이때의 경로</dt><dd><ol><li>상태 확인이 버지니아의 실패를 알아챈다</li><li>서울만 답한다</li><li>읽기도 쓰기도 서울에서 한다</li><li>서울의 볼륨에 적는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>서울의 앱과 DB가 두 나라의 부하를 견뎌야 한다. 승격할 것은 없다.</dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/networking/application-load-balancer/\">ALB·앱 EC2(버지니아)</a> · <a href=\"/database/aurora-global-database/\">리더 Aurora</a> · <a href=\"#row-meon-jiyeogui-ppareun-ikgi\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-seoul-app\" name=\"failures-request-path\" data-failure='{\"down\":[\"a1\"],\"over\":[\"a2\"],\"way\":[[\"ku\",\"r53\"],[\"r53\",\"a2\"],[\"a2\",\"r\"],[\"r\",\"net\"],[\"net\",\"w\"]]}'><summary>서울의 앱만 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 90초 + TTL(30초 × 3회, 빠른 검사는 30초)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>한국은 DNS가 바뀔 때까지 접속하지 못한다. 그 뒤로는 멀어서 느리다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱 EC2(버지니아)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>상태 확인이 서울의 실패를 알아챈다</li><li>버지니아만 답한다</li><li>읽기는 버지니아의 리더가 받는다</li><li>쓰기는 서울로 전달한다</li><li>라이터는 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>DB는 멀쩡하니 글로벌 장애 조치를 시작하지 않는다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/application-load-balancer/\">ALB·앱 EC2(서울)</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-virginia-app\" name=\"failures-request-path\" data-failure='{\"down\":[\"a2\"],\"over\":[\"a1\"],\"way\":[[\"uu\",\"r53\"],[\"r53\",\"a1\"],[\"a1\",\"w\"]],\"idle\":[[\"w\",\"net\"]]}'><summary>버지니아의 앱만 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 90초 + TTL(30초 × 3회, 빠른 검사는 30초)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>미국은 DNS가 바뀔 때까지 접속하지 못한다. 그 뒤로는 왕복이 길어 느리다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱 EC2(서울)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>상태 확인이 버지니아의 실패를 알아챈다</li><li>서울만 답한다</li><li>읽기도 쓰기도 서울에서 한다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/networking/application-load-balancer/\">ALB·앱 EC2(버지니아)</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-reader-instance\" name=\"failures-request-path\" data-failure='{\"down\":[\"r\"],\"with\":[\"a2\"],\"way\":[[\"ku\",\"r53\"],[\"r53\",\"a1\"],[\"a1\",\"w\"],[\"w\",\"v1\"]],\"idle\":[[\"w\",\"net\"]]}'><summary>버지니아의 리더 인스턴스가 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새 리더가 뜰 때까지(상태 확인이 DB까지 보면 DNS가 서울로 돌린다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>미국의 읽기와 전달하던 쓰기가 5xx다. 한국은 영향이 없다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>한국은 그대로다</li><li>서울로 간다</li><li>읽고 쓴다</li><li>서울 볼륨에 적는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>버지니아에도 리더를 둘 둔다. 장애 조치 때 승격할 곳이기도 하다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/aurora-global-database/\">리더 Aurora</a> · <a href=\"#row-meon-jiyeogui-ppareun-ikgi\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-volume-az\" name=\"failures-request-path\" data-failure='{\"down\":[\"v1\"],\"way\":[[\"a1\",\"w\"],[\"w\",\"v1\"]],\"partly\":true}'><summary>서울 볼륨의 사본이 있는 가용 영역 하나가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>0초(다른 두 AZ에 사본 넷이 남는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>아무도 느끼지 못한다. 그 AZ에 라이터가 있었다면 인스턴스 장애와 같다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>라이터가 다른 AZ에 있으면 그대로다</li><li>남은 사본 넷에 쓴다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"#row-bokjega-raiteoreul-neutchuji-aneum\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-volume-az-virginia\" name=\"failures-request-path\" data-failure='{\"down\":[\"v2\"],\"way\":[[\"a2\",\"r\"],[\"r\",\"v2\"]],\"partly\":true}'><summary>버지니아 볼륨의 사본이 있는 가용 영역 하나가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>0초(다른 두 AZ에 사본 넷이 남는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>아무도 느끼지 못한다. 그 AZ에 리더가 있었다면 인스턴스 장애와 같다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>리더가 다른 AZ에 있으면 그대로다</li><li>남은 사본 넷에서 읽는다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"#row-bokjega-raiteoreul-neutchuji-aneum\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-dns-control\" name=\"failures-request-path\" data-failure='{\"down\":[\"r53\"],\"way\":[[\"ku\",\"r53\"],[\"r53\",\"a1\"]],\"partly\":true}'><summary>Route 53의 컨트롤 플레인만 고장 난다</summary><dl><div><dt>걸리는 시간</dt><dd><b>컨트롤 플레인이 돌아올 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사용자는 느끼지 못한다. 레코드를 고칠 수 없을 뿐이다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이름 풀이는 그대로다</li><li>상태 확인도 이어져 멈춘 쪽은 뺀다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>컨트롤 플레인은 us-east-1에 있다. 그것만 고장 나면 버지니아의 앱과 DB는 그대로다. 레코드나 가중치를 손으로 고치는 것을 복구의 길로 삼지 않는다. 상태 확인으로 넘어가게 미리 걸어 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/route53-routing-policies/\">지연 시간 레코드 Route 53</a> · <a href=\"#row-sayongjareul-sara-inneun-rijeoneuro\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/appendix-b---edge-network-global-service-guidance.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Route 53이 사용자를 가까운 리전의 앱으로 보낸다. 서울 앱은 기본 클러스터의 라이터에 쓰고, 스토리지 층이 변경을 버지니아의 볼륨으로 비동기 복제한다. 버지니아 앱은 현지 리더에서 읽고, 드문 쓰기는 쓰기 전달로 서울의 라이터에 보낸다.</p><ul><li>서울 안: VPC, 볼륨 AZ 3곳</li><li>VPC 안: ALB·앱 EC2, 라이터 Aurora</li><li>버지니아 안: VPC, 볼륨 AZ 3곳</li><li>VPC 안: ALB·앱 EC2, 리더 Aurora</li><li>한국 사용자 → 지연 시간 레코드 Route 53: ① 이름 풀이</li><li>미국 사용자 → 지연 시간 레코드 Route 53: ① 이름 풀이</li><li>지연 시간 레코드 Route 53 → ALB·앱 EC2(서울): ② 가까운 곳</li><li>지연 시간 레코드 Route 53 → ALB·앱 EC2(버지니아): ② 가까운 곳</li><li>ALB·앱 EC2(서울) → 라이터 Aurora: ③ 쓰기·읽기</li><li>라이터 Aurora → 볼륨 AZ 3곳(서울): ④ 기록</li><li>볼륨 AZ 3곳(서울) → 리전 사이 AWS 망: ⑤ 복제 보냄 (점선)</li><li>리전 사이 AWS 망 → 볼륨 AZ 3곳(버지니아): ⑤ 복제 받음 (점선)</li><li>리더 Aurora → 볼륨 AZ 3곳(버지니아): ⑥ 읽음</li><li>ALB·앱 EC2(버지니아) → 리더 Aurora: ⑦ 현지 읽기</li><li>리전 사이 AWS 망 → 라이터 Aurora: ⑧ 받아 씀</li><li>리더 Aurora → 리전 사이 AWS 망: ⑧ 쓰기 전달</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 요구, 이 구성의 답, 다른 보기가 빠지는 까닭\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">요구</th>\n<th scope=\"col\">이 구성의 답</th>\n<th scope=\"col\">다른 보기가 빠지는 까닭</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-meon-jiyeogui-ppareun-ikgi\">\n<th scope=\"row\"><a href=\"#row-meon-jiyeogui-ppareun-ikgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>먼 지역의 빠른 읽기</th>\n<td>보조 클러스터</td>\n<td>같은 리전의 복제본은 거리를 줄이지 못한다</td>\n</tr>\n<tr id=\"row-sql\">\n<th scope=\"row\"><a href=\"#row-sql\" class=\"anchor\" aria-label=\"줄 링크\"></a>SQL과 트랜잭션</th>\n<td><a href=\"/database/aurora/\" class=\"mention\">Aurora</a></td>\n<td><a href=\"/database/dynamodb-global-tables/\" class=\"mention\">DynamoDB 글로벌 테이블</a>은 SQL을 버린다</td>\n</tr>\n<tr id=\"row-bokjega-raiteoreul-neutchuji-aneum\">\n<th scope=\"row\"><a href=\"#row-bokjega-raiteoreul-neutchuji-aneum\" class=\"anchor\" aria-label=\"줄 링크\"></a>복제가 라이터를 늦추지 않음</th>\n<td>스토리지 층 복제</td>\n<td>바이너리 로그 복제는 엔진이 일하고 더 밀린다</td>\n</tr>\n<tr id=\"row-rpo-rto\">\n<th scope=\"row\"><a href=\"#row-rpo-rto\" class=\"anchor\" aria-label=\"줄 링크\"></a>RPO 초, RTO 분</th>\n<td>승격</td>\n<td>스냅샷 복원은 몇 시간이다</td>\n</tr>\n<tr id=\"row-jusoreul-an-bakkum\">\n<th scope=\"row\"><a href=\"#row-jusoreul-an-bakkum\" class=\"anchor\" aria-label=\"줄 링크\"></a>주소를 안 바꿈</th>\n<td>글로벌 라이터 엔드포인트</td>\n<td>앱마다 설정을 고치면 RTO가 늘어난다</td>\n</tr>\n<tr id=\"row-sayongjareul-sara-inneun-rijeoneuro\">\n<th scope=\"row\"><a href=\"#row-sayongjareul-sara-inneun-rijeoneuro\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자를 살아 있는 리전으로</th>\n<td><a href=\"/networking/route53/\" class=\"mention\">Route 53</a> 상태 확인</td>\n<td>DB만 옮기고 앱이 죽은 리전에 있으면 소용없다</td>\n</tr>\n</tbody>\n</table></div>\n<p><a href=\"/foundations/rto-rpo/#strategies\">재해 복구 전략</a>으로 보면 데이터는 늘 복제하고 앱도 돌고 있으니 <strong>웜 스탠바이</strong>에 가깝다. 앱을 꺼 두고 인스턴스도 없이 볼륨만 복제하면 파일럿 라이트다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-primary-region\">서울 리전이 통째로 멈춘다</a></li><li><a href=\"#failure-writer-instance\">서울의 라이터 인스턴스가 죽는다</a></li><li><a href=\"#failure-replication-link\">두 리전 사이만 끊긴다</a></li><li><a href=\"#diagram-request-path\">나머지 7가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>위의 그림에서 서울을 고장 내면 번호는 그때 <strong>요청이 가는 길</strong>이다. 아래 그림은 같은 고장을 <strong>되살리는 순서</strong>로 그려 번호가 다르고, 시간은 같다.</p>\n" }),
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-region-failover\" data-diagram=\"region-failover\"><figcaption><span class=\"diagram-title\">서울 리전이 죽어 버지니아를 승격하는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-region-failover\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>서울 리전이 통째로 멈춘다</strong> <span>저절로 승격하지 않는다. 시작하고 몇 분(DNS는 약 90초 + TTL)</span> <span>승격 전까지 쓰기는 모두 실패한다. 한국은 DNS가 바뀔 때까지 접속도 못 한다. 이어받는 것: 앱 EC2, 새 라이터 Aurora.</span> <a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 서울 리전이 죽어 버지니아를 승격하는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"351\" height=\"718\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 561.4 1148.6\"><svg width=\"561.4\" height=\"1148.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-region-failover-desc\" aria-labelledby=\"diagram-region-failover-title\" role=\"img\" viewBox=\"-4 -4 561.4 1148.6\"><title id=\"diagram-region-failover-title\">서울 리전이 죽어 버지니아를 승격하는 순서</title><desc id=\"diagram-region-failover-desc\">상태 확인이 서울 앱의 실패를 알아채 Route 53이 모든 사용자를 버지니아로 보낸다. 운영자는 복제 지연을 확인하고 관리형 장애 조치를 시작한다. 버지니아의 리더가 라이터가 되고 글로벌 라이터 엔드포인트가 그쪽을 가리킨다. 서울이 돌아오면 보조로 다시 붙는다.</desc><g class=\"d-boundary\"><rect width=\"278\" height=\"229.2\" x=\"128.2\" y=\"368.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"278\" height=\"229.2\" x=\"36.8\" y=\"899.4\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"268.8\" y=\"905.4\" href=\"#down-cross\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M110.3 56v36\"/><path fill=\"var(--diagram-link)\" d=\"m116.3 84-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M98 248.2v13q0 7-7 7H74.6q-7.1 0-7.1 7v587.2q0 7 7 7h24.3q7 0 7 7v76\"/><path stroke-width=\"3\" d=\"m112.1 936.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M122.6 248.2v13q0 7 7.1 7h60.4q7.1 0 7.1 7v142\"/><path fill=\"var(--diagram-link)\" d=\"m203.2 409.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M337.2 248.2v169\"/><path fill=\"var(--diagram-line)\" d=\"m343.2 409.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M197.2 573.4v47q0 7-7 7h-2q-7 0-7 7v56q0 7 7 7h4.3q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-link)\" d=\"m205.6 705.4-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M235.5 779.4v89.5q0 .5-.5.5t-.6.5v82.5\"/><path stroke-width=\"3\" d=\"m240.7 936.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M271.3 717.4v-13q0-7 7.1-7h12q7 0 7-7v-56q0-7 7-7h14.3q7.1 0 7.1-7v-43\"/><path fill=\"var(--diagram-link)\" d=\"m319.8 585.4 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M348.6 573.4v47q0 7 7 7h104.9q7 0 7 7v228q0 7-7 7H264.3q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m263.2 940.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"204.2\" y=\"399.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">버지니아 승격</text></g><g class=\"d-boundary\"><text x=\"116.8\" y=\"930.4\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 장애</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"647.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"670.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 검사 실패</text></g><g class=\"d-edge-label\"><rect width=\"123.8\" height=\"30\" x=\"135.2\" y=\"288.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"197.1\" y=\"311.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 버지니아로</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"281.7\" y=\"288.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"336.9\" y=\"311.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 장애 조치</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"147.6\" y=\"647.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"181\" y=\"670.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"189.5\" y=\"819.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"235.1\" y=\"842.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 떼어 냄</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"241.9\" y=\"647.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"297\" y=\"670.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 새 라이터</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"393.1\" y=\"733.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"467.2\" y=\"756.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 돌아오면 복제</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"45.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"110.3\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">모든 사용자</text></g><g class=\"d-node\"><text x=\"110.3\" y=\"216\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">상태 확인 <tspan x=\"110.3\" y=\"240.2\">Route 53</tspan></text><use width=\"72\" height=\"72\" x=\"74.3\" y=\"105\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><rect width=\"191.7\" height=\"62\" x=\"241.4\" y=\"186.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"337.2\" y=\"226.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">운영자·자동화</text></g><g class=\"d-node\"><rect width=\"235.2\" height=\"62\" x=\"117.9\" y=\"717.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"235.5\" y=\"757.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">글로벌 라이터 주소</text></g><g class=\"d-node\"><text x=\"105.8\" y=\"1072.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">멈춘 앱 <tspan x=\"105.8\" y=\"1096.6\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"69.8\" y=\"961.4\" href=\"#icon-aws-ec2\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"245.8\" y=\"1072.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">옛 라이터 <tspan x=\"245.8\" y=\"1096.6\">Aurora</tspan></text><use width=\"72\" height=\"72\" x=\"209.8\" y=\"961.4\" href=\"#icon-aws-aurora\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"197.2\" y=\"541.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 <tspan x=\"197.2\" y=\"565.4\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"161.2\" y=\"430.2\" href=\"#icon-aws-ec2\"/></g><rect width=\"98\" height=\"160.2\" x=\"148.2\" y=\"417.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"337.2\" y=\"541.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 라이터 <tspan x=\"337.2\" y=\"565.4\">Aurora</tspan></text><use width=\"72\" height=\"72\" x=\"301.2\" y=\"430.2\" href=\"#icon-aws-aurora\"/></g><rect width=\"98\" height=\"160.2\" x=\"288.2\" y=\"417.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/></svg><a aria-label=\"상태 확인 Route 53\" href=\"/networking/route53-routing-policies/\"><rect width=\"101.7\" height=\"160.2\" x=\"59.5\" y=\"92\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"멈춘 앱 EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"160.2\" x=\"56.8\" y=\"948.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"옛 라이터 Aurora\" href=\"/database/aurora/\"><rect width=\"98\" height=\"160.2\" x=\"196.8\" y=\"948.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"앱 EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"160.2\" x=\"148.2\" y=\"417.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"새 라이터 Aurora\" href=\"/database/aurora-global-database/\"><rect width=\"98\" height=\"160.2\" x=\"288.2\" y=\"417.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>상태 확인이 서울 앱의 실패를 알아채 Route 53이 모든 사용자를 버지니아로 보낸다. 운영자는 복제 지연을 확인하고 관리형 장애 조치를 시작한다. 버지니아의 리더가 라이터가 되고 글로벌 라이터 엔드포인트가 그쪽을 가리킨다. 서울이 돌아오면 보조로 다시 붙는다.</p><ul><li>서울 장애 안: 멈춘 앱 EC2, 옛 라이터 Aurora</li><li>버지니아 승격 안: 앱 EC2, 새 라이터 Aurora</li><li>모든 사용자 → 상태 확인 Route 53</li><li>상태 확인 Route 53 → 멈춘 앱 EC2: ① 검사 실패</li><li>상태 확인 Route 53 → 앱 EC2: ② 버지니아로</li><li>운영자·자동화 → 새 라이터 Aurora: ③ 장애 조치 (점선)</li><li>앱 EC2 → 글로벌 라이터 주소: ④ 쓰기</li><li>글로벌 라이터 주소 → 옛 라이터 Aurora: ⑤ 떼어 냄</li><li>글로벌 라이터 주소 → 새 라이터 Aurora: ⑤ 새 라이터</li><li>새 라이터 Aurora → 옛 라이터 Aurora: ⑥ 돌아오면 복제 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 순서, 하는 일, 걸리는 시간\" tabindex=\"0\"><table aria-label=\"무엇이 고장 나면\">\n<thead>\n<tr>\n<th scope=\"col\">순서</th>\n<th scope=\"col\">하는 일</th>\n<th scope=\"col\">걸리는 시간</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope=\"row\">①</th>\n<td>상태 확인이 서울의 실패를 알아챔</td>\n<td>약 90초(빠른 검사 30초)</td>\n</tr>\n<tr>\n<th scope=\"row\">②</th>\n<td>DNS가 버지니아만 답함</td>\n<td>TTL만큼. 별칭은 60초 안팎</td>\n</tr>\n<tr>\n<th scope=\"row\">③</th>\n<td>리전 장애로 <strong>판단하고</strong> 장애 조치를 시작</td>\n<td>사람이면 이것이 가장 길다</td>\n</tr>\n<tr>\n<th scope=\"row\">④⑤</th>\n<td>리더가 라이터로 승격, 엔드포인트가 옮겨 감</td>\n<td>몇 분</td>\n</tr>\n<tr>\n<th scope=\"row\">⑥</th>\n<td>서울이 돌아오면 보조로 다시 붙음</td>\n<td>뒷일</td>\n</tr>\n</tbody>\n</table></div>\n<ul>\n<li><strong>라이터 인스턴스나 AZ 하나</strong>: 리전 안에서 끝난다. 그림처럼 서울에 라이터뿐이면 <a href=\"/database/aurora/\" class=\"mention\">Aurora</a>가 새 인스턴스를 만들 때까지 대개 10분 안이고, 다른 AZ에 리더를 한 대 두면 그것이 60초 안에 승격하니 그렇게 둔다. 글로벌 장애 조치를 쓰지 않는다.</li>\n<li><strong>리전 전체</strong>: 관리형 장애 조치는 데이터 손실을 허용한다는 뜻을 밝히고 시작한다. 잃는 것은 그 순간의 복제 지연만큼이다. 잃은 구간의 주문을 맞춰 볼 방법(주문 로그, 결제사 기록)을 미리 정한다.</li>\n<li><strong>두 리전 사이만 끊김</strong>: 서울은 계속 쓰고 버지니아는 옛 값을 읽는다. 여기서 서둘러 승격하면 양쪽이 라이터가 될 위험이 있다. 관리형 장애 조치는 옛 기본 리전의 쓰기를 막으려 하지만, 앱에서도 서울의 쓰기를 끊는다.</li>\n<li><strong>승격한 리전이 작음</strong>: 보조의 인스턴스가 작으면 쓰기까지 받다 쓰러진다. 기본과 같은 크기로 두거나 Serverless v2로 늘어나게 한다.</li>\n<li><strong>잘못된 DELETE</strong>: 1초 만에 모든 리전에 복제된다. 되돌리는 것은 백업과 시점 복구다.</li>\n</ul>\n<p>훈련은 <strong>전환(switchover)</strong>으로 한다. 두 리전이 정상일 때 역할만 바꾸므로 데이터를 잃지 않는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>인스턴스와 스토리지가 리전 수만큼이고, 복제된 쓰기 I/O와 리전 간 전송이 더해진다.</li>\n<li>앱 서버와 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>도 두 벌이다. 데이터베이스만 이중으로 두면 재해 때 접속할 곳이 없다.</li>\n<li>재해 복구만 원하면 보조를 헤드리스로 두고 앱은 이미지와 코드만 준비한다. 값은 크게 줄고 RTO는 늘어난다.</li>\n<li>읽기도 맡긴다면 보조의 값은 재해 대비만이 아니라 <strong>성능</strong>에도 쓰인다. 기본 리전의 리더를 줄이더라도 AZ 장애용 한 대는 남긴다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>고정 주소가 필요</strong>: <a href=\"/networking/route53/\" class=\"mention\">Route 53</a> 대신 <a href=\"/networking/global-accelerator/\">Global Accelerator</a>를 두면 DNS 캐시를 기다리지 않고 옮긴다.</li>\n<li><strong>전환을 손으로 통제</strong>: Amazon Application Recovery Controller의 라우팅 제어로 앱 트래픽과 DB 승격을 순서대로 누른다.</li>\n<li><strong><a href=\"/database/aurora/\" class=\"mention\">Aurora</a>가 아닌 <a href=\"/database/rds/\" class=\"mention\">RDS</a></strong>: 리전 간 읽기 복제본을 두고 승격한다. 복제가 더 밀리고 승격 뒤 새 복제본을 다시 만든다.</li>\n<li><strong>모든 리전에서 쓰기</strong>: 키로 찾는 데이터면 <a href=\"/database/dynamodb-global-tables/\">DynamoDB 글로벌 테이블</a>, SQL이면 Aurora DSQL을 검토한다(<a href=\"/architectures/multi-region-active-active/\">다중 리전 활성/활성</a>).</li>\n<li><strong>읽기만 빠르면 됨</strong>: 바뀌지 않는 응답이라면 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 캐시가 훨씬 싸다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "장애 조치의 두 층" }), ": AZ는 자동, 리전은 수동이다. 문제에서 “자동으로 다른 리전으로 넘어간다”는 보기를 조심한다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "DNS와 DB는 따로 넘어간다." }),
						" ",
						createVNode(_components.a, {
							href: "/networking/route53/",
							class: "mention",
							children: "Route 53"
						}),
						"이 사용자를 먼저 보내면 승격 전까지 버지니아 앱의 쓰기는 실패한다. 앱은 그동안 읽기 전용으로 버티게 만든다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "지연 시간 정책과 장애 조치 정책" }), ": 평소에도 두 리전이 일하면 지연 시간에 상태 확인을 붙이고, 보조가 놀면 장애 조치 정책이다."] }),
					"\n",
					createVNode(_components.li, { children: "기본 리전의 리더 엔드포인트를 버지니아 앱이 쓰면 현지 읽기가 아니다. 리더 엔드포인트는 리전마다 다르다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "복제본 승격과 백업은 다른 요구다",
					"set:html": "<p>“리전 장애”는 글로벌 데이터베이스, “실수로 지운 데이터”는 <a href=\"/storage/aws-backup/\">백업</a>과 시점 복구다. 복제는 실수도 그대로 복제한다. 지문의 재해가 무엇인지부터 본다.</p>"
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
var url = "content/architectures/aurora-global-failover.mdx/";
var file = "/work/wt/build/content/architectures/aurora-global-failover.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/aurora-global-failover.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
