/** The data did not come, or the worker broke. */
const LOST = {
  missing:
    '연결이 끊겼거나 너무 느려 비교할 자료를 불러오지 못했다. 연결이 돌아오면 자동으로 다시 불러온다. 넣은 글은 그대로 있다.',
  refused:
    '연결은 되지만 서버가 오류로 답해 비교할 자료를 받지 못했다. 새 버전이 나왔을 수 있으니 새로 고친다. 넣은 글은 그대로 있다.',
  broken: '확인하다가 멈췄다. 다시 불러온다. 넣은 글은 그대로 있다.',
} as const;

/** Says what did not come, and offers what can be done about it: to fetch it anew (`tryAgain`), by itself once there is a connection, or the page. */
export function openLost(again: HTMLElement, tryAgain: () => void): (why: keyof typeof LOST) => string {
  let isRefused = false;
  again.addEventListener('click', () => {
    if (isRefused) location.reload();
    else tryAgain();
  });
  addEventListener('online', () => {
    if (!again.hidden && !isRefused) tryAgain();
  });
  return (why) => {
    isRefused = why === 'refused';
    again.textContent = isRefused ? '새로 고침' : '다시 불러오기';
    again.hidden = false;
    return LOST[why];
  };
}
