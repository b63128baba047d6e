/** Every English word of the frame page and of the file with one widget; the shape is the type of the Welsh ones. */
export const frame = {
  titles: {
    'theme-cards': 'Theme cards',
    'role-explorer': 'Role explorer',
    'self-check': 'Self-check',
    'model-shift': 'How ways of working are changing',
    profile: 'Look at a profile again',
    'team-profile': 'A team in one picture',
  },
  needsScript: 'This page needs JavaScript.',
  print: 'Print this page',
  printFailed:
    'The print window did not open, which this frame may not allow. Open the page of the frame in a tab of its own and print it there.',
  linkFailed: 'This frame may not open other pages. The address is {address}',
  notes: 'For whoever set up this frame',
  noWidget: 'The address names no widget. Add widget= with one of these: {names}.',
  unknownWidget: 'There is no widget “{value}”. These are the ones there are: {names}.',
  unknown: '“{name}” is not a setting that {widget} has, so nothing has been done with it.',
  colour:
    '{name}: “{value}” is not a colour. Write one such as 1a6fb5, without the # sign, or a name such as teal.',
  language: '{name}: “{value}” is not a language. Write en or cy.',
  scheme: '{name}: “{value}” is not light, dark or auto.',
  address:
    '{name}: “{value}” may not be loaded from here. Use a file on the same site as this frame, or, in a frame only, an address that begins with https:.',
  missing:
    'The file {file} could not be loaded. The folders embed, cdn and single have to stand side by side.',
  content: 'The content of your own cannot be shown. {path}: {message}',
};
