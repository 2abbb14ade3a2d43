/** Why what is done is not kept on the device at the moment. */
export type Trouble = 'denied' | 'full' | 'blocked' | 'newer' | 'outdated' | 'cleared' | 'failed';

const FILE = '파일로 받아 두면 나중에 진도에서 가져올 수 있다.';

/** What a reader is told about a trouble, with what to do that loses nothing; `staysInTab`: what was done lives as long as the tab, `unsaved`: so much of it. */
export function tellTrouble(trouble: Trouble, staysInTab: boolean, unsaved: number): string {
  const lost = `${staysInTab ? '이 탭을 닫으면' : '이 페이지를 떠나면'} 사라진다`;
  const anew = staysInTab
    ? '이 페이지를 새로 고치면 그동안 한 일도 함께 저장한다.'
    : `그동안 한 일은 새로 고치면 사라진다. 먼저 ${FILE}`;
  return {
    denied: `이 브라우저가 저장을 막고 있다(비공개 창이거나 사이트의 데이터를 막은 설정). 계속 쓸 수 있지만 한 일은 ${lost}. ${FILE}`,
    full: `기기의 저장 공간이 꽉 찼다. 지금부터 한 일은 ${lost}. 그 전에 공간을 비우면 다음 기록 때 함께 저장한다. ${FILE}`,
    blocked:
      '다른 탭이 옛 버전의 기록을 열고 있어 저장소를 열지 못했다. 이 사이트의 다른 탭을 닫거나 새로 고치면 이어서 저장한다.',
    newer: `더 새로운 버전에서 만든 기록이 이 기기에 있어 저장하지 못한다. ${anew}`,
    outdated: `다른 탭이 새 버전을 열어 이 탭은 저장하지 못한다. ${anew}`,
    cleared: `이 사이트의 저장소가 비워지거나 닫혔다. 앞서 내보낸 파일이 있으면 가져와서 되살릴 수 있다. ${
      unsaved > 0
        ? `이 페이지에서 한 일은 아직 있고, 다음 기록 때 다시 저장해 본다. ${FILE}`
        : '지금부터 하는 일은 다시 저장해 본다.'
    }`,
    failed: `기기에 저장하지 못했다. 지금부터 한 일은 ${lost}. 다음 기록 때 다시 저장해 본다. ${FILE}`,
  }[trouble];
}

/** What can be done about it, in a word. */
export const SAVE = '기록을 파일로 받기';

/** What a reader is told of records that cannot be read. */
export const tellUnread = (count: number): string =>
  `읽지 못한 기록 ${count.toLocaleString('ko')}건은 빼고 보인다. 기기에서 지우지 않았고, 진도의 내보내기로 받는 파일에도 들어 있다.`;

const BY_NAME: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'denied',
  InvalidStateError: 'denied',
};

/** The trouble behind an error of the browser's storage. */
export const troubleOf = (error: unknown, otherwise: Trouble): Trouble =>
  error instanceof Error || error instanceof DOMException ? (BY_NAME[error.name] ?? otherwise) : otherwise;
