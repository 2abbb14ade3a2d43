/** Those who make something else, before what they call it: `azure functions` is no Step Functions. */
export const FOREIGN =
  /(?:^|\s)(?:azure|애저|google|구글|gcp|cosmos\s*db|코스모스\s*(?:db|디비)|big\s*query|빅\s*쿼리)/i;
