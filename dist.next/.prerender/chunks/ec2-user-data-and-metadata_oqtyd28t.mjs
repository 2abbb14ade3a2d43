import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/ec2-user-data-and-metadata.mdx
var frontmatter = {
	"title": "EC2 사용자 데이터와 인스턴스 메타데이터",
	"titleEn": "EC2 user data and instance metadata",
	"kind": "concept",
	"status": "published",
	"summary": "사용자 데이터는 인스턴스가 처음 켜질 때 도는 스크립트이고, 인스턴스 메타데이터는 인스턴스가 안에서 자기 정보와 임시 자격 증명을 묻는 주소다.",
	"aliases": [
		"사용자 데이터",
		"유저 데이터",
		"User Data",
		"EC2 User Data",
		"부트스트랩",
		"부트스트랩 스크립트",
		"bootstrap script",
		"cloud-init",
		"인스턴스 메타데이터",
		"메타데이터 서비스",
		"instance metadata",
		"EC2 메타데이터",
		"IMDS",
		"IMDSv1",
		"IMDSv2",
		"169.254.169.254",
		"링크 로컬 주소",
		"홉 제한",
		"hop limit",
		"부팅 스크립트",
		"시작 스크립트",
		"초기화 스크립트",
		"인스턴스 자기 정보",
		"서버 초기 설정 자동화",
		"첫 부팅"
	],
	"related": [
		"compute/ec2",
		"compute/ami",
		"security/iam",
		"compute/auto-scaling-groups",
		"security/sts",
		"security/secrets-manager",
		"management/systems-manager",
		"compute/ecs"
	],
	"signals": [
		{
			"id": "sayongja-deiteo",
			"need": "사람이 접속하지 않고 첫 부팅에 소프트웨어를 설치한다",
			"choose": "사용자 데이터",
			"see": "compute/ec2-user-data-and-metadata#user-data",
			"why": "첫 부팅에 한 번 도는 스크립트다. 사람이 접속할 일이 없다."
		},
		{
			"id": "inseuteonseu-metadeiteo",
			"need": "인스턴스 안의 스크립트가 자기 IP와 인스턴스 ID를 안다",
			"choose": "인스턴스 메타데이터",
			"see": "compute/ec2-user-data-and-metadata#metadata",
			"why": "안에서 부르는 주소가 자기 정보를 돌려준다. 권한도 CLI도 필요 없다."
		},
		{
			"id": "imdsv2",
			"need": "SSRF로 역할의 임시 자격 증명이 새는 것을 막는다",
			"choose": "IMDSv2를 필수로",
			"see": "compute/ec2-user-data-and-metadata#imdsv2",
			"why": "먼저 PUT으로 토큰을 받아야 답하므로 GET만 속여 보내는 공격이 막힌다."
		},
		{
			"id": "ami",
			"need": "설치가 오래 걸려 새 인스턴스가 늦게 준비된다",
			"choose": "골든 AMI",
			"see": "compute/ami#golden-ami",
			"why": "설치를 미리 구우면 부팅이 짧다. 사용자 데이터는 뜰 때마다 설치한다."
		}
	],
	"facts": [
		{
			"id": "imds-address",
			"label": "인스턴스 메타데이터 주소",
			"value": "http://169.254.169.254/latest/meta-data/",
			"note": "인스턴스 안에서만 열리는 링크 로컬 주소다. IPv6는 [fd00:ec2::254]이고 따로 켠다.",
			"called": [
				"메타데이터 주소",
				"메타데이터 IP",
				"metadata address",
				"IMDS IP",
				"EC2 인스턴스 메타데이터 주소"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html"
		},
		{
			"id": "user-data-address",
			"label": "사용자 데이터를 다시 읽는 주소",
			"value": "http://169.254.169.254/latest/user-data",
			"note": "인스턴스 안의 모든 프로세스가 읽는다. 비밀을 넣지 않는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html"
		},
		{
			"id": "imds-version",
			"label": "메타데이터 서비스의 버전",
			"asks": "메타데이터 서비스는 어느 버전을 쓰나?",
			"value": "IMDSv2(세션 토큰 필수)를 쓴다",
			"note": "AMI나 계정 설정이 v2 전용이면 토큰 없는 요청은 401이다. Amazon Linux 2023 AMI가 그렇다.",
			"examEra": "토큰 없이 curl로 조회(IMDSv1)",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html"
		},
		{
			"id": "token-ttl",
			"label": "IMDSv2 토큰의 수명",
			"value": "1초~6시간(21,600초)",
			"note": "PUT 요청의 헤더로 정한다. 그 인스턴스에서만 쓸 수 있다.",
			"called": ["token ttl", "token expiration"],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
		},
		{
			"id": "hop-limit",
			"label": "토큰 응답이 지날 수 있는 홉",
			"asks": "토큰 응답은 몇 홉까지 지나나?",
			"value": "기본 1, 1~64로 설정",
			"note": "IMDSv2로 표시된 AMI는 2가 된다. 컨테이너에서 쓰려면 2로 둔다.",
			"called": [
				"홉",
				"hop",
				"홉 수",
				"IMDSv2 hop",
				"IMDSv2 홉",
				"metadata hop"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html"
		},
		{
			"id": "role-path",
			"label": "IAM 역할의 임시 자격 증명",
			"asks": "IAM 역할의 임시 자격 증명은 메타데이터의 어느 경로에 있나?",
			"value": "iam/security-credentials/역할-이름",
			"note": "만료 전에 새 값으로 바뀐다. SDK와 CLI가 알아서 읽는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html"
		},
		{
			"id": "identity-document",
			"label": "서명된 인스턴스 신원 문서",
			"value": "latest/dynamic/instance-identity/document",
			"note": "계정, 리전, 인스턴스 ID가 들어 있고 AWS의 서명으로 진짜인지 확인한다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/retrieve-iid.html"
		}
	],
	"sharedFacts": [{
		"id": "user-data-size",
		"from": "compute/ec2#user-data"
	}],
	"scenarios": [
		{
			"id": "install-at-first-boot",
			"situation": "새 인스턴스가 뜰 때마다 웹 서버를 설치하고 시작해야 한다. 사람이 접속하지 않는다.",
			"answer": ["compute/ec2-user-data-and-metadata", "compute/auto-scaling-groups"],
			"choose": "시작 템플릿의 사용자 데이터",
			"why": "시작 템플릿의 사용자 데이터에 스크립트를 넣으면 첫 부팅에 root로 한 번 돈다.",
			"trap": "설치를 끝낸 AMI도 되지만 버전이 바뀔 때마다 다시 구워야 한다. “설치가 오래 걸려 확장이 늦다”는 조건이 붙을 때의 답이다."
		},
		{
			"id": "script-needs-own-ip",
			"situation": "인스턴스 안에서 도는 스크립트가 자신의 퍼블릭 IPv4 주소와 인스턴스 ID를 알아야 한다.",
			"answer": ["compute/ec2-user-data-and-metadata"],
			"choose": "인스턴스 메타데이터",
			"why": "인스턴스 메타데이터에 물으면 된다. IAM 권한도 필요 없다.",
			"trap": "사용자 데이터에 물어보는 답이 나온다. 거기에는 내가 넣은 스크립트만 있다. 운영 체제의 네트워크 설정에는 프라이빗 주소만 보인다."
		},
		{
			"id": "ssrf-credential-theft",
			"situation": "웹 앱의 SSRF(서버를 속여 내부 주소를 대신 열게 하는) 취약점으로 공격자가 메타데이터에서 역할의 자격 증명을 빼 가는 일을 막아야 한다.",
			"answer": ["compute/ec2-user-data-and-metadata", "security/iam"],
			"choose": "IMDSv2 필수",
			"why": "IMDSv2를 필수로 하면 PUT으로 받은 토큰이 있어야 조회된다. 남이 만든 GET만 대신 보내는 SSRF로는 얻지 못한다. 역할의 권한도 최소로 줄인다.",
			"trap": "보안 그룹이나 네트워크 ACL로는 막을 수 없다. 메타데이터로 가는 트래픽은 그것을 거치지 않는다.",
			"requirements": ["threats", "access-control"]
		},
		{
			"id": "credentials-in-user-data",
			"situation": "사용자 데이터에 액세스 키를 적어 S3에서 설정을 내려받고 있다. 보안 검토에서 지적받았다.",
			"answer": ["security/iam", "compute/ec2-user-data-and-metadata"],
			"choose": "인스턴스에 붙인 IAM 역할",
			"why": "인스턴스에 IAM 역할을 붙이면 SDK가 메타데이터에서 임시 자격 증명을 받는다. 키를 적을 곳이 사라진다.",
			"trap": "사용자 데이터를 base64로 바꾸는 것은 암호화가 아니다. 누구나 되돌린다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "iam",
			"notes": "메타데이터에서 IAM 역할 이름을 찾아 IAM 정책을 시험할 수 있다고 한다.",
			"status": "wrong",
			"right": "역할 이름과 그 역할의 임시 자격 증명까지만 나온다. 정책 내용은 볼 수 없고, 정책은 IAM 정책 시뮬레이터로 시험한다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html"
		},
		{
			"id": "ec2",
			"notes": "메타데이터는 EC2 인스턴스가 스스로 학습하게 하는 것이라고 한다.",
			"status": "wrong",
			"card": false,
			"right": "기계 학습과 상관없다. 인스턴스가 자기 정보를 스스로 **알아낼 수 있게** 한다는 말을 잘못 옮긴 것이다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html"
		},
		{
			"id": "wording",
			"notes": "사용자 데이터로 스크립트를 어디서 실행했는지 알 수 있다고 한다.",
			"status": "wrong",
			"right": "사용자 데이터는 시작할 때 도는 스크립트나 설정 자체다. 실행한 곳을 알려 주지 않는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html"
		},
		{
			"id": "curl-imdsv2",
			"notes": "주소에 토큰 없이 curl을 보내 조회한다.",
			"status": "outdated",
			"right": "IMDSv2에서는 먼저 PUT으로 토큰을 받아 헤더에 넣는다. v2 전용 인스턴스에서 토큰 없는 요청은 401로 실패한다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
		},
		{
			"id": "iam-2",
			"notes": "이 목적에는 IAM 역할을 쓰지 않아도 된다고 한다.",
			"status": "simplified",
			"card": false,
			"right": "메타데이터를 읽는 데 IAM 권한이 필요 없다는 뜻이면 맞다. 다른 AWS 서비스를 부르려면 역할을 붙여야 하고, 그 자격 증명이 메타데이터로 온다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"
		},
		{
			"id": "root-cloud",
			"notes": "사용자 데이터는 처음 실행할 때만 돌고 root 권한으로만 돈다고 한다.",
			"status": "simplified",
			"right": "기본값이 그렇다. cloud-init 지시문으로 부팅마다 돌게 할 수 있다. root는 Linux의 이야기이고 Windows에서는 EC2Launch가 관리자 권한으로 돌린다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "EC2",
			"lines": "134-134"
		},
		{
			"note": "001",
			"section": "EC2 인스턴스 메타데이터",
			"lines": "787-801"
		},
		{
			"note": "003",
			"section": "EC2 User Data의 특징",
			"lines": "46-48"
		}
	],
	"references": [
		{
			"title": "사용자 데이터로 시작할 때 명령 실행",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html"
		},
		{
			"title": "인스턴스 메타데이터",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html"
		},
		{
			"title": "IMDS 옵션 설정",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html"
		},
		{
			"title": "메타데이터에서 보안 자격 증명 받기",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html"
		},
		{
			"title": "계정 단위의 IMDSv2 강제",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html"
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
			"slug": "user-data",
			"text": "사용자 데이터"
		},
		{
			"depth": 2,
			"slug": "metadata",
			"text": "인스턴스 메타데이터"
		},
		{
			"depth": 2,
			"slug": "imdsv2",
			"text": "IMDSv2"
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
		code: "code",
		div: "div",
		p: "p",
		pre: "pre",
		span: "span",
		strong: "strong",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>둘 다 <a href=\"/compute/ec2/\">EC2</a> 인스턴스가 <strong>사람 손 없이 준비되게</strong> 하는 장치다. 이름과 주소가 비슷해 함께 나온다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 사용자 데이터, 인스턴스 메타데이터\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">사용자 데이터</th>\n<th scope=\"col\">인스턴스 메타데이터</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-nuga-sseuna\">\n<th scope=\"row\"><a href=\"#row-nuga-sseuna\" class=\"anchor\" aria-label=\"줄 링크\"></a>누가 쓰나</th>\n<td>내가 적어 넣는다</td>\n<td>AWS가 채운다</td>\n</tr>\n<tr id=\"row-mueosinga\">\n<th scope=\"row\"><a href=\"#row-mueosinga\" class=\"anchor\" aria-label=\"줄 링크\"></a>무엇인가</th>\n<td>첫 부팅에 돌 스크립트·설정</td>\n<td>ID, IP, AZ, 역할의 자격 증명</td>\n</tr>\n<tr id=\"row-eoneu-banghyang\">\n<th scope=\"row\"><a href=\"#row-eoneu-banghyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>어느 방향</th>\n<td>밖에서 안으로</td>\n<td>안에서 묻는다</td>\n</tr>\n<tr id=\"row-keugi\">\n<th scope=\"row\"><a href=\"#row-keugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>크기</th>\n<td>16KB까지</td>\n<td>—</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-imdsv2-sequence\" data-diagram=\"imdsv2-sequence\"><figcaption><span class=\"diagram-title\">첫 부팅의 사용자 데이터와 IMDSv2 <span class=\"diagram-title-end\">조회<a href=\"#diagram-imdsv2-sequence\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 첫 부팅의 사용자 데이터와 IMDSv2 조회\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"593\" height=\"501\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-58 -18 948 802\"><svg width=\"948\" height=\"802\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-imdsv2-sequence-desc\" aria-labelledby=\"diagram-imdsv2-sequence-title\" role=\"img\" viewBox=\"-58 -18 948 802\"><title id=\"diagram-imdsv2-sequence-title\">첫 부팅의 사용자 데이터와 IMDSv2 조회</title><desc id=\"diagram-imdsv2-sequence-desc\">인스턴스가 처음 켜지면 cloud-init이 메타데이터 서비스에서 사용자 데이터를 읽어 root로 한 번 실행한다. 그 뒤 앱은 PUT으로 세션 토큰을 받고, 토큰을 헤더에 넣어 역할의 임시 자격 증명을 받은 다음, 그것으로 S3를 부른다.</desc><g class=\"d-frame\"><line x1=\"752\" x2=\"752\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"672\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"752\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">S3</text></g><g class=\"d-frame\"><line x1=\"532\" x2=\"532\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"452\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"532\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">메타데이터</text><text x=\"532\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서비스</text></g><g class=\"d-frame\"><line x1=\"300\" x2=\"300\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"220\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"300\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱(SDK)</text></g><g class=\"d-frame\"><line x1=\"80\" x2=\"80\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"80\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">cloud-init</text></g><g class=\"d-edge-label\"><rect width=\"197.8\" height=\"28.6\" x=\"206.1\" y=\"86.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"305\" y=\"108.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 사용자 데이터 읽기</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"528\" y1=\"140\" y2=\"140\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m513.6 132.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"86.1\" height=\"28.6\" x=\"265\" y=\"162.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"308\" y=\"184.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스크립트</text></g><g class=\"d-edge\"><line x1=\"531\" x2=\"84\" y1=\"216\" y2=\"216\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M98.4 223.5 81.9 216l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"142.5\" height=\"28.6\" x=\"9.7\" y=\"238.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81\" y=\"260.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② root로 한 번</text></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"57\" y=\"264.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81\" y=\"286.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">실행</text></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M81 324c60-10 60 30 0 20\"/><path fill=\"var(--diagram-line)\" d=\"m94 353.7-15-10 16-5z\"/></g><g class=\"d-edge-label\"><rect width=\"243.5\" height=\"28.6\" x=\"293.3\" y=\"376.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"415\" y=\"398.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ PUT /latest/api/token</text></g><g class=\"d-edge\"><line x1=\"301\" x2=\"528\" y1=\"430\" y2=\"430\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m513.6 422.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"91.6\" height=\"28.6\" x=\"372.2\" y=\"452.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"418\" y=\"474.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">세션 토큰</text></g><g class=\"d-edge\"><line x1=\"531\" x2=\"304\" y1=\"506\" y2=\"506\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m318.4 513.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"226.2\" height=\"28.6\" x=\"301.9\" y=\"528.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"415\" y=\"550.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ GET 자격 증명 + 토큰</text></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"391\" y=\"554.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"415\" y=\"576.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">헤더</text></g><g class=\"d-edge\"><line x1=\"301\" x2=\"528\" y1=\"614\" y2=\"614\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m513.6 606.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.1\" height=\"28.6\" x=\"350.4\" y=\"636.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"418\" y=\"658.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">임시 자격 증명</text></g><g class=\"d-edge\"><line x1=\"531\" x2=\"304\" y1=\"690\" y2=\"690\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m318.4 697.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.3\" height=\"28.6\" x=\"457.4\" y=\"712.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"525\" y=\"734.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 서명한 요청</text></g><g class=\"d-edge\"><line x1=\"301\" x2=\"748\" y1=\"766\" y2=\"766\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m733.6 758.5 16.5 7.5-15 7.5z\"/></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"401\" height=\"501\" class=\"diagram-svg diagram-slim diagram-from-330 diagram-narrow\" font-size=\"22\" viewBox=\"-58 -18 641 802\"><svg width=\"641\" height=\"802\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-imdsv2-sequence-narrow-desc\" aria-labelledby=\"diagram-imdsv2-sequence-narrow-title\" role=\"img\" viewBox=\"-58 -18 641 802\"><title id=\"diagram-imdsv2-sequence-narrow-title\">첫 부팅의 사용자 데이터와 IMDSv2 조회</title><desc id=\"diagram-imdsv2-sequence-narrow-desc\">인스턴스가 처음 켜지면 cloud-init이 메타데이터 서비스에서 사용자 데이터를 읽어 root로 한 번 실행한다. 그 뒤 앱은 PUT으로 세션 토큰을 받고, 토큰을 헤더에 넣어 역할의 임시 자격 증명을 받은 다음, 그것으로 S3를 부른다.</desc><g class=\"d-frame\"><line x1=\"471\" x2=\"471\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"64\" x=\"417\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"471\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">S3</text></g><g class=\"d-frame\"><line x1=\"349\" x2=\"349\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"64\" x=\"295\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"349\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">메타데이터</text><text x=\"349\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서비스</text></g><g class=\"d-frame\"><line x1=\"176\" x2=\"176\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"64\" x=\"122\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"176\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱(SDK)</text></g><g class=\"d-frame\"><line x1=\"54\" x2=\"54\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"54\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">cloud-init</text></g><g class=\"d-edge-label\"><rect width=\"197.8\" height=\"28.6\" x=\"101.1\" y=\"81.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"200\" y=\"103.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 사용자 데이터 읽기</text></g><g class=\"d-edge\"><line x1=\"55\" x2=\"345\" y1=\"136\" y2=\"136\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m330.6 128.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"86.1\" height=\"28.6\" x=\"160\" y=\"153.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"203\" y=\"175.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스크립트</text></g><g class=\"d-edge\"><line x1=\"348\" x2=\"58\" y1=\"208\" y2=\"208\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M72.4 215.5 55.9 208l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"93.5\" height=\"28.6\" x=\"8.3\" y=\"225.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"55\" y=\"247.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② root로</text></g><g class=\"d-edge-label\"><rect width=\"97.1\" height=\"28.6\" x=\"6.4\" y=\"251.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"55\" y=\"273.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">한 번 실행</text></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M55 312c60-10 60 30 0 20\"/><path fill=\"var(--diagram-line)\" d=\"m68 341.7-15-10 16-5z\"/></g><g class=\"d-edge-label\"><rect width=\"151.7\" height=\"28.6\" x=\"185.2\" y=\"359.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261\" y=\"381.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ PUT /latest/</text></g><g class=\"d-edge-label\"><rect width=\"101.8\" height=\"28.6\" x=\"210.1\" y=\"385.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261\" y=\"407.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">api/token</text></g><g class=\"d-edge\"><line x1=\"177\" x2=\"345\" y1=\"446\" y2=\"446\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m330.6 438.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"91.6\" height=\"28.6\" x=\"218.2\" y=\"463.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"264\" y=\"485.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">세션 토큰</text></g><g class=\"d-edge\"><line x1=\"348\" x2=\"180\" y1=\"518\" y2=\"518\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m194.4 525.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"163.3\" height=\"28.6\" x=\"179.3\" y=\"535.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261\" y=\"557.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ GET 자격 증명</text></g><g class=\"d-edge-label\"><rect width=\"110.9\" height=\"28.6\" x=\"205.6\" y=\"561.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261\" y=\"583.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">+ 토큰 헤더</text></g><g class=\"d-edge\"><line x1=\"177\" x2=\"345\" y1=\"622\" y2=\"622\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m330.6 614.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.1\" height=\"28.6\" x=\"196.4\" y=\"639.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"264\" y=\"661.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">임시 자격 증명</text></g><g class=\"d-edge\"><line x1=\"348\" x2=\"180\" y1=\"694\" y2=\"694\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m194.4 701.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.3\" height=\"28.6\" x=\"254.4\" y=\"711.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"322\" y=\"733.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 서명한 요청</text></g><g class=\"d-edge\"><line x1=\"177\" x2=\"467\" y1=\"766\" y2=\"766\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m452.6 758.5 16.5 7.5-15 7.5z\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>인스턴스가 처음 켜지면 cloud-init이 메타데이터 서비스에서 사용자 데이터를 읽어 root로 한 번 실행한다. 그 뒤 앱은 PUT으로 세션 토큰을 받고, 토큰을 헤더에 넣어 역할의 임시 자격 증명을 받은 다음, 그것으로 S3를 부른다.</p><ul><li>cloud-init → 메타데이터 서비스: ① 사용자 데이터 읽기</li><li>메타데이터 서비스 → cloud-init: 스크립트 (응답)</li><li>cloud-init → cloud-init: ② root로 한 번 실행</li><li>앱(SDK) → 메타데이터 서비스: ③ PUT /latest/api/token</li><li>메타데이터 서비스 → 앱(SDK): 세션 토큰 (응답)</li><li>앱(SDK) → 메타데이터 서비스: ④ GET 자격 증명 + 토큰 헤더</li><li>메타데이터 서비스 → 앱(SDK): 임시 자격 증명 (응답)</li><li>앱(SDK) → S3: ⑤ 서명한 요청</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>첫 부팅에 cloud-init(Windows는 EC2Launch)이 사용자 데이터를 읽는다.</li>\n<li>스크립트를 root로 한 번 돌린다. <code>sudo</code>가 필요 없고, 만든 파일의 주인도 root다.</li>\n<li>앱이 자격 증명이 필요하면 먼저 PUT으로 <strong>세션 토큰</strong>을 받는다.</li>\n<li>토큰을 헤더에 넣어 역할의 임시 자격 증명을 받는다. 자격 증명은 <a href=\"/security/sts/\">STS</a>가 발급해 때맞춰 바꿔 준다.</li>\n<li>그 자격 증명으로 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 같은 서비스를 부른다. SDK와 CLI는 3~4를 알아서 한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"user-data\">사용자 데이터<a href=\"#user-data\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-comment\">#!/bin/bash</span></span>\n<span class=\"line\"><span class=\"tk-function\">dnf</span><span class=\"tk-string\"> install</span><span class=\"tk-string\"> -y</span><span class=\"tk-string\"> nginx</span></span>\n<span class=\"line\"><span class=\"tk-function\">systemctl</span><span class=\"tk-string\"> enable</span><span class=\"tk-string\"> --now</span><span class=\"tk-string\"> nginx</span></span></code></pre>\n<ul>\n<li>셸 스크립트는 <code>#!</code>로, 선언형 설정은 <code>#cloud-config</code>로 시작한다.</li>\n<li>기본은 <strong>첫 부팅에 한 번</strong>이다. 재부팅이나 중지 후 시작에는 돌지 않는다. 값을 바꾸려면 인스턴스를 중지해야 하고, 바꿔도 저절로 다시 돌지는 않는다.</li>\n<li>실패해도 인스턴스는 뜬다. <code>/var/log/cloud-init-output.log</code>를 본다.</li>\n<li>길어지면 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 스크립트를 두고 사용자 데이터에서 내려받는다. 오래 걸리는 설치는 <a href=\"/compute/ami/\">AMI</a>에 굽는다.</li>\n<li><strong>비밀을 적지 않는다.</strong> 암호화되지 않고 인스턴스 안의 누구나 읽는다. <a href=\"/security/iam/\">IAM</a> 역할을 붙여 <a href=\"/security/secrets-manager/\">Secrets Manager</a>나 <a href=\"/management/systems-manager/#parameter-store\">Parameter Store</a>에서 읽는다.</li>\n</ul>\n</div><h2 id=\"metadata\">인스턴스 메타데이터<a href=\"#metadata\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 경로(/latest/ 아래), 나오는 것\" tabindex=\"0\"><table aria-label=\"인스턴스 메타데이터\">\n<thead>\n<tr>\n<th scope=\"col\">경로(<code>/latest/</code> 아래)</th>\n<th scope=\"col\">나오는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-meta-data-instance-id\">\n<th scope=\"row\"><a href=\"#row-meta-data-instance-id\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>meta-data/instance-id</code></th>\n<td>인스턴스 ID</td>\n</tr>\n<tr id=\"row-meta-data-local-ipv4-public-ipv4\">\n<th scope=\"row\"><a href=\"#row-meta-data-local-ipv4-public-ipv4\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>meta-data/local-ipv4</code> · <code>public-ipv4</code></th>\n<td>사설·퍼블릭 IP</td>\n</tr>\n<tr id=\"row-meta-data-placement-availability-zone\">\n<th scope=\"row\"><a href=\"#row-meta-data-placement-availability-zone\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>meta-data/placement/availability-zone</code></th>\n<td>가용 영역</td>\n</tr>\n<tr id=\"row-meta-data-iam-security-credentials\">\n<th scope=\"row\"><a href=\"#row-meta-data-iam-security-credentials\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>meta-data/iam/security-credentials/</code></th>\n<td>붙은 역할의 이름, 이름을 붙이면 임시 자격 증명</td>\n</tr>\n<tr id=\"row-meta-data-spot-instance-action\">\n<th scope=\"row\"><a href=\"#row-meta-data-spot-instance-action\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>meta-data/spot/instance-action</code></th>\n<td>스팟 회수 예고</td>\n</tr>\n<tr id=\"row-meta-data-tags-instance\">\n<th scope=\"row\"><a href=\"#row-meta-data-tags-instance\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>meta-data/tags/instance/</code></th>\n<td>태그(옵션을 켰을 때)</td>\n</tr>\n<tr id=\"row-dynamic-instance-identity-document\">\n<th scope=\"row\"><a href=\"#row-dynamic-instance-identity-document\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>dynamic/instance-identity/document</code></th>\n<td>서명된 신원 문서</td>\n</tr>\n</tbody>\n</table></div>\n<p>인터넷이나 다른 PC에서는 열리지 않는다. 인스턴스마다 조회 속도가 제한되므로 받은 값은 캐시한다.</p>\n</div><h2 id=\"imdsv2\">IMDSv2<a href=\"#imdsv2\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.pre, {
					class: "astro-code css-variables",
					"data-language": "bash",
					lang: "en",
					children: createVNode(_components.code, { children: [
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, { children: "TOKEN" }),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "="
								}),
								createVNode(_components.span, { children: "$(" }),
								createVNode(_components.span, {
									class: "tk-function",
									children: "curl"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " -s"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " -X"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " PUT"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " http://169.254.169.254/latest/api/token"
								}),
								createVNode(_components.span, { children: " \\" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-string",
									children: "  -H"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"X-aws-ec2-metadata-token-ttl-seconds: 300\""
								}),
								createVNode(_components.span, { children: ")" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-function",
									children: "curl"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " -s"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " -H"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"X-aws-ec2-metadata-token: $TOKEN\""
								}),
								createVNode(_components.span, { children: " \\" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, {
								class: "tk-string",
								children: "  http://169.254.169.254/latest/meta-data/instance-id"
							})
						})
					] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"v1은 GET 한 번이면 자격 증명이 나온다. 그래서 앱을 속여 내부 주소를 대신 열게 하는 공격(SSRF)에 약하다. v2는 ",
					createVNode(_components.strong, { children: "PUT과 사용자 지정 헤더" }),
					"를 요구하고, 프록시가 붙이는 ",
					createVNode(_components.code, { children: "X-Forwarded-For" }),
					"가 있으면 토큰을 주지 않으며, 응답의 홉을 제한해 인스턴스 밖으로 새지 않게 한다."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"켜는 곳은 셋이다. AMI의 속성, 계정의 리전별 기본값, 인스턴스(시작 템플릿)의 옵션이다. 계정 기본값은 ",
					createVNode(_components.strong, { children: "새로 띄우는 것에만" }),
					" 적용되고 띄울 때 덮어쓸 수 있다. 도는 인스턴스는 하나씩 고친다. 지금은 계정에서 ",
					createVNode(_components.strong, { children: "강제" }),
					"까지 켤 수 있어, v1을 허용하는 실행은 실패한다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "컨테이너에서만 메타데이터가 안 된다",
					"set:html": "<p><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 위의 컨테이너는 네트워크를 한 번 더 건넌다. 홉 제한이 1이면 토큰이 돌아오지 못한다. 2로 올린다. 컨테이너마다 권한을 나누려면 메타데이터 대신 <a href=\"/compute/ecs/#task-role\">ECS 태스크 역할</a>을 쓴다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>사용자 데이터의 내용도 같은 주소(<code>latest/user-data</code>)로 읽지만 <strong>메타데이터는 아니다</strong>.</li>\n<li>사용자 데이터로 만든 것은 AMI에도 남는다. 그 AMI로 띄운 인스턴스에서는 새 인스턴스의 사용자 데이터가 다시 한 번 돈다.</li>\n<li>역할 <strong>이름</strong>은 보이지만 정책은 보이지 않는다.</li>\n</ul></div>" })
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
var url = "content/compute/ec2-user-data-and-metadata.mdx/";
var file = "/work/wt/build/content/compute/ec2-user-data-and-metadata.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/ec2-user-data-and-metadata.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
