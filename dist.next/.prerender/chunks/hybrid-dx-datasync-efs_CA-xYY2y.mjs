import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/hybrid-dx-datasync-efs.mdx
var frontmatter = {
	"title": "하이브리드 이전 (Direct Connect + DataSync → EFS)",
	"titleEn": "Hybrid migration with Direct Connect and DataSync to EFS",
	"kind": "architecture",
	"status": "published",
	"summary": "온프레미스 NFS에 쌓이는 파일을 DataSync가 Direct Connect의 사설 경로로 매일 EFS에 복제하다가, 전환일에 앱을 EC2로 옮기는 구성이다.",
	"aliases": [
		"NFS EFS 복제",
		"하이브리드 이전",
		"DX DataSync EFS",
		"DataSync EFS 이전",
		"NFS를 EFS로",
		"온프레미스 파일 EFS 복제",
		"전용선으로 파일 복제",
		"온프렘 파일 동기화"
	],
	"related": [
		"migration/datasync",
		"networking/direct-connect",
		"storage/efs",
		"networking/vpc-endpoints",
		"networking/privatelink",
		"networking/site-to-site-vpn",
		"storage/storage-gateway",
		"migration/dms-vs-datasync"
	],
	"signals": [{
		"id": "direct-connect-datasync",
		"need": "온프레미스 NFS를 전환일까지 매일 사설 경로로 EFS에 복제한다",
		"choose": "Direct Connect + DataSync 예약 작업",
		"see": "architectures/hybrid-dx-datasync-efs#request-path",
		"why": "에이전트가 바뀐 파일만 예약대로 옮기고, Direct Connect가 사설 경로가 된다."
	}, {
		"id": "s3-file-gateway",
		"need": "앱은 온프레미스에 두고 파일은 S3에, 최근 것은 로컬에 둔다",
		"choose": "S3 File Gateway",
		"see": "storage/storage-gateway#s3-file-gateway",
		"why": "파일이 S3 객체가 되고, 최근에 쓴 것만 로컬 캐시에 남는다."
	}],
	"facts": [
		{
			"id": "control-ports",
			"label": "에이전트가 DataSync VPC 엔드포인트에 여는 포트",
			"value": "TCP 1024~1064",
			"note": "제어 통신이다. 데이터는 작업이 만든 네트워크 인터페이스로 TCP 443을 쓴다. 온프레미스 방화벽과 보안 그룹이 함께 열려 있어야 한다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html"
		},
		{
			"id": "task-enis",
			"label": "작업마다 서브넷에 생기는 네트워크 인터페이스",
			"value": "4개",
			"note": "에이전트가 데이터를 보내는 곳이다. 서브넷에 빈 주소를 그만큼 남겨 둔다.",
			"called": ["ENI", "네트워크인터페이스"],
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/required-network-interfaces.html"
		},
		{
			"id": "agent-size",
			"label": "에이전트 가상 머신(기본 모드)",
			"asks": "에이전트 가상 머신(기본 모드)에는 CPU와 메모리, 디스크가 얼마나 있어야 하나?",
			"value": "vCPU 4개, 메모리 32GB, 디스크 80GB",
			"note": "파일이 2,000만 개를 넘으면 메모리 64GB로 둔다.",
			"called": [
				"에이전트 메모리",
				"에이전트 사양",
				"agent 사양",
				"에이전트 vCPU",
				"에이전트 디스크",
				"DataSync agent memory"
			],
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/agent-requirements.html"
		},
		{
			"id": "nfs-versions",
			"label": "에이전트가 읽는 NFS 버전",
			"value": "NFSv3, v4.0, v4.1",
			"note": "버전을 적지 않으면(자동) v4.1을 고른다. 서버가 거절하는 버전을 적으면 작업이 실패한다. EFS 쪽은 v4.0과 v4.1이다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/create-nfs-location.html"
		},
		{
			"id": "mount-target-port",
			"label": "DataSync가 EFS에 쓰는 포트",
			"value": "TCP 2049(NFS)",
			"note": "마운트 타깃의 보안 그룹이 DataSync의 보안 그룹에서 오는 것을 허용해야 한다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html"
		},
		{
			"id": "transfer-price",
			"label": "옮긴 양의 요금(기본 모드)",
			"value": "GB당 0.0125달러",
			"note": "버지니아 북부의 값이다. 바뀌지 않아 건너뛴 파일은 세지 않는다. 요금 페이지에서 확인한다.",
			"called": ["GB당 요금"],
			"source": "https://aws.amazon.com/datasync/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "daily-video-until-cutover",
			"situation": "앱이 매일 온프레미스 NFS에 영상을 쓴다. Direct Connect를 이미 열었고, 전환 뒤에는 EFS를 붙인 EC2에서 돌린다. 전환 전까지 새 영상을 EFS에 계속 복제해야 하며 운영 부담은 가장 적어야 한다.",
			"answer": [
				"architectures/hybrid-dx-datasync-efs",
				"migration/datasync",
				"networking/direct-connect",
				"storage/efs"
			],
			"choose": "DataSync 예약 작업 + 프라이빗 VIF",
			"why": "“NFS를 EFS로”, “계속”, “운영 최소”가 DataSync의 예약 작업이고, “Direct Connect로 사설”이 프라이빗 VIF와 VPC 엔드포인트다. 24시간마다 바뀐 파일만 간다.",
			"trap": "퍼블릭 VIF로 S3에 올린 뒤 Lambda로 EFS에 옮기는 보기는 단계와 코드가 는다. rsync를 직접 돌리는 보기는 검증과 재시도를 떠안는다.",
			"requirements": ["hybrid", "least-operations"]
		},
		{
			"id": "app-stays-on-premises",
			"situation": "앱은 온프레미스에 그대로 두고, 파일만 클라우드에 쌓아 두면서 자주 쓰는 것은 가까이에서 빨리 읽고 싶다.",
			"answer": ["storage/storage-gateway"],
			"choose": "S3 File Gateway",
			"why": "옮기는 것이 아니라 계속 **쓰는 입구**가 필요하다. S3 File Gateway가 NFS로 보이고 자주 쓰는 파일을 로컬에 캐시한다.",
			"trap": "DataSync는 정해진 때에 복사하고 끝난다. 앱이 여닫는 파일 공유가 되지 않는다.",
			"requirements": ["hybrid", "low-latency"]
		},
		{
			"id": "private-path-required",
			"situation": "보안 규정상 이전 트래픽이 퍼블릭 IP로 나가면 안 된다. 에이전트를 활성화했는데 트래픽이 퍼블릭 엔드포인트로 나간다.",
			"answer": ["networking/vpc-endpoints", "migration/datasync"],
			"choose": "DataSync 인터페이스 엔드포인트로 다시 활성화",
			"why": "에이전트의 엔드포인트 종류는 활성화할 때 정해진다. VPC에 DataSync의 인터페이스 엔드포인트를 만들고 그쪽으로 다시 활성화한다.",
			"trap": "Direct Connect를 깔았다고 저절로 사설이 되지 않는다. 퍼블릭 VIF는 인터넷을 피하지만 여전히 퍼블릭 IP로 간다.",
			"requirements": [
				"private-access",
				"hybrid",
				"find-cause"
			]
		}
	],
	"corrections": [
		{
			"id": "private-vif",
			"notes": "Private VIF로 EFS용 PrivateLink 인터페이스 엔드포인트에 데이터를 보낸다고 한다.",
			"status": "simplified",
			"right": "EFS의 인터페이스 엔드포인트는 관리 API용이고 파일이 지나지 않는다. 에이전트가 붙는 곳은 DataSync의 VPC 엔드포인트이고, 파일은 EFS의 마운트 타깃으로 들어간다. 시험의 보기는 둘을 줄여 적는다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/choose-service-endpoint.html"
		},
		{
			"id": "nfs-datasync",
			"notes": "온프레미스 서버에 DataSync를 구성하면 된다고 한다.",
			"status": "simplified",
			"right": "파일 서버에 설치하는 것이 아니다. 에이전트라는 가상 머신을 가까이에 따로 띄우고, 이 머신이 NFS로 파일을 읽는다. 파일 서버는 이 머신의 주소에 읽기를 허용하면 된다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/agent-requirements.html"
		},
		{
			"id": "wording",
			"notes": "24시간마다 도는 예약 작업을 걸면 이전이 된다고 한다.",
			"status": "simplified",
			"right": "복제는 마지막 실행 뒤의 변경을 모른다. 전환일에는 쓰기를 멈추고 작업을 한 번 더 돌려 검증한 다음에 앱을 옮긴다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/how-datasync-transfer-works.html"
		}
	],
	"failures": [
		{
			"id": "circuit-down",
			"diagram": "request-path",
			"drawn": "circuit-down",
			"drawnWay": [
				{
					"from": "router",
					"to": "vpn"
				},
				{
					"from": "vpn",
					"to": "vgw"
				},
				{
					"from": "vgw",
					"to": "eni"
				}
			],
			"part": "dx",
			"why": "row-direct-connect",
			"what": "Direct Connect 회선이 끊긴다",
			"takeover": ["vpn"],
			"steps": [
				{
					"from": "onprem",
					"to": "vpn",
					"text": "라우터가 예비 VPN으로 돌린다"
				},
				{
					"from": "vpn",
					"to": "vgw",
					"text": "같은 VPC로 이어진다"
				},
				{
					"from": "vgw",
					"to": "eni",
					"text": "다음 실행이 남은 파일만 좁은 길로 보낸다"
				}
			],
			"time": "약 90초(BGP가 알아채기까지, BFD를 켜면 1초 안쪽)",
			"user": "돌던 실행은 실패하고 그날의 복제가 밀린다. 온프레미스 앱은 그대로다.",
			"note": "예비 VPN을 미리 두어야 한다. 프라이빗 주소가 그대로라 에이전트의 설정은 바꾸지 않는다.",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/bgp-specific-settings.html"
		},
		{
			"id": "agent-down",
			"diagram": "request-path",
			"part": "agent",
			"why": "row-datasync",
			"what": "에이전트 가상 머신이 죽는다",
			"idle": [{
				"from": "onprem",
				"to": "dx"
			}, {
				"from": "onprem",
				"to": "vpn"
			}],
			"time": "새 에이전트를 달 때까지(5분 넘게 끊기면 오프라인)",
			"user": "복제만 멈추고 EFS에 옮긴 파일은 그대로다. 온프레미스 앱은 그대로다.",
			"note": "새 에이전트를 활성화해 위치에 바꿔 다는 절차를 적어 둔다. 다음 실행이 양쪽을 견줘 남은 것만 옮긴다. 같은 오류로 거듭 실패하면 DataSync가 예약을 끌 수 있으니, 고친 뒤 켜져 있는지 본다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/API_AgentListEntry.html"
		},
		{
			"id": "subnet-az",
			"diagram": "request-path",
			"part": "sub",
			"what": "작업이 쓰는 서브넷의 가용 영역이 멈춘다",
			"idle": [
				{
					"from": "onprem",
					"to": "dx"
				},
				{
					"from": "onprem",
					"to": "vpn"
				},
				{
					"from": "nas",
					"to": "agent"
				}
			],
			"stops": ["agent"],
			"time": "에이전트를 새로 활성화할 때까지(다른 AZ의 서브넷으로. 위치·작업도 새로 만든다)",
			"user": "전환 전이면 복제만 멈춘다. 전환 뒤라면 그 AZ의 EC2에 붙은 사용자가 끊긴다.",
			"note": "온프레미스의 에이전트는 활성화할 때 고른 엔드포인트와 서브넷만 쓴다. EFS 리전 유형은 데이터를 여러 AZ에 두니, 다른 AZ에도 마운트 타깃과 EC2를 두면 파일은 바로 이어서 쓴다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/apireference/API_PrivateLinkConfig.html"
		},
		{
			"id": "nas-lost",
			"diagram": "request-path",
			"part": "nas",
			"what": "전환하기 전에 NFS 서버가 망가진다",
			"stops": ["agent"],
			"takeover": ["efs", "ec2"],
			"steps": [{
				"from": "ec2",
				"to": "mt",
				"text": "전환을 앞당겨 새 앱을 켠다"
			}, {
				"from": "mt",
				"to": "efs",
				"text": "마지막으로 복제한 파일을 쓴다"
			}],
			"time": "마지막 실행 뒤의 변경을 잃는다(예약은 짧아도 1시간 간격)",
			"user": "새 앱을 켤 때까지 서비스가 멈춘다. 최근에 올린 파일은 없다.",
			"note": "하루 한 번 돌리면 하루치를 잃을 수 있다. 전환일이 가까우면 간격을 줄인다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/task-scheduling.html"
		},
		{
			"id": "vpn-down",
			"diagram": "request-path",
			"part": "vpn",
			"what": "예비 VPN의 두 터널이 모두 끊긴다",
			"steps": [
				{
					"from": "onprem",
					"to": "dx",
					"text": "평소처럼 Direct Connect로 간다"
				},
				{
					"from": "dx",
					"to": "vgw",
					"text": "같은 VPC로 이어진다"
				},
				{
					"from": "vgw",
					"to": "eni",
					"text": "복제는 그대로다"
				}
			],
			"time": "터널을 되살릴 때까지(하나만 끊기면 둘째 터널로 저절로 간다)",
			"user": "아무도 느끼지 못한다. 이때 Direct Connect까지 끊기면 복제가 멈춘다.",
			"note": "두 터널은 AWS 쪽에서 다른 AZ에 끝나지만 사내에서는 같은 라우터에 끝난다. 쓰지 않는 예비 길도 터널 상태에 경보를 건다.",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"
		},
		{
			"id": "endpoint-blocked",
			"diagram": "request-path",
			"part": "ep",
			"why": "row-vpc",
			"what": "보안 그룹이 DataSync 엔드포인트를 막는다",
			"idle": [{
				"from": "vgw",
				"to": "eni"
			}, {
				"from": "nas",
				"to": "agent"
			}],
			"cuts": [{
				"from": "vgw",
				"to": "ep"
			}],
			"stops": ["agent"],
			"time": "규칙을 되돌릴 때까지(5분 넘게 끊기면 오프라인)",
			"user": "새 복제를 시작하지 못한다. 온프레미스 앱은 그대로다.",
			"note": "에이전트에서 엔드포인트로 TCP 1024~1064를, 작업의 ENI로 443을 연다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html"
		},
		{
			"id": "mount-blocked",
			"diagram": "request-path",
			"part": "mt",
			"why": "row-efs",
			"what": "보안 그룹이 마운트 타깃의 2049를 막는다",
			"idle": [{
				"from": "nas",
				"to": "agent"
			}, {
				"from": "vgw",
				"to": "eni"
			}],
			"cuts": [{
				"from": "eni",
				"to": "mt"
			}, {
				"from": "ec2",
				"to": "mt"
			}],
			"stops": ["ec2"],
			"time": "규칙을 되돌릴 때까지",
			"user": "전환 전이면 복제만 실패한다. 전환 뒤라면 새 앱이 파일을 열지 못하고 기다린다.",
			"note": "마운트 타깃의 보안 그룹은 EC2와 DataSync의 보안 그룹에서 오는 TCP 2049를 열어 둔다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/network-access.html"
		},
		{
			"id": "app-instance",
			"diagram": "request-path",
			"part": "ec2",
			"what": "전환한 뒤 새 앱의 인스턴스가 죽는다",
			"time": "새 인스턴스가 뜰 때까지",
			"user": "한 대뿐이면 서비스가 멈춘다. 파일은 EFS에 그대로 있다.",
			"note": "Auto Scaling 그룹에 두 대를 AZ를 나누어 둔다. 새 인스턴스는 같은 EFS를 마운트한다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html"
		},
		{
			"id": "files-deleted",
			"diagram": "request-path",
			"part": "efs",
			"why": "row-efs",
			"what": "전환한 뒤 실수로 파일을 지운다",
			"partly": true,
			"steps": [{
				"from": "ec2",
				"to": "mt",
				"text": "앱은 그대로 돈다"
			}, {
				"from": "mt",
				"to": "efs",
				"text": "백업에서 복원한 파일을 되돌린다"
			}],
			"time": "AWS Backup에서 복원하는 동안",
			"user": "지운 파일을 찾지 못한다. 나머지는 그대로다.",
			"note": "콘솔에서 만들면 자동 백업이 켜져 있다. CLI나 API로 만들었다면 따로 켠다(One Zone은 켜져 있다).",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html"
		}
	],
	"sources": [{
		"note": "003",
		"section": "AWS DataSync",
		"lines": "64-69"
	}, {
		"note": "002",
		"section": "DataSync",
		"lines": "601-604"
	}],
	"references": [
		{
			"title": "VPC 안에서만 DataSync 쓰기",
			"url": "https://docs.aws.amazon.com/datasync/latest/userguide/choose-service-endpoint.html"
		},
		{
			"title": "네트워크 요구 사항",
			"url": "https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html"
		},
		{
			"title": "EFS 위치 만들기",
			"url": "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html"
		},
		{
			"title": "Direct Connect 가상 인터페이스",
			"url": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html"
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
			"depth": 3,
			"slug": "cutover",
			"text": "전환 순서"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-customer-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 36h44v14H10zM18 43h1M26 43h1M42 36l7-20M22 36l-7-20M32 28v-6\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-datasync\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 28a19 19 0 0 1 33-9M49 10v11H38M50 36a19 19 0 0 1-33 9M15 54V43h11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-direct-connect\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 12h12v40H8zM44 12h12v40H44zM20 26h24M20 38h24M14 20v1M14 32v1M14 44v1M50 20v1M50 32v1M50 44v1\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-efs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM32 28v7M22 44v-4a5 5 0 0 1 5-5h10a5 5 0 0 1 5 5v4M32 35v9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-interface\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 17h46v24H9zM17 41v8M25 41v8M33 41v8M41 25h6v8h-6zM17 29h14\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-server\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#55645e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 10h40v13H12zM12 25.5h40v13H12zM12 41h40v13H12zM20 16.5h1M20 32h1M20 47.5h1M32 16.5h12M32 32h12M32 47.5h12\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-site-to-site-vpn\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 30h14v10h-14zM28 30v-4a4 4 0 0 1 8 0v4M8 22v26M56 22v26M8 28h11M8 42h11M45 28h11M45 42h11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-virtual-private-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M25 37h14v10h-14zM28 37v-4a4 4 0 0 1 8 0v4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>온프레미스의 파일 서버를 쓰는 앱을 <strong>멈추지 않고 미리 데이터를 옮겨 두었다가 짧은 시간에 전환</strong>할 때 쓴다. 조건은 셋이다. 파일이 NFS(리눅스에서 흔한 파일 공유)에 있고, 옮긴 뒤에도 여러 서버가 같은 파일을 봐야 하고(<a href=\"/storage/efs/\" class=\"mention\">EFS</a>), 둘 사이에 쓸 만한 회선이 있다. 데이터베이스라면 <a href=\"/migration/dms/\">DMS</a>, 회선으로 기한을 못 맞추면 물리 전송이다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-66 diagram-lower\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">온프레미스 NFS의 파일이 사설 경로로 EFS에 복제되는 <span class=\"diagram-title-end\">길<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"circuit-down\">Direct Connect 회선이 끊긴다</option><option value=\"agent-down\">에이전트 가상 머신이 죽는다</option><option value=\"subnet-az\">작업이 쓰는 서브넷의 가용 영역이 멈춘다</option><option value=\"nas-lost\">전환하기 전에 NFS 서버가 망가진다</option><option value=\"vpn-down\">예비 VPN의 두 터널이 모두 끊긴다</option><option value=\"endpoint-blocked\">보안 그룹이 DataSync 엔드포인트를 막는다</option><option value=\"mount-blocked\">보안 그룹이 마운트 타깃의 2049를 막는다</option><option value=\"app-instance\">전환한 뒤 새 앱의 인스턴스가 죽는다</option><option value=\"files-deleted\">전환한 뒤 실수로 파일을 지운다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를, 밑줄 친 부품을 누르면 그 노트를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 온프레미스 NFS의 파일이 사설 경로로 EFS에 복제되는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"416\" height=\"1084\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-3 -4 665.8 1735\"><svg id=\"diagram-request-path-picture\" width=\"665.8\" height=\"1735\" x=\"-3\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-3 -4 665.8 1735\"><title id=\"diagram-request-path-title\">온프레미스 NFS의 파일이 사설 경로로 EFS에 복제되는 길</title><desc id=\"diagram-request-path-desc\">온프레미스의 DataSync 에이전트가 NFS 서버의 파일을 읽고, Direct Connect의 프라이빗 VIF를 거쳐 VPC의 DataSync 엔드포인트에 붙는다. 데이터는 DataSync가 서브넷에 만든 네트워크 인터페이스로 들어가 EFS 마운트 타깃에 쓰이고 검증된다. 회선이 끊기면 예비 Site-to-Site VPN이 같은 VPC로 잇는다. 전환 뒤에는 EC2의 앱이 같은 EFS를 마운트한다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"633.8\" height=\"1161.6\" x=\"13\" y=\"553.4\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"onprem\"><rect width=\"398.7\" height=\"229.2\" x=\"225.4\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"vpc\"><rect width=\"585.8\" height=\"848.6\" x=\"37\" y=\"616.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"sub\"><rect width=\"537.8\" height=\"495.4\" x=\"61\" y=\"945.6\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"nas_agent\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M339.4 141.1h162.2\"/><path fill=\"var(--diagram-line)\" d=\"m493.6 135.1 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"onprem_dx\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M361.6 241.2v13q0 7-7 7h-22.4q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m331.1 339.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"dx_vgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M325.1 503.4v13q0 7 7 7h68.6q7 0 7 7v135\"/><path fill=\"var(--diagram-line)\" d=\"m413.8 657.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"onprem_vpn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M487.9 241.2v13q0 7 7 7h22.4q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m530.4 339.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"vpn_vgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M524.4 503.4v13q0 7-7 7h-68.6q-7 0-7 7v135\"/><path fill=\"var(--diagram-line)\" d=\"m447.8 657.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"vgw_ep\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M407.8 821.6v23q0 7-7.1 7h-68.8q-7.1 0-7.1 7v136\"/><path fill=\"var(--diagram-line)\" d=\"m330.8 986.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"vgw_eni\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M441.8 821.6v23q0 7 7 7h68.8q7.1 0 7.1 7v148.1\"/><path fill=\"var(--diagram-line)\" d=\"m530.7 998.7-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"eni_mt\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M524.7 1138.7v89q0 7.1-7 7.1H348.2q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m347.2 1252.8-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"mt_efs\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M327.4 1417v142\"/><path fill=\"var(--diagram-line)\" d=\"m333.4 1551-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ec2_mt\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M130 1150.8v77q0 7 7 7h169.5q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m319.5 1252.8-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"25\" y=\"584.4\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-boundary\" data-part=\"onprem\"><text x=\"237.4\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\" data-part=\"vpc\"><text x=\"49\" y=\"647.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\" data-part=\"sub\"><text x=\"73\" y=\"976.6\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\" data-edge=\"nas_agent\"><rect width=\"113.7\" height=\"30\" x=\"363.4\" y=\"125.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"420.3\" y=\"148.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① NFS 읽기</text></g><g class=\"d-edge-label\" data-edge=\"onprem_dx\"><rect width=\"67.3\" height=\"30\" x=\"291.1\" y=\"281.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"324.7\" y=\"304.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② TLS</text></g><g class=\"d-edge-label\" data-edge=\"vgw_ep\"><rect width=\"66.7\" height=\"30\" x=\"291.3\" y=\"881.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"324.7\" y=\"904.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 제어</text></g><g class=\"d-edge-label\" data-edge=\"vgw_eni\"><rect width=\"85.7\" height=\"30\" x=\"481.7\" y=\"881.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"524.6\" y=\"904.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 데이터</text></g><g class=\"d-edge-label\" data-edge=\"eni_mt\"><rect width=\"128.9\" height=\"30\" x=\"460.2\" y=\"1174.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"524.6\" y=\"1197.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ NFS 2049</text></g><g class=\"d-edge-label\" data-edge=\"mt_efs\"><rect width=\"110.3\" height=\"30\" x=\"271.9\" y=\"1509\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"327\" y=\"1532\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쓰기·검증</text></g><g class=\"d-edge-label\" data-edge=\"ec2_mt\"><rect width=\"91.3\" height=\"30\" x=\"84\" y=\"1174.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"129.6\" y=\"1197.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 전환 뒤</text></g><g class=\"d-node\" data-part=\"nas\"><text x=\"294.4\" y=\"197.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NFS 서버</text><use width=\"72\" height=\"72\" x=\"258.4\" y=\"86.1\" href=\"#icon-saa-server\"/></g><g class=\"d-node\" data-part=\"agent\"><text x=\"550.6\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">에이전트 <tspan x=\"550.6\" y=\"209.2\">DataSync</tspan></text><use width=\"72\" height=\"72\" x=\"514.6\" y=\"74\" href=\"#icon-saa-datasync\"/></g><g class=\"d-node\" data-part=\"dx\"><text x=\"325.1\" y=\"471.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">프라이빗 VIF <tspan x=\"325.1\" y=\"495.4\">Direct Connect</tspan></text><use width=\"72\" height=\"72\" x=\"289.1\" y=\"360.2\" href=\"#icon-saa-direct-connect\"/></g><g class=\"d-node\" data-part=\"vpn\"><text x=\"524.4\" y=\"471.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">예비 VPN <tspan x=\"524.4\" y=\"495.4\">Site-to-Site VPN</tspan></text><use width=\"72\" height=\"72\" x=\"488.4\" y=\"360.2\" href=\"#icon-saa-site-to-site-vpn\"/></g><g class=\"d-node leads\" data-part=\"vgw\"><text x=\"424.8\" y=\"789.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">가상 프라이빗 <tspan x=\"424.8\" y=\"813.6\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"388.8\" y=\"678.4\" href=\"#icon-saa-virtual-private-gateway\"/></g><g class=\"d-node\" data-part=\"ep\"><text x=\"324.8\" y=\"1118.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DataSync 엔드포인트</text><use width=\"72\" height=\"72\" x=\"288.8\" y=\"1007.6\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node leads\" data-part=\"eni\"><text x=\"524.7\" y=\"1130.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">작업의 ENI</text><use width=\"72\" height=\"72\" x=\"488.7\" y=\"1019.7\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\" data-part=\"mt\"><text x=\"327.4\" y=\"1384.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">마운트 타깃 <tspan x=\"327.4\" y=\"1409\">EFS</tspan></text><use width=\"72\" height=\"72\" x=\"291.4\" y=\"1273.8\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\" data-part=\"ec2\"><text x=\"130\" y=\"1118.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 앱 <tspan x=\"130\" y=\"1142.8\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"94\" y=\"1007.6\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"efs\"><text x=\"327.4\" y=\"1683\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS</text><use width=\"72\" height=\"72\" x=\"291.4\" y=\"1572\" href=\"#icon-saa-efs\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 에이전트 가상 머신이 죽는다\" data-breaks=\"agent-down\"><rect x=\"497\" y=\"61\" width=\"107\" height=\"160\" rx=\"10\"/><path d=\"M604 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 전환하기 전에 NFS 서버가 망가진다\" data-breaks=\"nas-lost\"><rect x=\"245\" y=\"73\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M343 73m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Direct Connect 회선이 끊긴다\" data-breaks=\"circuit-down\"><rect x=\"245\" y=\"347\" width=\"160\" height=\"160\" rx=\"10\"/><path d=\"M405 347m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 예비 VPN의 두 터널이 모두 끊긴다\" data-breaks=\"vpn-down\"><rect x=\"437\" y=\"347\" width=\"175\" height=\"160\" rx=\"10\"/><path d=\"M612 347m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 작업이 쓰는 서브넷의 가용 영역이 멈춘다\" data-breaks=\"subnet-az\"><rect x=\"57\" y=\"942\" width=\"546\" height=\"503\" rx=\"10\"/><path d=\"M603 942m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 전환한 뒤 새 앱의 인스턴스가 죽는다\" data-breaks=\"app-instance\"><rect x=\"81\" y=\"995\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M179 995m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 보안 그룹이 DataSync 엔드포인트를 막는다\" data-breaks=\"endpoint-blocked\"><rect x=\"221\" y=\"995\" width=\"208\" height=\"136\" rx=\"10\"/><path d=\"M429 995m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 보안 그룹이 마운트 타깃의 2049를 막는다\" data-breaks=\"mount-blocked\"><rect x=\"271\" y=\"1261\" width=\"113\" height=\"160\" rx=\"10\"/><path d=\"M384 1261m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 전환한 뒤 실수로 파일을 지운다\" data-breaks=\"files-deleted\"><rect x=\"278\" y=\"1559\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M376 1559m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"가상 프라이빗 게이트웨이\" href=\"/networking/site-to-site-vpn/\"><rect width=\"131.6\" height=\"160.2\" x=\"359\" y=\"665.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"작업의 ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"108.2\" height=\"136\" x=\"470.6\" y=\"1006.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"365\" height=\"1347\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 584 2155\"><svg width=\"584\" height=\"2155\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 584 2155\"><title id=\"diagram-request-path-narrow-title\">온프레미스 NFS의 파일이 사설 경로로 EFS에 복제되는 길</title><desc id=\"diagram-request-path-narrow-desc\">온프레미스의 DataSync 에이전트가 NFS 서버의 파일을 읽고, Direct Connect의 프라이빗 VIF를 거쳐 VPC의 DataSync 엔드포인트에 붙는다. 데이터는 DataSync가 서브넷에 만든 네트워크 인터페이스로 들어가 EFS 마운트 타깃에 쓰이고 검증된다. 회선이 끊기면 예비 Site-to-Site VPN이 같은 VPC로 잇는다. 전환 뒤에는 EC2의 앱이 같은 EFS를 마운트한다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"552\" height=\"1399.6\" x=\"12\" y=\"735.4\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"onprem\"><rect width=\"147\" height=\"419.2\" x=\"205.2\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"vpc\"><rect width=\"504\" height=\"1094.6\" x=\"36\" y=\"798.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"sub\"><rect width=\"456\" height=\"749.4\" x=\"60\" y=\"1119.6\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"nas_agent\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M278.7 185v74\"/><path fill=\"var(--diagram-line)\" d=\"m284.7 251-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"onprem_dx\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M255 431.2v13q0 7-7.1 7h-62q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m185 529.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"dx_vgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M179 685.4v13q0 7 7 7h68.5q7 0 7 7v135\"/><path fill=\"var(--diagram-line)\" d=\"m267.5 839.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"onprem_vpn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M302.2 431.2v13q0 7 7 7h62q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m384.2 529.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"vpn_vgw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M378.2 685.4v13q0 7-7 7h-68.6q-7 0-7 7v135\"/><path fill=\"var(--diagram-line)\" d=\"m301.5 839.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"vgw_ep\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M261.5 995.6v23q0 7-7 7h-63.6q-7.1 0-7.1 7v484.2\"/><path fill=\"var(--diagram-line)\" d=\"m189.8 1508.8-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"vgw_eni\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M295.5 995.6v23q0 7 7.1 7h63.6q7 0 7 7v136\"/><path fill=\"var(--diagram-line)\" d=\"m379.3 1160.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"eni_mt\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M360.2 1292.6v23q0 7-7 7h-50.5q-7 0-7 7v367.2\"/><path fill=\"var(--diagram-line)\" d=\"m301.6 1688.8-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"mt_efs\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M295.6 1845v142\"/><path fill=\"var(--diagram-line)\" d=\"m301.6 1979-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ec2_mt\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M451 1496.8v167q0 7-7.1 7H323.4q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m322.4 1688.8-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"24\" y=\"766.4\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-boundary\" data-part=\"onprem\"><text x=\"217.2\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\" data-part=\"vpc\"><text x=\"48\" y=\"829.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\" data-part=\"sub\"><text x=\"196\" y=\"1150.6\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\" data-edge=\"nas_agent\"><rect width=\"113.7\" height=\"30\" x=\"221.7\" y=\"209\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"278.5\" y=\"232\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① NFS 읽기</text></g><g class=\"d-edge-label\" data-edge=\"onprem_dx\"><rect width=\"67.3\" height=\"30\" x=\"144.9\" y=\"471.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"178.5\" y=\"494.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② TLS</text></g><g class=\"d-edge-label\" data-edge=\"vgw_ep\"><rect width=\"66.7\" height=\"30\" x=\"150.3\" y=\"1055.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"183.7\" y=\"1078.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 제어</text></g><g class=\"d-edge-label\" data-edge=\"vgw_eni\"><rect width=\"85.7\" height=\"30\" x=\"330.3\" y=\"1055.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"373.2\" y=\"1078.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 데이터</text></g><g class=\"d-edge-label\" data-edge=\"eni_mt\"><rect width=\"128.9\" height=\"30\" x=\"231.1\" y=\"1409.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"295.5\" y=\"1432.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ NFS 2049</text></g><g class=\"d-edge-label\" data-edge=\"mt_efs\"><rect width=\"110.3\" height=\"30\" x=\"240.1\" y=\"1937\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"295.3\" y=\"1960\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쓰기·검증</text></g><g class=\"d-edge-label\" data-edge=\"ec2_mt\"><rect width=\"91.3\" height=\"30\" x=\"405\" y=\"1565.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"450.6\" y=\"1588.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 전환 뒤</text></g><g class=\"d-node\" data-part=\"nas\"><text x=\"278.7\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NFS 서버</text><use width=\"72\" height=\"72\" x=\"242.7\" y=\"70\" href=\"#icon-saa-server\"/></g><g class=\"d-node\" data-part=\"agent\"><text x=\"278.7\" y=\"375\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">에이전트 <tspan x=\"278.7\" y=\"399.2\">DataSync</tspan></text><use width=\"72\" height=\"72\" x=\"242.7\" y=\"268\" href=\"#icon-saa-datasync\"/></g><g class=\"d-node\" data-part=\"dx\"><text x=\"178.9\" y=\"653.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">프라이빗 VIF <tspan x=\"178.9\" y=\"677.4\">Direct Connect</tspan></text><use width=\"72\" height=\"72\" x=\"142.9\" y=\"546.2\" href=\"#icon-saa-direct-connect\"/></g><g class=\"d-node\" data-part=\"vpn\"><text x=\"378.2\" y=\"653.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">예비 VPN <tspan x=\"378.2\" y=\"677.4\">Site-to-Site VPN</tspan></text><use width=\"72\" height=\"72\" x=\"342.2\" y=\"546.2\" href=\"#icon-saa-site-to-site-vpn\"/></g><g class=\"d-node leads\" data-part=\"vgw\"><text x=\"278.5\" y=\"963.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">가상 프라이빗 <tspan x=\"278.5\" y=\"987.6\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"242.5\" y=\"856.4\" href=\"#icon-saa-virtual-private-gateway\"/></g><g class=\"d-node\" data-part=\"ep\"><text x=\"183.8\" y=\"1632.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DataSync 엔드포인트</text><use width=\"72\" height=\"72\" x=\"147.8\" y=\"1525.8\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node leads\" data-part=\"eni\"><text x=\"373.3\" y=\"1284.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">작업의 ENI</text><use width=\"72\" height=\"72\" x=\"337.3\" y=\"1177.6\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\" data-part=\"mt\"><text x=\"295.6\" y=\"1812.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">마운트 타깃 <tspan x=\"295.6\" y=\"1837\">EFS</tspan></text><use width=\"72\" height=\"72\" x=\"259.6\" y=\"1705.8\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\" data-part=\"ec2\"><text x=\"451\" y=\"1464.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 앱 <tspan x=\"451\" y=\"1488.8\">EC2</tspan></text><use width=\"72\" height=\"72\" x=\"415\" y=\"1357.6\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\" data-part=\"efs\"><text x=\"295.6\" y=\"2103\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS</text><use width=\"72\" height=\"72\" x=\"259.6\" y=\"1996\" href=\"#icon-saa-efs\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 전환하기 전에 NFS 서버가 망가진다\" data-breaks=\"nas-lost\"><rect x=\"230\" y=\"61\" width=\"97\" height=\"128\" rx=\"10\"/><path d=\"M327 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 에이전트 가상 머신이 죽는다\" data-breaks=\"agent-down\"><rect x=\"225\" y=\"259\" width=\"107\" height=\"152\" rx=\"10\"/><path d=\"M332 259m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Direct Connect 회선이 끊긴다\" data-breaks=\"circuit-down\"><rect x=\"99\" y=\"537\" width=\"160\" height=\"152\" rx=\"10\"/><path d=\"M259 537m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 예비 VPN의 두 터널이 모두 끊긴다\" data-breaks=\"vpn-down\"><rect x=\"291\" y=\"537\" width=\"175\" height=\"152\" rx=\"10\"/><path d=\"M466 537m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 작업이 쓰는 서브넷의 가용 영역이 멈춘다\" data-breaks=\"subnet-az\"><rect x=\"56\" y=\"1116\" width=\"464\" height=\"757\" rx=\"10\"/><path d=\"M520 1116m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 전환한 뒤 새 앱의 인스턴스가 죽는다\" data-breaks=\"app-instance\"><rect x=\"406\" y=\"1349\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M496 1349m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 보안 그룹이 DataSync 엔드포인트를 막는다\" data-breaks=\"endpoint-blocked\"><rect x=\"80\" y=\"1517\" width=\"208\" height=\"128\" rx=\"10\"/><path d=\"M288 1517m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 보안 그룹이 마운트 타깃의 2049를 막는다\" data-breaks=\"mount-blocked\"><rect x=\"239\" y=\"1697\" width=\"113\" height=\"152\" rx=\"10\"/><path d=\"M352 1697m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 전환한 뒤 실수로 파일을 지운다\" data-breaks=\"files-deleted\"><rect x=\"251\" y=\"1987\" width=\"90\" height=\"128\" rx=\"10\"/><path d=\"M341 1987m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"가상 프라이빗 게이트웨이\" href=\"/networking/site-to-site-vpn/\"><rect width=\"131.6\" height=\"152.2\" x=\"212.7\" y=\"847.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"작업의 ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"108.2\" height=\"128\" x=\"319.2\" y=\"1168.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>파일 서버 가까이에 띄운 <a href=\"/migration/datasync/\">DataSync</a> 에이전트(가상 머신)가 NFS로 파일을 읽는다. 파일 서버에는 아무것도 설치하지 않는다.</li>\n<li>에이전트가 압축하고 TLS로 암호화해 보낸다. <a href=\"/networking/direct-connect/\">Direct Connect</a>의 <strong>프라이빗 VIF</strong>(<a href=\"/networking/vpc/\" class=\"mention\">VPC</a>로 이어지는 가상 인터페이스)로 VPC의 프라이빗 주소에 닿는다.</li>\n<li>제어 통신은 DataSync의 <a href=\"/networking/vpc-endpoints/\">인터페이스 엔드포인트</a>로 간다. 에이전트를 이 엔드포인트로 활성화해야 퍼블릭 IP로 나가지 않는다.</li>\n<li>데이터는 작업이 서브넷에 만든 네트워크 인터페이스(ENI)로 바로 들어간다.</li>\n<li>DataSync가 <a href=\"/storage/efs/\">EFS</a>의 마운트 타깃에 NFS로 쓴다. 에이전트를 받는 인터페이스와 EFS에 쓰는 인터페이스는 따로 생기지만 그림에서는 하나로 그렸다.</li>\n<li>원본과 대상의 체크섬을 견준다. 소유자와 권한, 시각도 그대로 옮긴다.</li>\n<li>전환 뒤에는 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 앱이 같은 EFS를 마운트한다. 경로가 같으면 앱 설정도 그대로다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-circuit-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"dx\"],\"over\":[\"vpn\"],\"way\":[[\"onprem\",\"vpn\"],[\"vpn\",\"vgw\"],[\"vgw\",\"eni\"]]}'><summary>Direct Connect 회선이 끊긴다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 90초(BGP가 알아채기까지, BFD를 켜면 1초 안쪽)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>돌던 실행은 실패하고 그날의 복제가 밀린다. 온프레미스 앱은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>예비 VPN Site-to-Site VPN</dd></div><div><dt>이때의 경로</dt><dd><ol><li>라우터가 예비 VPN으로 돌린다</li><li>같은 VPC로 이어진다</li><li>다음 실행이 남은 파일만 좁은 길로 보낸다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>예비 VPN을 미리 두어야 한다. 프라이빗 주소가 그대로라 에이전트의 설정은 바꾸지 않는다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/direct-connect/\">프라이빗 VIF Direct Connect</a> · <a href=\"#row-direct-connect\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/directconnect/latest/UserGuide/bgp-specific-settings.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-agent-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"agent\"],\"idle\":[[\"onprem\",\"dx\"],[\"onprem\",\"vpn\"]]}'><summary>에이전트 가상 머신이 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새 에이전트를 달 때까지(5분 넘게 끊기면 오프라인)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>복제만 멈추고 EFS에 옮긴 파일은 그대로다. 온프레미스 앱은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>새 에이전트를 활성화해 위치에 바꿔 다는 절차를 적어 둔다. 다음 실행이 양쪽을 견줘 남은 것만 옮긴다. 같은 오류로 거듭 실패하면 DataSync가 예약을 끌 수 있으니, 고친 뒤 켜져 있는지 본다.</dd></div><div><dt>부품</dt><dd><a href=\"/migration/datasync/\">에이전트 DataSync</a> · <a href=\"#row-datasync\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/datasync/latest/userguide/API_AgentListEntry.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-subnet-az\" name=\"failures-request-path\" data-failure='{\"down\":[\"sub\"],\"with\":[\"agent\"],\"idle\":[[\"onprem\",\"dx\"],[\"onprem\",\"vpn\"],[\"nas\",\"agent\"]]}'><summary>작업이 쓰는 서브넷의 가용 영역이 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>에이전트를 새로 활성화할 때까지(다른 AZ의 서브넷으로. 위치·작업도 새로 만든다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>전환 전이면 복제만 멈춘다. 전환 뒤라면 그 AZ의 EC2에 붙은 사용자가 끊긴다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>온프레미스의 에이전트는 활성화할 때 고른 엔드포인트와 서브넷만 쓴다. EFS 리전 유형은 데이터를 여러 AZ에 두니, 다른 AZ에도 마운트 타깃과 EC2를 두면 파일은 바로 이어서 쓴다.</dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/networking/vpc-endpoints/\">DataSync 엔드포인트</a> · <a href=\"/networking/elastic-network-interface/\">작업의 ENI</a> · <a href=\"/storage/efs/\">마운트 타깃 EFS</a> · <a href=\"/compute/ec2/\">새 앱 EC2</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/datasync/latest/apireference/API_PrivateLinkConfig.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-nas-lost\" name=\"failures-request-path\" data-failure='{\"down\":[\"nas\"],\"with\":[\"agent\"],\"over\":[\"efs\",\"ec2\"],\"way\":[[\"ec2\",\"mt\"],[\"mt\",\"efs\"]]}'><summary>전환하기 전에 NFS 서버가 망가진다</summary><dl><div><dt>걸리는 시간</dt><dd><b>마지막 실행 뒤의 변경을 잃는다(예약은 짧아도 1시간 간격)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 앱을 켤 때까지 서비스가 멈춘다. 최근에 올린 파일은 없다.</dd></div><div><dt>이어받는 것</dt><dd>EFS, 새 앱 EC2</dd></div><div><dt>이때의 경로</dt><dd><ol><li>전환을 앞당겨 새 앱을 켠다</li><li>마지막으로 복제한 파일을 쓴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>하루 한 번 돌리면 하루치를 잃을 수 있다. 전환일이 가까우면 간격을 줄인다.</dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/datasync/latest/userguide/task-scheduling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-vpn-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"vpn\"],\"way\":[[\"onprem\",\"dx\"],[\"dx\",\"vgw\"],[\"vgw\",\"eni\"]]}'><summary>예비 VPN의 두 터널이 모두 끊긴다</summary><dl><div><dt>걸리는 시간</dt><dd><b>터널을 되살릴 때까지(하나만 끊기면 둘째 터널로 저절로 간다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>아무도 느끼지 못한다. 이때 Direct Connect까지 끊기면 복제가 멈춘다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>평소처럼 Direct Connect로 간다</li><li>같은 VPC로 이어진다</li><li>복제는 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>두 터널은 AWS 쪽에서 다른 AZ에 끝나지만 사내에서는 같은 라우터에 끝난다. 쓰지 않는 예비 길도 터널 상태에 경보를 건다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/site-to-site-vpn/\">예비 VPN Site-to-Site VPN</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-endpoint-blocked\" name=\"failures-request-path\" data-failure='{\"down\":[\"ep\"],\"with\":[\"agent\"],\"cuts\":[[\"vgw\",\"ep\"]],\"idle\":[[\"vgw\",\"eni\"],[\"nas\",\"agent\"]]}'><summary>보안 그룹이 DataSync 엔드포인트를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>규칙을 되돌릴 때까지(5분 넘게 끊기면 오프라인)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 복제를 시작하지 못한다. 온프레미스 앱은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>에이전트에서 엔드포인트로 TCP 1024~1064를, 작업의 ENI로 443을 연다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/vpc-endpoints/\">DataSync 엔드포인트</a> · <a href=\"#row-vpc\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-mount-blocked\" name=\"failures-request-path\" data-failure='{\"down\":[\"mt\"],\"with\":[\"ec2\"],\"cuts\":[[\"eni\",\"mt\"],[\"ec2\",\"mt\"]],\"idle\":[[\"nas\",\"agent\"],[\"vgw\",\"eni\"]]}'><summary>보안 그룹이 마운트 타깃의 2049를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>규칙을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>전환 전이면 복제만 실패한다. 전환 뒤라면 새 앱이 파일을 열지 못하고 기다린다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>마운트 타깃의 보안 그룹은 EC2와 DataSync의 보안 그룹에서 오는 TCP 2049를 열어 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/efs/\">마운트 타깃 EFS</a> · <a href=\"#row-efs\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/efs/latest/ug/network-access.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-app-instance\" name=\"failures-request-path\" data-failure='{\"down\":[\"ec2\"]}'><summary>전환한 뒤 새 앱의 인스턴스가 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새 인스턴스가 뜰 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>한 대뿐이면 서비스가 멈춘다. 파일은 EFS에 그대로 있다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>Auto Scaling 그룹에 두 대를 AZ를 나누어 둔다. 새 인스턴스는 같은 EFS를 마운트한다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/ec2/\">새 앱 EC2</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-files-deleted\" name=\"failures-request-path\" data-failure='{\"down\":[\"efs\"],\"way\":[[\"ec2\",\"mt\"],[\"mt\",\"efs\"]],\"partly\":true}'><summary>전환한 뒤 실수로 파일을 지운다</summary><dl><div><dt>걸리는 시간</dt><dd><b>AWS Backup에서 복원하는 동안</b></dd></div><div><dt>사용자가 보는 것</dt><dd>지운 파일을 찾지 못한다. 나머지는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>앱은 그대로 돈다</li><li>백업에서 복원한 파일을 되돌린다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>콘솔에서 만들면 자동 백업이 켜져 있다. CLI나 API로 만들었다면 따로 켠다(One Zone은 켜져 있다).</dd></div><div><dt>부품</dt><dd><a href=\"/storage/efs/\">EFS</a> · <a href=\"#row-efs\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>온프레미스의 DataSync 에이전트가 NFS 서버의 파일을 읽고, Direct Connect의 프라이빗 VIF를 거쳐 VPC의 DataSync 엔드포인트에 붙는다. 데이터는 DataSync가 서브넷에 만든 네트워크 인터페이스로 들어가 EFS 마운트 타깃에 쓰이고 검증된다. 회선이 끊기면 예비 Site-to-Site VPN이 같은 VPC로 잇는다. 전환 뒤에는 EC2의 앱이 같은 EFS를 마운트한다.</p><ul><li>온프레미스 안: NFS 서버, 에이전트 DataSync</li><li>서울 안: VPC, EFS</li><li>VPC 안: 프라이빗 서브넷, 가상 프라이빗 게이트웨이</li><li>프라이빗 서브넷 안: DataSync 엔드포인트, 작업의 ENI, 마운트 타깃 EFS, 새 앱 EC2</li><li>NFS 서버 → 에이전트 DataSync: ① NFS 읽기</li><li>온프레미스 → 프라이빗 VIF Direct Connect: ② TLS</li><li>프라이빗 VIF Direct Connect → 가상 프라이빗 게이트웨이</li><li>온프레미스 → 예비 VPN Site-to-Site VPN (점선)</li><li>예비 VPN Site-to-Site VPN → 가상 프라이빗 게이트웨이 (점선)</li><li>가상 프라이빗 게이트웨이 → DataSync 엔드포인트: ③ 제어</li><li>가상 프라이빗 게이트웨이 → 작업의 ENI: ④ 데이터</li><li>작업의 ENI → 마운트 타깃 EFS: ⑤ NFS 2049</li><li>마운트 타깃 EFS → EFS: ⑥ 쓰기·검증</li><li>새 앱 EC2 → 마운트 타깃 EFS: ⑦ 전환 뒤</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> datasync</span><span class=\"tk-string\"> create-task</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --source-location-arn</span><span class=\"tk-string-expression\"> \"$NFS_LOCATION\"</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --destination-location-arn</span><span class=\"tk-string-expression\"> \"$EFS_LOCATION\"</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --options</span><span class=\"tk-string\"> TransferMode=CHANGED,VerifyMode=ONLY_FILES_TRANSFERRED,PreserveDeletedFiles=PRESERVE</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --schedule</span><span class=\"tk-string-expression\"> 'ScheduleExpression=cron(0 17 * * ? *)'</span></span></code></pre>\n<p>시각은 UTC다. 위의 17시는 서울의 새벽 2시다. 대역폭을 제한하려면 <code>BytesPerSecond</code>를 더한다.</p>\n<h3 id=\"cutover\">전환 순서<a href=\"#cutover\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<ol>\n<li>첫 실행으로 전체를 옮긴다. 회선과 양으로 <a href=\"/migration/datasync/#how-long\">며칠 걸릴지</a> 먼저 어림한다.</li>\n<li>날마다 바뀐 것만 옮긴다. 하루치가 200GB이고 회선이 1Gbps면 30분쯤이다.</li>\n<li>전환일에 온프레미스 앱을 <strong>읽기 전용</strong>으로 바꾼다.</li>\n<li>작업을 한 번 더 돌리고 전체 검증을 켠다. 이번에는 하루치보다도 적다.</li>\n<li><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 앱을 켜고 DNS를 옮긴다. 온프레미스는 며칠 읽기 전용으로 남겨 되돌릴 길로 둔다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 다른 보기가 빠지는 까닭\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">부품</th>\n<th scope=\"col\" role=\"columnheader\">맡은 일</th>\n<th scope=\"col\" role=\"columnheader\">다른 보기가 빠지는 까닭</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-direct-connect\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-direct-connect\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a></th>\n<td role=\"cell\">일정한 대역폭의 사설 경로</td>\n<td role=\"cell\">VPN은 인터넷의 흔들림을 탄다<wbr>(예비로는 좋다)</td>\n</tr>\n<tr id=\"row-vif\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-vif\" class=\"anchor\" aria-label=\"줄 링크\"></a>프라이빗 VIF</th>\n<td role=\"cell\"><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 프라이빗 주소에 닿음</td>\n<td role=\"cell\">퍼블릭 VIF는 AWS의 퍼블릭 IP로 간다</td>\n</tr>\n<tr id=\"row-datasync\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-datasync\" class=\"anchor\" aria-label=\"줄 링크\"></a>DataSync</th>\n<td role=\"cell\">바뀐 것만, 병렬로, 검증하며, 예약으로</td>\n<td role=\"cell\">rsync는 한 줄기이고 직접 운영한다</td>\n</tr>\n<tr id=\"row-vpc\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc-endpoints/\" class=\"mention\">VPC 엔드포인트</a></th>\n<td role=\"cell\">제어 통신까지 VPC 안에</td>\n<td role=\"cell\">없으면 에이전트가 퍼블릭 엔드포인트로 나간다</td>\n</tr>\n<tr id=\"row-efs\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-efs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/efs/\" class=\"mention\">EFS</a></th>\n<td role=\"cell\">여러 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>가 같은 경로로 공유</td>\n<td role=\"cell\"><a href=\"/storage/ebs/\" class=\"mention\">EBS</a>는 한 AZ의 한 서버다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>는 앱을 고쳐야 한다</td>\n</tr>\n</tbody>\n</table></div>\n<p><a href=\"/storage/storage-gateway/\" class=\"mention\">Storage Gateway</a>, <a href=\"/migration/transfer-family/\" class=\"mention\">Transfer Family</a>와 나누는 기준은 <a href=\"/migration/datasync/#choose\">AWS DataSync</a>에 있다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-circuit-down\">Direct Connect 회선이 끊긴다</a></li><li><a href=\"#failure-agent-down\">에이전트 가상 머신이 죽는다</a></li><li><a href=\"#failure-subnet-az\">작업이 쓰는 서브넷의 가용 영역이 멈춘다</a></li><li><a href=\"#diagram-request-path\">나머지 6가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-circuit-down\" data-diagram=\"circuit-down\"><figcaption><span class=\"diagram-title\">전용 회선이 끊겨 예비 VPN으로 이어지는 <span class=\"diagram-title-end\">복제<a href=\"#diagram-circuit-down\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>Direct Connect 회선이 끊긴다</strong> <span>약 90초(BGP가 알아채기까지, BFD를 켜면 1초 안쪽)</span> <span>돌던 실행은 실패하고 그날의 복제가 밀린다. 온프레미스 앱은 그대로다. 이어받는 것: 예비 VPN Site-to-Site VPN.</span> <a href=\"https://docs.aws.amazon.com/directconnect/latest/UserGuide/bgp-specific-settings.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 전용 회선이 끊겨 예비 VPN으로 이어지는 복제\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"246\" height=\"809\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 392.8 1294.6\"><svg width=\"392.8\" height=\"1294.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-circuit-down-desc\" aria-labelledby=\"diagram-circuit-down-title\" role=\"img\" viewBox=\"-4 -4 392.8 1294.6\"><title id=\"diagram-circuit-down-title\">전용 회선이 끊겨 예비 VPN으로 이어지는 복제</title><desc id=\"diagram-circuit-down-desc\">Direct Connect 회선이 끊기면 BGP가 경로를 거두고 Site-to-Site VPN이 같은 VPC로 잇는다. 에이전트는 프라이빗 주소가 그대로라 설정을 바꾸지 않는다. 끊긴 실행은 실패로 끝나고 다음 실행이 남은 파일만 옮긴다.</desc><g class=\"d-boundary\"><rect width=\"171.6\" height=\"435.2\" x=\"201.2\" y=\"839.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"435.2\" x=\"111.1\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187.4 217.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m193.4 283.2-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M173.6 423.2v47q0 7-7.1 7H94.8q-7 0-7 7v83\"/><path stroke-width=\"3\" d=\"m94 551.7-13.4 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M201.2 423.2v47q0 7 7.1 7H280q7 0 7 7v79\"/><path fill=\"var(--diagram-link)\" d=\"m293 555.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M287 719.4v169\"/><path fill=\"var(--diagram-link)\" d=\"m293 880.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M287 1044.6v74\"/><path fill=\"var(--diagram-link)\" d=\"m293 1110.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"213.2\" y=\"870.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"123.1\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"144.4\" y=\"241.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"187.3\" y=\"264.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 그대로</text></g><g class=\"d-edge-label\"><rect width=\"114.8\" height=\"30\" x=\"30.3\" y=\"497.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"87.6\" y=\"520.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② BGP 끊김</text></g><g class=\"d-edge-label\"><rect width=\"82.1\" height=\"30\" x=\"245.5\" y=\"497.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"286.6\" y=\"520.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ IPsec</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"244\" y=\"759.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"286.9\" y=\"782.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 이어짐</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"231.5\" y=\"1068.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"286.7\" y=\"1091.6\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 남은 파일</text></g><g class=\"d-node\"><text x=\"187.4\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">에이전트 <tspan x=\"187.4\" y=\"209.2\">DataSync</tspan></text><use width=\"72\" height=\"72\" x=\"151.4\" y=\"74\" href=\"#icon-saa-datasync\"/></g><g class=\"d-node\"><text x=\"187.4\" y=\"415.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고객 라우터</text><use width=\"72\" height=\"72\" x=\"151.4\" y=\"304.2\" href=\"#icon-saa-customer-gateway\"/></g><g class=\"d-node\"><rect width=\"159.5\" height=\"160.2\" x=\"8\" y=\"563.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"87.8\" y=\"687.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">끊긴 회선 <tspan x=\"87.8\" y=\"711.4\">Direct Connect</tspan></text><use width=\"72\" height=\"72\" x=\"51.8\" y=\"576.2\" href=\"#icon-saa-direct-connect\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M63.8 588.2l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><text x=\"287\" y=\"687.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">예비 VPN <tspan x=\"287\" y=\"711.4\">Site-to-Site VPN</tspan></text><use width=\"72\" height=\"72\" x=\"251\" y=\"576.2\" href=\"#icon-saa-site-to-site-vpn\"/></g><rect width=\"175\" height=\"160.2\" x=\"199.5\" y=\"563.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"287\" y=\"1012.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">가상 프라이빗 <tspan x=\"287\" y=\"1036.6\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"251\" y=\"901.4\" href=\"#icon-saa-virtual-private-gateway\"/></g><g class=\"d-node\"><text x=\"287\" y=\"1242.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">작업의 ENI</text><use width=\"72\" height=\"72\" x=\"251\" y=\"1131.6\" href=\"#icon-saa-network-interface\"/></g></svg><a aria-label=\"에이전트 DataSync\" href=\"/migration/datasync/\"><rect width=\"107\" height=\"160.2\" x=\"133.9\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"고객 라우터\" href=\"/networking/direct-connect/\"><rect width=\"112.6\" height=\"136\" x=\"131.1\" y=\"291.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"끊긴 회선 Direct Connect\" href=\"/networking/direct-connect/\"><rect width=\"159.5\" height=\"160.2\" x=\"8\" y=\"563.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"예비 VPN Site-to-Site VPN\" href=\"/networking/site-to-site-vpn/\"><rect width=\"175\" height=\"160.2\" x=\"199.5\" y=\"563.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"가상 프라이빗 게이트웨이\" href=\"/networking/direct-connect/\"><rect width=\"131.6\" height=\"160.2\" x=\"221.2\" y=\"888.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"작업의 ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"108.2\" height=\"136\" x=\"232.9\" y=\"1118.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Direct Connect 회선이 끊기면 BGP가 경로를 거두고 Site-to-Site VPN이 같은 VPC로 잇는다. 에이전트는 프라이빗 주소가 그대로라 설정을 바꾸지 않는다. 끊긴 실행은 실패로 끝나고 다음 실행이 남은 파일만 옮긴다.</p><ul><li>온프레미스 안: 에이전트 DataSync, 고객 라우터</li><li>VPC 안: 가상 프라이빗 게이트웨이, 작업의 ENI</li><li>에이전트 DataSync → 고객 라우터: ① 그대로</li><li>고객 라우터 → 끊긴 회선 Direct Connect: ② BGP 끊김</li><li>고객 라우터 → 예비 VPN Site-to-Site VPN: ③ IPsec</li><li>예비 VPN Site-to-Site VPN → 가상 프라이빗 게이트웨이: ④ 이어짐</li><li>가상 프라이빗 게이트웨이 → 작업의 ENI: ⑤ 남은 파일</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>회선</strong>: <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a> 하나는 단일 장애 지점이다. BGP(라우터끼리 경로를 주고받는 규약)가 끊긴 경로를 거두고(②) 예비 <a href=\"/networking/site-to-site-vpn/\">VPN</a>이 같은 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>로 잇는다(③④). 대역폭은 훨씬 작으니 그날 몫이 밀린다.</li>\n<li><strong>실행 도중 실패</strong>: 다음 실행이 양쪽을 견줘 남은 것만 옮긴다. 처음부터 다시 하지 않는다.</li>\n<li><strong>에이전트</strong>: 가상 머신이 죽으면 작업이 멈춘다. <a href=\"/storage/efs/\" class=\"mention\">EFS</a>의 데이터는 그대로다. 새 에이전트를 활성화해 위치에 바꿔 단다. 거듭 실패하는 동안 <a href=\"/migration/datasync/\" class=\"mention\">DataSync</a>가 예약을 껐을 수 있으니 확인한다.</li>\n<li><strong>옮기는 중에 바뀐 파일</strong>: 검증에서 어긋난 것으로 나오고 다음 실행이 다시 옮긴다. 그래서 마지막 실행 전에는 쓰기를 멈춘다.</li>\n<li><strong>멈춘 듯한 작업</strong>: 대개 보안 그룹이다. 1024~1064(엔드포인트), 443(작업의 ENI), 2049(마운트 타깃)를 차례로 본다.</li>\n<li><strong>가용 영역 하나</strong>: EFS 리전 유형은 여러 AZ에 저장한다. 작업은 에이전트를 활성화할 때 고른 서브넷의 AZ 하나를 쓴다. 그 AZ가 죽으면 다른 AZ의 엔드포인트와 서브넷으로 에이전트를 다시 활성화하고, EFS 위치와 작업도 다시 만든다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><a href=\"/migration/datasync/\" class=\"mention\">DataSync</a>는 <strong>옮긴 GB</strong>만큼 낸다. 첫 실행이 가장 크고 그 뒤는 하루치다.</li>\n<li><a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a>는 포트 시간을 낸다. AWS로 <strong>들어오는</strong> 전송은 무료다.</li>\n<li>인터페이스 엔드포인트의 시간과 처리량 요금이 조금 든다.</li>\n<li><a href=\"/storage/efs/\" class=\"mention\">EFS</a>는 GB 단가가 높다. 오래된 영상은 수명 주기로 IA와 Archive에 내린다. 앱이 파일 경로를 꼭 쓰지 않는다면 <a href=\"/storage/s3/\" class=\"mention\">S3</a>가 훨씬 싸다.</li>\n<li>이전이 끝나면 에이전트와 엔드포인트를 지운다. 회선은 남은 하이브리드 트래픽이 있을 때만 둔다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Windows 파일 서버</strong>: SMB 위치와 <a href=\"/storage/fsx-for-windows/\">FSx for Windows</a>로 바꾼다. NTFS 권한까지 옮긴다.</li>\n<li><strong>객체로 옮김</strong>: 대상을 <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 둔다. 스토리지 클래스를 바로 고를 수 있다.</li>\n<li><strong>회선이 없음</strong>: VPN이나 인터넷의 퍼블릭 엔드포인트로도 된다. 전송은 TLS로 암호화된다.</li>\n<li><strong>클라우드에서 온프레미스로</strong>: 작업의 방향을 바꿔 결과 파일을 되돌려 보낸다.</li>\n<li><strong>여러 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a></strong>: 트랜짓 VIF와 <a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a>로(<a href=\"/architectures/hybrid-network-transit-gateway/\">하이브리드 네트워크</a>) 공용 VPC의 엔드포인트 하나를 함께 쓴다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
						"온프레미스에서 ",
						createVNode(_components.a, {
							href: "/storage/efs/",
							class: "mention",
							children: "EFS"
						}),
						"를 바로 마운트"
					] }), "할 수도 있다. 지연이 거리만큼 늘어나므로 옮기는 동안의 임시 방법으로만 쓴다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "EFS 복제(replication)" }), "는 EFS에서 EFS로 다른 리전에 두는 기능이다. 온프레미스와는 상관없다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "실시간이 아니다." }), " 예약은 아무리 짧아도 1시간 간격이다. 계속 이어지는 변경은 앱을 옮겨야 끝난다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/networking/direct-connect/",
							class: "mention",
							children: "Direct Connect"
						}), "는 암호화하지 않는다."] }),
						" 이 구성에서는 ",
						createVNode(_components.a, {
							href: "/migration/datasync/",
							class: "mention",
							children: "DataSync"
						}),
						"의 TLS가 데이터를 지킨다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "보기의 “EFS용 PrivateLink”",
					"set:html": "<p>정답으로 나오는 보기가 “프라이빗 VIF를 거쳐 EFS용 <a href=\"/networking/privatelink/\" class=\"mention\">PrivateLink</a> 엔드포인트로”라고 적혀 있어도 고른다. 함께 나오는 오답은 대개 <strong>퍼블릭 VIF</strong>나 <strong><a href=\"/storage/s3/\" class=\"mention\">S3</a>를 거치는</strong> 길이다. 실제로 만들 때는 DataSync의 엔드포인트와 EFS의 마운트 타깃이다.</p>"
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
var url = "content/architectures/hybrid-dx-datasync-efs.mdx/";
var file = "/work/wt/build/content/architectures/hybrid-dx-datasync-efs.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/hybrid-dx-datasync-efs.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
