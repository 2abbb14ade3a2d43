import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/three-tier-web.mdx
var frontmatter = {
	"title": "3계층 웹 애플리케이션",
	"titleEn": "Three-tier web application on EC2",
	"kind": "architecture",
	"status": "published",
	"summary": "로드 밸런서, 웹·앱 서버, 데이터베이스를 층마다 다른 서브넷에 두고 두 가용 영역에 겹쳐, 앞 층만 뒤 층을 부르게 하는 기본형 구성이다.",
	"aliases": [
		"3계층 웹",
		"3티어",
		"3티어 아키텍처",
		"쓰리 티어",
		"3-tier",
		"three-tier",
		"three tier architecture",
		"3계층 아키텍처",
		"다계층 웹",
		"n티어",
		"웹 앱 DB 3계층",
		"웹 계층 앱 계층 데이터 계층",
		"고가용성 웹 서비스 구성",
		"ALB EC2 RDS",
		"기본 웹 아키텍처",
		"다중 AZ 웹 구성"
	],
	"related": [
		"networking/application-load-balancer",
		"compute/auto-scaling-groups",
		"database/rds-read-replicas-vs-multi-az",
		"networking/vpc",
		"networking/security-groups",
		"foundations/high-availability",
		"architectures/cloudfront-s3-alb",
		"architectures/serverless-website"
	],
	"signals": [
		{
			"id": "alb-auto-scaling-rds-az",
			"need": "서버 한 대짜리 앱을 코드는 거의 그대로 AZ 장애에 견디게 한다",
			"choose": "ALB + Auto Scaling + RDS 다중 AZ",
			"see": "architectures/three-tier-web#scenario-single-server-to-ha",
			"why": "웹과 DB를 모두 두 AZ에 두어야 한다. 더 큰 서버 한 대는 AZ와 함께 멈춘다."
		},
		{
			"id": "elasticache",
			"need": "서버가 줄어도 로그인이 유지되고 세션을 1밀리초 안에 읽는다",
			"choose": "ElastiCache에 세션 저장",
			"see": "architectures/three-tier-web#scenario-users-logged-out-on-scale-in",
			"why": "상태를 서버 밖 메모리에 둔다. DynamoDB도 지키지만 읽기가 몇 밀리초다."
		},
		{
			"id": "aurora",
			"need": "웹 앱과 DB가 리전 전체의 장애까지 견딘다",
			"choose": "Aurora 글로벌이나 다중 리전 활성/활성",
			"see": "architectures/three-tier-web#variants",
			"why": "다중 AZ는 한 리전 안의 대비다. 리전 장애는 다른 리전이 이어야 한다."
		}
	],
	"facts": [
		{
			"id": "subnet-layout",
			"label": "두 가용 영역일 때의 서브넷",
			"value": "8개(퍼블릭, 웹, 앱, DB × 2)",
			"note": "서브넷은 가용 영역 하나에만 놓이므로 층마다 AZ 수만큼 만든다. 웹과 앱을 한 층에 두면 6개다.",
			"called": [
				"서브넷",
				"subnet",
				"3티어 서브넷"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"
		},
		{
			"id": "public-tier",
			"label": "퍼블릭 서브넷에 두는 것",
			"value": "인터넷용 로드 밸런서와 NAT 게이트웨이뿐",
			"note": "서버는 프라이빗 서브넷에 두어도 로드 밸런서가 프라이빗 IP로 보낸다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-example-private-subnets-nat.html"
		},
		{
			"id": "group-chain",
			"label": "층 사이를 여는 방법",
			"value": "앞 층의 보안 그룹을 출발지로",
			"note": "인터넷 → ALB 443 → 웹 → 내부 ALB → 앱 → DB 3306. IP로 적으면 확장할 때 깨진다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"
		}
	],
	"sharedFacts": [
		{
			"id": "unhealthy-detection",
			"from": "networking/application-load-balancer#unhealthy-detection"
		},
		{
			"id": "asg-health-check",
			"from": "compute/auto-scaling-groups#default-health-check"
		},
		{
			"id": "database-failover",
			"from": "database/rds-read-replicas-vs-multi-az#failover-instance"
		},
		{
			"id": "nat-scope",
			"from": "networking/nat-gateway#scope"
		}
	],
	"scenarios": [
		{
			"id": "single-server-to-ha",
			"situation": "EC2 한 대에 웹 서버와 MySQL을 함께 올려 서비스하다가 AZ 장애로 몇 시간 멈췄다. 코드는 거의 고치지 않고 AZ 장애와 트래픽 증가를 견디게 해야 한다.",
			"answer": [
				"architectures/three-tier-web",
				"compute/auto-scaling-groups",
				"database/rds-read-replicas-vs-multi-az"
			],
			"choose": "두 AZ의 Auto Scaling·ALB + RDS 다중 AZ",
			"why": "“AZ 장애”와 “증가”와 “코드는 그대로”다. 앱을 두 AZ의 Auto Scaling 그룹과 ALB로, DB를 RDS 다중 AZ로 나눈다. 세션은 ElastiCache나 DynamoDB로 뺀다.",
			"trap": "더 큰 인스턴스로 바꾸거나 같은 AZ에 한 대를 더 두는 답. AZ가 죽으면 함께 죽는다.",
			"requirements": [
				"high-availability",
				"sudden-load",
				"least-operations"
			]
		},
		{
			"id": "db-reachable-from-internet",
			"situation": "보안 점검에서 DB가 인터넷에서 닿을 수 있다고 나왔다. 앱 서버만 3306으로 붙어야 하고 앱 서버는 수시로 늘고 준다.",
			"answer": ["architectures/three-tier-web", "networking/security-groups"],
			"choose": "출발지를 앱 서버의 보안 그룹으로 적은 인바운드",
			"why": "DB를 인터넷 경로가 없는 서브넷에 두고, 인바운드 출발지를 앱 서버의 보안 그룹으로 적는다. “수시로 늘고 준다”면 IP가 아니라 그룹이다.",
			"trap": "앱 서브넷의 CIDR을 적으면 그 서브넷의 다른 서버도 닿는다. 네트워크 ACL만 조이면 서브넷 안의 접근은 거르지 못한다.",
			"requirements": ["private-access", "access-control"]
		},
		{
			"id": "users-logged-out-on-scale-in",
			"situation": "Auto Scaling이 서버를 줄일 때마다 일부 사용자가 로그아웃된다. 서버가 사라져도 로그인이 유지돼야 하고, 요청마다 세션을 1밀리초 안쪽으로 읽어야 한다.",
			"answer": ["database/elasticache", "architectures/three-tier-web"],
			"why": "세션이 서버의 메모리에 있기 때문이다. “서버가 사라져도”라면 상태를 서버 밖으로 빼고, “1밀리초 안쪽”이 메모리에서 읽는 ElastiCache를 고른다.",
			"trap": "고정 세션은 같은 서버로 보낼 뿐이라 그 서버가 사라지면 세션도 사라진다. DynamoDB도 세션을 지키지만 읽기가 몇 밀리초다.",
			"requirements": ["low-latency", "durability"]
		},
		{
			"id": "process-dead-instance-alive",
			"situation": "웹 프로세스가 죽었는데 인스턴스는 켜져 있다. ALB는 그 서버를 뺐지만 Auto Scaling이 새 서버로 바꾸지 않아 용량이 준 채로 남는다.",
			"answer": ["compute/auto-scaling-groups", "architectures/three-tier-web"],
			"choose": "그룹의 ELB 상태 확인",
			"why": "그룹의 기본 상태 확인은 EC2뿐이다. ELB 상태 확인을 켜야 ALB가 비정상이라 한 서버를 교체한다.",
			"trap": "ALB의 상태 확인 간격을 줄이는 답. 빼는 것만 빨라지고 교체는 일어나지 않는다.",
			"requirements": ["high-availability"]
		}
	],
	"corrections": [],
	"failures": [
		{
			"id": "az-a",
			"diagram": "request-path",
			"drawn": "az-failure",
			"drawnWay": [
				{
					"from": "user",
					"to": "alb"
				},
				{
					"from": "alb",
					"to": "appc"
				},
				{
					"from": "appc",
					"to": "dbc"
				}
			],
			"drawnTakeover": ["appc", "dbc"],
			"part": "aza",
			"what": "가용 영역 A가 통째로 멈춘다",
			"idle": [{
				"from": "app",
				"to": "db"
			}],
			"fails": [
				"appaza",
				"dbaza",
				"nat"
			],
			"takeover": [
				"webc",
				"appc",
				"stb"
			],
			"steps": [
				{
					"from": "user",
					"to": "alb",
					"text": "AZ C에 남은 ALB 노드로 들어온다"
				},
				{
					"from": "alb",
					"to": "web",
					"text": "검사에 떨어진 웹 서버를 빼고 AZ C로만"
				},
				{
					"from": "web",
					"to": "ialb",
					"text": "내부 ALB는 이름이 그대로다"
				},
				{
					"from": "ialb",
					"to": "app",
					"text": "앱 서버도 AZ C로만"
				},
				{
					"from": "app",
					"to": "stb",
					"text": "엔드포인트의 DNS가 승격한 대기 DB를 가리킨다"
				}
			],
			"time": "서버 약 1분, DB 60~120초",
			"user": "그동안 DB를 쓰는 요청은 모두 5xx다. 서버는 약 1분 일부가 502·504다. 외부 호출은 AZ C에도 NAT가 있어야 이어진다.",
			"note": "AZ C가 혼자 최대 부하를 견뎌야 하고, 그룹이 새 서버를 채우는 데 몇 분이 더 든다. 그림의 NAT는 AZ A의 것이다. AZ C가 제 NAT나 리전형 NAT로 나가면 외부 호출은 그대로고, 이 NAT를 함께 쓰면 경로를 바꿀 때까지 실패한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html",
			"also": {
				"urls": ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"],
				"settles": ["DB", "서버"]
			}
		},
		{
			"id": "primary-db",
			"diagram": "request-path",
			"part": "pri",
			"why": "row-rds-az",
			"what": "기본 DB 인스턴스가 멈춘다",
			"idle": [{
				"from": "app",
				"to": "db"
			}],
			"takeover": ["stb"],
			"steps": [{
				"from": "ialb",
				"to": "app",
				"text": "웹과 앱은 그대로다"
			}, {
				"from": "app",
				"to": "stb",
				"text": "엔드포인트의 DNS가 대기 DB를 가리킨다"
			}],
			"time": "60~120초(큰 트랜잭션을 되돌리면 더 길다)",
			"user": "그동안 DB를 쓰는 요청은 읽기도 쓰기도 5xx다. 커밋한 데이터는 잃지 않는다.",
			"note": "앱이 다시 접속하고 DNS를 오래 캐시하지 않아야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html"
		},
		{
			"id": "web-process",
			"diagram": "request-path",
			"part": "weba",
			"why": "row-auto-scaling",
			"what": "웹 서버 한 대의 프로세스가 죽는다",
			"takeover": ["webc"],
			"steps": [
				{
					"from": "user",
					"to": "alb",
					"text": "요청이 온다"
				},
				{
					"from": "alb",
					"to": "web",
					"text": "검사에 떨어진 서버를 빼고 남은 서버로"
				},
				{
					"from": "web",
					"to": "ialb",
					"text": "그 뒤는 그대로다"
				}
			],
			"time": "빼기까지 약 1분, 새 서버는 몇 분(빼기는 30초 × 2회)",
			"user": "뺄 때까지 그 서버로 간 요청만 바로 502다(연결을 거절한다).",
			"note": "그룹에 ELB 상태 확인을 켜야 새 서버로 바뀐다. 기본인 EC2 검사로는 인스턴스가 켜져 있어 정상이다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
			"also": {
				"urls": ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html"],
				"settles": [
					"오류 코드",
					"빼는 시간",
					"그룹의 교체"
				]
			}
		},
		{
			"id": "web-instance",
			"diagram": "request-path",
			"part": "webc",
			"why": "row-auto-scaling",
			"what": "웹 서버의 인스턴스가 통째로 꺼진다",
			"takeover": ["weba"],
			"steps": [
				{
					"from": "user",
					"to": "alb",
					"text": "요청이 온다"
				},
				{
					"from": "alb",
					"to": "web",
					"text": "검사에 떨어진 서버를 빼고 남은 서버로"
				},
				{
					"from": "web",
					"to": "ialb",
					"text": "그 뒤는 그대로다"
				}
			],
			"time": "빼기까지 약 1분, 새 서버는 몇 분(빼기는 30초 × 2회)",
			"user": "뺄 때까지 그 서버로 간 요청만 504다(답이 없어 연결을 10초 기다린다).",
			"note": "프로세스만 죽은 때와 달리 기본인 EC2 검사만으로도 그룹이 알아채고 새 서버로 바꾼다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
			"also": {
				"urls": ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html"],
				"settles": [
					"오류 코드",
					"빼는 시간",
					"그룹의 교체"
				]
			}
		},
		{
			"id": "app-hung",
			"diagram": "request-path",
			"part": "appa",
			"why": "row-auto-scaling",
			"what": "앱 서버 한 대가 응답하지 않는다",
			"takeover": ["appc"],
			"steps": [
				{
					"from": "web",
					"to": "ialb",
					"text": "내부 ALB를 부른다"
				},
				{
					"from": "ialb",
					"to": "app",
					"text": "검사에 떨어진 서버를 빼고 남은 서버로"
				},
				{
					"from": "app",
					"to": "db",
					"text": "DB는 그대로다"
				}
			],
			"time": "빼기까지 약 1분(30초 × 2회)",
			"user": "그 서버에 걸린 요청은 60초를 기다리다 504다(유휴 제한 시간의 기본값). 나머지는 그대로다.",
			"note": "상태 확인이 앱의 일까지 보게 한다. 살아 있다는 답만 하는 경로면 멈춘 서버가 빠지지 않는다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html"
		},
		{
			"id": "app-scale-in",
			"diagram": "request-path",
			"part": "appc",
			"why": "row-auto-scaling",
			"what": "Auto Scaling이 앱 서버를 줄인다",
			"takeover": ["appa"],
			"steps": [
				{
					"from": "web",
					"to": "ialb",
					"text": "내부 ALB를 부른다"
				},
				{
					"from": "ialb",
					"to": "app",
					"text": "새 요청은 남은 서버로만"
				},
				{
					"from": "app",
					"to": "db",
					"text": "DB는 그대로다"
				}
			],
			"time": "최대 300초(등록 취소 지연의 기본값)",
			"user": "그 서버의 메모리에 둔 세션은 사라진다. 진행 중이던 요청은 마저 끝난다.",
			"note": "세션은 ElastiCache나 DynamoDB에 둔다. 300초보다 오래 걸리는 요청이 있으면 지연을 늘린다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "alb-deleted",
			"diagram": "request-path",
			"part": "alb",
			"why": "row-inteonesyong-alb",
			"what": "인터넷용 ALB를 실수로 지운다",
			"steps": [{
				"from": "app",
				"to": "nat",
				"text": "앱은 평소처럼 밖으로 나간다"
			}, {
				"from": "dbaza",
				"to": "dbazc",
				"text": "DB의 복제도 이어진다"
			}],
			"time": "새로 만들고 별칭을 고칠 때까지",
			"user": "아무도 접속하지 못한다. 서버와 DB는 그대로 돈다.",
			"note": "삭제 방지를 켜 둔다. 새 ALB는 DNS 이름이 달라 Route 53의 별칭 레코드도 고쳐야 한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-delete.html"
		},
		{
			"id": "app-unreachable",
			"diagram": "request-path",
			"part": "ialb",
			"why": "row-naebu-alb",
			"what": "보안 그룹이 내부 ALB와 앱 사이를 막는다",
			"cuts": [{
				"from": "ialb",
				"to": "app"
			}],
			"steps": [
				{
					"from": "alb",
					"to": "web",
					"text": "웹 서버는 그대로다"
				},
				{
					"from": "web",
					"to": "ialb",
					"text": "내부 ALB까지만 닿는다"
				},
				{
					"from": "app",
					"to": "nat",
					"text": "앱 서버는 살아 있어 밖으로 나간다"
				},
				{
					"from": "dbaza",
					"to": "dbazc",
					"text": "DB의 복제는 이어진다"
				}
			],
			"time": "규칙을 되돌릴 때까지",
			"user": "웹 화면은 뜨지만 앱을 부르는 요청은 모두 504다.",
			"note": "앱의 보안 그룹에 내부 ALB의 보안 그룹을 출발지로 적는다. 상태 확인의 포트도 연다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html"
		},
		{
			"id": "deleted-rows",
			"diagram": "request-path",
			"part": "pri",
			"why": "row-rds-az",
			"what": "잘못된 DELETE로 주문이 지워진다",
			"partly": true,
			"fails": ["stb"],
			"time": "새 인스턴스로 복원하는 동안(보존 기간의 어느 때로든, 가장 늦은 때가 보통 5분 전)",
			"user": "지워진 주문을 찾지 못한다. 대기 DB에서도 지워져 장애 조치로는 돌아오지 않는다.",
			"note": "자동 백업을 켜 둔다. 지우기 바로 전으로 복구하면 엔드포인트가 새로 생기고, 그 뒤에 들어온 주문은 따로 옮긴다. 새 인스턴스는 기본이 단일 AZ라 다중 AZ도 다시 켠다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html"
		},
		{
			"id": "az-c",
			"diagram": "request-path",
			"part": "azc",
			"what": "가용 영역 C가 통째로 멈춘다",
			"fails": ["appazc", "dbazc"],
			"takeover": ["weba", "appa"],
			"steps": [
				{
					"from": "alb",
					"to": "web",
					"text": "검사에 떨어진 웹 서버를 빼고 AZ A로만"
				},
				{
					"from": "web",
					"to": "ialb",
					"text": "내부 ALB는 이름이 그대로다"
				},
				{
					"from": "ialb",
					"to": "app",
					"text": "앱 서버도 AZ A로만"
				},
				{
					"from": "app",
					"to": "db",
					"text": "기본 DB는 그대로다. 승격할 것이 없다"
				}
			],
			"time": "약 1분(30초 × 2회)",
			"user": "약 1분은 일부가 502·504다. DB는 옮겨 가지 않는다.",
			"note": "대기 DB가 없는 동안에는 기본 DB까지 죽으면 이어받을 것이 없다. AZ A가 혼자 최대 부하를 견딜 여유도 있어야 한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"id": "standby-db",
			"diagram": "request-path",
			"part": "stb",
			"why": "row-rds-az",
			"what": "대기 DB 인스턴스가 멈춘다",
			"steps": [{
				"from": "ialb",
				"to": "app",
				"text": "웹과 앱은 그대로다"
			}, {
				"from": "app",
				"to": "db",
				"text": "같은 기본 DB에 읽고 쓴다"
			}],
			"time": "RDS가 대기를 되살릴 때까지",
			"user": "사이트는 그대로다. 읽기도 쓰기도 기본 DB가 받는다.",
			"note": "그동안 기본 DB까지 죽으면 바로 이어받을 것이 없다. 자동 백업도 켜 둔다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html"
		},
		{
			"id": "nat-az",
			"diagram": "request-path",
			"part": "nat",
			"why": "row-nat",
			"what": "하나만 둔 NAT 게이트웨이가 멈춘다",
			"steps": [{
				"from": "ialb",
				"to": "app",
				"text": "들어오는 요청은 NAT를 지나지 않는다"
			}, {
				"from": "app",
				"to": "db",
				"text": "DB도 VPC 안이라 그대로다"
			}],
			"time": "그 NAT의 AZ가 돌아올 때까지(AZ마다 두면 다른 AZ는 그대로)",
			"user": "외부 API를 쓰는 기능만 실패한다. 다른 AZ의 서버도 인터넷으로 나가지 못한다.",
			"note": "AZ마다 NAT 게이트웨이를 두고 서브넷의 경로를 같은 AZ의 것으로 건다. S3와 DynamoDB는 게이트웨이 엔드포인트로 빼면 NAT와 상관없다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html"
		}
	],
	"sources": [],
	"references": [
		{
			"title": "프라이빗 서브넷의 서버와 NAT를 둔 VPC 예",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-example-private-subnets-nat.html"
		},
		{
			"title": "ALB 대상 그룹의 상태 확인",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"title": "RDS 다중 AZ 배포",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-saa-auto-scaling\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 25h14v14H25zM11 22V11h11M42 11h11v11M53 42v11H42M22 53H11V42M11 11l9 9M53 11l-9 9M53 53l-9-9M11 53l9-9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-nat-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M21 40h21m-7-7 7 7-7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>서버에서 돌던 웹 서비스를 AWS로 옮기거나, 한 대짜리 서비스를 <strong>AZ 장애에 견디게</strong> 바꿀 때의 기본형이다. 시험 지문의 “웹 계층, 애플리케이션 계층, 데이터베이스 계층”이 이 그림이다. 트래픽이 들쭉날쭉하고 서버를 관리하기 싫다면 <a href=\"/architectures/serverless-website/\">서버리스</a>를, 정적 파일이 많다면 앞에 <a href=\"/architectures/cloudfront-s3-alb/\">CloudFront와 S3</a>를 먼저 본다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-66\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">두 가용 영역에 겹친 웹, 앱, 데이터베이스 세 <span class=\"diagram-title-end\">층<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"az-a\">가용 영역 A가 통째로 멈춘다</option><option value=\"primary-db\">기본 DB 인스턴스가 멈춘다</option><option value=\"web-process\">웹 서버 한 대의 프로세스가 죽는다</option><option value=\"web-instance\">웹 서버의 인스턴스가 통째로 꺼진다</option><option value=\"app-hung\">앱 서버 한 대가 응답하지 않는다</option><option value=\"app-scale-in\">Auto Scaling이 앱 서버를 줄인다</option><option value=\"alb-deleted\">인터넷용 ALB를 실수로 지운다</option><option value=\"app-unreachable\">보안 그룹이 내부 ALB와 앱 사이를 막는다</option><option value=\"deleted-rows\">잘못된 DELETE로 주문이 지워진다</option><option value=\"az-c\">가용 영역 C가 통째로 멈춘다</option><option value=\"standby-db\">대기 DB 인스턴스가 멈춘다</option><option value=\"nat-az\">하나만 둔 NAT 게이트웨이가 멈춘다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 두 가용 영역에 겹친 웹, 앱, 데이터베이스 세 층\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"354\" height=\"1082\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 566.3 1730.6\"><svg id=\"diagram-request-path-picture\" width=\"566.3\" height=\"1730.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 566.3 1730.6\"><title id=\"diagram-request-path-title\">두 가용 영역에 겹친 웹, 앱, 데이터베이스 세 층</title><desc id=\"diagram-request-path-desc\">웹, 앱, DB의 세 층이 층마다 AZ A와 AZ C에 하나씩 놓인다. 사용자의 요청은 퍼블릭 서브넷의 인터넷용 ALB로 들어와 프라이빗 서브넷의 두 AZ 웹 서버로 나뉜다. 웹 서버는 내부 ALB를 거쳐 두 AZ의 앱 서버를 부르고, 앱 서버는 AZ A의 기본 DB에 쓴다. 기본 DB는 AZ C의 대기 DB로 동기 복제한다. 앱 서버가 밖의 API를 부를 때는 NAT 게이트웨이로 나간다.</desc><g class=\"d-boundary\" data-part=\"db\"><rect width=\"395.2\" height=\"306.2\" x=\"12\" y=\"1404.4\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"app\"><rect width=\"348\" height=\"306.2\" x=\"179.1\" y=\"988.2\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"web\"><rect width=\"348\" height=\"306.2\" x=\"179.1\" y=\"404\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"dbazc\"><rect width=\"138\" height=\"229.2\" x=\"245.2\" y=\"1457.4\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"dbaza\"><rect width=\"138\" height=\"229.2\" x=\"36\" y=\"1457.4\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"appaza\"><rect width=\"138\" height=\"229.2\" x=\"203.1\" y=\"1041.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"appazc\"><rect width=\"138\" height=\"229.2\" x=\"365.1\" y=\"1041.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"aza\"><rect width=\"138\" height=\"229.2\" x=\"203.1\" y=\"457\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"azc\"><rect width=\"138\" height=\"229.2\" x=\"365.1\" y=\"457\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"dbaza_dbazc\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M174 1572h67.2\"/><path fill=\"var(--diagram-line)\" d=\"m233.2 1566 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"user_alb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M353.1 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m359.1 154-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"alb_web\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M353.1 294v106\"/><path fill=\"var(--diagram-line)\" d=\"m359.1 392-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"web_ialb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M353.1 710.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m359.1 808.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ialb_app\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M353.1 948.2v36\"/><path fill=\"var(--diagram-line)\" d=\"m359.1 976.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"app_db\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M298.5 1294.4v13q0 7-7 7h-74.8q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m215.6 1392.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"app_nat\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M407.8 1294.4v13q0 7 7 7h74.8q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m502.7 1392.4-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"db\"><text x=\"24\" y=\"1435.4\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">DB 서브넷</text></g><g class=\"d-boundary\" data-part=\"app\"><text x=\"191.1\" y=\"1019.2\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">앱 서브넷</text></g><g class=\"d-boundary\" data-part=\"web\"><text x=\"191.1\" y=\"435\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">웹 서브넷</text></g><g class=\"d-boundary\" data-part=\"dbazc\"><text x=\"257.2\" y=\"1488.4\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ C</text></g><g class=\"d-boundary\" data-part=\"dbaza\"><text x=\"48\" y=\"1488.4\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ A</text></g><g class=\"d-boundary\" data-part=\"appaza\"><text x=\"215.1\" y=\"1072.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ A</text></g><g class=\"d-boundary\" data-part=\"appazc\"><text x=\"377.1\" y=\"1072.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ C</text></g><g class=\"d-boundary\" data-part=\"aza\"><text x=\"215.1\" y=\"488\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ A</text></g><g class=\"d-boundary\" data-part=\"azc\"><text x=\"377.1\" y=\"488\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ C</text></g><g class=\"d-edge-label\" data-edge=\"dbaza_dbazc\"><rect width=\"23.2\" height=\"30\" x=\"198\" y=\"1556.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"209.6\" y=\"1579.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\" data-edge=\"user_alb\"><rect width=\"69.7\" height=\"30\" x=\"318.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"353\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 443</text></g><g class=\"d-edge-label\" data-edge=\"alb_web\"><rect width=\"110.3\" height=\"30\" x=\"297.6\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"352.8\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 정상 서버</text></g><g class=\"d-edge-label\" data-edge=\"web_ialb\"><rect width=\"110.3\" height=\"30\" x=\"297.6\" y=\"750.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"352.8\" y=\"773.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 내부 호출</text></g><g class=\"d-edge-label\" data-edge=\"app_db\"><rect width=\"82.5\" height=\"30\" x=\"168.1\" y=\"1334.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"209.3\" y=\"1357.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 3306</text></g><g class=\"d-edge-label\" data-edge=\"app_nat\"><rect width=\"85.7\" height=\"30\" x=\"453.7\" y=\"1334.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"496.6\" y=\"1357.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 밖으로</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"101\" height=\"44\" x=\"302.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"353.1\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\" data-part=\"alb\"><text x=\"353.1\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷용 ALB</text><use width=\"72\" height=\"72\" x=\"317.1\" y=\"175\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"webc\"><text x=\"434.1\" y=\"630\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버 <tspan x=\"434.1\" y=\"654.2\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"398.1\" y=\"519\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"weba\"><text x=\"272.1\" y=\"630\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버 <tspan x=\"272.1\" y=\"654.2\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"236.1\" y=\"519\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"ialb\"><text x=\"353.1\" y=\"940.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">내부 ALB</text><use width=\"72\" height=\"72\" x=\"317.1\" y=\"829.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"appc\"><text x=\"434.1\" y=\"1214.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버 <tspan x=\"434.1\" y=\"1238.4\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"398.1\" y=\"1103.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"appa\"><text x=\"272.1\" y=\"1214.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버 <tspan x=\"272.1\" y=\"1238.4\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"236.1\" y=\"1103.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"pri\"><text x=\"105\" y=\"1630.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 DB <tspan x=\"105\" y=\"1654.6\">RDS</tspan></text><use width=\"72\" height=\"72\" x=\"69\" y=\"1519.4\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\" data-part=\"stb\"><text x=\"314.2\" y=\"1630.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기 DB <tspan x=\"314.2\" y=\"1654.6\">RDS</tspan></text><use width=\"72\" height=\"72\" x=\"278.2\" y=\"1519.4\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\" data-part=\"nat\"><text x=\"496.7\" y=\"1524.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT <tspan x=\"496.7\" y=\"1548.6\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"460.7\" y=\"1413.4\" href=\"#icon-saa-nat-gateway\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 인터넷용 ALB를 실수로 지운다\" data-breaks=\"alb-deleted\"><rect x=\"287\" y=\"162\" width=\"133\" height=\"136\" rx=\"10\"/><path d=\"M420 162m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 가용 영역 A가 통째로 멈춘다\" data-breaks=\"az-a\"><rect x=\"199\" y=\"453\" width=\"146\" height=\"237\" rx=\"10\"/><path d=\"M345 453m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 가용 영역 C가 통째로 멈춘다\" data-breaks=\"az-c\"><rect x=\"361\" y=\"453\" width=\"146\" height=\"237\" rx=\"10\"/><path d=\"M507 453m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 웹 서버 한 대의 프로세스가 죽는다\" data-breaks=\"web-process\"><rect x=\"223\" y=\"506\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M321 506m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 웹 서버의 인스턴스가 통째로 꺼진다\" data-breaks=\"web-instance\"><rect x=\"385\" y=\"506\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M483 506m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 보안 그룹이 내부 ALB와 앱 사이를 막는다\" data-breaks=\"app-unreachable\"><rect x=\"304\" y=\"816\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M402 816m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" aria-hidden=\"true\" data-breaks=\"az-a\"><rect x=\"199\" y=\"1037\" width=\"146\" height=\"237\" rx=\"10\"/><path d=\"M345 1037m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" aria-hidden=\"true\" data-breaks=\"az-c\"><rect x=\"361\" y=\"1037\" width=\"146\" height=\"237\" rx=\"10\"/><path d=\"M507 1037m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 앱 서버 한 대가 응답하지 않는다\" data-breaks=\"app-hung\"><rect x=\"223\" y=\"1090\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M321 1090m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Auto Scaling이 앱 서버를 줄인다\" data-breaks=\"app-scale-in\"><rect x=\"385\" y=\"1090\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M483 1090m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 하나만 둔 NAT 게이트웨이가 멈춘다\" data-breaks=\"nat-az\"><rect x=\"443\" y=\"1400\" width=\"107\" height=\"160\" rx=\"10\"/><path d=\"M550 1400m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" aria-hidden=\"true\" data-breaks=\"az-a\"><rect x=\"32\" y=\"1453\" width=\"146\" height=\"237\" rx=\"10\"/><path d=\"M178 1453m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" aria-hidden=\"true\" data-breaks=\"az-c\"><rect x=\"241\" y=\"1453\" width=\"146\" height=\"237\" rx=\"10\"/><path d=\"M387 1453m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 기본 DB 인스턴스가 멈춘다. 다른 고장: 잘못된 DELETE로 주문이 지워진다\" data-breaks=\"primary-db\" data-then=\"deleted-rows\"><rect x=\"56\" y=\"1506\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M154 1506m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 대기 DB 인스턴스가 멈춘다\" data-breaks=\"standby-db\"><rect x=\"265\" y=\"1506\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M363 1506m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li><a href=\"/networking/route53/\">Route 53</a>의 별칭 레코드가 알려 준 인터넷용 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>로 온다. ALB는 두 AZ의 <strong>퍼블릭 서브넷</strong>에 걸쳐 있고, 여기서 TLS를 푼다.</li>\n<li>상태 확인을 통과한 웹 서버로 보낸다. 웹 서버는 프라이빗 서브넷에 있어 퍼블릭 IP가 없다.</li>\n<li>웹 서버는 앱 서버를 직접 부르지 않고 <strong>내부 ALB</strong>를 부른다. 앱 서버가 늘고 줄어도 주소가 그대로다.</li>\n<li>앱 서버가 DB 엔드포인트(DNS 이름)로 쿼리한다. DB는 다른 어디로도 나가는 길이 없는 서브넷에 있다.</li>\n<li>쓰기는 다른 AZ의 대기 DB까지 적힌 뒤에 끝난다. 대기는 평소에 읽기를 받지 않는다.</li>\n<li>서버가 패치를 받거나 외부 API를 부를 때는 같은 AZ의 <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>로 나간다. 그림에는 하나만 그렸다. AZ마다 하나씩 둔다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-az-a\" name=\"failures-request-path\" data-failure='{\"down\":[\"aza\",\"appaza\",\"dbaza\",\"nat\"],\"over\":[\"webc\",\"appc\",\"stb\"],\"way\":[[\"user\",\"alb\"],[\"alb\",\"web\"],[\"web\",\"ialb\"],[\"ialb\",\"app\"],[\"app\",\"stb\"]],\"idle\":[[\"app\",\"db\"]]}'><summary>가용 영역 A가 통째로 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>서버 약 1분, DB 60~120초</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그동안 DB를 쓰는 요청은 모두 5xx다. 서버는 약 1분 일부가 502·504다. 외부 호출은 AZ C에도 NAT가 있어야 이어진다.</dd></div><div><dt>이어받는 것</dt><dd>웹 서버 EC2(AZ C), 앱 서버 EC2(AZ C), 대기 DB RDS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>AZ C에 남은 ALB 노드로 들어온다</li><li>검사에 떨어진 웹 서버를 빼고 AZ C로만</li><li>내부 ALB는 이름이 그대로다</li><li>앱 서버도 AZ C로만</li><li>엔드포인트의 DNS가 승격한 대기 DB를 가리킨다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>AZ C가 혼자 최대 부하를 견뎌야 하고, 그룹이 새 서버를 채우는 데 몇 분이 더 든다. 그림의 NAT는 AZ A의 것이다. AZ C가 제 NAT나 리전형 NAT로 나가면 외부 호출은 그대로고, 이 NAT를 함께 쓰면 경로를 바꿀 때까지 실패한다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/ec2/\">웹 서버 EC2(AZ A)</a> · <a href=\"/compute/ec2/\">앱 서버 EC2(AZ A)</a> · <a href=\"/database/rds/\">기본 DB RDS</a> · <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html\" rel=\"external\">AWS 문서(DB)</a> · <a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\">AWS 문서(서버)</a></dd></div></dl></details><details class=\"failure\" id=\"failure-primary-db\" name=\"failures-request-path\" data-failure='{\"down\":[\"pri\"],\"over\":[\"stb\"],\"way\":[[\"ialb\",\"app\"],[\"app\",\"stb\"]],\"idle\":[[\"app\",\"db\"]]}'><summary>기본 DB 인스턴스가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>60~120초(큰 트랜잭션을 되돌리면 더 길다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그동안 DB를 쓰는 요청은 읽기도 쓰기도 5xx다. 커밋한 데이터는 잃지 않는다.</dd></div><div><dt>이어받는 것</dt><dd>대기 DB RDS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>웹과 앱은 그대로다</li><li>엔드포인트의 DNS가 대기 DB를 가리킨다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>앱이 다시 접속하고 DNS를 오래 캐시하지 않아야 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/rds/\">기본 DB RDS</a> · <a href=\"#row-rds-az\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-web-process\" name=\"failures-request-path\" data-failure='{\"down\":[\"weba\"],\"over\":[\"webc\"],\"way\":[[\"user\",\"alb\"],[\"alb\",\"web\"],[\"web\",\"ialb\"]]}'><summary>웹 서버 한 대의 프로세스가 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>빼기까지 약 1분, 새 서버는 몇 분(빼기는 30초 × 2회)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>뺄 때까지 그 서버로 간 요청만 바로 502다(연결을 거절한다).</dd></div><div><dt>이어받는 것</dt><dd>웹 서버 EC2(AZ C)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>요청이 온다</li><li>검사에 떨어진 서버를 빼고 남은 서버로</li><li>그 뒤는 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>그룹에 ELB 상태 확인을 켜야 새 서버로 바뀐다. 기본인 EC2 검사로는 인스턴스가 켜져 있어 정상이다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/ec2/\">웹 서버 EC2(AZ A)</a> · <a href=\"#row-auto-scaling\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html\" rel=\"external\">AWS 문서(오류 코드)</a> · <a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\">AWS 문서(빼는 시간)</a> · <a href=\"https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html\" rel=\"external\">AWS 문서(그룹의 교체)</a></dd></div></dl></details><details class=\"failure\" id=\"failure-web-instance\" name=\"failures-request-path\" data-failure='{\"down\":[\"webc\"],\"over\":[\"weba\"],\"way\":[[\"user\",\"alb\"],[\"alb\",\"web\"],[\"web\",\"ialb\"]]}'><summary>웹 서버의 인스턴스가 통째로 꺼진다</summary><dl><div><dt>걸리는 시간</dt><dd><b>빼기까지 약 1분, 새 서버는 몇 분(빼기는 30초 × 2회)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>뺄 때까지 그 서버로 간 요청만 504다(답이 없어 연결을 10초 기다린다).</dd></div><div><dt>이어받는 것</dt><dd>웹 서버 EC2(AZ A)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>요청이 온다</li><li>검사에 떨어진 서버를 빼고 남은 서버로</li><li>그 뒤는 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>프로세스만 죽은 때와 달리 기본인 EC2 검사만으로도 그룹이 알아채고 새 서버로 바꾼다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/ec2/\">웹 서버 EC2(AZ C)</a> · <a href=\"#row-auto-scaling\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html\" rel=\"external\">AWS 문서(오류 코드)</a> · <a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\">AWS 문서(빼는 시간)</a> · <a href=\"https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html\" rel=\"external\">AWS 문서(그룹의 교체)</a></dd></div></dl></details><details class=\"failure\" id=\"failure-app-hung\" name=\"failures-request-path\" data-failure='{\"down\":[\"appa\"],\"over\":[\"appc\"],\"way\":[[\"web\",\"ialb\"],[\"ialb\",\"app\"],[\"app\",\"db\"]]}'><summary>앱 서버 한 대가 응답하지 않는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>빼기까지 약 1분(30초 × 2회)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 서버에 걸린 요청은 60초를 기다리다 504다(유휴 제한 시간의 기본값). 나머지는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>앱 서버 EC2(AZ C)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>내부 ALB를 부른다</li><li>검사에 떨어진 서버를 빼고 남은 서버로</li><li>DB는 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>상태 확인이 앱의 일까지 보게 한다. 살아 있다는 답만 하는 경로면 멈춘 서버가 빠지지 않는다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/ec2/\">앱 서버 EC2(AZ A)</a> · <a href=\"#row-auto-scaling\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-app-scale-in\" name=\"failures-request-path\" data-failure='{\"down\":[\"appc\"],\"over\":[\"appa\"],\"way\":[[\"web\",\"ialb\"],[\"ialb\",\"app\"],[\"app\",\"db\"]]}'><summary>Auto Scaling이 앱 서버를 줄인다</summary><dl><div><dt>걸리는 시간</dt><dd><b>최대 300초(등록 취소 지연의 기본값)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 서버의 메모리에 둔 세션은 사라진다. 진행 중이던 요청은 마저 끝난다.</dd></div><div><dt>이어받는 것</dt><dd>앱 서버 EC2(AZ A)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>내부 ALB를 부른다</li><li>새 요청은 남은 서버로만</li><li>DB는 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>세션은 ElastiCache나 DynamoDB에 둔다. 300초보다 오래 걸리는 요청이 있으면 지연을 늘린다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/ec2/\">앱 서버 EC2(AZ C)</a> · <a href=\"#row-auto-scaling\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-alb-deleted\" name=\"failures-request-path\" data-failure='{\"down\":[\"alb\"],\"way\":[[\"app\",\"nat\"],[\"dbaza\",\"dbazc\"]]}'><summary>인터넷용 ALB를 실수로 지운다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새로 만들고 별칭을 고칠 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>아무도 접속하지 못한다. 서버와 DB는 그대로 돈다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>앱은 평소처럼 밖으로 나간다</li><li>DB의 복제도 이어진다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>삭제 방지를 켜 둔다. 새 ALB는 DNS 이름이 달라 Route 53의 별칭 레코드도 고쳐야 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/application-load-balancer/\">인터넷용 ALB</a> · <a href=\"#row-inteonesyong-alb\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-delete.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-app-unreachable\" name=\"failures-request-path\" data-failure='{\"down\":[\"ialb\"],\"way\":[[\"alb\",\"web\"],[\"web\",\"ialb\"],[\"app\",\"nat\"],[\"dbaza\",\"dbazc\"]],\"cuts\":[[\"ialb\",\"app\"]]}'><summary>보안 그룹이 내부 ALB와 앱 사이를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>규칙을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>웹 화면은 뜨지만 앱을 부르는 요청은 모두 504다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>웹 서버는 그대로다</li><li>내부 ALB까지만 닿는다</li><li>앱 서버는 살아 있어 밖으로 나간다</li><li>DB의 복제는 이어진다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>앱의 보안 그룹에 내부 ALB의 보안 그룹을 출발지로 적는다. 상태 확인의 포트도 연다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/application-load-balancer/\">내부 ALB</a> · <a href=\"#row-naebu-alb\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-deleted-rows\" name=\"failures-request-path\" data-failure='{\"down\":[\"pri\",\"stb\"],\"partly\":true}'><summary>잘못된 DELETE로 주문이 지워진다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새 인스턴스로 복원하는 동안(보존 기간의 어느 때로든, 가장 늦은 때가 보통 5분 전)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>지워진 주문을 찾지 못한다. 대기 DB에서도 지워져 장애 조치로는 돌아오지 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>자동 백업을 켜 둔다. 지우기 바로 전으로 복구하면 엔드포인트가 새로 생기고, 그 뒤에 들어온 주문은 따로 옮긴다. 새 인스턴스는 기본이 단일 AZ라 다중 AZ도 다시 켠다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/rds/\">기본 DB RDS</a> · <a href=\"/database/rds-read-replicas-vs-multi-az/\">대기 DB RDS</a> · <a href=\"#row-rds-az\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-az-c\" name=\"failures-request-path\" data-failure='{\"down\":[\"azc\",\"appazc\",\"dbazc\"],\"over\":[\"weba\",\"appa\"],\"way\":[[\"alb\",\"web\"],[\"web\",\"ialb\"],[\"ialb\",\"app\"],[\"app\",\"db\"]]}'><summary>가용 영역 C가 통째로 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 1분(30초 × 2회)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>약 1분은 일부가 502·504다. DB는 옮겨 가지 않는다.</dd></div><div><dt>이어받는 것</dt><dd>웹 서버 EC2(AZ A), 앱 서버 EC2(AZ A)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>검사에 떨어진 웹 서버를 빼고 AZ A로만</li><li>내부 ALB는 이름이 그대로다</li><li>앱 서버도 AZ A로만</li><li>기본 DB는 그대로다. 승격할 것이 없다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>대기 DB가 없는 동안에는 기본 DB까지 죽으면 이어받을 것이 없다. AZ A가 혼자 최대 부하를 견딜 여유도 있어야 한다.</dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/compute/ec2/\">웹 서버 EC2(AZ C)</a> · <a href=\"/compute/ec2/\">앱 서버 EC2(AZ C)</a> · <a href=\"/database/rds-read-replicas-vs-multi-az/\">대기 DB RDS</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-standby-db\" name=\"failures-request-path\" data-failure='{\"down\":[\"stb\"],\"way\":[[\"ialb\",\"app\"],[\"app\",\"db\"]]}'><summary>대기 DB 인스턴스가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>RDS가 대기를 되살릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사이트는 그대로다. 읽기도 쓰기도 기본 DB가 받는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>웹과 앱은 그대로다</li><li>같은 기본 DB에 읽고 쓴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>그동안 기본 DB까지 죽으면 바로 이어받을 것이 없다. 자동 백업도 켜 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/rds-read-replicas-vs-multi-az/\">대기 DB RDS</a> · <a href=\"#row-rds-az\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-nat-az\" name=\"failures-request-path\" data-failure='{\"down\":[\"nat\"],\"way\":[[\"ialb\",\"app\"],[\"app\",\"db\"]]}'><summary>하나만 둔 NAT 게이트웨이가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>그 NAT의 AZ가 돌아올 때까지(AZ마다 두면 다른 AZ는 그대로)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>외부 API를 쓰는 기능만 실패한다. 다른 AZ의 서버도 인터넷으로 나가지 못한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>들어오는 요청은 NAT를 지나지 않는다</li><li>DB도 VPC 안이라 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>AZ마다 NAT 게이트웨이를 두고 서브넷의 경로를 같은 AZ의 것으로 건다. S3와 DynamoDB는 게이트웨이 엔드포인트로 빼면 NAT와 상관없다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a> · <a href=\"#row-nat\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>웹, 앱, DB의 세 층이 층마다 AZ A와 AZ C에 하나씩 놓인다. 사용자의 요청은 퍼블릭 서브넷의 인터넷용 ALB로 들어와 프라이빗 서브넷의 두 AZ 웹 서버로 나뉜다. 웹 서버는 내부 ALB를 거쳐 두 AZ의 앱 서버를 부르고, 앱 서버는 AZ A의 기본 DB에 쓴다. 기본 DB는 AZ C의 대기 DB로 동기 복제한다. 앱 서버가 밖의 API를 부를 때는 NAT 게이트웨이로 나간다.</p><ul><li>웹 서브넷 안: AZ C, AZ A</li><li>AZ C 안: 웹 서버 EC2</li><li>AZ A 안: 웹 서버 EC2</li><li>앱 서브넷 안: AZ C, AZ A</li><li>AZ C 안: 앱 서버 EC2</li><li>AZ A 안: 앱 서버 EC2</li><li>DB 서브넷 안: AZ A, AZ C</li><li>AZ A 안: 기본 DB RDS</li><li>AZ C 안: 대기 DB RDS</li><li>사용자 → 인터넷용 ALB: ① 443</li><li>인터넷용 ALB → 웹 서브넷: ② 정상 서버</li><li>웹 서브넷 → 내부 ALB: ③ 내부 호출</li><li>내부 ALB → 앱 서브넷</li><li>앱 서브넷 → DB 서브넷: ④ 3306</li><li>⑤ AZ A(DB 서브넷) → AZ C(DB 서브넷)</li><li>앱 서브넷 → NAT 게이트웨이: ⑥ 밖으로 (점선)</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 없으면\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">부품</th>\n<th scope=\"col\">맡은 일</th>\n<th scope=\"col\">없으면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-inteonesyong-alb\">\n<th scope=\"row\"><a href=\"#row-inteonesyong-alb\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷용 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a></th>\n<td>유일한 입구, TLS, 정상 서버로 분산</td>\n<td>서버마다 퍼블릭 IP가 드러난다</td>\n</tr>\n<tr id=\"row-auto-scaling\">\n<th scope=\"row\"><a href=\"#row-auto-scaling\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a> 둘</th>\n<td>웹과 앱을 따로 늘리고 죽은 서버를 바꾼다</td>\n<td>한 층의 부하에 다른 층까지 키운다</td>\n</tr>\n<tr id=\"row-naebu-alb\">\n<th scope=\"row\"><a href=\"#row-naebu-alb\" class=\"anchor\" aria-label=\"줄 링크\"></a>내부 ALB</th>\n<td>층 사이의 고정된 이름</td>\n<td>웹 서버가 앱 서버의 IP를 외운다</td>\n</tr>\n<tr id=\"row-rds-az\">\n<th scope=\"row\"><a href=\"#row-rds-az\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds/\" class=\"mention\">RDS</a> 다중 AZ</th>\n<td>AZ가 죽어도 같은 엔드포인트로 이어진다</td>\n<td>복원하는 동안 멈춘다</td>\n</tr>\n<tr id=\"row-nat\">\n<th scope=\"row\"><a href=\"#row-nat\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a></th>\n<td>프라이빗 서버가 밖으로 나가는 길</td>\n<td>패치와 외부 API 호출이 막힌다</td>\n</tr>\n<tr id=\"row-boan-geurup-saseul\">\n<th scope=\"row\"><a href=\"#row-boan-geurup-saseul\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/security-groups/\">보안 그룹</a> 사슬</th>\n<td>앞 층만 뒤 층을 부른다</td>\n<td>한 서버가 뚫리면 DB까지 열린다</td>\n</tr>\n<tr id=\"row-elasticache\">\n<th scope=\"row\"><a href=\"#row-elasticache\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/elasticache/\">ElastiCache</a></th>\n<td>세션과 자주 읽는 값</td>\n<td>서버가 사라지면 로그인도 사라진다</td>\n</tr>\n</tbody>\n</table></div>\n<p>웹과 앱이 한 프로그램이면 웹 층과 내부 ALB를 빼고 <strong>ALB → 앱 → DB</strong>로 줄인다. 시험에서는 이것도 3계층이라 부른다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-az-a\">가용 영역 A가 통째로 멈춘다</a></li><li><a href=\"#failure-primary-db\">기본 DB 인스턴스가 멈춘다</a></li><li><a href=\"#failure-web-process\">웹 서버 한 대의 프로세스가 죽는다</a></li><li><a href=\"#diagram-request-path\">나머지 9가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-az-failure\" data-diagram=\"az-failure\"><figcaption><span class=\"diagram-title\">AZ A가 죽었을 때 남은 AZ C로 이어지는 <span class=\"diagram-title-end\">길<a href=\"#diagram-az-failure\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>가용 영역 A가 통째로 멈춘다</strong> <span>서버 약 1분, DB 60~120초</span> <span>그동안 DB를 쓰는 요청은 모두 5xx다. 서버는 약 1분 일부가 502·504다. 외부 호출은 AZ C에도 NAT가 있어야 이어진다. 이어받는 것: 남은 웹·앱 EC2, 승격한 대기 DB RDS.</span> <a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: AZ A가 죽었을 때 남은 AZ C로 이어지는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"576\" height=\"331\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 922.1 530.4\"><svg width=\"922.1\" height=\"530.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-az-failure-desc\" aria-labelledby=\"diagram-az-failure-title\" role=\"img\" viewBox=\"-4 -4 922.1 530.4\"><title id=\"diagram-az-failure-title\">AZ A가 죽었을 때 남은 AZ C로 이어지는 길</title><desc id=\"diagram-az-failure-desc\">웹과 앱의 ALB는 상태 확인에 실패한 AZ A의 서버를 빼고 AZ C로만 보낸다. RDS는 AZ C의 대기 DB를 기본으로 승격하고 엔드포인트의 DNS를 바꾼다. Auto Scaling 그룹은 AZ C에 모자란 서버를 채운다.</desc><g class=\"d-boundary\"><rect width=\"417.3\" height=\"229.2\" x=\"484.9\" y=\"281.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"264\" height=\"229.2\" x=\"484.9\" y=\"12\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"702.8\" y=\"18\" href=\"#down-cross\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M113 211.6h60.7\"/><path fill=\"var(--diagram-link)\" d=\"m165.7 205.6 12 6-12 6z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M267.7 193.6H293q7 0 7-7v-38.4q0-7.1 7.1-7.1H509\"/><path stroke-width=\"3\" d=\"m493.4 134.8 13.5 13.5m0-13.5-13.5 13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M267.7 229.6H293q7 0 7 7v91.6q0 7.1 7.1 7.1h140.7q7 0 7 7v39.2q0 7 7.1 7h43\"/><path fill=\"var(--diagram-link)\" d=\"m496.9 382.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M599.4 410.3h160.3\"/><path fill=\"var(--diagram-link)\" d=\"m751.7 404.3 12 6-12 6z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M599.4 141.1h30\"/><path stroke-width=\"3\" d=\"m614 134.8 13.4 13.5m0-13.5L614 148.3\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M261.5 435.8H453q1.9 0 1.9-1.9t1.8-1.8H505\"/><path fill=\"var(--diagram-line)\" d=\"m496.9 426 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"496.9\" y=\"312.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"496.9\" y=\"43\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"322.3\" y=\"125.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"377.4\" y=\"148.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 검사 실패</text></g><g class=\"d-edge-label\"><rect width=\"114.8\" height=\"30\" x=\"320.1\" y=\"319.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"377.4\" y=\"342.8\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② AZ C로만</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"624\" y=\"394.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"669.7\" y=\"417.8\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 새 기본</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"344.1\" y=\"420.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"377.4\" y=\"443.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 채움</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"189.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"220.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"222.7\" y=\"267.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB</text><use width=\"72\" height=\"72\" x=\"186.7\" y=\"156.6\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"554.4\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">죽은 웹·앱 <tspan x=\"554.4\" y=\"209.2\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"518.4\" y=\"74\" href=\"#icon-aws-ec2\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"674.4\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">옛 기본 DB <tspan x=\"674.4\" y=\"209.2\">RDS</tspan></text><use width=\"72\" height=\"72\" x=\"638.4\" y=\"74\" href=\"#icon-aws-rds\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"554.4\" y=\"454.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">남은 웹·앱 <tspan x=\"554.4\" y=\"478.4\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"518.4\" y=\"343.2\" href=\"#icon-aws-ec2\"/></g><rect width=\"99.2\" height=\"160.2\" x=\"504.8\" y=\"330.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"808.7\" y=\"454.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">승격한 대기 DB <tspan x=\"808.7\" y=\"478.4\">RDS</tspan></text><use width=\"72\" height=\"72\" x=\"772.7\" y=\"343.2\" href=\"#icon-aws-rds\"/></g><rect width=\"146.8\" height=\"160.2\" x=\"735.3\" y=\"330.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"216.5\" y=\"491.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Auto Scaling</text><use width=\"72\" height=\"72\" x=\"180.5\" y=\"380.8\" href=\"#icon-saa-auto-scaling\"/></g></svg><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"173.7\" y=\"143.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"죽은 웹·앱 EC2\" href=\"/compute/ec2/\"><rect width=\"99.2\" height=\"160.2\" x=\"504.8\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"옛 기본 DB RDS\" href=\"/database/rds/\"><rect width=\"108.8\" height=\"160.2\" x=\"620\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"남은 웹·앱 EC2\" href=\"/compute/ec2/\"><rect width=\"99.2\" height=\"160.2\" x=\"504.8\" y=\"330.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"승격한 대기 DB RDS\" href=\"/database/rds-read-replicas-vs-multi-az/\"><rect width=\"146.8\" height=\"160.2\" x=\"735.3\" y=\"330.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Auto Scaling\" href=\"/compute/auto-scaling-groups/\"><rect width=\"135.1\" height=\"136\" x=\"149\" y=\"367.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"285\" height=\"510\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 456.7 815.6\"><svg width=\"456.7\" height=\"815.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-az-failure-narrow-desc\" aria-labelledby=\"diagram-az-failure-narrow-title\" role=\"img\" viewBox=\"-4 -4 456.7 815.6\"><title id=\"diagram-az-failure-narrow-title\">AZ A가 죽었을 때 남은 AZ C로 이어지는 길</title><desc id=\"diagram-az-failure-narrow-desc\">웹과 앱의 ALB는 상태 확인에 실패한 AZ A의 서버를 빼고 AZ C로만 보낸다. RDS는 AZ C의 대기 DB를 기본으로 승격하고 엔드포인트의 DNS를 바꾼다. Auto Scaling 그룹은 AZ C에 모자란 서버를 채운다.</desc><g class=\"d-boundary\"><rect width=\"186.8\" height=\"467.6\" x=\"224.4\" y=\"328\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"148.8\" height=\"413.6\" x=\"12\" y=\"328\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"18\" y=\"334\" href=\"#down-cross\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M152.6 48v36\"/><path fill=\"var(--diagram-link)\" d=\"m158.6 76-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M142.2 208v13q0 7-7 7H93.5q-7 0-7 7v170.2\"/><path stroke-width=\"3\" d=\"m92.7 389.7-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M162.9 208v13q0 7 7 7h73.7q7 0 7 7v56q0 7 7.1 7h41.4q7 0 7 7v96.2\"/><path fill=\"var(--diagram-link)\" d=\"m312.2 393.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M317.8 549.4v74\"/><path fill=\"var(--diagram-link)\" d=\"m323.8 615.4-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M86.4 549.4v24\"/><path stroke-width=\"3\" d=\"m92.7 557.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M373.2 208v83q0 7-7.1 7h-29.7q-7 0-7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m335.4 393.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"340.4\" y=\"359\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"340.4\" y=\"387.6\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"92\" y=\"359\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"92\" y=\"387.6\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"30.9\" y=\"248\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"86.1\" y=\"271\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 검사 실패</text></g><g class=\"d-edge-label\"><rect width=\"114.8\" height=\"30\" x=\"193.2\" y=\"248\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"250.6\" y=\"271\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② AZ C로만</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"271.8\" y=\"573.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"317.4\" y=\"596.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 새 기본</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"339.7\" y=\"248\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"373\" y=\"271\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 채움</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"113.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"152.6\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"152.6\" y=\"200\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB</text><use width=\"72\" height=\"72\" x=\"116.6\" y=\"93\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"86.4\" y=\"517.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">죽은 웹·앱 <tspan x=\"86.4\" y=\"541.4\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"50.4\" y=\"410.2\" href=\"#icon-aws-ec2\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"86.4\" y=\"685.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">옛 기본 DB <tspan x=\"86.4\" y=\"709.6\">RDS</tspan></text><use width=\"72\" height=\"72\" x=\"50.4\" y=\"578.4\" href=\"#icon-aws-rds\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"317.8\" y=\"517.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">남은 웹·앱 <tspan x=\"317.8\" y=\"541.4\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"281.8\" y=\"410.2\" href=\"#icon-aws-ec2\"/></g><rect width=\"99.2\" height=\"152.2\" x=\"268.2\" y=\"401.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"317.8\" y=\"739.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">승격한 대기 DB <tspan x=\"317.8\" y=\"763.6\">RDS</tspan></text><use width=\"72\" height=\"72\" x=\"281.8\" y=\"632.4\" href=\"#icon-aws-rds\"/></g><rect width=\"146.8\" height=\"152.2\" x=\"244.3\" y=\"623.4\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"373.2\" y=\"200\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Auto Scaling</text><use width=\"72\" height=\"72\" x=\"337.2\" y=\"93\" href=\"#icon-saa-auto-scaling\"/></g></svg><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"90\" height=\"128\" x=\"107.6\" y=\"84\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"죽은 웹·앱 EC2\" href=\"/compute/ec2/\"><rect width=\"99.2\" height=\"152.2\" x=\"36.8\" y=\"401.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"옛 기본 DB RDS\" href=\"/database/rds/\"><rect width=\"108.8\" height=\"152.2\" x=\"32\" y=\"569.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"남은 웹·앱 EC2\" href=\"/compute/ec2/\"><rect width=\"99.2\" height=\"152.2\" x=\"268.2\" y=\"401.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"승격한 대기 DB RDS\" href=\"/database/rds-read-replicas-vs-multi-az/\"><rect width=\"146.8\" height=\"152.2\" x=\"244.3\" y=\"623.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Auto Scaling\" href=\"/compute/auto-scaling-groups/\"><rect width=\"135.1\" height=\"128\" x=\"305.6\" y=\"84\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>웹과 앱의 ALB는 상태 확인에 실패한 AZ A의 서버를 빼고 AZ C로만 보낸다. RDS는 AZ C의 대기 DB를 기본으로 승격하고 엔드포인트의 DNS를 바꾼다. Auto Scaling 그룹은 AZ C에 모자란 서버를 채운다.</p><ul><li>가용 영역 A 안: 죽은 웹·앱 EC2, 옛 기본 DB RDS</li><li>가용 영역 C 안: 남은 웹·앱 EC2, 승격한 대기 DB RDS</li><li>사용자 → ALB</li><li>ALB → 죽은 웹·앱 EC2: ① 검사 실패</li><li>ALB → 남은 웹·앱 EC2: ② AZ C로만</li><li>남은 웹·앱 EC2 → 승격한 대기 DB RDS: ③ 새 기본</li><li>죽은 웹·앱 EC2 → 옛 기본 DB RDS</li><li>Auto Scaling → 남은 웹·앱 EC2: ④ 채움 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 고장, 대신하는 것, 걸리는 시간\" tabindex=\"0\"><table aria-label=\"무엇이 고장 나면\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">고장</th>\n<th scope=\"col\" role=\"columnheader\">대신하는 것</th>\n<th scope=\"col\" role=\"columnheader\">걸리는 시간</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-aep-peuroseseu-hana\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aep-peuroseseu-hana\" class=\"anchor\" aria-label=\"줄 링크\"></a>앱 프로세스 하나</th>\n<td role=\"cell\"><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>가 빼고<wbr>(①), <a href=\"/networking/elastic-load-balancing/\" class=\"mention\">ELB</a> 상태 확인을 켠 그룹이 바꾼다</td>\n<td role=\"cell\">빼기까지 약 1분, 새 서버는 몇 분</td>\n</tr>\n<tr id=\"row-az\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>AZ 하나의 서버</th>\n<td role=\"cell\">ALB가 남은 AZ로만 보낸다<wbr>(②). 그룹이 그 AZ에 채운다<wbr>(④)</td>\n<td role=\"cell\">약 1분, 채우는 데 몇 분</td>\n</tr>\n<tr id=\"row-db-az\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-db-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>기본 DB나 그 AZ</th>\n<td role=\"cell\">대기가 승격하고 엔드포인트의 DNS가 옮겨 간다<wbr>(③)</td>\n<td role=\"cell\">60~120초. 그동안은 읽기도 쓰기도 실패한다</td>\n</tr>\n<tr id=\"row-nat-az\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nat-az\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>의 AZ</th>\n<td role=\"cell\">AZ마다 두었다면 다른 AZ는 그대로</td>\n<td role=\"cell\">하나만 두었다면 복구까지</td>\n</tr>\n<tr id=\"row-gapjakseureoun-pokju\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gapjakseureoun-pokju\" class=\"anchor\" aria-label=\"줄 링크\"></a>갑작스러운 폭주</th>\n<td role=\"cell\">조정 정책이 서버를 늘린다</td>\n<td role=\"cell\">몇 분. 그동안은 여유 용량이 버틴다</td>\n</tr>\n<tr id=\"row-delete\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-delete\" class=\"anchor\" aria-label=\"줄 링크\"></a>잘못된 DELETE</th>\n<td role=\"cell\">대기에도 즉시 복제된다. <a href=\"/database/rds/\">시점 복구</a>로 되돌린다</td>\n<td role=\"cell\">새 인스턴스 복원 시간</td>\n</tr>\n</tbody>\n</table></div>\n<p>새 서버가 뜨기를 기다리지 않고 AZ 하나를 잃으려면 여유가 있어야 한다. 최대 부하를 100으로 보면 AZ가 둘일 때 평소에 200, 셋일 때 150만큼 둔다.</p>\n<p>앱은 DB 연결이 끊기면 <strong>다시 접속</strong>하게 만들고 DNS를 오래 캐시하지 않는다. 연결이 많으면 <a href=\"/database/rds-proxy/\">RDS Proxy</a>가 장애 조치를 더 짧게 느끼게 한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>늘 나가는 것</strong>: <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a> 둘의 시간 요금, AZ마다의 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>, 다중 AZ DB(단일의 약 두 배), 최소 대수의 서버.</li>\n<li><strong>줄이는 법</strong>: 최소 대수에는 약정(Savings Plans)을, 늘어나는 몫에는 온디맨드와 스팟을 섞는다. 밤에는 예약된 작업으로 줄인다.</li>\n<li>개발 환경은 단일 AZ DB와 NAT 게이트웨이 하나로 둔다. 고가용성을 뺀 만큼 싸다.</li>\n<li>서버와 DB의 AZ가 다르면 그 사이의 전송료가 붙는다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 가는 것은 무료 <a href=\"/networking/vpc-endpoints/\">게이트웨이 엔드포인트</a>로 뺀다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>정적 파일을 앞으로</strong>: <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>와 <a href=\"/storage/s3/\" class=\"mention\">S3</a>를 앞에 둔다(<a href=\"/architectures/cloudfront-s3-alb/\">CloudFront → S3(정적) + ALB(동적)</a>).</li>\n<li><strong>컨테이너</strong>: <a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 대신 <a href=\"/compute/fargate/\">Fargate</a> 서비스를 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>의 대상으로 둔다.</li>\n<li><strong>읽기가 많다</strong>: 읽기 복제본이나 <a href=\"/database/aurora/\">Aurora</a>의 리더로 읽기를 나눈다. 대기 DB는 읽기를 받지 못한다.</li>\n<li><strong>처리가 오래 걸린다</strong>: 앱과 작업자 사이에 <a href=\"/architectures/lambda-sqs-decoupling/\">대기열</a>을 넣는다.</li>\n<li><strong>리전 장애까지</strong>: <a href=\"/architectures/aurora-global-failover/\">Aurora 글로벌</a>이나 <a href=\"/architectures/multi-region-active-active/\">다중 리전 활성/활성</a>으로 넓힌다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "다중 AZ는 성능이 아니다." }), " 대기는 놀고 있다. 읽기 성능은 읽기 복제본이다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/networking/application-load-balancer/",
						class: "mention",
						children: "ALB"
					}), "와 서버의 서브넷은 다르다."] }), " 인터넷용 ALB는 퍼블릭에, 서버는 프라이빗에 둔다. 같은 AZ를 켜 두기만 하면 된다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "고정 세션은 고가용성이 아니다." }), " 상태를 서버 밖으로 빼야 서버를 마음대로 바꾼다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "AZ 둘에 최소 2대" }), "로는 모자랄 수 있다. 한 AZ가 죽은 순간 한 대가 모든 부하를 받는다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "웹 서버를 퍼블릭 서브넷에 두는 보기",
					"set:html": "<p>“사용자가 접속하니 웹 서버는 퍼블릭 서브넷에”라는 보기는 틀리다. 퍼블릭에 있어야 하는 것은 <strong>로드 밸런서</strong>이고, 서버는 프라이빗에 두고 ALB의 보안 그룹만 들인다.</p>"
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
var url = "content/architectures/three-tier-web.mdx/";
var file = "/work/wt/build/content/architectures/three-tier-web.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/three-tier-web.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
