// CloudFront Functions(cloudfront-js-2.0)에서 요청마다 돈다. 옛 주소는 넘기고, 폴더의 주소에는 index.html을 붙인다.

// 만든 부분: former-addresses
const BASE = '/';
const FORMER = {};
// 만든 부분 끝

function redirect(to, query) {
  const asked = Object.keys(query)
    .map((name) => (query[name].multiValue || [query[name]]).map((one) => `${name}=${one.value}`).join('&'))
    .join('&');
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: asked === '' ? to : `${to}?${asked}` } },
  };
}

function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (Object.prototype.hasOwnProperty.call(FORMER, uri)) return redirect(FORMER[uri], request.querystring);
  if (uri === '/' && BASE !== '/') return redirect(BASE, request.querystring);
  // 밑줄로 시작하는 설정 파일과 점으로 시작하는 파일은 사이트가 아니다.
  if (/^(?:_headers|_redirects|\.(?!well-known\/))/.test(uri.slice(BASE.length))) request.uri = `${BASE}404`;
  else if (uri.endsWith('/')) request.uri = `${uri}index.html`;
  // //다른.사이트로 넘기는 일이 없게, 주소의 첫 조각이 비어 있거나 역슬래시면 없는 쪽으로 둔다.
  else if (/^\/[^/\\][^\\]*$/.test(uri) && !/\.[^/]+$/.test(uri)) return redirect(`${uri}/`, request.querystring);
  return request;
}
