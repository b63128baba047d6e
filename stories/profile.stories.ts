import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Profile } from '../src/index.js';
import { drive, matrix, profileStates } from './states.js';

type Args = Pick<Profile, 'headingLevel'>;

const meta: Meta<Args> = {
  title: 'Profile',
  component: 'psw-profile',
  args: { headingLevel: 2 },
  render: ({ headingLevel }) => html`<psw-profile heading-level=${headingLevel}></psw-profile>`,
};

export default meta;

export const Default: StoryObj<Args> = {};

export const Matrix: StoryObj<Args> = {
  render: () => matrix(profileStates),
  play: ({ canvasElement }) => drive(canvasElement, 'psw-profile', profileStates),
};
