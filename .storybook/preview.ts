import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
// Made by `npm run manifest`, so it may not be there when types are checked.
// eslint-disable-next-line @typescript-eslint/ban-ts-comment
// @ts-ignore
import manifest from '../custom-elements.json';
import '../src/define.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A violation fails the story, in the panel and in the tests alike.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { toc: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Manual',
          [
            'Editors',
            'Developers',
            'IT',
            'Frameworks',
            'Hosts',
            'Loader',
            'Frame',
            'Content Security Policy',
            'Theming',
            'Content format',
            'Privacy',
            'Storage',
            'Accessibility',
            'Assistive technology',
            'Accessibility evidence',
            'Browsers',
            'Versions',
            'Scoring',
            'Profile code',
            'File of answers',
          ],
          'Theme cards',
          'Role explorer',
          'Self-check',
          'Profile',
          'Team profile',
          'Model shift',
        ],
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg' },
        ],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'en', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals['language']);
      document.documentElement.style.colorScheme = String(globals['scheme']);
      return story();
    },
  ],
};

export default preview;
