/** The pages of docs/ that are shown in the manual, by the name of the file: the last part of their title there. */
const pages: Readonly<Record<string, string>> = {
  'start-editors': 'Editors',
  'start-developers': 'Developers',
  'start-it': 'IT',
  frameworks: 'Frameworks',
  hosts: 'Hosts',
  loader: 'Loader',
  'embedding-frame': 'Frame',
  csp: 'Content Security Policy',
  theming: 'Theming',
  privacy: 'Privacy',
  storage: 'Storage',
  accessibility: 'Accessibility',
  'assistive-technology': 'Assistive technology',
  browsers: 'Browsers',
  versions: 'Versions',
  scoring: 'Scoring',
  'profile-code': 'Profile code',
  'saved-answers': 'File of answers',
};

/** A page of docs/ with its links to other pages of docs/ leading to where these are in the manual. */
export function inManual(markdown: string): string {
  return markdown.replace(/\]\(([\w-]+)\.md(#[\w-]+)?\)/g, (link, name: string) => {
    const id = pages[name]?.toLowerCase().replace(/\W+/g, '-');
    return id ? `](?path=/docs/manual-${id}--docs)` : link;
  });
}

/** The conformance report of the last checks, if `npm run evidence` has written it. */
const reports: Readonly<Record<string, string>> = import.meta.glob(
  '../../dist/evidence/conformance-report.md',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
export const evidence =
  Object.values(reports)[0] ??
  '# Accessibility conformance report\n\nIt is not written yet. `npm run test:a11y` checks every state, and `npm run evidence` writes what came of it.';
