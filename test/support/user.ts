import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

/** Presses keys one after the other, as on a keyboard: `Tab`, `Space`, `ArrowDown`, or `Shift+Tab` together. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await executeServerCommand('press-together', key);
}

/** Types one character after the other: given more at once, the WebDriver launcher holds all keys down together. */
export async function typeText(text: string): Promise<void> {
  for (const character of text) await sendKeys({ type: character });
}

/** Clicks with a real pointer at the middle of the element, in a shadow root too. */
export async function clickOn(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: await middleOf(element) });
}

/** Puts the pointer on the middle of the element, and presses nothing. */
export async function pointAt(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: await middleOf(element) });
}

async function middleOf(element: Element): Promise<[x: number, y: number]> {
  // Twice: what is far away and not laid out yet moves when it comes into view.
  for (let times = 0; times < 2; times++) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    await nextFrame();
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  if (!element.contains(hit)) {
    throw new Error(
      `<${element.localName}> cannot be clicked: <${hit?.localName ?? 'nothing'}> is in the way.`,
    );
  }
  return [x, y];
}
