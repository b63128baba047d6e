import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ThemeCards } from '../src/index.js';
import { drive, matrix, themeCardsStates } from './states.js';

type Args = Pick<ThemeCards, 'themes' | 'headingLevel'>;

const meta: Meta<Args> = {
  title: 'Theme cards',
  component: 'psw-theme-cards',
  args: { themes: '', headingLevel: 2 },
  render: ({ themes, headingLevel }) =>
    html`<psw-theme-cards themes=${themes} heading-level=${headingLevel}></psw-theme-cards>`,
};

export default meta;

export const Default: StoryObj<Args> = {};

export const Matrix: StoryObj<Args> = {
  render: () => matrix(themeCardsStates),
  play: ({ canvasElement }) => drive(canvasElement, 'psw-theme-cards', themeCardsStates),
};
