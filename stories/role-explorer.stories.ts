import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { RoleExplorer } from '../src/index.js';
import { drive, matrix, roleExplorerStates } from './states.js';

type Args = Pick<RoleExplorer, 'collection' | 'selected' | 'links' | 'headingLevel'>;

const meta: Meta<Args> = {
  title: 'Role explorer',
  component: 'psw-role-explorer',
  args: { collection: 'officer', selected: '', links: 'on', headingLevel: 2 },
  render: ({ collection, selected, links, headingLevel }) =>
    html`<psw-role-explorer
      collection=${collection}
      selected=${selected}
      links=${links}
      heading-level=${headingLevel}
    ></psw-role-explorer>`,
};

export default meta;

export const Default: StoryObj<Args> = {};

export const Matrix: StoryObj<Args> = {
  render: () => matrix(roleExplorerStates),
  play: ({ canvasElement }) => drive(canvasElement, 'psw-role-explorer', roleExplorerStates),
};
