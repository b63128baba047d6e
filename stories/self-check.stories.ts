import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SelfCheck } from '../src/index.js';
import { drive, matrix, selfCheckStates } from './states.js';

type Args = Pick<SelfCheck, 'edition' | 'headingLevel' | 'remember' | 'rememberDays'>;

const meta: Meta<Args> = {
  title: 'Self-check',
  component: 'psw-self-check',
  args: { edition: 'full', headingLevel: 2, remember: 'on', rememberDays: 90 },
  argTypes: {
    edition: { control: 'select', options: ['full', 'quick', 'councillor'] },
    remember: { control: 'select', options: ['on', 'off'] },
  },
  render: ({ edition, headingLevel, remember, rememberDays }) =>
    html`<psw-self-check
      edition=${edition}
      heading-level=${headingLevel}
      remember=${remember}
      remember-days=${rememberDays}
    ></psw-self-check>`,
};

export default meta;

export const Default: StoryObj<Args> = {};

export const Matrix: StoryObj<Args> = {
  render: () => matrix(selfCheckStates),
  play: ({ canvasElement }) => drive(canvasElement, 'psw-self-check', selfCheckStates),
};
