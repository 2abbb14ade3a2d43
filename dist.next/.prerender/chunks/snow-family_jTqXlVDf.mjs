import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/migration/snow-family.mdx
var frontmatter = {
	"title": "AWS Snow Family",
	"titleEn": "AWS Snow Family (Snowball Edge, Snowcone, Snowmobile)",
	"kind": "service",
	"status": "published",
	"summary": "Snow Family는 네트워크로 옮기기 힘든 대용량 데이터를 장치에 담아 배송으로 AWS에 보내는 서비스로, 지금은 새 고객이 쓸 수 없다.",
	"aliases": [
		"Snow Family",
		"AWS Snowball",
		"AWS Snowball Edge",
		"스노우 패밀리",
		"스노 패밀리",
		"Snowball",
		"스노우볼",
		"스노볼",
		"Snowball Edge",
		"스노우볼 엣지",
		"스노볼 엣지",
		"Snowcone",
		"스노우콘",
		"스노콘",
		"Snowmobile",
		"스노우모빌",
		"스노모빌",
		"물리적 데이터 전송",
		"오프라인 데이터 전송",
		"오프라인 마이그레이션",
		"Data Transfer Terminal",
		"대용량 물리 이전",
		"디스크 배송",
		"오프라인 데이터 이전",
		"페타바이트 이전",
		"인터넷 느린 곳 이전",
		"제한된 대역폭 대용량 이전",
		"한 달 이내 데이터 센터 마이그레이션",
		"기한보다 느린 회선 이전",
		"데이터 물리 운송",
		"현장 컴퓨팅",
		"100TB 이전"
	],
	"related": [
		"migration/datasync",
		"storage/s3",
		"storage/s3-lifecycle",
		"storage/s3-glacier",
		"networking/direct-connect",
		"storage/storage-gateway",
		"migration/dms"
	],
	"signals": [
		{
			"id": "snowball-edge-storage-optimized",
			"need": "(옛 문제) 회선을 거의 쓰지 않고 수십 TB를 빨리 S3로 옮긴다",
			"choose": "Snowball Edge Storage Optimized",
			"see": "migration/snow-family#scenario-seventy-tb-nas",
			"why": "회선 대신 장치에 담아 보낸다. DataSync는 회선을 쓴다."
		},
		{
			"id": "snowball-edge-compute-optimized",
			"need": "(옛 문제) 네트워크가 없는 현장에서 처리하고 나중에 올린다",
			"choose": "Snowball Edge Compute Optimized",
			"see": "migration/snow-family#scenario-edge-without-network",
			"why": "장치에서 계산하고 나중에 올린다. 다른 도구는 네트워크가 있어야 한다."
		},
		{
			"id": "s3-0",
			"need": "Snowball로 보낸 데이터를 Glacier Deep Archive에 둔다",
			"choose": "S3 버킷 + 0일 수명 주기",
			"see": "migration/snow-family#scenario-archive-to-glacier",
			"why": "장치의 데이터는 S3로만 들어온다. 규칙이 곧바로 내린다."
		},
		{
			"id": "datasync",
			"need": "회선으로 기한 안에 옮길 수 있거나 새 고객이다",
			"choose": "DataSync",
			"see": "migration/snow-family#scenario-new-customer-today",
			"why": "Snow는 새 고객이 주문하지 못한다. 회선이 되면 온라인이 쉽다."
		}
	],
	"facts": [
		{
			"id": "closed",
			"label": "새 고객",
			"value": "2025-11-07부터 받지 않음",
			"note": "기존 고객만 쓴다. 새 고객에게는 DataSync, Data Transfer Terminal, Outposts를 권한다. 지금 이 문서에는 날짜 없이 닫혔다고만 적혀 있다.",
			"examEra": "대용량 오프라인 이전의 정답",
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/snowball-edge-availability-change.html"
		},
		{
			"id": "storage-optimized",
			"label": "Snowball Edge Storage Optimized의 용량",
			"value": "210TB(NVMe)",
			"examEra": "80TB",
			"called": [
				"TB",
				"80TB",
				"엣지 TB",
				"storageoptimized",
				"스토리지최적화",
				"snowball TB",
				"스노우볼 TB",
				"스노볼 TB",
				"storage optimized TB",
				"storage optimized",
				"스토리지 최적화 TB",
				"snowball edge TB",
				"용량 TB"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/device-differences.html"
		},
		{
			"id": "compute-optimized",
			"label": "Snowball Edge Compute Optimized",
			"asks": "Snowball Edge Compute Optimized의 사양은 얼마인가?",
			"value": "vCPU 104개, 메모리 416GB, 28TB(NVMe)",
			"examEra": "42TB",
			"called": [
				"computeoptimized",
				"컴퓨팅최적화",
				"compute optimized TB",
				"컴퓨팅 최적화 TB",
				"컴퓨트 최적화",
				"compute optimized vCPU"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/device-differences.html"
		},
		{
			"id": "snowcone",
			"label": "Snowcone",
			"value": "2024-11-12 단종",
			"note": "남아 있던 장치의 지원도 2025-11-12에 끝났다.",
			"examEra": "2.1kg, HDD 8TB 또는 SSD 14TB",
			"called": [
				"snowcone",
				"스노우콘",
				"스노콘"
			],
			"source": "https://aws.amazon.com/blogs/storage/aws-snow-device-updates/"
		},
		{
			"id": "snowmobile",
			"label": "Snowmobile",
			"value": "2024년에 서비스 종료",
			"note": "지금의 안내서에는 Snowball Edge 두 가지만 남아 있다. 종료된 달(4월)은 AWS 밖의 글로 확인했다.",
			"examEra": "트럭 한 대에 100PB, 10PB가 넘을 때",
			"called": [
				"snowmobile",
				"스노우모빌",
				"스노모빌"
			],
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/whatisedge.html"
		},
		{
			"id": "network-ports",
			"label": "Snowball Edge의 네트워크",
			"asks": "Snowball Edge 네트워크 포트의 속도는 얼마인가?",
			"value": "10·25·100Gbps 포트",
			"called": [
				"속도",
				"대역폭",
				"네트워크",
				"네트워크 속도",
				"포트 속도"
			],
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/device-differences.html"
		},
		{
			"id": "small-files",
			"label": "작은 파일",
			"asks": "작은 파일은 얼마 이하를 묶어 담나?",
			"value": "1MB 이하는 묶어서 담는다. 묶음은 파일 1만 개, 100GB까지 권장",
			"note": "복사할 때마다 암호화하는 부담이 있어 작은 파일이 많으면 느리다. tar나 zip으로 묶으면 S3로 들어갈 때 저절로 풀리고, 100GB를 넘는 묶음은 풀리지 않는다.",
			"called": [
				"작은 파일",
				"파일 묶음",
				"small file"
			],
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/batching-small-files.html"
		},
		{
			"id": "device-limit",
			"label": "계정이 한 번에 쓰는 장치",
			"value": "기본 1대",
			"note": "지원 센터에 늘려 달라고 요청한다.",
			"called": [
				"장치 대",
				"디바이스 대",
				"장비 대",
				"기기 대",
				"장치 개",
				"장비 개",
				"device limit",
				"devices per account",
				"스노우볼 대",
				"snowball device limit"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/snowball/latest/api-reference/API_GetSnowballUsage.html"
		}
	],
	"scenarios": [
		{
			"id": "seventy-tb-nas",
			"situation": "온프레미스 NAS의 영상 70TB를 S3로 옮긴다. 회선을 거의 쓰지 않으면서 가능한 빨리 끝내야 한다.",
			"answer": ["migration/snow-family", "storage/s3"],
			"choose": "Snowball Edge",
			"why": "시험에서 “최소한의 네트워크 대역폭”과 “가능한 빨리”는 Snowball Edge다. 옛 장치로도 80TB라 한 대면 됐다.",
			"trap": "DataSync는 회선으로 보내므로 “회선을 거의 쓰지 않는다”는 조건을 어긴다. 다만 지금 새 고객은 Snowball을 주문할 수 없으니, 실제로는 1Gbps로 6.5일인 DataSync부터 계산한다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "month-over-slow-line",
			"situation": "온프레미스 데이터 센터의 영상 400TB를 한 달 안에 S3로 마이그레이션해야 한다. 인터넷 회선은 500Mbps이고 다른 업무도 함께 쓴다.",
			"answer": ["migration/snow-family"],
			"choose": "Snowball Edge",
			"why": "500Mbps를 다 써도 74일이라 기한을 넘는다. 시험에서 “대역폭과 기한”을 함께 주면 먼저 나누어 보고, 회선으로 늦으면 Snowball Edge다. 지금 새 고객은 주문할 수 없어 Data Transfer Terminal이나 회선 증설을 검토한다.",
			"trap": "DataSync도 같은 회선을 쓰므로 74일보다 빠르지 않다. Application Migration Service는 서버를 옮기는 도구다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "archive-to-glacier",
			"situation": "장치로 옮기는 100TB를 S3 Glacier Deep Archive에 두고 싶다.",
			"answer": [
				"migration/snow-family",
				"storage/s3-lifecycle",
				"storage/s3-glacier"
			],
			"choose": "S3 버킷에 넣고 0일 수명 주기 규칙",
			"why": "장치의 데이터는 S3 버킷으로만 들어간다. 버킷에 0일 수명 주기 규칙을 두어 곧바로 내린다.",
			"trap": "Glacier를 가져오기 대상으로 고를 수는 없다. DataSync라면 Glacier 클래스로 바로 쓴다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "edge-without-network",
			"situation": "네트워크가 없는 선박에서 센서 데이터를 현장에서 처리하고, 돌아와 AWS로 올린다.",
			"answer": ["migration/snow-family"],
			"choose": "Snowball Edge Compute Optimized",
			"why": "시험에서 “연결이 끊긴 곳의 컴퓨팅 + 나중에 전송”은 Snowball Edge Compute Optimized다. 지금은 Outposts나 파트너 장치를 검토한다.",
			"trap": "DataSync와 Storage Gateway는 네트워크가 있어야 한다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "new-customer-today",
			"situation": "처음 AWS를 쓰는 회사가 데이터 센터의 300TB를 한 달 안에 옮기려 한다. 10Gbps Direct Connect가 있다.",
			"answer": ["migration/datasync", "networking/direct-connect"],
			"choose": "Direct Connect로 DataSync",
			"why": "10Gbps면 며칠이다. 회선이 되면 온라인 전송이 관리도 쉽고 바뀐 것만 이어서 옮긴다.",
			"trap": "“수백 TB니까 Snowball”은 회선을 계산하지 않은 답이고, 새 고객은 주문할 수도 없다.",
			"requirements": ["hybrid"],
			"decides": [
				"옮기다",
				"이전",
				"이관",
				"마이그레이션",
				"전송"
			]
		}
	],
	"corrections": [
		{
			"id": "snowball-edge",
			"notes": "Snowball Edge의 용량이 Storage Optimized 80TB, Compute Optimized 42TB라고 한다.",
			"status": "outdated",
			"right": "그 장치들은 단종됐다. 남은 것은 Storage Optimized 210TB와 Compute Optimized 28TB NVMe이고, 기존 고객만 쓴다.",
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/device-differences.html"
		},
		{
			"id": "datasync-data",
			"notes": "Snow 장치를 지금도 새로 고를 수 있다고 한다.",
			"status": "outdated",
			"right": "2025년 11월 7일부터 새 고객은 쓸 수 없다. DataSync(온라인), Data Transfer Terminal(직접 들고 감), Outposts(엣지)를 검토한다.",
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/snowball-edge-availability-change.html"
		},
		{
			"id": "snowcone-hdd",
			"notes": "Snowcone은 8TB이고 사막과 물속에서도 쓸 수 있다고 한다.",
			"status": "wrong",
			"right": "방진·방수로 만든 견고한 장치였을 뿐 물속에 넣는 장치가 아니다. HDD 8TB 말고 SSD 14TB도 있었고, 2024년 11월에 단종됐다.",
			"source": "https://aws.amazon.com/blogs/storage/aws-snow-device-updates/"
		},
		{
			"id": "snowmobile-eb",
			"notes": "Snowmobile이 트럭 열 대로 1EB를 옮기며 10PB가 넘을 때 알맞다고 한다.",
			"status": "outdated",
			"right": "2024년에 서비스가 끝났다. 옛 문제의 단서로만 기억한다.",
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/whatisedge.html"
		},
		{
			"id": "snowball-edge-2",
			"notes": "Snowball Edge를 “Snowball 패밀리”의 하나라고 한다.",
			"status": "wrong",
			"right": "제품군의 이름은 AWS Snow Family이고 Snowball Edge, Snowcone, Snowmobile이 그 안에 있었다.",
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/whatisedge.html"
		},
		{
			"id": "gbps",
			"notes": "네트워크 대역폭을 쓰지 않는다고만 한다.",
			"status": "simplified",
			"right": "인터넷 회선을 쓰지 않을 뿐이다. 장치로 복사할 때 사내 네트워크를 쓰므로, 10Gbps 이상으로 잇지 않으면 담는 데만 며칠이 걸린다.",
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/device-differences.html"
		},
		{
			"id": "snowball-edge-3",
			"notes": "Snowball Edge가 볼륨과 S3로의 “전환”을 돕는다고 한다.",
			"status": "wrong",
			"right": "전환이 아니라 장치 안에서 S3 호환 객체 스토리지와 EBS 방식의 블록 볼륨을 내준다는 뜻이다. S3 버킷에는 장치를 돌려보낸 뒤 AWS가 올린다.",
			"source": "https://docs.aws.amazon.com/snowball/latest/developer-guide/whatisedge.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Snowball Edge",
			"lines": "958-968"
		},
		{
			"note": "001",
			"section": "Snowcone",
			"lines": "970-977"
		},
		{
			"note": "001",
			"section": "Snowmobile",
			"lines": "979-984"
		},
		{
			"note": "001",
			"section": "Glacier로 바로 넣지 못하는 점",
			"lines": "986-988"
		},
		{
			"note": "002",
			"section": "Snowball Edge",
			"lines": "582-588"
		},
		{
			"note": "003",
			"section": "AWS Snowball",
			"lines": "135-142"
		}
	],
	"references": [
		{
			"title": "Snowball Edge의 제공 변경 안내",
			"url": "https://docs.aws.amazon.com/snowball/latest/developer-guide/snowball-edge-availability-change.html"
		},
		{
			"title": "장치의 사양",
			"url": "https://docs.aws.amazon.com/snowball/latest/developer-guide/device-differences.html"
		},
		{
			"title": "주문하기 전에",
			"url": "https://docs.aws.amazon.com/snowball/latest/developer-guide/snowball-prereqs.html"
		},
		{
			"title": "S3로 가져오기",
			"url": "https://docs.aws.amazon.com/snowball/latest/developer-guide/importtype.html"
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
			"slug": "snowball-edge",
			"text": "Snowball Edge"
		},
		{
			"depth": 2,
			"slug": "snowcone",
			"text": "Snowcone"
		},
		{
			"depth": 2,
			"slug": "snowmobile",
			"text": "Snowmobile"
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
		p: "p",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-glacier\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M48 67c3 9 34 19 75 19s72-10 75-19v-1c0-5-24-21-75-21S48 61 48 66zm148 62-1 8c10 3 12 1 12 1s0-3-11-9m-50 81 1 6-24 2c-24 0-63-6-63-20L42 68v-2c0-11 31-28 81-28s82 17 82 28l-1 2-7 54c11 6 16 11 17 15 0 2 0 4-2 5-1 2-4 3-8 3l-10-1-1 3-6-1 1-4c-20-6-47-18-60-24l-5 1c-4 0-8-3-8-7s4-8 8-8 8 4 8 8c11 5 38 18 57 24l9-58c-15 10-45 15-74 15s-59-5-73-15l16 119c0 5 22 14 57 14zm59-25 7 8-4 4-9-8h-15l7 12 12 4-1 6-10-3-3 10-6-1 3-12-8-13-7 13 3 12-6 1-3-10-10 3-2-6 12-3 8-13h-15l-9 8-5-4 8-8-8-7 5-5 9 9h15l-8-13-12-3 2-6 10 2 3-10 6 2-3 12 7 13 8-13-3-12 6-2 2 10 11-2 1 6-12 3-7 13h14l10-9 4 5z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-snow\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M32 9v46M12 20.5l40 23M52 20.5l-40 23M25 12l7 6 7-6M25 52l7-6 7 6M13 30l8-4-1-9M51 34l-8 4 1 9M51 30l-8-4 1-9M13 34l8 4-1 9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Callout, {
			type: "changed",
			title: "새 고객은 쓸 수 없다",
			"set:html": "<p>Snowball Edge는 2025년 11월 7일부터 기존 고객만 쓴다. Snowcone과 Snowmobile은 이미 끝났다. 지금 설계한다면 온라인은 <a href=\"/migration/datasync/\">DataSync</a>, 데이터를 직접 들고 가려면 AWS Data Transfer Terminal, 연결이 끊긴 곳의 컴퓨팅은 Outposts나 파트너 장치를 검토한다. 시험에는 아직 나오므로 아래를 알아 둔다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>회선으로 옮기면 <strong>한 주가 넘게 걸리거나 회선을 쓸 수 없을 때</strong>의 답이었다. 데이터 센터를 닫으며 수십 TB에서 수 PB를 한 번에 옮길 때, 재해 복구용 사본을 처음 채울 때, 네트워크가 없는 곳에서 모은 데이터를 가져올 때다. 문제에 “제한된 대역폭”, “물리적으로”, “수십~수백 TB를 몇 주 안에”가 나오면 Snowball Edge다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-ship-a-device\" data-diagram=\"ship-a-device\"><figcaption><span class=\"diagram-title\">장치에 담아 배송해 S3에 들어가는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-ship-a-device\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 장치에 담아 배송해 S3에 들어가는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"154\" height=\"781\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"11.2 -4 246.9 1250.3\"><svg width=\"246.9\" height=\"1250.3\" x=\"11.2\" y=\"-4\" aria-describedby=\"diagram-ship-a-device-desc\" aria-labelledby=\"diagram-ship-a-device-title\" role=\"img\" viewBox=\"11.2 -4 246.9 1250.3\"><title id=\"diagram-ship-a-device-title\">장치에 담아 배송해 S3에 들어가는 흐름</title><desc id=\"diagram-ship-a-device-desc\">콘솔에서 작업을 만들면 AWS가 장치를 보내온다. 사내 네트워크에 연결해 NFS나 S3 인터페이스로 데이터를 복사하면 KMS 키로 암호화되어 담긴다. 장치를 돌려보내면 AWS가 S3 버킷에 올리고 장치를 완전히 지운다. 아카이브로 내릴 데이터는 S3 수명 주기가 Glacier 클래스로 옮긴다.</desc><g class=\"d-boundary\"><rect width=\"210.5\" height=\"396.3\" x=\"27.2\" y=\"176\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M177.4 56v327.2q0 7-7.1 7h-2.8q-7 0-7 7.1v19\"/><path fill=\"var(--diagram-line)\" d=\"m166.4 408.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M101 306.3v76.9q0 7 7 7h2.9q7 0 7 7.1v19\"/><path fill=\"var(--diagram-line)\" d=\"m124 408.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M139.2 548.3v140\"/><path fill=\"var(--diagram-line)\" d=\"m145.2 680.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M139.2 754.3v106\"/><path fill=\"var(--diagram-line)\" d=\"m145.2 852.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M139.2 992.3v106\"/><path fill=\"var(--diagram-line)\" d=\"m145.2 1090.3-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"39.2\" y=\"207\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"121.9\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"177\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 장치가 옴</text></g><g class=\"d-edge-label\"><rect width=\"129.4\" height=\"30\" x=\"36\" y=\"330.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"100.7\" y=\"353.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 복사·암호화</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"86.7\" y=\"622.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"139.1\" y=\"645.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 돌려보냄</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"86.7\" y=\"794.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"139.1\" y=\"817.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 가져오기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"83.7\" y=\"1032.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"138.8\" y=\"1055.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 수명 주기</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"112.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"177.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">작업 만들기</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M51.2 240a49.8 11 0 0 0 99.6 0 49.8 11 0 0 0-99.6 0v55.2a49.8 11 0 0 0 99.6 0V240\"/><text x=\"101\" y=\"287.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파일 서버</text></g><g class=\"d-node\"><text x=\"139.2\" y=\"540.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Snowball Edge</text><use width=\"72\" height=\"72\" x=\"103.2\" y=\"429.2\" href=\"#icon-saa-snow\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"67.2\" y=\"692.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"139.2\" y=\"732.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">배송</text></g><g class=\"d-node\"><text x=\"139.2\" y=\"984.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"103.2\" y=\"873.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"139.2\" y=\"1222.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Glacier 클래스</text><use width=\"72\" height=\"72\" x=\"103.2\" y=\"1111.2\" href=\"#icon-aws-glacier\"/></g></svg><a aria-label=\"Snowball Edge\" href=\"/migration/snow-family/\" aria-current=\"page\"><rect width=\"157.1\" height=\"136\" x=\"60.6\" y=\"416.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"90.2\" y=\"860.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Glacier 클래스\" href=\"/storage/s3-glacier/\"><rect width=\"143\" height=\"136\" x=\"67.7\" y=\"1098.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>콘솔에서 작업을 만들면 AWS가 장치를 보내온다. 사내 네트워크에 연결해 NFS나 S3 인터페이스로 데이터를 복사하면 KMS 키로 암호화되어 담긴다. 장치를 돌려보내면 AWS가 S3 버킷에 올리고 장치를 완전히 지운다. 아카이브로 내릴 데이터는 S3 수명 주기가 Glacier 클래스로 옮긴다.</p><ul><li>온프레미스 안: 파일 서버, Snowball Edge</li><li>작업 만들기 → Snowball Edge: ① 장치가 옴</li><li>파일 서버 → Snowball Edge: ② 복사·암호화</li><li>Snowball Edge → 배송: ③ 돌려보냄</li><li>배송 → S3 버킷: ④ 가져오기</li><li>S3 버킷 → Glacier 클래스: ⑤ 수명 주기 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>콘솔에서 작업을 만들고 버킷과 <a href=\"/security/kms/\" class=\"mention\">KMS</a> 키를 정하면 장치가 온다. 받는 주소는 전자 잉크 라벨에 찍혀 있다.</li>\n<li>사내 네트워크에 꽂고 잠금을 푼 다음 NFS나 S3 인터페이스로 복사한다. 데이터는 <strong>모두 암호화되어</strong> 담기고 키는 장치에 남지 않는다.</li>\n<li>전원을 끄면 라벨이 반송 주소로 바뀐다. 그대로 보낸다.</li>\n<li>AWS가 <a href=\"/storage/s3/\">S3</a>에 올리고 장치를 표준 절차(NIST 800-88)로 지운다. 완료 보고서를 확인하기 전에는 원본을 지우지 않는다.</li>\n<li>아카이브가 목적이면 <a href=\"/storage/s3-lifecycle/\">수명 주기</a> 규칙이 내린다. <strong>Snow 장치에서 <a href=\"/storage/s3-glacier/\">Glacier</a>로 바로 가지 못한다.</strong></li>\n</ol>\n<p>왕복에 한두 주가 걸린다. 그래서 판단의 기준은 “회선으로 며칠인가”다. 100Mbps로 70TB는 65일, 80TB는 74일이고, 1Gbps면 그 10분의 1이다. 반대로 S3의 데이터를 장치에 담아 받는 내보내기도 있다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"snowball-edge\">Snowball Edge<a href=\"#snowball-edge\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 유형, 용량, 쓰는 때\" tabindex=\"0\"><table aria-label=\"Snowball Edge\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">유형</th>\n<th scope=\"col\" role=\"columnheader\">용량</th>\n<th scope=\"col\" role=\"columnheader\">쓰는 때</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-storage-optimized\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-storage-optimized\" class=\"anchor\" aria-label=\"줄 링크\"></a>Storage Optimized</th>\n<td role=\"cell\">210TB<wbr>(시험에 나오는 옛 값 80TB)</td>\n<td role=\"cell\">대용량 이전<wbr>(<a href=\"/storage/s3/\" class=\"mention\">S3</a>·<wbr>NFS로 복사)</td>\n</tr>\n<tr id=\"row-compute-optimized\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-compute-optimized\" class=\"anchor\" aria-label=\"줄 링크\"></a>Compute Optimized</th>\n<td role=\"cell\">NVMe 28TB<wbr>(시험에 나오는 옛 값 42TB)</td>\n<td role=\"cell\">현장에서 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>·<a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>로 처리</td>\n</tr>\n</tbody>\n</table></div>\n<p>한 대로 모자라면 여러 대를 함께 또는 차례로 쓴다. 여러 대를 클러스터로 묶어 현장의 저장소로 쓰기도 했다.</p>\n</div><h2 id=\"snowcone\">Snowcone<a href=\"#snowcone\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>2.1kg의 가장 작은 장치였다. 8TB(HDD)나 14TB(SSD)를 담았고, 공간과 전력이 모자란 곳, 드론이나 배낭에 실을 때 썼다. 먼지와 물튀김을 견뎠다. <a href=\"/migration/datasync/\" class=\"mention\">DataSync</a> 에이전트가 들어 있어 <strong>배송하지 않고 온라인으로도</strong> 보낼 수 있었다는 점이 다른 장치와 달랐다. 지금은 단종됐다.</p>\n</div><h2 id=\"snowmobile\">Snowmobile<a href=\"#snowmobile\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "컨테이너를 끄는 트럭이다. 한 대에 100PB, 열 대면 1EB이고 GPS와 24시간 영상 감시, 경호가 따랐다. 10PB가 넘는 이전의 답이었으나 지금은 없다." }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 시험의 크기, 시험의 답, 지금이라면",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "Snowmobile",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "시험의 크기"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "시험의 답"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "지금이라면"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-tb",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-tb",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "몇 TB, 좁은 공간"]
									}),
									createVNode(_components.td, { children: "Snowcone" }),
									createVNode(_components.td, { children: createVNode(_components.a, {
										href: "/migration/datasync/",
										class: "mention",
										children: "DataSync"
									}) })
								]
							}),
							createVNode(_components.tr, {
								id: "row-tb-pb",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-tb-pb",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "수십 TB~수 PB"]
									}),
									createVNode(_components.td, { children: "Snowball Edge" }),
									createVNode(_components.td, { children: [
										"DataSync + ",
										createVNode(_components.a, {
											href: "/networking/direct-connect/",
											class: "mention",
											children: "Direct Connect"
										}),
										", Data Transfer Terminal"
									] })
								]
							}),
							createVNode(_components.tr, {
								id: "row-10pb",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-10pb",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "10PB 이상"]
									}),
									createVNode(_components.td, { children: "Snowmobile" }),
									createVNode(_components.td, { children: "Direct Connect 증설, AWS와 상담" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "회선을 먼저 계산한다",
					"set:html": "<p>지문에 회선 속도와 기한이 있으면 계산해 본다. 기한 안에 회선으로 되면 DataSync가 답이고, 물리 전송은 함정이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Snowball과 Storage Gateway</strong>: 한 번 옮기는 것은 Snowball, 계속 이어 쓰는 것은 <a href=\"/storage/storage-gateway/\">Storage Gateway</a>다.</li>\n<li><strong>Snowball과 <a href=\"/networking/direct-connect/\">Direct Connect</a></strong>: 새 회선을 놓는 데도 몇 주에서 몇 달이 걸린다. “2주 안에”라면 회선 공사는 답이 아니었다.</li>\n<li>회선이 느린데 큰 데이터베이스를 옮기라면, 처음 데이터는 장치로 채우고 그 뒤의 변경을 <a href=\"/migration/dms/\">DMS</a>가 이어 적는 조합이 있었다.</li>\n<li>장치에 담는 동안 원본이 바뀌면 체크섬이 어긋나 그 파일은 올라가지 않는다.</li>\n</ul></div>" })
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
var url = "content/migration/snow-family.mdx/";
var file = "/work/wt/build/content/migration/snow-family.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/migration/snow-family.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
