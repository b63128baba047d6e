/** Every English word of the page 'What do I use?'; the shape is the type of the Welsh ones. */
export const embed = {
  pageTitle: 'What do I use?',
  skip: 'Skip to the content',
  site: 'Public servant widgets',
  language: 'Language of this page',
  lead: 'Say where a widget is to be and what it should show. You get the lines to copy, the steps, and a letter to IT.',
  privacy: 'Nothing you choose leaves this page, and nothing is kept.',
  footer: 'This page keeps nothing and sends nothing.',

  where: 'Where will it be?',
  platform: 'Your system',
  platforms: {
    html: 'Plain HTML or a static site',
    wordpress: 'WordPress',
    drupal: 'LocalGov Drupal',
    sharepoint: 'SharePoint',
    umbraco: 'Umbraco',
    jadu: 'Jadu',
    confluence: 'Confluence',
    moodle: 'Moodle',
    npm: 'A project with npm',
  },
  address: 'Address of the folder with the widgets',
  addressHint:
    'Your IT knows it: the folder that holds “cdn” and “embed”. A path such as /psw on the same site, or a whole address that begins with https://.',
  addressWrong:
    'This is not an address. Write a path such as /psw, or a whole address such as https://widgets.example.gov.uk/psw.',
  addressWhole:
    '{platform} needs a whole address. Write one that begins with https://, such as https://widgets.example.gov.uk/psw.',

  what: 'What will it show?',
  widget: 'Widget',
  purposes: {
    'theme-cards': 'For reading the ideas, one card at a time.',
    'role-explorer': 'For finding the roles you play, and comparing them.',
    'self-check': 'For thinking about your own work, in private.',
    'model-shift': 'For seeing what councils come from, and where they are heading.',
    profile: 'For looking at the result of a self-check again, or at then and now.',
    'team-profile': 'For a talk about a team that shows nobody alone.',
  },
  widgetLanguage: 'Language of the widget',
  asPage: 'As the page around it',
  both: 'Readers choose',
  headingLevel: 'Level of its main headings',
  headingLevelHint: '2 under the title of the page, 3 under a heading on the page, and so on.',
  overlay: 'File with your council’s own words',
  overlayHint: 'Its address, or empty for the words that come with the widget.',
  overlayWrong: 'This is not an address. Write one such as /psw/council.json, without spaces.',
  more: 'More choices',
  options: {
    'theme-cards themes': 'Only these themes (none ticked: all of them)',
    'theme-cards pick': 'One theme only, another each week',
    'theme-cards tools': 'A search, filters and an order for the cards',
    'theme-cards layout': 'Cards in one column, in a wide place, too',
    'theme-cards links': 'No links to single cards',
    'theme-cards deck': 'A button that prints the cards as a deck',
    'theme-cards deck-address': 'Address of the page with the cards, for a QR code on each printed card',
    'role-explorer collection': 'Roles',
    'role-explorer selected': 'Role that is shown first',
    'role-explorer links': 'Links to single roles',
    'self-check edition': 'Edition',
    'self-check remember': 'No button that remembers answers on the device',
    'self-check remember-days': 'How many days answers are remembered, if a person asks for it',
  },
  values: {
    'role-explorer collection': { '': 'Eight roles of staff', councillor: 'Five roles of councillors' },
    'role-explorer selected': { '': 'The first' },
    'role-explorer links': { '': 'As usual', on: 'On', off: 'Off' },
    'self-check edition': {
      '': 'Full: thirty statements',
      quick: 'Quick: ten statements',
      councillor: 'For councillors: thirty statements',
    },
  },
  daysHint: '1 to 366; empty for 90.',
  daysWrong: 'Write a whole number from 1 to 366.',
  linkWrong: 'Write a whole address that begins with https://.',

  look: 'Which colours?',
  lookHint: 'Empty for the colours of the page. Write a colour such as #1a6fb5 or teal, or pick one.',
  noColours: 'A single file has its own colours. They cannot be chosen here.',
  colours: {
    accent: 'Accent: links, buttons, what is chosen',
    'accent-text': 'Text on filled buttons',
    surface: 'Ground of cards',
    focus: 'Ring around what has the focus',
  },
  pick: 'Pick: {name}',
  colourWrong: 'This is not a colour. Write one such as #1a6fb5, or an English name such as teal.',
  contrasts: {
    onWhite: '{ratio} to 1 on white',
    onBlack: '{ratio} to 1 on a dark page',
    onAccent: '{ratio} to 1 on the accent',
    withText: '{ratio} to 1 with black text',
    text: 'text needs 4.5',
    ring: 'a ring needs 3',
  },
  mended: 'Where it is too weak for text, the widget draws it darker, or lighter on a dark page.',
  weak: 'Too weak: choose another one.',

  preview: 'As people will see it',
  previewLanguage: 'Here in English. On your page it follows the language of the page.',
  result: 'Copy this',
  mendFirst: 'There is nothing to copy yet. Mend this first:',
  paste: {
    tag: 'Into the page, in the view that shows HTML',
    text: 'Into the page, in a paragraph of its own',
    frame: 'Into the web part “Embed”',
    address: 'The address for the resource “URL”',
    single: 'On a command line with Node 20 or newer: writes one file',
    code: 'In your code',
  },
  it: {
    loader: 'Once, into the template of the whole site',
    php: 'Once, into functions.php of the theme',
    library: 'Once, into the libraries file of the theme (THEME.libraries.yml)',
    install: 'In a terminal',
  },
  styleSheet: 'Into the style sheet of the site',
  forIt: 'for IT',
  copy: 'Copy',
  copyNamed: 'Copy: {name}',
  copied: 'Copied: {name}.',
  notCopied: 'The browser does not let this page copy. Choose the text and copy it yourself: {name}.',

  steps: 'Step by step',
  stepsFor: {
    html: [
      'Copy the lines into the page, in the view of your editor that shows HTML.',
      'If there is a second widget on the page, repeat the second part only, and have IT use psw.js for all of them.',
      'Save and look at the page. Until the widget is ready, and without script, people read the sentence inside the tag.',
    ],
    wordpress: [
      'Ask IT to put the loader into the theme. The letter to IT says how. This is needed once.',
      'Add a paragraph, or the block “Shortcode”, and write the line that you have copied. Nothing else may be in that paragraph.',
      'Look at the page itself: the editor goes on showing the line.',
    ],
    drupal: [
      'Ask IT to put the loader into the theme. The letter to IT says how. This is needed once.',
      'Write the line in a paragraph of its own. Any text format will do.',
      'Save and look at the page: the editor goes on showing the line.',
    ],
    sharepoint: [
      'Ask IT to allow the address of the frame. The letter to IT says how. This is needed once.',
      'Edit the page, add the web part “Embed” and paste the lines as its code.',
      'Change the height if it does not suit: this web part does not follow what is in it. What is longer can be scrolled.',
    ],
    umbraco: [
      'Ask IT to put the loader into the master template. The letter to IT says how. This is needed once.',
      'Write the line in a paragraph of its own in the rich text editor.',
      'Save and look at the page: the editor goes on showing the line.',
    ],
    jadu: [
      'Ask IT to put the loader into the template. The letter to IT says how. This is needed once.',
      'Write the line in a paragraph of its own.',
      'Save and look at the page: the editor goes on showing the line.',
    ],
    confluence: [
      'Have the command run on a computer with Node. It writes one file with everything inside.',
      'Attach the file to the page. People open it, or download it and open it.',
      'Where your Confluence has the HTML macro, its content can go in there instead.',
    ],
    moodle: [
      'Ask IT to allow the frame. The letter to IT says how. This is needed once.',
      'Add the resource “URL” to your course, paste the address and choose to show it embedded.',
      'Save and open it. Nothing that people answer reaches Moodle: there is no score.',
    ],
    npm: [
      'Install the package, import the widget once, and write its tag where you need it.',
      'For types in React, Preact, Solid, Svelte or Vue add one line, such as import type {} from ‘public-servant-widgets/react’.',
      'Build as usual: a bundle holds this widget only, and Welsh is loaded on Welsh pages only.',
    ],
  },

  letter: {
    title: 'A letter to IT',
    lead: 'Send it as it is, or change what you like.',
    save: 'Save as a text file',
    saved: 'Saved: {name}.',
    fileName: 'letter-to-it.txt',
    greeting: 'Hello,',
    purpose:
      'I would like to show a widget on our intranet ({platform}): “{widget}” of public-servant-widgets {version}. It is free software under the MIT licence, made of static files that we host ourselves.',
    please: 'Could you please do the following?',
    hashes:
      'Hashes of the files that a page names, for “integrity”. All hashes are in cdn/sri.json and embed/sri.json:',
    policy: 'What the Content Security Policy has to allow:',
    ownHost: 'our own site',
    hosts: 'It talks to one host only: {host}.',
    frameHosts:
      'The frame talks to one host only: {host}. Please put your own site in place of the one after frame-ancestors.',
    overlay: 'It reads our own words from {overlay}.',
    privacy:
      'Privacy: the widgets set no cookie, send nothing and ask for nothing but their own files. Answers of the self-check stay in the memory of the page. Only if a person presses “Remember on this device” are they kept in that browser, until a date that is shown.',
    more: 'More is in the folder docs of the package: start-it.md, csp.md, privacy.md, accessibility.md, integrity.md.',
    thanks: 'Thank you.',
  },
  stepsForIt: {
    html: [
      'Put the folder dist/cdn of the package where our pages can reach it as {address}/cdn.',
      'Serve .js files as text/javascript, with brotli or gzip.',
      'Let editors of this page use script and the tag in their HTML.',
    ],
    wordpress: [
      'Put the folders dist/cdn and dist/embed of the package side by side at {address}.',
      'Put the loader into the theme, once, with the lines below. It upgrades a line of text in a paragraph of its own, and leaves everything else alone.',
    ],
    drupal: [
      'Put the folders dist/cdn and dist/embed of the package side by side at {address}.',
      'Add the library below to the theme and attach it to all pages, once. Leave the file out of aggregation.',
    ],
    sharepoint: [
      'Put the folders dist/cdn, dist/embed and dist/single of the package side by side at {address}.',
      'Allow {host} under Site settings, HTML Field Security.',
      'Have {host} send the second policy below with embed/frame.html.',
    ],
    umbraco: [
      'Put the folders dist/cdn and dist/embed of the package side by side at {address}.',
      'Put the line below into the master template, once. It upgrades a line of text in a paragraph of its own, and leaves everything else alone.',
    ],
    jadu: [
      'Put the folders dist/cdn and dist/embed of the package side by side at {address}.',
      'Put the line below into the template, once. It upgrades a line of text in a paragraph of its own, and leaves everything else alone.',
    ],
    confluence: [
      'Tell me whether people may open an attached HTML file, or whether we have the HTML macro.',
      'Run the command on the page, or send me the file that it writes. It holds script and style inside, allows both by their hashes, and asks for nothing.',
    ],
    moodle: [
      'Put the folders dist/cdn, dist/embed and dist/single of the package side by side at {address}.',
      'Have {host} send the second policy below with embed/frame.html.',
    ],
    npm: [
      'Allow the package public-servant-widgets {version} in our projects. It brings Lit and, for checking own content, Valibot. dist/sbom.cdx.json lists both.',
    ],
  },

  /** Stands inside the tag, in the language of the widget. */
  fallback: '“{widget}” needs JavaScript.',
};
