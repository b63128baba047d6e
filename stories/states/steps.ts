import type { TemplateResult } from 'lit';

/** A state a widget can be in: how it stands in a page, and what a person does to get there. */
export interface State<E extends HTMLElement> {
  /** Unique among the states of a widget. */
  readonly name: string;
  readonly template: TemplateResult;
  readonly drive?: (element: E) => Promise<void>;
  /** It needs the page for itself: it prints, or speaks to whatever else is on the page. Not part of the matrix. */
  readonly isAlone?: boolean;
  /** It leads to a sheet of its own on paper, which is what is looked at. */
  readonly isPrinted?: boolean;
}

export type Widget = HTMLElement & {
  readonly updateComplete: Promise<boolean>;
  readonly shadowRoot: ShadowRoot | null;
};

/** Presses the first button, link or radio that matches, and waits until the widget has followed. */
export async function press(element: Widget, selector: string): Promise<void> {
  await element.updateComplete;
  const target = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`${element.localName} has nothing that matches ${selector}`);
  target.click();
  await element.updateComplete;
}

/** Waits for what is loaded on demand. */
export async function shown(element: Widget, selector: string): Promise<void> {
  while (!element.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
}

/** Shows where each part comes from, and waits until that is there. */
export async function showSources(element: Widget): Promise<void> {
  await press(element, '[part=about] button');
  await shown(element, '[part=sources]');
}

/** Leaves the sheet that a person prints in the page, where it can be looked at. */
export async function print(element: Widget, selector: string): Promise<void> {
  window.print = () => dispatchEvent(new Event('beforeprint'));
  await press(element, selector);
  while (!document.querySelector('#psw-sheet')) await new Promise(requestAnimationFrame);
}

/** What a council might lay over the content. */
export const council = {
  format: 1,
  version: '1',
  base: '2026.1',
  themes: {
    'rooted-in-place': {
      en: {
        local: ['The Saturday stall on the market square, where three services answer questions.'],
        contacts: [{ text: 'Jo in the neighbourhoods team', href: 'mailto:jo@example.org' }],
        courses: [{ text: 'Walking the ward, a morning outdoors', href: 'https://example.org/ward' }],
      },
    },
    cycling: {
      new: true,
      level: 'organisation',
      en: {
        title: 'Out by bicycle',
        summary: 'We get to know the area at the pace of a bicycle.',
        meaning: ['A car shows you the main roads. A bicycle shows you where people live.'],
        practice: ['A planner and a nurse share the cargo bicycle on Thursdays.'],
        questions: ['Which visits could you make without a car?'],
        prompt: 'Cycle to one visit this week.',
      },
    },
  },
  roles: {
    broker: {
      en: {
        local: ['The taxi rank by the station: a year of talks, one page of agreement.'],
        contacts: [{ text: 'Sam in licensing', href: 'tel:01234567890' }],
      },
    },
  },
};

/** Content that cannot be shown. */
export const failing = { framework: {}, words: {} };
