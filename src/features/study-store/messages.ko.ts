import { count } from './count.ts';
import type { Trouble } from './store.ts';

const FILE = '파일로 받아 두면 나중에 내 기록에서 가져올 수 있다.';

/** Why a file cannot be imported. */
export const BACKUP = {
  empty: '빈 파일이다. 끝까지 받았는지 보고, 내보내기로 받은 파일을 선택한다.',
  notJson: 'JSON으로 읽히지 않는다. 내보내기로 받은 파일(saa-notes-….json)인지, 끝까지 받았는지 본다.',
  strange: 'SAA 노트의 학습 기록이 아니다. 이 사이트의 내보내기로 받은 파일을 선택한다.',
  newer: (version: number): string =>
    `더 새로운 버전(${version})에서 만든 기록이다. 이 사이트를 새로 고치고 다시 가져온다.`,
  fault: (field: string): string =>
    field === 'kind'
      ? '이 사이트가 모르는 종류다'
      : field === 'at' || field === 'order'
        ? '날짜나 순서가 맞지 않는다'
        : '적힌 값이 맞지 않는다',
  unreadable: (records: number, why: string): string =>
    `기록 ${count(records)}건을 하나도 읽지 못했다(${why}). 파일이 바뀌었거나 깨졌다.`,
};

/** What is said of a trouble, with what to do that loses nothing. `staysInTab`: what was done lives as long as the tab. */
export function sayTrouble(trouble: Trouble, staysInTab: boolean): string {
  const lost = `${staysInTab ? '이 탭을 닫으면' : '이 페이지를 떠나면'} 사라진다`;
  return {
    unavailable: `이 브라우저가 저장을 막고 있다(비공개 창이거나 사이트의 데이터를 막은 설정). 계속 쓸 수 있지만 한 일은 ${lost}. ${FILE}`,
    full: `기기의 저장 공간이 꽉 찼다. 지금부터 한 일은 ${lost}. 그 전에 공간을 비우면 다음 기록 때 함께 저장한다. ${FILE}`,
    outdated: `다른 버전의 이 사이트가 기록을 열고 있어 저장하지 못한다. 다른 탭을 닫고 이 페이지를 새로 고친다. ${
      staysInTab ? '그동안 한 일도 함께 저장한다.' : `그동안 한 일은 새로 고치면 사라진다. ${FILE}`
    }`,
  }[trouble];
}

/** What is said of records that cannot be read. */
export const sayUnread = (records: number): string =>
  `읽지 못한 기록 ${count(records)}건은 빼고 보여 준다. 기기에서 지우지 않았고, 내보내는 파일에도 들어 있다.`;

export const SAVE_AS_FILE = '기록을 파일로 받기';
