import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/ebs.mdx
var frontmatter = {
	"title": "Amazon EBS",
	"titleEn": "Amazon Elastic Block Store (EBS)",
	"kind": "service",
	"status": "published",
	"summary": "EC2 인스턴스에 네트워크로 붙이는 디스크로, 한 가용 영역 안에서 복제되며 인스턴스가 멈추거나 바뀌어도 데이터가 남는 블록 스토리지다.",
	"aliases": [
		"EBS",
		"이비에스",
		"Elastic Block Store",
		"엘라스틱 블록 스토어",
		"일래스틱 블록 스토어",
		"블록 스토리지",
		"block storage",
		"EBS 볼륨",
		"EBS 암호화",
		"EBS Encryption",
		"스냅샷 암호화",
		"암호화되지 않은 볼륨",
		"루트 볼륨",
		"root volume",
		"데이터 볼륨",
		"DeleteOnTermination",
		"종료 시 삭제",
		"볼륨 크기 변경",
		"Elastic Volumes",
		"서버 디스크",
		"인스턴스 디스크",
		"EC2 디스크",
		"가상 디스크",
		"디스크 용량 늘리기",
		"블록 스토어",
		"디스크 암호화",
		"디스크 늘리기",
		"볼륨 늘리기",
		"디스크 확장"
	],
	"related": [
		"storage/ebs-volume-types",
		"storage/ebs-snapshots",
		"compute/ec2",
		"storage/instance-store",
		"storage/efs",
		"storage/s3",
		"security/kms",
		"compute/auto-scaling-groups"
	],
	"signals": [
		{
			"id": "ebs",
			"need": "인스턴스를 중지해도 데이터가 남고 한 서버가 짧은 지연으로 쓴다",
			"choose": "EBS",
			"see": "storage/ebs#when",
			"why": "인스턴스와 따로 남는 블록 디스크다. 인스턴스 스토어는 중지하면 사라진다."
		},
		{
			"id": "jongnyo-si-sakje-kkeugi",
			"need": "인스턴스를 종료해도 루트 볼륨은 남긴다",
			"choose": "종료 시 삭제 끄기",
			"see": "storage/ebs#delete-on-termination",
			"why": "루트 볼륨은 함께 지우는 것이 기본이다."
		},
		{
			"id": "seunaepsyaseul-amhohwahae-boksa",
			"need": "암호화하지 않은 볼륨을 암호화된 볼륨으로 바꾼다",
			"choose": "스냅샷을 암호화해 복사 → 새 볼륨",
			"see": "storage/ebs#encryption",
			"why": "만든 볼륨은 암호화를 못 켠다. 스냅샷을 복사할 때 켠다."
		},
		{
			"id": "efs",
			"need": "여러 AZ의 Linux 서버가 같은 파일을 함께 고친다",
			"choose": "EFS",
			"see": "storage/efs#when",
			"why": "EBS는 한 AZ의 한 서버가 쓴다. 함께 고치는 파일은 EFS다."
		}
	],
	"facts": [
		{
			"id": "az-scope",
			"label": "볼륨이 속하는 범위",
			"value": "가용 영역 하나",
			"note": "같은 AZ의 인스턴스에만 붙는다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html"
		},
		{
			"id": "max-size",
			"label": "볼륨 하나의 최대 크기",
			"value": "gp3·io2 64TiB, gp2·io1·st1·sc1 16TiB",
			"note": "파티션이 MBR이면 2TiB까지만 쓰므로 그보다 크면 GPT로 나눈다.",
			"examEra": "gp3 16TiB",
			"called": [
				"볼륨최대",
				"볼륨크기",
				"볼륨 TB",
				"볼륨 TiB",
				"볼륨사이즈",
				"io2 크기",
				"gp3 크기",
				"gp2 크기",
				"gp3 용량",
				"gp2 용량",
				"io1 크기",
				"gp3 TB",
				"gp2 TB",
				"볼륨 최대 크기",
				"io1 TB",
				"io2 TB",
				"EBS TB"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/volume_constraints.html"
		},
		{
			"id": "gp3-iops",
			"label": "gp3의 IOPS와 처리량",
			"value": "기본 3,000 IOPS·125MiB/s, 최대 80,000 IOPS·2,000MiB/s",
			"note": "크기와 따로 정한다. io2는 최대 256,000 IOPS(Nitro 인스턴스)다.",
			"examEra": "최대 16,000 IOPS·1,000MiB/s",
			"called": [
				"gp3",
				"gp3 IOPS",
				"gp3 처리량",
				"gp3 기본 IOPS",
				"gp3 볼륨 크기 IOPS",
				"gp3 baseline",
				"gp3 최대 IOPS",
				"gp3 MB/s",
				"gp3 throughput",
				"gp3 기본 성능"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html"
		},
		{
			"id": "multi-attach",
			"label": "한 볼륨에 동시에 붙는 인스턴스",
			"value": "보통 1대, io1·io2 다중 연결은 16대까지",
			"note": "같은 AZ의 Nitro 인스턴스만 된다.",
			"called": [
				"multiattach",
				"다중연결",
				"멀티어태치",
				"멀티 어태치",
				"여러 인스턴스 붙이기",
				"여러 대에 붙이기",
				"instance at a time",
				"instances at a time",
				"한 번에 인스턴스",
				"인스턴스 동시 연결",
				"동시에 인스턴스",
				"EC2 instances at a time",
				"한 인스턴스에만",
				"하나의 인스턴스에만"
			],
			"axis": "target",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes-multi.html"
		},
		{
			"id": "durability",
			"label": "설계 내구성",
			"value": "gp3·gp2·io1·st1·sc1 99.8~99.9%, io2 99.999%",
			"note": "연간 고장률로는 0.1~0.2%와 0.001%다.",
			"called": [
				"EBS 내구성",
				"볼륨 내구성",
				"io2 내구성",
				"io1 내구성",
				"gp3 내구성",
				"gp2 내구성"
			],
			"axis": "durability",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html"
		},
		{
			"id": "modify-frequency",
			"label": "볼륨을 바꿀 수 있는 횟수",
			"value": "24시간 안에 4번",
			"note": "앞선 변경이 끝나야(completed) 다음을 시작한다.",
			"examEra": "한 번 바꾸면 6시간 대기",
			"called": [
				"변경 번",
				"변경 하루",
				"volume modification limit",
				"volume modify often"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolume.html"
		},
		{
			"id": "no-shrink",
			"label": "볼륨 줄이기",
			"value": "불가(늘리기만 가능)",
			"note": "늘린 뒤에는 운영 체제에서 파일 시스템도 넓혀야 한다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html"
		},
		{
			"id": "delete-on-termination-root",
			"label": "종료 시 삭제 기본값, 루트 볼륨",
			"value": "켜짐(함께 삭제)",
			"note": "시작할 때 붙은 루트 볼륨 이야기다. 나중에 바꿔 단 루트 볼륨은 남는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html"
		},
		{
			"id": "delete-on-termination-data",
			"label": "종료 시 삭제 기본값, 추가한 데이터 볼륨",
			"asks": "인스턴스를 종료하면 추가한 데이터 볼륨도 지워지나?",
			"value": "콘솔에서 붙였거나 시작한 뒤에 붙였으면 꺼짐(남음)",
			"note": "CLI나 API로 시작하면서 함께 붙인 볼륨은 켜짐(삭제)이 기본이다. 남은 볼륨은 지울 때까지 요금이 나간다.",
			"examEra": "데이터 볼륨은 언제나 꺼짐(남음)",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html"
		},
		{
			"id": "encryption-algorithm",
			"label": "암호화 방식",
			"value": "KMS 키로 보호한 데이터 키, AES-256",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/how-ebs-encryption-works.html"
		},
		{
			"id": "encryption-by-default",
			"label": "기본 암호화 설정의 범위",
			"value": "계정의 리전마다",
			"note": "켠 뒤에 만드는 볼륨과 스냅샷 사본만 암호화된다. 있던 볼륨은 그대로다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html"
		},
		{
			"id": "snapshot-scope",
			"label": "스냅샷이 속하는 범위",
			"value": "리전(여러 AZ에 저장), 증분 저장",
			"note": "같은 리전의 어느 AZ에나 볼륨으로 되살린다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html"
		}
	],
	"scenarios": [
		{
			"id": "root-data-lost",
			"situation": "인스턴스를 종료했더니 설정과 로그가 든 루트 볼륨이 함께 사라졌다. 다음부터는 종료해도 디스크를 남기고 싶다.",
			"answer": ["storage/ebs", "compute/ec2"],
			"choose": "`DeleteOnTermination` 끄기",
			"why": "루트 볼륨은 종료 시 삭제가 기본으로 켜져 있다. 블록 디바이스 매핑에서 `DeleteOnTermination`을 끈다. 실행 중에도 바꿀 수 있다.",
			"trap": "종료 방지(termination protection)는 종료 요청을 막을 뿐이다. 종료가 실제로 일어나면 루트 볼륨은 지워진다.",
			"requirements": ["durability"]
		},
		{
			"id": "move-volume-to-other-az",
			"situation": "ap-northeast-2a의 데이터 볼륨을 ap-northeast-2c의 새 인스턴스에 붙이려는데 목록에 보이지 않는다.",
			"answer": ["storage/ebs", "storage/ebs-snapshots"],
			"choose": "스냅샷으로 2c에 새 볼륨",
			"why": "볼륨은 AZ를 넘지 못한다. 스냅샷을 만들고, 그 스냅샷으로 2c에 새 볼륨을 만든다.",
			"trap": "볼륨을 떼었다 붙이는 것은 같은 AZ 안에서만 된다. 같은 리전이라면 스냅샷을 복사할 필요도 없다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "encrypt-existing-volume",
			"situation": "암호화하지 않은 볼륨으로 돌던 데이터베이스를 규정에 맞춰 KMS 키로 암호화해야 한다.",
			"answer": [
				"storage/ebs",
				"storage/ebs-snapshots",
				"security/kms"
			],
			"choose": "스냅샷을 암호화해 복사한 볼륨",
			"why": "있는 볼륨의 암호화 여부는 바꿀 수 없다. 스냅샷을 암호화해 복사하고 그 사본으로 만든 볼륨으로 바꿔 단다.",
			"trap": "계정의 기본 암호화를 켜도 이미 있는 볼륨에는 아무 일도 일어나지 않는다.",
			"requirements": ["encryption"]
		},
		{
			"id": "shared-across-az",
			"situation": "여러 AZ의 Linux 웹 서버가 같은 파일을 읽고 쓴다. 지금은 서버마다 EBS가 있어 새로 고칠 때마다 다른 파일이 보인다.",
			"answer": ["storage/efs"],
			"why": "“여러 AZ”, “함께 읽고 쓴다”는 EBS가 못 하는 일이다. 공유 파일 시스템인 EFS로 옮긴다.",
			"trap": "EBS 다중 연결은 같은 AZ 안에서만 되고, 클러스터용 파일 시스템이 없으면 서로의 쓰기가 데이터를 깬다.",
			"requirements": ["shared-files"]
		}
	],
	"corrections": [
		{
			"id": "ec2-ebs",
			"notes": "한 노트는 EC2를 종료해도 EBS 데이터가 보존된다고 하고, 다른 두 노트는 루트 볼륨이 함께 지워진다고 한다.",
			"status": "conflict",
			"right": "둘 다 조건이 빠졌다. 중지에는 언제나 남는다. 종료하면 기본값으로 루트 볼륨은 지워지고, 콘솔에서나 시작한 뒤에 붙인 데이터 볼륨은 남는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html"
		},
		{
			"id": "wording",
			"notes": "종료 시 삭제를 루트 볼륨만의 옵션처럼 설명한다.",
			"status": "simplified",
			"right": "붙어 있는 볼륨마다 따로 있는 속성이다. 데이터 볼륨도 켜면 함께 지워지고, 루트 볼륨도 끄면 남는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html"
		},
		{
			"id": "ami-ebs",
			"notes": "EBS 볼륨은 인스턴스의 루트 볼륨으로 구성된다고 한다.",
			"status": "simplified",
			"right": "루트는 쓰임의 하나다. 데이터 볼륨을 여러 개 더 붙일 수 있고, 루트를 인스턴스 스토어에 두는 AMI도 있다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html"
		},
		{
			"id": "kms",
			"notes": "암호화는 투명하게 처리되어 사용자가 할 일이 없다고 한다.",
			"status": "simplified",
			"right": "읽고 쓸 때는 그렇다. 그러나 켜는 일과 KMS 키 권한은 사용자 몫이고, 암호화하지 않은 볼륨은 사본을 새로 만들어야 암호화된다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"
		},
		{
			"id": "az",
			"notes": "스냅샷을 찍은 뒤 다른 AZ나 리전으로 복사할 수 있다고 한다.",
			"status": "simplified",
			"right": "복사가 필요한 것은 다른 리전뿐이다. 스냅샷은 리전에 속하므로 같은 리전의 다른 AZ에는 복사 없이 바로 볼륨을 만든다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html"
		},
		{
			"id": "capacity",
			"notes": "프로비저닝된 “수용성”이라고 옮기고, 시간이 지나며 용량을 늘릴 수 있다고 한다.",
			"status": "simplified",
			"right": "수용성이 아니라 용량(capacity)이다. 미리 정한 크기만큼 내며 저절로 늘지 않는다. 내가 크기를 바꾸고 파일 시스템도 늘려야 하며, 줄이지는 못한다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html"
		},
		{
			"id": "efs-s3",
			"notes": "EBS는 가용 영역 하나에 묶여 고가용성 스토리지가 아니라고 한다.",
			"status": "simplified",
			"right": "영역 장애를 견디지 못한다는 뜻이면 맞다. 그 영역 안에서는 자동으로 복제되어 부품 하나의 고장으로는 데이터를 잃지 않는다. 영역까지 넘기려면 스냅샷으로 되살리거나 EFS·S3를 쓴다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/EBSFeatures.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Elastic Block Store (EBS)",
			"lines": "224-234"
		},
		{
			"note": "001",
			"section": "EBS 스냅샷",
			"lines": "236-242"
		},
		{
			"note": "001",
			"section": "EBS Encryption",
			"lines": "281-292"
		},
		{
			"note": "002",
			"section": "S3와 EBS·EFS 비용 비교",
			"lines": "346"
		},
		{
			"note": "002",
			"section": "EBS(Elastic Block Store)",
			"lines": "406-410"
		},
		{
			"note": "002",
			"section": "S3와 대비한 EBS의 가용성",
			"lines": "412"
		},
		{
			"note": "003",
			"section": "Amazon EBS",
			"lines": "103-107"
		}
	],
	"references": [
		{
			"title": "Amazon EBS 볼륨",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html"
		},
		{
			"title": "EBS 볼륨 유형",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html"
		},
		{
			"title": "EBS 암호화",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"
		},
		{
			"title": "인스턴스를 종료할 때 데이터 보존하기",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html"
		},
		{
			"title": "볼륨 변경 API와 횟수 한도",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolume.html"
		},
		{
			"title": "같은 AZ 안에서 볼륨 복사하기",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copying-volume.html"
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
			"slug": "delete-on-termination",
			"text": "종료 시 삭제"
		},
		{
			"depth": 2,
			"slug": "encryption",
			"text": "EBS 암호화"
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
		ol: "ol",
		p: "p",
		strong: "strong",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-ebs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M13 17a19 6 0 0 1 38 0a19 6 0 0 1 -38 0v30a19 6 0 0 0 38 0v-30M13 32a19 6 0 0 0 38 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/compute/ec2/\">EC2</a>의 부팅 디스크와, 한 인스턴스가 짧은 지연 시간으로 쉬지 않고 고치는 데이터에 쓴다. 직접 설치한 데이터베이스, 트랜잭션 처리, 파일 시스템을 올려 쓰는 업무용 서버가 그렇다. 인스턴스를 바꿔도 데이터가 남아야 하면 <a href=\"/storage/instance-store/\">인스턴스 스토어</a>가 아니라 EBS다.</p>\n<p>여러 AZ의 서버가 함께 쓸 파일은 <a href=\"/storage/efs/\">EFS</a>로, 다 쓴 파일의 보관은 훨씬 싼 <a href=\"/storage/s3/\">S3</a>로 보낸다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-attach-and-move\" data-diagram=\"attach-and-move\"><figcaption><span class=\"diagram-title\">AZ에 묶인 EBS 볼륨과 스냅샷으로 AZ를 옮기는 <span class=\"diagram-title-end\">길<a href=\"#diagram-attach-and-move\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: AZ에 묶인 EBS 볼륨과 스냅샷으로 AZ를 옮기는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"230\" height=\"944\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 368.6 1510\"><svg width=\"368.6\" height=\"1510\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-attach-and-move-desc\" aria-labelledby=\"diagram-attach-and-move-title\" role=\"img\" viewBox=\"-4 -4 368.6 1510\"><title id=\"diagram-attach-and-move-title\">AZ에 묶인 EBS 볼륨과 스냅샷으로 AZ를 옮기는 길</title><desc id=\"diagram-attach-and-move-desc\">EBS 볼륨은 같은 가용 영역의 EC2에 네트워크로 붙는다. 다른 가용 영역으로 옮기려면 리전에 저장되는 스냅샷을 만들고 그것으로 새 볼륨을 만든다. 다른 리전으로는 스냅샷을 복사한다.</desc><g class=\"d-boundary\"><rect width=\"220.6\" height=\"139\" x=\"128\" y=\"1351\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"303.2\" height=\"1209\" x=\"12\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"177.3\" height=\"447\" x=\"36\" y=\"750\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"411\" x=\"131.1\" y=\"65\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M200.1 246v74\"/><path fill=\"var(--diagram-line)\" d=\"m206.1 312-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M200.1 452v108\"/><path fill=\"var(--diagram-line)\" d=\"m206.1 552-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M173.4 626v382q0 7-7 7h-10.8q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m154.5 1033-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M105 931v77.2q0 6.8 6.8 6.8t6.7 6.8v19.2\"/><path fill=\"var(--diagram-line)\" d=\"m124.5 1033-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M226.9 626v24.3q0 5.7 5.7 5.7t5.7 5.7V1400\"/><path fill=\"var(--diagram-line)\" d=\"m244.3 1392-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"140\" y=\"1382\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄 리전</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"781\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"143.1\" y=\"96\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"167.3\" height=\"30\" x=\"116.1\" y=\"270\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"199.8\" y=\"293\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 네트워크로 연결</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"157.1\" y=\"510\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"200\" y=\"533\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 스냅샷</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"108.8\" y=\"686\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"173.4\" y=\"709\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 볼륨 만들기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"71.5\" y=\"955\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"104.9\" y=\"978\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 연결</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"182.8\" y=\"1271\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"237.9\" y=\"1294\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 리전 복사</text></g><g class=\"d-node\"><text x=\"200.1\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 A</text><use width=\"72\" height=\"72\" x=\"164.1\" y=\"127\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"200.1\" y=\"444\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EBS 볼륨</text><use width=\"72\" height=\"72\" x=\"164.1\" y=\"333\" href=\"#icon-saa-ebs\"/></g><g class=\"d-node\"><rect width=\"182.1\" height=\"62\" x=\"109.1\" y=\"564\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"200.1\" y=\"604\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스냅샷(리전)</text></g><g class=\"d-node\"><text x=\"133.5\" y=\"1165\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 EBS 볼륨</text><use width=\"72\" height=\"72\" x=\"97.5\" y=\"1054\" href=\"#icon-saa-ebs\"/></g><g class=\"d-node\"><text x=\"105\" y=\"923\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 C</text><use width=\"72\" height=\"72\" x=\"69\" y=\"812\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"152\" y=\"1404\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"238.3\" y=\"1444\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스냅샷 사본</text></g></svg><a aria-label=\"EC2 A\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"151.1\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EBS 볼륨\" href=\"/storage/ebs/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"151.1\" y=\"320\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"새 EBS 볼륨\" href=\"/storage/ebs/\" aria-current=\"page\"><rect width=\"119.6\" height=\"136\" x=\"73.7\" y=\"1041\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2 C\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"56\" y=\"799\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>EBS 볼륨은 같은 가용 영역의 EC2에 네트워크로 붙는다. 다른 가용 영역으로 옮기려면 리전에 저장되는 스냅샷을 만들고 그것으로 새 볼륨을 만든다. 다른 리전으로는 스냅샷을 복사한다.</p><ul><li>서울 리전 안: 가용 영역 A, 가용 영역 C, 스냅샷(리전)</li><li>가용 영역 A 안: EC2 A, EBS 볼륨</li><li>가용 영역 C 안: 새 EBS 볼륨, EC2 C</li><li>도쿄 리전 안: 스냅샷 사본</li><li>EC2 A → EBS 볼륨: ① 네트워크로 연결</li><li>EBS 볼륨 → 스냅샷(리전): ② 스냅샷 (점선)</li><li>스냅샷(리전) → 새 EBS 볼륨: ③ 볼륨 만들기</li><li>EC2 C → 새 EBS 볼륨: ④ 연결</li><li>스냅샷(리전) → 스냅샷 사본: ⑤ 리전 복사 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>볼륨은 서버에 꽂힌 디스크가 아니라 <strong>네트워크 너머의 디스크</strong>다. 그래서 떼어서 같은 AZ의 다른 인스턴스에 붙일 수 있고, 하드웨어가 고장 나도 데이터가 남는다. 대신 연결 길이만큼 지연이 있다. EBS 최적화 인스턴스는 이 길에 전용 대역폭을 둔다.</li>\n<li>쓴 내용은 그 AZ 안의 여러 서버에 자동으로 복제된다. 디스크 하나의 고장은 견디지만 <strong>AZ 장애는 견디지 못한다</strong>. 그래서 고가용성 스토리지로 치지 않는다.</li>\n<li><a href=\"/storage/ebs-snapshots/\">스냅샷</a>은 바뀐 블록만 더해 리전에 저장한다. 같은 리전이면 어느 AZ에나 볼륨으로 되살리고, 다른 리전에는 복사한다. 찍을 때 떼지 않아도 되지만, 쓰기를 멈추거나 떼고 찍으면 더 온전하다. 날마다 찍는 일은 Data Lifecycle Manager나 <a href=\"/storage/aws-backup/\">AWS Backup</a>에 맡긴다.</li>\n</ol>\n<p>용량과 성능은 미리 잡는다(프로비저닝). EBS는 비어 있어도, 인스턴스가 꺼져 있어도 <strong>잡은 만큼</strong> 낸다. EBS는 모자라면 쓰는 중에 크기, 유형, IOPS(초당 입출력 수)를 바꾼다. 줄이지는 못하니 작은 볼륨을 새로 만들어 옮긴다. <a href=\"/storage/ebs-volume-types/\">유형</a>은 범용 SSD(gp3)에서 시작해, 늘 높은 IOPS가 필요하면 io2, 큰 순차 읽기면 HDD(st1·sc1)로 간다. HDD는 부팅 볼륨이 되지 못한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"delete-on-termination\">종료 시 삭제<a href=\"#delete-on-termination\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>인스턴스를 없앨 때 볼륨도 지울지를 볼륨마다 정하는 속성이다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 한 일, 루트 볼륨, 추가한 데이터 볼륨, 인스턴스 스토어\" tabindex=\"0\"><table aria-label=\"종료 시 삭제\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">한 일</th>\n<th scope=\"col\" role=\"columnheader\">루트 볼륨</th>\n<th scope=\"col\" role=\"columnheader\">추가한 데이터 볼륨</th>\n<th scope=\"col\" role=\"columnheader\">인스턴스 스토어</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jaebuting\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jaebuting\" class=\"anchor\" aria-label=\"줄 링크\"></a>재부팅</th>\n<td role=\"cell\">남음</td>\n<td role=\"cell\">남음</td>\n<td role=\"cell\">남음</td>\n</tr>\n<tr id=\"row-jungji-hu-sijak\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jungji-hu-sijak\" class=\"anchor\" aria-label=\"줄 링크\"></a>중지 후 시작</th>\n<td role=\"cell\">남음</td>\n<td role=\"cell\">남음</td>\n<td role=\"cell\">사라짐</td>\n</tr>\n<tr id=\"row-jongnyo-gibongap\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jongnyo-gibongap\" class=\"anchor\" aria-label=\"줄 링크\"></a>종료<wbr>(기본값)</th>\n<td role=\"cell\"><strong>삭제</strong></td>\n<td role=\"cell\">남음<wbr>(아래 예외)</td>\n<td role=\"cell\">사라짐</td>\n</tr>\n<tr id=\"row-jongnyo-sokseongeul-bakkum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jongnyo-sokseongeul-bakkum\" class=\"anchor\" aria-label=\"줄 링크\"></a>종료<wbr>(속성을 바꿈)</th>\n<td role=\"cell\">끄면 남음</td>\n<td role=\"cell\">켜면 삭제</td>\n<td role=\"cell\">사라짐</td>\n</tr>\n</tbody>\n</table></div>\n<p>기본값이 갈리는 까닭은 단순하다. 루트 볼륨은 <a href=\"/compute/ami/\">AMI</a>로 언제든 다시 만들고, 데이터 볼륨은 그렇지 않다고 보기 때문이다. <strong>예외는 CLI나 API로 인스턴스를 시작하면서 함께 붙인 데이터 볼륨</strong>이다. 이것은 함께 지워지는 쪽이 기본이니, 남길 볼륨은 속성을 꼭 적는다.</p>\n<p><a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>의 인스턴스는 수시로 종료되므로 남길 데이터를 그 디스크에 두지 않는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> modify-instance-attribute</span><span class=\"tk-string\"> --instance-id</span><span class=\"tk-string\"> i-0123456789abcdef0</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --block-device-mappings</span><span class=\"tk-string-expression\"> '[{\"DeviceName\":\"/dev/xvda\",\"Ebs\":{\"DeleteOnTermination\":false}}]'</span></span></code></pre>\n</div><h2 id=\"encryption\">EBS 암호화<a href=\"#encryption\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"볼륨을 암호화하면 네 곳이 한꺼번에 지켜진다. 볼륨 안의 데이터, 볼륨과 인스턴스 사이의 전송, 그 볼륨의 스냅샷, 그 스냅샷으로 만든 볼륨이다. 암호화는 ",
					createVNode(_components.a, {
						href: "/compute/ec2/",
						class: "mention",
						children: "EC2"
					}),
					" 호스트가 ",
					createVNode(_components.a, {
						href: "/security/kms/",
						children: "KMS"
					}),
					"에서 받은 데이터 키(AES-256)로 하므로 애플리케이션은 모르고, 지연도 거의 늘지 않는다. 안 켤 이유가 적으니 리전마다 ",
					createVNode(_components.strong, { children: "기본 암호화" }),
					"를 켜 둔다."
				] }),
				"\n",
				createVNode(_components.p, { children: "이미 있는 볼륨의 암호화 여부는 바꾸지 못한다." }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: "암호화하지 않은 볼륨의 스냅샷을 만든다." }),
					"\n",
					createVNode(_components.li, { children: "스냅샷을 복사할 때(또는 볼륨을 만들 때) 암호화와 KMS 키를 고른다." }),
					"\n",
					createVNode(_components.li, { children: "그렇게 만든 암호화 볼륨을 원래 볼륨과 바꿔 단다." }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "거꾸로 암호화된 것을 푸는 사본은 만들 수 없다. 데이터를 새 볼륨으로 옮겨야 한다." }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "스냅샷 없이도 복사한다",
					"set:html": "<p>같은 AZ 안에서는 볼륨 복사(CopyVolumes)가 스냅샷을 거치지 않고 바로 사본을 만든다. 복사하면서 암호화를 켤 수도 있고, <a href=\"/security/resource-access-manager/\" class=\"mention\">AWS RAM</a>으로 공유받은 다른 계정의 볼륨도 복사한다. 시험에서는 여전히 “스냅샷 → 암호화 복사 → 새 볼륨”이 답이다.</p>"
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "암호화된 스냅샷을 다른 계정에 줄 때",
					"set:html": "<p>AWS 관리형 키(<code>aws/ebs</code>)로 암호화한 스냅샷은 공유할 수 없다. 고객 관리형 키로 암호화하고 그 키의 사용 권한도 함께 준다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>중지와 종료</strong>: “인스턴스가 멈춰도 남는다”는 중지 이야기다. 종료는 속성을 본다.</li>\n<li><strong>EBS와 <a href=\"/storage/instance-store/\">인스턴스 스토어</a></strong>: 가장 빠른 임시 공간은 호스트에 물린 인스턴스 스토어, 남아야 할 데이터는 EBS다.</li>\n<li><strong>복제와 백업</strong>: AZ 안 복제는 실수로 지운 파일을 살려 주지 않는다. <a href=\"/storage/ebs-snapshots/\">스냅샷</a>이 백업이다.</li>\n<li><strong>다중 연결과 공유 파일</strong>: io1·io2의 다중 연결은 같은 AZ의 클러스터 소프트웨어를 위한 것이다. 파일 공유는 <a href=\"/storage/efs/\">EFS</a>다.</li>\n<li><strong>중지하면 무료?</strong>: 컴퓨팅 요금만 멈춘다. 볼륨 요금은 계속 나간다.</li>\n</ul></div>" })
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
var url = "content/storage/ebs.mdx/";
var file = "/work/wt/build/content/storage/ebs.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/ebs.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
