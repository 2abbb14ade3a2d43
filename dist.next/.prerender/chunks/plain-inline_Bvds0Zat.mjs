// src/model/plain-inline.ts
/**
* A text of front matter without its markup, for what is plain text: `` "`/tmp` **크기**" `` → `"/tmp 크기"`. Code stays as it is:
* `` "`s3:*`" `` → `"s3:*"`.
*/
var plainInline = (text) => text.split(/`([^`]+)`/).map((part, at) => at % 2 === 0 ? part.replaceAll("**", "") : part).join("");
export { plainInline as t };
