import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // The pictures of the pages in docs/, which are shown here too.
  staticDirs: [{ from: '../docs/images', to: '/images' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Relative, so that the static build works from whatever folder it is put in.
  viteFinal: (vite) => ({ ...vite, base: './' }),
};

export default config;
