import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/multi-region-active-active.mdx
var frontmatter = {
	"title": "다중 리전 활성/활성",
	"titleEn": "Multi-Region active/active",
	"kind": "architecture",
	"status": "published",
	"summary": "두 리전 이상이 평소에도 함께 요청을 받고 서로 데이터를 복제해, 사용자는 가까운 곳에서 쓰고 리전 하나가 죽어도 승격 없이 남은 리전이 이어받는 구성이다.",
	"aliases": [
		"다중 리전 활성 활성",
		"멀티 리전 액티브 액티브",
		"액티브-액티브",
		"액티브 액티브 구성",
		"multi-region active-active",
		"다중 리전 쓰기 구성",
		"멀티 리전 아키텍처",
		"멀티 리전 구성",
		"글로벌 서비스 아키텍처",
		"다중 사이트 활성",
		"multi-site active/active",
		"리전 장애 무중단",
		"Aurora DSQL",
		"DSQL",
		"오로라 DSQL",
		"디에스큐엘",
		"Region switch"
	],
	"related": [
		"database/dynamodb-global-tables",
		"networking/global-accelerator",
		"networking/route53-routing-policies",
		"database/aurora-global-database",
		"foundations/rto-rpo",
		"architectures/aurora-global-failover",
		"storage/s3-replication",
		"architectures/three-tier-web"
	],
	"signals": [
		{
			"id": "dynamodb",
			"need": "키로 찾는 데이터, 리전이 죽어도 승격 없이 쓰기가 이어진다",
			"choose": "DynamoDB 글로벌 테이블",
			"see": "architectures/multi-region-active-active#scenario-near-zero-rto-key-value",
			"why": "모든 리전이 이미 쓰기를 받는다. Aurora 글로벌은 한 리전에서만 써 승격이 필요하다."
		},
		{
			"id": "aurora-dsql",
			"need": "두 리전에서 SQL로 쓰고 어디서 읽어도 방금 바꾼 값이다",
			"choose": "Aurora DSQL",
			"see": "architectures/multi-region-active-active#scenario-sql-writes-in-two-regions",
			"why": "두 리전에 동기로 커밋한다. Aurora 글로벌의 복제는 비동기라 옛 값이 보일 수 있다."
		},
		{
			"id": "aurora",
			"need": "쓰는 리전은 하나면 되고 몇 분의 승격을 견딘다",
			"choose": "Aurora 글로벌 데이터베이스",
			"see": "architectures/aurora-global-failover#when",
			"why": "쓰는 리전이 하나면 충돌이 없다. 재해 때만 보조를 승격한다."
		}
	],
	"facts": [
		{
			"id": "failover-promotion",
			"label": "리전 장애 때 승격할 것",
			"asks": "리전 장애 때 승격할 것이 있나?",
			"value": "없음(남은 리전이 이미 쓰기를 받고 있음)",
			"note": "할 일은 트래픽을 돌리는 것뿐이다. Aurora 글로벌 데이터베이스는 쓰는 리전이 하나라 승격이 필요하다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.prescriptive-guidance.evacuation.html"
		},
		{
			"id": "accelerator-recovery",
			"label": "Global Accelerator가 되살아난 리전으로 다시 보내기까지",
			"value": "약 30초",
			"note": "이미 맺은 연결은 옮기지 않는다. 장애 때는 트래픽 다이얼이 0%인 리전도 후보로 쓴다.",
			"called": ["복귀", "다시 보내다"],
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html"
		},
		{
			"id": "dsql-availability",
			"label": "Aurora DSQL의 가용성 설계",
			"value": "다중 리전 99.999%, 단일 리전 99.99%",
			"note": "PostgreSQL과 호환되는 서버리스 분산 SQL이다. 두 리전 모두에서 강력한 일관성으로 읽고 쓴다.",
			"called": [
				"dsql 가용성",
				"dsql SLA",
				"DSQL availability"
			],
			"source": "https://docs.aws.amazon.com/ko_kr/aurora-dsql/latest/userguide/what-is-aurora-dsql.html"
		},
		{
			"id": "dsql-regions",
			"label": "Aurora DSQL 다중 리전 클러스터",
			"value": "읽고 쓰는 리전 2개 + 감시(witness) 리전 1개",
			"note": "감시 리전은 트랜잭션 로그를 한정된 기간만 두고 엔드포인트가 없다. 함께 묶을 수 있는 리전은 정해져 있으니 만들기 전에 확인한다.",
			"called": ["dsql 리전", "dsql region"],
			"source": "https://docs.aws.amazon.com/ko_kr/aurora-dsql/latest/userguide/configuring-multi-region-clusters.html"
		},
		{
			"id": "dsql-conflict",
			"label": "Aurora DSQL에서 같은 행을 함께 고치면",
			"asks": "Aurora DSQL에서 같은 행을 함께 고치면 어느 쪽이 실패하나?",
			"value": "늦게 커밋한 쪽이 실패(SQLSTATE 40001)",
			"note": "잠금이 없는 낙관적 동시성 제어다. 앱이 다시 시도해야 한다.",
			"source": "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/working-with-concurrency-control.html"
		},
		{
			"id": "write-forwarding",
			"label": "Aurora 글로벌 데이터베이스의 쓰기 전달",
			"asks": "Aurora 글로벌 데이터베이스의 쓰기 전달에서 실제로 쓰는 리전은 어디인가?",
			"value": "보조 리전이 받아 기본 리전이 씀",
			"note": "쓰는 곳은 여전히 하나다. 기본 리전이 죽으면 승격하기 전까지 쓰기가 멈춘다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html"
		}
	],
	"sharedFacts": [
		{
			"id": "conflict-rule",
			"from": "database/dynamodb-global-tables#conflict-rule"
		},
		{
			"id": "replication-latency",
			"from": "database/dynamodb-global-tables#replication-latency"
		},
		{
			"id": "mrsc-regions",
			"from": "database/dynamodb-global-tables#mrsc-regions"
		},
		{
			"id": "dns-detection",
			"from": "architectures/aurora-global-failover#detection-time"
		},
		{
			"id": "multi-site",
			"from": "foundations/rto-rpo#multi-site"
		}
	],
	"scenarios": [
		{
			"id": "near-zero-rto-key-value",
			"situation": "전 세계 게임의 사용자 프로필을 사용자 ID로 읽고 쓴다. 리전이 통째로 죽어도 DNS 캐시를 기다리지 않고 쓰기까지 이어져야 하고 승격 작업은 없어야 한다.",
			"answer": ["architectures/multi-region-active-active", "database/dynamodb-global-tables"],
			"choose": "DynamoDB 글로벌 테이블 + Global Accelerator",
			"why": "“쓰기까지”와 “승격 없이”가 활성/활성을, “ID로 읽고 쓴다”가 DynamoDB 글로벌 테이블을 고른다. 앞에는 Global Accelerator를 둔다.",
			"trap": "Aurora 글로벌 데이터베이스는 쓰는 리전이 하나라 몇 분의 승격이 필요하다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "sql-writes-in-two-regions",
			"situation": "두 리전의 사용자가 같은 재고를 SQL 트랜잭션으로 바꾼다. 어느 리전에서 읽어도 방금 바꾼 값이어야 하고, 리전이 죽어도 잃으면 안 된다.",
			"answer": ["architectures/multi-region-active-active"],
			"choose": "Aurora DSQL",
			"why": "“SQL”, “두 리전에서 쓰기”, “최신 값”, “손실 없음”이 모두 있다. 두 리전에 동기로 커밋하는 Aurora DSQL이다.",
			"trap": "쓰기 전달을 켠 Aurora 글로벌 데이터베이스는 비동기 복제라 기본 리전이 죽으면 마지막 몇 초를 잃을 수 있다. DynamoDB 글로벌 테이블의 기본 모드는 나중에 쓴 것이 이긴다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "counter-lost-updates",
			"situation": "두 리전의 DynamoDB 글로벌 테이블에서 같은 좋아요 수를 올리는데 합계가 실제보다 적다. 리전을 줄이지 않고 고쳐야 한다.",
			"answer": ["database/dynamodb-global-tables", "architectures/multi-region-active-active"],
			"choose": "리전마다 다른 항목에 세기",
			"why": "같은 항목을 두 리전에서 고쳐 한쪽이 사라졌다. 리전마다 다른 항목에 세고 읽을 때 더하거나, 항목마다 쓰는 리전을 정한다.",
			"trap": "강력한 일관성 읽기는 기본 모드에서 그 리전 안의 최신일 뿐이다. MRSC는 세 리전이 필요하고, 이미 만든 글로벌 테이블의 모드는 바꿀 수 없다.",
			"requirements": ["find-cause"],
			"decides": [
				"합계",
				"카운터",
				"충돌",
				"덮어쓰다"
			]
		},
		{
			"id": "hour-of-downtime-ok",
			"situation": "사내 보고서 시스템이 리전 장애에서 하루 안에 되살아나면 되고, 데이터는 어젯밤의 것이면 충분하다. 비용이 가장 작아야 한다.",
			"answer": ["foundations/rto-rpo"],
			"choose": "백업과 복원",
			"why": "“하루”와 “어젯밤의 데이터”, “가장 작은 비용”이면 다른 리전에 백업을 복사해 두는 백업과 복원이다.",
			"trap": "활성/활성은 모든 것을 리전 수만큼 돌리고, 파일럿 라이트도 데이터베이스를 늘 켜 둔다. 요구보다 좋은 답은 비용 조건에서 틀린다.",
			"requirements": ["disaster-recovery", "lowest-cost"]
		}
	],
	"corrections": [],
	"failures": [
		{
			"id": "seoul-region",
			"diagram": "request-path",
			"drawn": "region-failure",
			"drawnWay": [
				{
					"from": "users",
					"to": "ga"
				},
				{
					"from": "ga",
					"to": "a2"
				},
				{
					"from": "a2",
					"to": "d2"
				}
			],
			"part": "seoul",
			"what": "서울 리전이 통째로 멈춘다",
			"idle": [{
				"from": "d2",
				"to": "net"
			}, {
				"from": "s2",
				"to": "net"
			}],
			"takeover": [
				"a2",
				"d2",
				"s2"
			],
			"steps": [
				{
					"from": "ku",
					"to": "ga",
					"text": "같은 고정 IP로 접속한다"
				},
				{
					"from": "ga",
					"to": "a2",
					"text": "정상 리전으로 보낸다"
				},
				{
					"from": "a2",
					"to": "d2",
					"text": "승격 없이 바로 읽고 쓴다"
				},
				{
					"from": "a2",
					"to": "s2",
					"text": "파일도 이쪽 버킷에"
				}
			],
			"time": "상태 확인이 실패하는 대로(DNS 캐시를 기다리지 않는다)",
			"user": "알아챌 때까지 한국 사용자의 접속이 실패한다. 다시 접속하면 쓰기까지 되지만 멀어서 조금 느리다.",
			"note": "버지니아가 두 배의 부하를 견뎌야 한다. 건너가지 못한 마지막 쓰기는 서울이 돌아올 때까지 보이지 않는다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html"
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
					"to": "ga",
					"text": "같은 고정 IP로 접속한다"
				},
				{
					"from": "ga",
					"to": "a2",
					"text": "정상 리전의 ALB로 보낸다"
				},
				{
					"from": "a2",
					"to": "d2",
					"text": "버지니아의 복제본을 쓴다"
				}
			],
			"time": "약 1분 뒤부터(ALB의 상태 확인, 기본 30초 × 2회)",
			"user": "그동안 한국 사용자의 요청이 502·504다. 그 뒤로는 조금 느리다.",
			"note": "고치면 상태 확인을 5번 연속 통과하고(기본 2분 30초) 30초쯤 뒤부터 새 연결이 저절로 돌아온다. 조금씩 돌려보내려면 그 전에 서울의 트래픽 다이얼을 낮춰 둔다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"id": "seoul-table",
			"diagram": "request-path",
			"part": "d1",
			"why": "row-kiro-channeun-geot",
			"what": "앱은 살아 있는데 서울의 복제본이 응답하지 못한다",
			"idle": [{
				"from": "d2",
				"to": "net"
			}, {
				"from": "ga",
				"to": "a1"
			}],
			"stops": ["a1"],
			"takeover": ["a2", "d2"],
			"steps": [
				{
					"from": "ku",
					"to": "ga",
					"text": "같은 고정 IP로 접속한다"
				},
				{
					"from": "ga",
					"to": "a2",
					"text": "사용자를 통째로 옮긴다"
				},
				{
					"from": "a2",
					"to": "d2",
					"text": "버지니아의 복제본을 쓴다"
				}
			],
			"time": "상태 확인이 DB까지 볼 때만 넘어간다",
			"user": "넘어가기 전까지 한국 사용자의 요청이 5xx다. 검사가 앱만 보면 계속 5xx다.",
			"note": "상태 확인 경로에서 자기 복제본을 읽어 본다. 앱이 남의 리전 데이터베이스를 부르게 하지는 않는다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.prescriptive-guidance.request-routing.html"
		},
		{
			"id": "virginia-table",
			"diagram": "request-path",
			"part": "d2",
			"why": "row-kiro-channeun-geot",
			"what": "앱은 살아 있는데 버지니아의 복제본이 응답하지 못한다",
			"idle": [{
				"from": "d1",
				"to": "net"
			}, {
				"from": "ga",
				"to": "a2"
			}],
			"stops": ["a2"],
			"takeover": ["a1", "d1"],
			"steps": [
				{
					"from": "uu",
					"to": "ga",
					"text": "같은 고정 IP로 접속한다"
				},
				{
					"from": "ga",
					"to": "a1",
					"text": "사용자를 통째로 옮긴다"
				},
				{
					"from": "a1",
					"to": "d1",
					"text": "서울의 복제본을 쓴다"
				}
			],
			"time": "상태 확인이 DB까지 볼 때만 넘어간다",
			"user": "넘어가기 전까지 미국 사용자의 요청이 5xx다. 검사가 앱만 보면 계속 5xx다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.prescriptive-guidance.request-routing.html"
		},
		{
			"id": "deleted-items",
			"diagram": "request-path",
			"part": "d1",
			"why": "row-kiro-channeun-geot",
			"what": "잘못된 코드가 항목을 지운다",
			"partly": true,
			"fails": ["d2"],
			"time": "새 테이블로 복원하는 동안(보존 기간의 어느 때로든, 가장 늦은 때가 보통 5분 전)",
			"user": "두 리전 모두에서 지워진 항목을 찾지 못한다.",
			"note": "복제는 실수도 1초쯤이면 옮긴다. 리전마다 시점 복구를 켜 둔다. 복원은 몇 시간이 걸릴 수 있고, 새 테이블에서 지워진 항목을 찾아 원래 테이블에 다시 쓴다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoveryDescription.html"
		},
		{
			"id": "region-link",
			"diagram": "request-path",
			"part": "net",
			"what": "두 리전 사이만 끊긴다",
			"steps": [
				{
					"from": "ga",
					"to": "a1",
					"text": "두 리전 모두 정상이다: 한국은 서울로"
				},
				{
					"from": "ga",
					"to": "a2",
					"text": "미국은 버지니아로 간다"
				},
				{
					"from": "a1",
					"to": "d1",
					"text": "서울의 복제본에 계속 쓴다"
				},
				{
					"from": "a2",
					"to": "d2",
					"text": "버지니아의 복제본에 계속 쓴다"
				}
			],
			"time": "망이 돌아와 밀린 것을 합칠 때까지",
			"user": "오류는 없지만 반대쪽의 옛 값을 본다. 같은 항목을 두 리전에서 고쳤으면 이어진 뒤 나중 것만 남는다(last writer wins).",
			"note": "먼저 쓴 것은 알림 없이 사라진다. 사용자마다 쓰는 리전을 정하거나 더하기만 하는 기록으로 바꾸고, 복제 지연에 경보를 건다.",
			"source": "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html"
		},
		{
			"id": "bad-deploy",
			"diagram": "request-path",
			"part": "a2",
			"what": "버지니아에 먼저 배포한 새 버전이 오류를 낸다",
			"takeover": ["a1"],
			"steps": [
				{
					"from": "uu",
					"to": "ga",
					"text": "같은 고정 IP로 접속한다"
				},
				{
					"from": "ga",
					"to": "a1",
					"text": "옛 버전이 도는 서울로 보낸다"
				},
				{
					"from": "a1",
					"to": "d1",
					"text": "서울의 복제본을 쓴다"
				}
			],
			"time": "약 1분 뒤부터(ALB의 상태 확인이 그 오류를 볼 때만, 기본 30초 × 2회)",
			"user": "그동안 미국 사용자의 요청이 5xx다. 그 뒤로는 조금 느리다.",
			"note": "리전마다 시차를 두고 배포해 한쪽에서 멈춘다. 상태 확인이 보지 못하는 오류면 버지니아의 트래픽 다이얼을 0으로 내린다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"id": "virginia-region",
			"diagram": "request-path",
			"part": "virginia",
			"what": "버지니아 리전이 통째로 멈춘다",
			"idle": [{
				"from": "d1",
				"to": "net"
			}, {
				"from": "s1",
				"to": "net"
			}],
			"takeover": [
				"a1",
				"d1",
				"s1"
			],
			"steps": [
				{
					"from": "uu",
					"to": "ga",
					"text": "같은 고정 IP로 접속한다"
				},
				{
					"from": "ga",
					"to": "a1",
					"text": "정상 리전으로 보낸다"
				},
				{
					"from": "a1",
					"to": "d1",
					"text": "승격 없이 바로 읽고 쓴다"
				},
				{
					"from": "a1",
					"to": "s1",
					"text": "파일도 이쪽 버킷에"
				}
			],
			"time": "상태 확인이 실패하는 대로(DNS 캐시를 기다리지 않는다)",
			"user": "알아챌 때까지 미국 사용자의 접속이 실패한다. 다시 접속하면 쓰기까지 되지만 멀어서 조금 느리다.",
			"note": "건너오지 못한 마지막 쓰기는 버지니아가 돌아올 때까지 보이지 않는다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html"
		},
		{
			"id": "static-ip-blocked",
			"diagram": "request-path",
			"part": "ga",
			"what": "고정 IP 둘 가운데 하나의 네트워크 영역이 막힌다",
			"partly": true,
			"steps": [{
				"from": "ku",
				"to": "ga",
				"text": "다른 영역의 고정 IP로 다시 접속한다"
			}, {
				"from": "ga",
				"to": "a1",
				"text": "그 뒤는 그대로다"
			}],
			"time": "클라이언트가 다른 IP로 다시 시도하는 만큼",
			"user": "막힌 IP로 오던 접속만 잠깐 실패한다. 앱은 그대로다.",
			"note": "방화벽의 허용 목록과 DNS에 고정 IP를 둘 다 적는다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-components.html"
		}
	],
	"sources": [],
	"references": [
		{
			"title": "글로벌 테이블의 리전 대피",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.prescriptive-guidance.evacuation.html"
		},
		{
			"title": "글로벌 테이블의 요청 라우팅",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.prescriptive-guidance.request-routing.html"
		},
		{
			"title": "Aurora DSQL이란",
			"url": "https://docs.aws.amazon.com/ko_kr/aurora-dsql/latest/userguide/what-is-aurora-dsql.html"
		},
		{
			"title": "비정상 엔드포인트의 장애 조치",
			"url": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html"
		},
		{
			"title": "Region switch 계획",
			"url": "https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch.html"
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
			"depth": 3,
			"slug": "conflicts",
			"text": "충돌을 없애는 순서"
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
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-global-accelerator\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M35 13A20 20 0 1 0 51 29M12 34h22M32 13c-11 11-11 28-1 40M34 30 53 11M40 11h13v13\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>셋 가운데 하나라도 꼭 필요할 때만 쓴다. <strong>리전 장애에도 쓰기가 거의 멈추지 않아야 한다</strong>, <strong>먼 대륙의 사용자가 쓰기도 빠르게 해야 한다</strong>, <strong>한 리전으로는 용량이 모자란다</strong>. <a href=\"/foundations/rto-rpo/#strategies\">재해 복구 전략</a> 가운데 가장 비싸고, 데이터의 충돌을 앱이 떠안는다.</p>\n<p>읽기만 빠르면 되고 몇 분의 승격을 견딜 수 있으면 <a href=\"/architectures/aurora-global-failover/\">Aurora 글로벌 읽기와 장애 조치</a>가 훨씬 단순하다. AZ 장애만 걱정이면 <a href=\"/architectures/three-tier-web/\">한 리전의 다중 AZ</a>로 충분하다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-46\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">두 리전이 함께 읽고 쓰는 <span class=\"diagram-title-end\">구성<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"seoul-region\">서울 리전이 통째로 멈춘다</option><option value=\"seoul-app\">서울의 앱만 멈춘다</option><option value=\"seoul-table\">앱은 살아 있는데 서울의 복제본이 응답하지 못한다</option><option value=\"virginia-table\">앱은 살아 있는데 버지니아의 복제본이 응답하지 못한다</option><option value=\"deleted-items\">잘못된 코드가 항목을 지운다</option><option value=\"region-link\">두 리전 사이만 끊긴다</option><option value=\"bad-deploy\">버지니아에 먼저 배포한 새 버전이 오류를 낸다</option><option value=\"virginia-region\">버지니아 리전이 통째로 멈춘다</option><option value=\"static-ip-blocked\">고정 IP 둘 가운데 하나의 네트워크 영역이 막힌다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를, 밑줄 친 부품을 누르면 그 노트를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 두 리전이 함께 읽고 쓰는 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"423\" height=\"707\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 676.6 1131.4\"><svg id=\"diagram-request-path-picture\" width=\"676.6\" height=\"1131.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 676.6 1131.4\"><title id=\"diagram-request-path-title\">두 리전이 함께 읽고 쓰는 구성</title><desc id=\"diagram-request-path-desc\">한국과 미국의 사용자는 Global Accelerator의 같은 고정 IP로 접속해 가까운 리전의 ALB와 앱으로 간다. 앱은 자기 리전의 DynamoDB 복제본에만 읽고 쓰며, 두 복제본이 서로 비동기로 복제한다. 파일은 두 리전의 S3 버킷이 서로 복제한다.</desc><g class=\"d-boundary\" data-part=\"virginia\"><rect width=\"302.3\" height=\"471.2\" x=\"354.3\" y=\"438.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"302.3\" height=\"471.2\" x=\"12\" y=\"438.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"ku_ga\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M255.6 56v83q0 7 7 7h43q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m318.7 154-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"uu_ga\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M425.1 56v83q0 7-7 7h-43q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m374 154-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ga_a1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M312.7 318.2v13q0 7-7 7H176.2q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m175.2 479.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ga_a2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M368 318.2v13q0 7 7 7h129.4q7 0 7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m517.5 479.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a1_d1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M157.8 619.2v23q0 7-7 7h-50.6q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m99.1 721.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a2_d2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M500 619.2v23q0 7-7 7h-50.5q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m441.4 721.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"d1_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M93.1 889.4v133q0 7 7.1 7h185.6q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m93.1 885.8-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m299 1037.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"d2_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M435.4 889.4v113q0 7-7 7h-65.2q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m435.4 885.8-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m362.2 1037.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a1_s1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M180.6 619.2v23q0 7 7 7h50.6q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m251.3 721.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a2_s2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M522.9 619.2v23q0 7 7 7h50.6q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m593.6 721.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"s1_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M245.3 889.4v113q0 7 7 7h65.2q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m245.3 885.8-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m330.5 1037.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"s2_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M587.6 889.4v133q0 7-7.1 7H394.9q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m587.6 885.8-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m393.8 1037.4-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"virginia\"><text x=\"366.3\" y=\"469.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">버지니아</text></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"24\" y=\"469.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"ku_ga\"><rect width=\"66.7\" height=\"30\" x=\"222.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"255.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 접속</text></g><g class=\"d-edge-label\" data-edge=\"uu_ga\"><rect width=\"66.7\" height=\"30\" x=\"391.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"425\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 접속</text></g><g class=\"d-edge-label\" data-edge=\"ga_a1\"><rect width=\"110.3\" height=\"30\" x=\"113.7\" y=\"358.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"168.9\" y=\"381.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 가까운 곳</text></g><g class=\"d-edge-label\" data-edge=\"ga_a2\"><rect width=\"110.3\" height=\"30\" x=\"456\" y=\"358.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"511.1\" y=\"381.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 가까운 곳</text></g><g class=\"d-edge-label\" data-edge=\"a1_d1\"><rect width=\"91.3\" height=\"30\" x=\"47.1\" y=\"679.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"92.8\" y=\"702.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 읽고 씀</text></g><g class=\"d-edge-label\" data-edge=\"a2_d2\"><rect width=\"91.3\" height=\"30\" x=\"389.4\" y=\"679.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"435.1\" y=\"702.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 읽고 씀</text></g><g class=\"d-edge-label\" data-edge=\"d1_net\"><rect width=\"66.7\" height=\"30\" x=\"59.6\" y=\"959.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"93\" y=\"982.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 복제</text></g><g class=\"d-edge-label\" data-edge=\"d2_net\"><rect width=\"66.7\" height=\"30\" x=\"401.9\" y=\"959.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"435.3\" y=\"982.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 복제</text></g><g class=\"d-edge-label\" data-edge=\"a1_s1\"><rect width=\"66.7\" height=\"30\" x=\"211.8\" y=\"679.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"245.1\" y=\"702.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 파일</text></g><g class=\"d-edge-label\" data-edge=\"a2_s2\"><rect width=\"66.7\" height=\"30\" x=\"554.1\" y=\"679.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"587.4\" y=\"702.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 파일</text></g><g class=\"d-edge-label\" data-edge=\"s1_net\"><rect width=\"66.7\" height=\"30\" x=\"211.8\" y=\"959.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"245.1\" y=\"982.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 복제</text></g><g class=\"d-edge-label\" data-edge=\"s2_net\"><rect width=\"66.7\" height=\"30\" x=\"554.1\" y=\"959.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"587.4\" y=\"982.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 복제</text></g><g class=\"d-node\" data-part=\"ku\"><rect width=\"129.6\" height=\"44\" x=\"190.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"255.6\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">한국 사용자</text></g><g class=\"d-node\" data-part=\"uu\"><rect width=\"129.6\" height=\"44\" x=\"360.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"425.1\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">미국 사용자</text></g><g class=\"d-node\" data-part=\"ga\"><text x=\"340.2\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고정 IP <tspan x=\"340.3\" y=\"310.2\">Global Accelerator</tspan></text><use width=\"72\" height=\"72\" x=\"304.3\" y=\"175\" href=\"#icon-saa-global-accelerator\"/></g><g class=\"d-node\" data-part=\"a1\"><text x=\"169.2\" y=\"611.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB·앱</text><use width=\"72\" height=\"72\" x=\"133.2\" y=\"500.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"d1\"><text x=\"93.1\" y=\"853.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 <tspan x=\"93.1\" y=\"877.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"57.1\" y=\"742.2\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node leads\" data-part=\"s1\"><text x=\"245.3\" y=\"853.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">버킷 <tspan x=\"245.3\" y=\"877.4\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"209.3\" y=\"742.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"a2\"><text x=\"511.5\" y=\"611.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB·앱</text><use width=\"72\" height=\"72\" x=\"475.5\" y=\"500.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"d2\"><text x=\"435.4\" y=\"853.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 <tspan x=\"435.4\" y=\"877.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"399.4\" y=\"742.2\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node leads\" data-part=\"s2\"><text x=\"587.6\" y=\"853.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">버킷 <tspan x=\"587.6\" y=\"877.4\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"551.6\" y=\"742.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"net\"><rect width=\"178.1\" height=\"62\" x=\"251.3\" y=\"1049.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"340.3\" y=\"1089.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리전 사이 망</text></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 고정 IP 둘 가운데 하나의 네트워크 영역이 막힌다\" data-breaks=\"static-ip-blocked\"><rect x=\"243\" y=\"162\" width=\"194\" height=\"160\" rx=\"10\"/><path d=\"M437 162m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울 리전이 통째로 멈춘다\" data-breaks=\"seoul-region\"><rect x=\"8\" y=\"434\" width=\"310\" height=\"479\" rx=\"10\"/><path d=\"M318 434m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버지니아 리전이 통째로 멈춘다\" data-breaks=\"virginia-region\"><rect x=\"350\" y=\"434\" width=\"310\" height=\"479\" rx=\"10\"/><path d=\"M660 434m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울의 앱만 멈춘다\" data-breaks=\"seoul-app\"><rect x=\"120\" y=\"487\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M218 487m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버지니아에 먼저 배포한 새 버전이 오류를 낸다\" data-breaks=\"bad-deploy\"><rect x=\"463\" y=\"487\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M561 487m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 앱은 살아 있는데 서울의 복제본이 응답하지 못한다. 다른 고장: 잘못된 코드가 항목을 지운다\" data-breaks=\"seoul-table\" data-then=\"deleted-items\"><rect x=\"32\" y=\"729\" width=\"122\" height=\"160\" rx=\"10\"/><path d=\"M154 729m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 앱은 살아 있는데 버지니아의 복제본이 응답하지 못한다\" data-breaks=\"virginia-table\"><rect x=\"374\" y=\"729\" width=\"122\" height=\"160\" rx=\"10\"/><path d=\"M496 729m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 두 리전 사이만 끊긴다\" data-breaks=\"region-link\"><rect x=\"247\" y=\"1045\" width=\"186\" height=\"70\" rx=\"10\"/><path d=\"M433 1045m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"버킷 S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"160.2\" x=\"196.3\" y=\"729.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"버킷 S3\" href=\"/storage/s3-replication/\"><rect width=\"98\" height=\"160.2\" x=\"538.6\" y=\"729.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"326\" height=\"827\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"13.5 -4 521.4 1323.6\"><svg width=\"521.4\" height=\"1323.6\" x=\"13.5\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"13.5 -4 521.4 1323.6\"><title id=\"diagram-request-path-narrow-title\">두 리전이 함께 읽고 쓰는 구성</title><desc id=\"diagram-request-path-narrow-desc\">한국과 미국의 사용자는 Global Accelerator의 같은 고정 IP로 접속해 가까운 리전의 ALB와 앱으로 간다. 앱은 자기 리전의 DynamoDB 복제본에만 읽고 쓰며, 두 복제본이 서로 비동기로 복제한다. 파일은 두 리전의 S3 버킷이 서로 복제한다.</desc><g class=\"d-boundary\" data-part=\"virginia\"><rect width=\"214.8\" height=\"695.4\" x=\"304.1\" y=\"422.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"214.8\" height=\"695.4\" x=\"29.5\" y=\"422.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"ku_ga\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195.7 48v83q0 7 7.1 7h39q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m255 146-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"uu_ga\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M357.4 48v83q0 7-7 7h-39.1q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m310.2 146-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ga_a1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M249 302.2v13q0 7-7.1 7h-95.5q-7.1 0-7.1 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m145.3 463.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ga_a2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M304.2 302.2v13q0 7 7.1 7h95.5q7 0 7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m419.9 463.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a1_d1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M124.2 595.2v23q0 7-7 7H89q-7.1 0-7.1 7v76.4q0 6.6 6.6 6.6t6.6 6.6v19.4\"/><path fill=\"var(--diagram-line)\" d=\"m101.2 733.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a2_d2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M398.8 595.2v23q0 7-7 7h-28.1q-7 0-7 7v76.4q0 6.6 6.5 6.6t6.6 6.6v19.4\"/><path fill=\"var(--diagram-line)\" d=\"m375.8 733.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"d1_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M95.2 893.4v253.5q0 .7-.7.7t-.6.7v82.2q0 7.1 7 7.1h128.7q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m95.2 889.8-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m242.7 1245.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"d2_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M369.8 893.4v253.5q0 .7-.6.7t-.7.7v62.2q0 7.1-7 7.1h-67.3q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m369.8 889.8-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m293.2 1245.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a1_s1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M154.4 595.2v23q0 7 7 7h21q7 0 7 7v313.2\"/><path fill=\"var(--diagram-line)\" d=\"m195.4 937.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"a2_s2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M429 595.2v23q0 7 7 7h21q7 0 7 7v313.2\"/><path fill=\"var(--diagram-line)\" d=\"m470 937.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"s1_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M179.3 1097.6v49.3q0 .7.7.7t.6.7v62.2q0 7.1 7 7.1H255q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m179.3 1094-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m268 1245.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"s2_net\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M454 1097.6v49.3q0 .7.6.7t.6.7v82.2q0 7.1-7 7.1H319.5q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m454 1094-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m318.4 1245.6-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"virginia\"><text x=\"316.1\" y=\"453.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">버지니아</text></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"41.5\" y=\"453.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"ku_ga\"><rect width=\"66.7\" height=\"30\" x=\"162.2\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"195.6\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 접속</text></g><g class=\"d-edge-label\" data-edge=\"uu_ga\"><rect width=\"66.7\" height=\"30\" x=\"323.9\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"357.3\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 접속</text></g><g class=\"d-edge-label\" data-edge=\"ga_a1\"><rect width=\"110.3\" height=\"30\" x=\"83.8\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"138.9\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 가까운 곳</text></g><g class=\"d-edge-label\" data-edge=\"ga_a2\"><rect width=\"110.3\" height=\"30\" x=\"358.4\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"413.5\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 가까운 곳</text></g><g class=\"d-edge-label\" data-edge=\"a1_d1\"><rect width=\"91.3\" height=\"30\" x=\"36\" y=\"655.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81.6\" y=\"678.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 읽고 씀</text></g><g class=\"d-edge-label\" data-edge=\"a2_d2\"><rect width=\"91.3\" height=\"30\" x=\"310.6\" y=\"655.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"356.3\" y=\"678.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 읽고 씀</text></g><g class=\"d-edge-label\" data-edge=\"d1_net\"><rect width=\"66.7\" height=\"30\" x=\"60.4\" y=\"1167.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"93.8\" y=\"1190.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 복제</text></g><g class=\"d-edge-label\" data-edge=\"d2_net\"><rect width=\"66.7\" height=\"30\" x=\"335\" y=\"1167.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"368.4\" y=\"1190.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 복제</text></g><g class=\"d-edge-label\" data-edge=\"a1_s1\"><rect width=\"66.7\" height=\"30\" x=\"155.9\" y=\"655.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"189.2\" y=\"678.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 파일</text></g><g class=\"d-edge-label\" data-edge=\"a2_s2\"><rect width=\"66.7\" height=\"30\" x=\"430.5\" y=\"655.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"463.9\" y=\"678.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 파일</text></g><g class=\"d-edge-label\" data-edge=\"s1_net\"><rect width=\"66.7\" height=\"30\" x=\"147.1\" y=\"1167.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"180.5\" y=\"1190.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 복제</text></g><g class=\"d-edge-label\" data-edge=\"s2_net\"><rect width=\"66.7\" height=\"30\" x=\"421.7\" y=\"1167.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"455.1\" y=\"1190.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 복제</text></g><g class=\"d-node\" data-part=\"ku\"><rect width=\"121.7\" height=\"36\" x=\"134.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"195.7\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">한국 사용자</text></g><g class=\"d-node\" data-part=\"uu\"><rect width=\"121.7\" height=\"36\" x=\"296.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"357.4\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">미국 사용자</text></g><g class=\"d-node\" data-part=\"ga\"><text x=\"276.4\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고정 IP <tspan x=\"276.6\" y=\"294.2\">Global Accelerator</tspan></text><use width=\"72\" height=\"72\" x=\"240.6\" y=\"163\" href=\"#icon-saa-global-accelerator\"/></g><g class=\"d-node\" data-part=\"a1\"><text x=\"139.3\" y=\"587.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB·앱</text><use width=\"72\" height=\"72\" x=\"103.3\" y=\"480.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"d1\"><text x=\"110.6\" y=\"857.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 <tspan x=\"110.6\" y=\"881.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"74.6\" y=\"750.2\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node leads\" data-part=\"s1\"><text x=\"179.3\" y=\"1061.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">버킷 <tspan x=\"179.3\" y=\"1085.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"143.3\" y=\"954.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"a2\"><text x=\"413.9\" y=\"587.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB·앱</text><use width=\"72\" height=\"72\" x=\"377.9\" y=\"480.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"d2\"><text x=\"385.3\" y=\"857.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 <tspan x=\"385.3\" y=\"881.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"349.3\" y=\"750.2\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node leads\" data-part=\"s2\"><text x=\"453.9\" y=\"1061.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">버킷 <tspan x=\"453.9\" y=\"1085.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"417.9\" y=\"954.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"net\"><rect width=\"146.1\" height=\"46\" x=\"201.5\" y=\"1257.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"274.6\" y=\"1289.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리전 사이 망</text></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 고정 IP 둘 가운데 하나의 네트워크 영역이 막힌다\" data-breaks=\"static-ip-blocked\"><rect x=\"180\" y=\"154\" width=\"194\" height=\"152\" rx=\"10\"/><path d=\"M374 154m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울 리전이 통째로 멈춘다\" data-breaks=\"seoul-region\"><rect x=\"26\" y=\"418\" width=\"223\" height=\"703\" rx=\"10\"/><path d=\"M249 418m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버지니아 리전이 통째로 멈춘다\" data-breaks=\"virginia-region\"><rect x=\"300\" y=\"418\" width=\"223\" height=\"703\" rx=\"10\"/><path d=\"M523 418m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울의 앱만 멈춘다\" data-breaks=\"seoul-app\"><rect x=\"94\" y=\"471\" width=\"90\" height=\"128\" rx=\"10\"/><path d=\"M184 471m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버지니아에 먼저 배포한 새 버전이 오류를 낸다\" data-breaks=\"bad-deploy\"><rect x=\"369\" y=\"471\" width=\"90\" height=\"128\" rx=\"10\"/><path d=\"M459 471m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 앱은 살아 있는데 서울의 복제본이 응답하지 못한다. 다른 고장: 잘못된 코드가 항목을 지운다\" data-breaks=\"seoul-table\" data-then=\"deleted-items\"><rect x=\"50\" y=\"741\" width=\"122\" height=\"152\" rx=\"10\"/><path d=\"M172 741m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 앱은 살아 있는데 버지니아의 복제본이 응답하지 못한다\" data-breaks=\"virginia-table\"><rect x=\"324\" y=\"741\" width=\"122\" height=\"152\" rx=\"10\"/><path d=\"M446 741m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 두 리전 사이만 끊긴다\" data-breaks=\"region-link\"><rect x=\"198\" y=\"1254\" width=\"154\" height=\"54\" rx=\"10\"/><path d=\"M352 1254m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"버킷 S3\" href=\"/storage/s3/\"><rect width=\"90\" height=\"152.2\" x=\"134.3\" y=\"945.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"버킷 S3\" href=\"/storage/s3-replication/\"><rect width=\"90\" height=\"152.2\" x=\"408.9\" y=\"945.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>모든 사용자가 같은 고정 IP 두 개로 온다. DNS 답이 바뀌지 않으니 캐시를 기다릴 일이 없다.</li>\n<li><a href=\"/networking/global-accelerator/\">Global Accelerator</a>가 가장 가까운 <strong>정상</strong> 리전의 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>로 보낸다. 캐시할 것이 많은 웹이면 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>와 <a href=\"/networking/route53-routing-policies/\">Route 53 지연 시간 정책</a>을 쓴다.</li>\n<li>앱은 <strong>자기 리전의</strong> <a href=\"/database/dynamodb-global-tables/\">DynamoDB</a> 엔드포인트에만 읽고 쓴다. 문제가 생겼을 때 앱이 남의 리전 데이터베이스를 부르게 하지 않는다. 사용자를 통째로 다른 리전으로 보낸다.</li>\n<li>두 복제본은 리전 사이의 AWS 망으로 서로 복제한다. 쓴 것은 보통 1초 안에 다른 리전에 닿는다. 그 사이 다른 리전에서 읽으면 옛 값이다.</li>\n<li>올린 파일은 자기 리전의 버킷에 둔다.</li>\n<li>두 버킷은 <a href=\"/storage/s3-replication/\">양방향 복제</a>로 맞춘다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-seoul-region\" name=\"failures-request-path\" data-failure='{\"down\":[\"seoul\"],\"over\":[\"a2\",\"d2\",\"s2\"],\"way\":[[\"ku\",\"ga\"],[\"ga\",\"a2\"],[\"a2\",\"d2\"],[\"a2\",\"s2\"]],\"idle\":[[\"d2\",\"net\"],[\"s2\",\"net\"]]}'><summary>서울 리전이 통째로 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>상태 확인이 실패하는 대로(DNS 캐시를 기다리지 않는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>알아챌 때까지 한국 사용자의 접속이 실패한다. 다시 접속하면 쓰기까지 되지만 멀어서 조금 느리다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱(버지니아), 복제본 DynamoDB(버지니아), 버킷 S3(버지니아)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>같은 고정 IP로 접속한다</li><li>정상 리전으로 보낸다</li><li>승격 없이 바로 읽고 쓴다</li><li>파일도 이쪽 버킷에</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>버지니아가 두 배의 부하를 견뎌야 한다. 건너가지 못한 마지막 쓰기는 서울이 돌아올 때까지 보이지 않는다.</dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/networking/application-load-balancer/\">ALB·앱(서울)</a> · <a href=\"/database/dynamodb-global-tables/\">복제본 DynamoDB(서울)</a> · <a href=\"/storage/s3/\">버킷 S3(서울)</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-seoul-app\" name=\"failures-request-path\" data-failure='{\"down\":[\"a1\"],\"over\":[\"a2\"],\"way\":[[\"ku\",\"ga\"],[\"ga\",\"a2\"],[\"a2\",\"d2\"]]}'><summary>서울의 앱만 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 1분 뒤부터(ALB의 상태 확인, 기본 30초 × 2회)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그동안 한국 사용자의 요청이 502·504다. 그 뒤로는 조금 느리다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱(버지니아)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>같은 고정 IP로 접속한다</li><li>정상 리전의 ALB로 보낸다</li><li>버지니아의 복제본을 쓴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>고치면 상태 확인을 5번 연속 통과하고(기본 2분 30초) 30초쯤 뒤부터 새 연결이 저절로 돌아온다. 조금씩 돌려보내려면 그 전에 서울의 트래픽 다이얼을 낮춰 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/application-load-balancer/\">ALB·앱(서울)</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-seoul-table\" name=\"failures-request-path\" data-failure='{\"down\":[\"d1\"],\"with\":[\"a1\"],\"over\":[\"a2\",\"d2\"],\"way\":[[\"ku\",\"ga\"],[\"ga\",\"a2\"],[\"a2\",\"d2\"]],\"idle\":[[\"d2\",\"net\"],[\"ga\",\"a1\"]]}'><summary>앱은 살아 있는데 서울의 복제본이 응답하지 못한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>상태 확인이 DB까지 볼 때만 넘어간다</b></dd></div><div><dt>사용자가 보는 것</dt><dd>넘어가기 전까지 한국 사용자의 요청이 5xx다. 검사가 앱만 보면 계속 5xx다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱(버지니아), 복제본 DynamoDB(버지니아)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>같은 고정 IP로 접속한다</li><li>사용자를 통째로 옮긴다</li><li>버지니아의 복제본을 쓴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>상태 확인 경로에서 자기 복제본을 읽어 본다. 앱이 남의 리전 데이터베이스를 부르게 하지는 않는다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/dynamodb-global-tables/\">복제본 DynamoDB(서울)</a> · <a href=\"#row-kiro-channeun-geot\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.prescriptive-guidance.request-routing.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-virginia-table\" name=\"failures-request-path\" data-failure='{\"down\":[\"d2\"],\"with\":[\"a2\"],\"over\":[\"a1\",\"d1\"],\"way\":[[\"uu\",\"ga\"],[\"ga\",\"a1\"],[\"a1\",\"d1\"]],\"idle\":[[\"d1\",\"net\"],[\"ga\",\"a2\"]]}'><summary>앱은 살아 있는데 버지니아의 복제본이 응답하지 못한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>상태 확인이 DB까지 볼 때만 넘어간다</b></dd></div><div><dt>사용자가 보는 것</dt><dd>넘어가기 전까지 미국 사용자의 요청이 5xx다. 검사가 앱만 보면 계속 5xx다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱(서울), 복제본 DynamoDB(서울)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>같은 고정 IP로 접속한다</li><li>사용자를 통째로 옮긴다</li><li>서울의 복제본을 쓴다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/database/dynamodb-global-tables/\">복제본 DynamoDB(버지니아)</a> · <a href=\"#row-kiro-channeun-geot\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.prescriptive-guidance.request-routing.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-deleted-items\" name=\"failures-request-path\" data-failure='{\"down\":[\"d1\",\"d2\"],\"partly\":true}'><summary>잘못된 코드가 항목을 지운다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새 테이블로 복원하는 동안(보존 기간의 어느 때로든, 가장 늦은 때가 보통 5분 전)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>두 리전 모두에서 지워진 항목을 찾지 못한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>복제는 실수도 1초쯤이면 옮긴다. 리전마다 시점 복구를 켜 둔다. 복원은 몇 시간이 걸릴 수 있고, 새 테이블에서 지워진 항목을 찾아 원래 테이블에 다시 쓴다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/dynamodb-global-tables/\">복제본 DynamoDB(서울)</a> · <a href=\"/database/dynamodb-global-tables/\">복제본 DynamoDB(버지니아)</a> · <a href=\"#row-kiro-channeun-geot\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoveryDescription.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-region-link\" name=\"failures-request-path\" data-failure='{\"down\":[\"net\"],\"way\":[[\"ga\",\"a1\"],[\"ga\",\"a2\"],[\"a1\",\"d1\"],[\"a2\",\"d2\"]]}'><summary>두 리전 사이만 끊긴다</summary><dl><div><dt>걸리는 시간</dt><dd><b>망이 돌아와 밀린 것을 합칠 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>오류는 없지만 반대쪽의 옛 값을 본다. 같은 항목을 두 리전에서 고쳤으면 이어진 뒤 나중 것만 남는다(last writer wins).</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>두 리전 모두 정상이다: 한국은 서울로</li><li>미국은 버지니아로 간다</li><li>서울의 복제본에 계속 쓴다</li><li>버지니아의 복제본에 계속 쓴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>먼저 쓴 것은 알림 없이 사라진다. 사용자마다 쓰는 리전을 정하거나 더하기만 하는 기록으로 바꾸고, 복제 지연에 경보를 건다.</dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-bad-deploy\" name=\"failures-request-path\" data-failure='{\"down\":[\"a2\"],\"over\":[\"a1\"],\"way\":[[\"uu\",\"ga\"],[\"ga\",\"a1\"],[\"a1\",\"d1\"]]}'><summary>버지니아에 먼저 배포한 새 버전이 오류를 낸다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 1분 뒤부터(ALB의 상태 확인이 그 오류를 볼 때만, 기본 30초 × 2회)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그동안 미국 사용자의 요청이 5xx다. 그 뒤로는 조금 느리다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱(서울)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>같은 고정 IP로 접속한다</li><li>옛 버전이 도는 서울로 보낸다</li><li>서울의 복제본을 쓴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>리전마다 시차를 두고 배포해 한쪽에서 멈춘다. 상태 확인이 보지 못하는 오류면 버지니아의 트래픽 다이얼을 0으로 내린다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/application-load-balancer/\">ALB·앱(버지니아)</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-virginia-region\" name=\"failures-request-path\" data-failure='{\"down\":[\"virginia\"],\"over\":[\"a1\",\"d1\",\"s1\"],\"way\":[[\"uu\",\"ga\"],[\"ga\",\"a1\"],[\"a1\",\"d1\"],[\"a1\",\"s1\"]],\"idle\":[[\"d1\",\"net\"],[\"s1\",\"net\"]]}'><summary>버지니아 리전이 통째로 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>상태 확인이 실패하는 대로(DNS 캐시를 기다리지 않는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>알아챌 때까지 미국 사용자의 접속이 실패한다. 다시 접속하면 쓰기까지 되지만 멀어서 조금 느리다.</dd></div><div><dt>이어받는 것</dt><dd>ALB·앱(서울), 복제본 DynamoDB(서울), 버킷 S3(서울)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>같은 고정 IP로 접속한다</li><li>정상 리전으로 보낸다</li><li>승격 없이 바로 읽고 쓴다</li><li>파일도 이쪽 버킷에</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>건너오지 못한 마지막 쓰기는 버지니아가 돌아올 때까지 보이지 않는다.</dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/networking/application-load-balancer/\">ALB·앱(버지니아)</a> · <a href=\"/database/dynamodb-global-tables/\">복제본 DynamoDB(버지니아)</a> · <a href=\"/storage/s3-replication/\">버킷 S3(버지니아)</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-static-ip-blocked\" name=\"failures-request-path\" data-failure='{\"down\":[\"ga\"],\"way\":[[\"ku\",\"ga\"],[\"ga\",\"a1\"]],\"partly\":true}'><summary>고정 IP 둘 가운데 하나의 네트워크 영역이 막힌다</summary><dl><div><dt>걸리는 시간</dt><dd><b>클라이언트가 다른 IP로 다시 시도하는 만큼</b></dd></div><div><dt>사용자가 보는 것</dt><dd>막힌 IP로 오던 접속만 잠깐 실패한다. 앱은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>다른 영역의 고정 IP로 다시 접속한다</li><li>그 뒤는 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>방화벽의 허용 목록과 DNS에 고정 IP를 둘 다 적는다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/global-accelerator/\">고정 IP Global Accelerator</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-components.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>한국과 미국의 사용자는 Global Accelerator의 같은 고정 IP로 접속해 가까운 리전의 ALB와 앱으로 간다. 앱은 자기 리전의 DynamoDB 복제본에만 읽고 쓰며, 두 복제본이 서로 비동기로 복제한다. 파일은 두 리전의 S3 버킷이 서로 복제한다.</p><ul><li>서울 안: ALB·앱, 복제본 DynamoDB, 버킷 S3</li><li>버지니아 안: ALB·앱, 복제본 DynamoDB, 버킷 S3</li><li>한국 사용자 → 고정 IP Global Accelerator: ① 접속</li><li>미국 사용자 → 고정 IP Global Accelerator: ① 접속</li><li>고정 IP Global Accelerator → ALB·앱(서울): ② 가까운 곳</li><li>고정 IP Global Accelerator → ALB·앱(버지니아): ② 가까운 곳</li><li>ALB·앱(서울) → 복제본 DynamoDB(서울): ③ 읽고 씀</li><li>ALB·앱(버지니아) → 복제본 DynamoDB(버지니아): ③ 읽고 씀</li><li>복제본 DynamoDB(서울) ↔ 리전 사이 망: ④ 복제 (점선)</li><li>복제본 DynamoDB(버지니아) ↔ 리전 사이 망: ④ 복제 (점선)</li><li>ALB·앱(서울) → 버킷 S3(서울): ⑤ 파일</li><li>ALB·앱(버지니아) → 버킷 S3(버지니아): ⑤ 파일</li><li>버킷 S3(서울) ↔ 리전 사이 망: ⑥ 복제 (점선)</li><li>버킷 S3(버지니아) ↔ 리전 사이 망: ⑥ 복제 (점선)</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 데이터, 고르는 것, 쓰기, 함께 쓰면, RPO\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">데이터</th>\n<th scope=\"col\" role=\"columnheader\">고르는 것</th>\n<th scope=\"col\" role=\"columnheader\">쓰기</th>\n<th scope=\"col\" role=\"columnheader\">함께 쓰면</th>\n<th scope=\"col\" role=\"columnheader\">RPO</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-kiro-channeun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kiro-channeun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>키로 찾는 것</th>\n<td role=\"cell\"><a href=\"/database/dynamodb-global-tables/\" class=\"mention\">DynamoDB 글로벌 테이블</a>(기본)</td>\n<td role=\"cell\">모든 리전</td>\n<td role=\"cell\">나중 것이 이긴다</td>\n<td role=\"cell\">복제 지연만큼</td>\n</tr>\n<tr id=\"row-kiro-chatgo-choesinieoya-ham\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kiro-chatgo-choesinieoya-ham\" class=\"anchor\" aria-label=\"줄 링크\"></a>키로 찾고 최신이어야 함</th>\n<td role=\"cell\">글로벌 테이블<wbr>(MRSC)</td>\n<td role=\"cell\">모든 리전</td>\n<td role=\"cell\">한쪽이 오류</td>\n<td role=\"cell\">0</td>\n</tr>\n<tr id=\"row-sql-du-rijeoneseo-sseugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sql-du-rijeoneseo-sseugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>SQL, 두 리전에서 쓰기</th>\n<td role=\"cell\">Aurora DSQL</td>\n<td role=\"cell\">두 리전</td>\n<td role=\"cell\">한쪽이 오류, 재시도</td>\n<td role=\"cell\">0</td>\n</tr>\n<tr id=\"row-sql-sseugiga-deumum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sql-sseugiga-deumum\" class=\"anchor\" aria-label=\"줄 링크\"></a>SQL, 쓰기가 드묾</th>\n<td role=\"cell\"><a href=\"/database/aurora-global-database/\">Aurora 글로벌</a> + 쓰기 전달</td>\n<td role=\"cell\">기본 리전 하나</td>\n<td role=\"cell\">충돌 없음</td>\n<td role=\"cell\">초 단위</td>\n</tr>\n<tr id=\"row-pail\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-pail\" class=\"anchor\" aria-label=\"줄 링크\"></a>파일</th>\n<td role=\"cell\"><a href=\"/storage/s3/\" class=\"mention\">S3</a> 양방향 복제</td>\n<td role=\"cell\">모든 리전</td>\n<td role=\"cell\">나중 것이 최신 버전</td>\n<td role=\"cell\">복제 지연만큼</td>\n</tr>\n</tbody>\n</table></div>\n<p>엄밀히 말해 쓰기 전달은 <strong>읽기만 활성/활성</strong>이다. 보조 리전의 쓰기는 기본 리전까지 다녀오고, 기본 리전과 함께 멈춘다.</p>\n<h3 id=\"conflicts\">충돌을 없애는 순서<a href=\"#conflicts\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<ol>\n<li><strong>사용자마다 쓰는 리전을 정한다.</strong> 충돌이 생길 수 없다. 리전을 옮길 때는 복제가 끝난 뒤에 쓰기를 연다.</li>\n<li><strong>더하기만 하는 기록</strong>으로 바꾼다. 잔액을 고치지 않고 거래를 쌓는다.</li>\n<li><strong>멱등하게</strong> 쓴다. 같은 요청이 두 리전에 들어와도 결과가 같다.</li>\n<li>그래도 안 되면 동기 방식(MRSC, DSQL)을 쓰고 리전 왕복만큼의 쓰기 지연을 받아들인다.</li>\n</ol>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-seoul-region\">서울 리전이 통째로 멈춘다</a></li><li><a href=\"#failure-seoul-app\">서울의 앱만 멈춘다</a></li><li><a href=\"#failure-seoul-table\">앱은 살아 있는데 서울의 복제본이 응답하지 못한다</a></li><li><a href=\"#diagram-request-path\">나머지 6가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-region-failure\" data-diagram=\"region-failure\"><figcaption><span class=\"diagram-title\">서울 리전이 죽어 버지니아가 이어받는 <span class=\"diagram-title-end\">길<a href=\"#diagram-region-failure\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>서울 리전이 통째로 멈춘다</strong> <span>상태 확인이 실패하는 대로(DNS 캐시를 기다리지 않는다)</span> <span>알아챌 때까지 한국 사용자의 접속이 실패한다. 다시 접속하면 쓰기까지 되지만 멀어서 조금 느리다. 이어받는 것: ALB·앱, 복제본 DynamoDB.</span> <a href=\"https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 서울 리전이 죽어 버지니아가 이어받는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"245\" height=\"739\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 392.3 1182.6\"><svg width=\"392.3\" height=\"1182.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-region-failure-desc\" aria-labelledby=\"diagram-region-failure-title\" role=\"img\" viewBox=\"-4 -4 392.3 1182.6\"><title id=\"diagram-region-failure-title\">서울 리전이 죽어 버지니아가 이어받는 길</title><desc id=\"diagram-region-failure-desc\">서울의 ALB가 상태 확인에 실패하면 Global Accelerator가 모든 사용자를 버지니아로 보낸다. 버지니아의 앱과 복제본은 이미 쓰기를 받고 있어 승격이 없다. 서울이 돌아오면 밀린 변경이 복제되고 나서 트래픽을 돌려보낸다.</desc><g class=\"d-boundary\"><rect width=\"231.2\" height=\"435.2\" x=\"141.1\" y=\"368.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"302.3\" height=\"229.2\" x=\"17\" y=\"933.4\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"273.3\" y=\"939.4\" href=\"#down-cross\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M162.1 56v36\"/><path fill=\"var(--diagram-link)\" d=\"m168.1 84-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M134.5 248.2v13q0 7-7.1 7H74.6q-7.1 0-7.1 7v621.2q0 7 7 7H79q7 0 7 7v76\"/><path stroke-width=\"3\" d=\"m92.3 970.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M189.8 248.2v13q0 7 7 7h52.9q7 0 7 7v142\"/><path fill=\"var(--diagram-link)\" d=\"m262.7 409.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M256.7 549.2v74\"/><path fill=\"var(--diagram-link)\" d=\"m262.7 615.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M256.7 779.4v117q0 7-7 7h-4.4q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m244.2 974.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"153.1\" y=\"399.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">버지니아</text></g><g class=\"d-boundary\"><text x=\"97\" y=\"964.4\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 장애</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"570.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"593.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 검사 실패</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"191.7\" y=\"288.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"256.4\" y=\"311.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 모두 여기로</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"201.2\" y=\"573.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"256.4\" y=\"596.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 승격 없음</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"182.2\" y=\"853.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"256.4\" y=\"876.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 돌아오면 복제</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"97.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"162.1\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">모든 사용자</text></g><g class=\"d-node\"><text x=\"162\" y=\"216\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고정 IP <tspan x=\"162.1\" y=\"240.2\">Global Accelerator</tspan></text><use width=\"72\" height=\"72\" x=\"126.1\" y=\"105\" href=\"#icon-saa-global-accelerator\"/></g><g class=\"d-node\"><text x=\"86\" y=\"1106.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">멈춘 ALB</text><use width=\"72\" height=\"72\" x=\"50\" y=\"995.4\" href=\"#icon-aws-elb\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"238.2\" y=\"1106.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">멈춘 복제본 <tspan x=\"238.2\" y=\"1130.6\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"202.2\" y=\"995.4\" href=\"#icon-aws-dynamodb\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"256.7\" y=\"541.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB·앱</text><use width=\"72\" height=\"72\" x=\"220.7\" y=\"430.2\" href=\"#icon-aws-elb\"/></g><rect width=\"98\" height=\"136\" x=\"207.7\" y=\"417.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"256.7\" y=\"747.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 <tspan x=\"256.7\" y=\"771.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"220.7\" y=\"636.2\" href=\"#icon-aws-dynamodb\"/></g><rect width=\"122.3\" height=\"160.2\" x=\"195.6\" y=\"623.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/></svg><a aria-label=\"고정 IP Global Accelerator\" href=\"/networking/global-accelerator/\"><rect width=\"193.8\" height=\"160.2\" x=\"65.2\" y=\"92\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"멈춘 ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"37\" y=\"982.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"멈춘 복제본 DynamoDB\" href=\"/database/dynamodb-global-tables/\"><rect width=\"122.3\" height=\"160.2\" x=\"177\" y=\"982.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ALB·앱\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"207.7\" y=\"417.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본 DynamoDB\" href=\"/database/dynamodb-global-tables/\"><rect width=\"122.3\" height=\"160.2\" x=\"195.6\" y=\"623.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>서울의 ALB가 상태 확인에 실패하면 Global Accelerator가 모든 사용자를 버지니아로 보낸다. 버지니아의 앱과 복제본은 이미 쓰기를 받고 있어 승격이 없다. 서울이 돌아오면 밀린 변경이 복제되고 나서 트래픽을 돌려보낸다.</p><ul><li>서울 장애 안: 멈춘 ALB, 멈춘 복제본 DynamoDB</li><li>버지니아 안: ALB·앱, 복제본 DynamoDB</li><li>모든 사용자 → 고정 IP Global Accelerator</li><li>고정 IP Global Accelerator → 멈춘 ALB: ① 검사 실패</li><li>고정 IP Global Accelerator → ALB·앱: ② 모두 여기로</li><li>ALB·앱 → 복제본 DynamoDB: ③ 승격 없음</li><li>복제본 DynamoDB → 멈춘 복제본 DynamoDB: ④ 돌아오면 복제 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 고장, 대신하는 것, 걸리는 시간\" tabindex=\"0\"><table aria-label=\"무엇이 고장 나면\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">고장</th>\n<th scope=\"col\" role=\"columnheader\">대신하는 것</th>\n<th scope=\"col\" role=\"columnheader\">걸리는 시간</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-rijeon-jeonche\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rijeon-jeonche\" class=\"anchor\" aria-label=\"줄 링크\"></a>리전 전체</th>\n<td role=\"cell\">남은 리전이 모두 받는다<wbr>(①②③)</td>\n<td role=\"cell\"><a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a>는 상태 확인이 실패하는 대로, <a href=\"/networking/route53/\" class=\"mention\">Route 53</a>은 약 90초 + TTL</td>\n</tr>\n<tr id=\"row-han-rijeonui-aemman\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-han-rijeonui-aemman\" class=\"anchor\" aria-label=\"줄 링크\"></a>한 리전의 앱만</th>\n<td role=\"cell\"><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a> 상태 확인이 실패하면 같은 길로</td>\n<td role=\"cell\">약 1분 뒤부터<wbr>(기본 30초 × 2회)</td>\n</tr>\n<tr id=\"row-db\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-db\" class=\"anchor\" aria-label=\"줄 링크\"></a>앱은 살아 있고 DB만 느림</th>\n<td role=\"cell\">상태 확인이 DB까지 보게 만들어야 넘어간다</td>\n<td role=\"cell\">설계에 달렸다</td>\n</tr>\n<tr id=\"row-du-rijeon-saiui-mang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-du-rijeon-saiui-mang\" class=\"anchor\" aria-label=\"줄 링크\"></a>두 리전 사이의 망</th>\n<td role=\"cell\">각자 계속 쓴다. 이어지면 합쳐진다</td>\n<td role=\"cell\">충돌한 항목은 나중 것이 남는다</td>\n</tr>\n<tr id=\"row-jalmotdoen-baepo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jalmotdoen-baepo\" class=\"anchor\" aria-label=\"줄 링크\"></a>잘못된 배포</th>\n<td role=\"cell\">리전마다 시차를 두고 배포해 한쪽에서 멈춘다</td>\n<td role=\"cell\">배포 절차만큼</td>\n</tr>\n<tr id=\"row-jalmotdoen-sakje\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jalmotdoen-sakje\" class=\"anchor\" aria-label=\"줄 링크\"></a>잘못된 삭제</th>\n<td role=\"cell\">모든 리전에 복제된다. 시점 복구로 되돌린다</td>\n<td role=\"cell\">복원 시간</td>\n</tr>\n</tbody>\n</table></div>\n<ul>\n<li><strong>잃는 것</strong>: 기본 모드라면 서울에서 쓰고 아직 건너가지 않은 마지막 순간의 쓰기는 서울이 돌아올 때까지 보이지 않는다(④).</li>\n<li><strong>용량</strong>: 두 리전이 50%씩 받고 있었다면 남은 리전은 순식간에 두 배를 받는다. Auto Scaling이 따라오기 전을 버틸 만큼 평소에 크게 두거나 셋으로 나눈다.</li>\n<li><strong>되돌리기</strong>: 밀린 변경이 다 복제된 뒤에 조금씩 돌려보낸다. 트래픽 다이얼로 10%부터 올린다.</li>\n<li><strong>훈련</strong>: Amazon Application Recovery Controller의 Region switch에 순서를 적어 두고 연습한다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>컴퓨팅, 로드 밸런서, NAT, 로그가 <strong>리전 수만큼</strong>이다. 한 리전이 죽어도 버틸 여유까지 두면 두 배보다 더 든다.</li>\n<li>글로벌 테이블의 쓰기는 복제본마다 다시 낸다. 리전 간 전송료와 <a href=\"/storage/s3-replication/\" class=\"mention\">S3 복제</a> 요청도 더해진다.</li>\n<li><a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a>는 시간 요금과 전송 할증이 있다. <a href=\"/networking/route53/\" class=\"mention\">Route 53</a> 상태 확인이 더 싸다.</li>\n<li>사람의 비용도 있다. 배포, 스키마 변경, 비밀, 할당량을 두 리전에서 늘 같게 맞춘다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>세션과 설정</strong>: 세션은 토큰으로 만들거나 글로벌 테이블에 둔다. KMS 키는 <a href=\"/security/kms/\">다중 리전 키</a>, 비밀은 <a href=\"/security/secrets-manager/\">Secrets Manager</a>의 복제를 쓴다.</li>\n<li><strong>읽기만 활성/활성</strong>: 쓰기는 한 리전에서 받고 나머지는 읽는다. 대부분의 관계형 서비스에 알맞은 타협이다.</li>\n<li><strong>사용자를 나눠 담기</strong>: 유럽 사용자의 데이터는 유럽 리전에만 둔다. 지리적 위치 정책으로 나누며, 규정이 이유일 때는 복제하지 않는다.</li>\n<li><strong>API만 있는 서비스</strong>: <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>와 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>로 같은 모양을 만들면 노는 서버의 값이 없다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "웜 스탠바이와의 차이" }),
						": 웜 스탠바이도 서버가 떠 있지만 평소의 요청은 한 리전만 받는다. 활성/활성은 ",
						createVNode(_components.strong, { children: "둘 다 사용자의 요청을 받는다." })
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "복제는 백업이 아니다." }), " 실수도 복제된다. 리전마다 시점 복구를 켠다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "가까운 리전이 바뀔 수 있다." }), " 방금 서울에 쓴 사용자가 도쿄로 가면 옛 값을 본다. 쓰고 바로 읽어야 하면 사용자를 한 리전에 묶는다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "99.999%는 저절로 되지 않는다." }), " 두 리전이 같은 공용 부품(한 리전의 인증 서버 등)에 기대면 함께 죽는다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“모든 리전에서 쓰기”",
					"set:html": "<p>이 말이 있으면 <a href=\"/database/aurora-global-database/\" class=\"mention\">Aurora 글로벌 데이터베이스</a>는 쓰기 전달이 있어도 답이 아니다. 키로 찾으면 <strong><a href=\"/database/dynamodb-global-tables/\" class=\"mention\">DynamoDB 글로벌 테이블</a></strong>, SQL이면 <strong>Aurora DSQL</strong>이다. 보기에 DSQL이 없는 옛 문제는 대개 글로벌 테이블이 답이다.</p>"
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
var url = "content/architectures/multi-region-active-active.mdx/";
var file = "/work/wt/build/content/architectures/multi-region-active-active.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/multi-region-active-active.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
