import type { Answer, Answers } from './scoring.js';

/** Begins the key of everything that is kept on a device (`docs/storage.md`). */
export const KEY_PREFIX = 'psw-self-check:';

/** An answer and when it was given, in ms since 1970. */
export type Given = readonly [answer: Answer, time: number];

/**
 * A person's answers. They live here, in memory, and go with the element; what keeps them on the
 * device as well, where a person asks for that, is `storage.ts`.
 */
export class Session {
  /** By the id of the statement. */
  readonly given = new Map<string, Given>();
  /** When the answers were last cleared: older ones, wherever they are found, no longer count. */
  cleared = 0;
  /** The latest time that is known of. A clock that was put back must not make an old answer the newest. */
  latest = 0;
  /** Called when a person has answered or cleared. */
  changed: (() => void) | undefined;

  get answers(): Answers {
    return new Map([...this.given].map(([statement, [answer]]) => [statement, answer]));
  }

  answer(statement: string, answer: Answer): void {
    this.given.set(statement, [answer, this.#tick()]);
    this.changed?.();
  }

  clear(): void {
    this.given.clear();
    this.cleared = this.#tick();
    this.changed?.();
  }

  #tick(): number {
    this.latest = Math.max(Date.now(), this.latest + 1);
    return this.latest;
  }
}

/** Whether anything is kept on this device. A frame without an origin of its own throws at the very word. */
export function isSomethingKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(KEY_PREFIX));
  } catch {
    return false;
  }
}
