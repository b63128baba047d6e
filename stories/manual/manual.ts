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
