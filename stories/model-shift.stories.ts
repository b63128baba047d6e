import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ModelShift } from '../src/index.js';
import { drive, matrix, modelShiftStates } from './states.js';

type Args = Pick<ModelShift, 'headingLevel'>;

const meta: Meta<Args> = {
  title: 'Model shift',
  component: 'psw-model-shift',
  args: { headingLevel: 2 },
  render: ({ headingLevel }) => html`<psw-model-shift heading-level=${headingLevel}></psw-model-shift>`,
};

export default meta;

export const Default: StoryObj<Args> = {};

export const Matrix: StoryObj<Args> = {
  render: () => matrix(modelShiftStates),
  play: ({ canvasElement }) => drive(canvasElement, 'psw-model-shift', modelShiftStates),
};
