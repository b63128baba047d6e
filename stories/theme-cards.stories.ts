import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ThemeCards } from '../src/index.js';
import { drive, matrix, themeCardsStates } from './states.js';

type Args = Pick<ThemeCards, 'themes' | 'headingLevel' | 'pick' | 'layout' | 'tools' | 'links'>;

const meta: Meta<Args> = {
  title: 'Theme cards',
  component: 'psw-theme-cards',
  args: { themes: '', headingLevel: 2, tools: false },
  argTypes: {
    pick: { control: 'select', options: [undefined, 'week'] },
    layout: { control: 'select', options: [undefined, 'list'] },
    links: { control: 'select', options: [undefined, 'off'] },
  },
  render: ({ themes, headingLevel, pick, layout, tools, links }) =>
    html`<psw-theme-cards
      themes=${themes}
      heading-level=${headingLevel}
      .pick=${pick}
      .layout=${layout}
      ?tools=${tools}
      .links=${links}
    ></psw-theme-cards>`,
};

export default meta;

export const Default: StoryObj<Args> = {};

export const Tools: StoryObj<Args> = { args: { tools: true } };

export const Matrix: StoryObj<Args> = {
  // It has many widgets, each with a search of the same name; a page has one.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => matrix(themeCardsStates),
  play: ({ canvasElement }) => drive(canvasElement, 'psw-theme-cards', themeCardsStates),
};
