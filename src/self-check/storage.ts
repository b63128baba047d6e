import { idPattern } from '../content/rules.js';
import { answerIds } from './scoring.js';
import { KEY_PREFIX } from './session.js';
import type { Given, Session } from './session.js';

/**
 * Keeps a session on the device: only after a person has asked for it, under one key for the
 * statements asked, until a date. Loaded when a person starts, or when something is kept already.
 * `docs/storage.md` publishes the keys and what stands under them.
 */

const FORMAT = 1;
const DAY = 24 * 60 * 60 * 1000;

/** Which statements the answers belong to. */
export interface KeptFor {
  /** Version of the content: a year and a number. Answers are good for the year. */
  readonly version: string;
  /** Fingerprint of a council's own statements, where it has any. */
  readonly ownStatements: string | undefined;
  readonly edition: string;
}

/** What stands under a key. */
interface Entry {
  readonly until: number;
  readonly cleared: number;
  readonly given: ReadonlyMap<string, Given>;
}

/** What is kept, but not for this page to use: broken, or written by a later release. */
type Unusable = 'damaged' | 'newer';

/** `other`: kept for other statements. `full` and `refused`: the browser would not keep it. */
export type Trouble = Unusable | 'other' | 'full' | 'refused';

export function keyFor({ version, ownStatements, edition }: KeptFor): string {
  const [year = ''] = version.split('.');
  return `${KEY_PREFIX}${year}${ownStatements ? `-${ownStatements}` : ''}:${edition}`;
}

/** Reads what stands under a key. Never throws, whatever it is. */
export function readEntry(text: string): Entry | Unusable {
  try {
    const { format, until, cleared, answers } = JSON.parse(text) as Record<string, unknown>;
    if (Number.isInteger(format) && (format as number) > FORMAT) return 'newer';
    const given = Object.entries(answers as Record<string, Given>);
    const isRight =
      format === FORMAT &&
      isTime(until) &&
      isTime(cleared) &&
      typeof answers === 'object' &&
      !Array.isArray(answers) &&
      given.every(
        ([id, one]) =>
          idPattern.test(id) &&
          Array.isArray(one) &&
          one.length === 2 &&
          answerIds.includes(one[0]) &&
          isTime(one[1]),
      );
    return isRight ? { until, cleared, given: new Map(given) } : 'damaged';
  } catch {
    return 'damaged';
  }
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** All keepers on the page: a browser tells other pages what was stored, but not the one that stored it. */
const keepers = new Set<Keeper>();

/** Not a controller of the element: those can be read from outside, and whoever has this could ask it. */
export class Keeper {
  /** `offered` while there are answers from before that the person has not taken up. */
  state: 'off' | 'offered' | 'on' = 'off';
  trouble: Trouble | undefined;
  /** When what is kept goes, in ms since 1970. */
  until = 0;
  key = '';
  days = 0;
  /** Whether the person has asked this page to keep, forget or remove anything. */
  wasAsked = false;
  readonly #session: Session;
  readonly #changed: () => void;
  #edition = '';
  /** What is kept and cannot be used here, as it stands, by its key. */
  #unusable: ReadonlyMap<string, string> = new Map();
  #listening: AbortController | undefined;

  constructor(session: Session, changed: () => void) {
    this.#session = session;
    this.#changed = changed;
    session.changed = () => {
      if (this.state !== 'off') this.#save();
    };
  }

  /** Follows what other pages do, while the element is in one. */
  connect(): void {
    keepers.add(this);
    this.#listening?.abort();
    this.#listening = new AbortController();
    addEventListener(
      'storage',
      ({ key, storageArea }) => {
        // Without a key, everything was removed.
        if (storageArea === localStorage && (key === null || key === this.key)) this.#look();
      },
      { signal: this.#listening.signal },
    );
    if (this.key) this.#look();
  }

  disconnect(): void {
    keepers.delete(this);
    this.#listening?.abort();
  }

  /** Says what the answers belong to, and looks for answers from before. */
  open(keptFor: KeptFor, days: number): void {
    this.days = days;
    const key = keyFor(keptFor);
    if (key === this.key) return;
    this.key = key;
    this.#edition = keptFor.edition;
    // What was cleared was of the other key.
    this.#session.cleared = 0;
    this.#find();
  }

  /** Takes up the answers from before, where there are any. */
  takeUp(): void {
    if (this.state !== 'offered') return;
    this.state = 'on';
    this.#look();
  }

  remember(): void {
    this.wasAsked = true;
    this.#save(true);
  }

  forget(): void {
    if (this.state !== 'off') this.#remove([this.key]);
  }

  /** Removes what is kept and cannot be used. */
  removeUnusable(): void {
    this.#remove(this.#unusable.keys());
  }

  /** What is kept and cannot be used, as it stands. */
  get unusable(): string {
    return [...this.#unusable].map(([key, text]) => `${key}\n${text}\n`).join('\n');
  }

  #remove(keys: Iterable<string>): void {
    this.wasAsked = true;
    try {
      for (const key of keys) localStorage.removeItem(key);
      this.#find();
      this.#tell();
    } catch {
      this.trouble = 'refused';
    }
    this.#changed();
  }

  /** Looks for answers from before, and removes those whose time is over. */
  #find(): void {
    this.state = 'off';
    this.trouble = undefined;
    this.#unusable = new Map();
    const others = new Map<string, string>();
    try {
      for (const key of Object.keys(localStorage)) {
        if (!key.startsWith(KEY_PREFIX)) continue;
        const text = localStorage.getItem(key) ?? '';
        const entry = readEntry(text);
        if (typeof entry === 'object' && entry.until <= Date.now()) localStorage.removeItem(key);
        else if (key === this.key) this.#take(entry, text);
        else if (key.endsWith(`:${this.#edition}`)) others.set(key, text);
      }
    } catch {
      // Nobody has asked for anything to be kept, so nobody needs to hear that it cannot be.
    }
    if (others.size && this.state === 'off' && !this.trouble) {
      this.trouble = 'other';
      this.#unusable = others;
    }
  }

  #take(entry: Entry | Unusable, text: string): void {
    if (typeof entry === 'string') {
      this.state = 'off';
      this.trouble = entry;
      this.#unusable = new Map([[this.key, text]]);
      return;
    }
    // A clock that was wrong when the answers were kept must not keep them for longer.
    this.until = Math.min(entry.until, this.#untilNow());
    this.#session.latest = Math.max(this.#session.latest, entry.cleared, ...times(entry.given));
    if (this.state === 'off') this.state = entry.given.size ? 'offered' : 'on';
    if (this.state === 'on') this.#merge(entry);
  }

  /** Follows what another page, or another widget on this one, has done. */
  #look(): void {
    let text: string | null = null;
    try {
      text = localStorage.getItem(this.key);
    } catch {
      // As if there were nothing.
    }
    if (text === null) {
      // To forget wins, wherever it was done: the answers stay in this page and are not kept again.
      this.#find();
    } else if (this.state !== 'off') {
      const entry = readEntry(text);
      this.#take(entry, text);
      if (typeof entry === 'object' && this.state === 'on' && this.#isAheadOf(entry)) this.#save();
    } else if (!this.#session.given.size) {
      this.#find();
    }
    this.#changed();
  }

  /** Keeps the answers together with what other pages have kept in the meantime. */
  #save(isWanted = false): void {
    try {
      const before = localStorage.getItem(this.key);
      if (before === null && !isWanted) {
        this.state = 'off';
      } else {
        const entry = before === null ? undefined : readEntry(before);
        if (entry && before !== null) {
          this.state = 'on';
          this.#take(entry, before);
        }
        if (typeof entry !== 'string') this.#write();
      }
    } catch (error) {
      this.trouble = /quota/i.test((error as Error).name) ? 'full' : 'refused';
    }
    this.#changed();
  }

  #write(): void {
    const { cleared, given } = this.#session;
    const until = this.#untilNow();
    const answers = Object.fromEntries(given);
    localStorage.setItem(this.key, JSON.stringify({ format: FORMAT, until, cleared, answers }));
    this.until = until;
    this.state = 'on';
    this.trouble = undefined;
    this.#tell();
  }

  #tell(): void {
    for (const keeper of keepers) if (keeper !== this) keeper.#look();
  }

  #untilNow(): number {
    return Date.now() + this.days * DAY;
  }

  /** The newest answer to each statement, whichever page it was given in, and none from before a clearing. */
  #merge(entry: Entry): void {
    const session = this.#session;
    session.cleared = Math.max(session.cleared, entry.cleared);
    for (const [id, theirs] of entry.given) {
      if (isNewer(theirs, session.given.get(id))) session.given.set(id, theirs);
    }
    for (const [id, [, time]] of session.given) if (time <= session.cleared) session.given.delete(id);
  }

  #isAheadOf(entry: Entry): boolean {
    const { cleared, given } = this.#session;
    return cleared > entry.cleared || [...given].some(([id, ours]) => isNewer(ours, entry.given.get(id)));
  }
}

/** With times that are the same, the answer decides, so that two pages agree on one. */
function isNewer([answer, time]: Given, than: Given | undefined): boolean {
  return !than || time > than[1] || (time === than[1] && answer > than[0]);
}

function times(given: ReadonlyMap<string, Given>): readonly number[] {
  return [...given.values()].map(([, time]) => time);
}
