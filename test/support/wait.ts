// eslint-disable-next-line no-restricted-imports -- this is what all others wait with
import { waitUntil as poll } from '@open-wc/testing';

/**
 * Waits until the predicate returns something truthy, and fails with the message after 10 s. A wait ends as soon as
 * it is true, so patience costs nothing; one second, which the library gives, is too little on a busy machine.
 */
export function waitUntil(predicate: () => unknown, message?: string): Promise<void> {
  return poll(predicate, message, { timeout: 10_000 });
}
