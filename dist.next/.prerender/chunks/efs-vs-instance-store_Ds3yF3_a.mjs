import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/efs-vs-instance-store.mdx
var frontmatter = {
	"title": "EFS와 인스턴스 스토어 비교",
	"titleEn": "Amazon EFS vs EC2 instance store",
	"kind": "comparison",
	"status": "published",
	"summary": "여러 AZ에 저장해 서버가 바뀌어도 남는 공유 파일 시스템(EFS)과, 한 서버에 물려 가장 빠르지만 서버와 함께 사라지는 디스크(인스턴스 스토어)의 갈림길이다.",
	"aliases": [
		"EFS vs 인스턴스 스토어",
		"EFS와 인스턴스 저장소",
		"카탈로그 내구성",
		"카탈로그 이전",
		"EFS 인스턴스스토어",
		"임시 저장소 대신 공유",
		"인스턴스 스토어에서 EFS로",
		"공유 저장소와 임시 저장소"
	],
	"related": [
		"storage/efs",
		"storage/instance-store",
		"storage/ebs",
		"storage/s3",
		"compute/auto-scaling-groups",
		"compute/ec2",
		"storage/aws-backup",
		"storage/fsx-for-windows"
	],
	"signals": [
		{
			"id": "efs",
			"need": "서버가 바뀌어도 남고 여러 AZ의 서버가 함께 마운트한다",
			"choose": "EFS",
			"see": "storage/efs-vs-instance-store#verdict",
			"why": "인스턴스 스토어는 그 서버 안에만 있고 함께 사라진다."
		},
		{
			"id": "inseuteonseu-seutoeo",
			"need": "다시 만들 수 있는 임시 파일을 서버 안에서 가장 빠르게 쓴다",
			"choose": "인스턴스 스토어",
			"see": "storage/efs-vs-instance-store#verdict",
			"why": "서버에 붙은 디스크라 가장 빠르다. 대신 중지하면 사라진다."
		},
		{
			"id": "ebs",
			"need": "인스턴스를 중지해도 데이터가 남되 서버 한 대만 쓴다",
			"choose": "EBS",
			"see": "storage/ebs#when",
			"why": "남아야 하니 인스턴스 스토어가 아니고, 한 대뿐이니 EFS가 과하다."
		}
	],
	"facts": [
		{
			"id": "efs-scope",
			"label": "EFS를 함께 쓸 수 있는 범위",
			"asks": "EFS는 서버 몇 대까지 함께 쓰나?",
			"value": "여러 AZ의 서버 수천 대(연결 25,000개까지)",
			"note": "파일 시스템 하나에 동시에 접속한다. 연결 수는 늘릴 수 없는 할당량이다.",
			"called": [
				"EFS 동시 연결",
				"EFS 클라이언트",
				"EFS 동시 접속",
				"EFS 수천",
				"concurrent NFS clients",
				"NFS clients"
			],
			"source": "https://docs.aws.amazon.com/efs/latest/ug/limits.html"
		},
		{
			"id": "instance-store-scope",
			"label": "인스턴스 스토어를 쓸 수 있는 범위",
			"value": "그 인스턴스 하나",
			"note": "떼어서 다른 인스턴스에 붙일 수 없다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html"
		},
		{
			"id": "efs-billing",
			"label": "EFS의 과금",
			"value": "저장한 만큼, Elastic 처리량이면 옮긴 만큼 더",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/features.html"
		},
		{
			"id": "efs-backup",
			"label": "EFS의 백업",
			"asks": "EFS의 백업은 무엇으로 하나?",
			"value": "AWS Backup",
			"note": "콘솔에서 만들면 자동 백업이 켜져 있다. 인스턴스 스토어에는 백업 기능이 없다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html"
		}
	],
	"scenarios": [
		{
			"id": "catalog-durable",
			"situation": "쇼핑몰의 웹 서버가 상품 카탈로그 파일을 인스턴스 스토어에 두고 있다. 서버가 교체되어도 잃지 않고, 여러 AZ의 서버가 늘 같은 내용을 읽어야 한다.",
			"answer": ["storage/efs", "storage/efs-vs-instance-store"],
			"why": "“가용성이 높고 내구성이 있는 곳”을 함께 요구한다. EFS는 여러 AZ에 나눠 저장하고 여러 서버가 동시에 마운트한다.",
			"trap": "더 큰 인스턴스 스토어가 달린 유형으로 바꿔도 사라지는 것은 같다. 서버마다 EBS에 복사하면 서로 다른 내용이 된다. S3 Glacier Deep Archive 같은 아카이브는 바로 읽히지 않는다.",
			"requirements": [
				"shared-files",
				"high-availability",
				"durability"
			]
		},
		{
			"id": "cache-layer",
			"situation": "EFS의 원본 이미지를 서버가 되풀이해 읽어 느리다. 사본은 언제든 다시 만들 수 있고, 서버 안에서 가장 빠르게 읽고 싶다.",
			"answer": ["storage/instance-store", "storage/efs"],
			"choose": "사본만 인스턴스 스토어에",
			"why": "원본은 EFS에 두고, 잃어도 되는 사본만 인스턴스 스토어에 둔다. 내구성과 속도를 나눠 갖는다.",
			"trap": "원본까지 인스턴스 스토어로 옮기면 인스턴스를 교체할 때 함께 사라진다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "autoscaling-shared-uploads",
			"situation": "Auto Scaling 그룹이 서버를 수시로 늘리고 줄인다. 사용자가 올린 파일이 어떤 서버에서는 보이고 어떤 서버에서는 안 보인다.",
			"answer": ["storage/efs", "compute/auto-scaling-groups"],
			"why": "파일이 서버마다 따로 있어서다. 공유 파일 시스템으로 옮기면 새 서버도 마운트만 하면 된다.",
			"trap": "고정 세션으로 같은 서버에 보내면 가려지지만, 그 서버가 줄어들 때 파일도 사라진다.",
			"requirements": ["shared-files"]
		}
	],
	"corrections": [
		{
			"id": "api-s3",
			"notes": "카탈로그를 고가용·고내구 저장소로 옮긴다면 답은 EFS뿐이다.",
			"status": "simplified",
			"right": "파일 경로로 함께 읽고 써야 할 때의 답이다. 애플리케이션이 객체 API를 쓸 수 있다면 S3가 더 싸다. 구조화된 카탈로그라면 데이터베이스가 맞다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html"
		},
		{
			"id": "az-one",
			"notes": "EFS는 여러 AZ에 자동 복제되어 내구성이 99.999999999%라고 한다.",
			"status": "simplified",
			"right": "리전 유형의 설명이다. One Zone 유형은 AZ 하나에만 두므로 그 AZ가 파괴되면 잃을 수 있다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/features.html"
		},
		{
			"id": "wording",
			"notes": "인스턴스 스토어는 중단되거나 종료될 때 보존되지 않는다고 한다.",
			"status": "simplified",
			"right": "맞지만 빠진 것이 있다. 재부팅에는 남고, 최대 절전과 하드웨어 고장에도 사라진다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "EC2 Instance Store",
		"lines": "253-263"
	}, {
		"note": "003",
		"section": "Amazon EFS",
		"lines": "109-115"
	}],
	"references": [
		{
			"title": "EFS의 동작 방식",
			"url": "https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html"
		},
		{
			"title": "인스턴스 스토어 데이터의 수명",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html"
		},
		{
			"title": "EC2에서 쓰는 스토리지",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Storage.html"
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
			"slug": "why",
			"text": "왜 이렇게 갈리나"
		},
		{
			"depth": 2,
			"slug": "migrate",
			"text": "인스턴스 스토어에서 EFS로 옮기기"
		},
		{
			"depth": 2,
			"slug": "together",
			"text": "함께 쓰는 구성"
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
	const { Callout, Fragment: Fragment$1 } = props.components || {};
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>둘 다 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에서 폴더로 마운트해 쓰지만, <a href=\"/storage/efs/\" class=\"mention\">EFS</a>는 네트워크 너머의 공유 파일 시스템이고 인스턴스 스토어는 서버 안에 꽂힌 디스크다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 구분, EFS, 인스턴스 스토어, 무엇이 유리한가\" tabindex=\"0\"><table aria-label=\"한눈에\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\"><a href=\"/storage/efs/\">EFS</a></th>\n<th scope=\"col\"><a href=\"/storage/instance-store/\">인스턴스 스토어</a></th>\n<th scope=\"col\">무엇이 유리한가</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jongnyu\">\n<th scope=\"row\"><a href=\"#row-jongnyu\" class=\"anchor\" aria-label=\"줄 링크\"></a>종류</th>\n<td>파일(NFS)</td>\n<td>블록(로컬 디스크)</td>\n<td>공유는 EFS</td>\n</tr>\n<tr id=\"row-inneun-got\">\n<th scope=\"row\"><a href=\"#row-inneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>있는 곳</th>\n<td>리전, AZ 3곳 이상</td>\n<td>물리 서버 한 대</td>\n<td>가용성은 EFS</td>\n</tr>\n<tr id=\"row-naeguseong\">\n<th scope=\"row\"><a href=\"#row-naeguseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>내구성</th>\n<td>99.999999999%</td>\n<td>약속 없음</td>\n<td>EFS</td>\n</tr>\n<tr id=\"row-jungji-jongnyohamyeon\">\n<th scope=\"row\"><a href=\"#row-jungji-jongnyohamyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>중지·종료하면</th>\n<td>그대로</td>\n<td>사라짐</td>\n<td>EFS</td>\n</tr>\n<tr id=\"row-az\">\n<th scope=\"row\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>AZ 하나가 죽으면</th>\n<td>다른 AZ에서 계속</td>\n<td>그 AZ의 데이터를 잃음</td>\n<td>EFS</td>\n</tr>\n<tr id=\"row-hamkke-sseuneun-seobeo\">\n<th scope=\"row\"><a href=\"#row-hamkke-sseuneun-seobeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>함께 쓰는 서버</th>\n<td>수천 대</td>\n<td>1대</td>\n<td>EFS</td>\n</tr>\n<tr id=\"row-jiyeon\">\n<th scope=\"row\"><a href=\"#row-jiyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>지연</th>\n<td>약 1~3밀리초</td>\n<td>그보다 훨씬 짧다</td>\n<td>인스턴스 스토어</td>\n</tr>\n<tr id=\"row-iops\">\n<th scope=\"row\"><a href=\"#row-iops\" class=\"anchor\" aria-label=\"줄 링크\"></a>높은 무작위 IOPS</th>\n<td>서버와 네트워크를 나눠 씀</td>\n<td>디스크를 혼자 씀</td>\n<td>인스턴스 스토어</td>\n</tr>\n<tr id=\"row-yongnyang\">\n<th scope=\"row\"><a href=\"#row-yongnyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량</th>\n<td>알아서 늘고 준다</td>\n<td>유형이 정한다</td>\n<td>EFS</td>\n</tr>\n<tr id=\"row-yogeum\">\n<th scope=\"row\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td>쓴 만큼 따로</td>\n<td>인스턴스에 포함</td>\n<td>임시 데이터는 인스턴스 스토어</td>\n</tr>\n<tr id=\"row-baegeop\">\n<th scope=\"row\"><a href=\"#row-baegeop\" class=\"anchor\" aria-label=\"줄 링크\"></a>백업</th>\n<td><a href=\"/storage/aws-backup/\">AWS Backup</a></td>\n<td>없음</td>\n<td>EFS</td>\n</tr>\n<tr id=\"row-unnyeong-cheje\">\n<th scope=\"row\"><a href=\"#row-unnyeong-cheje\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영 체제</th>\n<td>Linux, Mac</td>\n<td>유형에 따라 Linux와 Windows</td>\n<td>Windows 공유는 <a href=\"/storage/fsx-for-windows/\">FSx</a></td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이렇게 갈리나<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>인스턴스 스토어는 <strong>거리를 줄여</strong> 빠르다. 디스크가 CPU와 같은 서버에 있으니 네트워크 왕복이 없다. 대신 그 서버가 곧 데이터의 수명이다. 중지했다 시작하면 다른 서버로 갈 수 있고, 디스크는 따라오지 않는다.</p>\n<p><a href=\"/storage/efs/\" class=\"mention\">EFS</a>는 <strong>거리를 늘려</strong> 안전하다. 파일을 닫거나 <code>fsync</code>를 부르면 여러 AZ에 저장하고 나서야 끝났다고 답한다. 그만큼 작업마다 밀리초가 더 걸린다. 작은 파일 수만 개를 하나씩 여닫는 일이 특히 느리다. 여러 개를 병렬로 처리하면 처리량은 높다.</p>\n<p>그래서 질문은 하나로 모인다. <strong>이 데이터를 잃으면 다시 만들 수 있는가.</strong></p>\n</div><h2 id=\"migrate\">인스턴스 스토어에서 EFS로 옮기기<a href=\"#migrate\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li><a href=\"/storage/efs/\" class=\"mention\">EFS</a>를 리전 유형으로 만들고, 서버가 있는 AZ마다 마운트 타깃을 둔다.</li>\n<li>마운트 타깃의 보안 그룹이 서버의 보안 그룹에서 오는 2049 포트를 받게 한다.</li>\n<li>지금의 파일을 복사한다. <strong>복사가 끝날 때까지 인스턴스를 중지하지 않는다.</strong> 재부팅은 괜찮다.</li>\n<li>시작 템플릿의 <a href=\"/compute/ec2-user-data-and-metadata/\">사용자 데이터</a>나 <code>/etc/fstab</code>에 마운트를 넣는다. 새 서버도 같은 경로를 본다.</li>\n<li>애플리케이션의 경로를 바꾸고, 인스턴스 스토어는 캐시로만 남긴다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"bash\"><code><span class=\"line\"><span class=\"tk-comment\"># EFS를 TLS로 마운트한다(amazon-efs-utils 필요)</span></span>\n<span class=\"line\"><span class=\"tk-function\">sudo</span><span class=\"tk-string\"> mount</span><span class=\"tk-string\"> -t</span><span class=\"tk-string\"> efs</span><span class=\"tk-string\"> -o</span><span class=\"tk-string\"> tls</span><span class=\"tk-string\"> fs-0123456789abcdef0:/</span><span class=\"tk-string\"> /srv/catalog</span></span>\n<span class=\"line\"><span class=\"tk-comment\"># 인스턴스 스토어의 파일을 복사한다</span></span>\n<span class=\"line\"><span class=\"tk-function\">sudo</span><span class=\"tk-string\"> rsync</span><span class=\"tk-string\"> -a</span><span class=\"tk-string\"> /mnt/local/catalog/</span><span class=\"tk-string\"> /srv/catalog/</span></span></code></pre>\n</div><h2 id=\"together\">함께 쓰는 구성<a href=\"#together\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>둘 중 하나만 고를 필요는 없다. 원본은 <a href=\"/storage/efs/\" class=\"mention\">EFS</a>나 <a href=\"/storage/s3/\">S3</a>에 두고, 서버가 뜰 때 자주 읽는 것만 인스턴스 스토어로 복사한다. 서버가 사라져도 사본만 잃는다. 변환이나 정렬의 중간 파일은 인스턴스 스토어에 쓰고 결과만 밖으로 내보낸다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>남아야 하거나 나눠 봐야 하면 <a href=\"/storage/efs/\" class=\"mention\">EFS</a>, 다시 만들 수 있고 가장 빨라야 하면 인스턴스 스토어</strong>다. 남아야 하지만 한 서버만 쓴다면 둘 다 아니고 <a href=\"/storage/ebs/\">EBS</a>다.</p>\n" }),
		createVNode(Callout, {
			type: "trap",
			title: "가용성과 내구성이 나란히 나오면",
			"set:html": "<p>“고가용성”과 “내구성”을 함께 요구하는 순간 인스턴스 스토어는 빠진다. EBS도 AZ 하나에 묶여 가용성에서 빠진다. 파일 공유면 EFS, 객체면 <a href=\"/storage/s3/\" class=\"mention\">S3</a>가 남는다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>EFS One Zone</strong>은 이름은 <a href=\"/storage/efs/\" class=\"mention\">EFS</a>여도 AZ 하나다. “여러 AZ”가 요구되면 리전 유형을 고른다.</li>\n<li><strong><a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 다중 연결</strong>은 같은 AZ의 클러스터 소프트웨어를 위한 것이다. 카탈로그 공유의 답이 아니다.</li>\n<li>인스턴스 스토어의 데이터는 AMI에 담기지 않는다. AMI를 찍어 옮기려는 보기는 틀렸다.</li>\n<li>EFS가 느리다고 느껴지면 처리량 모드부터 본다. Bursting은 데이터가 적으면 느리다.</li>\n</ul></div>" })
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
var url = "content/storage/efs-vs-instance-store.mdx/";
var file = "/work/wt/build/content/storage/efs-vs-instance-store.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/efs-vs-instance-store.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
