import { aTimeout } from '@open-wc/testing';
import { waitUntil } from './wait.js';

export interface Violation {
  readonly 'document-uri': string;
  readonly 'violated-directive': string;
  readonly 'blocked-uri': string;
}

const reported = async (): Promise<Violation[]> => (await fetch('/csp-reports')).json();

/** Opens a file of the repository in a frame, under the strict policy. */
export async function openUnderPolicy(path: string): Promise<HTMLIFrameElement> {
  await fetch('/csp-reports', { method: 'DELETE' });
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = `/csp/${path}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

/**
 * What the frame's page has violated so far. Reports arrive late, so "nothing" proves nothing by itself:
 * a last violation is planted, and its own report shows that the others have had time to come.
 */
export async function violationsIn(frame: HTMLIFrameElement): Promise<Violation[]> {
  const fence = 'https://fence.invalid';
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no page.');
  page.createElement('img').src = `${fence}/`;
  const isFence = (violation: Violation) => violation['blocked-uri'].startsWith(fence);
  await waitUntil(async () => (await reported()).some(isFence), 'the planted violation was not reported');
  await aTimeout(100);
  return (await reported()).filter((violation) => !isFence(violation));
}
