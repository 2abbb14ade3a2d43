import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/migration/transfer-family.mdx
var frontmatter = {
	"title": "AWS Transfer Family",
	"titleEn": "AWS Transfer Family",
	"kind": "service",
	"status": "published",
	"summary": "Transfer Family는 협력사가 쓰던 SFTP·FTPS·FTP·AS2로 파일을 주고받게 하면서 그 파일을 S3나 EFS에 바로 저장하는 관리형 파일 전송 서비스다.",
	"aliases": [
		"Transfer Family",
		"트랜스퍼 패밀리",
		"AWS Transfer for SFTP",
		"AWS Transfer",
		"SFTP",
		"에스에프티피",
		"FTPS",
		"FTP",
		"AS2",
		"SFTP 서버",
		"관리형 SFTP",
		"SSH File Transfer Protocol",
		"SFTP 커넥터",
		"파일 전송 프로토콜",
		"협력사 파일 교환",
		"B2B 파일 전송",
		"FTP 서버",
		"협력사 파일 전송",
		"FTP로 S3 업로드"
	],
	"related": [
		"storage/s3",
		"storage/efs",
		"migration/datasync",
		"storage/storage-gateway",
		"compute/lambda",
		"networking/route53",
		"security/directory-service"
	],
	"signals": [
		{
			"id": "transfer-family",
			"need": "협력사의 SFTP 프로그램과 주소 그대로 파일을 S3에 받는다",
			"choose": "Transfer Family",
			"see": "migration/transfer-family#scenario-partners-sftp-to-s3",
			"why": "상대의 프로토콜과 주소를 지키고 저장은 S3에 한다."
		},
		{
			"id": "vpc-ip",
			"need": "협력사 방화벽에 적을 고정 IP로 SFTP를 받는다",
			"choose": "VPC 엔드포인트 + 탄력적 IP",
			"see": "migration/transfer-family#endpoints",
			"why": "퍼블릭 유형의 IP는 바뀐다. VPC 유형에는 탄력적 IP를 붙인다."
		},
		{
			"id": "gwallihyeong-wokeupeullo",
			"need": "올라온 파일을 서버 없이 복호화·복사하고 검사한다",
			"choose": "관리형 워크플로",
			"see": "migration/transfer-family#scenario-process-on-arrival",
			"why": "업로드가 끝나면 정해 둔 단계를 이어 돌린다. 함수로 짜면 모두 코드다."
		},
		{
			"id": "datasync",
			"need": "남이 올리지 않고 우리가 파일 서버를 대량으로 옮긴다",
			"choose": "DataSync",
			"see": "migration/datasync#when",
			"why": "Transfer Family는 남이 올리는 입구다. 우리가 옮기면 DataSync다."
		}
	],
	"facts": [
		{
			"id": "protocols",
			"label": "프로토콜",
			"value": "SFTP, FTPS, FTP, AS2, 웹 브라우저(웹 앱)",
			"note": "서버 하나에 여러 프로토콜을 켤 수 있다.",
			"examEra": "SFTP, FTPS, FTP",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/transfer/latest/userguide/what-is-aws-transfer-family.html"
		},
		{
			"id": "storage",
			"label": "저장되는 곳",
			"value": "S3 또는 EFS(AS2는 S3)",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/transfer/latest/userguide/what-is-aws-transfer-family.html"
		},
		{
			"id": "ftp-internal",
			"label": "FTP를 켤 수 있는 엔드포인트",
			"value": "VPC 안의 내부 접근만",
			"note": "암호화하지 않으므로 인터넷에는 열 수 없다.",
			"source": "https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html"
		},
		{
			"id": "ports",
			"label": "포트",
			"value": "SFTP 22, FTPS·FTP 제어 21과 데이터 8192~8200",
			"note": "VPC 엔드포인트의 보안 그룹에서 모두 열어야 한다. 지금은 퍼블릭 엔드포인트의 SFTP 포트를 22와 2000~65535 가운데 셋까지 고를 수 있다(API 참조의 ProtocolDetails).",
			"examEra": "SFTP 22만",
			"called": [
				"포트번호",
				"port",
				"sftp 포트",
				"ftps 포트"
			],
			"source": "https://docs.aws.amazon.com/transfer/latest/userguide/sftp-for-transfer-family.html"
		},
		{
			"id": "elastic-ip",
			"label": "VPC 엔드포인트에 붙이는 탄력적 IP",
			"value": "3개까지",
			"note": "협력사의 방화벽에 적을 고정 IP가 된다. FTP 서버에는 붙일 수 없다.",
			"called": [
				"고정IP",
				"EIP",
				"탄력적IP",
				"elastic ip",
				"탄력IP",
				"elastic ips per endpoint"
			],
			"source": "https://docs.aws.amazon.com/transfer/latest/userguide/API_EndpointDetails.html"
		},
		{
			"id": "identity",
			"label": "인증 방법",
			"value": "서비스 관리형(SFTP의 SSH 키), AD, Lambda, API Gateway",
			"note": "서버 하나에 한 방법이다. 비밀번호를 쓰려면 서비스 관리형이 아닌 것을 고른다.",
			"axis": "authentication",
			"source": "https://docs.aws.amazon.com/transfer/latest/userguide/sftp-for-transfer-family.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "켠 프로토콜마다 시간당 0.30달러와 GB당 0.04달러(버지니아 북부)",
			"note": "서버를 정지해도 나가고 삭제해야 멈춘다. AS2는 GB 대신 메시지 수로 낸다.",
			"called": [
				"프로토콜 요금",
				"sftp 요금",
				"프로토콜 비용",
				"price per hour",
				"cost per hour"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/aws-transfer-family/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "partners-sftp-to-s3",
			"situation": "협력사 수십 곳이 날마다 SFTP로 파일을 올린다. EC2의 SFTP 서버를 없애고 파일을 S3에 두되, 협력사의 프로그램과 주소는 바꾸지 않는다.",
			"answer": [
				"migration/transfer-family",
				"storage/s3",
				"networking/route53"
			],
			"why": "“SFTP 그대로”와 “S3에”가 Transfer Family다. 쓰던 도메인을 Route 53으로 이 엔드포인트에 연결하고, 서버의 호스트 키도 가져온다.",
			"trap": "Storage Gateway는 NFS·SMB이고 사내에서 쓴다. DataSync는 우리가 정해 놓고 옮기는 도구다.",
			"requirements": ["least-operations", "hybrid"]
		},
		{
			"id": "static-ip-allowlist",
			"situation": "협력사가 방화벽에 IP를 적어야 SFTP로 접속할 수 있고, 우리도 협력사의 IP에서만 받아야 한다.",
			"answer": ["migration/transfer-family"],
			"choose": "VPC 엔드포인트 + 탄력적 IP + 보안 그룹",
			"why": "VPC 엔드포인트에 탄력적 IP를 붙이면 주소가 고정되고, 보안 그룹으로 상대의 IP만 허용한다.",
			"trap": "퍼블릭 엔드포인트 유형은 IP가 고정되지 않고 보안 그룹을 붙일 수 없다.",
			"requirements": ["fixed-address", "access-control"]
		},
		{
			"id": "process-on-arrival",
			"situation": "SFTP로 파일이 들어오면 곧바로 복호화하고 검사한 뒤 다른 버킷으로 옮겨야 한다. 서버는 두지 않고 코드는 검사에만 쓰려 한다.",
			"answer": [
				"migration/transfer-family",
				"compute/lambda",
				"storage/s3"
			],
			"choose": "Transfer Family 관리형 워크플로",
			"why": "관리형 워크플로가 업로드가 끝난 뒤의 단계(복호화, 복사, 태그, Lambda)를 이어서 돌린다.",
			"trap": "S3 이벤트가 부르는 Lambda로도 되지만 복호화와 복사까지 코드로 짜야 한다. 주기로 버킷을 훑는 예약 작업은 늦고 낭비다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "existing-ad-passwords",
			"situation": "사용자들이 지금의 Active Directory 비밀번호로 FTPS에 접속해야 한다.",
			"answer": ["migration/transfer-family", "security/directory-service"],
			"choose": "인증 방법을 디렉터리 서비스로",
			"why": "인증 방법으로 디렉터리 서비스를 고른다. 사용자를 다시 만들지 않는다.",
			"trap": "서비스 관리형 사용자는 SFTP의 SSH 키만 되고 비밀번호와 FTPS를 쓰지 못한다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [{
		"id": "s3-efs",
		"notes": "S3나 EFS를 FTP 프로토콜로 주고받는 방법이라고 하고 FTP, FTPS, SFTP를 나란히 든다.",
		"status": "simplified",
		"right": "SFTP는 SSH 위의 다른 프로토콜이고 FTP의 한 갈래가 아니다. 지금은 AS2와 웹 브라우저 전송도 있다. 암호화하지 않는 FTP는 VPC 안에서만 켤 수 있다.",
		"source": "https://docs.aws.amazon.com/transfer/latest/userguide/tf-server-endpoint.html"
	}, {
		"id": "s3-api",
		"notes": "S3 API나 NFS를 쓰지 않는 것이 이 서비스를 고르는 까닭이라고 한다.",
		"status": "simplified",
		"right": "상대가 이미 SFTP 같은 프로토콜에 묶여 있어 바꿀 수 없는 것이 까닭이다. 우리 쪽 프로그램이면 S3 API나 EFS 마운트가 빠르고 싸다.",
		"source": "https://docs.aws.amazon.com/transfer/latest/userguide/what-is-aws-transfer-family.html"
	}],
	"sources": [{
		"note": "001",
		"section": "Transfer Family",
		"lines": "1037-1044"
	}],
	"references": [
		{
			"title": "Transfer Family란",
			"url": "https://docs.aws.amazon.com/transfer/latest/userguide/what-is-aws-transfer-family.html"
		},
		{
			"title": "서버 엔드포인트 만들기",
			"url": "https://docs.aws.amazon.com/transfer/latest/userguide/tf-server-endpoint.html"
		},
		{
			"title": "인증 방법 고르기",
			"url": "https://docs.aws.amazon.com/transfer/latest/userguide/sftp-for-transfer-family.html"
		},
		{
			"title": "관리형 워크플로",
			"url": "https://docs.aws.amazon.com/transfer/latest/userguide/transfer-workflows.html"
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
			"slug": "protocols",
			"text": "프로토콜 고르기"
		},
		{
			"depth": 2,
			"slug": "endpoints",
			"text": "엔드포인트 고르기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-efs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM32 28v7M22 44v-4a5 5 0 0 1 5-5h10a5 5 0 0 1 5 5v4M32 35v9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-transfer-family\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h25v40H9zM16 22h11M16 31h11M42 24h13m-5-5 5 5-5 5M55 40H42m5-5-5 5 5 5\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>상대가 SFTP 같은 파일 전송 프로토콜을 바꿀 수 없을 때</strong> 쓴다. 은행, 의료, 유통의 협력사 파일 교환이 그렇다. 상대의 프로그램과 주소는 그대로 두고, 우리 쪽 서버만 없앤다. 문제에 “SFTP”, “협력사”, “기존 클라이언트를 바꾸지 않고”, “<a href=\"/storage/s3/\" class=\"mention\">S3</a>에 저장”이 나오면 Transfer Family다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-sftp-to-s3\" data-diagram=\"sftp-to-s3\"><figcaption><span class=\"diagram-title\">협력사가 SFTP로 올린 파일이 S3에 저장되고 처리되는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-sftp-to-s3\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 협력사가 SFTP로 올린 파일이 S3에 저장되고 처리되는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"469\" height=\"482\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 749.7 771\"><svg width=\"749.7\" height=\"771\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-sftp-to-s3-desc\" aria-labelledby=\"diagram-sftp-to-s3-title\" role=\"img\" viewBox=\"-4 -4 749.7 771\"><title id=\"diagram-sftp-to-s3-title\">협력사가 SFTP로 올린 파일이 S3에 저장되고 처리되는 흐름</title><desc id=\"diagram-sftp-to-s3-desc\">협력사의 SFTP 클라이언트가 Route 53의 도메인으로 접속한다. 탄력적 IP가 붙은 VPC 엔드포인트가 받고, Transfer Family가 AD나 Lambda로 사용자를 확인한 뒤 사용자의 IAM 역할로 S3 버킷의 정해진 폴더에 쓴다. 업로드가 끝나면 워크플로가 Lambda로 처리한다.</desc><g class=\"d-boundary\"><rect width=\"292.3\" height=\"139\" x=\"277\" y=\"176\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M264.6 56v13q0 7-7 7H154.5q-7 0-7 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m153.4 164-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M306 56v13q0 7 7 7h103q7.1 0 7.1 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m429.1 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M423.1 291v70\"/><path fill=\"var(--diagram-line)\" d=\"m429.1 353-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M382.6 493v13q0 7-7 7H134q-7 0-7 7v99\"/><path fill=\"var(--diagram-line)\" d=\"m133 611-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M409.6 493v33q0 7-7 7H334q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m333 611-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M436.7 493v33q0 7 7 7h68.4q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m525.2 611-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M463.7 491.3V506q0 7 7 7h199.7q7 0 7 7v99\"/><path fill=\"var(--diagram-line)\" d=\"m683.5 611-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"289\" y=\"207\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"91.9\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"147.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 풀이</text></g><g class=\"d-edge-label\"><rect width=\"112.4\" height=\"30\" x=\"366.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"422.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② SFTP 22</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"93.5\" y=\"553\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"126.9\" y=\"576\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 인증</text></g><g class=\"d-edge-label\"><rect width=\"173.2\" height=\"30\" x=\"240.1\" y=\"553\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"326.6\" y=\"576\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ IAM 역할로 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"171.8\" height=\"30\" x=\"433.2\" y=\"553\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"519.1\" y=\"576\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ POSIX 사용자로</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"625\" y=\"553\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"677.4\" y=\"576\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 워크플로</text></g><g class=\"d-node\"><rect width=\"143.9\" height=\"44\" x=\"213.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"285.3\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">협력사 SFTP</text></g><g class=\"d-node\"><text x=\"147.4\" y=\"296\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">sftp.example.com</text><use width=\"72\" height=\"72\" x=\"111.4\" y=\"185\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><rect width=\"244.3\" height=\"62\" x=\"301\" y=\"229\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"423.1\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">엔드포인트(고정 IP)</text></g><g class=\"d-node\"><text x=\"423.1\" y=\"485\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transfer Family</text><use width=\"72\" height=\"72\" x=\"387.1\" y=\"374\" href=\"#icon-saa-transfer-family\"/></g><g class=\"d-node\"><rect width=\"230.1\" height=\"62\" x=\"12\" y=\"623\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"127\" y=\"663\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AD·Lambda 인증</text></g><g class=\"d-node\"><text x=\"327.1\" y=\"743\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"291.1\" y=\"632\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"519.2\" y=\"743\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS</text><use width=\"72\" height=\"72\" x=\"483.2\" y=\"632\" href=\"#icon-saa-efs\"/></g><g class=\"d-node\"><text x=\"677.5\" y=\"743\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">후처리</text><use width=\"72\" height=\"72\" x=\"641.5\" y=\"632\" href=\"#icon-aws-lambda\"/></g></svg><a aria-label=\"sftp.example.com\" href=\"/networking/route53/\"><rect width=\"187.1\" height=\"136\" x=\"53.9\" y=\"172\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Transfer Family\" href=\"/migration/transfer-family/\" aria-current=\"page\"><rect width=\"163.1\" height=\"136\" x=\"341.6\" y=\"361\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"278.1\" y=\"619\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS\" href=\"/storage/efs/\"><rect width=\"98\" height=\"136\" x=\"470.2\" y=\"619\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"후처리\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"628.5\" y=\"619\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"322\" height=\"967\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 515.1 1547\"><svg width=\"515.1\" height=\"1547\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-sftp-to-s3-narrow-desc\" aria-labelledby=\"diagram-sftp-to-s3-narrow-title\" role=\"img\" viewBox=\"-4 -4 515.1 1547\"><title id=\"diagram-sftp-to-s3-narrow-title\">협력사가 SFTP로 올린 파일이 S3에 저장되고 처리되는 흐름</title><desc id=\"diagram-sftp-to-s3-narrow-desc\">협력사의 SFTP 클라이언트가 Route 53의 도메인으로 접속한다. 탄력적 IP가 붙은 VPC 엔드포인트가 받고, Transfer Family가 AD나 Lambda로 사용자를 확인한 뒤 사용자의 IAM 역할로 S3 버킷의 정해진 폴더에 쓴다. 업로드가 끝나면 워크플로가 Lambda로 처리한다.</desc><g class=\"d-boundary\"><rect width=\"260.3\" height=\"123\" x=\"153.4\" y=\"238\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M178.6 48v13q0 7-7 7h-42.1q-7 0-7 7v332\"/><path fill=\"var(--diagram-line)\" d=\"m128.4 399-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M217.3 48v13q0 7 7.1 7h52q7.2 0 7.2 7v212\"/><path fill=\"var(--diagram-line)\" d=\"m289.6 279-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M283.6 337v230\"/><path fill=\"var(--diagram-line)\" d=\"m289.6 559-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M243 691v13q0 7-7 7H118q-7 0-7 7v599\"/><path fill=\"var(--diagram-line)\" d=\"m117 1309-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M270 691v33q0 7-7 7H237q-7 0-7 7v665\"/><path fill=\"var(--diagram-line)\" d=\"m236 1395-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M297 691v33q0 7 7.1 7H330q7 0 7 7v419\"/><path fill=\"var(--diagram-line)\" d=\"m343 1149-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M324 689.3V704q0 7 7.2 7h104.6q7 0 7 7v279\"/><path fill=\"var(--diagram-line)\" d=\"m448.8 989-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"165.4\" y=\"269\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"66.9\" y=\"158\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"122.1\" y=\"181\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 풀이</text></g><g class=\"d-edge-label\"><rect width=\"112.4\" height=\"30\" x=\"227.1\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"283.3\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② SFTP 22</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"77.5\" y=\"861\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"110.9\" y=\"884\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 인증</text></g><g class=\"d-edge-label\"><rect width=\"173.2\" height=\"30\" x=\"143.1\" y=\"931\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"229.6\" y=\"954\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ IAM 역할로 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"171.8\" height=\"30\" x=\"251.1\" y=\"861\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"336.9\" y=\"884\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ POSIX 사용자로</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"390.3\" y=\"791\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"442.7\" y=\"814\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 워크플로</text></g><g class=\"d-node\"><rect width=\"136\" height=\"36\" x=\"130\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"198\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">협력사 SFTP</text></g><g class=\"d-node\"><text x=\"122.4\" y=\"523\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">sftp.example.com</text><use width=\"72\" height=\"72\" x=\"86.4\" y=\"416\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><rect width=\"212.3\" height=\"46\" x=\"177.4\" y=\"291\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"283.6\" y=\"323\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">엔드포인트(고정 IP)</text></g><g class=\"d-node\"><text x=\"283.6\" y=\"683\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transfer Family</text><use width=\"72\" height=\"72\" x=\"247.6\" y=\"576\" href=\"#icon-saa-transfer-family\"/></g><g class=\"d-node\"><rect width=\"198.1\" height=\"46\" x=\"12\" y=\"1321\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"111\" y=\"1353\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AD·Lambda 인증</text></g><g class=\"d-node\"><text x=\"230.1\" y=\"1519\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"194.1\" y=\"1412\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"337.1\" y=\"1273\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS</text><use width=\"72\" height=\"72\" x=\"301.1\" y=\"1166\" href=\"#icon-saa-efs\"/></g><g class=\"d-node\"><text x=\"442.8\" y=\"1113\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">후처리</text><use width=\"72\" height=\"72\" x=\"406.8\" y=\"1006\" href=\"#icon-aws-lambda\"/></g></svg><a aria-label=\"sftp.example.com\" href=\"/networking/route53/\"><rect width=\"187.1\" height=\"128\" x=\"28.8\" y=\"407\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Transfer Family\" href=\"/migration/transfer-family/\" aria-current=\"page\"><rect width=\"163.1\" height=\"128\" x=\"202\" y=\"567\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"90\" height=\"128\" x=\"185.1\" y=\"1403\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS\" href=\"/storage/efs/\"><rect width=\"90\" height=\"128\" x=\"292.1\" y=\"1157\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"후처리\" href=\"/compute/lambda/\"><rect width=\"90\" height=\"128\" x=\"397.8\" y=\"997\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>협력사의 SFTP 클라이언트가 Route 53의 도메인으로 접속한다. 탄력적 IP가 붙은 VPC 엔드포인트가 받고, Transfer Family가 AD나 Lambda로 사용자를 확인한 뒤 사용자의 IAM 역할로 S3 버킷의 정해진 폴더에 쓴다. 업로드가 끝나면 워크플로가 Lambda로 처리한다.</p><ul><li>VPC 안: 엔드포인트(고정 IP)</li><li>협력사 SFTP → sftp.example.com: ① 이름 풀이</li><li>협력사 SFTP → 엔드포인트(고정 IP): ② SFTP 22</li><li>엔드포인트(고정 IP) → Transfer Family</li><li>Transfer Family → AD·Lambda 인증: ③ 인증</li><li>Transfer Family → S3 버킷: ④ IAM 역할로 쓰기</li><li>Transfer Family → EFS: ④ POSIX 사용자로</li><li>Transfer Family → 후처리: ⑤ 워크플로 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>쓰던 도메인을 <a href=\"/networking/route53/\">Route 53</a>으로 이 서버에 연결한다. 상대는 주소를 바꾸지 않는다.</li>\n<li>서버는 여러 가용 영역에서 돌고 저절로 늘어난다. 우리가 볼 운영 체제는 없다.</li>\n<li>사용자를 확인한다. SSH 키, <a href=\"/security/directory-service/\">AD</a>, 또는 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>·<a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>로 만든 사용자 지정 인증을 쓴다.</li>\n<li><a href=\"/storage/s3/\">S3</a>면 사용자에게 정한 <strong><a href=\"/security/iam/\" class=\"mention\">IAM</a> 역할</strong>로, <a href=\"/storage/efs/\">EFS</a>면 <strong>POSIX 사용자</strong>(리눅스의 UID·GID)로 쓴다. 논리 홈 디렉터리로 자기 폴더만 보이게 가둔다.</li>\n<li>업로드가 끝나면 관리형 워크플로가 복호화·복사·태그·Lambda를 잇는다.</li>\n</ol>\n<p>반대로 우리가 상대의 SFTP 서버에 접속해 가져오거나 보내는 일은 <strong>SFTP 커넥터</strong>가 한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"protocols\">프로토콜 고르기<a href=\"#protocols\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 프로토콜, 암호화, 엔드포인트, 쓰는 때\" tabindex=\"0\"><table aria-label=\"프로토콜 고르기\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">프로토콜</th>\n<th scope=\"col\" role=\"columnheader\">암호화</th>\n<th scope=\"col\" role=\"columnheader\">엔드포인트</th>\n<th scope=\"col\" role=\"columnheader\">쓰는 때</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-sftp\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sftp\" class=\"anchor\" aria-label=\"줄 링크\"></a>SFTP</th>\n<td role=\"cell\">SSH</td>\n<td role=\"cell\">퍼블릭, <a href=\"/networking/vpc/\" class=\"mention\">VPC</a></td>\n<td role=\"cell\">기본. 방화벽에 22번 하나만 열면 된다</td>\n</tr>\n<tr id=\"row-ftps\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ftps\" class=\"anchor\" aria-label=\"줄 링크\"></a>FTPS</th>\n<td role=\"cell\">TLS<wbr>(<a href=\"/security/acm/\">ACM</a> 인증서)</td>\n<td role=\"cell\">VPC<wbr>(탄력적 IP면 인터넷)</td>\n<td role=\"cell\">상대가 FTP 계열에 TLS를 쓸 때</td>\n</tr>\n<tr id=\"row-ftp\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ftp\" class=\"anchor\" aria-label=\"줄 링크\"></a>FTP</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">VPC 내부만</td>\n<td role=\"cell\">사내의 옛 장비</td>\n</tr>\n<tr id=\"row-as2\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-as2\" class=\"anchor\" aria-label=\"줄 링크\"></a>AS2</th>\n<td role=\"cell\">서명·<wbr>암호화</td>\n<td role=\"cell\">VPC<wbr>(탄력적 IP면 인터넷)</td>\n<td role=\"cell\">기업 사이 전자 문서<wbr>(EDI), 수신 확인 필요</td>\n</tr>\n</tbody>\n</table></div>\n<p>FTP와 FTPS는 제어와 데이터의 연결이 따로라 포트를 여럿 열어야 한다. 그래서 AWS는 앞에 <a href=\"/networking/network-load-balancer/\">NLB</a>나 NAT를 두지 말라고 권한다.</p>\n</div><h2 id=\"endpoints\">엔드포인트 고르기<a href=\"#endpoints\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 유형, 고정 IP, 상대 IP로 막기, 쓰는 때",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "엔드포인트 고르기",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "유형"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "고정 IP"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "상대 IP로 막기"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "쓰는 때"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-peobeullik",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-peobeullik",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "퍼블릭"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "아니다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "안 된다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "간단한 SFTP"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-vpc-ip",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-vpc-ip",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												createVNode(_components.a, {
													href: "/networking/vpc/",
													class: "mention",
													children: "VPC"
												}),
												" + 탄력적 IP"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "그렇다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "보안 그룹"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "협력사 방화벽에 IP를 적을 때"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-vpc",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-vpc",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "VPC 내부"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "프라이빗 IP"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "보안 그룹"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"VPN·",
												createVNode(_components.a, {
													href: "/networking/direct-connect/",
													class: "mention",
													children: "Direct Connect"
												}),
												"로만 받을 때, FTP"
											]
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "켜 두기만 해도 나가는 요금",
					"set:html": "<p>프로토콜마다 시간 요금이 붙고 정지해도 멈추지 않는다. 한 달에 파일 몇 개라면 <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 <a href=\"/storage/s3-access-control/\">사전 서명 URL</a>이 훨씬 싸다. 상대를 바꿀 수 있는지 먼저 본다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>DataSync와의 차이</strong>: <a href=\"/migration/datasync/\">DataSync</a>는 우리가 원본에 에이전트를 두고 대량으로 옮긴다. Transfer Family는 남이 제 프로그램으로 올리고 받는 창구다.</li>\n<li><strong>Storage Gateway와의 차이</strong>: <a href=\"/storage/storage-gateway/\">파일 게이트웨이</a>는 사내 서버가 NFS·SMB로 마운트한다. SFTP를 받지 않는다.</li>\n<li>22번 포트라고 SSH 로그인이 되는 것은 아니다. 셸이 없고 파일 전송만 한다.</li>\n<li>SFTP로 올린 파일도 <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 객체다. 수명 주기, 복제, 이벤트 알림이 그대로 듣는다.</li>\n</ul></div>" })
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
var url = "content/migration/transfer-family.mdx/";
var file = "/work/wt/build/content/migration/transfer-family.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/migration/transfer-family.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
