import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TeamProfile } from '../src/index.js';
import { drive, matrix, teamProfileStates } from './states.js';

type Args = Pick<TeamProfile, 'headingLevel'>;

const meta: Meta<Args> = {
  title: 'Team profile',
  component: 'psw-team-profile',
  args: { headingLevel: 2 },
  render: ({ headingLevel }) => html`<psw-team-profile heading-level=${headingLevel}></psw-team-profile>`,
};

export default meta;

export const Default: StoryObj<Args> = {};

export const Matrix: StoryObj<Args> = {
  render: () => matrix(teamProfileStates),
  play: ({ canvasElement }) => drive(canvasElement, 'psw-team-profile', teamProfileStates),
};
