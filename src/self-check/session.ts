import type { Answer, Answers } from './scoring.js';

/**
 * A person's answers. They live here, in memory, and nowhere else: nothing is stored or sent, and
 * they are gone with the element.
 */
export class Session {
  readonly #answers = new Map<string, Answer>();

  get answers(): Answers {
    return this.#answers;
  }

  answer(statement: string, answer: Answer): void {
    this.#answers.set(statement, answer);
  }

  clear(): void {
    this.#answers.clear();
  }
}
