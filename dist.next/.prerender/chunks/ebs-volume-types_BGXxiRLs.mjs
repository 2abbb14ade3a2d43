import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/ebs-volume-types.mdx
var frontmatter = {
	"title": "EBS 볼륨 유형 비교",
	"titleEn": "Amazon EBS volume types and IOPS",
	"kind": "comparison",
	"status": "published",
	"summary": "EBS 볼륨은 작은 입출력을 많이 하면 SSD(gp3·io2), 큰 데이터를 줄줄이 읽으면 HDD(st1·sc1)로 나뉘고, 성능을 어떻게 사느냐가 유형마다 다르다.",
	"aliases": [
		"EBS 볼륨 유형",
		"EBS 볼륨 타입",
		"EBS 유형",
		"gp2",
		"gp3",
		"io1",
		"io2",
		"io2 Block Express",
		"블록 익스프레스",
		"st1",
		"sc1",
		"범용 SSD",
		"General Purpose SSD",
		"프로비저닝된 IOPS",
		"프로비저닝된 IOPS SSD",
		"Provisioned IOPS",
		"PIOPS",
		"처리량 최적화 HDD",
		"콜드 HDD",
		"IOPS",
		"아이옵스",
		"초당 입출력",
		"버스트 크레딧",
		"Burst Credit",
		"버스트 밸런스",
		"BurstBalance",
		"멀티 어태치",
		"Multi-Attach",
		"다중 연결",
		"디스크 종류",
		"볼륨 성능",
		"고성능 볼륨",
		"IOPS 높은 볼륨",
		"여러 인스턴스에 볼륨 연결",
		"볼륨 종류"
	],
	"related": [
		"storage/ebs",
		"compute/ec2",
		"storage/ebs-snapshots",
		"storage/instance-store",
		"storage/efs",
		"database/rds"
	],
	"signals": [
		{
			"id": "gp3",
			"need": "볼륨 크기를 키우지 않고 3,000 IOPS 이상을 싸게 쓴다",
			"choose": "gp3",
			"see": "storage/ebs-volume-types#general-purpose",
			"why": "3,000 IOPS가 값에 들어 있고 더 사면 된다. gp2는 크기를 키워야 는다."
		},
		{
			"id": "io2-iops",
			"need": "10만 IOPS를 밤낮없이 고른 지연으로 내야 한다",
			"choose": "io2(프로비저닝된 IOPS)",
			"see": "storage/ebs-volume-types#provisioned-iops",
			"why": "적은 만큼 하루 종일 같은 성능을 낸다. gp3는 80,000까지다."
		},
		{
			"id": "st1-hdd",
			"need": "수 TB 로그를 자주 순서대로 읽는다, GB 단가가 낮아야 한다",
			"choose": "st1(처리량 최적화 HDD)",
			"see": "storage/ebs-volume-types#hdd",
			"why": "큰 순차 읽기는 처리량이 중요하고 HDD가 싸다. sc1은 드물게 읽는 것이다."
		},
		{
			"id": "sc1-hdd",
			"need": "거의 읽지 않는 데이터를 EBS에서 가장 싸게 둔다",
			"choose": "sc1(콜드 HDD)",
			"see": "storage/ebs-volume-types#hdd",
			"why": "드물게 읽으면 가장 싼 HDD다. st1은 자주 읽는 것이다."
		}
	],
	"facts": [
		{
			"id": "gp2-baseline",
			"label": "gp2의 기준 IOPS",
			"value": "1GiB마다 3 IOPS(최소 100, 최대 16,000)",
			"note": "16,000은 5,334GiB부터다. 크기를 늘려야 IOPS가 는다.",
			"called": [
				"gp2 IOPS",
				"gp2 GB당",
				"gp2 최대 IOPS",
				"gp2 IOPS per GB",
				"gp2 max IOPS",
				"gp2 baseline"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html"
		},
		{
			"id": "gp2-burst",
			"label": "gp2의 버스트",
			"asks": "gp2는 어떤 볼륨이 어디까지 버스트하나?",
			"value": "1TiB 미만 볼륨이 3,000 IOPS까지",
			"note": "크레딧은 540만까지 쌓이고 처음부터 가득 차 있다. 3,000 IOPS로 최소 30분을 버틴다.",
			"called": [
				"gp2 버스트",
				"gp2 버스트 IOPS",
				"gp2 burst IOPS",
				"burst IOPS",
				"버스트 IOPS"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html"
		},
		{
			"id": "gp2-throughput",
			"label": "gp2의 최대 처리량",
			"value": "250MiB/s",
			"called": [
				"gp2 처리량",
				"gp2 MB/s",
				"gp2 최대처리량"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html"
		},
		{
			"id": "io1-max",
			"label": "io1의 최대 성능",
			"value": "64,000 IOPS(Nitro), 1,000MiB/s, 1GiB마다 50 IOPS까지",
			"called": [
				"io1",
				"io1 IOPS",
				"io1 최대 IOPS",
				"EBS io1 IOPS",
				"EBS io1 최대 IOPS",
				"PIOPS",
				"max PIOPS",
				"최대 PIOPS",
				"io1 처리량",
				"io1 IOPS per GiB",
				"io1 IOPS ratio"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html"
		},
		{
			"id": "io2-max",
			"label": "io2(Block Express)의 최대 성능",
			"value": "256,000 IOPS(Nitro), 4,000MiB/s, 1GiB마다 1,000 IOPS까지",
			"note": "평균 지연이 500마이크로초 아래로 설계되었다.",
			"examEra": "64,000 IOPS, 1GiB마다 500 IOPS",
			"called": [
				"EBS 최대 IOPS",
				"io2",
				"io2 IOPS",
				"io2 최대 IOPS",
				"EBS io2 최대 IOPS",
				"io2 block express IOPS",
				"PIOPS",
				"max PIOPS",
				"최대 PIOPS",
				"block express",
				"io2 throughput",
				"io2 IOPS ratio",
				"io2 IOPS per GiB"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html"
		},
		{
			"id": "st1-max",
			"label": "st1의 최대 성능",
			"value": "500MiB/s, 500 IOPS(1MiB 단위)",
			"note": "기준은 1TiB마다 40MiB/s, 버스트는 1TiB마다 250MiB/s다.",
			"called": [
				"st1",
				"throughput optimized",
				"처리량 최적화 HDD",
				"st1 IOPS",
				"st1 처리량",
				"st1 throughput",
				"처리량 최적화"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html"
		},
		{
			"id": "sc1-max",
			"label": "sc1의 최대 성능",
			"value": "250MiB/s, 250 IOPS(1MiB 단위)",
			"note": "기준은 1TiB마다 12MiB/s, 버스트는 1TiB마다 80MiB/s다.",
			"called": [
				"sc1",
				"cold HDD",
				"콜드 HDD",
				"sc1 IOPS",
				"sc1 처리량",
				"sc1 throughput"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html"
		},
		{
			"id": "hdd-limits",
			"label": "HDD 볼륨의 제약",
			"value": "최소 125GiB, 부팅 볼륨 불가",
			"called": [
				"st1 최소",
				"sc1 최소",
				"HDD 최소"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html"
		}
	],
	"sharedFacts": [{
		"id": "max-size",
		"from": "storage/ebs#max-size"
	}, {
		"id": "gp3-iops",
		"from": "storage/ebs#gp3-iops",
		"first": true
	}],
	"scenarios": [
		{
			"id": "database-steady-iops",
			"situation": "EC2에 직접 설치한 데이터베이스가 밤낮없이 10만 IOPS를 써야 하고 지연이 고르지 않으면 장애로 이어진다.",
			"answer": ["storage/ebs-volume-types", "storage/ebs"],
			"choose": "io2",
			"why": "“지속적으로 높은”, “예측 가능한”은 프로비저닝된 IOPS SSD다. 10만 IOPS를 한 볼륨이 내는 것은 io2뿐이다.",
			"trap": "gp3는 8만 IOPS까지다. io1은 64,000에서 멈춘다. 인스턴스 스토어는 더 빠르지만 데이터가 남지 않는다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "gp2-latency-spike",
			"situation": "100GiB gp2 볼륨을 쓰는 서버가 오전마다 30분쯤 잘 돌다가 지연이 급증한다. 가장 적은 비용으로 고친다.",
			"answer": ["storage/ebs-volume-types"],
			"choose": "gp3로 바꾸기",
			"why": "버스트 크레딧이 떨어져 기준인 300 IOPS로 내려간 것이다. gp3로 바꾸면 크기와 상관없이 3,000 IOPS가 늘 나오고 GB 단가도 낮다. 쓰는 중에 바꾼다.",
			"trap": "gp2를 1TiB로 늘려도 3,000 IOPS가 되지만 안 쓰는 용량까지 산다. io2는 이 부하에 비싸다.",
			"requirements": ["low-latency", "lowest-cost"]
		},
		{
			"id": "log-scan-throughput",
			"situation": "수 TB의 로그를 처음부터 끝까지 순서대로 읽는 작업을 자주 돌린다. IOPS는 중요하지 않고 GB 단가가 낮아야 한다.",
			"answer": ["storage/ebs-volume-types"],
			"choose": "st1",
			"why": "“큰 순차 읽기”, “자주”, “처리량”은 st1이다. 드물게 읽으면 더 싼 sc1이다.",
			"trap": "gp3도 처리량을 낼 수 있지만 GB 단가가 높다. st1을 부팅 볼륨으로 쓰는 보기는 불가능하다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "clustered-shared-block",
			"situation": "같은 AZ의 서버 여러 대에서 도는 클러스터형 데이터베이스가 블록 볼륨 하나를 동시에 쓰고, 쓰기 순서는 애플리케이션이 관리한다.",
			"answer": ["storage/ebs-volume-types", "storage/ebs"],
			"choose": "io1·io2의 다중 연결",
			"why": "공유 블록과 애플리케이션의 쓰기 조정이 함께 나오면 io1·io2의 다중 연결이다.",
			"trap": "gp3에는 다중 연결이 없다. 일반 파일 시스템으로 파일을 나눠 쓰려면 EFS가 답이다.",
			"requirements": ["shared-files"]
		}
	],
	"corrections": [
		{
			"id": "ssd-gp2",
			"notes": "버스트 크레딧을 범용 SSD의 개념으로 설명한다.",
			"status": "simplified",
			"right": "범용 가운데 gp2의 이야기다. gp3는 버스트 없이 산 만큼 늘 낸다. HDD인 st1과 sc1도 IOPS가 아닌 처리량 크레딧을 쓴다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html"
		},
		{
			"id": "gp2-gp3",
			"notes": "gp2와 gp3를 구분 없이 SSD 볼륨이라고만 적었다.",
			"status": "simplified",
			"right": "gp2는 크기가 성능을 정하고 gp3는 크기, IOPS, 처리량을 따로 정한다. gp3의 GB 단가가 20% 낮아 새로 고를 것은 gp3다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html"
		},
		{
			"id": "xfs-ext4",
			"notes": "다중 연결한 인스턴스가 저마다 완전한 읽기·쓰기 권한을 가진다고만 한다.",
			"status": "simplified",
			"right": "권한은 맞지만 서로의 쓰기를 조정해 주지 않는다. XFS나 EXT4 같은 보통 파일 시스템은 깨진다. 클러스터 파일 시스템이나 쓰기를 조정하는 애플리케이션이 있어야 한다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes-multi.html"
		},
		{
			"id": "iops-mib-s",
			"notes": "IOPS가 높을수록 성능이 뛰어나다고 한다.",
			"status": "simplified",
			"right": "작은 무작위 입출력에서 그렇다. 큰 순차 입출력은 처리량(MiB/s)이 정하고, 어느 쪽이든 인스턴스의 EBS 대역폭을 넘지 못한다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-io-characteristics.html"
		},
		{
			"id": "iops-ssd",
			"notes": "프로비저닝된 IOPS가 지정한 성능을 일관되게 보장한다고 한다.",
			"status": "simplified",
			"right": "설계 목표는 한 해의 99.9% 시간 동안 지정한 IOPS의 90% 이상이다. 범용 SSD는 99%다. EBS 최적화 인스턴스에 붙여야 한다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-optimization.html"
		},
		{
			"id": "st1-hdd",
			"notes": "st1을 HDD 볼륨이라고만 적고 설명이 끊겨 있다.",
			"status": "simplified",
			"right": "자주, 크게, 차례로 읽는 데이터용이다. 빅데이터, 데이터 웨어하우스, 로그 처리가 대표이고 부팅 볼륨으로는 못 쓴다. 드물게 읽으면 더 싼 sc1이다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "EBS Volume Types",
			"lines": "265-272"
		},
		{
			"note": "001",
			"section": "EBS Multi-Attach - io1/io2 family",
			"lines": "274-279"
		},
		{
			"note": "002",
			"section": "IOPS(I/O Operations Per Second)",
			"lines": "414-416"
		},
		{
			"note": "002",
			"section": "버스트 크레딧",
			"lines": "418-421"
		},
		{
			"note": "002",
			"section": "프로비저닝된 IOPS SSD",
			"lines": "423-427"
		}
	],
	"references": [
		{
			"title": "EBS 볼륨 유형",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html"
		},
		{
			"title": "범용 SSD 볼륨",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html"
		},
		{
			"title": "프로비저닝된 IOPS SSD 볼륨",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html"
		},
		{
			"title": "처리량 최적화·콜드 HDD 볼륨",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html"
		},
		{
			"title": "EBS 다중 연결",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes-multi.html"
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
			"slug": "iops",
			"text": "IOPS와 처리량"
		},
		{
			"depth": 2,
			"slug": "general-purpose",
			"text": "범용 SSD"
		},
		{
			"depth": 2,
			"slug": "burst-credits",
			"text": "버스트 크레딧"
		},
		{
			"depth": 2,
			"slug": "provisioned-iops",
			"text": "프로비저닝된 IOPS SSD"
		},
		{
			"depth": 2,
			"slug": "multi-attach",
			"text": "다중 연결"
		},
		{
			"depth": 2,
			"slug": "hdd",
			"text": "HDD"
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
		li: "li",
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에 붙이는 디스크인 EBS 볼륨의 여섯 유형을 견준다. SSD 넷(gp3·gp2·io2·io1)은 1초에 몇 번 읽고 쓰느냐(IOPS)로, HDD 둘(st1·sc1)은 1초에 얼마나 옮기느냐(처리량)로 고른다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, gp3, gp2, io2, io1, st1, sc1, 무엇이 유리한가\" tabindex=\"0\"><table aria-label=\"한눈에\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">gp3</th>\n<th scope=\"col\">gp2</th>\n<th scope=\"col\">io2</th>\n<th scope=\"col\">io1</th>\n<th scope=\"col\">st1</th>\n<th scope=\"col\">sc1</th>\n<th scope=\"col\">무엇이 유리한가</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-maeche\">\n<th scope=\"row\"><a href=\"#row-maeche\" class=\"anchor\" aria-label=\"줄 링크\"></a>매체</th>\n<td>SSD</td>\n<td>SSD</td>\n<td>SSD</td>\n<td>SSD</td>\n<td>HDD</td>\n<td>HDD</td>\n<td>작은 입출력은 SSD</td>\n</tr>\n<tr id=\"row-choedae-keugi\">\n<th scope=\"row\"><a href=\"#row-choedae-keugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>최대 크기</th>\n<td>64TiB</td>\n<td>16TiB</td>\n<td>64TiB</td>\n<td>16TiB</td>\n<td>16TiB</td>\n<td>16TiB</td>\n<td>큰 볼륨은 gp3·io2</td>\n</tr>\n<tr id=\"row-iops\">\n<th scope=\"row\"><a href=\"#row-iops\" class=\"anchor\" aria-label=\"줄 링크\"></a>최대 IOPS</th>\n<td>80,000</td>\n<td>16,000</td>\n<td>256,000</td>\n<td>64,000</td>\n<td>500</td>\n<td>250</td>\n<td>8만을 넘으면 io2</td>\n</tr>\n<tr id=\"row-mib-s\">\n<th scope=\"row\"><a href=\"#row-mib-s\" class=\"anchor\" aria-label=\"줄 링크\"></a>최대 처리량(MiB/s)</th>\n<td>2,000</td>\n<td>250</td>\n<td>4,000</td>\n<td>1,000</td>\n<td>500</td>\n<td>250</td>\n<td>순차라면 GB 단가가 싼 st1</td>\n</tr>\n<tr id=\"row-seongneungeul-jeonghaneun-geot\">\n<th scope=\"row\"><a href=\"#row-seongneungeul-jeonghaneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>성능을 정하는 것</th>\n<td>따로 산다</td>\n<td>크기</td>\n<td>따로 산다</td>\n<td>따로 산다</td>\n<td>크기</td>\n<td>크기</td>\n<td>용량 낭비가 없는 gp3</td>\n</tr>\n<tr id=\"row-beoseuteu\">\n<th scope=\"row\"><a href=\"#row-beoseuteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>버스트</th>\n<td>없음</td>\n<td>IOPS 크레딧</td>\n<td>없음</td>\n<td>없음</td>\n<td>처리량 크레딧</td>\n<td>처리량 크레딧</td>\n<td>고르려면 gp3·io2</td>\n</tr>\n<tr id=\"row-naeguseong\">\n<th scope=\"row\"><a href=\"#row-naeguseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>내구성</th>\n<td>99.8~99.9%</td>\n<td>99.8~99.9%</td>\n<td>99.999%</td>\n<td>99.8~99.9%</td>\n<td>99.8~99.9%</td>\n<td>99.8~99.9%</td>\n<td>내구성은 io2</td>\n</tr>\n<tr id=\"row-dajung-yeongyeol\">\n<th scope=\"row\"><a href=\"#row-dajung-yeongyeol\" class=\"anchor\" aria-label=\"줄 링크\"></a>다중 연결</th>\n<td>불가</td>\n<td>불가</td>\n<td>가능</td>\n<td>가능</td>\n<td>불가</td>\n<td>불가</td>\n<td>io2</td>\n</tr>\n<tr id=\"row-buting-bollyum\">\n<th scope=\"row\"><a href=\"#row-buting-bollyum\" class=\"anchor\" aria-label=\"줄 링크\"></a>부팅 볼륨</th>\n<td>가능</td>\n<td>가능</td>\n<td>가능</td>\n<td>가능</td>\n<td>불가</td>\n<td>불가</td>\n<td>HDD는 데이터만</td>\n</tr>\n<tr id=\"row-gb\">\n<th scope=\"row\"><a href=\"#row-gb\" class=\"anchor\" aria-label=\"줄 링크\"></a>GB 단가</th>\n<td>SSD 가운데 가장 낮다</td>\n<td>gp3보다 높다</td>\n<td>gp3보다 높다</td>\n<td>gp3보다 높다</td>\n<td>gp3보다 낮다</td>\n<td>여섯 가운데 가장 낮다</td>\n<td>드물게 읽으면 sc1</td>\n</tr>\n</tbody>\n</table></div>\n<p>io1과 io2의 큰 IOPS는 Nitro 인스턴스에서만 나온다. 볼륨의 크기와 암호화, 삭제 규칙처럼 유형과 상관없는 것은 <a href=\"/storage/ebs/\">EBS</a>에 있다.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"iops\">IOPS와 처리량<a href=\"#iops\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>IOPS</strong>는 1초에 처리하는 입출력 횟수, <strong>처리량</strong>은 1초에 옮기는 양이다. 둘은 한 번에 다루는 크기로 이어진다. 16KiB씩 3,000번이면 47MiB/s이고, 1MiB씩 500번이면 500MiB/s다.</p>\n<ul>\n<li>데이터베이스처럼 작은 블록을 여기저기 읽고 쓰면 IOPS가 먼저 찬다. SSD가 맞다.</li>\n<li>로그 훑기처럼 큰 블록을 줄지어 읽으면 처리량이 먼저 찬다. HDD로도 충분하고 훨씬 싸다.</li>\n<li>볼륨을 아무리 키워도 <strong><a href=\"/compute/ec2/\">EC2</a> 인스턴스의 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 대역폭</strong>이 천장이다. 작은 인스턴스에 io2를 붙이면 돈만 나간다.</li>\n</ul>\n</div><h2 id=\"general-purpose\">범용 SSD<a href=\"#general-purpose\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"gp3는 3,000 IOPS와 125MiB/s가 값에 들어 있고, 모자라면 IOPS와 처리량을 따로 산다. gp2는 ",
					createVNode(_components.strong, { children: "크기에 3을 곱한 것이 IOPS" }),
					"다. 9,000 IOPS가 필요하면 3,000GiB를 사야 했다. 그래서 gp2를 gp3로 바꾸는 것이 가장 흔한 비용 절감이고, 멈추지 않고 바꿀 수 있다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "gp3의 IOPS 상한이 다섯 배가 되었다",
					"set:html": "<p>gp3는 16,000 IOPS, 1,000MiB/s, 16TiB에서 80,000 IOPS, 2,000MiB/s, 64TiB로 늘었다. io2도 Nitro 인스턴스에서는 Block Express로 256,000 IOPS까지 낸다. 시험 자료의 “16,000 IOPS를 넘으면 io1·io2”라는 기준은 옛 값이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"burst-credits\">버스트 크레딧<a href=\"#burst-credits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>gp2는 안 쓸 때 크레딧을 모으고 바쁠 때 쓴다. 모이는 속도가 곧 기준 성능(1GiB마다 초당 3)이다.</p>\n<ul>\n<li>100GiB 볼륨의 기준은 300 IOPS다. 3,000 IOPS로 쓰면 초당 2,700씩 줄어 540만 크레딧이 <strong>33분 만에</strong> 바닥난다.</li>\n<li>바닥나면 300 IOPS로 떨어지고 대기열이 길어져 지연이 급증한다. 증상은 “처음엔 빠르다가 느려진다”이다.</li>\n<li>1TiB가 넘는 gp2는 기준이 3,000을 넘으므로 버스트가 의미 없다.</li>\n<li><a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a>의 <code>BurstBalance</code>가 0에 가까우면 이것이 원인이다.</li>\n</ul>\n<p>st1과 sc1은 같은 방식을 처리량에 쓴다. 가득 찬 크레딧으로 볼륨 전체를 한 번 훑을 수 있다.</p>\n</div><h2 id=\"provisioned-iops\">프로비저닝된 IOPS SSD<a href=\"#provisioned-iops\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>필요한 IOPS를 숫자로 적고 그만큼 낸다. 크레딧이 없어서 <strong>하루 종일 같은 성능</strong>이 나온다. 범용보다 비싸니 접근 패턴이 뚜렷하고, 높은 입출력이 끊이지 않고, 성능을 예측해야 하는 곳에 쓴다. 대규모 데이터베이스가 대표다.</p>\n<p>io1과 io2는 요금이 거의 같은데 io2가 내구성, 상한, 크기당 IOPS에서 모두 낫다. 새로 고른다면 io2다.</p>\n</div><h2 id=\"multi-attach\">다중 연결<a href=\"#multi-attach\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>io1·io2 볼륨 하나를 같은 AZ의 Nitro 인스턴스 최대 16대에 동시에 붙인다. 볼륨의 성능은 나눠 쓴다. 부팅 볼륨으로는 못 쓴다. Windows는 io2만 되고, io1은 서울을 포함한 세 리전에서만 된다. 서로의 쓰기를 조정하지 않으므로 클러스터를 아는 소프트웨어만 쓸 수 있다. 파일을 나눠 쓰는 일은 <a href=\"/storage/efs/\">EFS</a>에 맡긴다.</p>\n</div><h2 id=\"hdd\">HDD<a href=\"#hdd\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>st1</strong>: 자주 읽는 큰 순차 데이터. 로그 처리, 데이터 웨어하우스, ETL.</li>\n<li><strong>sc1</strong>: 드물게 읽는 데이터. <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>에서 가장 싸다. 파일로 두어도 되면 <a href=\"/storage/s3/\">S3</a>가 더 싸다.</li>\n</ul>\n<p>작은 무작위 입출력을 시키면 16KiB를 읽어도 1MiB짜리 하나로 세어 매우 느리다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>기본은 gp3, 8만 IOPS나 고른 지연·높은 내구성이 필요하면 io2, 큰 순차 읽기를 싸게 하면 st1, 거의 안 읽으면 sc1</strong>이다. gp2와 io1은 새로 고르지 않는다. 이것으로도 모자란 임시 데이터라면 <a href=\"/storage/instance-store/\">인스턴스 스토어</a>다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> modify-volume</span><span class=\"tk-string\"> --volume-id</span><span class=\"tk-string\"> vol-0123456789abcdef0</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --volume-type</span><span class=\"tk-string\"> gp3</span><span class=\"tk-string\"> --iops</span><span class=\"tk-constant\"> 6000</span><span class=\"tk-string\"> --throughput</span><span class=\"tk-constant\"> 500</span></span></code></pre>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "“비용 효율적”과 “높은 IOPS”가 같이 나오면" }), " 먼저 gp3로 되는지 숫자를 본다. 되면 gp3다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "st1은 IOPS로 말하지 않는다." }), " 보기에 “st1으로 높은 IOPS”가 있으면 틀렸다."] }),
					"\n",
					createVNode(_components.li, { children: "RAID 0으로 볼륨을 묶으면 합계 성능이 오르지만 하나만 고장 나도 전부 잃는다." }),
					"\n",
					createVNode(_components.li, { children: [
						"스냅샷에서 막 만든 볼륨은 유형과 상관없이 처음 읽을 때 느리다. ",
						createVNode(_components.a, {
							href: "/storage/ebs-snapshots/",
							children: "스냅샷"
						}),
						"의 초기화 문제다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "HDD로 부팅하는 보기는 지운다",
					"set:html": "<p>st1과 sc1은 부팅 볼륨이 될 수 없다. “비용을 낮추려고 루트 볼륨을 sc1로”는 언제나 오답이다.</p>"
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
var url = "content/storage/ebs-volume-types.mdx/";
var file = "/work/wt/build/content/storage/ebs-volume-types.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/ebs-volume-types.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
